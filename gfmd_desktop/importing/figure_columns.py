"""Which numeric columns hold figures, and which hold years, codes, dimensions of a data cube or running numbers."""

from __future__ import annotations

import re
from itertools import pairwise

from ..sheets import Kind
from ..statistics import plain, recognise_period
from .frames import Frame
from .grid import Grid
from .headers import named_role, spoken
from .judged import follows, texts_of
from .numbers import parse_number
from .vocabulary import bare_header, machine_role

_SAMPLE = 80  # distinct codes of a dimension at most
_LONGEST_NAME = 25  # letters of a header that only names a dimension
_FEWEST = 7  # rows that are numbered, at least
_MONTH = r"month|\bmois\b|\bmes\b|\bmese\b|monat|месяц|شهر"


def value_like(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a numeric column holds figures, and not years, codes or running numbers."""
    if column in frame.periods:
        return True
    return not _surely_none(heading, grid, frame, column) and _figures_of_no_time(heading, grid, frame, column)


def _surely_none(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a header, or other columns, say that a column of numbers holds no figures."""
    machine = machine_role(heading)
    return (
        machine not in ("", "value")
        or (machine == "value" and _said_before(grid, frame, column))
        or named_role(frame.tagged(column)) in ("order", "note", "code", "ignore")
        or not _has_figures(grid, frame, column)
        or _dimension_of_a_cube(grid, frame, column)
        or running(heading, grid, frame, column)
    )


def _figures_of_no_time(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    role = named_role(frame.tagged(column))
    texts = [text for row in range(frame.first, frame.last + 1) if (text := grid.text(row, column))]
    if (
        role == "TIME_PERIOD"
        and len(heading) <= _LONGEST_NAME
        and re.search(_MONTH, plain(spoken(heading)))
        and all(re.fullmatch(r"0?[1-9]|1[0-2]", text) for text in texts)
    ):
        return False  # numbers of months
    named_value = any(machine_role(frame.heading(other)) == "value" for other in frame.numeric if other != column)
    if role == "TIME_PERIOD" or (role == "" and (not heading or named_value)):
        return not texts or sum(1 for text in texts if recognise_period(_number(text))) * 10 < len(texts) * 8
    return True


def _dimension_of_a_cube(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column of numbers is a dimension in codes: beside `OBS_VALUE`, or one by one with names."""
    headings = {other: bare_header(frame.heading(other)).upper() for other in frame.numeric}
    if headings[column] != "OBS_VALUE" and "OBS_VALUE" in headings.values():
        return True
    texts = texts_of(grid, frame, column)
    if not texts or len(set(texts)) > _SAMPLE or not all(text.isdigit() for text in texts):
        return False
    beside = texts_of(grid, frame, column + 1) if column + 1 in frame.labels else []
    paired = len(beside) == len(texts) > 3 * len(set(texts)) and not any(text.isdigit() for text in beside)
    return paired and follows(texts, beside) and follows(beside, texts)


def running(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column without a header only numbers its rows."""
    if heading or column not in frame.numeric or column != min((*frame.numeric, *frame.labels)):
        return False
    numbers = [text for row in range(frame.first, frame.last + 1) if (text := grid.text(row, column))]
    if len(numbers) < _FEWEST or not all(text.isdigit() for text in numbers):
        return False
    return all(int(after) == int(before) + 1 for before, after in pairwise(numbers))


def _said_before(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column of values repeats, or leaves blank, what another column of values says."""
    first = min(other for other in frame.numeric if machine_role(frame.heading(other)) == "value")
    rows = range(frame.first, frame.last + 1)
    return first < column and all(grid.text(row, column) in ("", grid.text(row, first)) for row in rows)


def _has_figures(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column holds a number or a sign for a missing one, and not only letters that could be either."""
    cells = (grid.cell(row, column) for row in range(frame.first, frame.last + 1))
    return any(
        cell is not None
        and (cell.kind is Kind.NUMBER or not re.search(r"[^\W\d_]", cell.text) or parse_number(cell.text) is not None)
        for cell in cells
    )


def holds_number(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column holds a number, typed or as text."""
    cells = (grid.cell(row, column) for row in range(frame.first, frame.last + 1))
    return any(cell is not None and (cell.kind is Kind.NUMBER or _parsed(cell.text)) for cell in cells)


def _parsed(text: str) -> bool:
    return bool(parse_number(text) or parse_number(text, ","))


def _number(text: str) -> object:
    return int(text) if text.isdigit() else text.removesuffix(".0") if re.fullmatch(r"\d{4}\.0", text) else text
