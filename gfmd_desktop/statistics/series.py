"""Observations by key: what a rule may ask about the neighbours of a value, in base units."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from gfmd_desktop.core import Observation, ObservationKey

_NAMES = ("INDICATOR", "REF_AREA", "TIME_PERIOD", "COUNTERPART_AREA", "FREQ", "SEX", "AGE")
PLACES = {name: place for place, name in enumerate(_NAMES)}
Part = tuple[str, Decimal | None]  # a code and its value, None when it is missing


def base_value(observation: Observation) -> Decimal | None:
    """Return the figure in base units: value times ten to the power of the unit multiplier."""
    return None if observation.value is None else observation.value.scaleb(observation.unit_mult)


def dimension(key: ObservationKey, name: str) -> str:
    """Return the code of a dimension of a key, `_T` when the key does not name it."""
    if name in PLACES:
        return str(key[PLACES[name]])
    return dict(key.dims).get(name, "_T")


def with_dimension(key: ObservationKey, name: str, code: str) -> ObservationKey:
    """Return the key with another code on one dimension; `_T` on a further dimension leaves it out."""
    if name in PLACES:
        fields: list[Any] = list(key)
        fields[PLACES[name]] = code
        return ObservationKey(*fields)
    dims = {**dict(key.dims), name: code}
    return key._replace(dims=tuple(sorted((dim, each) for dim, each in dims.items() if each != "_T")))


class Series:
    """Values in base units by key; where datasets differ, the same dataset answers, or else only one voice."""

    def __init__(self, observations: Iterable[Observation], dimensions: Mapping[str, frozenset[str]]) -> None:
        self._values: dict[ObservationKey, dict[str, Decimal | None]] = defaultdict(dict)
        self._parts: dict[tuple[str, ObservationKey], set[str]] = defaultdict(set)
        self._dimensions = dimensions
        for observation in observations:
            key = normal(observation)
            self._values[key].setdefault(observation.dataset, base_value(observation))
            for name in dimensions.get(observation.indicator, ()):
                if (code := dimension(key, name)) != "_T":
                    self._parts[name, with_dimension(key, name, "_T")].add(code)

    def value(self, key: ObservationKey, dataset: str) -> Decimal | None:
        """Return the value of a key, None when there is none or datasets disagree about it."""
        found = self._values.get(key)
        if not found:
            return None
        if dataset in found:
            return found[dataset]
        values = {value for value in found.values() if value is not None}
        return values.pop() if len(values) == 1 else None

    def parts(self, total: ObservationKey, name: str, dataset: str) -> tuple[Part, ...]:
        """Return the codes of a dimension under a total with their values; those of the same dataset if it has any."""
        codes = sorted(self._parts.get((name, total), ()))
        own = [code for code in codes if dataset in self._values[with_dimension(total, name, code)]]
        return tuple((code, self.value(with_dimension(total, name, code), dataset)) for code in own or codes)


def normal(observation: Observation) -> ObservationKey:
    """Return the key with `_T` on further dimensions left out, so that both spellings of a total meet."""
    key = observation.key
    if key.dims and any(code == "_T" for _, code in key.dims):
        return key._replace(dims=tuple(pair for pair in key.dims if pair[1] != "_T"))
    return key
