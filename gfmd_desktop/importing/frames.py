"""One block of a sheet as a table: title rows, header rows with their levels, value columns, rows of data, notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..sheets import Area, Kind
from ..statistics import areas, recognise_period
from .grid import Box, Grid

MOST_HEADER_ROWS = 8
_COUNTS = r"#(?:affected|population|inneed|reached|targeted|value)\b(?!.*\+(?:name|code|type|currency))"


@dataclass(frozen=True, slots=True)
class Frame:
    """A table's skeleton; `paths` gives for each column its header labels by level, filled right."""

    box: Box
    titles: tuple[str, ...]
    header: tuple[int, ...]
    first: int
    last: int
    numeric: tuple[int, ...]
    labels: tuple[int, ...]
    paths: dict[int, tuple[str, ...]]
    notes: tuple[str, ...] = ()
    periods: frozenset[int] = frozenset()
    tags: dict[int, str] = field(default_factory=dict)

    def tagged(self, column: int) -> str:
        """Return a column's header with its HXL tag (`#adm1+name`), if a row of the header holds such tags."""
        return " › ".join(filter(None, (self.heading(column), self.tags.get(column, ""))))

    def heading(self, column: int) -> str:
        """Return a column's header as one text, each label once."""
        return " › ".join(dict.fromkeys(text for text in self.paths.get(column, ()) if text))


def frame(grid: Grid, box: Box) -> Frame | None:
    """Return the skeleton of a block that holds a table; None when it holds none."""
    numeric = [column for column in box.columns if _is_numeric(grid, box, column)]
    if not numeric or len(numeric) == box.right - box.left + 1 == 1:
        return None
    rows, first = _header(grid, box, numeric)
    periods = frozenset(_periods(grid, box, numeric, rows))
    tagging = next((row for row in rows if _is_tagging(grid, row, box)), 0)
    tags = {column: text for column in box.columns if tagging and (text := grid.text(tagging, column))}
    counted = (column for column, tag in tags.items() if re.match(_COUNTS, tag))
    numeric = sorted({*numeric, *periods, *counted})
    titles = _titles(grid, rows, box)
    header = tuple(row for row in rows if row not in titles)
    last = _last(grid, box, numeric, first)
    if not header or first > last:
        return None
    texts = tuple(dict.fromkeys(_row_text(grid, row, box) for row in titles))
    labels = tuple(column for column in box.columns if column not in numeric and _used(grid, box, column))
    paths = _paths(grid, header, numeric, labels, tagging)
    below = tuple(_row_text(grid, row, box) for row in range(last + 1, box.bottom + 1))
    notes = tuple(text for text in below if text)
    return Frame(box, texts, header, first, last, tuple(numeric), labels, paths, notes, periods, tags)


