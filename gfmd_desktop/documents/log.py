"""What a log of changes says: heads, values, conflicts. Independent of order, of clocks and of who asks.

A change is superseded when another change of the same document names it as a parent, provided that the other one
stands at the same path, or removes a row (value null at a path that ends in a row's UUID) above it. What is not
superseded is a head. `docs/decisions/0006-what-a-removed-row-had-seen.md` has the reasons.
"""

from __future__ import annotations

import heapq
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..core import Change, Json, is_id


@dataclass(frozen=True, slots=True)
class Settled:
    """A path with one value (None: cleared); several heads when offices wrote the same independently."""

    value: Json
    heads: tuple[Change, ...]

    @property
    def agreed(self) -> bool:
        """Tell whether several offices wrote this value without having seen each other's change."""
        return len(self.heads) > 1


@dataclass(frozen=True, slots=True)
class Conflict:
    """A path whose heads differ; for a removed row, also the heads below it that the removal had not seen.

    `ancestor` is the nearest change at this path from which all heads at this path descend, if there is one.
    """

    document: str
    path: str
    heads: tuple[Change, ...]
    ancestor: Change | None = None


@dataclass(frozen=True, slots=True)
class Write:
    """What a new change has to carry so that it does what the person meant."""

    path: str
    value: Json
    parents: tuple[str, ...]


def canonical(value: Json) -> str:
    """Return the one spelling of a JSON value; two values are the same when their spellings are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def same_change(one: Change, other: Change) -> bool:
    """Tell whether two changes say the same in every field; 1 and true are not the same value."""
    return one == other and canonical(one.value) == canonical(other.value)


def is_row(path: str) -> bool:
    """Tell whether the path is that of a row of a repeat: it ends in the row's UUID."""
    above, _, last = path.rpartition("/")
    return bool(above) and is_id(last)


def rows_above(path: str) -> Iterator[str]:
    """Yield the paths of the rows that hold this path, the outermost first."""
    steps = path.split("/")
    for length in range(2, len(steps)):
        above = "/".join(steps[:length])
        if is_row(above):
            yield above


def supersedes(later: Change, earlier: Change) -> bool:
    """Tell whether the later change, which names the earlier one as a parent, takes its place."""
    if later.document != earlier.document or later.id == earlier.id:
        return False
    if later.path == earlier.path:
        return True
    return later.value is None and is_row(later.path) and earlier.path.startswith(later.path + "/")


def heads(changes: Iterable[Change]) -> dict[tuple[str, str], tuple[Change, ...]]:
    """Return the heads of each (document, path), sorted by id; paths without heads are absent."""
    known = _by_id(changes)
    gone: set[str] = set()
    for change in known.values():
        gone.update(parent for parent in change.parents if parent in known and supersedes(change, known[parent]))
    found: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in known.values():
        if change.id not in gone:
            found[change.document, change.path].append(change)
    return {place: tuple(sorted(group, key=_id)) for place, group in sorted(found.items())}


def resolve(changes: Iterable[Change]) -> dict[str, Settled | Conflict]:
    """Return what each path of one document says, sorted by path.

    A cleared path is there with value None; what lay in a removed row is not there. While a removed row is in
    conflict, the paths below it speak only through that conflict.
    """
    known = tuple(_by_id(changes).values())
    by_path = {path: group for (_, path), group in heads(known).items()}
    disputed = _disputed_rows(by_path)
    outcome: dict[str, Settled | Conflict] = {}
    for path, group in by_path.items():
        if any(row in disputed for row in rows_above(path)):
            continue
        sides = group + disputed.get(path, ())
        outcome[path] = _outcome(known, path, group, sides)
    return outcome


def conflicts(changes: Iterable[Change]) -> tuple[Conflict, ...]:
    """Return the conflicts of any number of documents, sorted by document and path."""
    by_document: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_document[change.document].append(change)
    return tuple(
        found
        for _, group in sorted(by_document.items())
        for found in resolve(group).values()
        if isinstance(found, Conflict)
    )


def writes(changes: Iterable[Change], document: str, path: str, value: Json) -> tuple[Write, ...]:
    """Return the changes to write so that the path has this value and nothing that was seen is left open.

    One for an answer; one for removing a row (it names what lay in it); several for bringing a row back, because
    the removal had taken its answers along. `changes` must hold at least those at the path and below it.
    """
    mine = [change for change in _by_id(changes).values() if change.document == document]
    current = {place: group for (_, place), group in heads(mine).items()}
    own = tuple(change.id for change in current.get(path, ()))
    if not is_row(path):
        return (Write(path, value, own),)
    if value is None:
        below = (head.id for place, group in current.items() if place.startswith(path + "/") for head in group)
        return (Write(path, None, tuple(sorted({*own, *below}))),)
    back = _taken_along(mine, current.get(path, ()))
    return (Write(path, value, own), *(write for write in back if write.path not in current))


