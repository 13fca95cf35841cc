"""Recipes recognised again: the same headers, wherever they now stand; the decisions of the old on the new layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..statistics import fold, plain
from .recipe import YEAR, Column, Recipe, Table, Values

_ALIKE = 0.8
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

    Nothing is alike when most of what was found is new to the recipe.
    """
    here = {label for table in found.tables for label in _headers(table)}
    there = {label for table in known.tables for label in _headers(table)}
    shared = len(here & there)
    return shared / len(there) if there and shared * 2 >= len(here) else 0.0


def _headers(table: Table) -> set[tuple[str, str]]:
    labels = {("column", key(column.header)) for column in table.columns}
    labels |= {("values", key(values.header)) for values in table.values}
    return labels | ({("title", key(table.title))} if table.title else set())


def overlay(found: Recipe, known: Recipe) -> Recipe:
    """Put the decisions of a known recipe on the layout that was found: positions of the new, meanings of the old."""
    tables = []
    for table in found.tables:
        twin = max(known.tables, key=lambda other: (_shared(table, other), other.sheet == table.sheet), default=None)
        tables.append(_overlaid(table, twin) if twin is not None and _shared(table, twin) else table)
    lasting = {name: text for name, text in known.facts.items() if name not in ("title", "vintage")}
    return Recipe(tuple(tables), known.name, {**found.facts, **lasting})


def _shared(table: Table, other: Table) -> int:
    return len(_headers(table) & _headers(other))


def _overlaid(table: Table, known: Table) -> Table:
    roles = {key(column.header): column for column in known.columns}
    meanings = {key(values.header): values for values in known.values}
    return replace(
        table,
        columns=tuple(_column(column, roles.get(key(column.header))) for column in table.columns),
        values=tuple(_values(values, meanings.get(key(values.header))) for values in table.values),
        dims={**known.dims, **{name: code for name, code in table.dims.items() if name in _OF_THE_EDITION}}
        | {name: code for name, code in table.dims.items() if name not in known.dims},
        month_first=known.month_first,
        decimal=known.decimal,
    )


def _column(column: Column, known: Column | None) -> Column:
    if known is None:
        return column
    return replace(column, role=known.role, of=known.of, scheme=known.scheme, down=known.down)


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
