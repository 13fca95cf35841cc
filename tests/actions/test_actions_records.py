"""Registers through the public actions: found, picked, due, released; the ten checks of the voluntary review."""

import datetime as dt
import json

import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import GfmdError, Sharing, clock
from gfmd_desktop.documents import shifted

from .conftest import STOCK, bring_in


def record(ws, register, rows=None, sharing=Sharing.PUBLIC, **answers):
    """Make a record; `rows` are the rows of repeats by name."""
    done = actions.create_document(ws, register, country="MAR", language="en", sharing=sharing)
    opened = actions.open_document(ws, done.summary["document"])
    if answers:
        opened.answer_many(answers)
    for repeat, held in (rows or {}).items():
        for row in held:
            path = opened.add_row(repeat)
            opened.answer_many({f"{path}/{repeat}_{name}": value for name, value in row.items()})
    return opened.id


@pytest.fixture
def registers(ws):
    return {
        "nurses": record(
            ws, "reg-par", PAR_title="Nurses across the strait", PAR_stage="running", PAR_countries=["MAR", "ESP"]
        ),
        "ports": record(ws, "reg-par", PAR_title="Écoles of the ports", PAR_stage="suspended", PAR_end="2027-03-31"),
        "labour": record(ws, "reg-agr", AGR_title="Labour agreement with Spain", AGR_expires="2027-01-31"),
    }


def titles(cards):
    return [card.title for card in cards]


def test_records_are_found_by_words_and_by_fields(ws, registers):
    assert titles(actions.list_records(ws, "REG-PAR")) == ["Nurses across the strait", "Écoles of the ports"]
    assert titles(actions.list_records(ws, find="ecoles PORTS")) == ["Écoles of the ports"]
    assert titles(actions.list_records(ws, "reg-par", where={"stage": "running"})) == ["Nurses across the strait"]
    assert titles(actions.list_records(ws, where={"PAR_countries": "Spain"})) == ["Nurses across the strait"]
    assert titles(actions.list_records(ws, where={"countries": "ESP"})) == ["Nurses across the strait"]
    assert not actions.list_records(ws, "reg-par", find="Spain labour")
    assert actions.list_records(ws, "reg-agr")[0].told["AGR_title"] == "Labour agreement with Spain"


def test_a_question_offers_the_records_of_its_register(ws, registers):
    offered = actions.record_choices(ws, registers["nurses"], "PAR_agreement")
    assert [card.id for card in offered] == [registers["labour"]]
    opened = actions.open_document(ws, registers["nurses"])
    opened.answer("PAR_agreement", offered[0].id)
    assert actions.record_title(ws, opened.value("PAR_agreement")) == "Labour agreement with Spain"
    assert actions.record_title(ws, "elsewhere") == "elsewhere"
    with pytest.raises(GfmdError, match="no-register"):
        actions.record_choices(ws, registers["nurses"], "PAR_title")


def test_reminders_come_due_on_their_day(ws, registers):
    due = {each.path: each for each in actions.due_reminders(ws, dt.date(2026, 7, 31))}
    assert due["AGR_expires"].due == dt.date(2026, 7, 31)
    assert "AGR_expires" not in {each.path for each in actions.due_reminders(ws, dt.date(2026, 7, 30))}
    assert "PAR_final" in {each.path for each in actions.due_reminders(ws, dt.date(2027, 3, 31))}