def ancestor(changes: Iterable[Change], group: Iterable[Change]) -> Change | None:
    """Return the nearest common ancestor of the given changes at their path, or None.

    A change counts as its own ancestor. Where the history crosses itself and several are nearest, the one with
    the greatest id is taken, so that everyone finds the same.
    """
    known = _by_id(changes)
    lines = [_line(known, change) for change in group]
    if not lines:
        return None
    common = set.intersection(*lines)
    nearest = common - {parent for name in common for parent in known[name].parents}
    return known[max(nearest)] if nearest else None


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes with every parent before its children, otherwise by id; the same for everyone."""
    known = _by_id(changes)
    waiting = {name: sum(parent in known for parent in set(change.parents)) for name, change in known.items()}
    children: dict[str, list[str]] = defaultdict(list)
    for change in known.values():
        for parent in set(change.parents):
            children[parent].append(change.id)
    ready = [name for name, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    done: list[Change] = []
    while ready:
        name = heapq.heappop(ready)
        done.append(known[name])
        for child in children[name]:
            waiting[child] -= 1
            if waiting[child] == 0:
                heapq.heappush(ready, child)
    return tuple(done)


def circular(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes that are, over any number of steps, parents of themselves, or descend from such.

    An honest program cannot write them; they would make values vanish, so they are refused at the door.
    """
    known = _by_id(changes)
    sound = {change.id for change in in_order(known.values())}
    return tuple(known[name] for name in sorted(known.keys() - sound))


def _by_id(changes: Iterable[Change]) -> dict[str, Change]:
    return {change.id: change for change in changes}


def _id(change: Change) -> str:
    return change.id


def _outcome(
    known: Iterable[Change], path: str, group: tuple[Change, ...], sides: tuple[Change, ...]
) -> Settled | Conflict:
    if len(sides) == 1 or (len(sides) == len(group) and len({canonical(head.value) for head in group}) == 1):
        return Settled(group[0].value, group)
    return Conflict(
        group[0].document, path, sides, ancestor(known, group if len(group) > 1 else _before(known, group[0]))
    )


def _before(known: Iterable[Change], removal: Change) -> tuple[Change, ...]:
    """Return what stood at the path of a removal before it."""
    return tuple(each for each in known if each.id in removal.parents and each.path == removal.path)


def _disputed_rows(by_path: Mapping[str, tuple[Change, ...]]) -> dict[str, tuple[Change, ...]]:
    """Return the outermost removed rows below which something unseen lives, with those heads."""
    unseen: dict[str, list[Change]] = defaultdict(list)
    for path, group in by_path.items():
        live = [head for head in group if head.value is not None]
        removed = (row for row in rows_above(path) if any(head.value is None for head in by_path.get(row, ())))
        row = next(removed, None) if live else None
        if row is not None:
            unseen[row].extend(live)
    return {row: tuple(sorted(group, key=_id)) for row, group in unseen.items()}


def _taken_along(changes: Iterable[Change], row_heads: Iterable[Change]) -> list[Write]:
    """Return the writes that repeat what the removals among the heads of a row took along."""
    known = _by_id(changes)
    removals = [head for head in row_heads if head.value is None]
    taken: dict[str, Change] = {}
    met: set[str] = set()
    while removals:
        removal = removals.pop()
        if removal.id in met:
            continue
        met.add(removal.id)
        for before in (known[parent] for parent in removal.parents if parent in known):
            if before.path != removal.path:
                taken[before.id] = before
            elif before.value is None:
                removals.append(before)
    older = {parent for change in taken.values() for parent in change.parents}
    last = [change for change in taken.values() if change.id not in older and change.value is not None]
    return [Write(change.path, change.value, (change.id,)) for change in sorted(last, key=lambda c: (c.path, c.id))]


def _line(known: Mapping[str, Change], start: Change) -> set[str]:
    """Return the ids of a change and of its ancestors at the same path."""
    found: set[str] = set()
    waiting = [start.id]
    while waiting:
        name = waiting.pop()
        change = known.get(name)
        if name in found or change is None or (change.document, change.path) != (start.document, start.path):
            continue
        found.add(name)
        waiting.extend(change.parents)
    return found
