"""Indicator tables: which rows and columns they have, and where each cell comes from."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import Json, Observation, ObservationKey
from gfmd_desktop.documents import (
    IndicatorTable,
    Origin,
    cell_key,
    cell_path,
    indicator_table,
    typed_observations,
)
from gfmd_desktop.templates import Kind, Question, unavailable


def question(indicators: str, disaggregation: str = "") -> Question:
    extension = {"indicators": indicators, "disaggregation": disaggregation}
    return Question(name="P1", path="P1", row=2, kind=Kind.TEXT, extension=extension)


def observed(indicator: str, year: str, value: str | None, **more: object) -> Observation:
    number = None if value is None else Decimal(value)
    return Observation(indicator, "MAR", year, number, **more)  # type: ignore[arg-type]


def built(asked: Question, data: list[Observation], answers: dict[str, Json] | None = None) -> IndicatorTable:
    return indicator_table(asked, "P1", answers or {}, data, country="MAR", period=("2015", "2024"))


def test_cells_come_from_observations_of_the_country_and_period() -> None:
    data = [
        observed("STK01", "2015", "92424"),
        observed("STK01", "2020", "102358", sex="F"),
        observed("STK01", "1990", "54895"),
        observed("STK02", "2020", "1"),
        Observation("STK01", "DZA", "2020", Decimal(5)),
    ]
    table = built(question("STK01", "SEX"), data)
    assert [(row.time_period, row.dims) for row in table.rows] == [("2015", ()), ("2020", ())]
    assert [(column.sex, column.age) for column in table.columns] == [("F", "_T"), ("M", "_T"), ("_T", "_T")]
    assert [[cell.value for cell in row] for row in table.cells] == [
        [None, None, Decimal(92424)],
        [Decimal(102358), None, None],
    ]
    assert table.cells[0][2].origin is Origin.OBSERVED
    assert table.cells[0][2].observation is data[0]
    assert table.filled


def test_an_empty_table_offers_its_last_year() -> None:
    table = built(question("STK01 STK03", "SEX AGE"), [])
    assert [(row.indicator, row.time_period) for row in table.rows] == [("STK01", "2024"), ("STK03", "2024")]
    assert len(table.columns) == 6
    assert not table.filled
    assert table.cells[0][0].path == "P1/STK01.2024.F.Y_LT18"


def test_a_typed_value_goes_first_and_says_when_it_differs() -> None:
    data = [observed("STK01", "2020", "10"), observed("STK01", "2021", "11")]
    answers = {
        "P1/STK01.2020._T._T": "12.5",
        "P1/STK01.2021._T._T": 11,
        "P1/STK01.2022._T._T": unavailable("not-collected"),
        "P1/STK01.2023._T._T": None,
        "P2/STK01.2019._T._T": "1",
    }
    table = built(question("STK01"), data, answers)
    cells = {row.time_period: cells[0] for row, cells in zip(table.rows, table.cells, strict=True)}
    assert {year: (cell.value, cell.origin, cell.differs) for year, cell in cells.items()} == {
        "2020": (Decimal("12.5"), Origin.TYPED, True),
        "2021": (Decimal(11), Origin.TYPED, False),
        "2022": (None, Origin.UNAVAILABLE, False),
    }
    assert cells["2020"].observation is data[0]


def test_origins_of_migrants_are_rows() -> None:
    data = [
        observed("STK02", "2020", "30", counterpart_area="FRA"),
        observed("STK02", "2020", "20", counterpart_area="DZA", sex="F"),
        observed("STK02", "2020", "7", dims=(("EDUCATION", "ED5"),)),
    ]
    table = built(question("STK02"), data)
    assert [row.dims for row in table.rows] == [
        (),
        (("COUNTERPART_AREA", "FRA"),),
        (("EDUCATION", "ED5"),),
    ]
    assert table.cells[1][0].path == "P1/STK02.2020._T._T.COUNTERPART_AREA=FRA"


def test_further_ages_and_sexes_of_the_data_are_columns_where_asked_for() -> None:
    data = [observed("STK01", "2020", "1", age="Y15T24"), observed("STK01", "2020", "2", sex="_U")]
    assert [column.age for column in built(question("STK01", "AGE"), data).columns] == ["Y15T24", "Y_LT18", "_T"]
    assert [column.sex for column in built(question("STK01", "SEX"), data).columns] == ["_U", "F", "M", "_T"]
    assert len(built(question("STK01"), data).columns) == 1


def test_columns_an_indicator_does_not_have_are_left_out() -> None:
    asked = question("REM01", "SEX")
    table = indicator_table(
        asked, "P1", {}, [], country="MAR", period=("2015", "2024"), dimensions={"REM01": ["REF_AREA"]}
    )
    assert [(column.sex, column.age) for column in table.columns] == [("_T", "_T")]


def test_typed_cells_can_be_quoted() -> None:
    answers = {"P1/STK01.2020.F._T.COUNTERPART_AREA=FRA": "7", "P1/STK01.2021._T._T": unavailable("too-old")}
    assert typed_observations("P1", answers, "MAR") == (
        Observation("STK01", "MAR", "2020", Decimal(7), "FRA", sex="F", text="7"),
    )


CODE = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", min_size=1, max_size=5)


@given(
    st.builds(
        ObservationKey,
        CODE,
        st.just("MAR"),
        st.integers(1950, 2050).map(str),
        st.one_of(st.just("_T"), CODE),
        st.just("A"),
        CODE,
        CODE,
        st.dictionaries(CODE.map(lambda text: "D" + text), CODE, max_size=2).map(
            lambda found: tuple(sorted(found.items()))
        ),
    )
)
def test_the_path_of_a_cell_says_what_it_measures(key: ObservationKey) -> None:
    assert cell_key(cell_path("r/00000000-0000-7000-8000-000000000001/P1", key), "MAR") == key


def test_other_paths_are_no_cells() -> None:
    assert [cell_key(path, "MAR") for path in ("P1", "P1/x", "P1/a.b.c.d.e", "r/1/P1")] == [None] * 4
