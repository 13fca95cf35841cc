"""How a layout differs from the recipe it was recognised by: old and new side by side, in three decisions at most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from ..core import column_letters
from .matching import key, twin_of
from .recipe import Column, Recipe, Table, Values

_SIMILAR = 60.0  # of 100: a header that may be another one renamed


class What(StrEnum):
    """What a decision is about; `importing.change.<what>` words it."""

    MOVED = "moved"
    NEW = "new"
    MISSING = "missing"


class Spot(NamedTuple):
    """A column, or a run of columns, by its header and its letters; both empty where there is none."""

    header: str = ""
    columns: str = ""

    def __str__(self) -> str:
        return f"{self.columns} “{self.header}”" if self.header else self.columns


@dataclass(frozen=True, slots=True)
class Pair:
    """The old and the new side of one column; a column that is missing may have a likely new one, never a sure one."""

    sheet: str
    old: Spot
    new: Spot


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision about a layout: all that moved, all that is new, or all that is missing."""

    what: What
    pairs: tuple[Pair, ...]

    @property
    def key(self) -> str:
        """Return the key of its words."""
        return f"importing.change.{self.what}"


class _Part(NamedTuple):
    """A column or a run of value columns, told by its header and by which of those with that header it is."""

    sort: type[Column] | type[Values]
    key: str
    number: int
    spot: Spot


def decisions(found: Recipe, known: Recipe) -> tuple[Decision, ...]:
    """Compare a layout with the recipe that it was recognised by; nothing where all stands as it stood."""
    pairs: dict[What, list[Pair]] = {what: [] for what in What}
    for table in found.tables:
        twin = twin_of(table, known)
        if twin is not None:
            for what, pair in _differences(table, twin):
                pairs[what].append(pair)
    return tuple(Decision(what, tuple(each)) for what, each in pairs.items() if each)


def _differences(table: Table, twin: Table) -> Iterator[tuple[What, Pair]]:
    here = {part[:3]: part for part in _parts(table)}
    there = {part[:3]: part for part in _parts(twin)}
    if (table.header, table.first) != (twin.header, twin.first):
        yield What.MOVED, Pair(table.sheet, Spot("", _rows(twin)), Spot("", _rows(table)))
    for name in here.keys() & there.keys():
        if here[name].spot.columns.partition(":")[0] != there[name].spot.columns.partition(":")[0]:
            yield What.MOVED, Pair(table.sheet, there[name].spot, here[name].spot)
    fresh = [part for name, part in here.items() if name not in there]
    for part in (part for name, part in there.items() if name not in here):
        likely = _likely(part, fresh)
        if likely is not None:
            fresh.remove(likely)
        yield What.MISSING, Pair(table.sheet, part.spot, likely.spot if likely else Spot())
    for part in fresh:
        yield What.NEW, Pair(table.sheet, Spot(), part.spot)


def _rows(table: Table) -> str:
    return f"{min(table.header, default=table.first)}–{table.first}"


def _parts(table: Table) -> Iterator[_Part]:
    seen: Counter[tuple[str, str]] = Counter()
    parts: list[Column | Values] = [*table.columns, *table.values]
    for one in parts:
        name = (type(one).__name__, key(one.header))
        seen[name] += 1
        first, last = (one.column, one.column) if isinstance(one, Column) else (one.first, one.last)
        letters = column_letters(first) + (f":{column_letters(last)}" if last > first else "")
        yield _Part(type(one), name[1], seen[name], Spot(one.header, letters))


def _likely(part: _Part, fresh: Sequence[_Part]) -> _Part | None:
    """Return the new column that a missing one may have become: a similar header, else the same place."""
    from rapidfuzz import fuzz

    same = [one for one in fresh if one.sort is part.sort]
    ranked = sorted(same, key=lambda one: -fuzz.token_sort_ratio(one.key, part.key))
    if ranked and fuzz.token_sort_ratio(ranked[0].key, part.key) >= _SIMILAR:
        return ranked[0]
    return next((one for one in same if one.spot.columns == part.spot.columns), None)


def renamed(found: Recipe, taken: Mapping[Spot, str]) -> Recipe:
    """Return a layout with headers as the recipe knows them, where a person said that a new one is an old one.

    `taken` gives for the new side of a pair the old header.
    """
    return replace(found, tables=tuple(_renamed(table, taken) for table in found.tables))


def _renamed(table: Table, taken: Mapping[Spot, str]) -> Table:
    parts = iter(list(_parts(table)))
    columns = [replace(one, header=taken.get(next(parts).spot, one.header)) for one in table.columns]
    values = [replace(one, header=taken.get(next(parts).spot, one.header)) for one in table.values]
    return replace(table, columns=tuple(columns), values=tuple(values))
