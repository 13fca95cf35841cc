"""The real workbooks of the shared data folder: every expected value, with the proposal taken as it stands."""

from __future__ import annotations

import os
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from gfmd_desktop import importing, sheets
from gfmd_desktop.core import Observation


def _folder() -> Path:
    own = os.environ.get("GFMD_SHARED_DATA")
    return Path(own) if own else Path(__file__).parents[2].parent / "shared" / "data"


pytestmark = pytest.mark.skipif(not _folder().is_dir(), reason="the shared folder of real workbooks is not here")

UNDESA = "undesa_migrant_stock_total_2019.xlsx"
REMITTANCES = "worldbank_bilateral_remittances_2017.xlsx"
EUROSTAT = "eurostat_migr_imm1ctz_2000_2021.xlsx"
SWISS = "ofs_suisse_population_nationalite_1850_2009_fr.xls"
COLOMBIA = "migracion_colombia_entradas_extranjeros_2012_2018_es.csv"
UK = "uk_home_office_irregular_migration_2023q3.xlsx"
LIBYA = "iom_dtm_libya_migrants_round54_2024.xlsx"


@cache
def imported(name: str) -> tuple[importing.Proposal, importing.Plan]:
    book = sheets.read(_folder() / name)
    proposal = importing.propose(book)
    return proposal, importing.run(book, proposal.recipe)


def at(name: str, sheet: str, cell: str) -> list[Observation]:
    return [one for one in imported(name)[1].observations if one.cell == cell and one.sheet == sheet]


def only(name: str, sheet: str, cell: str) -> Observation:
    found = at(name, sheet, cell)
    assert len(found) == 1, found
    return found[0]


def dims(one: Observation) -> dict[str, str]:
    return dict(one.dims)


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "indicator", "area", "period", "sex", "unit", "mult"),
    [
        ("Table 1", "F99", "54895", "STK01", "MAR", "1990", "_T", "PS", 0),
        ("Table 1", "K99", "92424", "STK01", "MAR", "2015", "_T", "PS", 0),
        ("Table 1", "L99", "98574", "STK01", "MAR", "2019", "_T", "PS", 0),
        ("Table 1", "S99", "49479", "STK01", "MAR", "2019", "M", "PS", 0),
        ("Table 1", "Z99", "49095", "STK01", "MAR", "2019", "F", "PS", 0),
        ("Table 1", "K55", "844122", "STK01", "SSD", "2015", "_T", "PS", 0),
        ("Table 1", "L17", "271642105", "STK01", "001", "2019", "_T", "PS", 0),
        ("Table 2", "K17", "7713468.1", "DEM01", "001", "2019", "_T", "PS", 3),
        ("Table 2", "R17", "3889034.611", "DEM01", "001", "2019", "M", "PS", 3),
        ("Table 5", "K99", "1.610521", "STK91", "MAR", "2015-07-01/P4Y", "_T", "PT", 0),
        ("Table 6", "L99", "6779", "FRC01", "MAR", "2019", "_T", "PS", 0),
        ("Table 6", "S99", "6.877067", "FRC91", "MAR", "2019", "_T", "PT", 0),
    ],
)
def test_desa(
    sheet: str, cell: str, value: str, indicator: str, area: str, period: str, sex: str, unit: str, mult: int
) -> None:
    found = only(UNDESA, sheet, cell)
    assert found.value is not None
    assert round(found.value, 6) == Decimal(value)
    assert (found.indicator, found.ref_area, found.time_period, found.sex) == (indicator, area, period, sex)
    assert (found.unit_measure, found.unit_mult) == (unit, mult)


def test_desa_missing_notes_and_hidden_rows() -> None:
    proposal, plan = imported(UNDESA)
    south_sudan = only(UNDESA, "Table 1", "F55")
    assert (south_sudan.value, south_sudan.obs_status, south_sudan.text) == (None, "O", "..")
    assert only(UNDESA, "Table 1", "F100").note.startswith("The estimates for 1990 to 2005 refer to Sudan")
    assert only(UNDESA, "Table 1", "F47").note == "Type of data: B R"
    assert only(UNDESA, "Table 2", "K17").note.startswith("Population estimates by sex are not available")
    hidden = [one for one in plan.findings if one.code == "importing.hidden-rows"]
    assert [(one.where.part, one.values()["rows"]) for one in hidden] == [("Table 5", "65–94")]
    assert (only(UNDESA, "Table 5", "F65").ref_area, only(UNDESA, "Table 5", "F94").ref_area) == ("COG", "747")
    assert not proposal.questions
    assert not [one for one in proposal.findings if one.severity != "note"]
    assert not [one for one in plan.findings if one.severity != "note"]


