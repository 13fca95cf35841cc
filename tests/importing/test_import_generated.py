"""Generated tables with everything that offices type into cells: each cell is read as meant, or a finding names it."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desktop import importing, sheets

COUNTRIES = {"Mali": "MLI", "Côte d'Ivoire": "CIV", "المغرب": "MAR", "Perú": "PER", "Viet Nam": "VNM", "Zaire": "COD"}
UNKNOWN = ("Ruritania", "Total of some", "Old Country")
WRITTEN: dict[str, tuple[Decimal | None, str]] = {
    "1 250": (Decimal(1250), "A"),
    "1\u00a0250\u00a0300": (Decimal(1250300), "A"),
    "12,345": (Decimal(12345), "A"),
    "12,345 b": (Decimal(12345), "B"),
    "28,320e": (Decimal(28320), "E"),
    "4,100 (p)": (Decimal(4100), "P"),
    "٩٢٬٤٢٤": (Decimal(92424), "A"),
    "(1,200)": (Decimal(-1200), "A"),
    "..": (None, "O"),
    ":": (None, "O"),
    "c": (None, "Q"),
    "~": (None, "N"),
}
GARBAGE = ("see annex", "ten", "1,2,3,4", "12-14", "??")


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[Any]], list[tuple[int, int, str, str, Any]]]:
    """Return rows, and for each figure its row, column, country, period and what was typed."""
    names = draw(st.lists(st.sampled_from([*COUNTRIES, *UNKNOWN]), min_size=3, max_size=7, unique=True))
    years = [str(year) for year in range(2015, 2015 + draw(st.integers(2, 5)))]
    lead = [["International migrant stock"], *[[] for _ in range(draw(st.integers(0, 2)))]]
    rows: list[list[Any]] = [*lead, ["Country", *(int(year) for year in years)]]
    typed = []
    for name in names:
        cells = [draw(st.integers(0, 9**9)) for _ in years]
        at = draw(st.integers(0, len(years) - 1))
        odd = st.sampled_from([*WRITTEN, *GARBAGE])
        cells[at] = draw(st.one_of(odd, st.integers(2000, 2020)))
        rows.append([name, *cells])
        typed += [(len(rows), 2 + number, name, year, cells[number]) for number, year in enumerate(years)]
    if draw(st.booleans()):
        rows += [[], ["Note: 2,000 cases of 2016 are counted twice."]]
    return rows, typed


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tables())
def test_each_cell_is_read_as_meant_or_named(
    tmp_path: Path, drawn: tuple[list[list[Any]], list[tuple[int, int, str, str, Any]]]
) -> None:
    rows, typed = drawn
    path = tmp_path / "drawn.xlsx"
    sheets.write_table(path, {"T": rows})
    book = sheets.read(path)
    proposal = importing.propose(book)
    plan = importing.run(book, proposal.recipe)
    read = {(one.row, one.column): one for one in plan.observations}
    named = {spot for one in plan.findings for spot in re.findall(r"[A-Z]+\d+", one.where.spot)}
    for row, column, name, year, value in typed:
        cell = f"{chr(64 + column)}{row}"
        if name in UNKNOWN:
            assert (row, column) not in read
            assert f"A{row}" in named
            continue
        one = read[row, column]
        assert (one.ref_area, one.time_period, one.indicator) == (COUNTRIES[name], year, "STK01")
        if value in GARBAGE:
            assert one.value is None
            assert cell in named
        else:
            meant = WRITTEN[value] if isinstance(value, str) else (Decimal(value), "A")
            assert (one.value, one.obs_status) == meant
    assert len(read) == sum(name in COUNTRIES for _, _, name, _, _ in typed)
