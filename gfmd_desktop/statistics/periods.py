"""Periods as producers write them, in four languages, turned into SDMX time periods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from . import period_forms
from .folding import plain, without_footnotes
from .months import MONTHS_PATTERN
from .period_forms import FREQ_OF_YEARS
from .timeline import period_label

_WHOLE_YEARS = re.compile(r"(\d{4})-01-01/P(\d+)Y")
_YEAR = r"(?<![\d.,])(?:1[5-9]\d\d|2[01]\d\d)(?![\d]|[.,]\d)"
_AFTER = r"version|revision|edition|release|vintage|update|الاصدار|مراجعه"
_BEFORE = (
    r"version|revision|edition|rev\.?|edicion|vintage|updated?|mise a jour|actualizad[ao]|extracted|extrait|"
    r"اصدار|مراجعه|طبعه"
)
_DATED = rf"(?:\d\d?[/. ]+\d\d?[/. ])?(?:\d\d? )?(?:{MONTHS_PATTERN}\s*(?:de )?)?(?:1[5-9]\d\d|2[01]\d\d)(?!\d)"
_EDITION = re.compile(
    rf"\(?(?:(?:{MONTHS_PATTERN}\s*)?{_YEAR}\s*(?:{_AFTER})\b"
    rf"|(?:{_BEFORE})(?: (?:of|on|de|du|le|del|el|the|عام))*[\s.:]*{_DATED}"
    rf"|(?:copyright|©|\(c\))[^.;]{{0,12}}?{_YEAR})\)?"
)
_ENDING = rf"(?:year|12 months) (?:ending|ended|to)(?: in)? {MONTHS_PATTERN}\s*{_YEAR}"
_RANGE = rf"{_YEAR}\s*(?:[-‐-―−/]|to|a|al|au|hasta|الي|حتي|and|et|y)\s*(?:{_YEAR}|\d\d(?!\d))"
_PART = rf"{_YEAR}[\s-]*[qt][1-4](?!\w)|(?<!\w)[qt][1-4][\s-]*{_YEAR}"
_MONTHLY = rf"(?:(?:{MONTHS_PATTERN})\s*(?:[-‐-―−]|to|a|and|et|y)\s*)?{MONTHS_PATTERN}\s*(?:de |of )?{_YEAR}"
_IN_TEXT = re.compile(rf"{_ENDING}|{_RANGE}|{_PART}|(?<!\w){_MONTHLY}|{_YEAR}")


@dataclass(frozen=True, slots=True)
class Period:
    """A recognised period: an SDMX time period (`2015`, `2022-Q3`, `2018-06`, `2015-01-01/P5Y`) and its FREQ."""

    time_period: str
    freq: str

    @property
    def label(self) -> str:
        """Return the period as a reader writes it, such as `2015–2019`."""
        return period_label(self.time_period)


def recognise_period(value: object) -> Period | None:
    """Recognise one cell or label as a period; None when it is anything else, or may be two things.

    Takes text, an int or Decimal (a year) or a date. A range `2015-2019` counts both its years; where the ends of
    a series of ranges meet, `recognise_periods` knows better. `2015/16` is one year from July. A day written with
    slashes counts only when day and month cannot be confused.
    """
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return Period(*period_forms.day(value))
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return _year(Decimal(value))
    if not isinstance(value, str):
        return None
    parts = period_forms.read(plain(value)) or period_forms.read(plain(without_footnotes(value)))
    return Period(*parts) if parts else None


def recognise_periods(values: Iterable[object]) -> tuple[Period | None, ...]:
    """Recognise the labels of one axis together, in their order.

    Ranges whose ends meet (`1990-1995`, `1995-2000`) run from the middle of one year to the middle of the other,
    and all of them have the FREQ of their rhythm, a shorter last range too.
    """
    found = [recognise_period(value) for value in values]
    spans = {index: span for index, period in enumerate(found) if period and (span := _span(period))}
    starts, ends = {start for start, _ in spans.values()}, {end for _, end in spans.values()}
    if starts & ends:
        freq = _rhythm(sorted(starts))
        for index, (start, end) in spans.items():
            found[index] = Period(f"{start:04d}-07-01/P{end - start}Y", freq)
    return tuple(found)


def find_periods(text: str) -> tuple[Period, ...]:
    """Find the periods that a title or note speaks of, in its order; those of editions and copyright are left out."""
    rest = _EDITION.sub(" ", plain(text))
    found = (period_forms.read(match[0]) for match in _IN_TEXT.finditer(rest))
    return tuple(Period(*parts) for parts in found if parts)


def find_vintage(text: str) -> str:
    """Return the edition that a title names, folded (`april 2018 version`, `rev.2019`); empty when it names none."""
    for match in _EDITION.finditer(plain(text)):
        if not match[0].startswith(("copyright", "©", "(c)")):
            return match[0].strip(" ()")
    return ""


def _year(number: Decimal) -> Period | None:
    if not number.is_finite() or not 1500 <= number <= 2199 or number != int(number):
        return None
    return Period(f"{int(number)}", "A")


def _span(period: Period) -> tuple[int, int] | None:
    match = _WHOLE_YEARS.fullmatch(period.time_period)
    return (int(match[1]), int(match[1]) + int(match[2]) - 1) if match else None


def _rhythm(starts: Sequence[int]) -> str:
    steps = {after - before for before, after in pairwise(starts)}
    return FREQ_OF_YEARS.get(steps.pop(), "I") if len(steps) == 1 else "I"
