"""What a log of changes says, by behaviour and by law."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Change
from gfmd_desktop.documents import log

ROW = "partners/" + str(uuid.UUID(int=7))
INNER = f"{ROW}/members/{uuid.UUID(int=8)}"


def change(name: str, value: object, *parents: str, path: str = "P1", document: str = "d", office: str = "o") -> Change:
    return Change(name, document, path, value, parents, office, "focal point", "2026-01-01T00:00:00Z")


def write(changes: list[Change], name: str, path: str, value: object) -> list[Change]:
    """Return the log after someone who saw all of `changes` wrote a value."""
    made = [
        change(f"{name}{number}", each.value, *each.parents, path=each.path)
        for number, each in enumerate(log.writes(changes, "d", path, value))
    ]
    return [*changes, *made]


def values(changes: list[Change]) -> dict[str, object]:
    return {path: out.value for path, out in log.resolve(changes).items() if isinstance(out, log.Settled)}


def row_with_name() -> list[Change]:
    start = write([], "a", ROW, {"row": True, "order": "m"})
    return write(write(start, "b", f"{ROW}/name", "IOM"), "c", INNER, {"row": True, "order": "m"})


def test_one_head_is_its_value() -> None:
    assert values([change("1", "old"), change("2", "new", "1")]) == {"P1": "new"}


def test_equal_heads_agree() -> None:
    found = log.resolve([change("1", {"a": 1, "b": 2}), change("2", {"b": 2, "a": 1}, office="p")])["P1"]
    assert isinstance(found, log.Settled)
    assert found.agreed


@pytest.mark.parametrize(("one", "two"), [(1, True), ("1", 1), (0, False), ([], {}), (["a", "b"], ["b", "a"])])
def test_values_that_python_or_readers_confuse_are_different(one: object, two: object) -> None:
    assert isinstance(log.resolve([change("1", one), change("2", two)])["P1"], log.Conflict)


def test_different_heads_conflict_and_name_their_ancestor() -> None:
    found = log.resolve([change("0", "x"), change("1", "base", "0"), change("2", "a", "1"), change("3", "b", "1")])[
        "P1"
    ]
    assert isinstance(found, log.Conflict)
    assert [head.id for head in found.heads] == ["2", "3"]
    assert found.ancestor is not None
    assert found.ancestor.value == "base"


def test_a_clear_against_a_value_is_a_conflict() -> None:
    assert log.conflicts([change("0", "x"), change("1", None, "0"), change("2", "y", "0")])


def test_a_conflict_ends_with_a_change_that_names_all_heads() -> None:
    both = [change("1", "a"), change("2", "b")]
    assert values(write(both, "z", "P1", "c")) == {"P1": "c"}
    assert isinstance(log.resolve([*both, change("3", "c", "1")])["P1"], log.Conflict)


def test_unknown_parents_are_no_obstacle() -> None:
    assert values([change("5", "late", "not-arrived")]) == {"P1": "late"}


def test_a_change_cannot_take_the_place_of_another_path_or_document() -> None:
    mine = change("1", "mine", path="P1")
    thief = change("2", "x", "1", path="P2")
    assert values([mine, thief]) == {"P1": "mine", "P2": "x"}
    clearing = change("3", None, "1", path="P")
    assert values([replace(mine, path="P/Q"), clearing])["P/Q"] == "mine"
    assert log.heads([mine, change("4", "x", "1", document="e")])[("d", "P1")] == (mine,)


def test_a_change_that_names_itself_keeps_its_value() -> None:
    assert values([change("1", "mine", "1")]) == {"P1": "mine"}
    assert log.circular([change("1", "mine", "1")])


def test_removing_a_row_takes_along_what_was_seen() -> None:
    removed = write(row_with_name(), "r", ROW, None)
    assert values(removed) == {ROW: None}


def test_bringing_a_row_back_brings_back_what_it_held() -> None:
    before = row_with_name()
    after = write(write(before, "r", ROW, None), "u", ROW, {"row": True, "order": "m"})
    assert values(after) == values(before)
    again = write(write(after, "s", ROW, None), "v", ROW, {"row": True, "order": "m"})
    assert values(again) == values(before)


def test_bringing_back_an_outer_row_leaves_an_earlier_removed_inner_row_removed() -> None:
    before = write(write(row_with_name(), "n", f"{INNER}/age", 3), "q", INNER, None)
    after = write(write(before, "r", ROW, None), "u", ROW, {"row": True, "order": "m"})
    shown = {path: value for path, value in values(after).items() if value is not None}
    assert shown == {ROW: {"row": True, "order": "m"}, f"{ROW}/name": "IOM"}


@pytest.mark.parametrize("path", [f"{ROW}/name", f"{ROW}/note", INNER, f"{INNER}/age"])
def test_an_edit_unseen_by_a_removal_is_a_conflict_of_the_row(path: str) -> None:
    base = row_with_name()
    value = {"row": True, "order": "x"} if path == INNER else "edited"
    both = [*write(base, "r", ROW, None), *write(base, "e", path, value)]
    found = log.resolve(both)[ROW]
    assert isinstance(found, log.Conflict)
    assert {head.value is None for head in found.heads} == {True, False}
    assert found.ancestor is not None
    assert found.ancestor.value == {"row": True, "order": "m"}
    assert not any(place.startswith(ROW + "/") for place in log.resolve(both))
    assert values(write(both, "k", ROW, None)) == {ROW: None}
    kept = values(write(both, "k", ROW, {"row": True, "order": "m"}))
    assert kept[path] == value
    assert kept[ROW] == {"row": True, "order": "m"}
    assert kept.get(f"{ROW}/name") in ("IOM", "edited")


def test_an_edit_that_the_removal_had_seen_is_no_conflict() -> None:
    seen = write(row_with_name(), "e", f"{ROW}/name", "edited")
    assert not log.conflicts(write(seen, "r", ROW, None))


def test_two_removals_of_one_row_agree_also_when_one_saw_more() -> None:
    base = row_with_name()
    more = write(base, "e", f"{ROW}/name", "edited")
    both = [*write(base, "r", ROW, None), *write(more, "s", ROW, None)]
    assert not log.conflicts(both)


def test_the_ancestor_in_a_crossed_history_is_the_same_for_everyone() -> None:
    crossed = [
        change("0", "x"), change("1", "a", "0"), change("2", "b", "0"),
        change("3", "c", "1", "2"), change("4", "d", "2", "1"),
    ]  # fmt: skip
    found = [log.ancestor(order, crossed[3:]) for order in (crossed, crossed[::-1])]
    assert found == [crossed[2], crossed[2]]
    assert log.ancestor(crossed, ()) is None


def test_order_puts_parents_first_and_circles_are_told() -> None:
    tail = [change("9", "a"), change("1", "b", "9"), change("5", "c", "1")]
    assert [each.id for each in log.in_order(tail)] == ["9", "1", "5"]
    ring = [change("1", "a", "2"), change("2", "b", "1")]
    assert {each.id for each in log.circular(ring)} == {"1", "2"}
    removals = [change("a", None, "b", path=ROW), change("b", None, "a", path=ROW), change("c", None, "a", path=ROW)]
    assert log.writes(removals, "d", ROW, {"row": True, "order": ""})


PATHS = ("P1", "P2", ROW, f"{ROW}/name", INNER, f"{INNER}/age")


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Build a log as several offices would: each write sees a part of what came before."""
    made: list[Change] = []
    for number in range(draw(st.integers(0, 12))):
        seen = log.in_order([each for each in made if draw(st.booleans())])
        path = draw(st.sampled_from(PATHS))
        value = draw(
            st.sampled_from([None, "a", "b"]) if not log.is_row(path) else st.sampled_from([None, {"row": True}])
        )
        made += [
            change(f"{number:02}-{part}", each.value, *each.parents, path=each.path)
            for part, each in enumerate(log.writes(seen, "d", path, value))
        ]
    return made


