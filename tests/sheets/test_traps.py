"""Known traps of real files: formatted zeros, ends of lines, encodings, 1904 dates, durations, stored results."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter

from gfmd_desktop import sheets
from gfmd_desktop.sheets import Cell, Kind, Style


@pytest.mark.parametrize(
    ("code", "value", "text"),
    [
        ("#\\ ###\\ ##0\\ ;\\-#\\ ###\\ ##0\\ ;\\-\\ ;@\\ ", "0", "-"),
        ('_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', "0", "-"),
        ("#,##0;-#,##0;", "0", "0"),
        ('#,##0;-#,##0;"–"', "0", "–"),
        ('#,##0;-#,##0;"–"', "1250", "1,250"),
        ("0.0;-0.0;0.0", "0", "0.0"),
        ("General", "0", "0"),
        ('0;-0;"a;b"', "0", "a;b"),
    ],
)
def test_a_nought_is_shown_as_its_format_says_and_stays_a_nought(code: str, value: str, text: str) -> None:
    cell = Cell(1, 1, Decimal(value), Kind.NUMBER, value, Style(code))
    assert (cell.text, cell.value) == (text, Decimal(value))


def rows(path: Path) -> list[list[str]]:
    book = sheets.read(path)
    return [[cell.text for cell in row.cells] for row in book.sheet(book.sheets[0].name).iter_rows()]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_text_tables_in_every_encoding_and_with_every_end_of_line(tmp_path: Path, end: str, encoding: str) -> None:
    lines = [
        "Année;Pays;Entrées",
        "2012;Côte d’Ivoire;1 250" if encoding != "latin-1" else "2012;Bénin;1 250",
        "2013;Pérou;7",
    ]
    path = tmp_path / "table.csv"
    path.write_bytes(end.join(lines).encode(encoding))
    assert rows(path) == [line.split(";") for line in lines]


def test_signs_that_split_lines_elsewhere_do_not_split_rows(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('a,b\n"one\ntwo",1\nx\x0by\u2028z\x85w,2\n', encoding="utf-8", newline="")
    assert rows(path) == [["a", "b"], ["one\ntwo", "1"], ["x\x0by\u2028z\x85w", "2"]]


def test_1904_durations_and_formulas_without_a_result(tmp_path: Path) -> None:
    path = tmp_path / "traps.xlsx"
    book = xlsxwriter.Workbook(path, {"date_1904": True})
    sheet = book.add_worksheet()
    sheet.write_datetime(0, 0, date(2020, 2, 29), book.add_format({"num_format": "yyyy-mm-dd"}))  # type: ignore[arg-type]
    sheet.write_number(0, 1, 1.75, book.add_format({"num_format": "[h]:mm"}))
    sheet.write_formula(0, 2, "=A1+1", None, "")
    sheet.write_formula(0, 3, "=NA()", None, "#N/A")
    book.close()
    found = {cell.column: cell for row in sheets.read(path).sheet("Sheet1").iter_rows() for cell in row.cells}
    assert (found[1].value, found[2].value, found[2].kind) == (date(2020, 2, 29), Decimal("1.75"), Kind.NUMBER)
    assert (found[3].kind, found[3].formula) == (Kind.EMPTY, "=A1+1")
    assert (found[4].kind, found[4].text) == (Kind.ERROR, "#N/A")
