"""Overlays: what a region or country may do to a template, and what it may not."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import sheets, templates
from gfmd_desktop.templates import compose, differences, load_tables
from gfmd_desktop.templates.overlays import overlay_of, read_overlay

from .conftest import tables_of

CORE = """
| survey |
|  | type | name | label | required | relevant | constraint | constraint_message | bind::gfmd:item | gfmd:sharing |
|  | begin_group | S1 | Section one | | | | | | |
|  | select_one YN | Q1 | Any migrants? | yes | | | | P1.1.01 | public |
|  | integer | Q2 | How many? | | ${Q1} = 'yes' | . >= 0 | Not below zero. | P1.1.02 | public |
|  | text | Q3 | Remarks | | | | | P1.1.03 | partners |
|  | end_group | S1 | | | | | | | |
|  | begin_repeat | R1 | Partners | | | | | P1.2.01 | public |
|  | text | R1_name | Name | | | | | | public |
|  | end_repeat | R1 | | | | | | | |
| choices |
|  | list_name | name | label::English (en) |
|  | YN | yes | Yes |
|  | YN | no | No |
| settings |
|  | form_id | version | namespaces | default_language |
|  | core | 1 | gfmd="https://gfmd-desktop.org/xlsform" | English (en) |
"""
SETTINGS = """
| settings |
|  | form_id | version | base | base_version |
|  | region | 7 | core | 1 |
"""


@pytest.fixture
def core():
    return load_tables(tables_of(CORE), "core").template


def overlay(markdown, more=SETTINGS):
    return overlay_of(tables_of(markdown + more), "region.xlsx")


def applied(core, markdown, more=SETTINGS):
    read = overlay(markdown, more)
    assert not read.findings
    return compose(core, read.overlay)


def test_each_action_does_what_it_says(core):
    composed = applied(
        core,
        """
        | overlay |
        |  | action | item | after | type | name | label::en | required | constraint | constraint_message | gfmd:sharing |
        |  | add | P1.1.90 | P1.1.02 | text | Q90 | How do they arrive? | | | | public |
        |  | add | | | text | Q91 | And where? | | | | public |
        |  | hide | P1.1.03 | | | | | | | | |
        |  | reword | P1.1.01 | | | | Are there migrants? | | | | |
        |  | tighten | P1.1.02 | | | | | yes | . <= 100 | Not above 100. | partners |
        |  | move | P1.2.01 | P1.1.01 | | | | | | | |
        """,  # noqa: E501
    )
    assert composed.sound
    assert not composed.findings
    made = composed.template
    assert (made.id, made.version, made.settings["based_on"]) == ("region", "7", "core@1")
    assert [item.name for item in made.walk()] == ["S1", "Q1", "R1", "R1_name", "Q2", "Q90", "Q91", "Q3"]
    assert made.find("Q1").label("en") == "Are there migrants?"
    assert made.find("Q3").relevant.text == "false()"
    assert made.find("Q2").constraint.text == "(. >= 0) and (. <= 100)"
    assert made.find("Q2").constraint_messages == {"en": "Not below zero. Not above 100."}
    assert made.find("Q2").extension["sharing"] == "partners"
    assert made.find("Q2").required.text == "yes"
    assert made.find("Q90").code == "P1.1.90"
    assert made.find("Q90").extension["overlay"] == "region"
    assert "overlay" not in made.find("R1/R1_name").extension


@pytest.mark.parametrize(
    ("row", "code", "spot"),
    [
        ("reword | P1.1.01 | | integer | | |", "overlay-not-allowed", "D2"),
        ("reword | P1.1.01 | | | | | P9.9.99", "overlay-not-allowed", "G2"),
        ("hide | P1.1.77 | | | | |", "overlay-item-unknown", "B2"),
        ("add | P1.1.01 | P1.1.02 | text | Q9 | L |", "overlay-taken", "E2"),
        ("add | P1.1.91 | P1.1.02 | text | Q1 | L |", "overlay-taken", "E2"),
        ("add | P1.1.91 | | text | Q9 | L |", "overlay-no-place", "C2"),
        ("move | P1.1.01 | R1_name | | | |", "overlay-leaves-repeat", "B2"),
        ("move | S1 | P1.1.01 | | | |", "overlay-into-itself", "C2"),
        ("redo | P1.1.01 | | | | |", "overlay-action", "A2"),
        ("add | P1.1.91 | P1.1.02 | select_one NONE | Q9 | L |", "list-unknown", "D2"),
    ],
)
def test_what_an_overlay_may_not_do_is_a_finding_at_its_cell(core, row, code, spot):
    read = overlay(
        f"| overlay |\n|  | action | item | after | type | name | label::en | bind::gfmd:item |\n|  | {row} |"
    )
    found = (*read.findings, *compose(core, read.overlay).findings)
    told = {(each.code, each.where.spot) for each in found if each.severity == "error"}
    assert told == {(f"templates.{code}", spot)}


def test_rules_may_not_be_loosened(core):
    rows = """
        | overlay |
        |  | action | item | required | bind::gfmd:sharing |
        |  | tighten | P1.1.01 | no | |
        |  | tighten | P1.1.03 | | public |
    """
    found = compose(core, overlay(rows).overlay).findings
    assert [(each.code, each.where.spot) for each in found] == [
        ("templates.overlay-loosens", "C2"),
        ("templates.overlay-loosens", "D3"),
    ]


def test_hiding_what_others_read_is_pointed_out(core):
    composed = applied(core, "| overlay |\n|  | action | item |\n|  | hide | P1.1.01 |")
    assert [each.code for each in composed.findings] == ["templates.overlay-hidden-read"]
    assert composed.findings[0].values()["readers"] == "P1.1.02"


def test_a_question_may_be_hidden_under_a_condition(core):
    composed = applied(
        core, "| overlay |\n|  | action | item | relevant |\n|  | hide | P1.1.02 | today() > '2020-01-01' |"
    )
    assert composed.template.find("Q2").relevant.text == "(${Q1} = 'yes') and (today() > '2020-01-01')"


def test_another_version_of_the_base_is_refused(core):
    read = overlay("| overlay |\n|  | action | item |\n|  | hide | P1.1.03 |", SETTINGS.replace("core | 1", "core | 2"))
    assert [each.code for each in compose(core, read.overlay).findings] == ["templates.overlay-base"]


def test_choices_are_added_for_a_core_choice_hidden_and_reworded(core):
    composed = applied(
        core,
        "| overlay |\n|  | action | item |\n|  | move | P1.1.03 |",
        """
        | choices |
        |  | action | list_name | name | core | label::English (en) |
        |  | add | YN | mostly | yes | Mostly |
        |  | reword | YN | no | | Not at all |
        |  | add | OWN | a | | A |
        """
        + SETTINGS,
    )
    names = [(choice.name, choice.label("en"), choice.extra.get("core")) for choice in composed.template.choices["YN"]]
    assert names == [("yes", "Yes", None), ("no", "Not at all", None), ("mostly", "Mostly", "yes")]
    assert "OWN" in composed.template.choices
    assert {each.code for each in composed.findings} == {"templates.overlay-no-place"}


def test_an_overlay_on_an_overlay(core):
    region = applied(
        core, "| overlay |\n|  | action | item | required |\n|  | tighten | P1.1.02 | ${Q1} = 'yes' |"
    ).template
    country = SETTINGS.replace("region | 7 | core | 1", "country | 3 | region | 7")
    read = overlay("| overlay |\n|  | action | item | required |\n|  | tighten | P1.1.02 | ${Q3} != '' |", country)
    made = compose(region, read.overlay)
    assert made.sound
    assert made.template.settings["based_on"] == "core@1 region@7"
    assert made.template.find("Q2").required.text == "(${Q1} = 'yes') or (${Q3} != '')"
    assert made.template.find("Q2").extension["overlay"] == "region country"


def test_the_shipped_overlays_compose_and_pyxform_accepts_them(tmp_path):
    xls2xform = pytest.importorskip("pyxform.xls2xform")
    made = {name: templates.builtin(name) for name in templates.builtins()}
    assert set(templates.shipped_overlays()) == {"profile-senegal", "profile-west-africa"}
    for name in ("profile-west-africa", "profile-senegal"):
        read = templates.shipped_overlay(name)
        composed = compose(made[read.overlay.base], read.overlay)
        assert composed.sound
        assert not read.findings
        assert not composed.findings
        made[name] = composed.template
        assert all(
            set(item.labels) >= {"en", "fr", "ar", "es"} for item in composed.template.questions() if item.labels
        )
        path = tmp_path / f"{name}.xlsx"
        templates.export_xlsx(composed.template, path)
        told: list[str] = []
        assert xls2xform.convert(str(path), warnings=told).xform
        assert not told
        assert templates.load(path).template.digest == composed.template.digest
    codes = {item.code for item in made["extended-migration-profile"].walk() if "item" in item.extension}
    for name in ("profile-west-africa", "profile-senegal"):
        assert codes <= {item.code for item in made[name].walk() if "item" in item.extension}


def test_an_edited_copy_becomes_an_overlay_that_makes_it_again(core, tmp_path):
    edited = applied(
        core,
        """
        | overlay |
        |  | action | item | before | after | type | name | label::en | required |
        |  | add | P1.1.90 | P1.1.01 | | text | Q90 | First? | |
        |  | add | P1.2.90 | | P1.2.01 | begin_repeat | R90 | Routes | |
        |  | add | | | | text | R90_from | From | yes |
        |  | add | | | | end_repeat | R90 | | |
        |  | hide | P1.1.03 | | | | | | |
        |  | reword | P1.1.02 | | | | | How many in all? | |
        """,
    ).template
    made = templates.make_overlay(core, "region", "7", edited)
    assert not made.findings
    path = tmp_path / "region.xlsx"
    sheets.write_table(path, made.sheets)
    assert templates.is_overlay(path)
    read = read_overlay(path)
    again = compose(core, read.overlay)
    assert again.sound
    assert not differences(edited, again.template)


def test_a_changed_meaning_in_an_edited_copy_is_pointed_out(core):
    edited = load_tables(tables_of(CORE.replace("|  | integer | Q2", "|  | decimal | Q2")), "core").template
    made = templates.make_overlay(core, "region", "1", edited)
    assert [(each.code, each.values()["item"]) for each in made.findings] == [("templates.overlay-meaning", "P1.1.02")]


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["add", "hide", "reword", "move", "tighten", "?"]),
        st.sampled_from(["P1.1.01", "P1.1.02", "P1.1.03", "P1.2.01", "S1", "R1_name", "P1.1.90", "nothing"]),
        st.sampled_from(["", "P1.1.01", "P1.1.03", "P1.2.01", "S1", "R1_name"]),
        st.sampled_from(["", "text", "begin_group", "end_group"]),
        st.sampled_from(["", "Q90", "Q91", "Q1"]),
        st.sampled_from(["", "New words"]),
        st.sampled_from(["", "yes", "no", "${Q1} = 'yes'", "((("]),
    ),
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_whatever_the_rows_no_core_question_or_answer_is_lost(rows):
    core = load_tables(tables_of(CORE), "core").template
    header = ("action", "item", "after", "type", "name", "label::en", "required")
    table = [(number, {c: t for c, t in enumerate(row, 1) if t}) for number, row in enumerate([header, *rows], 1)]
    tables = {"overlay": table} | tables_of(SETTINGS)
    read = overlay_of(tables, "region.xlsx")
    composed = compose(core, read.overlay)
    if not composed.sound or templates_refused(read):
        return
    assert {item.path for item in core.walk()} <= {item.path for item in composed.template.walk()}
    for item in core.questions():
        now = composed.template.find(item.path)
        assert (now.kind, now.code, now.list_name) == (item.kind, item.code, item.list_name)
    row = "01890000-0000-7000-8000-000000000001"
    answers = {"Q1": "yes", "Q2": 4, "Q3": "x", f"R1/{row}": {"row": True, "order": "V"}, f"R1/{row}/R1_name": "N"}
    interview = templates.Interview(composed.template, answers, dt.date(2026, 11, 22))
    assert interview.answers() == answers
    assert not interview.homeless()


def templates_refused(read):
    return any(each.severity == "error" for each in read.findings)
