"""Typed text → answer, and what is wrong with one that is of the wrong type."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial

from ..core import Finding, GfmdError, Json, Place, findings
from .kinds import Kind
from .model import Choice, Question
from .scalars import is_unavailable

NOT_AVAILABLE = ("not-collected", "not-shared", "too-old", "confidential")
_BLANKS = re.compile(r"[\s\u00a0\u2009\u202f'’]")
_GROUPING = {"en": ",", "ar": ",", "es": ".", "pt": ".", "de": ".", "it": "."}
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})[./-](\d{4})")
_NUMBER = re.compile(r"[+-]?(\d{1,30}([.,]\d{0,30})?|[.,]\d{1,30})", re.ASCII)
_YEAR = re.compile(r"\d{4}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def read_answer(question: Question, text: str, language: str = "en", choices: Sequence[Choice] = ()) -> Json:
    """Read what a person typed as an answer; empty is None. GfmdError `templates.not-…` if it cannot be one.

    Digits of any script are understood, blanks between thousands too; the comma or point is read as the language
    writes it. Choices may be named or labelled; several are separated by commas, semicolons or blanks.
    """
    text = text.strip()
    if not text:
        return None
    if question.kind.numeric:
        return _read_numeric(question.kind, text, language)
    if question.kind.chosen:
        return _read_chosen(question, text, choices)
    read = _READERS.get(question.kind)
    return text if read is None else read(text, question.appearances)


def _read_numeric(kind: Kind, text: str, language: str) -> Json:
    if kind is Kind.INTEGER:
        return _whole(text, language)
    number = read_number(text, language)
    return format(number, "f")


def _read_chosen(question: Question, text: str, choices: Sequence[Choice]) -> Json:
    if question.kind is Kind.SELECT_ONE:
        return _choice(text, choices)
    return normal(question, [_choice(part, choices) for part in _parts(text, choices)], choices)


def read_number(text: str, language: str = "en") -> Decimal:
    """Read a number as typed; GfmdError `templates.not-number` if it is none."""
    plain = _plain_digits(text)
    grouping = _GROUPING.get(language.partition("-")[0], "")
    if "," in plain and "." in plain:
        last = max(plain.rfind(","), plain.rfind("."))
        plain = plain[:last].replace(",", "").replace(".", "") + "." + plain[last + 1 :]
    for mark in ",.":
        if plain.count(mark) > 1 or (mark == grouping and _grouped(plain, mark)):
            if not _grouped(plain, mark):
                raise GfmdError("templates.not-number", text=text)
            plain = plain.replace(mark, "")
    if not _NUMBER.fullmatch(plain):
        raise GfmdError("templates.not-number", text=text)
    return Decimal(plain.replace(",", "."))


def normal(question: Question, value: Json, choices: Sequence[Choice]) -> Json:
    """Return an answer in its one spelling: chosen names once each, in the order of the choices (rank: as given)."""
    if question.kind is Kind.SELECT_MULTIPLE and isinstance(value, str):
        value = value.split()
    if not isinstance(value, list):
        return None if value == "" else value
    once = list(dict.fromkeys(value))
    if question.kind is Kind.SELECT_MULTIPLE:
        order = {choice.name: place for place, choice in enumerate(choices)}
        once.sort(key=lambda name: order.get(name, len(order)))
    return once or None


def type_finding(question: Question, value: Json, where: Place, label: str) -> Finding | None:
    """Return what is wrong with the type of a stored answer, None if nothing is."""
    code = _wrong(question.kind, value)
    if code is None:
        return None
    return findings.error(f"templates.answer-{code}", where, text=value, question=question.code, label=label)


def _wrong(kind: Kind, value: Json) -> str | None:
    code, sound = _CHECKS.get(kind, ("not-text", _is_text))
    return None if sound(value) else code


def unavailable(reason: str, note: str = "") -> Json:
    """Return the answer *not available* with its reason; GfmdError `templates.no-reason` for an unknown one."""
    if reason not in NOT_AVAILABLE:
        raise GfmdError("templates.no-reason", reason=reason, reasons=", ".join(NOT_AVAILABLE))
    return {"na": reason, "note": note} if note else {"na": reason}


def _whole(text: str, language: str) -> int:
    try:
        number = read_number(text, language)
    except GfmdError:
        raise GfmdError("templates.not-whole", text=text) from None
    if number % 1 or abs(number) >= Decimal(10) ** 18:
        raise GfmdError("templates.not-whole", text=text)
    return int(number)


def _plain_digits(text: str) -> str:
    """Write digits of any script as 0-9, Arabic separators as point and nothing."""
    marks = {"٫": ".", "٬": "", "،": ",", "−": "-", "–": "-", "\u200e": "", "\u200f": "", "\u061c": ""}
    digits = (str(unicodedata.digit(c)) if c.isdecimal() else marks.get(c, c) for c in text)
    return _BLANKS.sub("", "".join(digits))


def _grouped(text: str, mark: str) -> bool:
    """Tell whether the mark stands between groups of three digits, as for thousands."""
    head, *groups = text.lstrip("+-").split(mark)
    last = groups[-1].partition("." if mark == "," else ",")[0] if groups else ""
    whole = [*groups[:-1], last]
    return bool(groups) and 1 <= len(head) <= 3 and head != "0" and all(len(g) == 3 and g.isdigit() for g in whole)


def _date(text: str, appearances: frozenset[str]) -> str:
    plain = _plain_digits(text)
    if "year" in appearances and _YEAR.fullmatch(plain):
        plain += "-01-01"
    elif "month-year" in appearances and (month := _MONTH.fullmatch(plain)):
        plain = f"{month[1] or month[4]}-{int(month[2] or month[3]):02}-01"
    elif day_first := _DAY_FIRST.fullmatch(plain):
        plain = f"{day_first[3]}-{int(day_first[2]):02}-{int(day_first[1]):02}"
    return _iso(plain, "templates.not-date", date)


def _iso(text: str, code: str, kind: type[date] | type[time] | type[datetime]) -> str:
    try:
        kind.fromisoformat(text)
    except ValueError:
        raise GfmdError(code, text=text) from None
    return text


def _choice(text: str, choices: Sequence[Choice]) -> str:
    """Return the name of a choice named or labelled so."""
    for choice in choices:
        if choice.name == text:
            return choice.name
    wanted = text.casefold()
    for choice in choices:
        if wanted in (choice.name.casefold(), *(label.casefold() for label in choice.labels.values())):
            return choice.name
    if not choices:
        return text
    raise GfmdError("templates.choice-not-offered", text=text)


def _parts(text: str, choices: Sequence[Choice]) -> list[str]:
    """Separate several choices; a label may itself hold commas or blanks."""
    labels = {label.casefold() for choice in choices for label in (choice.name, *choice.labels.values())}
    for separator in (None, r"[;\n؛]", r"[,;\n؛،]", r"[\s,;؛،]+"):
        parts = [text] if separator is None else [part.strip() for part in re.split(separator, text) if part.strip()]
        if all(part.casefold() in labels for part in parts):
            return parts
    return [part.strip() for part in re.split(r"[,;\n؛،]" if choices else r"[\s,;؛،]+", text) if part.strip()]


def _point(text: str, _: frozenset[str]) -> str:
    parts = text.replace(",", " ").split()
    place = " ".join([*parts, "0", "0"][:4]) if 2 <= len(parts) <= 4 else text
    if not _is_place(place):
        raise GfmdError("templates.not-place", text=text)
    return place


def _is_place(value: Json) -> bool:
    parts = value.split() if isinstance(value, str) else []
    if not 2 <= len(parts) <= 4 or not all(_is_number(part) for part in parts):
        return False
    return abs(Decimal(parts[0])) <= 90 and abs(Decimal(parts[1])) <= 180


def _is_whole(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Json) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return False
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", str(value), re.ASCII) is not None


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _are_names(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def _is_file(value: Json) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def _is_day(value: Json) -> bool:
    return isinstance(value, str) and len(value) == 10 and _reads(date, value)


def _reads(kind: type[date] | type[time] | type[datetime], value: Json) -> bool:
    try:
        kind.fromisoformat(value)
    except (ValueError, TypeError):
        return False
    return True


def _time(text: str, _: frozenset[str]) -> str:
    return _iso(text, "templates.not-time", time)


def _moment(text: str, _: frozenset[str]) -> str:
    return _iso(text, "templates.not-moment", datetime)


def _acknowledged(text: str, _: frozenset[str]) -> Json:
    return True


_READERS: dict[Kind, Callable[[str, frozenset[str]], Json]] = {
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.DATE_TIME: _moment,
    Kind.GEOPOINT: _point,
    Kind.ACKNOWLEDGE: _acknowledged,
}
_CHECKS: dict[Kind, tuple[str, Callable[[Json], bool]]] = {
    Kind.INTEGER: ("not-whole", _is_whole),
    Kind.DECIMAL: ("not-number", _is_number),
    Kind.RANGE: ("not-number", _is_number),
    Kind.DATE: ("not-date", _is_day),
    Kind.TIME: ("not-time", partial(_reads, time)),
    Kind.DATE_TIME: ("not-moment", partial(_reads, datetime)),
    Kind.SELECT_MULTIPLE: ("not-choices", _are_names),
    Kind.RANK: ("not-choices", _are_names),
    Kind.ACKNOWLEDGE: ("not-acknowledged", lambda value: value is True),
    Kind.GEOPOINT: ("not-place", _is_place),
    Kind.FILE: ("not-file", _is_file),
}


def is_answer(value: Json) -> bool:
    """Tell whether a stored value is an answer: something, or *not available* with a known reason."""
    return value is not None and (not isinstance(value, dict) or is_unavailable(value))
