"""A quick look at observations as they stream by: for which areas a rule may object, so that only these are checked.

It never misses what `check` would find in one dataset without doubled keys; it may name an area where all is well.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import compress

from gfmd_desktop.core import Block, Observation

from .catalogue import Catalogue
from .rule_evaluation import value_test
from .rule_language import Adds, At, Call, Clause, Other, nodes, parse_rule
from .rules import unit_fits
from .series import PLACES

_VALUE, _DIMS = Block._fields.index("value"), Block._fields.index("dims")
_HERE = 1  # a mark: there is a figure
Test = Callable[[Decimal], bool]


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a rule asks: tests of the value alone, dimensions added up, other indicators; `always` needs neighbours."""

    tests: tuple[Test, ...]
    added: tuple[tuple[str, int, int], ...]  # its name, the marks of a total and of a part
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

    def add(self, block: Block) -> None:
        """Look at some observations."""
        kinds = list(zip(block.indicator, block.unit_measure, block.unit_mult, strict=True))
        for kind in set(kinds):
            same = kinds.count(kind) == len(kinds)
            self._look(*kind, block if same else _chosen(block, [each == kind for each in kinds]))

    def _look(self, code: str, unit: str, mult: int, block: Block) -> None:
        """Look at observations of one indicator in one unit."""
        if code not in self._needs:
            self._needs[code] = self._learn(code)
        needs = self._needs[code]
        if needs is None:
            return
        fits = needs.units.get(unit)
        if fits is None:
            fits = needs.units[unit] = needs.unit(unit)
        if not fits or needs.always:
            self._found.update(block.ref_area)
        for name, total, part in needs.added:
            codes = _codes(block, name)
            for area, at in set(zip(block.ref_area, codes, strict=True)):
                self._mark(code, area, total if at == "_T" else part)
        known = [(area, value) for area, value in zip(block.ref_area, block.value, strict=True) if value is not None]
        for area in {area for area, _ in known}:
            self._mark(code, area, _HERE)
        self._try(needs.tests, known, mult)

    def _try(self, tests: tuple[Test, ...], known: list[tuple[str, str]], mult: int) -> None:
        values = [Decimal(value) for _, value in known]
        if mult:
            values = [value.scaleb(mult) for value in values]
        for test in tests:
            if not all(map(test, values)):
                self._found.update(area for (area, _), value in zip(known, values, strict=True) if not test(value))

    def _mark(self, code: str, area: str, mark: int) -> None:
        self._marks[code, area] = self._marks.get((code, area), 0) | mark

    def areas(self) -> frozenset[str]:
        """Return the areas for which a rule may object to something."""
        found = set(self._found)
        for (code, area), seen in self._marks.items():
            needs = self._needs[code]
            if needs is None:
                continue
            added = any(seen & total and seen & part for _, total, part in needs.added)
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
            tuple((name, 2 << 2 * at, 4 << 2 * at) for at, name in enumerate(sorted(added))),
            tuple(others),
            any(_looks_around(clause) for clause in rest),
            {},
            lambda unit: unit_fits(indicator, unit),
        )


def doubtful(observations: Sequence[Observation], catalogue: Catalogue) -> bool:
    """Tell whether `check` may object to something in observations that know each other, at a third of its cost."""
    block = Block.of(observations)
    if not set(block.indicator) <= catalogue.indicators.keys():
        return True
    datasets = [each.dataset for each in observations]
    keys = set(zip(*block[:_VALUE], *block[_VALUE + 1 : _DIMS + 1], datasets, strict=True))
    if len(keys) < len(datasets) or any(code == "_T" for dims in set(block.dims) for _, code in dims):
        return True
    screen = Screen(catalogue)
    screen.add(block)
    return bool(screen.areas())


def _chosen(block: Block, which: list[bool]) -> Block:
    return Block._make([list(compress(field, which)) for field in block])


def _codes(block: Block, name: str) -> Sequence[str]:
    """Return the codes of a dimension, `_T` where an observation does not name it."""
    if name in PLACES:
        codes: Sequence[str] = getattr(block, name.lower())
        return codes
    return [next((code for dim, code in dims if dim == name), "_T") for dims in block.dims]


def _others(clause: Clause) -> frozenset[str]:
    return frozenset(node.indicator for node in nodes(clause.condition) if isinstance(node, Other))


def _added(clause: Clause) -> frozenset[str]:
    return frozenset(node.dimension for node in nodes(clause.condition) if isinstance(node, Adds))


def _looks_around(clause: Clause) -> bool:
    """Tell whether a clause asks for another period or another code, or nothing that is known here."""
    parts = list(nodes(clause.condition))
    asks = any(isinstance(node, At) or (isinstance(node, Call) and node.name == "chg") for node in parts)
    return asks or not (_others(clause) or _added(clause))
