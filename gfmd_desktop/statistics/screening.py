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

_HERE = 1  # a mark: there is a figure
Test = Callable[[Decimal], bool]


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a rule asks: tests of the value alone, dimensions added up, other indicators; `always` needs neighbours."""

    tests: tuple[Test, ...]
    added: tuple[tuple[str, int, int, int], ...]  # its name and place, the marks of a total and of a part
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
        self._marks: dict[tuple[str, str], int] = {}

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
        seen = 0 if value is None else _HERE
        for name, place, total, part in needs.added:
            if place >= 0:
                at = observation[place]
            else:
                at = next((each for dim, each in observation.dims if dim == name), "_T") if observation.dims else "_T"
            seen |= total if at == "_T" else part
        marks = self._marks
        marks[code, area] = marks.get((code, area), 0) | seen
        if value is None:
            return
        if mult:
            value = value.scaleb(mult)
        for test in needs.tests:
            if not test(value):
                self._found.add(area)
                break

    def areas(self) -> frozenset[str]:
        """Return the areas for which a rule may object to something."""
        found = set(self._found)
        for (code, area), seen in self._marks.items():
            needs = self._needs[code]
            if needs is None:
                continue
            added = any(seen & total and seen & part for _, _, total, part in needs.added)
            asked = seen & _HERE and any(
                all(self._marks.get((each, area), 0) & _HERE for each in others) for others in needs.others
            )
            if added or asked:
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
            tuple((name, PLACES.get(name, -1), 2 << 2 * at, 4 << 2 * at) for at, name in enumerate(sorted(added))),
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
