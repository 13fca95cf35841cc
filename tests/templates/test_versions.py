"""A new version of a template: no answer is ever lost, whatever was renamed, moved, retyped or dropped."""

from __future__ import annotations

import datetime as dt
import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import sheets
from gfmd_desktop.templates import (
    Interview,
    Renaming,
    load_tables,
    mapping_sheets,
    plan_move,
    proposed,
    read_renaming,
)

ROW = "01890000-0000-7000-8000-00000000000"
HEADER = ("type", "name", "label", "bind::gfmd:item")
CHOICES = [("list_name", "name", "label"), ("YN", "yes", "Yes"), ("YN", "no", "No"), ("AB", "a", "A"), ("AB", "b", "B")]
NAMESPACE = 'gfmd="https://gfmd-desktop.org/xlsform"'


def form(rows, version="1"):
    settings = [("form_id", "version", "namespaces"), ("form", version, NAMESPACE)]
    tables = {"survey": [HEADER, *rows], "choices": CHOICES, "settings": settings}
    numbered = {
        name: [
            (number, {column: text for column, text in enumerate(row, 1) if text})
            for number, row in enumerate(table, 1)
        ]
        for name, table in tables.items()
    }
    loaded = load_tables(numbered, "form")
    assert loaded.template is not None
    return loaded.template


def applied(answers, plan):
    now = dict(answers)
    for path, value in plan.writes.items():
        if value is None:
            for gone in [each for each in now if each == path or (ROW in path[-36:] and each.startswith(f"{path}/"))]:
                del now[gone]
        else:
            now[path] = value
    return now


OLD = [
    ("text", "a", "A", "X.1"),
    ("select_one YN", "b", "B", "X.2"),
    ("begin_repeat", "r", "R", "X.3"),
    ("text", "r_name", "Name", ""),
    ("integer", "r_count", "Count", ""),
    ("end_repeat", "r", "", ""),
    ("integer", "c", "C", "X.4"),
]
ANSWERS = {
    "a": "text",
    "a@fr": "texte",
    "b": "yes",
    "c": 7,
    f"r/{ROW}1": {"row": True, "order": "V"},
    f"r/{ROW}1/r_name": "one",
    f"r/{ROW}1/r_count": 3,
    "stray": "kept",
}


def test_codes_find_their_questions_under_other_names():
    new = form(
        [("text", "alpha", "A", "X.1"), ("integer", "c", "C", "X.4"), *OLD[2:6], ("select_one YN", "b", "B", "X.2")]
    )
    before = form(OLD)
    plan = plan_move(ANSWERS, before, new, proposed(before, new))
    assert plan.writes == {"alpha": "text", "alpha@fr": "texte", "a": None, "a@fr": None}
    assert plan.homeless == {"stray": "absent"}


def test_a_mapping_renames_repeats_choices_and_retires(tmp_path):
    before = form(OLD)
    new = form(
        [
            ("text", "a", "A", "X.1"),
            ("select_one AB", "b2", "B", ""),
            ("begin_repeat", "rr", "R", ""),
            ("text", "r_name", "Name", ""),
            ("end_repeat", "rr", "", ""),
        ]
    )
    path = tmp_path / "mapping.xlsx"
    draft = mapping_sheets(before, new)
    assert [row[:2] for row in draft["mapping"]] == [
        ["old", "new"],
        ["X.2", ""],
        ["X.3", ""],
        ["r/r_name", ""],
        ["r/r_count", ""],
        ["X.4", ""],
    ]
    mapping = [["old", "new"], ["X.2", "b2"], ["r", "rr"], ["X.4", ""]]
    sheets.write_table(path, {"mapping": mapping, "choices": [["item", "old", "new"], ["b2", "yes", "a"]]})
    renaming, found = read_renaming(path, before, new)
    assert not found
    plan = plan_move(ANSWERS, before, new, renaming)
    now = applied(ANSWERS, plan)
    assert now["b2"] == "a"
    assert now[f"rr/{ROW}1"] == {"row": True, "order": "V"}
    assert now[f"rr/{ROW}1/r_name"] == "one"
    assert now[f"r/{ROW}1/r_count"] == 3
    assert f"r/{ROW}1" in now  # something still lies in it
    assert plan.homeless == {"c": "retired", f"r/{ROW}1/r_count": "absent", "stray": "absent"}
    drawer = Interview(new, now, dt.date(2026, 11, 22)).homeless()
    assert {"c", f"r/{ROW}1/r_count", "stray"} <= set(drawer)


