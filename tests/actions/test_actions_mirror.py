"""Mirror checks over what several countries' packages brought: agreements, plans, definitions, figures to take."""

import json

import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import GfmdError

from .conftest import begin


def record(ws, register, country, rows=None, **answers):
    made = actions.create_document(ws, register, country=country, language="en").summary["document"]
    opened = actions.open_document(ws, made)
    opened.answer_many(answers)
    for repeat, held in (rows or {}).items():
        for row in held:
            path = opened.add_row(repeat)
            opened.answer_many({f"{path}/{name}": value for name, value in row.items()})
    return opened


def told(ws, *checks):
    found = actions.mirror_checks(ws, checks, language="en")
    return {(each.check, each.a, each.b): each for each in found.compared if each.finding is not None}


def agreement(ws, country, **more):
    plain = {"AGR_title": "Labour", "AGR_parties": ["MAR", "ESP"], "AGR_type": ["labour"], "AGR_signed": "2020-01-01"}
    return record(ws, "reg-agr", country, **plain | more)


def test_an_agreement_that_one_side_declares_is_a_remark_to_the_other(ws):
    mine = agreement(ws, "MAR")
    assert told(ws, "MC17") == {}  # Spain keeps no register here: nothing can be said
    other = agreement(ws, "ESP", AGR_type=["readmission"])
    found = told(ws, "MC17")
    assert set(found) == {("MC17", "MAR", "ESP"), ("MC17", "ESP", "MAR")}
    assert (found["MC17", "MAR", "ESP"].left, found["MC17", "MAR", "ESP"].right) == (
        "Bilateral labour migration agreement or memorandum",
        "",
    )
    other.answer("AGR_type", ["labour", "readmission"])
    assert told(ws, "MC17") == {}
    other.answer("AGR_signed", "2023-01-01")
    assert len(told(ws, "MC17")) == 2
    assert mine.id


def test_facts_of_an_agreement_that_differ_are_named_with_both_places(ws):
    places = {"AGR_places_year": 2022, "AGR_places_channel": "seasonal", "AGR_places_offered": 100}
    agreement(ws, "MAR", AGR_in_force="2021-01-01", AGR_expires="2030-01-01", rows={"AGR_places": [places]})
    theirs = agreement(ws, "ESP", AGR_in_force="2021-01-20", AGR_expires="2031-01-01", AGR_signed="2020-01-02")
    row = theirs.add_row("AGR_places")
    theirs.answer_many({f"{row}/{name}": value for name, value in (places | {"AGR_places_offered": 90}).items()})
    found = list(actions.mirror_checks(ws, ["MC18"]).compared)
    assert {(each.left, each.right) for each in found} == {("2031-01-01", "2030-01-01"), ("90", "100")}
    assert all(each.left_place.file == "ESP" and each.right_place.file == "MAR" for each in found)
    assert "expires" in " ".join(each.left_place.spot for each in found)


def test_partnerships_and_their_money(ws):
    def funds(amount):
        told = {"year": 2022, "currency": "EUR", "amount": amount}
        return [{f"PAR_funds_committed_{name}": value for name, value in told.items()}]

    mine = {"PAR_partners": [{"PAR_partner_country": "ESP"}], "PAR_funds_committed": funds("9000000")}
    title = "Nurses across the strait"
    record(ws, "reg-par", "MAR", mine, PAR_title=title, PAR_stage="running")
    held = {"PAR_title": "Nurses over the strait", "PAR_stage": "running"}
    theirs = record(ws, "reg-par", "ESP", {"PAR_funds_committed": funds("4000000")}, **held)
    (remark,) = told(ws, "MC23").values()
    assert remark.right == "Nurses over the strait"  # alike, so named as a candidate
    theirs.answer("PAR_title", title.upper())
    assert told(ws, "MC23") == {}
    (money,) = told(ws, "MC24").values()
    assert (money.apart, str(money.grade)) == ("56 %", "far")


def test_a_project_in_two_registers_is_a_proposal_to_keep_one(ws):
    both = [{"PRJ_countries_country": country} for country in ("MAR", "ESP")]
    days = {"PRJ_dates": "2021-01-01", "PRJ_dates_end": "2024-01-01"}
    record(ws, "reg-prj", "MAR", {"PRJ_countries": both}, PRJ_title="Harbour schools", **days)
    twin = record(ws, "reg-prj", "ESP", {"PRJ_countries": both}, PRJ_title="Harbour Schools", **days)
    assert len(told(ws, "MC25")) == 1
    twin.answer("PRJ_dates", "2023-06-01")
    twin.answer("PRJ_dates_end", "2026-06-01")
    assert told(ws, "MC25") == {}


def test_a_donor_strategy_and_a_plan_that_do_not_name_each_other(ws):
    strategy = record(
        ws, "reg-doc", "ESP", DOC_title="Africa strategy", DOC_type="donor", DOC_partner_countries=["MAR"]
    )
    annex = record(ws, "prsp-annex", "MAR", {"A6_1_01": [{"A6_1_01_partners": "Germany; Spanish cities"}]})
    (found,) = told(ws, "MC26").values()
    assert (found.left, found.right) == ("", "Africa strategy")
    row = annex.interview.rows("A6_1_01")[0]
    annex.answer(f"A6_1_01/{row}/A6_1_01_partners", "Ministry of Labour of Spain")
    assert told(ws, "MC26") == {}
    strategy.answer("DOC_partner_countries", ["MLI"])
    (found,) = told(ws, "MC26").values()
    assert (found.left, found.right) != ("", "Africa strategy")


