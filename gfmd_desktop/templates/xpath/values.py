"""The values of expressions and how one kind becomes another, as JavaRosa (ODK Collect) does it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

_PLAIN = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_EPOCH = date(1970, 1, 1)
_TINY = 1e-12
_LARGEST = 2_900_000  # days; beyond the year 9999 there is no date


class Node(Protocol):
    """A place of the form, or of a list of choices, that paths lead to."""

    @property
    def name(self) -> str:
        """The name of the element."""

    def parent(self) -> Node | None:
        """Return the node around this one."""

    def children(self, name: str) -> Sequence[Node]:
        """Return the relevant nodes of that name inside, `*` for all, in order."""

    def matching(self, name: str, column: str, text: str) -> Sequence[Node] | None:
        """Return the children of that name whose own child `column` has this text, None if that has to be tried."""

    def value(self) -> Scalar:
        """Return the value, an empty text if there is none."""

    def position(self) -> int:
        """Return the place among its like, from 1: for a row of a repeat, its number."""


Scalar = str | float | bool | date | datetime
Value = Scalar | list[Node]


def unpack(value: Value) -> Scalar:
    """Return the value of the first node of a node-set (an empty text for none), or the value itself."""
    if isinstance(value, list):
        return value[0].value() if value else ""
    return value


def to_text(value: Value) -> str:
    """Return the value as text: numbers without needless digits, dates in ISO 8601."""
    plain = unpack(value)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, float):
        return number_text(plain)
    if isinstance(plain, datetime):
        return plain.isoformat(timespec="milliseconds")
    return plain if isinstance(plain, str) else plain.isoformat()


def number_text(number: float) -> str:
    """Write a number without exponent, rounded to the 15 digits a double can promise."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if abs(number) < _TINY:
        return "0"
    digits = max(0, 14 - math.floor(math.log10(abs(number))))
    text = f"{number:.{min(digits, 30)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def to_number(value: Value) -> float:
    """Return the value as a number, NaN if it is none; a date counts days since 1970-01-01."""
    plain = unpack(value)
    if isinstance(plain, bool):
        return 1.0 if plain else 0.0
    if isinstance(plain, float):
        return plain
    if isinstance(plain, str):
        return _number_of(plain.strip())
    return float((_day(plain) - _EPOCH).days)


def exact_days(value: Value) -> float:
    """Return a date or time as days since 1970-01-01 with their fraction."""
    plain = unpack(value)
    if isinstance(plain, datetime):
        clock = plain.hour * 3600 + plain.minute * 60 + plain.second + plain.microsecond / 1e6
        return (plain.date() - _EPOCH).days + clock / 86400
    return to_number(plain)


def to_boolean(value: Value) -> bool:
    """Return the value as true or false: empty text, zero, NaN and no node are false."""
    plain = unpack(value)
    if isinstance(plain, bool):
        return plain
    if isinstance(plain, float):
        return not math.isnan(plain) and abs(plain) > _TINY
    return bool(plain) if isinstance(plain, str) else True


def to_date(value: Value, with_time: bool = False) -> date | datetime | None:
    """Return the value as a date (or a moment), None if it is empty or no date."""
    plain = unpack(value)
    if isinstance(plain, bool):
        return None
    if isinstance(plain, float):
        return _date_of(plain, with_time)
    found = parse_moment(plain) if isinstance(plain, str) else plain
    if found is None or with_time:
        return found
    return _day(found)


def parse_moment(text: str) -> date | datetime | None:
    """Read an ISO 8601 date, moment, or time (on the first day of 1970), None if it is none."""
    text = text.strip()
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
        if _DATE.match(text):
            return datetime.fromisoformat(text)
        return datetime.combine(_EPOCH, time.fromisoformat(text)) if ":" in text else None
    except ValueError:
        return None


def equal(left: Value, right: Value) -> bool:
    """Compare as XPath does: with a boolean as booleans, with a number as numbers, otherwise as texts."""
    return any(_same(a, b) for a in _each(left) for b in _each(right))


def unequal(left: Value, right: Value) -> bool:
    """Compare for difference; of several nodes, one that differs is enough."""
    return any(not _same(a, b) for a in _each(left) for b in _each(right))


def ordered(operator: str, left: Value, right: Value) -> bool:
    """Compare sizes as numbers; dates as days. Nothing is smaller or larger than an empty value."""
    return any(_before(operator, a, b) for a in _each(left) for b in _each(right))


def _each(value: Value) -> list[Scalar]:
    """Return every value; an absent node compares as an empty text, as in JavaRosa."""
    if isinstance(value, list):
        return [node.value() for node in value] or [""]
    return [value]


def _same(a: Scalar, b: Scalar) -> bool:
    if isinstance(a, bool) or isinstance(b, bool):
        return to_boolean(a) == to_boolean(b)
    if isinstance(a, float) or isinstance(b, float):
        left, right = to_number(a), to_number(b)
        return left == right or abs(left - right) < _TINY
    return to_text(a) == to_text(b)


def _before(operator: str, a: Scalar, b: Scalar) -> bool:
    moments = isinstance(a, datetime) and isinstance(b, datetime)
    left, right = (exact_days(a), exact_days(b)) if moments else (to_number(a), to_number(b))
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case _:
            return left >= right


def _number_of(text: str) -> float:
    plain = text.replace(",", ".")
    if _PLAIN.fullmatch(plain):
        return float(plain)
    found = parse_moment(text) if _DATE.match(text) else None
    return math.nan if found is None else to_number(found)


def _date_of(number: float, with_time: bool) -> date | datetime | None:
    if math.isnan(number) or abs(number) > _LARGEST:
        return None
    try:
        if with_time:
            return datetime.combine(_EPOCH, time()) + timedelta(seconds=round(number * 86400, 3))
        return _EPOCH + timedelta(days=int(number))
    except OverflowError:
        return None


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
