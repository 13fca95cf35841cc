"""What a merge plan says about packages that are late, old, forked or forged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gfmd_desktop.core import Change, Dataset, Meta, Words
from gfmd_desktop.merge import Fork, Gap, Holding, Link, MergePlan, Replay, merged, plan

NOW = "2026-01-31T08:00:00Z"


def change(name: str, value: object, *parents: str, office: str = "b", path: str = "P1") -> Change:
    return Change(name, "d", path, value, parents, office, "focal point", NOW)


def link(
    number: int, *changes: Change, office: str = "b", root: str = "", previous: str | None = None, **more: object
) -> Link:
    before = (f"{office}{number - 1}" if number > 1 else "") if previous is None else previous
    return Link(office, number, root or f"{office}{number}", before, str(more.pop("signer", office)), changes, **more)  # type: ignore[arg-type]


def dataset(name: str, office: str = "b", digest: str = "sum") -> Dataset:
    return Dataset(name, office, "x", NOW, "Stock", "", "", "", "src", "", None, 1, digest)


def codes(planned: MergePlan) -> list[str]:
    for finding in planned.findings:
        for language in ("en", "fr", "ar", "es"):
            worded = Words(language).finding(finding)
            assert worded.cure
            assert "{" not in worded.text + worded.cure
    return [finding.code for finding in planned.findings]


def test_what_is_new_comes_in_and_what_is_known_does_not() -> None:
    first = link(1, change("1", "a"), datasets=(("ds", "sum"),))
    theirs = Holding((first,), (), (dataset("ds"),), frozenset({"src"}))
    planned = plan(Holding(), theirs, "b")
    assert (planned.changes, planned.datasets, planned.sources) == (first.changes, theirs.datasets, ("src",))
    assert [(news.document, news.new, news.changes, news.offices) for news in planned.documents] == [
        ("d", True, 1, ("b",))
    ]
    assert codes(planned) == []
    again = plan(merged(Holding(), planned), theirs, "b")
    assert again.nothing_new
    assert not again.refused


def test_a_conflict_is_announced_with_its_ancestor() -> None:
    base = change("0", "x", office="a")
    mine = Holding((link(1, base, office="a"),), (change("1", "ours", "0", office="a"),))
    planned = plan(mine, Holding((link(1, change("2", "theirs", "0")),)), "b")
    (conflict,) = planned.conflicts
    assert [head.value for head in conflict.heads] == ["ours", "theirs"]
    assert conflict.ancestor == base
    decided = plan(merged(mine, planned), Holding((link(2, change("3", "both", "1", "2")),)), "b")
    assert (decided.conflicts, decided.settled) == ((), (conflict,))


def test_gaps_are_told_as_ranges_however_wide() -> None:
    mine = Holding((link(1),))
    planned = plan(mine, Holding((link(4), link(1 << 50))), "b")
    assert planned.gaps == (Gap("b", 2, 3), Gap("b", 5, (1 << 50) - 1))
    assert codes(planned) == ["merge.gap", "merge.gap"]
    assert not planned.refused


def test_an_older_package_of_the_sender_is_a_replay_but_a_relayed_chain_is_not() -> None:
    mine = Holding((link(1), link(2), link(3), link(1, office="a"), link(2, office="a")))
    planned = plan(mine, Holding((link(1), link(2), link(1, office="a"))), "b")
    assert planned.replays == (Replay("b", 2, 3),)
    assert codes(planned) == ["merge.replay"]
    assert planned.nothing_new


@pytest.mark.parametrize(
    "theirs",
    [link(2, root="other"), link(3, root="b3", previous="other")],
    ids=["the same number twice", "a chain that hangs on another"],
)
def test_a_fork_is_told_and_both_are_kept(theirs: Link) -> None:
    mine = Holding((link(1), link(2)))
    planned = plan(mine, Holding((theirs,)), "b")
    assert planned.forks == (Fork("b", 2, ("b2", "other")),)
    assert codes(planned) == ["merge.fork"]
    assert len(merged(mine, planned).links) == 3


def test_nobody_can_speak_for_another_office() -> None:
    forged = link(1, change("1", "forged", office="a"), signer="b")
    usurped = link(1, change("2", "forged", office="a"), office="a", signer="b")
    planned = plan(Holding(), Holding((forged, usurped)), "b")
    assert codes(planned) == ["merge.wrong-author", "merge.wrong-author"]
    assert planned.refused
    assert planned.nothing_new


def test_a_change_outside_a_signed_changeset_does_not_count() -> None:
    planned = plan(Holding(), Holding((), (change("1", "loose"),)), "b")
    assert planned.changes == ()


@pytest.mark.parametrize("value", ["other", 1, None])
def test_a_rewritten_entry_is_refused(value: object) -> None:
    mine = Holding((link(1, change("1", True)),))
    planned = plan(mine, Holding((link(1, change("1", value), root="new"),)), "b")
    assert "merge.changed-entry" in codes(planned)
    assert planned.refused
    assert planned.changes == ()
    thrice = [link(number, change("9", text)) for number, text in enumerate("xyx", 1)]
    assert plan(Holding(), Holding(tuple(thrice)), "b").changes == ()


def test_changes_that_replace_each_other_are_refused() -> None:
    ring = link(1, change("1", "a", "2"), change("2", "b", "1"), change("3", "fine"))
    planned = plan(Holding(), Holding((ring,)), "b")
    assert codes(planned) == ["merge.circular", "merge.circular"]
    assert [each.id for each in planned.changes] == ["3"]
    closing = plan(Holding((link(1, change("1", "a", "2")),)), Holding((link(2, change("2", "b", "1")),)), "b")
    assert closing.refused


def test_a_dataset_must_be_vouched_for_by_its_own_office() -> None:
    theirs = Holding((link(1, datasets=(("ds", "sum"),)),), (), (dataset("ds", office="a"),))
    assert codes(plan(Holding(), theirs, "b")) == ["merge.dataset-not-vouched"]
    wrong = replace(theirs, datasets=(dataset("ds", digest="else"),))
    assert plan(Holding(), wrong, "b").datasets == ()
    mine = Holding((), (), (dataset("ds", digest="else"),))
    right = replace(theirs, datasets=(dataset("ds"),))
    assert codes(plan(mine, right, "b")) == ["merge.changed-dataset"]
    assert plan(Holding(), right, "b").datasets == (dataset("ds"),)


def test_what_was_withheld_arrives_with_a_fuller_copy() -> None:
    one, two, three = (change(name, name, path=f"P{name}") for name in "123")
    partial = link(1, one, withheld=2)
    mine = merged(Holding(), plan(Holding(), Holding((partial,)), "b"))
    other = link(1, two, withheld=2)
    planned = plan(mine, Holding((other,)), "b")
    assert codes(planned) == ["merge.withheld"]
    assert planned.changes == (two,)
    both = merged(mine, planned)
    assert [(each.number, each.changes, each.withheld) for each in both.links] == [(1, (one, two), 1)]
    full = merged(both, plan(both, Holding((link(1, one, two, three),)), "b"))
    assert (full.links[0].changes, full.links[0].withheld) == ((one, two, three), 0)


def test_the_owner_is_told_who_else_wrote() -> None:
    mine = Holding((), (change("0", "a", office="a", path=Meta.OWNER),))
    planned = plan(mine, Holding((link(1, change("1", "x"), change("2", "y", path="P2")),)), "b")
    assert codes(planned) == ["merge.others-wrote"]
    (finding,) = planned.findings
    assert finding.values() == {"office": "b", "count": "2"}
