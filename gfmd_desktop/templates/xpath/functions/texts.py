"""Functions on texts."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math

from ..evaluation import Context, EvaluationError
from ..patterns import PatternError, matches
from ..values import Value, to_boolean, to_number, to_text
from .registry import Function, flat


def _concat(context: Context, values: list[Value]) -> Value:
    return "".join(to_text(value) for value in flat(values))


def _join(context: Context, values: list[Value]) -> Value:
    return to_text(values[0]).join(to_text(value) for value in flat(values[1:]))


def _contains(context: Context, values: list[Value]) -> Value:
    return to_text(values[1]) in to_text(values[0])


def _starts_with(context: Context, values: list[Value]) -> Value:
    return to_text(values[0]).startswith(to_text(values[1]))


def _ends_with(context: Context, values: list[Value]) -> Value:
    return to_text(values[0]).endswith(to_text(values[1]))


def _substr(context: Context, values: list[Value]) -> Value:
    """From the character at `start`, counted from 0, to before `end`; negative counts from the end."""
    text = to_text(values[0])
    length = len(text)
    start = _whole(to_number(values[1]), 0)
    end = _whole(to_number(values[2]), 0) if len(values) > 2 else length
    start, end = (length + place if place < 0 else place for place in (start, end))
    start, end = (min(max(0, place), length) for place in (start, end))
    return text[start:end]


def _substring(context: Context, values: list[Value]) -> Value:
    """XPath's own: `start` counted from 1, then a length."""
    text, first = to_text(values[0]), _rounded(values[1])
    last = first + _rounded(values[2]) if len(values) > 2 else float("inf")
    return "".join(character for place, character in enumerate(text, 1) if first <= place < last)


def _before(context: Context, values: list[Value]) -> Value:
    before, found, _ = to_text(values[0]).partition(to_text(values[1])) if to_text(values[1]) else ("", "", "")
    return before if found else ""


def _after(context: Context, values: list[Value]) -> Value:
    mark = to_text(values[1])
    return to_text(values[0]).partition(mark)[2] if mark else to_text(values[0])


def _length(context: Context, values: list[Value]) -> Value:
    return float(len(_own(context, values)))


def _normalize(context: Context, values: list[Value]) -> Value:
    return " ".join(_own(context, values).split())


def _own(context: Context, values: list[Value]) -> str:
    return to_text(values[0]) if values else to_text(context.node.value())


def _translate(context: Context, values: list[Value]) -> Value:
    text, old, new = (to_text(value) for value in values)
    table: dict[int, str | None] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place] if place < len(new) else None)
    return text.translate(table)


def _regex(context: Context, values: list[Value]) -> Value:
    """Tell whether the whole text matches, as in ODK."""
    try:
        return matches(to_text(values[1]), to_text(values[0]))
    except PatternError as mistake:
        raise EvaluationError("regex") from mistake


def _digest(context: Context, values: list[Value]) -> Value:
    kind = to_text(values[1]).lower().replace("-", "")
    if kind not in ("md5", "sha1", "sha256", "sha384", "sha512"):
        raise EvaluationError("digest")
    raw = hashlib.new(kind, to_text(values[0]).encode(), usedforsecurity=False).digest()
    encoding = to_text(values[2]).lower() if len(values) > 2 else "base64"
    return raw.hex() if encoding == "hex" else base64.b64encode(raw).decode()


def _decode(context: Context, values: list[Value]) -> Value:
    try:
        return base64.b64decode(to_text(values[0]), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _string(context: Context, values: list[Value]) -> Value:
    return _own(context, values)


def _coalesce(context: Context, values: list[Value]) -> Value:
    """Return the first value that is not empty."""
    return next((value for value in values if to_text(value) not in ("", "NaN")), "")


def _boolean_from_string(context: Context, values: list[Value]) -> Value:
    text = to_text(values[0])
    return text.lower() == "true" or text == "1"


def _boolean(context: Context, values: list[Value]) -> Value:
    return to_boolean(values[0])


def _not(context: Context, values: list[Value]) -> Value:
    return not to_boolean(values[0])


def _version(context: Context, values: list[Value]) -> Value:
    return context.world.version


def _whole(number: float, otherwise: int) -> int:
    return int(number) if abs(number) < 1e9 else otherwise


def _rounded(value: Value) -> float:
    number = to_number(value)
    return float(math.floor(number + 0.5)) if abs(number) < 1e9 else number


TABLE = (
    Function("base64-decode", 1, 1, _decode),
    Function("boolean", 1, 1, _boolean),
    Function("boolean-from-string", 1, 1, _boolean_from_string),
    Function("coalesce", 2, None, _coalesce),
    Function("concat", 1, None, _concat),
    Function("contains", 2, 2, _contains),
    Function("digest", 2, 3, _digest),
    Function("ends-with", 2, 2, _ends_with),
    Function("false", 0, 0, lambda context, values: False),
    Function("join", 1, None, _join),
    Function("normalize-space", 0, 1, _normalize),
    Function("not", 1, 1, _not),
    Function("regex", 2, 2, _regex),
    Function("starts-with", 2, 2, _starts_with),
    Function("string", 0, 1, _string),
    Function("string-length", 0, 1, _length),
    Function("substr", 2, 3, _substr),
    Function("substring", 2, 3, _substring),
    Function("substring-after", 2, 2, _after),
    Function("substring-before", 2, 2, _before),
    Function("translate", 3, 3, _translate),
    Function("true", 0, 0, lambda context, values: True),
    Function("version", 0, 0, _version),
)
