"""An annex filled from a profile by reference; what changes at the origin waits for a decision."""

import json
from decimal import Decimal

import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import GfmdError

from .conftest import STOCK, begin, bring_in

HISTORY = "People have left the coast for the ports since the nineteenth century. " * 4


@pytest.fixture
def profile(ws):
    opened = begin(ws)
    opened.answer_many(
        {
            "P1_1_02": 2,
            "P1_3_02": ["destination"],
            "P1_3_04": HISTORY,
            "P2_11_01": ["none"],
            "P2_8_05_health_positive": "Nurses return with new skills.",
            "P2_8_05_health_positive_strength": "medium",
            "P2_8_05_health_negative_strength": "high",
            "P2_8_05_education_positive": "Fees are paid.",
            "P4_3_05": ["data", "funding"],
            "P4_4_03_1_measure": "Census questions",
        }
    )
    for title in ("National strategy", "Employment plan"):
        row = opened.add_row("P4_3_01")
        opened.answer_many({f"{row}/P4_3_01_title": title, f"{row}/P4_3_01_first_year": 2020})
    need = opened.add_row("P4_7_02")
    opened.answer_many({f"{need}/P4_7_02_need": "Statisticians", f"{need}/P4_7_02_cost": "1200.50"})
    return opened


@pytest.fixture
def annex(ws, profile):
    done = actions.create_document(ws, "prsp-annex", country="MAR", period=("1990", "2019"), language="en")
    return done.summary["document"]


@pytest.fixture
def figures(ws):
    bring_in(ws, STOCK)


def filled(ws, annex, profile, *items):
    done = actions.prefill(ws, annex, profile.id, items)
    return done, actions.open_document(ws, annex)


def test_everything_the_profile_has_is_filled_with_its_reference(ws, annex, profile):
    _, opened = filled(ws, annex, profile)
    assert opened.value("A1_1_06") == 2
    assert opened.value("A2_1_08") == ["none"]
    assert opened.value("A4_1_01") == "high"  # the stronger of the two effects
    assert "Nurses return" in opened.value("A4_1_02")
    assert "Fees are paid" not in opened.value("A4_1_02")  # that is another sector
    assert HISTORY.strip() in opened.value("A2_1_01")
    assert opened.value("A12_1_01_data_exists") == "yes"
    assert opened.value("A12_1_01_capacity_exists") is None
    assert opened.value("A3_1_04") == ["1"]
    rows = opened.interview.rows("A1_1_02")
    assert [opened.value(f"A1_1_02/{row}/A1_1_02_title") for row in rows] == ["National strategy", "Employment plan"]
    assert rows == profile.interview.rows("P4_3_01")
    (need,) = opened.interview.rows("A12_1_03")
    assert opened.value(f"A12_1_03/{need}/A12_1_03_cost") == "1200.50"
    origin = opened.state.answers["A1_1_06@origin"]
    assert origin["document"] == profile.id
    assert origin["from"][0]["changes"] == list(profile.state.parents("P1_1_02"))
    assert not opened.interview.homeless()
    assert not actions.prefill_changes(ws, annex)


def test_figures_are_shown_by_reference(ws, figures, annex, profile):
    _, opened = filled(ws, annex, profile, "A2.1.02")
    told = opened.state.answers["A2_1_02@origin"]
    assert told["mode"] == "figures"
    assert all(each["dataset"] for each in told["from"])
    assert not [path for path in opened.state.answers if path.startswith("A2_1_02/")]
    assert opened.table("A2_1_02").filled


def test_filling_again_changes_nothing_and_leaves_answers_of_people_alone(ws, annex, profile):
    actions.open_document(ws, annex).answer("A1_1_06", 9)
    filled(ws, annex, profile)
    count = len(actions.history(ws, annex))
    done, opened = filled(ws, annex, profile)
    assert opened.value("A1_1_06") == 9
    assert done.summary["answers"] == 0
    assert len(actions.history(ws, annex)) == count
    row = opened.interview.rows("A1_1_02")[0]
    opened.remove_row(f"A1_1_02/{row}")
    _, opened = filled(ws, annex, profile)
    assert row not in opened.interview.rows("A1_1_02")


def test_a_revised_answer_waits_for_a_decision(ws, annex, profile):
    filled(ws, annex, profile)
    profile.answer("P1_1_02", 5)
    (change,) = actions.prefill_changes(ws, annex)
    assert (change.path, change.item, change.origin) == ("A1_1_06", "A1.1.06", "P1.1.02")
    assert (change.old, change.new, change.difference) == (2, 5, Decimal(3))
    assert actions.open_document(ws, annex).value("A1_1_06") == 2
    (finding,) = actions.prefill_findings(ws, annex)
    assert finding.values()["difference"] == "+3 (+150.0 %)"
    actions.decide_prefill(ws, annex, "A1_1_06", take=True)
    assert actions.open_document(ws, annex).value("A1_1_06") == 5
    assert not actions.prefill_changes(ws, annex)