def test_desa_reads_all_tables_and_every_country() -> None:
    proposal, plan = imported(UNDESA)
    assert [table.sheet for table in proposal.recipe.tables] == [f"Table {number}" for number in range(1, 7)]
    stock = [one for one in plan.observations if (one.indicator, one.sex, one.time_period) == ("STK01", "_T", "2019")]
    countries = {one.ref_area: one.value or 0 for one in stock if one.ref_area.isalpha()}
    assert len(countries) == 232
    assert sum(countries.values()) == 271642105
    guernsey_and_jersey = only(UNDESA, "Table 1", "F269")
    assert (guernsey_and_jersey.value, guernsey_and_jersey.text) == (38891, "38891.000000000007")
    assert plan.licence == "CC BY 3.0 IGO"
    assert plan.vintage == "Rev.2019"
    assert plan.publisher.startswith("United Nations")
    assert plan.title == "International Migrant Stock 2019"
    assert {one.indicator for one in plan.observations} == {
        "STK01",
        "DEM01",
        "STK03",
        "GEN01",
        "STK91",
        "FRC01",
        "FRC91",
        "FRC92",
    }


def test_one_sheet_alone_can_be_asked_for() -> None:
    book = sheets.read(_folder() / UNDESA)
    proposal = importing.propose(book, sheet="Table 3")
    plan = importing.run(book, proposal.recipe)
    assert {one.sheet for one in plan.observations} == {"Table 3"}
    assert {one.indicator for one in plan.observations} == {"STK03"}
    assert plan.title.startswith("Table 3")


@pytest.mark.parametrize(
    ("cell", "value", "sender", "receiver"),
    [
        ("EC69", "2292.018108", "FRA", "MAR"),
        ("EC178", "1848.287041", "ESP", "MAR"),
        ("DW206", "30019.187026", "USA", "MEX"),
        ("CJ204", "13822.589675", "ARE", "IND"),
        ("GN96", "321.810406", "ITA", "TUN"),
    ],
)
def test_remittances_are_said_for_both_countries(cell: str, value: str, sender: str, receiver: str) -> None:
    received, sent = sorted(at(REMITTANCES, "Bilateral_Remittances_2017", cell))
    assert (received.indicator, received.ref_area, received.counterpart_area) == ("REM01", receiver, sender)
    assert (sent.indicator, sent.ref_area, sent.counterpart_area) == ("REM02", sender, receiver)
    for one in (received, sent):
        assert one.value is not None
        assert round(one.value, 6) == Decimal(value)
        assert (one.time_period, one.unit_measure, one.unit_mult, one.sex) == ("2017", "USD", 6, "_T")


def test_remittances_totals_and_missing() -> None:
    proposal, plan = imported(REMITTANCES)
    sheet = "Bilateral_Remittances_2017"
    totals = {
        "EC217": ("REM01", "MAR", "7467.193025"),
        "HH69": ("REM02", "FRA", "21758.02428"),
        "HH217": ("REM01", "001", "613465.842855"),
    }
    for cell, (indicator, area, value) in totals.items():
        one = only(REMITTANCES, sheet, cell)
        assert (one.indicator, one.ref_area, one.counterpart_area) == (indicator, area, "_T")
        assert one.value is not None
        assert round(one.value, 6) == Decimal(value)
    missing = [one for one in plan.observations if one.value is None]
    assert {one.text for one in missing} == {"-"}
    assert {frozenset((one.ref_area, one.counterpart_area)) for one in missing} == {
        frozenset(("IND", "PAK")),
        frozenset(("ISR", "LBN")),
    }
    assert not proposal.questions
    assert not [one for one in plan.findings if one.severity != "note"]
    assert len(plan.observations) == 214 * 214 * 2 + 214 * 2 + 1
    assert (plan.publisher, plan.vintage) == ("World Bank", "April 2018 Version")
    assert [role.name for role in proposal.sheets if role.chosen] == [sheet]


@pytest.mark.parametrize(
    ("cell", "value", "area", "period", "status"),
    [
        ("C13", 89388, "BEL", "2000", "A"),
        ("C21", None, "BEL", "2008", "O"),
        ("C116", 1571047, "DEU", "2015", "E"),
        ("C119", 893886, "DEU", "2018", None),
        ("C197", 599075, "ESP", "2008", "B"),
        ("C606", 90631, "SWE", "2021", "A"),
    ],
)
def test_eurostat(cell: str, value: int | None, area: str, period: str, status: str | None) -> None:
    one = only(EUROSTAT, "Sheet 1", cell)
    assert (one.value, one.ref_area, one.time_period) == (value, area, period)
    assert (one.indicator, one.unit_measure, one.unit_mult, dims(one)) == ("FLW01", "PS", 0, {"CITIZENSHIP": "_T"})
    assert one.obs_status == status or status is None


