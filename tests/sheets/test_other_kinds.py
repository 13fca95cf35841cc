# ruff: noqa: E501  (parts of files stand on one line)
"""Legacy, binary and OpenDocument workbooks: what their cells look like, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError
from gfmd_desktop.sheets import Area, Cell, Kind
from gfmd_desktop.sheets.xls import _agreed

Make = Callable[..., Path]


def values(path: Path) -> list[list[tuple[object, Kind]]]:
    book = sheets.read(path)
    return [[(cell.value, cell.kind) for cell in row.cells] for row in book.sheet(book.sheets[0].name).iter_rows()]


def test_an_xls_tells_formats_errors_hidden_rows_and_merged_areas(make_xls: Make) -> None:
    rows = [
        ["Pays", "Année"],
        ["Côte d’Ivoire", 12.0, "#N/A", (0.125, "0.0%"), (43890.0, "dd/mm/yyyy"), True, (1.5, "[h]:mm:ss")],
        [None, "العراق", (1234.56, "#,##0.0")],
    ]
    path = make_xls(rows, hidden_rows=(3,), merged=((1, 1, 1, 2),))
    sheet = sheets.read(path).sheet("Data")
    assert values(path)[1] == [
        ("Côte d’Ivoire", Kind.TEXT),
        (Decimal(12), Kind.NUMBER),
        ("#N/A", Kind.ERROR),
        (Decimal("0.125"), Kind.NUMBER),
        (date(2020, 2, 29), Kind.DATE),
        (True, Kind.BOOL),
        (Decimal("1.5"), Kind.NUMBER),
    ]
    assert sheet.cell(2, 4).percent
    assert (sheet.cell(3, 2).text, sheet.cell(3, 3).text) == ("العراق", "1,234.6")
    assert sheet.hidden_rows == {3}
    assert sheet.merged == (Area(1, 1, 1, 2),)


def test_dates_of_an_xls_that_counts_from_1904(make_xls: Make) -> None:
    assert values(make_xls([[(42428.0, "dd/mm/yyyy")]], base_1904=True)) == [[(date(2020, 2, 29), Kind.DATE)]]


def test_where_two_readers_differ_the_better_text_stays_and_no_number_is_believed() -> None:
    good = Cell(1, 1, "Étranger", Kind.TEXT, "Étranger")
    bad = good._replace(value="\x00t\ufffdranger", raw="\x00t\ufffdranger")
    assert _agreed(bad, good).raw == _agreed(good, bad).raw == "Étranger"
    one, other = (Cell(1, 1, Decimal(n), Kind.NUMBER, n) for n in ("1250", "125"))
    assert _agreed(one, other).kind is Kind.ERROR
    assert _agreed(one, None) == _agreed(one, one) == one


def test_an_xlsb_is_read_in_place(make_xlsb: Make) -> None:
    path = make_xlsb([["Country", "2020"], [None, 5.25, "x"], ["Niger", 3.0]])
    cells = [cell for row in sheets.read(path).sheet("Data").iter_rows() for cell in row.cells]
    assert [(cell.address, cell.text) for cell in cells] == [
        ("A1", "Country"), ("B1", "2020"), ("B2", "5.25"), ("C2", "x"), ("A3", "Niger"), ("B3", "3"),
    ]  # fmt: skip


ODS = """<table:table table:name="Hidden" table:style-name="h"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Data"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
<table:table-header-rows><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>Les <text:span>deux</text:span><text:s text:c="2"/>sexes</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="0.1" table:number-columns-repeated="2"><text:p>0,1</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.0688"/><table:table-cell office:value-type="date" office:date-value="2020-02-29"/><table:table-cell office:value-type="time" office:time-value="PT13H30M00S"/><table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/></table:table-row>
<table:table-row><table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=[.A1]"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
<table:table-row table:number-rows-repeated="1048560"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"""


def test_an_ods_tells_what_calamine_does_not(make_ods: Make) -> None:
    hidden = (
        '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    book = sheets.read(make_ods(ODS, hidden))
    assert [(info.name, info.hidden) for info in book.sheets] == [("Hidden", True), ("Data", False)]
    sheet = book.sheet("Data")
    found = {cell.address: (cell.value, cell.kind) for row in sheet.iter_rows() for cell in row.cells}
    assert found == {
        "A1": ("Les deux  sexes", Kind.TEXT),
        "A5": (Decimal("0.1"), Kind.NUMBER),
        "B5": (Decimal("0.1"), Kind.NUMBER),
        "C5": (Decimal("0.0688"), Kind.NUMBER),
        "D5": (date(2020, 2, 29), Kind.DATE),
        "E5": (time(13, 30), Kind.DATE),
        "F5": (Decimal("1.5"), Kind.NUMBER),
        "A6": ("#DIV/0!", Kind.ERROR),
        "B6": (None, Kind.EMPTY),
        "C6": (True, Kind.BOOL),
    }
    assert sheet.cell(5, 3).percent
    assert sheet.cell(6, 2).formula == "=[.A1]"
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({5}, {3})
    assert sheet.merged == (Area(1, 1, 1, 2),)
    assert sheet.comments == {(1, 1): "a remark"}


@pytest.mark.parametrize("repeat", ['table:number-rows-repeated="1048576"', 'table:number-rows-repeated="99999999999"'])
def test_an_ods_that_repeats_itself_without_measure_is_refused(make_ods: Make, repeat: str) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    path = make_ods(f'<table:table table:name="A"><table:table-row {repeat}>{cell}</table:table-row></table:table>')
    with pytest.raises(GfmdError, match=r"sheets\.(too-large|damaged)"):
        list(sheets.read(path).sheet("A").iter_rows())
