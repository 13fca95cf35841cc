"""The least and greatest figure that an indicator's rule allows: what a workbook to fill in can check by itself."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from gfmd_desktop.core import Severity

from .catalogue import Indicator
from .rule_language import Comparison, Negated, Node, Number, Value, parse_rule

_DOWN = {"<", "<="}
_UP = {">", ">="}


class Limits(NamedTuple):
    """Bounds in the unit and multiplier in which the indicator is usually published; None: there is none."""

    least: Decimal | None = None
    greatest: Decimal | None = None


def limits(indicator: Indicator) -> Limits:
    """Return the bounds that the rule's errors set for every figure, whatever else is known."""
    least: list[Decimal] = []
    greatest: list[Decimal] = []
    for clause in parse_rule(indicator.rule):
        condition = clause.condition
        if clause.severity is not Severity.ERROR or not isinstance(condition, Comparison):
            continue
        for sign, (left, right) in zip(condition.operators, pairwise(condition.operands), strict=True):
            if isinstance(left, Value) and (bound := _number(right)) is not None:
                (greatest if sign in _DOWN else least if sign in _UP else []).append(bound)
            elif isinstance(right, Value) and (bound := _number(left)) is not None:
                (least if sign in _DOWN else greatest if sign in _UP else []).append(bound)
    power = Decimal(10) ** -indicator.unit_mult
    return Limits(max(least) * power if least else None, min(greatest) * power if greatest else None)


def _number(node: Node) -> Decimal | None:
    if isinstance(node, Negated):
        inner = _number(node.of)
        return None if inner is None else -inner
    return node.value if isinstance(node, Number) else None
