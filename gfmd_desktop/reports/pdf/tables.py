"""Tables: column widths from their contents, titles repeated on each page, mirrored from right to left."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from . import look
from .boxes import Box, TextLook, descent, draw_lines
from .lines import Line, Stretch, break_lines, longest_word, natural_width
from .sheet import Element, Sheet

PAD_X, PAD_Y = 5.0, 3.2
_SAMPLE = 60
_SHORT = 12  # rows of a table that is rather moved to the next page than split
_LOOSEST = 2.2  # how much a small table is stretched: figures stay near their labels
_LEAST = 320.0  # points, beyond which even a short table is split


@dataclass(frozen=True, slots=True)
class CellText:
    """What stands in a cell, with its base level; `mark` goes beside the last line, so that figures keep one edge."""

    stretches: tuple[Stretch, ...] = ()
    heading: bool = False
    mark: tuple[Stretch, ...] = ()
    places: tuple[str, ...] = ()
    base: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is to be set: rows of cells, alignments by column, weights by column (0: by contents)."""

    head: tuple[CellText, ...]
    rows: tuple[tuple[CellText, ...], ...]
    aligns: tuple[str, ...]
    shares: tuple[float, ...]
    base: int
    leading: float
    plain: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[tuple[Line, ...], ...]
    marks: tuple[Line | None, ...]
    height: float
    elements: tuple[Element, ...]
    places: tuple[str, ...] = ()
    shaded: bool = False


class TableBox:
    """A table, or the part of one that stands on a page."""

    keep = False
    before = 4.0
    after = 12.0

    def __init__(self, grid: Grid, element: Element) -> None:
        self._grid = grid
        self._element = element
        self._widths: tuple[float, ...] = ()
        self._strips: tuple[float, ...] = ()
        self._figures: tuple[float, ...] = ()
        self._head: _Row | None = None
        self._rows: list[_Row] = []

    def height(self, width: float) -> float:
        """Return the height of titles and rows."""
        self._lay_out(width)
        return sum(row.height for row in self._all())

    def least(self, width: float) -> float:
        """Return the height of the titles and the first two rows; all of it when the table is short."""
        self._lay_out(width)
        if len(self._rows) <= _SHORT:
            return min(self.height(width), _LEAST)
        return sum(row.height for row in self._all()[: 3 if self._head else 2])

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """Split between rows; a row higher than the page is split between its lines."""
        self._lay_out(width)
        used = self._head.height if self._head else 0.0
        count = 0
        while count < len(self._rows) and used + self._rows[count].height <= room + 0.01:
            used += self._rows[count].height
            count += 1
        if count:
            return self._part(self._rows[:count]), self._part(self._rows[count:])
        upper, lower = self._cut(self._rows[0], room - used)
        return (self._part([upper]), self._part([lower, *self._rows[1:]])) if upper.height > 0 else None

    def _cut(self, row: _Row, room: float) -> tuple[_Row, _Row]:
        fitting = int((room - 2 * PAD_Y) / self._grid.leading)
        if fitting < 2 or row.height < 300:
            return replace(row, height=0.0), row
        return self._resized(row, 0, fitting), self._resized(row, fitting, None)

    def _resized(self, row: _Row, start: int, end: int | None) -> _Row:
        cells = tuple(cell[start:end] for cell in row.cells)
        return replace(row, cells=cells, height=self._row_height(cells))

    def _row_height(self, cells: Sequence[Sequence[Line]]) -> float:
        return max((len(cell) for cell in cells), default=1) * self._grid.leading + 2 * PAD_Y

    def _part(self, rows: list[_Row]) -> TableBox:
        part = TableBox(self._grid, self._element)
        part._widths, part._strips, part._figures = self._widths, self._strips, self._figures
        part._head, part._rows = self._head, rows
        return part

    def _all(self) -> list[_Row]:
        return [self._head, *self._rows] if self._head else list(self._rows)

    def _lay_out(self, width: float) -> None:
        if self._widths:
            return
        self._strips = mark_widths(self._grid)
        self._widths = column_widths(self._grid, width)
        if any(cell.stretches for cell in self._grid.head):
            self._head = self._row(self._grid.head, 0, is_head=True)
        self._rows = [self._row(row, number) for number, row in enumerate(self._grid.rows)]
        self._figures = tuple(
            max((line.width for row in self._rows for line in row.cells[c]), default=0.0) for c in _columns(self._grid)
        )

    def _row(self, cells: Sequence[CellText], number: int, *, is_head: bool = False) -> _Row:
        row_element = self._element.child("TR")
        lines, elements = [], []
        for cell, width, strip in zip(cells, self._widths, self._strips, strict=True):
            heading = is_head or cell.heading
            scope = "Column" if is_head else "Row" if cell.heading else ""
            elements.append(row_element.child("TH" if heading else "TD", scope=scope))
            room = max(width - 2 * PAD_X - strip, 8.0)
            lines.append(tuple(break_lines(cell.stretches, room, _base(cell, self._grid))))
        marks = tuple(_mark(cell) for cell in cells)
        places = tuple(place for cell in cells for place in cell.places)
        return _Row(tuple(lines), marks, self._row_height(lines), tuple(elements), places, number % 2 == 1)

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw titles, rows and rules; the structure names each cell once."""
        self._lay_out(width)
        left += width - sum(self._widths) if self._grid.base else 0.0
        y = top
        if self._head:
            self._draw_row(sheet, self._head, left, y, is_head=True)
            y -= self._head.height
        for row in self._rows:
            self._draw_row(sheet, row, left, y)
            y -= row.height

    def _draw_row(self, sheet: Sheet, row: _Row, left: float, top: float, *, is_head: bool = False) -> None:
        total = sum(self._widths)
        bottom = top - row.height
        with sheet.part_of(None):
            if is_head:
                sheet.area(left, bottom, total, row.height, look.TINT)
            elif row.shaded and not self._grid.plain:
                sheet.area(left, bottom, total, row.height, look.GROUND)
            colour, weight = (look.PRIMARY, 1.0) if is_head else (look.LINE, 0.5)
            sheet.line((left, bottom), (left + total, bottom), colour, weight)
        for place in row.places:
            sheet.place(place, top)
        x = left + total if self._grid.base else left
        for number in range(len(row.cells)):
            width = self._widths[number]
            x -= width if self._grid.base else 0.0
            self._draw_cell(sheet, row, number, (x + PAD_X, top - PAD_Y, width - 2 * PAD_X))
            x += 0.0 if self._grid.base else width

    def _draw_cell(self, sheet: Sheet, row: _Row, number: int, area: tuple[float, float, float]) -> None:
        lines, mark, element = row.cells[number], row.marks[number], row.elements[number]
        if not any(line.atoms for line in lines):
            return
        left, top, width = area
        strip = self._strips[number]
        repeated = element.scope == "Column" and element.kids
        with sheet.part_of(None if repeated else element):
            draw_lines(sheet, lines, *self._placed(number, element, (left, top, width - strip)))
            if mark:
                x = left + strip - mark.width if self._grid.base else left + width - strip
                leading = self._grid.leading
                sheet.text(mark, x, top - len(lines) * leading + descent(leading))

    def _placed(
        self, column: int, element: Element, area: tuple[float, float, float]
    ) -> tuple[tuple[float, float, float], TextLook]:
        """Return where a cell's lines go. Figures keep their last digits under each other from right to left too."""
        left, top, width = area
        align = self._grid.aligns[column]
        if self._grid.base:
            left += self._strips[column]
            if align == "end" and element.scope != "Column":
                width, align = min(width, self._figures[column]), "start"
        return (left, top, width), TextLook(self._grid.base, self._grid.leading, align)


