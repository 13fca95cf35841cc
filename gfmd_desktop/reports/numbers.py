"""Numbers, dates and periods as a language writes them in print; the data themselves are never altered."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import babel.dates
import babel.numbers

from gfmd_desktop.core import is_right_to_left

_OPEN, _CLOSE = (
    "\u2068",
    "\u2069",
)  # an isolate whose direction is that of its first letter: a number alone runs left to right

_PERSONS = "PS"
_DIGITS = 3  # significant digits of a figure below one
_LONGEST = 26  # digits beyond which a number is printed as it is: decimals of the usual precision hold 28


class Numbers:
    """The way of one language; Arabic too prints the digits 0 to 9, as its statistics do (decision 0030)."""

    def __init__(self, language: str) -> None:
        self._locale = babel.Locale.parse(language.replace("-", "_"))
        self._isolates = is_right_to_left(language)

    def decimal(self, value: Decimal, digits: int | None = None) -> str:
        """Return a grouped number: all decimals it has, or rounded half up to `digits`."""
        places = _places(value) if digits is None else digits
        if not value.is_finite() or max(0, value.adjusted()) + places > _LONGEST:
            return self.isolated(str(value))
        if digits is not None:
            value = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
        pattern = "#,##0" + ("." + "0" * _places(value) if _places(value) else "")
        text = babel.numbers.format_decimal(value, pattern, self._locale, decimal_quantization=False)
        return self.isolated(text.replace("-", "\u2212"))

    def figure(self, value: Decimal, unit: str = "", multiplier: int = 0) -> str:
        """Return a published figure with the decimals that help a reader (see `shown_places`)."""
        return self.decimal(value, shown_places(value, unit, multiplier))

    def answer(self, value: Decimal) -> str:
        """Return a number given as an answer: four digits are not grouped, they are mostly a year."""
        if value == value.to_integral_value() and abs(value) < 10_000:
            return self.isolated(str(int(value)).replace("-", "\u2212"))
        return self.decimal(value)

    def date(self, day: date) -> str:
        """Return a date with the month in words."""
        return babel.dates.format_date(
            day, "long" if self._locale.language in ("fr", "es") else "d MMMM y", self._locale
        )

    def isolated(self, text: str) -> str:
        """Keep a number, code or formula whole within right-to-left text."""
        return f"{_OPEN}{text}{_CLOSE}" if self._isolates and text else text


def shown_places(value: Decimal, unit: str = "", multiplier: int = 0) -> int | None:
    """Return with how many decimals a figure is printed when nobody asks for a number; None: as it is.

    Persons are whole; anything else has at most two decimals, or three significant digits below one. What is published
    with fewer decimals keeps those.
    """
    if not value.is_finite() or value.adjusted() > _LONGEST - 2:
        return None
    small = bool(value) and abs(value) < 1
    most = 0 if unit == _PERSONS and not multiplier else _DIGITS - 1 - value.adjusted() if small else 2
    return min(_places(value), most)


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
