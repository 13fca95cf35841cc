"""Recipes recognised again: the same headers, wherever they now stand; the decisions of the old on the new layout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ..statistics import fold, plain
from .recipe import YEAR, Column, Measure, Recipe, Table, Values

_ALIKE = 0.6  # share of a recipe's headers that its layout has at least
_Headed = TypeVar("_Headed", Column, Values)
_OF_THE_EDITION = ("TIME_PERIOD", YEAR)  # what a new edition says anew


def key(header: str) -> str:
    """Return a header without years, numbers and footnote marks, so that next year's is the same."""
    return re.sub(r"\b(?:1[89]|20)\d\d\b|\s+", " ", fold(header) or plain(header)).strip()


def best_match(found: Recipe, recipes: Sequence[Recipe]) -> Recipe | None:
    """Return the recipe whose tables are most alike to those found; None if none is alike enough."""
    ranked = sorted(((likeness(found, recipe), number) for number, recipe in enumerate(recipes)), reverse=True)
    return recipes[ranked[0][1]] if ranked and ranked[0][0] >= _ALIKE else None


def likeness(found: Recipe, known: Recipe) -> float:
    """Return the share of a known recipe's titles and headers that were found, whatever rows and columns they stand in.

    Nothing is alike when most of what was found is new to the recipe, or when title and figures are other ones.
    """
    here = {label for table in found.tables for label in _headers(table)}
    there = {label for table in known.tables for label in _headers(table)}
    both = here & there
    telling = any(sort != "column" and label for sort, label in both) or there <= here
    return len(both) / len(there) if there and telling and len(both) * 2 >= len(here) else 0.0


def _headers(table: Table) -> set[tuple[str, str]]:
    labels = {("column", key(column.header)) for column in table.columns}
    labels |= {("values", key(values.header)) for values in table.values}
    return labels | ({("title", key(table.title))} if table.title else set())


def twin_of(table: Table, known: Recipe) -> Table | None:
    """Return the table of a recipe that a table found is the new edition of."""
    twin = max(known.tables, key=lambda other: (_shared(table, other), other.sheet == table.sheet), default=None)
    return twin if twin is not None and _shared(table, twin) else None


def _shared(table: Table, other: Table) -> int:
    return len(_headers(table) & _headers(other))


def overlay(found: Recipe, known: Recipe) -> Recipe:
    """Put the decisions of a known recipe on the layout that was found: positions of the new, meanings of the old."""
    pairs = [(table, twin_of(table, known)) for table in found.tables]
    tables = [_overlaid(table, twin) if twin is not None else table for table, twin in pairs]
    lasting = {name: text for name, text in known.facts.items() if name not in ("title", "vintage")}
    return Recipe(tuple(tables), known.name, {**found.facts, **lasting})


def _overlaid(table: Table, known: Table) -> Table:
    table = _columns_and_values(table, known)
    roles = _numbered(known.columns)
    meanings = _numbered(known.values)
    return replace(
        table,
        columns=tuple(_column(column, roles.get(name)) for name, column in _numbered(table.columns).items()),
        values=tuple(_values(values, meanings.get(name)) for name, values in _numbered(table.values).items()),
        dims={**known.dims, **{name: code for name, code in table.dims.items() if name in _OF_THE_EDITION}}
        | {name: code for name, code in table.dims.items() if name not in known.dims},
        month_first=known.month_first,
        decimal=known.decimal,
        measures=_measures(table, known),
    )


def _columns_and_values(table: Table, known: Table) -> Table:
    """Take for labels, or leave out, the columns of figures that the recipe knows as such, and the other way round."""
    labels = {key(column.header): column for column in known.columns}
    figures = {key(values.header): values for values in known.values}
    aside = [one for one in table.values if key(one.header) in labels and key(one.header) not in figures]
    inside = [one for one in table.columns if key(one.header) in figures and key(one.header) not in labels]
    moved = [Column(one.header, at, "ignore") for one in aside for at in range(one.first, one.last + 1)]
    gained = [replace(figures[key(one.header)], first=one.column, last=one.column, across={}) for one in inside]
    return replace(
        table,
        columns=tuple(sorted((*(one for one in table.columns if one not in inside), *moved), key=_place_of_column)),
        values=tuple(sorted((*(one for one in table.values if one not in aside), *gained), key=_place_of_values)),
    )


def _place_of_column(one: Column) -> int:
    return one.column


def _place_of_values(one: Values) -> int:
    return one.first


def _numbered(parts: Sequence[_Headed]) -> dict[tuple[str, int], _Headed]:
    """Return columns by their headers, those with the same one by their order, too."""
    seen: Counter[str] = Counter()
    found = {}
    for one in parts:
        name = key(one.header)
        seen[name] += 1
        found[name, seen[name]] = one
    return found


def _measures(table: Table, known: Table) -> tuple[Measure, ...]:
    told = {(one.text, one.unit_text, one.mult_text): one for one in known.measures}
    return tuple(told.get((one.text, one.unit_text, one.mult_text), one) for one in table.measures)


def _column(column: Column, known: Column | None) -> Column:
    if known is None:
        return column
    return replace(column, role=known.role, of=known.of, scheme=known.scheme, down=known.down, blank=known.blank)


def _values(values: Values, known: Values | None) -> Values:
    if known is None:
        return values
    return replace(
        values,
        indicator=known.indicator,
        name=known.name,
        unit=known.unit,
        mult=known.mult,
        dims=dict(known.dims),
        mirror=known.mirror,
    )
