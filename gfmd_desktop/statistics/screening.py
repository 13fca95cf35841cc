"""A quick look at observations as they stream by: for which areas a rule may object, so that only these are checked.

It never misses what `check` would find in one dataset without doubled keys; it may name an area where all is well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from gfmd_desktop.core import Observation

from .catalogue import Catalogue
from .rule_evaluation import value_test
from .rule_language import Adds, At, Call, Clause, Other, nodes, parse_rule
from .rules import unit_fits
from .series import PLACES

Test = Callable[[Decimal], bool]


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a rule asks: tests of the value alone, dimensions added up, other indicators; `always` needs neighbours."""

    tests: tuple[Test, ...]
    added: tuple[tuple[str, int], ...]
    others: tuple[frozenset[str], ...]
    always: bool
    units: dict[str, bool]
    unit: Callable[[str], bool]


class Screen:
    """Takes observations in and tells the areas that `check` should see."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._needs: dict[str, _Needs | None] = {}
        self._found: set[str] = set()
        self._totals: set[tuple[str, str, str]] = set()
        self._parts: set[tuple[str, str, str]] = set()
        self._here: set[tuple[str, str]] = set()

    def add(self, observation: Observation) -> None:
        """Look at one observation."""
        code, area, value = observation[0], observation[1], observation[3]
        try:
            needs = self._needs[code]
        except KeyError:
            needs = self._needs[code] = self._learn(code)
        if needs is None:
            return
        unit, mult = observation[9], observation[10]
        fits = needs.units.get(unit)
        if fits is None:
            fits = needs.units[unit] = needs.unit(unit)
        if not fits or needs.always:
            self._found.add(area)
        if needs.added:
            self._seen(needs, observation)
        if value is None:
            return
        if mult:
            value = value.scaleb(mult)
        for test in needs.tests:
            if not test(value):
                self._found.add(area)
                break
        self._here.add((code, area))

    def _seen(self, needs: _Needs, observation: Observation) -> None:
        for name, place in needs.added:
            if place >= 0:
                at = observation[place]
            else:
                at = next((each for dim, each in observation.dims if dim == name), "_T") if observation.dims else "_T"
            (self._totals if at == "_T" else self._parts).add((observation[0], observation[1], name))

    def areas(self) -> frozenset[str]:
        """Return the areas for which a rule may object to something."""
        found = self._found | {area for _, area, _ in self._totals & self._parts}
        for code, area in self._here:
            needs = self._needs[code]
            if needs and any(all((each, area) in self._here for each in others) for others in needs.others):
                found.add(area)
        return frozenset(found)

    def _learn(self, code: str) -> _Needs | None:
        """Return what the rule of an indicator asks; None without a rule, or for one that the catalogue lacks."""
        indicator = self._catalogue.indicators.get(code)
        if indicator is None:
            return None
        clauses = parse_rule(indicator.rule)
        quick = [test for clause in clauses if (test := value_test(clause.condition)) is not None]
        rest = [clause for clause in clauses if value_test(clause.condition) is None]
        others = [others for clause in rest if (others := _others(clause))]
        added = {name for clause in rest for name in _added(clause)}
        return _Needs(
            tuple(quick),
            tuple((name, PLACES.get(name, -1)) for name in sorted(added)),
            tuple(others),
            any(_looks_around(clause) for clause in rest),
            {},
            lambda unit: unit_fits(indicator, unit),
        )


def _others(clause: Clause) -> frozenset[str]:
    return frozenset(node.indicator for node in nodes(clause.condition) if isinstance(node, Other))


def _added(clause: Clause) -> frozenset[str]:
    return frozenset(node.dimension for node in nodes(clause.condition) if isinstance(node, Adds))


def _looks_around(clause: Clause) -> bool:
    """Tell whether a clause asks for another period or another code, or nothing that is known here."""
    parts = list(nodes(clause.condition))
    asks = any(isinstance(node, At) or (isinstance(node, Call) and node.name == "chg") for node in parts)
    return asks or not (_others(clause) or _added(clause))