def test_keeping_ones_own_answer_is_remembered(ws, annex, profile):
    filled(ws, annex, profile)
    profile.answer("P1_1_02", 5)
    actions.decide_prefill(ws, annex, "A1_1_06", take=False, note="the second edition is quoted")
    assert actions.open_document(ws, annex).value("A1_1_06") == 2
    assert not actions.prefill_changes(ws, annex)
    profile.answer("P1_1_02", 6)
    assert [(each.old, each.new) for each in actions.prefill_changes(ws, annex)] == [(5, 6)]
    with pytest.raises(GfmdError, match="prefill-unchanged"):
        actions.decide_prefill(ws, annex, "A2_1_08", take=True)


def test_an_edited_draft_says_so_and_its_text_stays_in_the_history(ws, annex, profile):
    filled(ws, annex, profile)
    opened = actions.open_document(ws, annex)
    opened.answer("A2_1_01", "Our own words.")
    profile.answer("P1_3_04", "Since the drought people leave inland too. " * 6)
    (change,) = [each for each in actions.prefill_changes(ws, annex) if each.path == "A2_1_01"]
    assert change.edited
    assert change.old == HISTORY
    actions.decide_prefill(ws, annex, "A2_1_01", take=True)
    now = actions.open_document(ws, annex)
    assert "drought" in now.value("A2_1_01")
    assert "Our own words." in [each.value for each in now.history("A2_1_01")]


def test_a_row_removed_at_the_origin_is_pointed_out(ws, annex, profile):
    filled(ws, annex, profile)
    row = profile.interview.rows("P4_3_01")[0]
    profile.remove_row(f"P4_3_01/{row}")
    gone = {each.path: each.new for each in actions.prefill_changes(ws, annex)}
    assert gone == {f"A1_1_02/{row}/A1_1_02_title": None, f"A1_1_02/{row}/A1_1_02_first_year": None}


def test_a_revised_figure_names_the_cell_and_the_difference(ws, figures, annex, profile):
    filled(ws, annex, profile, "A2.1.02")
    origin = actions.open_document(ws, annex).state.answers["A2_1_02@origin"]["from"][0]
    profile.answer(origin["path"], "12345")
    (change,) = [each for each in actions.prefill_changes(ws, annex) if each.origin_path == origin["path"]]
    assert change.path == f"A2_1_02/{origin['path'].partition('/')[2]}"
    assert change.difference == 12345 - Decimal(origin["figure"])
    actions.decide_prefill(ws, annex, change.path, take=False)
    opened = actions.open_document(ws, annex)
    assert opened.state.answers[change.path] == origin["figure"]
    assert not actions.prefill_changes(ws, annex)


def test_a_typed_figure_is_copied_and_the_annex_prints(ws, annex, profile, tmp_path):
    profile.answer("P1_4_01/STK01.2019._T._T", "54895")
    _, opened = filled(ws, annex, profile)
    assert opened.value("A2_1_02/STK01.2019._T._T") == "54895"
    assert opened.state.answers["A2_1_02/STK01.2019._T._T@origin"]["mode"] == "cell"
    table = opened.table("A2_1_02")
    assert {column.age for column in table.columns} <= {"_T", "Y_LT18"}
    assert all("@" not in cell.path for row in table.cells for cell in row)
    done = actions.write_report(ws, annex, tmp_path / "annex.pdf", language="fr")
    assert done.summary["pages"] > 3


def test_what_is_more_closed_is_not_copied_into_what_is_more_open(ws, annex, profile):
    mine = {item.code: item for item in profile.template.walk()}
    assert mine["P4.1.04"].extension["sharing"] == "partners"
    first = next(each for each in profile.interview.asked() if each.path.startswith("P4_1_04_"))
    value = (first.question.list_name and profile.interview.choices(first.path)[0].name) or "Only for partners."
    profile.answer(first.path, value)
    _, opened = filled(ws, annex, profile, "A2.1.06")
    assert "P4_1_04" not in json.dumps(opened.state.answers.get("A2_1_06@origin", {}))


def test_an_annex_feeds_itself(ws, annex, profile):
    opened = actions.open_document(ws, annex)
    row = opened.add_row("A4_1_04")
    opened.answer("A4_1_01", "high")
    opened.answer(f"{row}/A4_1_04_proposal", "Train nurses")
    filled(ws, annex, profile)
    opened = actions.open_document(ws, annex)
    paths = [path for path in opened.state.answers if path.startswith("A5_1_01/") and path.endswith("@origin")]
    assert paths
    assert {opened.state.answers[path]["document"] for path in paths} == {annex}


