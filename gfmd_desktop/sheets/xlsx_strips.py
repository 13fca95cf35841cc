"""Rows of a worksheet many at once, cut into columns by one pattern; any other row is read on its own.

The pattern takes rows of shared strings, inline texts and figures without formulas, one cell after another, each with
its own row's number in its address. What it finds must add up to all there is, else the rows are read one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ..core import GfmdError, column_letters
from .archive import BROKEN
from .model import Cell, Kind, Row, Strip
from .xlsx_bulk import BulkRows, UnusualError
from .xlsx_rows import MOST_ROWS

_MOST_COLUMNS = 400
_LOOKED_AT = 100  # rows that are read one by one to see how many columns there are
_DIGITS = 15
_CELL = (
    rb'(?:<c r="%s\2"(?:((?: s="\d++"| t="[a-zA-Z]++")*+>'
    rb'(?:<v>[-+.0-9eE]++</v>|<is><t(?: xml:space="preserve")?>[^<&]*+</t></is>))</c>|[^<>]*+/>))?+'
)
_ROW = rb'(<row r="(\d++)"(?![^<>]*\bhidden=)(?:[^<>/]|/(?!>))*+>%s</row>)|(<row\b.*?</row>)'
_FIGURES = re.compile(rb"(?:-?(?:0|[1-9]\d{0,8})(?:\.\d{0,5}[1-9])?\n|[1-9]\d{0,14}\n)*+")
_NUMBER, _ODD, _FIRST = 1, -1, 2  # places in what the pattern finds: the row's number, an odd row, the first column
Found = tuple[bytes, ...]


class StripRows(BulkRows):
    """One pass over a worksheet that yields plain rows many at once."""

    _pattern: re.Pattern[bytes] | None = None
    _columns = 0

    def strips(self) -> Iterator[Row | Strip]:
        """Yield strips, and rows between them."""
        return self._read(self._cut)

    def _cut(self, text: bytes) -> Iterator[Row | Strip]:
        found = self._pattern.findall(text) if self._pattern else []
        if not found or sum(map(len, (each[0] or each[_ODD] for each in found))) < len(text):
            for row in self._rows(text, shared=True):
                self._widen(row)
                yield row
            return
        for plain, rows in groupby(found, lambda each: each[0] != b""):
            taken = list(rows)
            yield from self._strip(taken) if plain else self._odd(taken)

    def _odd(self, found: list[Found]) -> Iterator[Row]:
        for each in found:
            for row in self._rows(each[_ODD], shared=True):
                self._widen(row)
                yield row

    def _widen(self, row: Row) -> None:
        """Make the pattern one for as many columns as the widest row has."""
        last = row.cells[-1].column
        if row.number > _LOOKED_AT and self._columns < last <= _MOST_COLUMNS:
            self._columns = last
            letters = (column_letters(column).encode("ascii") for column in range(1, last + 1))
            self._pattern = re.compile(_ROW % b"".join(_CELL % each for each in letters), re.DOTALL)

    def _strip(self, found: list[Found]) -> Iterator[Strip]:
        columns = list(zip(*found, strict=True))
        numbers = list(map(int, columns[_NUMBER]))
        if not self._follow(numbers):
            raise UnusualError
        self.last = numbers[-1]
        self.passed += len(numbers)
        yield _XmlStrip(self, numbers, columns[_FIRST:_ODD])

    def _follow(self, numbers: list[int]) -> bool:
        """Tell whether the numbers go on from the last row, and upwards."""
        first, last = numbers[0], numbers[-1]
        if not self.last < first <= last <= MOST_ROWS:
            return False
        return (last - first == len(numbers) - 1 and numbers == list(range(first, last + 1))) or (
            all(map(int.__lt__, numbers, numbers[1:]))
        )

    def cell_of(self, mark: bytes, column: int, number: int) -> Cell | None:
        """Return the cell that a mark stands for."""
        if not mark:
            return None
        attributes, _, inner = mark.partition(b">")
        key = (column_letters(column).encode("ascii"), attributes, inner)
        try:
            return self._kept[key] if key in self._kept else self._made(key, number)
        except (UnusualError, *BROKEN) as problem:
            raise GfmdError("sheets.damaged", name=self._reading.place) from problem

    def holds_figures(self, attributes: bytes) -> bool:
        """Tell whether cells with these attributes hold numbers that are no dates."""
        kind, look = self._looks.get(attributes) or self._look(attributes)
        return kind is None and not look.dates


class _XmlStrip:
    """Rows that the pattern took, as columns of bytes."""

    def __init__(self, rows: StripRows, numbers: list[int], columns: Sequence[Sequence[bytes]]) -> None:
        self.numbers = numbers
        self._rows, self._columns = rows, columns

    def marks(self, column: int) -> Sequence[bytes]:
        """Return the marks of a column's cells."""
        return self._columns[column - 1] if column <= len(self._columns) else [b""] * len(self.numbers)

    def figures(self, column: int) -> Sequence[str | None]:
        """Return the digits of a column's plain figures."""
        marks = self.marks(column)
        attributes = marks[0].partition(b">")[0]
        if marks[0] and self._rows.holds_figures(attributes):
            text = b"\n".join(marks).replace(attributes + b"><v>", b"").replace(b"</v>", b"")
            if _FIGURES.fullmatch(text + b"\n"):
                return text.decode("ascii").split("\n")
        return [self._figure(self.cell(at, column)) for at in range(len(marks))]

    def _figure(self, cell: Cell | None) -> str | None:
        if cell is None or cell.kind is not Kind.NUMBER or len(cell.raw) > _DIGITS or str(cell.value) != cell.raw:
            return None
        return None if "E" in cell.raw or cell.formula else cell.raw

    def cell(self, at: int, column: int) -> Cell | None:
        """Return the cell of one of the rows."""
        return self._rows.cell_of(self.marks(column)[at], column, self.numbers[at])

    def row(self, at: int) -> Row:
        """Return one of the rows."""
        cells = (self.cell(at, column) for column in range(1, len(self._columns) + 1))
        return Row(self.numbers[at], tuple(cell for cell in cells if cell is not None))
