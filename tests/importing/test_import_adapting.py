"""A sender's next file: moved, renamed, added and missing columns, told side by side in three decisions at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import importing, sheets
from gfmd_desktop.importing import What

ROWS = (
    ("Work permits in Malta", None, None, None, None),
    ("Nationality", "Year", "Permits issued", "Permits refused", "Remarks of the clerk"),
    ("Peru", 2020, 868, 8, "checked"),
    ("Chile", 2020, 824, 9, "checked twice"),
)


def book(path: Path, rows: Sequence[Sequence[Any]]) -> sheets.Workbook:
    sheets.write_table(path, {"T": [list(row) for row in rows]})
    return sheets.read(path)


def columns(rows: Sequence[Sequence[Any]], order: Sequence[int]) -> list[list[Any]]:
    return [list(rows[0]), *([row[at] for at in order] for row in rows[1:])]


def known(tmp_path: Path) -> importing.Recipe:
    return importing.Recipe.from_json(importing.propose(book(tmp_path / "first.xlsx", ROWS)).recipe.to_json())


def told(proposal: importing.Proposal) -> dict[str, set[tuple[str, str]]]:
    return {one.what.value: {(str(pair.old), str(pair.new)) for pair in one.pairs} for one in proposal.decisions}


def test_the_same_layout_needs_no_decision(tmp_path: Path) -> None:
    recipe = known(tmp_path)
    assert importing.propose(book(tmp_path / "next.xlsx", ROWS), recipes=[recipe]).decisions == ()


def test_moved_columns_are_shown_side_by_side_and_read(tmp_path: Path) -> None:
    recipe = known(tmp_path)
    new = book(tmp_path / "next.xlsx", columns(ROWS, (1, 0, 3, 2, 4)))
    proposal = importing.propose(new, recipes=[recipe])
    assert told(proposal) == {
        "moved": {
            ("A “Nationality”", "B “Nationality”"),
            ("B “Year”", "A “Year”"),
            ("C “Permits issued”", "D “Permits issued”"),
            ("D “Permits refused”", "C “Permits refused”"),
        }
    }
    before = {(one.indicator, one.value) for one in importing.run(book(tmp_path / "f.xlsx", ROWS), recipe).observations}
    assert {(one.indicator, one.value) for one in importing.run(new, proposal.recipe).observations} == before


def test_a_new_column_and_a_missing_one(tmp_path: Path) -> None:
    recipe = known(tmp_path)
    rows = [[*row[:4], extra] for row, extra in zip(ROWS, (None, "Permits withdrawn", 1, 2), strict=True)]
    proposal = importing.propose(book(tmp_path / "next.xlsx", rows), recipes=[recipe])
    assert told(proposal) == {"new": {("", "E “Permits withdrawn”")}, "missing": {("E “Remarks of the clerk”", "")}}


def test_a_renamed_column_is_only_suggested_until_a_person_says_so(tmp_path: Path) -> None:
    first = importing.propose(book(tmp_path / "first.xlsx", ROWS)).recipe
    values = tuple(replace(one, indicator="X_MINE", name="Mine") for one in first.tables[0].values)
    recipe = replace(first, tables=(replace(first.tables[0], values=values),))
    rows = [list(row) for row in ROWS]
    rows[1][3] = "Permits that were refused"
    proposal = importing.propose(book(tmp_path / "next.xlsx", rows), recipes=[recipe])
    (decision,) = proposal.decisions
    assert decision.what is What.MISSING
    (pair,) = decision.pairs
    assert (pair.old.header, pair.new.header) == ("Permits refused", "Permits that were refused")
    assert proposal.recipe.tables[0].values[1].indicator != "X_MINE"
    taken = importing.take_renamed(proposal, [pair])
    assert taken.decisions == ()
    assert [one.indicator for one in taken.recipe.tables[0].values] == ["X_MINE", "X_MINE"]


def test_a_loaded_recipe_leaves_out_what_a_person_left_out(tmp_path: Path) -> None:
    first = importing.propose(book(tmp_path / "first.xlsx", ROWS)).recipe
    table = first.tables[0]
    aside = importing.Column("Permits refused", 4, "ignore")
    chosen = replace(
        table, values=table.values[:1], columns=tuple(sorted((*table.columns, aside), key=lambda one: one.column))
    )
    recipe = importing.Recipe.from_json(replace(first, tables=(chosen,)).to_json())
    new = book(tmp_path / "next.xlsx", columns(ROWS, (0, 1, 3, 2, 4)))
    proposal = importing.propose(new, recipes=[recipe])
    assert [one.header for one in proposal.recipe.tables[0].values] == ["Permits issued"]
    assert {one.header: one.role for one in proposal.recipe.tables[0].columns}["Permits refused"] == "ignore"
    assert {one.value for one in importing.run(new, proposal.recipe).observations} == {868, 824}


def test_two_columns_of_one_header_keep_their_own_meaning(tmp_path: Path) -> None:
    rows = [
        ["Migrants"],
        ["Country", "Country", "Year", "Migrants"],
        ["Malta", "Peru", 2020, 5],
        ["Italy", "Chile", 2020, 6],
    ]
    recipe = importing.propose(book(tmp_path / "first.xlsx", rows)).recipe
    again = importing.propose(book(tmp_path / "next.xlsx", [[], *rows]), recipes=[recipe]).recipe
    roles = [one.role for one in recipe.tables[0].columns]
    assert [one.role for one in again.tables[0].columns] == roles
    assert len(set(roles)) == len(roles)


def test_another_senders_layout_borrows_nothing(tmp_path: Path) -> None:
    recipe = known(tmp_path)
    rows = [
        ["Schools in Malta"],
        ["District", "Year", "Schools", "Teachers"],
        ["North", 2020, 5, 50],
        ["South", 2020, 6, 60],
    ]
    proposal = importing.propose(book(tmp_path / "other.xlsx", rows), recipes=[recipe])
    assert proposal.lent is None
    assert proposal.decisions == ()


@settings(max_examples=25, deadline=None)
@given(
    order=st.permutations(range(5)),
    down=st.integers(0, 3),
    gone=st.sets(st.integers(2, 4), max_size=1),
    more=st.booleans(),
)
def test_whatever_moves_there_are_three_decisions_at_most(
    tmp_path_factory: Any, order: list[int], down: int, gone: set[int], more: bool
) -> None:
    folder = tmp_path_factory.mktemp("adapt")
    recipe = known(folder)
    kept = [at for at in order if at not in gone]
    rows = [[ROWS[0][0]], *[[row[at] for at in kept] for row in ROWS[1:]]]
    if more:
        rows = [rows[0], [*rows[1], "Appeals"], *[[*row, 3] for row in rows[2:]]]
    new = book(folder / "next.xlsx", [[]] * down + rows)
    proposal = importing.propose(new, recipes=[recipe])
    assert len(proposal.decisions) <= 3
    assert proposal.lent is not None
    figures = {868, 824} if 2 not in gone else set()
    figures |= {8, 9} if 3 not in gone else set()
    assert figures <= {one.value for one in importing.run(new, proposal.recipe).observations}
