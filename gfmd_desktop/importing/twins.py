"""Columns that say the same: names beside codes, attributes that another column tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..statistics import areas, recognise_age, recognise_period, recognise_sex
from .frames import Frame
from .grid import Grid
from .judged import OF_MEASURES, SAMPLE, Judged, code_scheme, follows, texts_of, with_role
from .labels import WITHIN, group_of_citizens
from .recipe import AREA_DIMENSIONS

_WORDS = re.compile(r"[a-z]{2}|[^\x00-\x7f]")


def attributes_dropped(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Drop columns that only repeat another one: a region beside its country, a name beside its code."""
    rows = range(frame.first, frame.last + 1)
    texts = {one.column.column: [grid.text(row, one.column.column) for row in rows] for one in judged}
    standard = [one for one in judged if one.column.role in (*AREA_DIMENSIONS, "SEX", "AGE", "TIME_PERIOD")]
    loose = [one for one in judged if _loose(one)]
    if len(rows) < 3:
        return judged
    dropped: set[int] = set()
    for one in sorted(loose, key=lambda item: _telling(item, texts[item.column.column])):
        if not grid.whole and len(set(texts[one.column.column])) < 2:
            continue  # further down it may say something else
        others = [other for other in (*standard, *loose) if other is not one and other.column.column not in dropped]
        if any(follows(texts[other.column.column], texts[one.column.column]) for other in others):
            dropped.add(one.column.column)
    return [
        Judged(with_role(one.column, "ignore"), "repeats", 0.8) if one.column.column in dropped else one
        for one in judged
    ]


def _telling(one: Judged, texts: Sequence[str]) -> tuple[int, bool, bool]:
    """Return how much a column tells: the number of its entries, whether they are words, whether it names places."""
    words = one.reason == "place-codes" or any(map(_WORDS.search, texts))
    return len(set(texts)), words, one.column.role == "REGION"


def names_beside_codes(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Of two columns for one dimension that say the same row by row, keep the one that is better understood."""
    by_role: dict[str, list[Judged]] = {}
    for one in judged:
        if one.column.role in (*AREA_DIMENSIONS, *OF_MEASURES, "SEX", "AGE"):
            by_role.setdefault(one.column.role, []).append(one)
    left: set[int] = set()
    helpers: dict[int, str] = {}
    for role, twins in by_role.items():
        kept = max(twins, key=lambda one: _understood(role, texts_of(grid, frame, one.column.column)))
        for one in twins:
            rows = range(frame.first, frame.last + 1)
            pair = [[grid.text(row, twin.column.column) for row in rows] for twin in (kept, one)]
            if one is not kept and (follows(*pair) or follows(*reversed(pair))):
                left.add(one.column.column)
                helpers |= {one.column.column: _telling_codes(role, *pair)}
    return [
        one
        if one.column.column not in left
        else Judged(with_role(one.column, "code", of=one.column.role, scheme=helpers[one.column.column]), "codes", 0.9)
        if helpers[one.column.column]
        else Judged(with_role(one.column, "ignore"), "repeats", 0.85)
        for one in judged
    ]


def _telling_codes(role: str, names: Sequence[str], codes: Sequence[str]) -> str:
    """Return the scheme of codes that tell what some of the names beside them leave open."""
    open_names = role in AREA_DIMENSIONS and not all(areas().resolve(text) for text in set(names))
    return code_scheme([text for text in codes if text]) if open_names else ""


def _understood(role: str, texts: Sequence[str]) -> float:
    distinct = list(dict.fromkeys(texts))[:SAMPLE]
    if role in OF_MEASURES:
        return float(sum(" " in text for text in distinct))
    if role == "CITIZENSHIP" and any(map(group_of_citizens, distinct)):
        return 1.0
    ways = {"SEX": recognise_sex, "AGE": recognise_age, "TIME_PERIOD": recognise_period}
    way = ways.get(role, areas().resolve)
    return sum(1 for text in distinct if way(text)) / len(distinct) if distinct else 0.0


def _loose(one: Judged) -> bool:
    role = one.column.role
    if role in OF_MEASURES or one.column.scheme.startswith(WITHIN):
        return False  # what is measured is never told by where or when
    return role == "REGION" or one.reason == "own-dimension"
