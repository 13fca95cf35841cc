"""The board of quality, the plan to improve data, and documents of two overlays side by side, with their figures."""

import json

import pypdfium2
import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import LANGUAGES, GfmdError, Words

from .conftest import STOCK, begin, bring_in


@pytest.fixture
def profile(ws):
    opened = begin(ws, period=("2010", "2019"))
    opened.answer_many({"P1_1_02": 0, "P1_3_02": ["destination"], "P1_3_04": "Too short."})
    opened.not_available("P1_2_02", "not-collected", "the law is silent")
    opened.not_available("P1_3_05", "confidential")
    opened.answer("P1_4_01/STK01.2019._T._T", "100")
    opened.answer("P1_4_01/STK01.2019.F._T", "52")
    opened.answer("P1_4_01/STK02.2015._T._T", "90")
    opened.answer("P1_4_01/STK03.2019._T._T", {"na": "not-shared", "note": "ask the ministry"})
    return opened


def lines(ws, document, language="en"):
    return {line.number or line.dimension or "whole": line for line in actions.quality_board(ws, document, language)}


def test_the_board_counts_what_is_there_what_is_wrong_and_how_old_it_is(ws, profile):
    held = lines(ws, profile.id)
    stocks = held["1.4"].figures
    assert (stocks.filled, stocks.newest, stocks.oldest, stocks.typed) == (1, "2019", "2019", 3)
    assert (stocks.by_sex, stocks.by_minors) == (1, 0)
    assert stocks.asks_sex == stocks.asks_minors == stocks.tables
    assert held["1.2"].reasons == {"not-collected": 1}
    assert held["1.3"].reasons == {"confidential": 1}
    assert held["1.4"].reasons == {"not-shared": 1}
    assert held["1.1"].errors >= 1  # the edition is 0
    whole = held["whole"]
    assert whole.count == profile.completeness().whole
    assert whole.figures.tables == sum(line.figures.tables for line in held.values() if line.depth == 0 and line.path)
    assert {"legal", "irregular", "development"} <= set(held)
    assert held["irregular"].count == held["1.6"].count + held["2.4"].count


def test_observed_figures_have_their_sources_on_the_board(ws, profile):
    bring_in(ws, STOCK)
    stocks = lines(ws, profile.id)["1.4"].figures
    assert len(stocks.sources) == 1
    assert stocks.filled >= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_board_and_plan_are_printed_and_saved(ws, profile, tmp_path, language):
    board, plan = tmp_path / "board.pdf", tmp_path / "plan.xlsx"
    assert actions.write_quality_board(ws, profile.id, board, language=language).summary["pages"] >= 1
    assert actions.write_improvement_plan(ws, plan, language=language).summary["rows"] >= 3
    with pypdfium2.PdfDocument(board) as pdf:
        assert len(pdf) >= 1
    tables = actions.quality_tables(actions.quality_board(ws, profile.id, language), language)
    assert tables[0].title == Words(language).say("actions.board.by-section")
    assert all(len(row) == len(table.columns) for table in tables for row in table.rows)


def test_the_plan_holds_what_is_not_available_everywhere_and_nothing_else(ws, profile):
    record = actions.create_document(ws, "reg-agr", country="MAR", language="en").summary["document"]
    actions.open_document(ws, record).not_available("AGR_legal_form", "not-shared")
    plan = actions.improvement_plan(ws, language="en")
    told = {(row[1], row[4], row[5]) for row in plan.rows}
    assert ("P1.2.02", "the data are not collected", "the law is silent") in told
    assert [row[1] for row in plan.rows].count("P1.3.05") == 1  # a matrix is one line
    cell = next(row for row in plan.rows if row[5] == "ask the ministry")
    assert "STK03 2019" in cell[3]
    assert cell[6].startswith("STK03 ")
    assert any(row[1].startswith("AGR.") for row in plan.rows)
    assert not [row for row in plan.rows if row[1] == "P1.1.01"]  # open, not unavailable
    assert len(actions.improvement_plan(ws, [record]).rows) == 1


def test_a_cell_that_is_not_available_stands_in_the_printed_plan(ws, profile, tmp_path):
    actions.write_report(ws, profile.id, tmp_path / "p.pdf", language="en")
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
        text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    assert "ask the ministry" in text
    assert "STK03 2019" in text


@pytest.fixture
def two(ws):
    """A regional profile and a national one that stands on it, both with answers and figures."""
    bring_in(ws, STOCK)
    for name in ("profile-west-africa", "profile-senegal"):
        actions.apply_overlay(name, ws)
    made = []
    for template, country in (("profile-west-africa", "MLI"), ("profile-senegal", "SEN")):
        facts = {"country": country, "period": ("1990", "2019"), "language": "en", "title": f"Profile {country}"}
        opened = actions.open_document(ws, actions.create_document(ws, template, **facts).summary["document"])
        opened.answer_many({"P1_1_02": 1, "P1_3_02": ["origin", "destination"], "P1_3_03": "recipient"})
        made.append(opened)
    made[1].answer("P1_3_03", "both")
    made[0].answer("P1_7_01/REM01.2018._T._T", "1000")
    made[1].answer("P1_7_01/REM01.2018._T._T", "2500")
    made[0].answer("P1_7_01/REM01.2017._T._T", "900")
    row = made[0].add_row("P4_3_01")
    made[0].answer(f"{row}/P4_3_01_title", "Regional strategy")
    return made


def test_documents_of_two_overlays_are_compared_on_the_core_items_with_figures(ws, two):
    answers, figures = actions.comparison(ws, [each.id for each in two], "en")
    told = {row[0]: row[2:] for row in answers.rows}
    assert told["P1.3.03"] != ("", "")
    assert len(set(told["P1.3.03"])) == 2
    assert "Regional strategy" in told["P4.3.01"][0]
    assert "P1.1.02" not in told  # both say the same
    assert not [code for code in told if code.rpartition(".")[2].startswith("9")]  # what only one overlay asks
    assert "P1.1.02" in {
        row[0] for row in actions.comparison(ws, [each.id for each in two], "en", everything=True)[0].rows
    }
    money = next(row for row in figures.rows if row[1].startswith("REM01"))
    assert money[3:] == ("1,000,000,000 (2018)", "2,500,000,000 (2018)", "1,500,000,000 (+150.0 %)")
    stock = next(row for row in figures.rows if row[1].startswith("STK01") and not row[2])
    assert "(2019)" in stock[3]
    assert "(2019)" in stock[4]


def test_the_comparison_is_printed_saved_and_told(ws, two, tmp_path, capsys):
    ids = [each.id for each in two]
    assert actions.write_comparison(ws, ids, tmp_path / "c.pdf", language="ar").summary["pages"] >= 1
    assert actions.write_comparison(ws, ids, tmp_path / "c.xlsx", language="fr").summary["rows"] > 3
    with pytest.raises(GfmdError, match="compare-two"):
        actions.comparison(ws, ids[:1])
    path = ws.path
    ws.close()
    assert main(["document", "compare", str(path), *ids, "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert len(out["items"]) > 100
    assert out["figures"]
    assert main(["document", "compare", str(path), *ids, "-o", str(tmp_path / "again.pdf")]) == 0
    capsys.readouterr()
    assert main(["document", "quality", str(path), ids[0], "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["tables"]) == 2
    assert main(["document", "gaps", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == []
