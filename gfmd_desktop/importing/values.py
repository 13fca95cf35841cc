"""What stands in a data cell: a figure, a missing mark with its reason, or something that is neither."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import NamedTuple

from ..sheets import Cell, Kind
from ..statistics import plain, recognise_flag, recognise_missing
from .columns import ColumnPlan
from .numbers import parse_number

_MISSING = "O"
_ZERO = r"\bzero\b|\bnil\b|\bnull\b|\bnulo|\bcero\b|nichts vorhanden|neant|صفر|\bноль\b|не имеется"
_SHOWN, _SHORT = 15, 10  # digits a spreadsheet shows at most; digits of a figure that somebody meant
_FOURTEEN = Context(prec=14, rounding=ROUND_HALF_EVEN)


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
        value = without_noise(cell.value)
        return Found(value * 100 if plan.unit == "PT" and cell.percent else value, "A", cell.raw)
    if cell.kind is Kind.TEXT:
        return _text(cell.raw.strip(), decimal, footnotes)
    if cell.kind is Kind.ERROR:
        return Found(None, _MISSING, cell.raw, "", "error-cell")
    if cell.kind is Kind.EMPTY:
        return Found(None, _MISSING, cell.formula, "", "formula-without-value")
    return Found(None, _MISSING, cell.raw or cell.text, "", "not-a-number")


def without_noise(value: Decimal) -> Decimal:
    """Return a figure without the traces of binary arithmetic: 38891.000000000007 is the sum 38891.

    Only figures of more than 15 digits, which no sheet shows, that are short to 14 digits; the text keeps them all.
    """
    digits = len(value.as_tuple().digits)
    if digits <= _SHOWN:
        return value
    rounded = _FOURTEEN.plus(value)
    short = rounded.normalize()
    return _plain(short) if len(short.as_tuple().digits) <= _SHORT else value


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _text(text: str, decimal: str, footnotes: Mapping[str, str]) -> Found:
    mark = text.strip("()[]/ ").lower()
    note = footnotes.get(mark, "")
    missing = recognise_missing(text, note)
    if missing is not None and missing.ambiguous and re.search(_ZERO, plain(note)):
        return Found(Decimal(0), "A", text, note)
    if missing is not None:
        return Found(None, missing.obs_status, text, note)
    number = parse_number(text, decimal)
    if number is not None:
        note = footnotes.get(number[1].lower(), "")
        flag = recognise_flag(number[1]) if number[1].isalpha() and not note else None
        return Found(number[0], flag.obs_status if flag else "A", text, note)
    return Found(None, _MISSING, text, "", "not-a-number")
