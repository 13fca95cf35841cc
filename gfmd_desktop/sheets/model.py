"""Spreadsheets as values: cells that know their address, sheets read on demand, the workbook they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol

from ..core import GfmdError, address
from .formats import shown

type_of_value = str | Decimal | bool | date | datetime | time | None
MOST_CELLS = 5_000_000  # held at once; streaming has no such limit
KEPT_CELLS = 250_000  # a sheet up to this size is parsed once and held


class Kind(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOL = "bool"
    ERROR = "error"
    EMPTY = "empty"


class Style(NamedTuple):
    """What the look of a cell tells about its meaning; shared by all cells that look alike."""

    format: str = "General"
    indent: int = 0
    bold: bool = False


PLAIN = Style()


class Cell(NamedTuple):
    """One cell: value as understood, `raw` as the file has it; rows and columns count from 1.

    Numbers are Decimals with the digits of the file. A formula has its stored result as value; one
    without a stored result is EMPTY and has a `formula`. Errors keep their text (`#N/A`) as value.
    """

    row: int
    column: int
    value: type_of_value = None
    kind: Kind = Kind.EMPTY
    raw: str = ""
    style: Style = PLAIN
    formula: str = ""

    @property
    def text(self) -> str:
        """Return the cell as a reader of the sheet sees it (number formats in their plain forms)."""
        return self.raw if self.kind is Kind.TEXT else shown(self.value, self.raw, self.style.format)

    @property
    def address(self) -> str:
        """Return the address, such as `K99`."""
        return address(self.row, self.column)

    @property
    def percent(self) -> bool:
        """Tell whether the number is a fraction that the sheet shows as a percentage."""
        return self.kind is Kind.NUMBER and "%" in self.style.format


class Row(NamedTuple):
    """One row with its cells that are not empty, from left to right."""

    number: int
    cells: tuple[Cell, ...]


class Area(NamedTuple):
    """A rectangle of cells, both corners included."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        """Tell whether a cell lies in the rectangle."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


class Strip(Protocol):
    """Consecutive rows of plain figures and labels, read column by column.

    `marks` has the bytes that make a cell, empty for none: equal marks in a column are equal cells. `figures` has the
    digits of cells whose value and text are just these digits, None for all other cells.
    """

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the rows."""

    def marks(self, column: int) -> Sequence[bytes]:
        """Return the marks of a column's cells."""

    def figures(self, column: int) -> Sequence[str | None]:
        """Return the digits of a column's plain figures."""

    def cell(self, at: int, column: int) -> Cell | None:
        """Return the cell of one of the rows, counted from 0; one that is alike may be given for several rows."""

    def row(self, at: int) -> Row:
        """Return one of the rows, counted from 0, its cells as of `cell`."""


class Layout(NamedTuple):
    """What a sheet says beside its cells."""

    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """A sheet before it is read; `hidden` also when the user cannot unhide it."""

    name: str
    hidden: bool = False


