"""Numbers typed into a narrative that equal or contradict an observation: they should be figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from ...core import Finding, GfmdError, Observation, Place, findings
from ...templates import read_number
from .computing import base_value
from .texts import Parsed

_DIGIT = "[0-9\u0660-\u0669]"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?:{_DIGIT}{{1,3}}(?:[ \u00a0\u2009\u202f'’]{_DIGIT}{{3}}(?!{_DIGIT}))+(?:[.,٫]{_DIGIT}+)?"
    rf"|{_DIGIT}+(?:[.,٫٬]{_DIGIT}+)*)(?!\w)"
)
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|\n+")
_NEAR = Decimal("0.05")
_SIZES = {
    "million": 6, "millions": 6, "millón": 6, "millones": 6, "مليون": 6, "ملايين": 6,
    "billion": 9, "milliard": 9, "milliards": 9, "مليار": 9,
    "thousand": 3, "mille": 3, "mil": 3, "milliers": 3, "ألف": 3, "آلاف": 3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Typed:
    """A number typed into a text, the observation it equals or contradicts, and the figure to write instead."""

    text: str
    line: int
    observation: Observation
    contradicts: bool

    @property
    def figure(self) -> str:
        """The figure that would print the observation."""
        one = self.observation
        more = [("REF_AREA", one.ref_area), ("TIME_PERIOD", one.time_period)]
        more += [("COUNTERPART_AREA", one.counterpart_area), ("SEX", one.sex), ("AGE", one.age)]
        dimensions = [f"{name}={code}" for name, code in (*more, *one.dims) if code != "_T"]
        return "{{" + " ".join([one.indicator, *dimensions]) + "}}"


def typed_numbers(parsed: Parsed, observations: Iterable[Observation], language: str) -> tuple[Typed, ...]:
    """Return the typed numbers that equal an observation, or nearly do in a sentence that names its year.

    Years, and numbers of fewer than three digits, are not taken for statistics.
    """
    known = [(base_value(one), one) for one in observations if one.value is not None and one.value != 0]
    found: list[Typed] = []
    line = 1
    for part in parsed.parts:
        text = part if isinstance(part, str) else part.source
        if isinstance(part, str):
            found.extend(_in_text(part, line, known, language))
        line += text.count("\n")
    return tuple(found)


def typed_findings(found: Iterable[Typed], where: Place) -> Iterator[Finding]:
    """Word the typed numbers as findings."""
    for typed in found:
        code = "documents.number-contradicts" if typed.contradicts else "documents.number-typed"
        context = {"number": typed.text, "figure": typed.figure, "line": typed.line, "value": typed.observation.value}
        build = findings.warning if typed.contradicts else findings.note
        yield build(code, where, **context)


def _in_text(text: str, line: int, known: list[tuple[Decimal, Observation]], language: str) -> Iterator[Typed]:
    start = 0
    for sentence in _SENTENCE.split(text):
        start = text.index(sentence, start)
        years = set(_YEARS.findall(sentence))
        for match in _NUMBER.finditer(sentence):
            number = _value(match, sentence, language)
            hit = None if number is None else _closest(*number, years, known)
            if hit is not None:
                at = line + text.count("\n", 0, start + match.start())
                yield Typed(match[0].strip(), at, *hit)
        start += len(sentence)


def _value(match: re.Match[str], sentence: str, language: str) -> tuple[Decimal, Decimal] | None:
    """Return a typed number in base units, and the size of its last digit; None for years and small numbers."""
    try:
        number = read_number(match[0], language)
    except (GfmdError, InvalidOperation):
        return None
    if _YEARS.fullmatch(match[0].strip()) or sum(map(str.isdecimal, match[0])) < 3:
        return None
    following = sentence[match.end() :].split(maxsplit=1)
    power = _SIZES.get(following[0].strip(".,;:)").lower(), 0) if following else 0
    exponent = number.as_tuple().exponent
    unit = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return number.scaleb(power), unit.scaleb(power)


def _closest(
    number: Decimal, unit: Decimal, years: set[str], known: list[tuple[Decimal, Observation]]
) -> tuple[Observation, bool] | None:
    """Return the observation that equals the number at its precision, else one it contradicts."""
    near: tuple[Decimal, Observation] | None = None
    equals: list[Observation] = []
    for value, one in known:
        if any(_same(number, candidate, unit) for candidate in {value, one.value or value}):
            equals.append(one)
        elif one.time_period[:4] in years and abs(number - value) <= _NEAR * abs(value):
            distance = abs(number - value)
            near = min(near, (distance, one), key=lambda pair: pair[0]) if near else (distance, one)
    if equals:
        return next((one for one in equals if one.time_period[:4] in years), equals[0]), False
    return (near[1], True) if near else None


def _same(number: Decimal, value: Decimal, unit: Decimal) -> bool:
    try:
        return value.quantize(unit, rounding=ROUND_HALF_UP) == number
    except InvalidOperation:
        return False