def test_eurostat_counts() -> None:
    proposal, plan = imported(EUROSTAT)
    assert len(plan.observations) == 594
    assert sum(one.value is None for one in plan.observations) == 35
    assert sum(one.value is not None and one.obs_status != "A" for one in plan.observations) == 68
    assert not proposal.questions
    assert only(EUROSTAT, "Sheet 1", "C119").obs_status in ("B", "E")


@pytest.mark.parametrize(
    ("cell", "value", "citizenship", "sex", "period"),
    [
        ("N10", 1080076, "FOR", "_T", "1970"),
        ("N11", 602955, "FOR", "M", "1970"),
        ("N17", 583850, "ITA", "_T", "1970"),
        ("K18", None, "AUT", "_T", "1941"),
        ("U21", 4182, "YUG", "_T", "1999"),
        ("U22", 241976, "SCG", "_T", "1999"),
        ("AE25", None, "XKX", "_T", "2009"),
        ("AE31", 73553, "002", "_T", "2009"),
        ("B10", 71570, "FOR", "_T", "1850"),
        ("AE4", 7874088, "_T", "_T", "2009"),
    ],
)
def test_swiss(cell: str, value: int | None, citizenship: str, sex: str, period: str) -> None:
    one = only(SWISS, "su-f-1.1.1.3", cell)
    assert (one.value, one.ref_area, one.time_period, one.sex) == (value, "CHE", period, sex)
    assert dims(one) == {"CITIZENSHIP": citizenship}
    assert (one.indicator, one.unit_measure) == ("DEM01", "PS")


def test_swiss_footnote_in_a_data_cell_and_corrections() -> None:
    proposal, _ = imported(SWISS)
    one = only(SWISS, "su-f-1.1.1.3", "K18")
    assert (one.obs_status, one.text) == ("K", "2)")
    assert one.note == "Attribuée à l'Allemagne."
    assert not proposal.questions
    rest = {cell: dims(only(SWISS, "su-f-1.1.1.3", cell))["CITIZENSHIP"] for cell in ("AE30", "AE34", "AE35")}
    assert rest == {"AE30": "_O150", "AE34": "009", "AE35": "_SU"}


def test_colombia() -> None:
    proposal, plan = imported(COLOMBIA)
    sheet = Path(COLOMBIA).stem
    venezuelans = only(COLOMBIA, sheet, "I156")
    assert (venezuelans.value, dims(venezuelans), venezuelans.sex) == (21259, {"CITIZENSHIP": "VEN"}, "_T")
    assert (venezuelans.time_period, venezuelans.freq, venezuelans.ref_area) == ("2012-01", "M", "COL")
    assert only(COLOMBIA, sheet, "I312").time_period == "2012-02"
    assert only(COLOMBIA, sheet, "I12480").value == 94436
    assert (only(COLOMBIA, sheet, "F4").value, only(COLOMBIA, sheet, "F4").sex) == (1396, "F")
    assert (only(COLOMBIA, sheet, "G4").value, only(COLOMBIA, sheet, "G4").sex) == (2439, "M")
    year = [one for one in _totals(plan.observations, "VEN") if one.time_period.startswith("2017")]
    assert sum(one.value or 0 for one in year) == 796234
    for year_said, total in (("2012", 1698366), ("2017", 3344816)):
        found = [one for one in plan.observations if one.sex == "_T" and one.time_period.startswith(year_said)]
        assert sum(one.value or 0 for one in found) == total
    spaniards = [one for one in _totals(plan.observations, "ESP") if one.time_period == "2015-08"]
    assert [one.value for one in spaniards] == [11265]
    assert only(COLOMBIA, sheet, "H4").sex == "_U"
    assert {dims(one)["CITIZENSHIP"] for one in plan.observations} >= {"XXB", "XXC", "_U", "YUG", "SWZ", "WAK", "IDN_P"}
    twins = [one for one in plan.findings if one.severity != "note"]
    assert [one.code for one in twins] == ["importing.duplicate"]
    assert "I9362 (264; I9361: 1)" in twins[0].values()["cells"]
    assert not proposal.questions


def _totals(observations: tuple[Observation, ...], citizenship: str) -> Iterator[Observation]:
    return (one for one in observations if one.sex == "_T" and dims(one).get("CITIZENSHIP") == citizenship)


