"""Nothing is dropped silently: every cell is a figure, a label, a header, a title, a note, or named in a finding."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import importing, sheets

COUNTRIES = ("Mali", "Chad", "Peru", "Haiti", "Malta", "Ruritania", "Congo", "Total")
HEADERS = ("Immigrants", "Emigrants", "Refugees", "id", "Remarks", "Sex", "Share (%)", "Region", "Flag", "2019", "2020")
ENTRIES = st.one_of(
    st.integers(0, 9_000),
    st.sampled_from(["..", "n/a", "about ten", "c", "male", "North", "12 p", "1,200", "x1", "", None, 0.5]),
)
STRAYS = st.lists(
    st.tuples(st.integers(0, 14), st.integers(6, 9), st.sampled_from(["see page 3", 7, "1", "checked", 12.5])),
    max_size=3,
)


@st.composite
def sheets_of_any_kind(draw: st.DrawFn) -> list[list[Any]]:
    width = draw(st.integers(1, 4))
    rows: list[list[Any]] = [
        [text]
        for text in draw(st.lists(st.sampled_from(["Migrants in 2020", "Source: office"]), min_size=1, max_size=2))
    ]
    rows += [[]] * draw(st.integers(0, 1))
    rows.append(["Country", *draw(st.lists(st.sampled_from(HEADERS), min_size=width, max_size=width))])
    for _ in range(draw(st.integers(2, 6))):
        rows.append([draw(st.sampled_from(COUNTRIES)), *(draw(ENTRIES) for _ in range(width))])
    rows += [[]] * draw(st.integers(0, 2))
    rows += [[text] for text in draw(st.lists(st.sampled_from(["1) Estimate", "Note: provisional", 5]), max_size=2))]
    for row, column, value in draw(STRAYS):
        while len(rows) <= row:
            rows.append([])
        rows[row] = [*rows[row], *[None] * (column + 1 - len(rows[row]))]
        rows[row][column] = value
    return rows


def numbered(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def named(spot: str) -> set[tuple[int, int]]:
    """Return the cells that a finding names, one by one or as a range."""
    cells: set[tuple[int, int]] = set()
    for left, top, right, bottom in re.findall(r"\b([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?", spot):
        for row in range(int(top), int(bottom or top) + 1):
            for column in range(numbered(left), numbered(right or left) + 1):
                cells.add((row, column))
    return cells


def accounted(proposal: importing.Proposal, plan: importing.Plan, sheet: sheets.Sheet) -> set[tuple[int, int]]:
    found = {(one.row, one.column) for one in plan.observations}
    spots = {cell for one in (*proposal.findings, *plan.findings) for cell in named(one.where.spot)}
    found |= spots
    for table in proposal.recipe.tables:
        for row in sheet.iter_rows():
            inside = table.first <= row.number <= table.last
            labels = {one.column for one in table.columns}
            figures = {at for one in table.values for at in range(one.first, one.last + 1)}
            held = inside and any((row.number, column) in spots for column in labels)  # its label is named
            for cell in row.cells:
                unread = inside and any((level, cell.column) in spots for level in table.header)  # its header is
                if held or unread or row.number in table.header or (inside and cell.column in labels):
                    found.add((row.number, cell.column))
                if inside and cell.column in figures and not cell.text.strip():
                    found.add((row.number, cell.column))
    told = " ".join((plan.title, *plan.notes, *(table.title for table in proposal.recipe.tables), proposal.facts.title))
    for row in sheet.iter_rows():
        found |= {(row.number, cell.column) for cell in row.cells if cell.text.strip() and cell.text.strip() in told}
    return found


@settings(max_examples=60, deadline=None)
@given(rows=sheets_of_any_kind())
def test_every_cell_is_accounted_for(tmp_path_factory: Any, rows: list[list[Any]]) -> None:
    path: Path = tmp_path_factory.mktemp("lost") / "book.xlsx"
    sheets.write_table(path, {"T": rows})
    book = sheets.read(path)
    proposal = importing.propose(book)
    plan = importing.run(book, proposal.recipe)
    refused = {"importing.no-table", "importing.no-country", "importing.no-period", "importing.sheet-of-text"}
    if {one.code for one in (*proposal.findings, *plan.findings)} & refused:
        return  # the sheet or the table as a whole is named
    sheet = book.sheet("T")
    filled = {(row.number, cell.column) for row in sheet.iter_rows() for cell in row.cells if cell.text.strip()}
    lost = filled - accounted(proposal, plan, sheet)
    assert not lost, (sorted(lost), [*map(str, plan.findings)])