@pytest.mark.parametrize(
    ("mapping", "choices", "code", "spot"),
    [
        (["X.9", "a"], None, "mapping-unknown", "A2"),
        (["X.1", "nowhere"], None, "mapping-unknown", "B2"),
        (["X.3", "a"], None, "mapping-depth", "B2"),
        (["r/r_name", "a"], None, "mapping-depth", "B2"),
        (["X.2", "b"], ["b", "yes", "maybe"], "mapping-choice", "C2"),
    ],
)
def test_a_wrong_mapping_is_pointed_out_by_cell(tmp_path, mapping, choices, code, spot):
    path = tmp_path / "mapping.xlsx"
    table = {"mapping": [["old", "new"], mapping], "choices": [["item", "old", "new"], *([choices] if choices else [])]}
    sheets.write_table(path, table)
    _, found = read_renaming(path, form(OLD), form(OLD))
    assert [(each.code, each.where.spot) for each in found] == [(f"templates.{code}", spot)]


def test_answers_may_change_places():
    before = form([*OLD[:1], ("text", "z", "Z", "X.9")])
    after = form([("text", "z", "A", "X.1"), ("text", "a", "Z", "X.9")])
    plan = plan_move({"a": "one", "z": "two"}, before, after, proposed(before, after))
    assert applied({"a": "one", "z": "two"}, plan) == {"a": "two", "z": "one"}


def test_an_answer_never_takes_the_place_of_another():
    before, after = form(OLD), form([("text", "a", "A", ""), ("text", "d", "D", "")])
    plan = plan_move({"a": "one", "c": 7}, before, after, Renaming({"a": "d", "c": "d"}))
    assert applied({"a": "one", "c": 7}, plan) in ({"d": "one", "c": 7}, {"a": "one", "d": "7"})
    assert list(plan.homeless.values()) == ["occupied"]


def test_an_answer_never_becomes_that_of_another_question():
    before = form([("text", "a", "A", "X.1")])
    after = form([("integer", "b", "A", "X.1"), ("text", "a", "Quite another", "X.9")])
    plan = plan_move({"a": "words"}, before, after, proposed(before, after))
    assert plan.homeless == {"~/form@1/a": "type"}
    now = applied({"a": "words"}, plan)
    interview = Interview(after, now, dt.date(2026, 11, 22))
    assert interview.value("a") is None
    assert interview.homeless() == {"~/form@1/a": "words"}


def test_another_code_at_the_same_path_is_another_question():
    before = form([("text", "a", "A", "X.1")])
    after = form([("text", "a", "Quite another", "X.9")], "2")
    plan = plan_move({"a": "words"}, before, after, proposed(before, after))
    assert applied({"a": "words"}, plan) == {"~/form@1/a": "words"}
    third = form([("text", "z", "Quite another", "X.9"), ("text", "a", "A, renamed", "X.1")], "3")
    again = plan_move({"~/form@1/a": "words", "a": "other"}, after, third, proposed(after, third), [after, before])
    assert applied({"~/form@1/a": "words", "a": "other"}, again) == {"a": "words", "z": "other"}


def test_an_answer_left_in_the_drawer_comes_home_where_its_question_is_now():
    one = form([("text", "a", "A", "X.1"), ("text", "b", "B", "")])
    two = form([("text", "b", "B", "")], "2")
    three = form([("text", "first", "A", "X.1"), ("text", "a", "Another", "X.7"), ("text", "b", "B", "")], "3")
    answers = {"a": "words", "b": "kept"}
    now = applied(answers, plan_move(answers, one, two, proposed(one, two)))
    assert now == answers
    plan = plan_move(now, two, three, proposed(two, three), [two, one])
    assert applied(now, plan) == {"first": "words", "b": "kept"}
    gone = form([("text", "a", "Another", "X.7")], "4")
    plan = plan_move(now, two, gone, proposed(two, gone), [two, one])
    assert applied(now, plan) == {"~/form@1/a": "words", "b": "kept"}


def test_a_place_that_is_taken_is_not_taken_away():
    one, two = form([("text", "a", "A", "X.1")]), form([("text", "a", "Z", "X.9")], "2")
    now = {"~/form@1/a": "old", "a": "new"}
    plan = plan_move(now, two, form([("text", "a", "Both", "")], "3"), Renaming(), [two, one])
    assert applied(now, plan) == now
    assert plan.homeless == {"~/form@1/a": "occupied"}


def test_several_answers_put_aside_from_one_place_are_all_kept():
    one, two = form([("text", "a", "A", "X.1")]), form([("text", "a", "Z", "X.9")], "2")
    now = {"~/form@1/a": "older", "a": "newer"}
    plan = plan_move(now, one, two, proposed(one, two), [one])
    assert applied(now, plan) == {"~/form@1/a": "older", "~/form@1~2/a": "newer"}


def test_versions_may_be_called_anything():
    one = form([("text", "a", "A", "X.1")], "2026/11 a@b~c")
    two = form([("text", "a", "Z", "X.9")], "2")
    there = applied({"a": "words"}, plan_move({"a": "words"}, one, two, proposed(one, two)))
    assert "a" not in there
    back = applied(there, plan_move(there, two, one, proposed(two, one), [two, one]))
    assert back == {"a": "words"}


