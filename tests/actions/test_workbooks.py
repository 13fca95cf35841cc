"""Workbooks to fill in, asked by code or from a document, and taken back by the command line without a question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import GfmdError


@pytest.fixture
def document(ws):
    done = actions.create_document(
        ws, "extended-migration-profile", title="Profile", country="MAR", period=("2022", "2024"), language="en"
    )
    return actions.open_document(ws, done.summary["document"])


def test_codes_and_names_are_understood_alike() -> None:
    by_code = actions.workbook_request(["STK01"], ["MAR"], ["2024"], sexes=["F", "_T"], ages=["Y_GE65"])
    by_name = actions.workbook_request(["STK01"], ["Maroc"], ["2024"], sexes=["women", "total"], ages=["65+"])
    assert by_code == by_name
    assert by_code[0].cells == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"areas": ["Atlantis"]}, "importing.form-no-area"),
        ({"periods": ["soon"]}, "importing.form-no-period"),
        ({"indicators": ["STK00"]}, "statistics.no-indicator"),
        ({"sexes": ["tall"]}, "actions.unknown-code"),
    ],
)
def test_what_is_not_known_is_named(change, code) -> None:
    told = {"indicators": ["STK01"], "areas": ["MAR"], "periods": ["2024"], "sexes": []} | change
    with pytest.raises(GfmdError) as refused:
        actions.workbook_request(told["indicators"], told["areas"], told["periods"], sexes=told["sexes"])
    assert refused.value.code == code


def test_a_section_asks_what_its_tables_ask(document) -> None:
    sections = {each.path: each.wanted for each in actions.workbook_sections(document)}
    whole = actions.workbook_of_document(document)
    assert {one.areas for one in whole} == {("MAR",)}
    assert {one.periods for one in whole} == {("2022", "2023", "2024")}
    parts = [actions.workbook_of_document(document, path) for path in sections]
    assert parts == list(sections.values())
    assert all(parts)
    assert {one.indicator for part in parts for one in part} == {one.indicator for one in whole}
    assert 0 < len(parts[-1]) < len(whole)
    assert any("F" in one.sexes for one in whole)
    with pytest.raises(GfmdError):
        actions.workbook_of_document(document, "P9_9")


def test_the_years_may_be_named(document) -> None:
    path = actions.workbook_sections(document)[-1].path
    assert {one.periods for one in actions.workbook_of_document(document, path, ["2019"])} == {("2019",)}


def test_the_command_line_makes_one_and_takes_it_back_unasked(ws, tmp_path: Path, capsys) -> None:
    office, form = str(ws.path), str(tmp_path / "form.xlsx")
    ws.close()
    told = ["--indicator", "STK01,REM01", "--area", "MAR", "--period", "2023,2024", "--sex", "F,M,_T"]
    assert main(["workbook", office, "-o", form, *told, "--language", "fr", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["indicators"] == ["STK01", "REM01"]
    book = load_workbook(form)
    assert book.sheetnames == ["À lire d’abord", "STK01", "REM01", "gfmd"]
    book["STK01"]["F6"], book["STK01"]["F7"], book["REM01"]["D7"] = 102345, "c", 11700.5
    book.save(form)
    assert main(["import", office, form, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["observations"], said["missing"], said["questions"]) == (3, 1, [])
    with actions.open_workspace(Path(office)) as again:
        figures = actions.find_observations(again, actions.ObservationFilter())
        assert [(one.indicator, one.time_period, one.sex, str(one.value), one.obs_status) for one in figures] == [
            ("STK01", "2023", "_T", "102345", "A"),
            ("STK01", "2024", "_T", "None", "Q"),
            ("REM01", "2024", "_T", "11700.5", "A"),
        ]


def test_a_document_or_codes(ws, document, tmp_path: Path, capsys) -> None:
    office = str(ws.path)
    section = actions.workbook_sections(document)[-1].path
    ws.close()
    form = str(tmp_path / "form.xlsx")
    wanted = ["workbook", office, "-o", form, "--document", document.id]
    assert main([*wanted, "--indicator", "STK01"]) == 1
    assert not Path(form).exists()
    assert main([*wanted, "--section", section]) == 0
    assert Path(form).exists()
