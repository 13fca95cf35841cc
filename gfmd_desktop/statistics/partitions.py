"""Which codes of a dimension add up to its total: groups that overlap are left out, and what is absent is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .areas import Areas
from .catalogue import Catalogue
from .people import age_bounds

_AREAS = frozenset({"COUNTERPART_AREA", "CITIZENSHIP", "REF_AREA"})
_REST = frozenset({"_U", "_O", "_N"})
_GROUPS: dict[str, tuple[str, ...]] = {"EDUCATION": ("ED_",), "ACTIVITY": ("AGR", "IND", "SER")}


class Cover(StrEnum):
    """How much of the total the codes stand for."""

    WHOLE = "whole"
    UNSURE = "unsure"  # nothing tells whether more codes belong to it
    PART = "part"


@dataclass(frozen=True, slots=True)
class Partition:
    """Codes that do not overlap, and whether they are all there are."""

    codes: tuple[str, ...]
    cover: Cover


def partition(name: str, codes: Iterable[str], catalogue: Catalogue, areas: Areas) -> Partition:
    """Choose among the codes of a dimension those that may be added up."""
    given = sorted(set(codes) - {"_T", "_Z"})
    if name == "SEX":
        return Partition(tuple(given), Cover.WHOLE if {"F", "M"} <= set(given) else Cover.PART)
    if name == "AGE":
        return _ages(given)
    if name in _AREAS:
        return Partition(tuple(code for code in given if not areas.is_aggregate(code)), Cover.UNSURE)
    if name not in catalogue.codelists:
        return Partition(tuple(given), Cover.UNSURE)
    return _listed(name, given, catalogue)


def _listed(name: str, given: list[str], catalogue: Catalogue) -> Partition:
    known = [entry.code for entry in catalogue.codelist(name) if entry.code not in ("_T", "_Z")]
    for detail in (_detailed(name, known), _grouped(name, known)):
        chosen = tuple(code for code in given if code in detail or code in _REST)
        if set(chosen) - _REST:
            return Partition(chosen, Cover.WHOLE if detail - _REST <= set(chosen) else Cover.PART)
    return Partition((), Cover.PART)


def _detailed(name: str, known: Iterable[str]) -> frozenset[str]:
    if name == "OCCUPATION":
        return frozenset(code for code in known if len(code) == len("OC1"))
    return frozenset(known) - _grouped(name, known)


def _grouped(name: str, known: Iterable[str]) -> frozenset[str]:
    prefix = _GROUPS.get(name)
    return frozenset(code for code in known if prefix and code.startswith(prefix))


def _ages(given: list[str]) -> Partition:
    bounds = {code: bounds for code in given if (bounds := age_bounds(code))}
    chain = _chain(0, bounds)
    rest = tuple(code for code in given if code in _REST)
    if chain is not None:
        return Partition((*chain, *rest), Cover.WHOLE)
    return Partition((), Cover.PART)


def _chain(start: int, bounds: dict[str, tuple[int, int | None]]) -> tuple[str, ...] | None:
    """Return codes that follow each other from `start` without a gap to the open end, the narrowest first."""
    steps = sorted((code for code, (low, _) in bounds.items() if low == start), key=lambda code: bounds[code][1] or 999)
    for code in steps:
        last = bounds[code][1]
        if last is None:
            return (code,)
        if (rest := _chain(last + 1, bounds)) is not None:
            return (code, *rest)
    return None