KINDS = st.sampled_from(["text", "integer", "decimal", "select_one YN", "select_multiple YN", "date"])
QUESTIONS = st.lists(
    st.tuples(KINDS, st.sampled_from("abcdefgh"), st.sampled_from(["", *(f"X.{n}" for n in range(6))])),
    max_size=6,
    unique_by=lambda each: each[1],
)
FORMS = st.tuples(QUESTIONS, QUESTIONS, st.sampled_from(["r", "s"]), st.booleans())
VALUES = {
    "text": "words",
    "integer": 5,
    "decimal": "2.5",
    "select_one YN": "yes",
    "select_multiple YN": ["yes", "no"],
    "date": "2026-11-22",
}


def survey(drawn):
    outer, inner, repeat, grouped = drawn
    codes: set[str] = set()
    rows = []
    for kind, name, code in outer:
        rows.append((kind, name, name, code if code not in codes else ""))
        codes.add(code)
    if inner:
        rows.append(("begin_repeat", repeat, repeat, "R.1"))
        rows += [(kind, name, name, "") for kind, name, _ in inner]
        rows.append(("end_repeat", repeat, "", ""))
    if grouped and rows:
        rows = [("begin_group", "g", "G", ""), *rows, ("end_group", "g", "", "")]
    return rows or [("text", "only", "Only", "")]


def answers_to(rows):
    found, inside = {}, ""
    for kind, name, *_ in rows:
        if kind == "begin_repeat":
            for number in (1, 2):
                found[f"{name}/{ROW}{number}"] = {"row": True, "order": f"V{number}"}
            inside = name
        elif kind == "end_repeat":
            inside = ""
        elif kind in VALUES:
            paths = [f"{inside}/{ROW}{number}/{name}" for number in (1, 2)] if inside else [name]
            found |= dict.fromkeys(paths, VALUES[kind])
    return found


@settings(max_examples=120, deadline=None)
@given(FORMS, FORMS, st.dictionaries(st.sampled_from("abcdefrs"), st.sampled_from(["", *"abcdefrs"]), max_size=4))
def test_whatever_the_new_version_no_answer_is_lost(one, other, chosen):
    rows = survey(one)
    before, after = form(rows), form(survey(other), "2")
    answers = answers_to(rows)
    renaming = Renaming({**proposed(before, after).items, **chosen})
    plan = plan_move(answers, before, after, renaming)
    now = applied(answers, plan)
    told = {move.old: move for move in plan.moves}
    kept = [
        json.dumps(told[path].after if path in told else value) for path, value in answers.items() if not is_row(value)
    ]
    assert sorted(kept) == sorted(json.dumps(value) for value in now.values() if not is_row(value))
    for path, value in answers.items():
        if path not in told:
            assert now[path] == value or is_row(value)
        elif told[path].before != told[path].after:
            assert str(told[path].after).strip("[]'") == str(told[path].before).strip("[]'")
    interview = Interview(after, now, dt.date(2026, 11, 22))
    homeless = interview.homeless()
    for path in now:
        assert path in homeless or interview.item(path) is not None
    assert set(plan.homeless) <= set(homeless)
    again = plan_move(now, after, after, Renaming(), [before])
    assert not {path for path in again.writes if path not in {move.new for move in again.moves}} - set(homeless)


def journey(surveys):
    """Move the answers of the first version through all versions and back; nothing may be lost on any leg."""
    versions = [form(rows, str(number)) for number, rows in enumerate(surveys, 1)]
    answers = now = answers_to(surveys[0])
    way = [*versions, versions[0]]
    for number, (before, after) in enumerate(pairwise(way), 1):
        earlier = list(reversed(way[:number]))
        now = applied(now, plan_move(now, before, after, proposed(before, after), earlier))
        assert sum(not is_row(value) for value in now.values()) == sum(not is_row(value) for value in answers.values())
    return answers, now


@settings(max_examples=150, deadline=None)
@given(FORMS, FORMS)
def test_there_and_back_again_gives_the_answers_of_before(one, other):
    """Whatever the other version did to names, codes, types and order."""
    answers, now = journey([survey(one), survey(other)])
    assert now == answers


CODED = st.lists(
    st.tuples(KINDS, st.sampled_from("abcdefgh"), st.sampled_from([f"X.{n}" for n in range(6)])),
    max_size=6,
    unique_by=(lambda each: each[1], lambda each: each[2]),
)
PLAIN = st.lists(st.tuples(KINDS, st.sampled_from("ijk")), max_size=3, unique_by=lambda each: each[1])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(CODED, PLAIN), min_size=2, max_size=5))
def test_over_any_number_of_versions_where_codes_are_permanent(drawn):
    """A question that has a code keeps it, whatever its name and type; one without keeps its name."""
    surveys = [
        [(kind, name, name, code) for kind, name, code in coded] + [(kind, name, name, "") for kind, name in plain]
        for coded, plain in drawn
    ]
    answers, now = journey([rows or [("text", "only", "Only", "")] for rows in surveys])
    assert now == answers


def is_row(value):
    return isinstance(value, dict)
