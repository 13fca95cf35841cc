"""Rules of indicators checked on observations; every broken clause becomes a finding at its cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext
from typing import NamedTuple

from gfmd_desktop.core import Finding, NoProgress, Observation, ObservationKey, Place, Progress, Severity

from .catalogue import Catalogue, Indicator
from .rule_evaluation import Case, SkippedError, value_test
from .rule_language import Adds, At, Call, Clause, Node, Other, Value, nodes, parse_rule
from .series import Series, base_value, dimension, with_dimension
from .timeline import period_label

Placing = Callable[[Observation], Place]


def cell_place(observation: Observation) -> Place:
    """Name the sheet and cell of an observation; whoever keeps the dataset knows the file."""
    return Place("", observation.sheet, observation.cell)


def check(
    observations: Iterable[Observation],
    catalogue: Catalogue,
    place: Placing = cell_place,
    progress: Progress | None = None,
    told: set[str] | None = None,
) -> list[Finding]:
    """Return what the rules of the catalogue object to, in the order of the observations.

    `told` are the unknown indicators that were told already; new ones are added.

    Rules see all the observations given: another indicator, the previous period, the parts of a total. A clause whose
    inputs are missing is skipped. Also found: unknown indicators, units that do not fit, a key twice in a dataset.
    """
    everything = list(observations)
    checker = _Checker(everything, catalogue, place, set() if told is None else told)
    progress = progress or NoProgress()
    found: list[Finding] = []
    with localcontext() as context:
        context.prec = 40
        for done, observation in enumerate(everything):
            if done % 1000 == 0:
                progress.step(done, len(everything))
            found.extend(checker.check(observation))
    progress.step(len(everything), len(everything))
    return found


class _Checker:
    """Holds the index of the observations while they are gone through."""

    def __init__(
        self, observations: Sequence[Observation], catalogue: Catalogue, place: Placing, told: set[str]
    ) -> None:
        self._catalogue, self._place = catalogue, place
        known = {each.indicator for each in observations} & set(catalogue.indicators)
        clauses = {code: parse_rule(catalogue.indicators[code].rule) for code in known}
        present = {each.indicator for each in observations}
        self._clauses = {
            code: [_Ready.of(each) for each in rule if _others(each) <= present] for code, rule in clauses.items()
        }
        self._series = Series(observations, {code: _added(rule) for code, rule in clauses.items()})
        self._tried: set[object] = set()
        self._unknown_told = told
        self._first: dict[tuple[str, ObservationKey], Decimal | None] = {}

    def check(self, observation: Observation) -> Iterator[Finding]:
        """Find what is wrong with one observation."""
        indicator = self._catalogue.indicators.get(observation.indicator)
        if indicator is None:
            yield from self._unknown(observation)
            return
        case = Case(observation, self._series, self._catalogue)
        yield from self._doubled(case)
        if not unit_fits(indicator, observation.unit_measure):
            unit = {"unit": observation.unit_measure, "usual": indicator.unit}
            yield self._finding("statistics.unit-differs", Severity.WARNING, observation, unit)
        elif observation.value is not None:
            base = base_value(observation)
            for ready in self._clauses[observation.indicator]:
                if (ready.test is not None and base is not None and ready.test(base)) or ready.speaks_not_of(case.key):
                    continue
                if not (ready.grouped and self._already_tried(ready.clause, ready.grouped, case)):
                    yield from self._broken(ready.clause, case)

    def _broken(self, clause: Clause, case: Case) -> Iterator[Finding]:
        case.unsure = False
        try:
            kept = case.holds(clause.condition)
        except (SkippedError, DivisionByZero, InvalidOperation):
            return
        if not kept:
            code, values = _reason(clause, case)
            severity = Severity.WARNING if case.unsure else clause.severity
            yield self._finding(code, severity, case.observation, {"rule": clause.text, **values})

    def _already_tried(self, clause: Clause, grouped: frozenset[str], case: Case) -> bool:
        """Tell whether the clause was tried for another observation that differs in the grouped dimensions only."""
        key = case.key
        for name in grouped:
            key = with_dimension(key, name, "_T")
        token = (clause.text, key, case.observation.dataset)
        tried = token in self._tried
        self._tried.add(token)
        return tried

    def _doubled(self, case: Case) -> Iterator[Finding]:
        value, token = base_value(case.observation), (case.observation.dataset, case.key)
        if token not in self._first:
            self._first[token] = value
            return
        first = {"first": _plain(self._first[token])}
        yield self._finding("statistics.doubled-key", Severity.WARNING, case.observation, first)

    def _unknown(self, observation: Observation) -> Iterator[Finding]:
        if observation.indicator not in self._unknown_told:
            self._unknown_told.add(observation.indicator)
            yield self._finding("statistics.unknown-indicator", Severity.NOTE, observation, {})

    def _finding(self, code: str, severity: Severity, observation: Observation, values: dict[str, str]) -> Finding:
        context = {"subject": _subject(observation), "value": _plain(base_value(observation)), **values}
        return Finding(code, severity, self._place(observation), tuple(context.items()))


class _Ready(NamedTuple):
    """A clause with what can be told of it beforehand; `test` decides clauses about the value alone."""

    clause: Clause
    grouped: frozenset[str]
    test: Callable[[Decimal], bool] | None
    added: frozenset[str]

    @staticmethod
    def of(clause: Clause) -> _Ready:
        """Prepare a clause."""
        return _Ready(clause, _grouped(clause), value_test(clause.condition), _added([clause]))

    def speaks_not_of(self, key: ObservationKey) -> bool:
        """Tell whether the clause adds up a dimension of which the key is a part."""
        return any(dimension(key, name) != "_T" for name in self.added)


def _others(clause: Clause) -> frozenset[str]:
    return frozenset(node.indicator for node in nodes(clause.condition) if isinstance(node, Other))


def _added(clauses: Iterable[Clause]) -> frozenset[str]:
    return frozenset(node.dimension for clause in clauses for node in nodes(clause.condition) if isinstance(node, Adds))


def _grouped(clause: Clause) -> frozenset[str]:
    """Return the dimensions over which a clause says the same, because it looks at fixed codes and not at `x`."""
    parts = list(nodes(clause.condition))
    if any(isinstance(node, Value) for node in parts):
        return frozenset()
    return frozenset(node.dimension for node in parts if isinstance(node, At))


def unit_fits(indicator: Indicator, unit: str) -> bool:
    """Tell whether a unit is that of the indicator; any currency fits one measured in national currency."""
    money = len(unit) == 3 and unit.isalpha()
    same = unit in ("", indicator.unit) or {unit, indicator.unit} == {"PS", "NUMBER"}
    return same or (indicator.unit == "XDC" and money)


def _subject(observation: Observation) -> str:
    dims = [f"{name}={code}" for name, code in observation.dims]
    named = [("COUNTERPART_AREA", observation.counterpart_area), ("SEX", observation.sex), ("AGE", observation.age)]
    dims += [f"{name}={code}" for name, code in named if code != "_T"]
    return " ".join((observation.indicator, observation.ref_area, period_label(observation.time_period), *dims))


def _plain(value: Decimal | None) -> str:
    if value is None:
        return "–"
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _reason(clause: Clause, case: Case) -> tuple[str, dict[str, str]]:
    """Return the code of the words that fit the clause, and what they need to say."""
    parts: list[Node] = list(nodes(clause.condition))
    adds = [node for node in parts if isinstance(node, Adds)]
    if adds:
        code = "statistics.parts-incomplete" if case.unsure else "statistics.parts-differ"
        return code, {"dimension": adds[0].dimension, "sum": _plain(case.sum)}
    names = {node.name for node in parts if isinstance(node, Call)}
    if "chg" in names:
        change = 100 * case.value(Call("chg", ()))
        return "statistics.sudden-change", {"change": _plain(round(change, 1))}
    if "whole" in names:
        return "statistics.not-whole", {}
    others = sorted({node.indicator for node in parts if isinstance(node, Other)})
    if others:
        values = ", ".join(f"{code} = {_plain(case.value(Other(code)))}" for code in others)
        return "statistics.disagrees", {"others": values}
    return "statistics.out-of-range", {}