def test_uk() -> None:
    proposal, plan = imported(UK)
    assert [role.name for role in proposal.sheets if role.role == "pivot"] == [
        f"Irr_D0{number}" for number in range(1, 6)
    ]
    assert [table.sheet for table in proposal.recipe.tables] == [f"Data - Irr_D0{number}" for number in range(1, 6)]
    first = only(UK, "Data - Irr_D01", "H3")
    assert (first.value, first.time_period, first.sex, first.age, dims(first)["CITIZENSHIP"]) == (
        14, "2018-Q1", "F", "Y_LT18", "AFG",
    )  # fmt: skip
    assert only(UK, "Data - Irr_D01", "H10294").value == 6
    assert only(UK, "Data - Irr_D02", "J3").value == 1
    assert not at(UK, "Data - Irr_D01", "H10297")
    assert not proposal.questions
    assert not [one for one in plan.findings if one.severity != "note"]
    citizenships = {dims(one)["CITIZENSHIP"] for one in plan.observations if "CITIZENSHIP" in dims(one)}
    assert {"CYP_N", "COG", "COD", "CIV"} <= citizenships
    assert len([one for one in plan.observations if one.sheet == "Data - Irr_D01"]) == 10294
    boats = [
        one
        for one in plan.observations
        if one.sheet == "Data - Irr_D01" and dims(one)["METHOD_OF_ENTRY"] == "SMALL_BOAT_ARRIVALS"
    ]
    albanians = [one for one in boats if one.time_period.startswith("2022") and dims(one)["CITIZENSHIP"] == "ALB"]
    assert sum(one.value or 0 for one in albanians) == 12658


def test_uk_sums() -> None:
    book = sheets.read(_folder() / UK)
    proposal = importing.propose(book, sheet="Data - Irr_D01")
    plan = importing.run(book, proposal.recipe)
    assert len(plan.observations) == 10294
    boats = [one for one in plan.observations if dims(one)["METHOD_OF_ENTRY"] == "SMALL_BOAT_ARRIVALS"]
    by_year = {
        year: sum(one.value or 0 for one in boats if one.time_period[:4] == year) for year in ("2018", "2022", "2023")
    }
    assert by_year == {"2018": 299, "2022": 45774, "2023": 24830}
    assert sum(one.value or 0 for one in boats if one.time_period == "2022-Q3") == 20301


def test_libya() -> None:
    assert only(LIBYA, "Baladiya Main ", "K102").value == 11030
    assert dims(only(LIBYA, "Baladiya Main ", "K102")) == {"REGION": "LY021503"}
    assert only(LIBYA, "Muhalla Main", "L3").value == 900
    egyptians = only(LIBYA, "Nationalities", "M2")
    assert (egyptians.value, egyptians.ref_area, dims(egyptians)["CITIZENSHIP"]) == (300, "LBY", "EGY")
    proposal, plan = imported(LIBYA)
    assert len(proposal.questions) <= 5
    for sheet, column in (("Baladiya Main ", 11), ("Muhalla Main", 12), ("Nationalities", 13)):
        figures = [one.value or 0 for one in plan.observations if one.sheet == sheet and one.column == column]
        assert sum(figures) == 787326


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        ("C33", 787326, {"REGION": "_T"}),
        ("H11", 207117, {"CITIZENSHIP": "SDN"}),
        ("H29", 1898, {"CITIZENSHIP": "CIV"}),
        ("C13", 80924, {"REGION": "BENGHAZI"}),
        ("C47", 233, {"REGION": "EAST", "COLUMN_2": "ALKUFRA"}),
        ("C53", 26680, {"REGION": "EASTERN_LIBYA_TOTAL", "COLUMN_2": "_T"}),
        ("B91", 264030, {"GEODIVISION": "EAST"}),
        ("B102", 54082, {"COLUMN_1": "ACCOMPANIED_CHILDERN"}),
        ("F101", 704415, {}),
        ("B132", None, {"REGION": "_T"}),
    ],
)
def test_libyan_page_of_ten_tables(cell: str, value: int | None, told: dict[str, str]) -> None:
    one = only(LIBYA, "Summary", cell)
    assert dims(one) == told
    assert value is None or one.value == value
    assert one.time_period == "2024-08-01/P2M"
    assert sum(table.sheet == "Summary" for table in imported(LIBYA)[0].recipe.tables) == 10


def test_every_recipe_survives_json() -> None:
    for name in (UNDESA, REMITTANCES, EUROSTAT, SWISS, COLOMBIA, UK, LIBYA):
        recipe = imported(name)[0].recipe
        assert importing.Recipe.from_json(recipe.to_json()) == recipe
