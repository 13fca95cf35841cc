"""Which observations may leave: confidentiality, small counts, and cells that would give hidden ones away."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from ..core import Observation, ObservationKey, Sharing
from ..statistics import age_bounds, areas, base_value, catalogue
from .values import Mask, Why

SMALL = 5  # counts of persons from 1 to below this are hidden
TOTAL = "_T"
_DIMENSIONS = ("sex", "age", "counterpart_area")
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_PERSONS = "PS"
_REST = frozenset({"_U", "_O", "_N"})
_AREAS = ("counterpart_area", "CITIZENSHIP")
_OLDEST = 999
_MOST_CHAINS = 64

Cell = tuple[int, Observation]  # with its place among all
Steps = dict[int, list[tuple[int, Cell]]]  # from an age: the last age of a group, and its cell
Group = tuple[str, ObservationKey]  # the dimension summed over, and the key without it


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What was decided for one list of observations: a mask, and how often each reason applied."""

    mask: Mask
    reasons: tuple[tuple[Why, Sharing, int], ...]


def level_of(observation: Observation, today: str) -> tuple[Sharing, Why]:
    """Return the most open level at which an observation may be seen, and what sets it.

    CONF_STATUS F is public, N is for partners, E is internal until the date in its note (without a date: always),
    anything else is never exported. The indicator's own level counts too.
    """
    status = observation.conf_status or "F"
    indicator = catalogue().indicators.get(observation.indicator)
    own = indicator.sharing if indicator else Sharing.PUBLIC
    if status == "E":
        day = _DAY.search(observation.note)
        level, why = (Sharing.PUBLIC, Why.LEVEL) if day and day[0] <= today else (Sharing.INTERNAL, Why.EMBARGO)
    else:
        level = {"F": Sharing.PUBLIC, "N": Sharing.PARTNERS}.get(status, Sharing.INTERNAL)
        why = Why.CONFIDENTIAL
    return (own, Why.LEVEL) if level.allows(own) and own is not level else (level, why)


def is_small(observation: Observation) -> bool:
    """Tell whether the observation counts 1 to 4 persons."""
    value = base_value(observation)
    if value is None or not 0 < value < SMALL:
        return False
    indicator = catalogue().indicators.get(observation.indicator)
    return (observation.unit_measure or (indicator.unit if indicator else "")) == _PERSONS


def judge(
    observations: Callable[[], Iterable[Observation]], audience: Sharing, today: str, *, small: bool = True
) -> Verdicts:
    """Decide what of one dataset an audience may see; `observations` is called several times, same order each time.

    `small` says whether small counts are hidden. Within the office (`internal`) nothing is withheld.
    """
    if audience is Sharing.INTERNAL:
        return Verdicts(Mask(), ())
    counts: dict[tuple[Why, Sharing], int] = defaultdict(int)
    hidden: dict[int, str] = {}
    for place, (level, why) in _closed(observations(), audience, today, small):
        hidden[place] = "A" if why is Why.SMALL else ""
        counts[why, level] += 1
    for place in _protecting(observations, hidden):
        hidden[place] = "D"
        counts[Why.DERIVABLE, Sharing.INTERNAL] += 1
    mask = Mask(
        frozenset(place for place, status in hidden.items() if not status),
        {place: status for place, status in hidden.items() if status},
    )
    return Verdicts(mask, tuple((why, level, count) for (why, level), count in sorted(counts.items())))


def _closed(
    observations: Iterable[Observation], audience: Sharing, today: str, small: bool
) -> Iterator[tuple[int, tuple[Sharing, Why]]]:
    """Yield the places of what the audience may not see for its own sake, with level and reason."""
    known: dict[tuple[str, str], tuple[Sharing, Why]] = {}
    for place, each in enumerate(observations):
        # Without a value there is nothing confidential left: another office has masked it, or it is missing.
        status = each.conf_status if each.value is not None or each.text else "F"
        kind = (each.indicator, status)
        if status == "E" or kind not in known:
            known[kind] = level_of(each._replace(conf_status=status), today)
        if not known[kind][0].allows(audience):
            yield place, known[kind]
        elif small and is_small(each):
            yield place, (Sharing.INTERNAL, Why.SMALL)


def _protecting(observations: Callable[[], Iterable[Observation]], hidden: dict[int, str]) -> list[int]:
    """Return the places to hide besides, so that no sum gives a hidden cell away; ends when nothing is added."""
    status = dict(hidden)
    added: list[int] = []
    touched: set[Group] = set()
    fresh = set(hidden)
    while fresh:
        touched.update(group for place, each in enumerate(observations()) if place in fresh for group in _groups(each))
        members = _members(observations(), touched)
        fresh = set()
        for group in sorted(members):
            for place in _weak(group[0], members[group], status):
                status[place] = "D"
                fresh.add(place)
        added += sorted(fresh)
    return added


def _members(observations: Iterable[Observation], touched: set[Group]) -> dict[Group, list[Cell]]:
    """Return the cells of the touched sums; a total does not name the dimension it sums over."""
    tables = {key[:3] for _, key in touched}
    names = {name for name, _ in touched} - set(_DIMENSIONS)
    members: dict[Group, list[Cell]] = defaultdict(list)
    for place, each in enumerate(observations):
        if _table(each) not in tables:
            continue
        named = {name for name, _ in each.dims}
        for group in (*_groups(each), *((name, each.key) for name in names - named)):
            if group in touched:
                members[group].append((place, each))
    return members


