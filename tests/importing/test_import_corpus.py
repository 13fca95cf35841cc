"""Small ugly workbooks, one difficulty each: what each of their cells means, or which finding names it."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from gfmd_desktop import importing, sheets
from gfmd_desktop.core import Observation

Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Case:
    """A sheet and what some of its cells must come to; `findings` are codes with the cell that they must name."""

    name: str
    rows: Rows
    cells: dict[str, dict[str, Any]]
    findings: dict[str, str] = field(default_factory=dict)
    merged: Sequence[Sequence[str]] = ()
    count: int | None = None
    questions: int = 0
    file: str = ""
    encoding: str = ""
    separator: str = ","


CASES = [Case(**one) for one in json.loads(Path(__file__).with_name("corpus.json").read_text("utf-8"))]


def write(case: Case, folder: Path) -> Path:
    if case.encoding:
        path = folder / case.file
        with path.open("w", encoding=case.encoding, newline="") as stream:
            csv.writer(stream, delimiter=case.separator).writerows(case.rows)
        return path
    path = folder / (case.file or f"{case.name}.xlsx")
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet("Data")
    for row, values in enumerate(case.rows):
        for column, value in enumerate(values):
            if value is not None:
                page.write(row, column, value)
    for area, text in case.merged:
        page.merge_range(area, text)
    book.close()
    return path


def imported(path: Path) -> tuple[importing.Proposal, importing.Plan]:
    book = sheets.read(path)
    proposal = importing.propose(book)
    return proposal, importing.run(book, proposal.recipe)


def said(one: Observation, name: str) -> Any:
    if name == "value":
        return None if one.value is None else float(one.value)
    return dict(one.dims) if name == "dims" else getattr(one, name)


def test_the_corpus_is_as_large_as_asked() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_cell_is_what_it_says(case: Case, tmp_path: Path) -> None:
    proposal, plan = imported(write(case, tmp_path))
    by_cell = {one.cell: one for one in plan.observations}
    for cell, expected in case.cells.items():
        assert cell in by_cell, f"{cell} was not read: {[one.code for one in plan.findings]}"
        assert {name: said(by_cell[cell], name) for name in expected} == expected, cell
    if case.count is not None:
        assert len(plan.observations) == case.count
    for code, cell in case.findings.items():
        assert any(one.code == code and cell in one.where.spot for one in plan.findings), [*map(str, plan.findings)]
    if not case.findings:
        assert not [one for one in plan.findings if one.severity != "note"]
    assert len(proposal.questions) == case.questions