def _is_numeric(grid: Grid, box: Box, column: int) -> bool:
    sorts = [_bare_sort(grid, row, column) for row in box.rows[1:]]
    lower = sorts[min(5, len(sorts) // 2) :]  # below the header, however many rows that has
    return any(0 < part.count("n") >= 0.6 * sum(1 for sort in part if sort) for part in (sorts, lower))


def _periods(grid: Grid, box: Box, numeric: Sequence[int], rows: Sequence[int]) -> list[int]:
    """Return the columns that stand among those of other periods, whatever they hold: `1960` of a series from 1970."""
    found = [column for column in box.columns if rows and grid.sort(rows[-1], column) == "p"]
    return found if len(found) > 1 and set(found) & set(numeric) else []


def _bare_sort(grid: Grid, row: int, column: int) -> str:
    """Return n for every number, whether or not it could be a year; p only for periods written as text."""
    cell = grid.cell(row, column)
    if cell is not None and cell.kind is Kind.NUMBER:
        return "n"
    return grid.sort(row, column)


def _used(grid: Grid, box: Box, column: int) -> bool:
    return any(grid.cell(row, column) for row in box.rows)


def _header(grid: Grid, box: Box, numeric: Sequence[int]) -> tuple[list[int], int]:
    """Return the header rows (titles among them) and the first row of data."""
    rows: list[int] = []
    for row in box.rows[: MOST_HEADER_ROWS + 1]:
        if not (_reached(grid, numeric, rows, row) or _is_header(grid, box, numeric, rows, row)):
            return rows, row
        rows.append(row)
    return rows, box.bottom + 1


def _reached(grid: Grid, numeric: Sequence[int], above: list[int], row: int) -> bool:
    """Tell whether a merged label of the header reaches down to a row."""
    return any(area.top < row <= area.bottom and area.top in above and area.left in numeric for area in grid.merged)


def _is_header(grid: Grid, box: Box, numeric: Sequence[int], above: list[int], row: int) -> bool:
    sorts = [sort for column in numeric if (sort := grid.sort(row, column))]
    named = any(grid.sort(earlier, column) in ("t", "p") for earlier in above for column in numeric)
    if not sorts:
        return not (named and _whole_header(grid, numeric, above)) or _names_labels(grid, box, numeric, row)
    if "n" in sorts and any(areas().resolve(grid.text(row, column)) for column in box.columns if column not in numeric):
        return False  # `Mali | about ten | 2` is a row with something in it that is no figure
    if "n" in sorts and named and _whole_header(grid, numeric, above):
        return False  # nothing is missing from the header that a figure could belong to
    if "t" in sorts:
        return sorts.count("t") * 2 >= len(sorts) or sorts.count("n") == 0
    if "n" in sorts:
        return False
    return _is_axis(grid, box, numeric, row, named)


def _names_labels(grid: Grid, box: Box, numeric: Sequence[int], row: int) -> bool:
    """Tell a header of label columns from a section heading: it names two or more of them, and no place or time."""
    texts = [grid.text(row, column) for column in box.columns if column not in numeric and grid.cell(row, column)]
    return len(texts) > 1 and not any(areas().resolve(text) or recognise_period(text) for text in texts)


def _whole_header(grid: Grid, numeric: Sequence[int], above: list[int]) -> bool:
    """Tell whether the header is complete: its last row names more than one value column, or there is only one."""
    last = above[-1]
    covered = [column for column in numeric if grid.sort(last, column) or _merged(grid.merged, last, column)]
    return len(covered) * 2 > len(numeric) or len(numeric) == 1


def _is_axis(grid: Grid, box: Box, numeric: Sequence[int], row: int, named: bool) -> bool:
    """Tell a header row of years from a row of data whose figures look like years."""
    others = [grid.text(row, column) for column in box.columns if column not in numeric]
    beside = [text for text in others if text]
    if not beside:
        return True
    if any(areas().resolve(text) for text in beside):
        return False
    years = [grid.text(row, column) for column in numeric if grid.cell(row, column)]
    ordered = len(years) > 1 and years[0] != years[1]
    return ordered or not named


def _titles(grid: Grid, rows: list[int], box: Box) -> list[int]:
    """Return the leading rows that say one thing about the whole table and not about a column."""
    titles: list[int] = []
    for row in rows[:-1]:
        texts = {grid.text(row, column) for column in box.columns if grid.cell(row, column)}
        if len(texts) != 1 or row != rows[len(titles)]:
            break
        titles.append(row)
    return titles


def _last(grid: Grid, box: Box, numeric: Sequence[int], first: int) -> int:
    """Return the last row that has a figure; what stands below it are notes."""
    for row in range(box.bottom, first - 1, -1):
        if any(grid.sort(row, column) in ("n", "p") for column in numeric):
            return row
    return first - 1


def _is_tagging(grid: Grid, row: int, box: Box) -> bool:
    """Tell whether a row holds HXL tags and nothing else."""
    texts = [text for column in box.columns if (text := grid.text(row, column))]
    return len(texts) > 1 and all(re.fullmatch(r"#[a-z][a-z0-9_]*(?:\s*\+[a-z0-9_]+)*", text) for text in texts)


def _row_text(grid: Grid, row: int, box: Box) -> str:
    return " ".join(text for column in box.columns if (text := grid.text(row, column)))


def _paths(
    grid: Grid, header: tuple[int, ...], numeric: Sequence[int], labels: Sequence[int], tagging: int
) -> dict[int, tuple[str, ...]]:
    paths: dict[int, list[str]] = {column: [] for column in (*numeric, *labels)}
    for level, row in enumerate(header):
        carried = ""
        for column in sorted(paths):
            text = header_text(grid, row, column) if row != tagging else ""
            if column in numeric and level < len(header) - 1:
                if text:
                    carried = "" if _merged(grid.merged, row, column) else text
                elif carried and not _merged(grid.merged, row, column):
                    text = carried
            else:
                carried = "" if column not in numeric else carried
            paths[column].append(text)
    return {column: tuple(texts) for column, texts in paths.items()}


def header_text(grid: Grid, row: int, column: int) -> str:
    """Return a header's label, for every cell of a merged area that of its first cell."""
    if text := grid.text(row, column):
        return text
    area = _merged(grid.merged, row, column)
    return grid.text(area.top, area.left) if area else ""


def _merged(found: Sequence[Area], row: int, column: int) -> Area | None:
    return next((area for area in found if area.holds(row, column)), None)
