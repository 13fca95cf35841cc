"""Arithmetic of SDMX time periods: bounds, the period before, and how a reader writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_STANDARD = (
    (re.compile(r"(\d{4})"), 12),
    (re.compile(r"(\d{4})-S([12])"), 6),
    (re.compile(r"(\d{4})-Q([1-4])"), 3),
    (re.compile(r"(\d{4})-(\d\d)"), 1),
)
_RANGE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:/P(\d{1,3})([YMD]))?")
_COUNTED = re.compile(r"(\d{4})(?:-([QS]?)(\d\d?))?")


def period_label(time_period: str) -> str:
    """Return an SDMX time period as a reader writes it: `2015–2019` for `2015-01-01/P5Y`, else the period itself."""
    bounds = period_bounds(time_period) if "/" in time_period else None
    if bounds is None:
        return time_period
    start, last = bounds
    if time_period.endswith("Y") and (start.month, start.day) in ((1, 1), (7, 1)):
        return str(start.year) if last.year == start.year else f"{start.year}–{last.year}"
    if start.day == 1 and not time_period.endswith("D"):
        return f"{start.year}-{start.month:02d}–{last.year}-{last.month:02d}"
    return f"{start.isoformat()}–{last.isoformat()}"


def period_bounds(time_period: str) -> tuple[date, date] | None:
    """Return the first and the last day of an SDMX time period; None when the text is not one."""
    for pattern, months in _STANDARD:
        if match := pattern.fullmatch(time_period):
            return _standard(int(match[1]), int(match[2]) if pattern.groups > 1 else 1, months)
    return _range(time_period)


def previous_period(time_period: str) -> str | None:
    """Return the period of the same length just before, in the same notation; None for days and what is no period."""
    if "/" in time_period:
        return _previous_range(time_period)
    match = _COUNTED.fullmatch(time_period)
    if not match or period_bounds(time_period) is None:
        return None
    year, kind, part = int(match[1]), match[2] or "", match[3]
    if part is None:
        return f"{year - 1:04d}"
    last = {"Q": 4, "S": 2}.get(kind, 12)
    year, number = (year, int(part) - 1) if int(part) > 1 else (year - 1, last)
    return f"{year:04d}-{kind}{number}" if kind else f"{year:04d}-{number:02d}"


def later(start: date, months: int) -> date:
    """Return the date so many months later; the day must exist in that month."""
    total = start.year * 12 + start.month - 1 + months
    return date(total // 12, total % 12 + 1, start.day)


def _standard(year: int, part: int, months: int) -> tuple[date, date] | None:
    if not (1 <= year <= 9998 and 1 <= part <= 12 // months):
        return None
    start = date(year, (part - 1) * months + 1, 1)
    return start, later(start, months) - timedelta(days=1)


def _range(time_period: str) -> tuple[date, date] | None:
    match = _RANGE.fullmatch(time_period)
    if not match:
        return None
    try:
        start = date(int(match[1]), int(match[2]), int(match[3]))
        return start, _end(start, match[4], match[5])
    except (ValueError, OverflowError):
        return None


def _end(start: date, length: str | None, unit: str | None) -> date:
    if length is None or unit is None:
        return start
    if unit == "D":
        return start + timedelta(days=int(length) - 1)
    return later(start, int(length) * (12 if unit == "Y" else 1)) - timedelta(days=1)


def _previous_range(time_period: str) -> str | None:
    match = _RANGE.fullmatch(time_period)
    if not match or not match[4] or period_bounds(time_period) is None:
        return None
    start, length = date(int(match[1]), int(match[2]), int(match[3])), int(match[4])
    try:
        back = (
            start - timedelta(days=length)
            if match[5] == "D"
            else later(start, -length * (12 if match[5] == "Y" else 1))
        )
    except (ValueError, OverflowError):
        return None
    return f"{back.isoformat()}/P{length}{match[5]}"