def _groups(observation: Observation) -> Iterator[Group]:
    """Yield the sums an observation is part of: one for each dimension, with its code taken out of the key."""
    key = observation.key
    yield "sex", key._replace(sex="")
    yield "age", key._replace(age="")
    yield "counterpart_area", key._replace(counterpart_area="")
    for name, _ in key.dims:
        yield name, key._replace(dims=tuple(pair for pair in key.dims if pair[0] != name))


def _table(observation: Observation) -> tuple[str, str, str]:
    """Return what the cells of a sum always have in common; quicker to compare than the whole key."""
    return observation.indicator, observation.ref_area, observation.time_period


def _code(name: str, observation: Observation) -> str:
    if name in _DIMENSIONS:
        return str(getattr(observation, name))
    return dict(observation.dims).get(name, TOTAL)


def _weak(name: str, members: Sequence[Cell], status: dict[int, str]) -> Iterator[int]:
    """Yield a place to hide for each sum in which what is hidden could be computed."""
    now = dict(status)
    for total, chosen in _sums(name, members):
        loose = any(now.get(place) == "" for place, _ in chosen)
        if _adds_up(total[1], chosen, loose=loose) and _told([total, *chosen], total[0], now):
            place = _next(chosen, total, now)
            if place is not None:
                now[place] = "D"
                yield place


def _sums(name: str, members: Sequence[Cell]) -> Iterator[tuple[Cell, list[Cell]]]:
    """Yield totals with parts that may make them up: all there are, and those that do not overlap."""
    parts = [cell for cell in members if _code(name, cell[1]) != TOTAL]
    for total in members:
        if _code(name, total[1]) == TOTAL:
            yield total, parts
            if name in _AREAS:
                known = areas()
                yield total, [cell for cell in parts if not known.is_aggregate(_code(name, cell[1]))]
    if name == "age":
        yield from _age_sums(members)


def _age_sums(members: Sequence[Cell]) -> Iterator[tuple[Cell, list[Cell]]]:
    """Yield each age group, and the total, with the rows of narrower groups that fill it without a gap."""
    rest = [cell for cell in members if cell[1].age in _REST]
    starts: Steps = defaultdict(list)
    for cell in members:
        if bounds := age_bounds(cell[1].age):
            starts[bounds[0]].append((_OLDEST if bounds[1] is None else bounds[1], cell))
    for cell in members:
        whole = cell[1].age == TOTAL
        bounds = (0, None) if whole else age_bounds(cell[1].age)
        if bounds:
            last = _OLDEST if bounds[1] is None else bounds[1]
            for chain in islice(_chains(bounds[0], last, starts), _MOST_CHAINS):
                if cell not in chain:
                    yield cell, [*chain, *rest] if whole else chain


def _chains(first: int, last: int, starts: Steps) -> Iterator[list[Cell]]:
    """Yield every row of age groups from the first age to the last, the narrowest groups first."""
    leading: set[int] = {last + 1}  # ages from which the last is reached, so that no way is walked in vain
    for age in sorted(starts, reverse=True):
        if any(end + 1 in leading for end, _ in starts[age]):
            leading.add(age)
    return _walk(first, last, starts, leading)


def _walk(age: int, last: int, starts: Steps, leading: set[int]) -> Iterator[list[Cell]]:
    for end, cell in sorted(starts.get(age, ()), key=lambda step: (step[0], step[1][0])):
        if end == last:
            yield [cell]
        elif end < last and end + 1 in leading:
            yield from ([cell, *others] for others in _walk(end + 1, last, starts, leading))


def _adds_up(total: Observation, parts: Sequence[Cell], *, loose: bool) -> bool:
    """Tell whether the parts make up the total so nearly that one of them follows, missing ones taken as nothing.

    A small count is given away by a difference below 5; for a confidential figure (`loose`) half a per cent of the
    total is near enough.
    """
    whole = base_value(total)
    if whole is None or not parts:
        return False
    found = sum((base_value(each) or Decimal(0) for _, each in parts), Decimal(0))
    return abs(whole - found) <= max(Decimal(SMALL), abs(whole) / 200 if loose else Decimal(0))


def _told(cells: Sequence[Cell], total: int, status: dict[int, str]) -> bool:
    """Tell whether the hidden cells of a sum follow from the visible ones.

    One hidden cell always does. Several small counts do when they can only all be 1, or all be 4.
    """
    covered = [(place, each) for place, each in cells if place in status]
    if len(covered) < 2:
        return len(covered) == 1
    if any(status[place] != "A" or place == total for place, _ in covered):
        return False
    amount = sum((base_value(each) or Decimal(0) for _, each in covered), Decimal(0))
    return amount in (len(covered), (SMALL - 1) * len(covered))


def _next(parts: Sequence[Cell], total: Cell, status: dict[int, str]) -> int | None:
    """Choose the cell to hide besides: the smallest part that is not nothing, else the total."""
    open_parts = [
        (value, place)
        for place, each in parts
        if place not in status and (value := base_value(each)) is not None and value
    ]
    if open_parts:
        return min(open_parts, key=lambda part: (abs(part[0]), part[1]))[1]
    return None if total[0] in status else total[0]
