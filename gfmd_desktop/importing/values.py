"""What stands in a data cell: a figure, a missing mark with its reason, or something that is neither."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from ..sheets import Cell, Kind
from ..statistics import recognise_missing
from .columns import ColumnPlan
from .numbers import parse_number

_MISSING = "O"


class Found(NamedTuple):
    """A cell's value, None when missing with the status that says why; text as found; a problem's code if any."""

    value: Decimal | None
    status: str
    text: str
    note: str = ""
    problem: str = ""


BLANK = Found(None, _MISSING, "")


def found_in(cell: Cell | None, plan: ColumnPlan, decimal: str, footnotes: Mapping[str, str]) -> Found:
    """Read a data cell; a fraction that the sheet shows as per cent becomes the figure shown."""
    if cell is None:
        return BLANK
    if cell.kind is Kind.NUMBER and isinstance(cell.value, Decimal):
        return Found(cell.value * 100 if plan.unit == "PT" and cell.percent else cell.value, "A", cell.raw)
    if cell.kind is Kind.TEXT:
        return _text(cell.raw.strip(), decimal, footnotes)
    if cell.kind is Kind.ERROR:
        return Found(None, _MISSING, cell.raw, "", "error-cell")
    if cell.kind is Kind.EMPTY:
        return Found(None, _MISSING, cell.formula, "", "formula-without-value")
    return Found(None, _MISSING, cell.raw or cell.text, "", "not-a-number")


def _text(text: str, decimal: str, footnotes: Mapping[str, str]) -> Found:
    mark = text.strip("()[]/ ").lower()
    note = footnotes.get(mark, "")
    missing = recognise_missing(text, note)
    if missing is not None:
        return Found(None, missing.obs_status, text, note)
    number = parse_number(text, decimal)
    if number is not None:
        return Found(number[0], "A", text, footnotes.get(number[1].lower(), ""))
    return Found(None, _MISSING, text, "", "not-a-number")
