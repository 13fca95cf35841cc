"""How figures that differ are told, in the import and where imports are compared."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from ...core import Observation
from ..models.isolating import grouped
from ..models.observations import value_words

Labeller = Callable[[str, str], str]


def what_words(one: Observation, label: Labeller, *, area: bool = True) -> str:
    """Return what a figure is about: indicator and area where wanted, period, and what else is not the total."""
    fields = ("indicator", "ref_area", "time_period") if area else ("time_period",)
    told = [one.time_period if field == "time_period" else label(field, getattr(one, field)) for field in fields]
    told += [
        label(field, code) for field in ("counterpart_area", "sex", "age") if (code := getattr(one, field)) != "_T"
    ]
    return " · ".join((*told, *(f"{label(name.lower(), code)}" for name, code in one.dims)))


def import_words(card: Any) -> str:
    """Return what tells an import from others of the same title: its file, its edition, the day it came."""
    return " · ".join(fact for fact in (card.file or card.title, card.vintage, card.imported_at[:10]) if fact)


def figure_words(one: Observation, label: Labeller) -> str:
    """Return a figure with its multiplier and the cell it stands in."""
    many = f" ×10^{one.unit_mult}" if one.unit_mult else ""
    place = f" ({one.cell})" if one.cell else ""
    return f"{value_words(one, label)}{many}{place}"


def change_words(by: Decimal | None, share: Decimal | None) -> str:
    """Return a change with its sign, and as a share; empty where one side is missing."""
    if by is None:
        return ""
    sign = "+" if by > 0 else ""
    told = "" if share is None else f" ({100 * share:+.1f} %)"
    return f"{sign}{grouped(format(by.normalize(), 'f'))}{told}"
