"""Layouts that nobody designed, written by the tests: what they say is what comes back, or a finding names the cell."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desktop import importing, sheets
from gfmd_desktop.core import Cancelled, GfmdError, Observation

Rows = Sequence[Sequence[Any]]


def written(path: Path, rows: Rows, sheet: str = "Data") -> Path:
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet(sheet)
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if value is not None:
                page.write(row, column, value)
    book.close()
    return path


def planned(path: Path, **aliases: str) -> tuple[importing.Proposal, importing.Plan]:
    book = sheets.read(path)
    proposal = importing.propose(book, aliases=aliases)
    return proposal, importing.run(book, proposal.recipe, aliases)


def told(plan: importing.Plan, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(one, field) for field in fields) for one in plan.observations]


def test_years_across(tmp_path: Path) -> None:
    rows = [
        ["International migrant stock (thousands)"],
        [],
        ["Country", 2015, 2020],
        ["Morocco", 92, 102],
        ["Tunisie", "..", 60],
        ["Total", 150, 162],
    ]
    proposal, plan = planned(written(tmp_path / "wide.xlsx", rows))
    assert told(plan, "indicator", "ref_area", "time_period", "value", "unit_mult", "cell") == [
        ("STK01", "MAR", "2015", 92, 3, "B4"),
        ("STK01", "MAR", "2020", 102, 3, "C4"),
        ("STK01", "TUN", "2015", None, 3, "B5"),
        ("STK01", "TUN", "2020", 60, 3, "C5"),
    ]
    held = [one for one in plan.findings if one.code == "importing.unknown-label"]
    assert [(one.where.spot, one.values()["label"]) for one in held] == [("A6", "Total")]
    assert [question.subject for question in proposal.questions] == ["Total"]


def test_an_explained_name_is_read_and_one_held_on_purpose_is_not(tmp_path: Path) -> None:
    rows = [["Migrant stock"], ["Country", 2015, 2020], ["Ruritania", 1, 2], ["Syldavia", 3, 4], ["Mali", 5, 6]]
    path = written(tmp_path / "names.xlsx", rows)
    proposal, plan = planned(path, Ruritania="ROU", Syldavia="-")
    assert told(plan, "ref_area", "value") == [("ROU", 1), ("ROU", 2), ("MLI", 5), ("MLI", 6)]
    assert [one.code for one in plan.findings] == ["importing.label-held"]
    assert proposal.questions == ()


def test_countries_across_and_years_down(tmp_path: Path) -> None:
    rows = [["Immigration in the year"], ["Year", "Spain", "France"], [2019, 10, 20], [2020, 30, 40]]
    _, plan = planned(written(tmp_path / "turned.xlsx", rows))
    assert told(plan, "indicator", "ref_area", "time_period", "value") == [
        ("FLW01", "ESP", "2019", 10),
        ("FLW01", "FRA", "2019", 20),
        ("FLW01", "ESP", "2020", 30),
        ("FLW01", "FRA", "2020", 40),
    ]


@pytest.mark.parametrize(
    ("corner", "rows_are"),
    [
        ("Destination (down) / Origin (across)", "destination"),
        ("origin across, | destination down", "destination"),
        ("Country of origin \\ Country of destination", "origin"),
        ("De (lignes: origine) / vers (colonnes: destination)", "origin"),
    ],
)
def test_matrices_either_way_round(tmp_path: Path, corner: str, rows_are: str) -> None:
    rows = [["International migrant stock 2020"], [corner, "Mali", "Ghana"], ["France", 11, 12], ["Spain", 21, 22]]
    _, plan = planned(written(tmp_path / "matrix.xlsx", rows))
    found = {(one.indicator, one.ref_area, one.counterpart_area): one.value for one in plan.observations}
    if rows_are == "destination":
        assert found["STK01", "FRA", "MLI"] == found["STK04", "MLI", "FRA"] == 11
    else:
        assert found["STK01", "MLI", "FRA"] == found["STK04", "FRA", "MLI"] == 11
    assert {one.time_period for one in plan.observations} == {"2020"}
    assert len(plan.observations) == 8


def test_a_matrix_that_says_nothing_asks(tmp_path: Path) -> None:
    rows = [["Migrant stock 2020"], [None, "Mali", "Ghana"], ["France", 11, 12], ["Spain", 21, 22]]
    proposal, _ = planned(written(tmp_path / "matrix.xlsx", rows))
    assert "matrix-sides" in {question.code for question in proposal.questions}
    assert proposal.confidence < 0.5


def test_two_header_levels_merged(tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet()
    page.write("A1", "Immigration by sex")
    page.merge_range("A3:A4", "País")
    page.merge_range("B3:C3", "Hombres")
    page.merge_range("D3:E3", "Mujeres")
    page.write_row("B4", [2019, 2020, 2019, 2020])
    page.write_row("A5", ["España", 1, 2, 3, 4])
    page.write_row("A6", ["Perú", 5, 6, 7, 8])
    book.close()
    _, plan = planned(path)
    assert told(plan, "ref_area", "time_period", "sex", "value")[:4] == [
        ("ESP", "2019", "M", 1),
        ("ESP", "2020", "M", 2),
        ("ESP", "2019", "F", 3),
        ("ESP", "2020", "F", 4),
    ]


def test_labels_merged_downwards_and_months_with_their_years(tmp_path: Path) -> None:
    path = tmp_path / "down.xlsx"
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet()
    page.write_row("A1", ["Pays", "Année", "Mois", "Entrées d'étrangers"])
    page.merge_range("A2:A3", "Algérie")
    page.write_row("B2", [2021, "janvier", 10])
    page.write_row("B3", [2021, "février", 11])
    page.merge_range("A4:A5", "Mali")
    page.write_row("B4", [2021, "janvier", 12])
    page.write_row("B5", [2021, "février", 13])
    book.close()
    _, plan = planned(path)
    assert told(plan, "ref_area", "time_period", "freq", "value") == [
        ("DZA", "2021-01", "M", 10),
        ("DZA", "2021-02", "M", 11),
        ("MLI", "2021-01", "M", 12),
        ("MLI", "2021-02", "M", 13),
    ]


def test_numbers_typed_as_text(tmp_path: Path) -> None:
    rows = [
        ["Migrant stock"],
        ["Pays", "2015", "2020"],
        ["Maroc", "92 424", "102\u00a0358"],
        ["Tunisie", "1.250,5", "٣٤٥"],
        ["Algérie", "242391*", "(s)"],
    ]
    _, plan = planned(written(tmp_path / "text.xlsx", rows))
    assert told(plan, "value", "obs_status") == [
        (92424, "A"),
        (102358, "A"),
        (Decimal("1250.5"), "A"),
        (345, "A"),
        (242391, "A"),
        (None, "Q"),
    ]


def test_what_is_no_figure_is_kept_as_missing_with_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet("Odd")
    page.write_row("A1", ["Country", 2018, 2019, 2020])
    page.write_row("A2", ["Chad", 1, 2, 3])
    page.write_row("A3", ["Mali", "see annex", 5, 6])
    page.write_formula("C3", "=1/0", None, "#DIV/0!")
    page.write_row("A4", ["Togo", 7, 8, 9])
    book.close()
    _, plan = planned(path)
    assert told(plan, "value", "text")[3:5] == [(None, "see annex"), (None, "#DIV/0!")]
    assert {(one.code, one.where.part, one.where.spot) for one in plan.findings} == {
        ("importing.not-a-number", "Odd", "B3"),
        ("importing.error-cell", "Odd", "C3"),
    }


def test_the_same_key_twice(tmp_path: Path) -> None:
    rows = [
        ["Country", "Year", "Migrant stock"],
        ["Mali", 2019, 5],
        ["Mali", 2019, 6],
        ["Chad", 2019, 7],
        ["Chad", 2019, 7],
    ]
    _, plan = planned(written(tmp_path / "twice.xlsx", rows))
    assert told(plan, "ref_area", "value") == [("MLI", 5), ("TCD", 7)]
    assert [(one.code, one.severity, one.where.spot) for one in plan.findings] == [
        ("importing.duplicate", "warning", "C3 (6; C2: 5)"),
        ("importing.same-twice", "note", "C5"),
    ]


def test_a_name_and_a_code_that_disagree_are_held(tmp_path: Path) -> None:
    rows = [["Country", "ISO3", 2019, 2020]]
    rows += [[name, code, 1, 2] for name, code in (("Mali", "MLI"), ("Chad", "TCD"), ("Togo", "GHA"), ("Benin", "BEN"))]
    _, plan = planned(written(tmp_path / "codes.xlsx", rows))
    assert {one.ref_area for one in plan.observations} == {"MLI", "TCD", "BEN"}
    assert [(one.code, one.where.spot) for one in plan.findings] == [("importing.name-code-differ", "A4")]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([], "importing.no-table"),
        ([["Only", "words"], ["and", "more"]], "importing.no-table"),
        ([[5]], "importing.no-table"),
    ],
)
def test_nothing_to_import(tmp_path: Path, rows: Rows, code: str) -> None:
    proposal, plan = planned(written(tmp_path / "nothing.xlsx", rows))
    assert code in {one.code for one in proposal.findings if one.severity == "error"}
    assert plan.observations == ()


def test_an_unknown_measure_becomes_an_indicator_of_the_workspace(tmp_path: Path) -> None:
    rows = [["Camels counted at noon"], ["Country", 2019, 2020], ["Mali", 1, 2], ["Chad", 3, 4]]
    proposal, plan = planned(written(tmp_path / "camels.xlsx", rows))
    assert {one.indicator for one in plan.observations} == {"X_CAMELS_COUNTED_AT_NOON"}
    assert [(one.id, one.name) for one in plan.indicators] == [("X_CAMELS_COUNTED_AT_NOON", "Camels counted at noon")]
    assert {"own-indicator"} <= {reason.code for reason in proposal.reasons}


STOCK_2019: Rows = [
    ["International migrant stock"],
    ["Country or area", "Remarks of the office", 2015, 2019],
    ["Mali", "x", 1, 2],
    ["Chad", "y", 3, 4],
]
STOCK_2024: Rows = [
    ["National Statistical Office"],
    ["A new banner"],
    ["International migrant stock"],
    ["Order", "Remarks of the office", "Country or area", 2015, 2019, 2024],
    [1, "x", "Mali", 1, 2, 3],
    [2, "z", "Niger", 4, 5, 6],
    [3, "y", "Chad", 7, 8, 9],
]


def test_a_recipe_is_recognised_when_rows_and_columns_moved(tmp_path: Path) -> None:
    old = sheets.read(written(tmp_path / "old.xlsx", STOCK_2019))
    first = importing.propose(old).recipe
    table = first.tables[0]
    decided = importing.Recipe(
        (
            importing.Table(
                table.sheet,
                table.header,
                table.first,
                table.last,
                table.columns,
                tuple(
                    importing.Values(one.header, one.first, one.last, "STK02", "PS", 3, one.dims, one.across)
                    for one in table.values
                ),
                table.dims,
            ),
        ),
        "yearly table",
    )
    new = sheets.read(written(tmp_path / "new.xlsx", STOCK_2024))
    proposal = importing.propose(new, recipes=[importing.Recipe.from_json(decided.to_json())])
    plan = importing.run(new, proposal.recipe)
    assert proposal.recipe.name == "yearly table"
    assert {reason.code for reason in proposal.reasons} >= {"recipe"}
    assert proposal.questions == ()
    assert {(one.indicator, one.unit_mult) for one in plan.observations} == {("STK02", 3)}
    assert len(plan.observations) == 9
    assert {one.ref_area for one in plan.observations} == {"MLI", "NER", "TCD"}


def test_a_recipe_of_another_layout_is_left_alone(tmp_path: Path) -> None:
    other = importing.propose(
        sheets.read(written(tmp_path / "other.xlsx", [["Year", "Tonnes"], [2019, 5], [2020, 6]]))
    ).recipe
    proposal = importing.propose(sheets.read(written(tmp_path / "new.xlsx", STOCK_2024)), recipes=[other])
    assert "recipe" not in {reason.code for reason in proposal.reasons}


@pytest.mark.parametrize(
    "found", [{}, [], {"version": 1}, {"version": 1, "name": "", "facts": {}, "tables": [{"sheet": "x"}]}]
)
def test_broken_recipes_are_refused(found: Any) -> None:
    with pytest.raises(GfmdError, match=r"importing\.bad-recipe"):
        importing.Recipe.from_json(found)


def test_newer_recipes_are_refused() -> None:
    with pytest.raises(GfmdError, match=r"importing\.newer-recipe"):
        importing.Recipe.from_json({"version": 99, "name": "", "facts": {}, "tables": []})


def test_running_can_be_stopped(tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, text: str = "") -> None:
            raise Cancelled

    book = sheets.read(written(tmp_path / "stop.xlsx", STOCK_2019))
    with pytest.raises(Cancelled):
        importing.run(book, importing.propose(book).recipe, {}, Impatient())


COUNTRIES = {
    "Morocco": "MAR",
    "Tunisie": "TUN",
    "España": "ESP",
    "مصر": "EGY",
    "Swaziland": "SWZ",
    "Côte d'Ivoire": "CIV",
}
VALUE = st.one_of(
    st.none(), st.integers(0, 10**9), st.decimals(0, 10**6, places=2).filter(lambda found: found not in (0, 1))
)


@st.composite
def layouts(draw: st.DrawFn) -> tuple[list[list[Any]], dict[tuple[str, str, str], Decimal | None]]:
    """Draw a wide table: banner rows, a title, one or two header rows, countries, sexes, years, notes below."""
    names = draw(st.lists(st.sampled_from(sorted(COUNTRIES)), min_size=2, max_size=6, unique=True))
    years = draw(st.lists(st.integers(1990, 2024), min_size=2, max_size=4, unique=True).map(sorted))
    sexes = draw(st.sampled_from([[""], ["Male", "Female"], ["Hommes", "Femmes"], ["Both sexes", "Male", "Female"]]))
    left = draw(st.integers(0, 2))
    rows: list[list[Any]] = [["Statistical office"], []] if draw(st.booleans()) else []
    rows += [["International migrant stock"], []]
    pad = [None] * left
    spans = [(sex, year) for sex in sexes for year in years]
    if sexes != [""]:
        rows.append([*pad, "Country", *(sex if year == years[0] else None for sex, year in spans)])
        rows.append([*pad, None, *(year for _, year in spans)])
    else:
        rows.append([*pad, "Country", *years])
    codes = {"": "_T", "Male": "M", "Hommes": "M", "Female": "F", "Femmes": "F", "Both sexes": "_T"}
    expected: dict[tuple[str, str, str], Decimal | None] = {}
    for name in names:
        values = [draw(VALUE) for _ in spans]
        if all(value is None for value in values):
            values[0] = 7
        rows.append([*pad, name, *(".." if value is None else value for value in values)])
        for (sex, year), value in zip(spans, values, strict=True):
            expected[COUNTRIES[name], str(year), codes[sex]] = None if value is None else Decimal(value)
    if draw(st.booleans()):
        rows += [[], [*pad, "Source: census"]]
    return rows, expected


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(layouts())
def test_whatever_was_written_is_read_back(
    tmp_path: Path, drawn: tuple[list[list[Any]], dict[tuple[str, str, str], Decimal | None]]
) -> None:
    rows, expected = drawn
    path = tmp_path / "drawn.xlsx"
    sheets.write_table(path, {"T": rows})
    _, plan = planned(path)
    found: dict[tuple[str, str, str], Decimal | None] = {_key(one): one.value for one in plan.observations}
    assert found == expected
    assert all(rows[one.row - 1][one.column - 1] is not None for one in plan.observations)


def _key(one: Observation) -> tuple[str, str, str]:
    return one.ref_area, one.time_period, one.sex


def test_figures_of_no_country_are_held_until_it_is_said(tmp_path: Path) -> None:
    rows = [["Migrant stock"], ["Sex", 2019, 2020], ["Male", 1, 2], ["Female", 3, 4]]
    book = sheets.read(written(tmp_path / "own.xlsx", rows))
    proposal = importing.propose(book)
    assert "country" in {question.code for question in proposal.questions}
    held = importing.run(book, proposal.recipe)
    assert held.observations == ()
    assert [(one.code, one.severity) for one in held.findings] == [("importing.no-country", "error")]
    plan = importing.run(book, proposal.recipe.answered("REF_AREA", "MLI"))
    assert told(plan, "ref_area", "sex", "value")[0] == ("MLI", "M", 1)


def test_figures_of_no_period_are_held_until_it_is_said(tmp_path: Path) -> None:
    rows = [["Migrant stock"], ["Country", "Male", "Female"], ["Mali", 1, 2], ["Chad", 3, 4]]
    book = sheets.read(written(tmp_path / "undated.xlsx", rows))
    proposal = importing.propose(book)
    assert "period" in {question.code for question in proposal.questions}
    assert {one.code for one in importing.run(book, proposal.recipe).findings} == {"importing.no-period"}
    plan = importing.run(book, proposal.recipe.answered("TIME_PERIOD", "2019"))
    assert {one.time_period for one in plan.observations} == {"2019"}


def test_a_name_of_two_countries_means_the_one_that_no_other_name_does(tmp_path: Path) -> None:
    rows = [["Country", 2019, 2020], ["Congo", 1, 2], ["Congo, Dem. Rep.", 3, 4], ["Mali", 5, 6]]
    _, plan = planned(written(tmp_path / "congo.xlsx", rows))
    assert [one.ref_area for one in plan.observations] == ["COG", "COG", "COD", "COD", "MLI", "MLI"]


def test_a_recipe_does_not_carry_last_years_period_over(tmp_path: Path) -> None:
    old = [["Migrant stock 2019"], ["Country", "Male", "Female"], ["Mali", 1, 2], ["Chad", 3, 4]]
    new = [["Migrant stock 2024"], ["Country", "Male", "Female"], ["Mali", 5, 6], ["Chad", 7, 8]]
    first = importing.propose(sheets.read(written(tmp_path / "old.xlsx", old))).recipe
    book = sheets.read(written(tmp_path / "new.xlsx", new))
    proposal = importing.propose(book, recipes=[first])
    assert "recipe" in {reason.code for reason in proposal.reasons}
    assert {one.time_period for one in importing.run(book, proposal.recipe).observations} == {"2024"}


def test_tables_side_by_side_keep_their_own_titles(tmp_path: Path) -> None:
    rows = [
        ["Immigration", None, None, None, "Emigration"],
        [],
        ["Country", 2019, 2020, None, "Country", 2019, 2020],
        ["Mali", 1, 2, None, "Mali", 5, 6],
        ["Chad", 3, 4, None, "Chad", 7, 8],
    ]
    _, plan = planned(written(tmp_path / "beside.xlsx", rows))
    assert told(plan, "indicator", "ref_area", "value", "cell")[::2] == [
        ("FLW01", "MLI", 1, "B4"),
        ("FLW01", "TCD", 3, "B5"),
        ("FLW02", "MLI", 5, "F4"),
        ("FLW02", "TCD", 7, "F5"),
    ]


def test_tables_one_below_the_other(tmp_path: Path) -> None:
    rows = [["Table 1. Immigration"], ["Country", 2019, 2020], ["Mali", 1, 2], ["Chad", 3, 4], []]
    rows += [["Table 2. Emigration"], ["Country", 2019, 2020], ["Mali", 5, 6], ["Chad", 7, 8]]
    _, plan = planned(written(tmp_path / "stacked.xlsx", rows))
    assert told(plan, "indicator", "value")[::2] == [("FLW01", 1), ("FLW01", 3), ("FLW02", 5), ("FLW02", 7)]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["Migrant stock"],
            ["Country", 2019, 2020],
            [],
            ["Mali", 1, 2],
            ["Chad", 3, 4],
            [],
            ["Spain", 5, 6],
            ["France", 7, 8],
        ],
        [
            ["Migrant stock"],
            ["Country", 2019, None, 2020],
            ["Mali", 1, None, 2],
            ["Chad", 3, None, 4],
            ["Spain", 5, None, 6],
            ["France", 7, None, 8],
        ],
    ],
)
def test_blank_rows_and_columns_do_not_break_a_table(tmp_path: Path, rows: Rows) -> None:
    _, plan = planned(written(tmp_path / "gaps.xlsx", rows))
    assert told(plan, "ref_area", "time_period", "value") == [
        ("MLI", "2019", 1), ("MLI", "2020", 2), ("TCD", "2019", 3), ("TCD", "2020", 4),
        ("ESP", "2019", 5), ("ESP", "2020", 6), ("FRA", "2019", 7), ("FRA", "2020", 8),
    ]  # fmt: skip


def test_codes_alone_name_the_countries(tmp_path: Path) -> None:
    rows = [["REF_AREA", "TIME_PERIOD", "SEX", "Migrant stock", "OBS_STATUS"]]
    rows += [["MAR", 2019, "F", 10, "A"], ["MAR", 2019, "M", 12, "E"], ["TUN", 2019, "F", 3, "A"]]
    proposal, plan = planned(written(tmp_path / "tidy.xlsx", rows))
    assert told(plan, "ref_area", "sex", "value", "obs_status") == [
        ("MAR", "F", 10, "A"),
        ("MAR", "M", 12, "E"),
        ("TUN", "F", 3, "A"),
    ]
    assert proposal.questions == ()


def test_ages_down_and_sexes_across(tmp_path: Path) -> None:
    rows = [
        ["Foreign-citizen stock, Morocco, 2020"],
        ["Age group", "Male", "Female", "Total"],
        ["0-14", 1, 2, 3],
        ["65+", 4, 5, 9],
    ]
    _, plan = planned(written(tmp_path / "ages.xlsx", rows))
    assert told(plan, "indicator", "ref_area", "time_period", "age", "sex", "value") == [
        ("STK02", "MAR", "2020", "Y0T14", "M", 1), ("STK02", "MAR", "2020", "Y0T14", "F", 2),
        ("STK02", "MAR", "2020", "Y0T14", "_T", 3), ("STK02", "MAR", "2020", "Y_GE65", "M", 4),
        ("STK02", "MAR", "2020", "Y_GE65", "F", 5), ("STK02", "MAR", "2020", "Y_GE65", "_T", 9),
    ]  # fmt: skip


def test_birth_countries_of_a_national_table_are_counterparts(tmp_path: Path) -> None:
    rows = [
        ["Effectif de migrants nés à l’étranger selon le pays de naissance, Maroc, 2014"],
        ["Pays de naissance", "Hommes", "Femmes", "Ensemble"],
        ["France", 1, 2, 3],
        ["Algérie", 4, 5, 9],
        ["Ensemble", 5, 7, 12],
    ]
    _, plan = planned(written(tmp_path / "naissance.xlsx", rows))
    assert {(one.indicator, one.ref_area, one.time_period) for one in plan.observations} == {("STK01", "MAR", "2014")}
    assert told(plan, "counterpart_area", "sex", "value")[-1] == ("_T", "_T", 12)
    assert told(plan, "counterpart_area", "sex", "value")[0] == ("FRA", "M", 1)


def test_quarters_under_their_years(tmp_path: Path) -> None:
    rows = [["Asylum applications"], ["Country", 2022, None, 2023, None], [None, "Q1", "Q2", "Q1", "Q2"]]
    rows += [["Mali", 1, 2, 3, 4], ["Chad", 3, 4, 5, 6]]
    _, plan = planned(written(tmp_path / "quarters.xlsx", rows))
    assert told(plan, "time_period", "freq", "value")[:4] == [
        ("2022-Q1", "Q", 1), ("2022-Q2", "Q", 2), ("2023-Q1", "Q", 3), ("2023-Q2", "Q", 4),
    ]  # fmt: skip
