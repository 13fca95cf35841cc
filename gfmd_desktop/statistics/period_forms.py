"""The ways of writing a period, one pattern each, tried in order on text that `folding.plain` has made plain."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from .months import MONTHS, MONTHS_PATTERN
from .timeline import later

Parts = tuple[str, str]  # time period, FREQ

FREQ_OF_YEARS = {1: "A", 2: "A2", 3: "A3", 5: "A5", 10: "A10"}
YEAR = r"(?P<year>1[5-9]\d\d|2[01]\d\d)"
_QUARTER = r"(?:q|qtr|trimestre|trimester|trim\.?|quarter|quartal|vierteljahr|t|الربع|ربع|квартал|kv\.?|kwartaal)"
_HALF = r"(?:semestre|sem\.?|half(?:[ -]year)?|halbjahr|h|s|النصف|نصف|полугодие)"
_ORDINAL = r"(?:st|nd|rd|th|ers?|eme|e|\.?o|\.?a|\.)?"
_OF = r"(?:\s*(?:of|de|du|del|d'|من عام|من سنه|من)\s*|[\s,./_-]*)"
_MONTH = rf"(?P<month>{MONTHS_PATTERN})"
_SEP = r"\s*(?:-|/|to|a|al|au|hasta|الي|حتي|and|et|y)\s*"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.?o)?"

_ORDINALS = {
    "1": ("first", "premier", "primer", "الاول"),
    "2": ("second", "deuxieme", "segundo", "الثاني"),
    "3": ("third", "troisieme", "tercer", "الثالث"),
    "4": ("fourth", "quatrieme", "cuarto", "الرابع"),
}
_ORDINAL_WORDS = {word: digit for digit, names in _ORDINALS.items() for word in names}
_ORDINAL_PATTERN = re.compile(rf"(?<!\w)({'|'.join(_ORDINAL_WORDS)})(?!\w)")
_LEAD = re.compile(
    r"^(?:(?:calendar |financial |fiscal |reference )?years?|fy|au 31[/ .](?:12|decembre)[/ .]|"
    r"annees?|anos?|exercice|ejercicio|jahre?s?|anno|yil|stand:?(?: \d\d?\.\d\d?\.)?|سنه|عام|العام|السنه|في|"
    r"en|in|mid|mi|mediados de|منتصف|end of|end|fin de|fin|finales de|نهايه|as of|since|for)[\s.:-]*(?=\d)"
)
_TAIL = re.compile(
    r"(?<=\w)\s*\[yr\d{4}\w*\]$|(?<=\d{4})[efp*]$|\s*(?:\((?:p|e|r|prov\.?|provisional|provisoire|estimate|estimation|estimado|vorlaufig)\)|م|ميلاديه?|г\.?|год[уа]?|yili)$"
)
_DASHES = re.compile("[‐-―−]")


def read(text: str) -> Parts | None:
    """Return the time period and FREQ that plain text writes; None when it is no period."""
    text = _TAIL.sub("", _LEAD.sub("", _DASHES.sub("-", text).strip(" .:,;")))
    for candidate in (text, _ORDINAL_PATTERN.sub(lambda match: _ORDINAL_WORDS[match[1]], text)):
        for pattern, build in _FORMS:
            if (match := pattern.fullmatch(candidate)) and (parts := build(match)):
                return parts
    return None


def years(start: int, end: int) -> Parts | None:
    """Return the range of years with both its ends; None when it does not run forward."""
    if not 0 < end - start <= 200:
        return None
    return f"{start:04d}-01-01/P{end - start + 1}Y", FREQ_OF_YEARS.get(end - start + 1, "I")


def day(moment: date) -> Parts:
    """Return one day."""
    return moment.isoformat(), "D"


def _year(match: re.Match[str]) -> Parts:
    return match["year"], "A"


def _quarter(match: re.Match[str]) -> Parts:
    return f"{match['year']}-Q{match['part']}", "Q"


def _half(match: re.Match[str]) -> Parts:
    return f"{match['year']}-S{match['part']}", "S"


def _number(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS[text.rstrip(".")]


def _month(match: re.Match[str]) -> Parts | None:
    number = _number(match["month"])
    return (f"{match['year']}-{number:02d}", "M") if 1 <= number <= 12 else None


def _day(match: re.Match[str]) -> Parts | None:
    try:
        return day(date(int(match["year"]), _number(match["month"]), int(match["day"])))
    except ValueError:
        return None


def _slashed_day(match: re.Match[str]) -> Parts | None:
    first, second = int(match["first"]), int(match["second"])
    if first != second and first <= 12 and second <= 12:
        return None  # day/month and month/day look the same: the axis must tell, not one label
    number, of_month = (second, first) if first > 12 else (first, second)
    try:
        return day(date(int(match["year"]), number, of_month))
    except ValueError:
        return None


def _years(match: re.Match[str]) -> Parts | None:
    return years(int(match["year"]), int(match["end"]))


def _split_year(match: re.Match[str]) -> Parts | None:
    start, end = int(match["year"]), int(match["end"])
    if end % 100 != (start + 1) % 100 or (end > 100 and end != start + 1):
        return None
    return f"{start:04d}-07-01/P1Y", "A"


def _short_years(match: re.Match[str]) -> Parts | None:
    start = int(match["year"])
    return years(start, start - start % 100 + int(match["end"]))


def _months(match: re.Match[str]) -> Parts | None:
    first, last = _number(match["month"]), _number(match["last"])
    if last <= first:
        return None
    return f"{match['year']}-{first:02d}-01/P{last - first + 1}M", "I"


def _year_ending(match: re.Match[str]) -> Parts:
    start = later(date(int(match["year"]) - 1, _number(match["month"]), 1), 1)
    return (f"{start.year:04d}", "A") if start.month == 1 else (f"{start.isoformat()}/P1Y", "A")


def _form(pattern: str, build: Callable[[re.Match[str]], Parts | None]) -> tuple[re.Pattern[str], _Build]:
    return re.compile(pattern), build


_Build = Callable[[re.Match[str]], Parts | None]
_END = r"(?P<end>1[5-9]\d\d|2[01]\d\d)"
_QUARTER_END = r"(?P<part>[1-4])"
_FORMS: tuple[tuple[re.Pattern[str], _Build], ...] = (
    _form(YEAR, _year),
    _form(rf"{YEAR}/{_END}", _split_year),
    _form(rf"{YEAR}{_SEP}{_END}", _years),
    _form(rf"(?:from|de|du|desde|del|من|between|entre|بين)\s*{YEAR}{_SEP}{_END}", _years),
    _form(rf"{YEAR}/(?P<end>\d\d)", _split_year),
    _form(rf"{YEAR}[\s_-]*{_QUARTER}\s*{_QUARTER_END}", _quarter),
    _form(rf"{_QUARTER}\s*{_QUARTER_END}{_ORDINAL}{_OF}{YEAR}", _quarter),
    _form(rf"{YEAR}[\s_-]*{_QUARTER_END}\s*{_QUARTER}", _quarter),
    _form(rf"{_QUARTER_END}{_ORDINAL}\s*{_QUARTER}{_OF}{YEAR}", _quarter),
    _form(rf"{YEAR}[\s_-]*{_HALF}\s*(?P<part>[12])", _half),
    _form(rf"{_HALF}\s*(?P<part>[12]){_ORDINAL}{_OF}{YEAR}", _half),
    _form(rf"(?P<part>[12]){_ORDINAL}\s*{_HALF}{_OF}{YEAR}", _half),
    _form(rf"{YEAR}[-./](?P<month>0[1-9]|1[0-2])", _month),
    _form(rf"{YEAR}[ -]?m(?P<month>0?[1-9]|1[0-2])", _month),
    _form(rf"(?P<month>0?[1-9]|1[0-2])[-./]{YEAR}", _month),
    _form(rf"{YEAR}-(?P<end>\d\d)", _short_years),
    _form(rf"{_MONTH}{_OF}{YEAR}", _month),
    _form(rf"{YEAR}[\s,./_-]*{_MONTH}", _month),
    _form(rf"{_MONTH}{_SEP}(?P<last>{MONTHS_PATTERN}){_OF}{YEAR}", _months),
    _form(rf"{YEAR}[-./](?P<month>0?[1-9]|1[0-2])[-./](?P<day>[0-3]?\d)(?:[t ]00:00(?::00)?)?", _day),
    _form(rf"(?P<first>[0-3]?\d)[-./](?P<second>[0-3]?\d)[-./]{YEAR}", _slashed_day),
    _form(rf"{_DAY}{_OF}{_MONTH}{_OF}{YEAR}", _day),
    _form(rf"{_MONTH}\s+{_DAY},?\s+{YEAR}", _day),
    _form(rf"(?:year|12 months) (?:ending|ended|to)(?: in)? {_MONTH}\s*{YEAR}", _year_ending),
)