@given(histories(), st.randoms())
@settings(deadline=None, max_examples=150)
def test_order_and_repetition_never_matter(made: list[Change], chance) -> None:
    shuffled = [*made, *made]
    chance.shuffle(shuffled)
    assert log.resolve(shuffled) == log.resolve(made)
    assert log.in_order(shuffled) == log.in_order(made)


@given(histories())
@settings(deadline=None, max_examples=150)
def test_a_value_leaves_only_when_a_change_that_saw_it_took_its_place(made: list[Change]) -> None:
    living = {head.id for group in log.heads(made).values() for head in group}
    shown = {head.id for out in log.resolve(made).values() for head in out.heads}
    for each in made:
        takers = [other for other in made if each.id in other.parents and log.supersedes(other, each)]
        assert (each.id in living) is not bool(takers)
    hidden = {each.id for each in made if each.id in living - shown}
    assert all(each.value is None for each in made if each.id in hidden) or log.conflicts(made)


@given(histories())
@settings(deadline=None, max_examples=150)
def test_every_conflict_can_be_decided_either_way(made: list[Change]) -> None:
    for number, conflict in enumerate(log.conflicts(made)):
        for head in conflict.heads:
            value = head.value if head.path == conflict.path else {"row": True}
            after = write(made, f"z{number}", conflict.path, value)
            assert conflict.path not in {left.path for left in log.conflicts(after)}
            assert log.canonical(values(after).get(conflict.path)) == log.canonical(value)
