"""The next edition of a profile: carried by reference, confirmed by people, stale figures marked; annexes follow it."""

import json

import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import Meta

from .conftest import begin

HISTORY = "People have left the coast for the ports since the nineteenth century. " * 4


@pytest.fixture
def old(ws):
    opened = begin(ws, period=("2010", "2019"))
    opened.answer_many({"P1_1_02": 3, "P1_1_03": 2010, "P1_1_04": 2019, "P1_1_10": "2030-01-01", "P1_3_04": HISTORY})
    opened.answer_many({"P1_3_02": ["destination"], "P1_3_04@fr": "Autrefois. " * 30})
    opened.answer("P1_4_01/STK01.2009._T._T", "90")
    opened.answer("P1_4_01/STK01.2019._T._T", "100")
    opened.not_available("P1_2_04", "not-collected", "next census")
    row = opened.add_row("P4_3_01")
    opened.answer(f"{row}/P4_3_01_title", "National strategy")
    return opened


@pytest.fixture
def new(ws, old):
    done = actions.begin_edition(ws, old.id, period=("2014", "2023"))
    return actions.open_document(ws, done.summary["document"])


def cards(ws, document):
    return {each.path: each for each in actions.carried_answers(ws, document)}


def test_answers_are_carried_and_what_belongs_to_an_edition_is_new(ws, old, new):
    assert (new.state.period, new.state.country, new.state.review) == (("2014", "2023"), "MAR", "draft")
    assert [new.value(f"P1_1_0{number}") for number in (2, 3, 4)] == [4, 2014, 2023]
    assert new.value("P1_1_10") is None  # the next update is to be planned anew
    assert new.value("P1_3_04") == HISTORY
    assert new.value("P1_3_04@fr") == old.value("P1_3_04@fr")
    assert new.interview.rows("P4_3_01") == old.interview.rows("P4_3_01")
    assert new.value("P1_4_01/STK01.2019._T._T") == "100"
    assert new.value("P1_4_01/STK01.2009._T._T") is None  # before the new period
    assert new.meta[Meta.EDITION] == old.id
    assert actions.editions(ws, new.id) == actions.editions(ws, old.id) == (old.id, new.id)
    assert not new.interview.homeless()


def test_the_period_moves_by_itself_to_the_last_full_year(ws, old):
    done = actions.begin_edition(ws, old.id)
    moved = actions.open_document(ws, done.summary["document"]).state.period
    assert int(moved[1]) - int(moved[0]) == 9
    assert int(moved[1]) > 2019


def test_every_answer_waits_to_be_confirmed_and_stale_ones_are_marked(ws, old, new):
    held = cards(ws, new.id)
    row = old.interview.rows("P4_3_01")[0]
    assert {"P1_3_02", "P1_3_04", f"P4_3_01/{row}/P4_3_01_title"} <= set(held)
    assert {each.state for each in held.values()} == {"unconfirmed"}
    assert held["P1_2_04"].stale == "unavailable"
    assert held["P1_4_01/STK01.2019._T._T"].stale == "old"
    assert held["P1_3_04"].stale == ""
    codes = [each.code for each in actions.check_document(ws, new.id)]
    assert codes.count("actions.edition-unavailable") == codes.count("actions.edition-old") == 1
    assert "actions.edition-unconfirmed" in codes
    actions.confirm_carried(ws, new.id, ["P1_3_04", "P1_2_04"])
    new = actions.open_document(ws, new.id)
    new.answer("P1_3_02", ["origin", "destination"])
    new.answer("P1_4_01/STK01.2023._T._T", "140")
    held = cards(ws, new.id)
    assert [held[path].state for path in ("P1_3_04", "P1_2_04", "P1_3_02")] == ["confirmed", "confirmed", "edited"]
    assert held["P1_4_01/STK01.2019._T._T"].stale == ""  # the table has newer figures now
    actions.confirm_carried(ws, new.id)
    assert "unconfirmed" not in {each.state for each in cards(ws, new.id).values()}
    assert not [each for each in actions.check_document(ws, new.id) if each.code.startswith("actions.edition")]


def test_a_revision_of_the_edition_before_is_shown_and_decided(ws, old, new):
    old.answer("P1_3_02", ["transit"])
    (change,) = actions.prefill_changes(ws, new.id)
    assert (change.path, change.new) == ("P1_3_02", ["transit"])
    actions.decide_prefill(ws, new.id, "P1_3_02", take=True)
    assert actions.open_document(ws, new.id).value("P1_3_02") == ["transit"]
    assert actions.prefill_changes(ws, new.id) == ()
    old.answer("P1_3_02", ["origin"])
    actions.decide_prefill(ws, new.id, "P1_3_02", take=False)
    assert actions.open_document(ws, new.id).value("P1_3_02") == ["transit"]
    assert actions.prefill_changes(ws, new.id) == ()


def test_an_annex_follows_the_newest_edition_of_its_profile(ws, old):
    annex = actions.create_document(ws, "prsp-annex", country="MAR", language="en").summary["document"]
    actions.prefill(ws, annex, old.id)
    assert actions.open_document(ws, annex).value("A1_1_06") == 3
    begun = actions.begin_edition(ws, old.id, period=("2014", "2023")).summary["document"]
    changed = {each.path: each for each in actions.prefill_changes(ws, annex)}
    assert (changed["A1_1_06"].old, changed["A1_1_06"].new, changed["A1_1_06"].document) == (3, 4, begun)
    assert set(changed) == {"A1_1_06"}  # what did not change asks for no decision
    actions.decide_prefill(ws, annex, "A1_1_06", take=True)
    now = actions.open_document(ws, annex)
    assert now.value("A1_1_06") == 4
    assert now.state.answers["A1_1_06@origin"]["document"] == begun


def test_the_commands(ws, old, capsys):
    path = ws.path
    ws.close()

    def run(*arguments):
        assert main(["document", *arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    begun = run("edition", str(path), old.id, "--from", "2014", "--to", "2023")["document"]
    before = run("carried", str(path), begun)["carried"]
    assert {each["state"] for each in before} == {"unconfirmed"}
    after = run("carried", str(path), begun, "--confirm-all")["carried"]
    assert {each["state"] for each in after} == {"confirmed"}
