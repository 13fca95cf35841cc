"""Figures by who tells them and about whom: `STK02[B, CITIZENSHIP=A]` looked up for a pair of countries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ...core import GfmdError, Observation
from ...statistics import base_value

_TERM = re.compile(r"([A-Z]{3}\d\d)\[([AB])(?:, ([AB]))?((?:, [A-Z_]+=\w+)*)\]")
_COUNTED = frozenset("AEPB")  # statuses of observations that may be compared
_PARTNER = ("CITIZENSHIP", "COUNTRY_BIRTH")  # further dimensions that may name the other country


class _Key(NamedTuple):
    indicator: str
    teller: str
    about: str
    dims: frozenset[tuple[str, str]]
    sex: str
    age: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """One figure of one side: the observation and its value in base units."""

    observation: Observation
    value: Decimal

    @property
    def year(self) -> int:
        """The year of the figure."""
        return int(self.observation.time_period[:4])


@dataclass(frozen=True, slots=True)
class Term:
    """One side of a check in the notation of the content pack: who tells (`A` or `B`), about whom, further codes."""

    indicator: str
    teller: str
    about: str
    dims: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, text: str) -> Term:
        """Read `STK04[A, B]`, `LEG08[B, A, REASON=SEASONAL]` or `STK02[B, CITIZENSHIP=A]`."""
        found = _TERM.fullmatch(text)
        if found is None:
            raise GfmdError("documents.mirror-term", term=text)
        pairs = [pair.split("=", 1) for pair in found[4].split(", ") if pair]
        dims = tuple((name, code) for name, code in pairs if name not in _PARTNER)
        about = found[3] or next((code for name, code in pairs if name in _PARTNER), "")
        return cls(found[1], found[2], about, dims)

    def told_by(self, a: str, b: str) -> str:
        """Return the country whose data the term is."""
        return a if self.teller == "A" else b

    def key(self, a: str, b: str, sex: str, age: str) -> _Key:
        """Return where the term is found for a pair of countries."""
        about = {"A": a, "B": b, "": "_T"}[self.about]
        return _Key(self.indicator, self.told_by(a, b), about, frozenset(self.dims), sex, age)


class Book:
    """All figures that are here and speak, by who tells them about whom."""

    def __init__(self, observations: Iterable[Observation]) -> None:
        self._held: dict[_Key, dict[str, Sighting]] = {}
        self._pairs: dict[str, set[tuple[str, str]]] = {}
        for one in observations:
            value = base_value(one)
            if value is not None and one.obs_status in _COUNTED and one.freq == "A" and one.time_period[:4].isdigit():
                key = _key_of(one)
                self._held.setdefault(key, {})[one.time_period] = Sighting(one, value)
                self._pairs.setdefault(key.indicator, set()).add((key.teller, key.about))

    def series(self, term: Term, a: str, b: str, sex: str = "_T", age: str = "_T") -> Mapping[str, Sighting]:
        """Return the figures of a term for a pair of countries, by period."""
        return self._held.get(term.key(a, b, sex, age), {})

    def tellers(self, indicator: str) -> tuple[str, ...]:
        """Return who has figures of an indicator."""
        return tuple(sorted({teller for teller, _ in self._pairs.get(indicator, ())}))

    def pairs(self, term: Term) -> Iterator[tuple[str, str]]:
        """Yield the pairs (A, B) for which a side of a check has figures."""
        for teller, about in self._pairs.get(term.indicator, ()):
            if about != "_T":
                yield (teller, about) if term.teller == "A" else (about, teller)


def _key_of(one: Observation) -> _Key:
    dims = dict(one.dims)
    about = one.counterpart_area
    for name in _PARTNER:
        if about == "_T" and name in dims:
            about = dims.pop(name)
        elif dims.get(name) == about:
            del dims[name]
    return _Key(one.indicator, one.ref_area, about, frozenset(dims.items()), one.sex, one.age)
