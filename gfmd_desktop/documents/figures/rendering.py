"""A narrative with its figures as a reader sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

import babel.numbers
from babel import Locale

from .computing import Defaults, Lookup, Value, compute
from .syntax import Figure, Format
from .texts import Parsed

EMPTY = "…"
_PERCENT = {"fr": "\u202f%", "es": "\u00a0%"}


class Formatter(Protocol):
    """Writes numbers as a language does."""

    def number(self, value: Decimal, decimals: int | None) -> str:
        """Return a grouped number, rounded if decimals are given."""

    def percent(self, value: Decimal, decimals: int | None) -> str:
        """Return a percentage from its hundredths: 12.5 is 12.5 %."""

    def compact(self, value: Decimal, decimals: int | None) -> str:
        """Return a number in words of size, such as `2.3 million`."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure as printed, with what it rests on."""

    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Rendered:
    """A narrative as texts and printed figures in turn."""

    parts: tuple[str | Shown, ...]

    @property
    def text(self) -> str:
        """The narrative with its figures as values."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def figures(self) -> tuple[Shown, ...]:
        """The printed figures, in order."""
        return tuple(part for part in self.parts if isinstance(part, Shown))


def render(parsed: Parsed, lookup: Lookup, formatter: Formatter, defaults: Defaults) -> Rendered:
    """Fill the figures of a narrative; one without observation is printed as `…`."""

    def shown(figure: Figure) -> Shown:
        value = compute(figure, lookup, defaults)
        return Shown(write(value, formatter), value)

    return Rendered(tuple(part if isinstance(part, str) else shown(part) for part in parsed.parts))


def write(value: Value, formatter: Formatter) -> str:
    """Return a computed figure as text."""
    if value.number is None or not value.number.is_finite():
        return EMPTY
    number, form = value.number, value.format
    if form.name == "plain":
        return format(number if form.decimals is None else _rounded(number, form.decimals), "f")
    if form.name == "change":
        text = formatter.percent(number, 1 if form.decimals is None else form.decimals)
        return f"+{text}" if number > 0 else text
    writers: dict[str, Callable[[Decimal, int | None], str]] = {
        "number": formatter.number,
        "percent": formatter.percent,
        "compact": formatter.compact,
    }
    if form.name == "compact":
        number = number.scaleb(value.unit_mult)
    return writers[form.name](number, _decimals(value, form))


class LocaleFormatter:
    """Writes numbers as a language does, with the digits 0 to 9 in every language."""

    def __init__(self, language: str) -> None:
        self._locale = Locale.parse(language.replace("-", "_"))

    def number(self, value: Decimal, decimals: int | None) -> str:
        """Return a grouped number, rounded if decimals are given."""
        rounded = value if decimals is None else _rounded(value, decimals)
        places = max(0, -int(rounded.as_tuple().exponent))
        pattern = "#,##0" + ("." + "0" * places if places else "")
        text = babel.numbers.format_decimal(rounded, pattern, self._locale, decimal_quantization=False)
        return text.replace("-", "\u2212")

    def percent(self, value: Decimal, decimals: int | None) -> str:
        """Return a percentage from its hundredths: 12.5 is 12.5 %."""
        return self.number(value, decimals) + _PERCENT.get(self._locale.language, "%")

    def compact(self, value: Decimal, decimals: int | None) -> str:
        """Return a number in words of size, such as `2.3 million`."""
        digits = 1 if decimals is None else decimals
        text = babel.numbers.format_compact_decimal(
            value, format_type="long", locale=self._locale, fraction_digits=digits
        )
        return text.replace("-", "\u2212")


def _decimals(value: Value, form: Format) -> int | None:
    """Return the decimals: one for what is computed without a wish, as published for what is published."""
    if form.decimals is None and value.computed and value.figure.function != "sum":
        return 1
    return form.decimals


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