def test_the_command_shows_fills_and_decides(ws, annex, profile, capsys):
    source, path = profile.id, ws.path
    ws.close()

    def run(*arguments):
        code = main(["document", "prefill", str(path), annex, *arguments, "--json"])
        assert code == 0
        return json.loads(capsys.readouterr().out)

    states = {each["path"]: each["state"] for each in run("--from", source)["items"]}
    assert states["A1_1_06"] == "open"
    assert run("--from", source, "--fill", "--item", "A1.1.06")["answers"] == 1
    assert run()["changes"] == []
    with actions.open_workspace(path) as opened:
        actions.open_document(opened, source).answer("P1_1_02", 7)
    assert [each["difference"] for each in run()["changes"]] == ["5"]
    assert run("--take", "A1_1_06")["changes"] == []


def test_by_how_much_a_figure_was_revised_is_told_in_units_and_per_cent(ws, annex, profile):
    filled(ws, annex, profile)
    need = profile.interview.rows("P4_7_02")[0]
    profile.answer(f"P4_7_02/{need}/P4_7_02_cost", "1500.75")
    changed = {each.path: each for each in actions.prefill_changes(ws, annex)}
    cost = changed[f"A12_1_03/{need}/A12_1_03_cost"]
    assert (cost.difference, cost.share, cost.row) == (Decimal("300.25"), Decimal("0.2501"), "Statisticians")
    assert cost.by_how_much == "+300.25 (+25.0 %)"
    assert {each.row for path, each in changed.items() if path.startswith(("A6_1_01/", "A12_1_03/"))} == {
        "Statisticians"
    }
    found = [each for each in actions.prefill_findings(ws, annex) if cost.path in str(each.where)]
    assert "+25.0 %" in found[0].values()["difference"]


@pytest.fixture
def plan(ws):
    made = actions.create_document(ws, "reg-doc", country="MAR", language="en")
    record = actions.open_document(ws, made.summary["document"])
    record.answer_many({"DOC_title": "Plan 2030", "DOC_type": "ndp", "DOC_years": 2021, "DOC_years_last": 2030})
    record.answer_many({"DOC_version": "new", "DOC_dimension": ["legal", "development"]})
    return record


def test_a_record_is_picked_as_a_row_by_reference(ws, annex, plan):
    assert [card.id for card in actions.record_choices(ws, annex, "A1_1_02")] == [plan.id]
    row = actions.pick_record(ws, annex, "A1_1_02", plan.id).summary["row"]
    opened = actions.open_document(ws, annex)
    assert [opened.value(f"{row}/A1_1_02_{name}") for name in ("title", "first_year", "last_year")] == [
        "Plan 2030",
        2021,
        2030,
    ]
    assert opened.value("A1_1_01") == "ndp"  # the register feeds it directly
    plan.answer("DOC_years_last", 2035)
    (change,) = actions.prefill_changes(ws, annex)
    assert (change.path, change.origin_path, change.difference) == (f"{row}/A1_1_02_last_year", "DOC_years_last", 5)
    actions.decide_prefill(ws, annex, change.path, take=True)
    assert actions.open_document(ws, annex).value(change.path) == 2035


def test_picking_twice_makes_one_row_and_picking_brings_a_removed_row_back(ws, annex, plan):
    row = actions.pick_record(ws, annex, "A1_1_02", plan.id).summary["row"]
    assert actions.pick_record(ws, annex, "A1_1_02", plan.id).summary["row"] == row
    opened = actions.open_document(ws, annex)
    assert len(opened.interview.rows("A1_1_02")) == 1
    opened.remove_row(row)
    actions.pick_record(ws, annex, "A1_1_02", plan.id)
    assert actions.open_document(ws, annex).value(f"{row}/A1_1_02_title") == "Plan 2030"
    with pytest.raises(GfmdError, match="no-register"):
        actions.pick_record(ws, annex, "A9_1_01", plan.id)


def test_every_repeat_of_a_register_takes_its_records(ws):
    profile = begin(ws)
    for repeat in (each for each in profile.template.walk() if each.extension.get("register")):
        for register in repeat.extension["register"].split():
            made = actions.create_document(ws, register.lower(), country="MAR").summary["document"]
            record = actions.open_document(ws, made)
            title = next(each for each in record.template.questions() if each.extension.get("title"))
            record.answer(title.path, f"A title of {register}")
            row = actions.pick_record(ws, profile.id, repeat.path, made).summary["row"]
            held = actions.open_document(ws, profile.id).state.answers
            assert f"A title of {register}" in [value for path, value in held.items() if path.startswith(row)], (
                repeat.name
            )
