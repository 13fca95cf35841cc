"""Workbooks made for an office to fill in come back as exactly the figures that it entered."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from gfmd_desktop import importing, sheets
from gfmd_desktop.core import LANGUAGES, GfmdError, Observation, Words
from gfmd_desktop.importing import Wanted
from gfmd_desktop.statistics import catalogue, limits

NOW = datetime(2026, 3, 1, tzinfo=UTC)
STATUS = {"..": "O", "c": "Q", "z": "M"}
WANTED = (
    Wanted("STK01", ("MAR", "150"), ("2015", "2020", "2015-01-01/P5Y"), ("F", "M", "_T"), ("Y_LT18", "_T")),
    Wanted("STK07", ("COG", "COD"), ("2022-Q3", "2022-11"), counterparts=("FRA", "PRK")),
    Wanted("REM01", ("MAR",), ("2020", "2021")),
)
figures = st.decimals(0, 10**9, places=2) | st.integers(0, 10**12).map(Decimal)
entries = st.none() | st.sampled_from(list(STATUS)) | figures


def made(path: Path, wanted: tuple[Wanted, ...], language: str = "en") -> Path:
    importing.write_fill_in(path, wanted, Words(language), title="Figures 2026", office="Ministry", now=NOW)
    return path


def filled(path: Path, cells: Mapping[tuple[str, int, int], object]) -> Path:
    book = load_workbook(path)
    for (sheet, row, column), value in cells.items():
        assert not book[sheet].cell(row, column).protection.locked
        book[sheet].cell(row, column).value = value
    book.save(path)
    return path


def brought_back(path: Path) -> tuple[importing.Proposal, importing.Plan]:
    book = sheets.read(path)
    proposal = importing.propose(book)
    return proposal, importing.run(book, proposal.recipe)


def said(one: Observation) -> tuple[object, ...]:
    return (*one.key, one.value, one.unit_measure, one.unit_mult, one.obs_status)


@st.composite
def requests(draw: st.DrawFn) -> Wanted:
    indicator = catalogue().indicators[draw(st.sampled_from(["STK01", "STK04", "FLW01", "REM01", "DEM01"]))]

    def some(codes: str, least: int = 1) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(codes.split()), min_size=least, max_size=3, unique=True)))

    has = indicator.dimensions
    return Wanted(
        indicator.id,
        some("MAR FRA PRK KOR 150 001 XKX"),
        some("2015 2024 2022-Q3 2022-S1 2015-01-01/P5Y 2024-05"),
        some("F M _T") if "SEX" in has else ("_T",),
        some("Y0T4 Y_LT18 Y_GE65 Y15T24 _T") if "AGE" in has else ("_T",),
        some("MDA ROU", 0) if "COUNTERPART_AREA" in has else (),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(requests(), st.sampled_from(LANGUAGES), st.data())
def test_every_figure_comes_back_under_its_own_key(wanted: Wanted, language: str, data: st.DataObject) -> None:
    expected, cells = [], {}
    beside = 4 if not wanted.counterparts else 6
    row = 5 + max(1, (len(wanted.sexes) > 1) + (len(wanted.ages) > 1))
    unit = catalogue().indicators[wanted.indicator]
    freq = {"2022-Q3": "Q", "2022-S1": "S", "2015-01-01/P5Y": "A5", "2024-05": "M"}
    for area in wanted.areas:
        for other in wanted.counterparts or ("_T",):
            for period in wanted.periods:
                for number, (sex, age) in enumerate((sex, age) for sex in wanted.sexes for age in wanted.ages):
                    entry = data.draw(entries)
                    cells[wanted.indicator, row, beside + number] = entry
                    if entry is not None:
                        key = (wanted.indicator, area, period, other, freq.get(period, "A"), sex, age, ())
                        value = entry if isinstance(entry, Decimal) else None
                        status = "A" if value is not None else STATUS[str(entry)]
                        expected.append((*key, value, unit.unit, unit.unit_mult, status))
                row += 1
    with TemporaryDirectory() as folder:
        proposal, plan = brought_back(filled(made(Path(folder) / "form.xlsx", (wanted,), language), cells))
        assert [said(one) for one in plan.observations] == expected
        assert (proposal.questions, proposal.findings, plan.findings) == ((), (), ())


ENTERED = {
    ("STK01", 7, 4): 123,
    ("STK01", 7, 9): Decimal("1250.5"),
    ("STK01", 8, 4): "..",
    ("STK01", 8, 10): "E: Estimated value",
    ("STK01", 8, 5): 77,
    ("STK01", 8, 11): "Without the province of Taza",
    ("STK07", 6, 6): 5,
    ("STK07", 7, 6): "c",
    ("STK07", 13, 6): 0,
    ("REM01", 6, 4): Decimal("12.25"),
}


def cover(path: Path) -> str:
    return str(load_workbook(path).sheetnames[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_status_remark_and_facts_come_back_in_every_language(language: str, tmp_path: Path) -> None:
    path = made(tmp_path / "form.xlsx", WANTED, language)
    facts = {(cover(path), 17 + number, 2): text for number, text in enumerate(("HCP", "June 2026", "CC BY 4.0"))}
    proposal, plan = brought_back(filled(path, {**ENTERED, **facts}))
    by_cell = {f"{one.sheet}!{one.cell}": one for one in plan.observations}
    assert len(by_cell) == 8
    estimated = by_cell["STK01!E8"]
    assert (estimated.value, estimated.obs_status, estimated.sex, estimated.age) == (77, "E", "F", "_T")
    assert estimated.note.endswith(": Without the province of Taza")
    assert by_cell["STK01!D8"].obs_status == "O"
    assert by_cell["STK07!F13"].key[:4] == ("STK07", "COD", "2022-11", "PRK")
    assert (plan.title, plan.publisher, plan.vintage, plan.licence) == ("Figures 2026", "HCP", "June 2026", "CC BY 4.0")
    assert [reason.code for reason in proposal.reasons] == ["own-workbook"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_its_hidden_sheet_it_is_still_a_table_that_can_be_read(language: str, tmp_path: Path) -> None:
    wanted = (Wanted("STK01", ("MAR", "TUN", "FRA"), ("2015", "2020"), ("F", "M", "_T")),)
    numbers = {("STK01", row, column): 1000 * row + column for row in range(6, 12) for column in (4, 5, 6)}
    path = filled(made(tmp_path / "form.xlsx", wanted, language), numbers)
    _, own = brought_back(path)
    book = load_workbook(path)
    del book["gfmd"]
    book.save(path)
    proposal, plan = brought_back(path)
    assert "own-workbook" not in [reason.code for reason in proposal.reasons]
    assert {said(one) for one in plan.observations} == {said(one) for one in own.observations}
    assert len(own.observations) == 18


def test_columns_that_somebody_moved_are_found_again(tmp_path: Path) -> None:
    wanted = (Wanted("STK01", ("MAR", "TUN"), ("2015", "2020"), ("F", "M", "_T")),)
    numbers = {("STK01", row, column): 1000 * row + column for row in range(6, 10) for column in (4, 5, 6)}
    path = filled(made(tmp_path / "form.xlsx", wanted), numbers)
    _, own = brought_back(path)
    book = load_workbook(path)
    book["STK01"].insert_cols(1)
    book["STK01"].insert_rows(2)
    book.save(path)
    _, plan = brought_back(path)
    assert {said(one) for one in plan.observations} == {said(one) for one in own.observations}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_spreadsheet_is_told_keeps_to_its_limits(language: str, tmp_path: Path) -> None:
    book = load_workbook(made(tmp_path / "form.xlsx", WANTED, language))
    assert [page.sheet_view.rightToLeft for page in book.worksheets] == [language == "ar"] * 5
    assert all(page.protection.sheet and not page.protection.password for page in book.worksheets)
    assert [page.title for page in book.worksheets if page.sheet_state == "hidden"] == ["gfmd"]
    for page in book.worksheets[1:-1]:
        rules = page.data_validations.dataValidation
        assert {rule.type for rule in rules} == {"custom", "list"}
        for rule in rules:
            assert all(len(text) <= 255 for text in (rule.prompt, rule.error, rule.formula1))
            assert all(0 < len(text) <= 32 for text in (rule.promptTitle, rule.errorTitle))
            assert not rule.prompt.endswith("…") and "{" not in rule.prompt + rule.error
        assert page.freeze_panes


def test_the_bounds_of_the_catalogue_are_tried_by_the_spreadsheet_itself(tmp_path: Path) -> None:
    assert limits(catalogue().indicators["STK01"]).least == 0
    assert limits(catalogue().indicators["DEM02"]) == (-30, 60)
    book = load_workbook(made(tmp_path / "form.xlsx", (Wanted("DEM02", ("MAR",), ("2020",)),)))
    formulas = [rule.formula1 for rule in book["DEM02"].data_validations.dataValidation]
    assert formulas[0] == 'OR(AND(ISNUMBER(D6),D6>=-30,D6<=60),D6="..",D6="c",D6="z")'


def test_the_same_request_writes_the_same_cells_and_breakdowns_only_where_there_are_any(tmp_path: Path) -> None:
    wanted = (Wanted("REM01", ("MAR",), ("2020",), ("F", "M"), ("Y_LT18", "_T"), ("FRA",)),)
    page = load_workbook(made(tmp_path / "form.xlsx", wanted))["REM01"]
    assert [cell.value for cell in page[5]][-3:-2] == ["Figure"]


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ((), "importing.form-empty"),
        ((Wanted("STK01", (), ("2020",)),), "importing.form-empty"),
        ((Wanted("STK01", ("ZZZ",), ("2020",)),), "importing.form-no-area"),
        ((Wanted("STK01", ("_T",), ("2020",)),), "importing.form-no-area"),
        ((Wanted("STK01", ("MAR",), ("soon",)),), "importing.form-no-period"),
        ((Wanted("NONE", ("MAR",), ("2020",)),), "statistics.no-indicator"),
        ((Wanted("STK01", ("MAR",) * 1001, ("2020",) * 100),), "importing.form-too-large"),
    ],
)
def test_what_cannot_be_asked_is_refused(wanted: tuple[Wanted, ...], code: str, tmp_path: Path) -> None:
    with pytest.raises(GfmdError) as refused:
        made(tmp_path / "form.xlsx", wanted)
    assert refused.value.code == code
    assert not (tmp_path / "form.xlsx").exists()


def test_a_hidden_sheet_that_is_damaged_or_newer_is_refused_with_a_reason(tmp_path: Path) -> None:
    path = made(tmp_path / "form.xlsx", WANTED)
    for cell, text, code in (
        ("A3", "{", "importing.bad-recipe"),
        ("A1", "gfmd-fill-in-workbook 9", "importing.newer-recipe"),
    ):
        book = load_workbook(path)
        book["gfmd"][cell].value = text
        book.save(path)
        with pytest.raises(GfmdError) as refused:
            brought_back(path)
        assert refused.value.code == code


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (libreoffice-calc-nogui) is not installed")
@pytest.mark.parametrize("kind", ["ods", "xlsx"])
def test_what_libreoffice_saved_is_read_the_same(kind: str, tmp_path: Path) -> None:
    path = filled(made(tmp_path / "form.xlsx", WANTED, "ar"), ENTERED)
    _, before = brought_back(path)
    out = tmp_path / "out"
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to",
        kind,
    ]
    subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True)
    proposal, after = brought_back(out / f"form.{kind}")
    assert [reason.code for reason in proposal.reasons] == ["own-workbook"]
    assert [(*said(one), one.cell, one.note) for one in after.observations] == [
        (*said(one), one.cell, one.note) for one in before.observations
    ]