def test_opportunities_are_known_and_verified_on_both_sides(ws):
    offer = {"OPP_title": "Harvest", "OPP_destination": "ESP", "OPP_origins": ["MAR"], "OPP_state": "published"}
    record(ws, "reg-opp", "ESP", **offer)
    copy = record(ws, "reg-opp", "MAR", **offer | {"OPP_title": "Other", "OPP_verified_by": "origin"})
    assert {(each.subject, each.left, each.right) for each in actions.mirror_checks(ws, ["MC28"]).compared} == {
        ("published", "0", "1"),
        ("verified", "0", "1"),
    }
    copy.answer_many({"OPP_title": "harvest", "OPP_verified_by": "both"})
    assert told(ws, "MC28") == {}


def test_focal_points_for_a_partner_country_are_known_there(ws):
    point = {"FOC_function": "partner", "FOC_country": "ESP", "FOC_institution": "Ministry of Migration"}
    record(ws, "reg-foc", "MAR", **point)
    record(ws, "reg-sta", "ESP", STA_name="Red Cross")
    assert [each.subject for each in told(ws, "MC39").values()] == ["Ministry of Migration"]
    record(ws, "reg-foc", "ESP", **point | {"FOC_function": "forum"})
    assert told(ws, "MC39") == {}


@pytest.fixture
def profiles(ws):
    """Two profiles that count otherwise, each with a stock that the other tells too."""
    mine = begin(ws)
    mine.answer_many({"P1_3_02": ["origin", "destination"], "P1_2_02": "12m", "P1_2_03": ["birth"]})
    theirs = begin(ws, country="ESP", title="Perfil")
    theirs.answer_many({"P1_3_02": ["origin", "destination"], "P1_2_03": ["birth"]})
    mine.answer("P1_4_02/STK04.2019._T._T.COUNTERPART_AREA=ESP", "1000")
    theirs.answer("P1_4_01/STK01.2019._T._T.COUNTERPART_AREA=MAR", "200")
    return mine, theirs


def test_typed_figures_of_two_profiles_are_compared_and_stand_in_the_check_of_each(ws, profiles):
    mine, theirs = profiles
    (found,) = told(ws, "MC01").values()
    assert (found.a, found.b, found.apart, str(found.grade)) == ("MAR", "ESP", "80 %", "far")
    assert found.left_place.part == "Profile"
    for document in (mine, theirs):
        codes = [each.code for each in actions.check_document(ws, document.id)]
        assert "documents.mirror-mc01" in codes
    mine.answer("P1_2_03", ["citizenship"])
    (found,) = told(ws, "MC01").values()
    assert str(found.grade) == "remark"  # birth on one side, citizenship on the other: not graded
    assert "MC38" in {check for check, _, _ in told(ws, "MC38")}
    assert actions.mirror_findings(ws, record(ws, "reg-sta", "MAR", STA_name="X").id) == ()


def test_what_a_country_lacks_is_proposed_and_taken_with_a_note(ws, profiles):
    mine, theirs = profiles
    theirs.answer("P1_4_01/STK01.2019._T._T.COUNTERPART_AREA=MAR", None)
    (fill,) = [each for each in actions.mirror_checks(ws, ["MC40"]).fills if each.country == "ESP"]
    assert (fill.indicator, fill.counterpart, fill.by, fill.value) == ("STK01", "MAR", "MAR", 1000)
    with pytest.raises(GfmdError, match="no-table"):
        actions.take_mirror(ws, mine.id, fill)
    actions.take_mirror(ws, theirs.id, fill)
    now = actions.open_document(ws, theirs.id)
    path = "P1_4_01/STK01.2019._T._T.COUNTERPART_AREA=MAR"
    assert now.value(path) == "1000"
    assert "MC40" in now.history(path)[-1].note
    assert not [each for each in actions.mirror_checks(ws, ["MC40"]).fills if each.country == "ESP"]


def test_the_comparison_is_printed_saved_and_told_by_the_command(ws, profiles, tmp_path, capsys):
    found = actions.mirror_checks(ws, language="fr")
    for name in ("m.pdf", "m.xlsx"):
        done = actions.write_mirror_report(ws, found, tmp_path / name, language="fr")
        assert done.summary["rows"] > 1
        assert (tmp_path / name).stat().st_size > 1000
    with pytest.raises(GfmdError, match="tables-format"):
        actions.write_mirror_report(ws, found, tmp_path / "m.txt")
    with pytest.raises(GfmdError, match="unknown-check"):
        actions.mirror_checks(ws, ["MC77"])
    path = ws.path
    ws.close()
    assert main(["record", "mirror", str(path), "MC01", "--country", "mar", "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert [each["grade"] for each in out["compared"]] == ["far"]
    main(["record", "checks", str(path), "MC01", "--json"])
    assert [each["code"] for each in json.loads(capsys.readouterr().out)["findings"]] == ["documents.mirror-mc01"]
    assert main(["record", "mirror", str(path), "-o", str(tmp_path / "again.pdf")]) == 0
