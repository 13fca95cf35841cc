"""What codes are called in the report's language: indicators, areas, groups of people, units, periods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gfmd_desktop.core import Observation, ObservationKey
from gfmd_desktop.statistics import areas, catalogue, period_label


class Naming:
    """The names of one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._comma = "، " if language == "ar" else ", "

    def indicator(self, code: str) -> str:
        """Return the indicator's name, or its code when the catalogue does not have it."""
        known = catalogue().indicators.get(code)
        return known.name(self._language) if known else code

    def definition(self, code: str) -> str:
        """Return what the indicator counts; empty when the catalogue does not say."""
        known = catalogue().indicators.get(code)
        return known.definition(self._language) if known else ""

    def area(self, code: str) -> str:
        """Return the name of a country, region or group; a code that is not known stands for itself."""
        return areas().name(code, self._language) or code

    def code(self, dimension: str, code: str) -> str:
        """Return the name of a code of a dimension such as SEX."""
        if dimension in ("REF_AREA", "COUNTERPART_AREA", "CITIZENSHIP"):
            return self.area(code)
        return catalogue().label(dimension, code, self._language)

    def period(self, period: str) -> str:
        """Return a period as it is printed, such as `2015–2019`."""
        return period_label(period) or period

    def unit(self, unit: str, multiplier: int) -> str:
        """Return the unit with its power of ten in words, such as `US dollars, millions`."""
        name = catalogue().label("UNIT_MEASURE", unit, self._language) if unit else ""
        power = catalogue().label("UNIT_MULT", str(multiplier), self._language) if multiplier else ""
        return self.joined(part for part in (name, power) if part)

    def joined(self, parts: Iterable[str]) -> str:
        """Return names in a row, with the comma of the language."""
        return self._comma.join(parts)

    def group(self, key: ObservationKey | Observation) -> str:
        """Return what narrows a figure down: counterpart area, sex, age and further dimensions; empty for the total."""
        return self.joined(self._parts(key))

    def _parts(self, key: ObservationKey | Observation) -> Iterator[str]:
        for dimension, code in (
            ("COUNTERPART_AREA", key.counterpart_area),
            ("SEX", key.sex),
            ("AGE", key.age),
            *key.dims,
        ):
            if code != "_T":
                yield self.code(dimension, code)
