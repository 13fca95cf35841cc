"""One clause of a rule evaluated on one observation and its neighbours."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from gfmd_desktop.core import Observation, ObservationKey

from .areas import areas
from .catalogue import Catalogue
from .partitions import Cover, partition
from .rule_language import (
    Adds,
    Arithmetic,
    At,
    Call,
    Comparison,
    Logic,
    Negated,
    Node,
    Not,
    Number,
    Other,
    Value,
    nodes,
)
from .series import Part, Series, base_value, dimension, normal, with_dimension
from .timeline import previous_period

_WHOLE = Decimal("0.000001")  # noise of binary spreadsheets below this is no fraction


class SkippedError(Exception):
    """An input of the clause is missing; the clause says nothing."""


class Case:
    """An observation under test; `sum` and `unsure` say what a sum over parts came to in the last clause."""

    __slots__ = ("_base", "_catalogue", "_series", "key", "observation", "sum", "unsure")

    def __init__(self, observation: Observation, series: Series, catalogue: Catalogue) -> None:
        self.observation = observation
        self.key: ObservationKey = normal(observation)
        self.sum = Decimal(0)
        self.unsure = False
        self._base = base_value(observation)
        self._series, self._catalogue = series, catalogue

    def holds(self, node: Node) -> bool:
        """Tell whether a condition is true; SkippedError when an input is missing."""
        match node:
            case Comparison(operands, signs):
                values = [self.value(operand) for operand in operands]
                pairs = zip(signs, pairwise(values), strict=True)
                return all(_COMPARE[sign](*pair) for sign, pair in pairs)
            case Logic(joint, conditions):
                return (all if joint == "and" else any)([self.holds(each) for each in conditions])
            case Not(of):
                return not self.holds(of)
            case Adds(name):
                return self._adds(name)
            case Call(name, arguments):
                return _TESTS[name](*(self.value(each) for each in arguments))
        raise TypeError(node)

    def value(self, node: Node) -> Decimal:
        """Return what a term amounts to in base units; SkippedError when an input is missing."""
        match node:
            case Number(number):
                return number
            case Value():
                return _known(self._base)
            case Negated(of):
                return -self.value(of)
            case Arithmetic(sign, left, right):
                return _ARITHMETIC[sign](self.value(left), self.value(right))
            case Call("abs", (of,)):
                return abs(self.value(of))
        return self._looked_up(node)

    def _looked_up(self, node: Node) -> Decimal:
        match node:
            case Other(code):
                return self._at(self._key_of(code))
            case At(name, code):
                return self._at(with_dimension(self.key, name, code))
            case Call("chg", ()):
                return self._change()
        raise TypeError(node)

    def _at(self, key: ObservationKey) -> Decimal:
        return _known(self._series.value(key, self.observation.dataset))

    def _key_of(self, code: str) -> ObservationKey:
        """Return the key of another indicator for the same area and period; dimensions that it lacks are totals."""
        indicator = self._catalogue.indicators.get(code)
        if indicator is None:
            raise SkippedError
        shared, key = indicator.dimensions, self.key
        return key._replace(
            indicator=code,
            counterpart_area=key.counterpart_area if "COUNTERPART_AREA" in shared else "_T",
            sex=key.sex if "SEX" in shared else "_T",
            age=key.age if "AGE" in shared else "_T",
            dims=tuple(pair for pair in key.dims if pair[0] in shared),
        )

    def _change(self) -> Decimal:
        before = previous_period(self.observation.time_period)
        if before is None:
            raise SkippedError
        previous = self._at(self.key._replace(time_period=before))
        return (_known(self._base) - previous) / abs(previous)

    def _adds(self, name: str) -> bool:
        parts, cover = self._parts(name)
        values = [value for _, value in parts if value is not None]
        if not values:
            raise SkippedError
        total = _known(self._base)
        self.sum = sum(values, Decimal(0))
        tolerance = max(Decimal(1), abs(total) / 200)
        if self.sum >= total - tolerance:
            return self.sum <= total + tolerance
        if cover is Cover.PART or len(values) < max(2, len(parts)):
            raise SkippedError
        self.unsure = cover is Cover.UNSURE
        return False

    def _parts(self, name: str) -> tuple[tuple[Part, ...], Cover]:
        if dimension(self.key, name) != "_T":
            raise SkippedError
        given = self._series.parts(self.key, name, self.observation.dataset)
        chosen = partition(name, (code for code, _ in given), self._catalogue, areas())
        return tuple(part for part in given if part[0] in chosen.codes), chosen.cover


def value_test(node: Node) -> Callable[[Decimal], bool] | None:
    """Return a condition about nothing but the value in base units as a function; None if it asks for more."""
    if not all(
        isinstance(each, _ALONE) or (isinstance(each, Call) and each.name in _ALONE_CALLS) for each in nodes(node)
    ):
        return None
    match node:
        case Comparison((Value(), Number(bound)), (sign,)):
            compare = _COMPARE[sign]
            return lambda value: compare(value, bound)
        case Call("whole", (Value(),)):
            return _TESTS["whole"]
    return lambda value: _Alone(value).holds(node)


def _known(value: Decimal | None) -> Decimal:
    if value is None:
        raise SkippedError
    return value


_ALONE = (Number, Value, Negated, Comparison, Logic, Not)
_ALONE_CALLS = frozenset({"abs", "whole", "near", "rel"})


class _Alone(Case):
    """A value without neighbours."""

    __slots__ = ()

    def __init__(self, base: Decimal) -> None:
        self._base = base


_COMPARE: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
_ARITHMETIC: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}
_TESTS: dict[str, Callable[..., bool]] = {
    "near": lambda a, b, tolerance: abs(a - b) <= tolerance,
    "rel": lambda a, b, share: abs(a - b) <= share * abs(b),
    "whole": lambda a: a == a.to_integral_value() or abs(a - a.to_integral_value()) <= _WHOLE,
}
