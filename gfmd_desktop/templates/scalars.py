"""Between answers as they are stored and values as expressions see them."""

from __future__ import annotations

import math
from datetime import date, datetime

from ..core import Json
from .kinds import Kind
from .model import Question
from .xpath import Scalar, Value, to_number, to_text
from .xpath.values import number_text, parse_moment, unpack


def is_unavailable(value: Json) -> bool:
    """Tell whether an answer says *not available*."""
    return isinstance(value, dict) and "na" in value


def to_scalar(question: Question, value: Json) -> Scalar:
    """Return a stored answer as expressions see it; *not available* and what is of the wrong type is empty."""
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return " ".join(part for part in value if isinstance(part, str))
    if isinstance(value, bool):
        return "OK" if question.kind is Kind.ACKNOWLEDGE and value else str(value).lower()
    if question.kind.numeric:
        number = to_number(str(value))
        return str(value) if math.isnan(number) else number
    if question.kind in (Kind.DATE, Kind.DATE_TIME) and isinstance(value, str):
        return _moment(question.kind, value)
    return str(value)


def to_json(question: Question, value: Value) -> Json:
    """Return what an expression yielded as an answer of the question's type; None if it is empty."""
    plain = unpack(value)
    text = to_text(value)
    if text in ("", "NaN", "Infinity", "-Infinity"):
        return None
    if question.kind is Kind.ACKNOWLEDGE:
        return True if plain is True or text == "OK" else None
    if isinstance(plain, float):
        return text if question.kind is Kind.DECIMAL else _number(plain)
    return _from_text(question.kind, text)


def _from_text(kind: Kind, text: str) -> Json:
    if kind is Kind.INTEGER:
        number = to_number(text)
        return text if math.isnan(number) else _number(number)
    if kind in (Kind.SELECT_MULTIPLE, Kind.RANK):
        return text.split()
    return text[:10] if kind is Kind.DATE else text


def _moment(kind: Kind, text: str) -> date | datetime | str:
    found = parse_moment(text)
    if found is None:
        return text
    if kind is Kind.DATE and isinstance(found, datetime):
        return found.date()
    return found


def _number(number: float) -> Json:
    return int(number) if number == int(number) and abs(number) < 1e15 else number_text(number)