class Sheet:
    """One sheet; nothing is read before it is asked for, and rows stream unless the whole was wanted."""

    def __init__(
        self,
        info: SheetInfo,
        rows: Callable[[], Iterator[Row]] = lambda: iter(()),
        layout: Callable[[], Layout] = Layout,
        comments: Callable[[], Mapping[tuple[int, int], str]] = dict,
        shared: Callable[[], Iterator[Row]] | None = None,
        strips: Callable[[], Iterator[Row | Strip]] | None = None,
    ) -> None:
        self.name, self.hidden = info.name, info.hidden
        self._shared = shared or rows
        self._strips = strips or self._shared
        self._rows, self._layout, self._comments = rows, layout, comments
        self._top: list[Row] = []  # of a sheet that is too large to be held

    def iter_rows(self) -> Iterator[Row]:
        """Yield the rows that have cells, in order, in constant memory when the file's kind allows it."""
        if self.held:
            yield from (Row(number, tuple(cells.values())) for number, cells in self._grid.items())
        else:
            yield from self._rows()

    def iter_shared(self) -> Iterator[Row]:
        """Yield the rows as `iter_rows` does, faster; cells of a column that are alike may be one object.

        Such an object has the row of the first of them, so only its row's own number tells where it stands.
        """
        return self.iter_rows() if self.held else self._shared()

    def iter_strips(self) -> Iterator[Row | Strip]:
        """Yield the rows as `iter_shared` does, many at once where they are plain."""
        return self.iter_rows() if self.held else self._strips()

    def head(self, limit: int) -> tuple[list[Row], bool]:
        """Return up to `limit` rows from the top, and whether these are all; a sheet of usual size is kept at once."""
        if len(self._top) > limit:
            return self._top[:limit], False
        stream = self.iter_rows()
        rows = list(islice(stream, limit + 1))
        whole = len(rows) <= limit
        if not self.held and not self._top:
            self._keep(rows, stream)
        if not self.held:
            self._top = rows
        return rows[:limit], whole

    @property
    def held(self) -> bool:
        """Tell whether the sheet is in memory, so that going through it again costs little."""
        return "_grid" in self.__dict__

    def _keep(self, rows: list[Row], stream: Iterator[Row]) -> None:
        """Hold the whole sheet if it is not too large, so that it is read only once."""
        kept = rows.copy()
        count = sum(len(row.cells) for row in rows)
        for row in stream:
            kept.append(row)
            count += len(row.cells)
            if count > KEPT_CELLS:
                return
        self._grid = {row.number: {cell.column: cell for cell in row.cells} for row in sorted(kept)}

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell of the sheet, an empty one where nothing stands."""
        return self._grid.get(row, {}).get(column) or Cell(row, column)

    @cached_property
    def _grid(self) -> dict[int, dict[int, Cell]]:
        grid: dict[int, dict[int, Cell]] = {}
        count = 0
        for row in self._rows():
            grid.setdefault(row.number, {}).update((cell.column, cell) for cell in row.cells)
            count += len(row.cells)
            if count > MOST_CELLS:
                raise GfmdError("sheets.too-large", name=self.name, limit=MOST_CELLS)
        return dict(sorted(grid.items()))

    @cached_property
    def rows(self) -> int:
        """The number of the last row that has a cell."""
        return max(self._grid, default=0)

    @cached_property
    def columns(self) -> int:
        """The number of the last column that has a cell."""
        return max((max(cells) for cells in self._grid.values() if cells), default=0)

    @cached_property
    def layout(self) -> Layout:
        """Merged areas, hidden rows and columns."""
        return self._layout()

    @property
    def merged(self) -> tuple[Area, ...]:
        """The merged areas; only their first cell holds a value."""
        return self.layout.merged

    @property
    def hidden_rows(self) -> frozenset[int]:
        """Numbers of the hidden rows; their cells are read like all others."""
        return self.layout.hidden_rows

    @property
    def hidden_columns(self) -> frozenset[int]:
        """Numbers of the hidden columns; their cells are read like all others."""
        return self.layout.hidden_columns

    @cached_property
    def comments(self) -> Mapping[tuple[int, int], str]:
        """Comments by (row, column)."""
        return self._comments()


@dataclass(frozen=True)
class Workbook:
    """A file with its sheets; `sha256` is that of its bytes, which are never written to."""

    path: Path
    sha256: str
    size: int
    media_type: str
    sheets: tuple[SheetInfo, ...]
    encoding: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    _loader: Callable[[str], Sheet] = field(repr=False, compare=False, default=lambda name: Sheet(SheetInfo(name)))
    _loaded: dict[str, Sheet] = field(repr=False, compare=False, default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name

    def sheet(self, name: str) -> Sheet:
        """Return a sheet by its exact name; GfmdError `sheets.no-such-sheet` if there is none."""
        if name not in {info.name for info in self.sheets}:
            raise GfmdError("sheets.no-such-sheet", name=self.name, sheet=name)
        if name not in self._loaded:
            self._loaded[name] = self._loader(name)
        return self._loaded[name]
