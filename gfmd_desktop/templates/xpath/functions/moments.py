"""Functions on dates and times."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names

from ..evaluation import Context
from ..values import Value, exact_days, to_date, to_text
from .registry import Function


def _date(context: Context, values: list[Value]) -> Value:
    found = to_date(values[0])
    return "" if found is None else found


def _date_time(context: Context, values: list[Value]) -> Value:
    found = to_date(values[0], with_time=True)
    return "" if found is None else found


def _decimal_date_time(context: Context, values: list[Value]) -> Value:
    found = to_date(values[0], with_time=True)
    return math.nan if found is None else exact_days(found)


def _decimal_time(context: Context, values: list[Value]) -> Value:
    found = to_date(values[0], with_time=True)
    return math.nan if found is None else exact_days(found) % 1


def _format(context: Context, values: list[Value]) -> Value:
    """Write a date or moment: %Y %y %m %n %b %B %d %e %H %h %M %S %3 %a %A %W, anything else stays."""
    found = to_date(values[0], with_time=True)
    if found is None:
        return ""
    moment = found if isinstance(found, datetime) else datetime.combine(found, time())
    language = context.world.language
    return re.sub(r"%(.)", lambda match: _part(match[0], match[1], moment, language), to_text(values[1]))


def _part(whole: str, letter: str, moment: datetime, language: str) -> str:
    if letter in "bBaA":
        return _name(letter, moment, language)
    write = _PARTS.get(letter)
    return whole if write is None else write(moment)


def _name(letter: str, moment: date, language: str) -> str:
    width: Literal["abbreviated", "wide"] = "abbreviated" if letter in "ba" else "wide"
    locale = _locale(language)
    if letter in "bB":
        return str(get_month_names(width, locale=locale)[moment.month])
    return str(get_day_names(width, locale=locale)[moment.weekday()])


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


_PARTS: dict[str, Callable[[datetime], str]] = {
    "Y": lambda moment: f"{moment.year:04}",
    "y": lambda moment: f"{moment.year % 100:02}",
    "m": lambda moment: f"{moment.month:02}",
    "n": lambda moment: str(moment.month),
    "d": lambda moment: f"{moment.day:02}",
    "e": lambda moment: str(moment.day),
    "H": lambda moment: f"{moment.hour:02}",
    "h": lambda moment: str(moment.hour),
    "M": lambda moment: f"{moment.minute:02}",
    "S": lambda moment: f"{moment.second:02}",
    "3": lambda moment: f"{moment.microsecond // 1000:03}",
    "W": lambda moment: str(moment.isocalendar().week),
}


TABLE = (
    Function("date", 1, 1, _date),
    Function("date-time", 1, 1, _date_time),
    Function("decimal-date-time", 1, 1, _decimal_date_time),
    Function("decimal-time", 1, 1, _decimal_time),
    Function("format-date", 2, 2, _format),
    Function("format-date-time", 2, 2, _format),
    Function("now", 0, 0, lambda context, values: context.world.now, steady=False),
    Function("today", 0, 0, lambda context, values: context.world.today),
)
