"""How far two figures of the same thing are apart, and what that is worth asking."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_ZERO = Decimal(0)


class Grade(StrEnum):
    """What a comparison comes to; `remark` is one that must not be graded, `void` one that says nothing."""

    AGREE = "agree"
    NEAR = "near"
    DIFFER = "differ"
    FAR = "far"
    REMARK = "remark"
    VOID = "void"

    @property
    def asks(self) -> bool:
        """Tell whether both sides are asked."""
        return self in (Grade.DIFFER, Grade.FAR)


class Kind(StrEnum):
    """What is compared: people in stocks or flows, money, percentage points of a share or price, exact counts."""

    STOCK = "stock"
    FLOW = "flow"
    MONEY = "money"
    POINTS = "points"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Scale:
    """Relative gaps up to which two figures agree, are near, differ; beyond they are far.

    A gap below `slight` agrees whatever its share; one below `heavy` is never far.
    """

    agree: Decimal
    near: Decimal
    differ: Decimal
    slight: Decimal
    heavy: Decimal


PEOPLE = Scale(Decimal("0.10"), Decimal("0.30"), Decimal("0.60"), Decimal(50), Decimal(500))
MONEY = Scale(Decimal("0.10"), Decimal("0.25"), Decimal("0.50"), _ZERO, Decimal(1_000_000))


@dataclass(frozen=True, slots=True)
class Conditions:
    """What makes a comparison milder.

    `years` apart (stocks), `rules_differ` (length of stay that makes a resident), `broken` (a break in a series),
    `criteria_differ` (birth on one side, citizenship on the other).
    """

    years: int = 0
    rules_differ: bool = False
    broken: bool = False
    criteria_differ: bool = False


def gap(one: Decimal, other: Decimal) -> Decimal:
    """Return the gap as a share of the greater figure, 0 where both are 0."""
    greatest = max(abs(one), abs(other))
    return abs(one - other) / greatest if greatest else _ZERO


def grade(
    kind: Kind,
    one: Decimal,
    other: Decimal,
    conditions: Conditions,
    *,
    agree: Decimal | None = None,
    near: Decimal | None = None,
) -> Grade:
    """Grade two figures in base units; `agree` and `near` replace those of the scale.

    For points `agree` is the tolerance in percentage points. Tolerances are expert judgement of the content pack.
    """
    if conditions.criteria_differ and kind is Kind.STOCK:
        return Grade.REMARK
    if kind is Kind.POINTS:
        return Grade.AGREE if abs(one - other) <= (agree or _ZERO) else Grade.DIFFER
    if kind is Kind.EXACT:
        return Grade.AGREE if one == other else Grade.DIFFER
    found = _graded(MONEY if kind is Kind.MONEY else PEOPLE, one, other, _slack(kind, conditions), agree, near)
    mild = conditions.broken or (kind is Kind.FLOW and conditions.rules_differ)
    return Grade.DIFFER if found is Grade.FAR and mild else found


def _slack(kind: Kind, conditions: Conditions) -> tuple[Decimal, Decimal]:
    """Return what is added to each tolerance, and what it is multiplied by."""
    factor = Decimal("1.5") if kind is Kind.FLOW and conditions.rules_differ else Decimal(1)
    return Decimal("0.05") * conditions.years, factor


def _graded(
    scale: Scale,
    one: Decimal,
    other: Decimal,
    slack: tuple[Decimal, Decimal],
    agree: Decimal | None,
    near: Decimal | None,
) -> Grade:
    added, factor = slack
    share, apart = gap(one, other), abs(one - other)
    within = agree if agree is not None else scale.agree
    if share <= within * factor + added or apart < scale.slight:
        return Grade.AGREE
    if share <= max(near if near is not None else scale.near, within) * factor + added:
        return Grade.NEAR
    return Grade.DIFFER if share <= scale.differ * factor + added or apart < scale.heavy else Grade.FAR
