"""A sheet as the eye sees it: which cells hold numbers, periods or words, and which blocks stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from ..sheets import Area, Cell, Kind, Sheet
from ..statistics import recognise_missing, recognise_period
from .labels import label_text
from .numbers import parse_number

_YEAR_FORMAT = re.compile(r"General|@|#*0+[ _);\\-]*", re.IGNORECASE)  # neither thousands nor decimals
SAMPLE_ROWS = 3000  # layout is judged on the top of longer sheets; reading them goes on to their end


class Box(NamedTuple):
    """A rectangle, both corners included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def rows(self) -> range:
        """The row numbers."""
        return range(self.top, self.bottom + 1)

    @property
    def columns(self) -> range:
        """The column numbers."""
        return range(self.left, self.right + 1)


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet's top that are not blank, with merged areas; `whole` tells that nothing lies below."""

    name: str
    cells: dict[int, dict[int, Cell]]
    merged: tuple[Area, ...]
    whole: bool

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the cell if it is not blank."""
        return self.cells.get(row, {}).get(column)

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell on one line, empty where nothing stands."""
        return label_text(self.cell(row, column))

    def sort(self, row: int, column: int) -> str:
        """Return what a cell looks like: n number or missing, p period, t text, empty for blank."""
        found = self.cell(row, column)
        return sort_of(found) if found else ""

    def box(self) -> Box | None:
        """Return the rectangle of all cells; None for a blank sheet."""
        columns = [column for row in self.cells.values() for column in row]
        return Box(min(self.cells), min(columns), max(self.cells), max(columns)) if columns else None


def look(sheet: Sheet) -> Grid:
    """Return the sheet's top as a grid; cells of blanks only count as blank."""
    rows, whole = sheet.head(SAMPLE_ROWS)
    cells = {}
    for row in rows:
        kept = {cell.column: cell for cell in row.cells if _visible(cell)}
        if kept:
            cells[row.number] = kept
    merged = tuple(area for area in sheet.merged if area.top in cells)
    return Grid(sheet.name, cells, merged, whole)


def _visible(cell: Cell) -> bool:
    return bool(cell.formula) or (bool(cell.raw.strip()) if cell.kind is Kind.TEXT else cell.kind is not Kind.EMPTY)


def sort_of(cell: Cell) -> str:
    """Return n, p or t for a cell that is not blank."""
    if isinstance(cell.value, Decimal):
        year = 1500 <= cell.value <= 2199 and cell.value == int(cell.value)
        return "p" if year and _YEAR_FORMAT.fullmatch(cell.style.format) else "n"
    if cell.kind is Kind.DATE:
        return "p"
    if cell.kind is Kind.TEXT:
        return _sort_of_text(cell.raw.strip())
    return "t" if cell.kind is Kind.BOOL else "n"


@lru_cache(maxsize=20_000)
def _sort_of_text(text: str) -> str:
    if recognise_period(text):
        return "p"
    return "n" if recognise_missing(text) or parse_number(text) or parse_number(text, ",") else "t"


def blocks(grid: Grid) -> list[Box]:
    """Cut the sheet at blank rows and columns, again and again, into blocks that stand apart."""
    whole = grid.box()
    filled = _filled(grid)
    return sorted(_cut(whole, filled)) if whole else []


def _filled(grid: Grid) -> dict[int, set[int]]:
    filled = {row: set(cells) for row, cells in grid.cells.items()}
    for area in grid.merged:
        if grid.cell(area.top, area.left):
            for row in range(area.top, min(area.bottom, area.top + SAMPLE_ROWS) + 1):
                filled.setdefault(row, set()).update(range(area.left, area.right + 1))
    return filled


def _cut(box: Box, filled: dict[int, set[int]]) -> Iterator[Box]:
    rows = [row for row in box.rows if any(box.left <= column <= box.right for column in filled.get(row, ()))]
    if not rows:
        return
    bands = list(_runs(rows))
    if len(bands) > 1:
        for top, bottom in bands:
            yield from _cut(Box(top, box.left, bottom, box.right), filled)
        return
    used = {column for row in rows for column in filled[row] if box.left <= column <= box.right}
    strips = list(_runs(sorted(used)))
    top, bottom = bands[0]
    if len(strips) == 1:
        yield Box(top, strips[0][0], bottom, strips[0][1])
        return
    for left, right in strips:
        yield from _cut(Box(top, left, bottom, right), filled)


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of consecutive numbers."""
    start = before = numbers[0]
    for number in numbers[1:]:
        if number != before + 1:
            yield start, before
            start = number
        before = number
    yield start, before


def joined(grid: Grid, found: list[Box]) -> list[Box]:
    """Join what only a blank row or column kept apart: continued rows without a header, values without labels."""
    kept: list[Box] = []
    for box in found:
        host = next((other for other in reversed(kept) if _continues(grid, other, box)), None)
        if host is None:
            kept.append(box)
        else:
            kept[kept.index(host)] = Box(
                min(host.top, box.top),
                min(host.left, box.left),
                max(host.bottom, box.bottom),
                max(host.right, box.right),
            )
    return kept


def _continues(grid: Grid, host: Box, box: Box) -> bool:
    if box.top > host.bottom:
        aligned = box.left >= host.left and box.right <= host.right and box.right > box.left
        headed = _has_numbers(grid, host) or _is_header(grid, host)
        return aligned and box.top - host.bottom <= 3 and _begins_with_data(grid, box) and headed
    beside = box.left - host.right <= 2 and box.top >= host.top and box.bottom <= host.bottom
    return beside and not _has_labels(grid, box) and (_has_numbers(grid, host) or _only_labels(grid, host))


def _begins_with_data(grid: Grid, box: Box) -> bool:
    sorts = [grid.sort(box.top, column) for column in box.columns]
    return sorts[0] in ("t", "p") and "n" in sorts[1:] and "t" not in sorts[1:]


def _is_header(grid: Grid, box: Box) -> bool:
    """Tell whether a block's last row names several columns, as a header does that a blank row follows."""
    return sum(1 for column in box.columns if grid.sort(box.bottom, column) in ("t", "p")) > 1


def _has_numbers(grid: Grid, box: Box) -> bool:
    return any(grid.sort(row, column) == "n" for row in box.rows for column in box.columns)


def _only_labels(grid: Grid, box: Box) -> bool:
    """Tell whether a block is one column of labels, as those of a table whose next column is blank."""
    return box.left == box.right and box.bottom > box.top and all(grid.cell(row, box.left) for row in box.rows)


def _has_labels(grid: Grid, box: Box) -> bool:
    """Tell whether the first column of a block names its rows."""
    below = [grid.sort(row, box.left) for row in box.rows[1:]]
    return below.count("t") * 2 > len([sort for sort in below if sort])


def narrowed(box: Box, **edges: int) -> Box:
    """Return the box with some of its edges moved."""
    return Box(**{**box._asdict(), **edges})