@pytest.mark.parametrize(
    ("day", "duration", "there"),
    [
        ("2027-08-31", "-P6M", "2027-02-28"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2026-11-22", "P0D", "2026-11-22"),
        ("2026-01-31", "-P1M2D", "2025-12-29"),
        ("2026-01-01", "soon", None),
        ("2026-01-01", "P9999Y", None),
    ],
)
def test_durations(day, duration, there):
    assert shifted(dt.date.fromisoformat(day), duration) == (there and dt.date.fromisoformat(there))


def test_the_release_rule_speaks_before_a_record_leaves(ws, registers):
    found = {(each.code, each.where.part) for each in actions.release_findings(ws)}
    assert ("actions.release-withheld", "Nurses across the strait") in found
    assert not actions.release_findings(ws, audience=Sharing.INTERNAL)
    opened = actions.open_document(ws, registers["nurses"])
    opened.answer("PAR_agreement", "01890000-0000-7000-8000-000000000001")
    told = [each.code for each in actions.release_findings(ws, [opened.id])]
    assert told.count("actions.record-missing") == 1
    assert "actions.release-withheld" in {each.code for each in actions.check_document(ws, opened.id)}


def initiative(ws, title, country="MAR", commitment=None, rows=None, **answers):
    row = {"indicator": "STK01", "baseline": "100", "baseline_year": 2019, "target": "150", "year": 2028}
    told = {"INI_title": title, "INI_country": country, "INI_consent": "yes", "INI_state": "submitted"} | answers
    held = {"INI_commitment": [row | (commitment or {})]} if commitment != "none" else {}
    return record(ws, "reg-ini", held | (rows or {}), **told)


def review(ws, check):
    return [
        (each.code.removeprefix("documents.review-"), each.where.part)
        for each in actions.review_initiatives(ws, [check])
    ]


def test_a_sound_initiative_passes(ws):
    policy = record(
        ws,
        "reg-doc",
        DOC_title="Strategy",
        DOC_adoption="2020-01-01",
        DOC_attention="measures",
        DOC_years=2020,
        DOC_years_last=2030,
    )
    held = record(ws, "reg-rnd", RND_forum="Forum", RND_year=2026, RND_call="2026-01-01")
    initiative(
        ws,
        "Sound",
        commitment={"milestone": "2027-06-30"},
        rows={"INI_document": [{"record": policy}]},
        INI_round=held,
        INI_dimension=["legal", "development"],
    )
    assert not actions.review_initiatives(ws)


def test_i1_commitments_are_measurable(ws):
    initiative(ws, "Without", "MAR", commitment="none")
    initiative(ws, "Half", commitment={"target": None})
    initiative(ws, "Impossible", commitment={"target": "-5"})
    assert set(review(ws, "I1")) == {("i1-none", "Without"), ("i1-incomplete", "Half"), ("i1-rule", "Impossible")}


def test_i2_milestones_lie_in_time(ws):
    held = record(ws, "reg-rnd", RND_forum="Forum", RND_year=2026, RND_call="2026-06-01")
    initiative(ws, "Early", commitment={"milestone": "2026-01-01"}, INI_round=held)
    initiative(ws, "Late", commitment={"milestone": "2030-01-01"}, INI_round=held)
    assert set(review(ws, "I2")) == {("i2", "Early"), ("i2", "Late")}


def test_i3_contrary_moves_of_two_countries(ws):
    initiative(ws, "More", "MAR", INI_affects=["ESP"])
    initiative(ws, "Fewer", "ESP", commitment={"target": "50"})
    initiative(ws, "Elsewhere", "FRA", commitment={"target": "50"})
    assert review(ws, "I3") == [("i3", "More")]


def test_i4_links_exist_on_both_sides(ws, registers):
    initiative(ws, "Linked", rows={"INI_links": [{"record": registers["labour"]}]})
    initiative(ws, "Lost", rows={"INI_links": [{"record": "01890000-0000-7000-8000-000000000009"}]})
    assert set(review(ws, "I4")) == {("i4-one-side", "Linked"), ("i4-missing", "Lost")}


def test_i5_money_is_there_and_counted_once(ws):
    project = record(ws, "reg-prj", PRJ_title="P", PRJ_budget="100", PRJ_budget_currency="EUR")
    money = {"year": 2026, "source": "own", "amount": "150", "currency": "EUR"}
    rows = {"INI_links": [{"record": project}], "INI_resources": [money]}
    for title in ("One", "Two"):
        initiative(ws, title, rows=rows)
    assert sorted(review(ws, "I5")) == [("i5-above", "One"), ("i5-above", "Two"), ("i5-twice", "Two")]


def test_i6_policies_are_adopted_and_cover_the_period(ws):
    policy = record(
        ws, "reg-doc", DOC_title="Old", DOC_adoption="2010-01-01", DOC_attention="measures", DOC_years_last=2015
    )
    initiative(ws, "On sand", rows={"INI_document": [{"record": policy}]})
    assert review(ws, "I6") == [("i6", "On sand")]


def test_i7_the_baseline_is_the_figure_of_the_profile(ws):
    bring_in(ws, STOCK)
    (figure,) = [
        each
        for each in actions.find_observations(
            ws, actions.ObservationFilter(indicators=("STK01",), ref_areas=("MAR",), periods=("2019",), sexes=("_T",))
        )
        if each.counterpart_area == "_T" and each.age == "_T"
    ]
    initiative(ws, "Same", commitment={"baseline": str(figure.value)})
    initiative(ws, "Other", commitment={"baseline": str(figure.value * 2)})
    assert review(ws, "I7") == [("i7", "Other")]


def test_i8_one_dimension_only_is_a_remark(ws):
    initiative(ws, "One", "MAR", INI_dimension=["legal"])
    initiative(ws, "Both", "ESP", INI_dimension=["legal", "irregular"])
    assert review(ws, "I8") == [("i8", "One")]


def test_i9_what_comes_again_tells_its_progress(ws):
    first = record(ws, "reg-rnd", RND_forum="A", RND_year=2024)
    second = record(ws, "reg-rnd", RND_forum="B", RND_year=2026)
    initiative(ws, "Again", INI_round=first)
    again = initiative(ws, "again", INI_round=second)
    assert review(ws, "I9") == [("i9", "again")]
    opened = actions.open_document(ws, again)
    opened.answer(f"{opened.add_row('INI_progress')}/INI_progress_value", "120")
    assert not review(ws, "I9")


def test_i10_only_what_may_be_released(ws):
    initiative(ws, "Silent", INI_consent="no")
    initiative(ws, "Small", commitment={"baseline": "3"})
    assert set(review(ws, "I10")) == {("i10-consent", "Silent"), ("i10-small", "Small")}
    with pytest.raises(GfmdError, match="unknown-check"):
        actions.review_initiatives(ws, ["I11"])


def test_the_commands(ws, registers, capsys):
    path = ws.path
    ws.close()

    def run(*arguments, code=0):
        assert main([str(each) for each in (*arguments, "--json")]) == code
        return json.loads(capsys.readouterr().out)

    found = run("document", "list", path, "--template", "reg-par", "--find", "nurses", "--where", "stage=running")
    assert titles_of(found) == ["Nurses across the strait"]
    assert titles_of(run("record", "list", path, "--template", "reg-agr")) == ["Labour agreement with Spain"]
    assert run("record", "list", path, "--where", "stage", code=1)["error"]["code"] == "cli.where-pair"
    assert run("record", "reminders", path, "--on", "2026-12-01")["reminders"]
    assert run("record", "release", path, code=1)["findings"]
    assert run("record", "checks", path, "i1")["findings"] == []


def titles_of(told):
    return [each["title"] for each in told["records"]]


def test_rules_between_indicators_are_checked_in_a_documents_tables(ws):
    done = actions.create_document(ws, "extended-migration-profile", country="MAR", period=("2019", "2019"))
    opened = actions.open_document(ws, done.summary["document"])
    opened.answer("P1_3_02", ["destination"])
    opened.answer_many({"P1_3_01/DEM01.2019._T._T": "1000", "P1_4_01/STK01.2019._T._T": "900"})
    assert not actions.table_findings(ws, opened)
    opened.answer("P1_4_01/STK01.2019._T._T", "1100")
    (finding,) = actions.table_findings(ws, opened)
    assert (finding.code, finding.where.part, finding.where.spot) == ("statistics.disagrees", "P1.4.01", "P1_4_01")
    assert "STK01 <= DEM01" in finding.values()["rule"]
    assert finding in actions.check_document(ws, opened.id)


@pytest.mark.parametrize(
    ("path", "rule"),
    [("P1_1_07", "repeat of at least two rows"), ("P1_1_06", "repeat of at least one row")],
)
def test_required_and_constraint_of_repeats_and_matrices_are_enforced(ws, path, rule):
    done = actions.create_document(ws, "extended-migration-profile", country="MAR")
    opened = actions.open_document(ws, done.summary["document"])
    assert "templates.required" in {each.code for each in opened.findings() if each.where.spot == path}, rule
    row = opened.add_row(path)
    found = {each.code for each in opened.findings() if each.where.spot == path}
    assert found == ({"templates.constraint-message"} if path == "P1_1_07" else set())
    opened.remove_row(row)
    opened.not_available(path, "not-collected")
    assert not [each for each in opened.findings() if each.where.spot.startswith(path)]


def test_required_and_constraint_of_a_matrix_are_enforced(ws):
    done = actions.create_document(ws, "extended-migration-profile", country="MAR")
    opened = actions.open_document(ws, done.summary["document"])
    spots = {each.where.spot for each in opened.findings()}
    assert "P2_8_05" in spots or any(spot.startswith("P2_8_05_") for spot in spots)
    opened.not_available("P2_8_05", "not-collected")
    assert not [each for each in opened.findings() if each.where.spot.startswith("P2_8_05")]


def test_counterparts_are_found_by_what_they_offer(ws):
    told = {"PAR_title": "Nurses", "PAR_objective": "Train nurses in hospitals of the coast", "PAR_countries": ["MAR"]}
    partnership = record(ws, "reg-par", **told)
    record(ws, "reg-sta", STA_name="Hospital network", STA_offers="Hospitals that train nurses", STA_country="ESP")
    record(ws, "reg-sta", STA_name="Nurses’ union", STA_offers="Advice for nurses", STA_country="MAR")
    record(ws, "reg-sta", STA_name="Bank", STA_offers="Loans")
    seeker = record(ws, "reg-sta", STA_name="Ministry", STA_seeks="a bank with loans for those who return")
    found = actions.find_counterparts(ws, partnership, "en")
    assert [(each.card.title, each.country) for each in found] == [("Hospital network", False), ("Nurses’ union", True)]
    assert found[0].shared == ("hospitals", "nurses", "train")
    assert [each.card.title for each in actions.find_counterparts(ws, seeker)] == ["Bank"]
    opened = actions.open_document(ws, partnership)
    row = opened.add_row("PAR_partners")
    opened.answer(f"{row}/PAR_partner_name", "Hospital Network")  # a partner already
    assert [each.card.title for each in actions.find_counterparts(ws, partnership)] == ["Nurses’ union"]


def test_opportunities_are_found_for_those_who_may_apply(ws, capsys):
    today = str(clock.now().date())
    plain = {"OPP_state": "published", "OPP_opens": today, "OPP_verified_on": today, "OPP_destination": "ESP"}
    for title, more in (
        ("Harvest", {"OPP_origins": ["MAR", "SEN"], "OPP_deadline": "2099-06-01"}),
        ("Nursing", {"OPP_origins": ["PHL"], "OPP_deadline": "2099-01-01"}),
        ("Open to all", {"OPP_deadline": "2099-03-01"}),
        ("Past", {"OPP_origins": ["MAR"], "OPP_deadline": "2020-01-01"}),
    ):
        record(ws, "reg-opp", OPP_title=title, **plain | more)
    assert titles(actions.find_opportunities(ws, origin="MAR")) == ["Open to all", "Harvest"]
    assert titles(actions.find_opportunities(ws, origin="MAR", destination="FRA")) == []
    assert titles(actions.find_opportunities(ws, find="nursing")) == ["Nursing"]
    path = ws.path
    ws.close()
    assert main(["record", "opportunities", str(path), "--origin", "sen", "--json"]) == 0
    assert titles_of(json.loads(capsys.readouterr().out)) == ["Open to all", "Harvest"]
    assert main(["record", "counterparts", str(path), "nothing", "--json"]) == 1