def _mark(cell: CellText) -> Line | None:
    return break_lines(cell.mark, math.inf, 0)[0] if cell.mark else None


def mark_widths(grid: Grid) -> tuple[float, ...]:
    """Return for each column the room its marks take beside the figures."""
    return tuple(
        max((natural_width(row[c].mark, 0) + 2.5 for row in grid.rows if row[c].mark), default=0.0)
        for c in _columns(grid)
    )


def column_widths(grid: Grid, width: float) -> tuple[float, ...]:
    """Share the width: by weight where given, else by what the contents need and would like to have."""
    if any(grid.shares):
        total = sum(grid.shares)
        return tuple(width * share / total for share in grid.shares)
    step = max(1, len(grid.rows) // _SAMPLE)
    sample = [grid.head, *grid.rows[::step]]
    longest = [max(range(len(grid.rows)), key=lambda i: _length(grid.rows[i][c]), default=0) for c in _columns(grid)]
    if grid.rows:
        sample += [grid.rows[i] for i in longest]
    extra = [strip + 2 * PAD_X + 0.1 for strip in mark_widths(grid)]
    least = [extra[c] + max(longest_word(*_set(row[c], grid)) for row in sample) for c in _columns(grid)]
    liked = [extra[c] + max(natural_width(*_set(row[c], grid)) for row in sample) for c in _columns(grid)]
    return tuple(_shared(least, liked, width))


def _set(cell: CellText, grid: Grid) -> tuple[tuple[Stretch, ...], int]:
    return cell.stretches, _base(cell, grid)


def _base(cell: CellText, grid: Grid) -> int:
    return grid.base if cell.base is None else cell.base


def _columns(grid: Grid) -> range:
    return range(len(grid.head))


def _length(cell: CellText) -> int:
    return sum(len(stretch.text) for stretch in cell.stretches)


def _shared(least: list[float], liked: list[float], width: float) -> list[float]:
    if sum(least) > width:
        return _squeezed(least, width)
    if sum(liked) <= width:
        factor = min(width / sum(liked), _LOOSEST)
        return [each * factor for each in liked]
    wanted = sum(liked) - sum(least)
    spare = width - sum(least)
    return [low + (high - low) / wanted * spare for low, high in zip(least, liked, strict=True)]


def _squeezed(least: list[float], width: float) -> list[float]:
    """Take from the widest columns first, so that narrow ones stay readable."""
    limit = max(least)
    while limit > 1 and sum(min(each, limit) for each in least) > width:
        limit *= 0.97
    squeezed = [min(each, limit) for each in least]
    factor = width / sum(squeezed)
    return [each * factor for each in squeezed]
