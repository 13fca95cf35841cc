"""Next year's workbook: the same layout elsewhere on the sheet, read by the recipe of this year."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gfmd_desktop import importing, sheets


def book(path: Path, rows: Sequence[Sequence[Any]]) -> sheets.Workbook:
    sheets.write_table(path, {"T": rows})
    return sheets.read(path)


def test_months_of_the_next_year_in_other_columns(tmp_path: Path) -> None:
    title, header = "Entradas de extranjeros a Colombia, {}", ["Nacionalidad", "Ene.", "Feb.", "Total"]
    old = book(tmp_path / "old.xlsx", [[title.format(2023)], header, ["Perú", 1, 2, 3], ["Chile", 4, 5, 9]])
    kept = importing.propose(old).recipe
    rows = [
        [],
        [None, title.format(2024)],
        ["", "Boletín"],
        [None, *header],
        [None, "Perú", 7, 8, 15],
        [None, "Haití", 1, 1, 2],
    ]
    new = book(tmp_path / "new.xlsx", rows)
    proposal = importing.propose(new, recipes=[importing.Recipe.from_json(kept.to_json())])
    assert "recipe" in {reason.code for reason in proposal.reasons}
    assert not proposal.questions
    plan = importing.run(new, proposal.recipe)
    assert [(one.cell, one.time_period, one.value) for one in plan.observations] == [
        ("C5", "2024-01", 7), ("D5", "2024-02", 8), ("E5", "2024", 15),
        ("C6", "2024-01", 1), ("D6", "2024-02", 1), ("E6", "2024", 2),
    ]  # fmt: skip
    assert {one.indicator for one in plan.observations} == {"FLW06"}


def test_a_decision_of_this_year_holds_and_only_what_is_new_is_asked(tmp_path: Path) -> None:
    first = [["Border count 2023"], ["Country", "Adults", "Infants"], ["Mali", 5, 6], ["Chad", 7, 8]]
    old = book(tmp_path / "old.xlsx", first)
    proposal = importing.propose(old)
    second = [["Border count 2024"], [], ["Country", "Infants", "Adults"], ["Mali", 16, 15], ["Ruritania", 18, 17]]
    new = book(tmp_path / "new.xlsx", second)
    again = importing.propose(new, recipes=[proposal.recipe])
    assert [question.subject for question in again.questions] == ["Ruritania"]
    before = importing.run(old, proposal.recipe).observations
    after = importing.run(new, again.recipe).observations
    meaning = {(one.indicator, one.dims, one.sex, one.age) for one in before}
    assert {(one.indicator, one.dims, one.sex, one.age) for one in after} == meaning
    assert {one.time_period for one in after} == {"2024"}
    assert sorted(one.value or 0 for one in after) == [15, 16]
