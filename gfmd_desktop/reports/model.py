"""What a report is, before anybody decides how it looks: frozen values, the same for every writer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from gfmd_desktop.core import Json, Sharing


class Align(StrEnum):
    """Where the text of a column stands: start is left in English and right in Arabic."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class ChartKind(StrEnum):
    """How a chart draws its series: lines over periods, or lying bars, one below the other for each label."""

    LINE = "line"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Run:
    """Inline text; `link` is a web address or `#name` of a place in the report.

    `mark` names the figure (`F12`) that the text prints; `place` names this spot for links.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    soft: bool = False
    link: str = ""
    mark: str = ""
    place: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a part, 2 a section, 3 a question, 4 a row, 5 what is in it."""

    level: int
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class ListItem:
    """One point of a list; `depth` counts from 0."""

    runs: Runs
    depth: int = 0


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points with bullets, or numbered from `first`."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    first: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell; `heading` says that it names its row."""

    runs: Runs = ()
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One table column; `share` weighs the width when the table fills the line, 0 lets the contents decide."""

    title: Runs
    align: Align = Align.START
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """A table that may break over pages, with its column titles repeated."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    unit: str = ""
    number: str = ""
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One line or set of bars; a value of None is a gap, never a zero."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of series over shared labels; `alternative` tells in words what it shows."""

    kind: ChartKind
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    caption: str
    unit: str = ""
    alternative: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark set apart from the text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class NotAvailable:
    """An answer that is known to be missing: `reason` in words, with what the office adds to it."""

    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Paragraph | BulletList | Table | Chart | Note | NotAvailable | PageBreak


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where one printed figure comes from, down to the cell.

    `value` is the exact decimal, `published` the text in the workbook's cell, `group` the breakdown in words.
    `kind` is `observation` (read from a workbook), `answer` (typed by the office) or `computed` (then `inputs` are
    the marks it was computed from).
    """

    mark: str
    kind: str
    value: str
    published: str = ""
    indicator: str = ""
    indicator_name: str = ""
    area: str = ""
    area_name: str = ""
    counterpart: str = "_T"
    counterpart_name: str = ""
    period: str = ""
    sex: str = "_T"
    age: str = "_T"
    dims: tuple[tuple[str, str], ...] = ()
    group: str = ""
    unit: str = ""
    unit_name: str = ""
    unit_mult: int = 0
    obs_status: str = ""
    file: str = ""
    sha256: str = ""
    sheet: str = ""
    cell: str = ""
    dataset: str = ""
    dataset_title: str = ""
    publisher: str = ""
    vintage: str = ""
    licence: str = ""
    path: str = ""
    formula: str = ""
    inputs: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the title page: what it is, and what it says."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report in one language for one audience; `date` is printed and makes the file the same each time.

    `figures` hold the chain of custody of every mark, in the order of their first appearance. The contents show
    headings up to level `contents_depth`.
    """

    title: str
    subtitle: str
    country: str
    period: str
    language: str
    audience: Sharing
    office: str
    date: date
    document: str
    blocks: tuple[Block, ...]
    figures: tuple[Provenance, ...] = ()
    facts: tuple[Fact, ...] = ()
    notice: str = ""
    template: str = ""
    contents_depth: int = 2
    attachments: tuple[tuple[str, Json], ...] = ()
