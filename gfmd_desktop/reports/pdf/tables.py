"""Tables: column widths from their contents, titles repeated on each page, mirrored from right to left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.platypus import LongTable

from . import look
from .fonts import PLAIN, face
from .lines import Stretch, longest_word, natural_width
from .tagging import Element
from .text import Text, TextLook, colour

PAD_X, PAD_Y = 5.0, 3.2
_SAMPLE = 60
_SHORT = 12  # rows of a table that is rather moved to the next page than split
_LOOSEST = 2.2  # how much a small table is stretched: figures stay near their labels
_LEAST = 320.0  # points, beyond which even a short table is split
_TALLEST = 200.0  # points of titles, beyond which they are not repeated


@dataclass(frozen=True, slots=True)
class CellText:
    """What stands in a cell, with its base level; `mark` goes beside the last line, so that figures keep one edge."""

    stretches: tuple[Stretch, ...] = ()
    heading: bool = False
    mark: tuple[Stretch, ...] = ()
    places: tuple[str, ...] = ()
    base: int = 0


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

    @property
    def titled(self) -> bool:
        """Tell whether any column has a title."""
        return any(cell.stretches for cell in self.head)


class TaggedTable(LongTable):  # type: ignore[misc]
    """A long table whose rules and grounds are decoration."""

    def least(self, width: float) -> float:
        """Return the height of the titles and the first two rows; all of it when the table is short."""
        rows = [self._height(number) for number in range(min(self._nrows, _SHORT + 1))]
        if self._nrows <= _SHORT + self.repeatRows:
            return min(sum(rows), _LEAST)
        return sum(rows[: 2 + self.repeatRows])

    def _height(self, row: int) -> float:
        cells = zip(self._cellvalues[row], self._colWidths, strict=True)
        return PAD_Y * 2 + max(float(cell.wrap(width - 2 * _pad(self._colWidths), 0)[1]) for cell, width in cells)

    def _drawBkgrnd(self) -> None:  # noqa: N802
        with self.canv.part_of(None):
            super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802
        with self.canv.part_of(None):
            super()._drawLines()


def table(grid: Grid, element: Element, width: float) -> TaggedTable:
    """Return the flowable of a table that has columns and at least one row or title."""
    strips = _strips(grid)
    widths = column_widths(grid, width, strips)
    figures = [_figures(grid, column) for column in range(len(widths))]
    rows: list[list[Text]] = []
    pad = _pad(widths)
    for number, cells in enumerate([grid.head, *grid.rows] if grid.titled else grid.rows):
        is_head = grid.titled and number == 0
        row = element.child("TR")
        made = [
            _cell(cell, _look(grid, c, is_head, widths[c] - 2 * pad, strips[c], figures[c]), row, is_head)
            for c, cell in enumerate(cells)
        ]
        rows.append(made[::-1] if grid.base else made)
    ordered = widths[::-1] if grid.base else widths
    made_table = TaggedTable(
        rows,
        colWidths=list(ordered),
        style=_style(grid, pad),
        splitInRow=1,
        hAlign="RIGHT" if grid.base else "LEFT",
        spaceBefore=4,
        spaceAfter=12,
    )
    made_table.repeatRows = int(grid.titled and made_table._height(0) < _TALLEST)
    return made_table


def _cell(cell: CellText, how: TextLook, row: Element, is_head: bool) -> Text:
    scope = "Column" if is_head else "Row" if cell.heading else ""
    element = row.child("TH" if is_head or cell.heading else "TD", scope=scope)
    return Text(cell.stretches, replace(how, base=cell.base), element, aside=cell.mark, places=cell.places)


def _look(grid: Grid, column: int, is_head: bool, width: float, strip: float, figures: float) -> TextLook:
    """Return how a column is set. Figures keep their last digits under each other from right to left too."""
    end = grid.aligns[column] == "end"
    align = "centre" if grid.aligns[column] == "centre" else "right" if end != bool(grid.base) else "left"
    how = TextLook(grid.base, grid.leading, align, after=0.0)
    if not grid.base:
        return replace(how, right=strip)
    if end and not is_head:
        return replace(how, left=strip, right=max(0.0, width - strip - figures), align="right")
    return replace(how, left=strip)


def _style(grid: Grid, pad: float) -> list[tuple[Any, ...]]:
    face(PLAIN)
    everything, body = ((0, 0), (-1, -1)), ((0, int(grid.titled)), (-1, -1))
    style: list[tuple[Any, ...]] = [
        ("FONT", *everything, PLAIN),
        ("VALIGN", *everything, "TOP"),
        *((f"{side}PADDING", *everything, pad) for side in ("LEFT", "RIGHT")),
        *((f"{side}PADDING", *everything, PAD_Y) for side in ("TOP", "BOTTOM")),
    ]
    if grid.rows:
        style.append(("LINEBELOW", *body, 0.5, colour(look.LINE)))
        style += [] if grid.plain else [("ROWBACKGROUNDS", *body, [None, colour(look.GROUND)])]
    if grid.titled:
        style.append(("BACKGROUND", (0, 0), (-1, 0), colour(look.TINT)))
        style.append(("LINEBELOW", (0, 0), (-1, 0), 1.0, colour(look.PRIMARY)))
    return style


def _pad(widths: Sequence[float]) -> float:
    return min(PAD_X, min(widths) / 4)


def _strips(grid: Grid) -> list[float]:
    """Return for each column the room its marks take beside the figures."""
    return [
        max((natural_width(row[c].mark, 0) + 2.5 for row in grid.rows if row[c].mark), default=0.0)
        for c in range(len(grid.head))
    ]


def _figures(grid: Grid, column: int) -> float:
    """Return the width of the widest cell of a column of figures in a table from right to left."""
    if not grid.base or grid.aligns[column] != "end":
        return 0.0
    return max((natural_width(row[column].stretches, row[column].base) for row in grid.rows), default=0.0)


def column_widths(grid: Grid, width: float, strips: Sequence[float]) -> list[float]:
    """Share the width: by weight where given, else by what the contents need and would like to have."""
    if any(grid.shares):
        total = sum(grid.shares)
        return [width * share / total for share in grid.shares]
    columns = range(len(grid.head))
    sample = [grid.head, *grid.rows[:: max(1, len(grid.rows) // _SAMPLE)]]
    sample += [max(grid.rows, key=lambda row: _length(row[c])) for c in columns if grid.rows]
    extra = [strip + 2 * PAD_X + 0.1 for strip in strips]
    least = [extra[c] + max(longest_word(row[c].stretches, row[c].base) for row in sample) for c in columns]
    liked = [extra[c] + max(natural_width(row[c].stretches, row[c].base) for row in sample) for c in columns]
    return _shared(least, liked, width)


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
