"""Merging any histories in any order gives the same state and loses no value."""

from __future__ import annotations

import uuid
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Change, Dataset
from gfmd_desktop.documents import log
from gfmd_desktop.merge import Holding, Link, MergePlan, merged, plan

NOW = "2026-01-31T08:00:00Z"
ROW = f"partners/{uuid.UUID(int=7)}"
PATHS = ("P1", "P2", ROW, f"{ROW}/name", f"{ROW}/note")


class World:
    """Offices that write, seal and send to each other, as slowly and unreliably as in life."""

    def __init__(self, offices: int) -> None:
        self.sides = {f"o{number}": Holding() for number in range(offices)}
        self.made = 0

    def write(self, office: str, path: str, value: object) -> None:
        side = self.sides[office]
        news = []
        for each in log.writes(side.log(), "d", path, value):
            self.made += 1
            news.append(Change(f"{self.made:04}", "d", each.path, each.value, each.parents, office, "x", NOW))
        self.sides[office] = replace(side, changes=(*side.changes, *news))

    def keep_dataset(self, office: str) -> None:
        side = self.sides[office]
        self.made += 1
        name = f"ds{self.made:04}"
        made = Dataset(name, office, "x", NOW, name, "", "", "", f"src{self.made}", "", None, 0, f"digest {name}")
        self.sides[office] = replace(side, datasets=(*side.datasets, made), sources=side.sources | {made.source})

    def seal(self, office: str) -> None:
        side = self.sides[office]
        chain = [link for link in side.links if link.office == office]
        sealed = {name for link in chain for name, _ in link.datasets}
        fresh = tuple(
            (each.id, each.digest) for each in side.datasets if each.office == office and each.id not in sealed
        )
        self.made += 1
        previous = chain[-1].root if chain else ""
        link = Link(office, len(chain) + 1, f"root {self.made}", previous, office, side.changes, fresh)
        self.sides[office] = replace(side, links=(*side.links, link), changes=())

    def send(self, sender: str, receiver: str) -> MergePlan:
        self.seal(sender)
        planned = plan(self.sides[receiver], package(self.sides[sender]), sender)
        self.sides[receiver] = merged(self.sides[receiver], planned)
        return planned


def package(side: Holding) -> Holding:
    return replace(side, changes=())


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, 2), st.sampled_from(PATHS), st.sampled_from([None, "a", "b", "c"])),
        st.tuples(st.just("write"), st.integers(0, 2), st.sampled_from(PATHS[-3:]), st.sampled_from([None, "a", "b"])),
        st.tuples(st.just("seal"), st.integers(0, 2)),
        st.tuples(st.just("dataset"), st.integers(0, 2)),
        st.tuples(st.just("send"), st.integers(0, 2), st.integers(0, 2)),
    ),
    min_size=4,
    max_size=30,
)


def live(steps: list[tuple[object, ...]]) -> World:
    world = World(3)
    for kind, office, *rest in steps:
        name = f"o{office}"
        if kind == "write":
            path, value = rest
            world.write(name, str(path), {"row": True, "order": value} if value and log.is_row(str(path)) else value)
        elif kind == "seal":
            world.seal(name)
        elif kind == "dataset":
            world.keep_dataset(name)
        elif f"o{rest[0]}" != name:
            world.send(name, f"o{rest[0]}")
    for name in world.sides:
        world.seal(name)
    return world


def state(side: Holding) -> object:
    return (
        log.resolve(side.log()),
        [(link.office, link.number, link.root) for link in side.links],
        sorted(each.id for each in side.datasets),
        side.sources,
    )


def take(mine: Holding, theirs: Holding) -> Holding:
    planned = plan(mine, package(theirs))
    assert not planned.refused, planned.findings
    return merged(mine, planned)


@given(STEPS, st.permutations([0, 1, 2]), st.permutations([0, 1, 2]))
@settings(deadline=None, max_examples=120)
def test_any_order_gives_the_same_state(steps: list[tuple[object, ...]], one: list[int], other: list[int]) -> None:
    sides = list(live(steps).sides.values())
    results = []
    for order in (one, other):
        result = Holding()
        for number in order:
            result = take(result, sides[number])
        results.append(state(result))
    assert results[0] == results[1]


@given(STEPS)
@settings(deadline=None, max_examples=120)
def test_merging_is_idempotent_commutative_and_associative(steps: list[tuple[object, ...]]) -> None:
    a, b, c = live(steps).sides.values()
    assert state(take(a, a)) == state(take(Holding(), a))
    assert plan(take(a, b), package(b)).nothing_new
    assert state(take(a, b)) == state(take(b, a))
    assert state(take(take(a, b), c)) == state(take(a, take(b, c)))


@given(STEPS)
@settings(deadline=None, max_examples=120)
def test_no_value_is_lost(steps: list[tuple[object, ...]]) -> None:
    sides = list(live(steps).sides.values())
    result = Holding()
    for side in sides:
        before = {change.id for change in result.log()}
        planned = plan(result, package(side))
        result = merged(result, planned)
        assert before | {change.id for change in side.log()} == {change.id for change in result.log()}
    everything = {change.id: change for side in sides for change in side.log()}
    shown = {head.id for each in log.resolve(result.log()).values() for head in each.heads}
    replaced = {
        parent
        for change in everything.values()
        for parent in change.parents
        if log.supersedes(change, everything[parent])
    }
    # Each value is shown, or was replaced by somebody who had seen it, or waits inside a conflict about its row.
    disputed = {conflict.path for conflict in log.conflicts(result.log())}
    for name, change in everything.items():
        inside = any(row in disputed for row in log.rows_above(change.path))
        assert name in shown or name in replaced or (inside and change.value is None)


@given(STEPS)
@settings(deadline=None, max_examples=120)
def test_the_dry_run_tells_the_conflicts_that_come(steps: list[tuple[object, ...]]) -> None:
    a, b, _ = live(steps).sides.values()
    planned = plan(a, package(b))
    before, after = set(places(a)), places(merged(a, planned))
    assert {(each.document, each.path) for each in planned.conflicts} >= set(after) - before
    assert {(each.document, each.path) for each in planned.settled} == before - set(after)
    for conflict in planned.conflicts:
        assert after[conflict.document, conflict.path] == conflict
    assert planned.gaps == planned.forks == ()


def places(side: Holding) -> dict[tuple[str, str], log.Conflict]:
    return {(each.document, each.path): each for each in log.conflicts(side.log())}
