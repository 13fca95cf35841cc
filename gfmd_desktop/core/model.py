"""The nouns that travel between rooms, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

Json = Any  # a JSON value: None, bool, int, str, list or dict; never a float, figures are decimal text

STATISTICS_LOG = "statistics"  # the document id of changes about datasets: withdrawn, preferred


class Sharing(StrEnum):
    """Who may see something, from most open to most closed."""

    PUBLIC = "public"
    PARTNERS = "partners"
    INTERNAL = "internal"

    def allows(self, audience: Sharing) -> bool:
        """Tell whether something of this level may be shown to the audience."""
        order = list(Sharing)
        return order.index(self) <= order.index(audience)


class Meta(StrEnum):
    """Paths of the changes that say what a document is; its answers have paths without `@`."""

    TEMPLATE = "@template"  # {"id": …, "version": …}
    TITLE = "@title"
    COUNTRY = "@country"  # ISO 3166-1 alpha-3
    PERIOD = "@period"  # {"from": "2015", "to": "2024"}
    LANGUAGE = "@language"
    SHARING = "@sharing"
    REVIEW = "@review"  # draft, submitted, approved
    OWNER = "@owner"  # office id
    EDITION = "@edition"  # id of the document whose next edition this is


@dataclass(frozen=True, slots=True)
class Office:
    """Who compiles and signs: id is a UUID that the certificate repeats as `urn:uuid:…`."""

    id: str
    name: str
    country: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the log; `value` None clears, `parents` are the changes whose value it replaces."""

    id: str
    document: str
    path: str
    value: Json
    parents: tuple[str, ...]
    office: str
    author: str
    made_at: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came: named by the SHA-256 of its bytes."""

    sha256: str
    name: str
    size: int
    media_type: str
    added_at: str


class Observation(NamedTuple):
    """One SDMX observation that knows its cell.

    `value` is the published decimal (None: missing, `obs_status` says why); the figure in base units is
    value x 10^unit_mult. Codes: countries ISO 3166-1 alpha-3, aggregates UN M49 digits, `_T` total.
    `dims` are further dimensions, sorted by name. `row` and `column` count from 1.
    """

    indicator: str
    ref_area: str
    time_period: str
    value: Decimal | None
    counterpart_area: str = "_T"
    freq: str = "A"
    sex: str = "_T"
    age: str = "_T"
    dims: tuple[tuple[str, str], ...] = ()
    unit_measure: str = ""
    unit_mult: int = 0
    obs_status: str = "A"
    conf_status: str = "F"
    text: str = ""
    note: str = ""
    dataset: str = ""
    sheet: str = ""
    row: int = 0
    column: int = 0

    @property
    def key(self) -> ObservationKey:
        """Return the dimensions that say what is measured, without value or dataset."""
        return ObservationKey(
            self.indicator,
            self.ref_area,
            self.time_period,
            self.counterpart_area,
            self.freq,
            self.sex,
            self.age,
            self.dims,
        )

    @property
    def cell(self) -> str:
        """Return the address in the workbook, such as `K99`; empty when typed by hand."""
        return address(self.row, self.column) if self.row else ""


class ObservationKey(NamedTuple):
    """What an observation measures, where, when and of whom."""

    indicator: str
    ref_area: str
    time_period: str
    counterpart_area: str = "_T"
    freq: str = "A"
    sex: str = "_T"
    age: str = "_T"
    dims: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """The observations of one import: immutable; `source` is a SHA-256, `digest` that of the observations.

    `recipe` is the JSON of the recipe that read it, `vintage` the revision the producer names.
    """

    id: str
    office: str
    author: str
    imported_at: str
    title: str
    publisher: str
    vintage: str
    licence: str
    source: str
    sheet: str
    recipe: Json
    observations: int
    digest: str
    notes: tuple[str, ...] = ()
    sharing: Sharing = Sharing.PUBLIC


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 1: 1 is A, 27 is AA."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """Return a cell's address from its row and column, both counted from 1."""
    return f"{column_letters(column)}{row}"
