"""The returned workbook: marks in a copy, never in the sender's own file."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook as NewBook
from openpyxl import load_workbook

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError
from gfmd_desktop.sheets import Mark


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "from the office.xlsx"
    book = NewBook()
    book.active.title = "Data"
    book.active["A1"], book.active["B1"], book.active["B2"] = "Country", 2019, "=1+1"
    book.active.merge_cells("D1:E1")
    book.save(path)
    return path


def test_marks_are_in_the_copy_only(source: Path, tmp_path: Path) -> None:
    before = source.read_bytes()
    target = tmp_path / "returned.xlsx"
    marks = [Mark("Data", 2, 2, "No stored result"), Mark("Data", 2, 2, "Ask again"), Mark("Nowhere", 1, 1, "lost")]
    assert sheets.copy_with_marks(source, target, marks) == 2
    assert source.read_bytes() == before
    cell = load_workbook(target)["Data"]["B2"]
    assert cell.comment.text == "No stored result\nAsk again"
    assert cell.value == "=1+1"
    assert cell.fill.fgColor.rgb.endswith("FFEB9C")
    assert sheets.read(target).sheet("Data").comments[2, 2].endswith("Ask again")


def test_a_cell_inside_a_merged_area_is_marked_where_the_area_is_shown(source: Path, tmp_path: Path) -> None:
    assert sheets.copy_with_marks(source, tmp_path / "out.xlsx", [Mark("Data", 1, 5, "?")]) == 1
    page = load_workbook(tmp_path / "out.xlsx")["Data"]
    assert [
        cell.coordinate for row in page.iter_rows() for cell in row if cell.comment and cell.comment.text == "?"
    ] == [str(next(area for area in page.merged_cells.ranges if "E1" in area)).split(":")[0]]


def test_without_marks_the_copy_is_byte_for_byte(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "same.xlsx"
    assert sheets.copy_with_marks(source, target, []) == 0
    assert target.read_bytes() == source.read_bytes()


def test_the_source_is_never_the_target(source: Path) -> None:
    with pytest.raises(GfmdError, match=r"sheets\.same-file"):
        sheets.copy_with_marks(source, source, [Mark("Data", 1, 1, "x")])


def test_other_kinds_cannot_carry_marks(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(GfmdError, match=r"sheets\.unmarkable"):
        sheets.copy_with_marks(path, tmp_path / "out.xlsx", [Mark("table", 1, 1, "x")])


def test_a_folder_that_refuses(source: Path, tmp_path: Path) -> None:
    with pytest.raises(GfmdError, match=r"sheets\.unwritable"):
        sheets.copy_with_marks(source, tmp_path / "no such folder" / "out.xlsx", [Mark("Data", 1, 1, "x")])
