"""The state of a document: facts, answers, conflicts, completeness, gaps and review."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import Change, GfmdError, Json, Meta, Sharing
from gfmd_desktop.documents import Review, advance, completeness, data_gaps, interview, state
from gfmd_desktop.templates import Template, load_tables, unavailable

TODAY = dt.date(2026, 11, 22)
ROW = "00000000-0000-7000-8000-000000000001"


def change(number: int, path: str, value: Json, *parents: int, office: str = "A") -> Change:
    ids = tuple(f"c{parent:03}" for parent in parents)
    return Change(f"c{number:03}", "doc", path, value, ids, office, "statistician", "2026-11-22T00:00:00Z")


FACTS = (
    change(1, Meta.TEMPLATE, {"id": "profile", "version": "1"}),
    change(2, Meta.COUNTRY, "MDA"),
    change(3, Meta.PERIOD, {"from": "2015", "to": "2024"}),
    change(4, Meta.LANGUAGE, "fr"),
    change(5, Meta.SHARING, "partners"),
    change(6, Meta.TITLE, "Profil"),
    change(7, Meta.REVIEW, "submitted"),
)


def test_facts_answers_and_cleared_paths() -> None:
    changes = [*FACTS, change(10, "a", 1), change(11, "a", 2, 10), change(12, "b", "x"), change(13, "b", None, 12)]
    random.Random(3).shuffle(changes)
    found = state(changes)
    assert (found.id, found.template, found.title, found.country) == ("doc", ("profile", "1"), "Profil", "MDA")
    assert (found.period, found.language, found.sharing) == (("2015", "2024"), "fr", Sharing.PARTNERS)
    assert found.review is Review.SUBMITTED
    assert (dict(found.answers), found.cleared) == ({"a": 2}, {"b"})
    assert found.for_interview() == {"a": 2, "b": None}
    assert found.parents("a") == ("c011",)
    assert found.parents("new") == ()


def test_what_is_unset_or_unknown_has_the_safest_meaning() -> None:
    found = state([change(1, Meta.SHARING, "everyone"), change(2, Meta.REVIEW, 7), change(3, Meta.TEMPLATE, "x")])
    assert (found.sharing, found.review, found.template) == (Sharing.INTERNAL, Review.DRAFT, ("", ""))
    assert (found.period, found.language, found.title) == (("", ""), "en", "")
    assert state([]).id == ""


def test_in_a_conflict_the_last_agreed_value_speaks() -> None:
    changes = [change(1, "a", 1), change(2, "a", 2, 1), change(3, "a", 3, 1, office="B")]
    found = state(changes)
    assert dict(found.answers) == {"a": 1}
    assert [conflict.path for conflict in found.conflicts] == ["a"]
    assert set(found.parents("a")) == {"c002", "c003"}
    assert dict(state([*changes, change(4, "a", 9, 2, 3)]).answers) == {"a": 9}


def test_a_conflict_without_common_past() -> None:
    sides = [change(1, "a", 1), change(2, "a", 2, office="B")]
    titles = [change(3, Meta.TITLE, "One"), change(4, Meta.TITLE, "Two", office="B")]
    reviews = [change(5, Meta.REVIEW, "approved"), change(6, Meta.REVIEW, "draft", office="B")]
    found = state([*sides, *titles, *reviews])
    assert dict(found.answers) == {}
    assert found.title == "One"
    assert found.review is Review.DRAFT
    assert len(found.conflicts) == 3


def test_a_row_removed_here_and_written_to_there_stays_until_somebody_decides() -> None:
    row = f"r/{ROW}"
    entry = {"row": True, "order": "V"}
    changes = [change(1, row, entry), change(2, f"{row}/x", "old", 1)]
    removed = change(3, row, None, 1, 2)
    written = change(4, f"{row}/x", "new", 2, office="B")
    found = state([*changes, removed, written])
    assert dict(found.answers) == {row: entry, f"{row}/x": "new"}
    assert [conflict.path for conflict in found.conflicts] == [row]
    assert dict(state([*changes, removed]).answers) == {}
    decided = state([*changes, removed, written, change(5, row, None, 3, 4)])
    assert (dict(decided.answers), decided.conflicts) == ({}, ())


PATHS = st.sampled_from(["a", "b", Meta.TITLE, f"r/{ROW}", f"r/{ROW}/x"])
VALUES = st.sampled_from([None, "x", "y", {"row": True, "order": "V"}])


@given(st.lists(st.tuples(PATHS, VALUES, st.booleans()), max_size=12))
def test_the_short_way_gives_the_same_state(edits: list[tuple[str, Json, bool]]) -> None:
    log: list[Change] = [change(0, Meta.COUNTRY, "MAR")]
    now = state(log)
    for number, (path, value, seen) in enumerate(edits, 1):
        parents = now.parents(path) if seen else now.parents(path)[:1]
        made = Change(f"c{number:03}", "doc", path, value, parents, "A", "", "2026-11-22T00:00:00Z")
        log.append(made)
        short, whole = now.after([made]), state(log)
        assert short is None or short == whole
        now = whole


def test_the_short_way_is_taken_for_plain_answers() -> None:
    found = state(FACTS).after([change(10, "a", 1), change(11, "a", None, 10), change(12, Meta.TITLE, "T", 6)])
    assert found is not None
    assert (found.title, found.cleared, dict(found.answers)) == ("T", {"a"}, {})
    assert state(FACTS).after([change(10, f"r/{ROW}", None)]) is None
    row = [change(10, f"r/{ROW}", {"row": True, "order": "V"}), change(11, f"r/{ROW}/x", 1)]
    begun = state(FACTS).after(row)
    assert begun == state([*FACTS, *row])
    assert begun.after([change(12, f"r/{ROW}/x", 2, 11)]) is not None
    assert begun.after([change(13, f"r/{ROW}", None, 10, 11)]) is None
    assert state(FACTS).after([change(10, Meta.TITLE, "T")]) is None


FORM = """
type,name,label,required,relevant,appearance,bind::gfmd:item,bind::gfmd:indicators,bind::gfmd:source
begin group,p1,Part 1,,,,,,
begin group,s1,Section 1.1,,,,,,
text,a,Question A,yes,,,P1.1.01,,IOM
text,b,Question B,,,,P1.1.02,,
integer,c,Question C,yes,${b} != '',,P1.1.03,STK01 STK03,
note,n,Note,,,,,,
end group,,,,,,,,
begin group,s2,Section 1.2,,${a} != 'none',,,,
text,t,Table,yes,,gfmd-indicator-table,P1.2.01,STK01,
begin repeat,r,Rows,yes,,,P1.2.02,,
text,x,X,yes,,,,,
end repeat,,,,,,,,
begin group,m,Matrix,,,gfmd-matrix,P1.2.03,,
begin group,m_1,Row,,,,,,
integer,m_1_x,Cell,yes,,,,,
end group,,,,,,,,
end group,,,,,,,,
end group,,,,,,,,
end group,,,,,,,,
"""


def template() -> Template:
    import csv

    rows = list(csv.reader(FORM.strip().splitlines()))
    survey = [(number, {c: text for c, text in enumerate(row, 1) if text}) for number, row in enumerate(rows, 1)]
    loaded = load_tables({"survey": survey}, "form")
    assert loaded.sound
    assert loaded.template is not None
    return loaded.template


def counted(answers: dict[str, Json], filled: tuple[str, ...] = ()) -> dict[str, tuple[int, int, int, int]]:
    changes = [change(number, path, value) for number, (path, value) in enumerate(answers.items(), 100)]
    found = completeness(interview(template(), state(changes), TODAY), filled)
    counts = {section.number: section.count for section in found.sections} | {"": found.whole}
    return {key: (one.answered, one.asked, one.required_answered, one.required) for key, one in counts.items()}


def test_completeness_by_section_and_whole() -> None:
    assert counted({}) == {"1": (0, 5, 0, 4), "1.1": (0, 2, 0, 1), "1.2": (0, 3, 0, 3), "": (0, 5, 0, 4)}
    filled = {"a": "x", "b": "y", f"r/{ROW}": {"row": True, "order": "V"}, "t/STK01.2020._T._T": "12"}
    assert counted(filled)["1.1"] == (2, 3, 1, 2)
    assert counted(filled)["1.2"] == (2, 4, 2, 4)
    assert counted({"a": "x"}, ("t",))["1.2"] == (1, 3, 1, 3)
    assert "1.2" not in counted({"a": "none"})


def test_not_available_counts_as_answered_also_for_a_whole_repeat_or_matrix() -> None:
    answers = {path: unavailable("not-collected") for path in ("a", "t", "r", "m")}
    assert counted(answers)[""] == (4, 5, 4, 4)


def test_data_gaps_are_what_is_not_available_or_missing() -> None:
    answers = {"b": "x", "c": unavailable("too-old", "census of 1987"), "r": unavailable("not-collected")}
    document = state([change(number, path, value) for number, (path, value) in enumerate(answers.items(), 1)])
    gaps = data_gaps(interview(template(), document, TODAY), ("t",))
    assert [(gap.code, gap.reason, gap.note, gap.section) for gap in gaps] == [
        ("P1.1.01", "missing", "", "Section 1.1"),
        ("P1.1.03", "too-old", "census of 1987", "Section 1.1"),
        ("P1.2.02", "not-collected", "", "Section 1.2"),
        ("m_1_x", "missing", "", "Section 1.2"),
    ]
    assert gaps[1].indicators == ("STK01", "STK03")
    assert gaps[0].source == "IOM"


def test_review_goes_step_by_step() -> None:
    assert advance(Review.DRAFT, "submitted") is Review.SUBMITTED
    assert advance(Review.SUBMITTED, "approved") is Review.APPROVED
    assert advance(Review.APPROVED, "draft") is Review.DRAFT
    assert advance(Review.DRAFT, "draft", missing=9) is Review.DRAFT


@pytest.mark.parametrize(
    ("current", "wanted", "counts", "code"),
    [
        (Review.DRAFT, "approved", {}, "documents.review-order"),
        (Review.APPROVED, "submitted", {}, "documents.review-order"),
        (Review.DRAFT, "finished", {}, "documents.review-unknown"),
        (Review.DRAFT, "submitted", {"conflicts": 1}, "documents.review-conflicts"),
        (Review.SUBMITTED, "approved", {"missing": 1}, "documents.review-incomplete"),
        (Review.SUBMITTED, "approved", {"errors": 2}, "documents.review-incomplete"),
    ],
)
def test_review_is_refused(current: Review, wanted: str, counts: dict[str, int], code: str) -> None:
    with pytest.raises(GfmdError) as caught:
        advance(current, wanted, **counts)
    assert caught.value.code == code
