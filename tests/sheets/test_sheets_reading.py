"""Workbooks of several kinds come back cell for cell."""

from __future__ import annotations

import hashlib
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook as NewBook

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError
from gfmd_desktop.sheets import Kind


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    path = tmp_path / "rich.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Data ")
    sheet.write("A1", "Année")
    sheet.write_number("B1", 0.1)
    sheet.write_number("C1", 0.0688, book.add_format({"num_format": "0.0%"}))
    sheet.write_datetime("D1", datetime(2020, 2, 29), book.add_format({"num_format": "dd/mm/yyyy"}))
    sheet.write_datetime("E1", datetime(2020, 2, 29, 13, 30), book.add_format({"num_format": "yyyy-mm-dd hh:mm"}))
    sheet.write_number("F1", 0.5, book.add_format({"num_format": "hh:mm"}))
    sheet.write_boolean("G1", True)
    sheet.write_formula("A2", "=1/0", None, "#DIV/0!")
    sheet.write_formula("B2", "=SUM(B1)", None, 0.1)
    sheet.write_number("C2", 1234567.891, book.add_format({"num_format": "#,##0.0"}))
    sheet.write_string("D2", "007")
    sheet.write_number("E2", 1.5, book.add_format({"num_format": "[h]:mm"}))
    sheet.write_rich_string("F2", "to", book.add_format({"bold": True}), "tal")
    sheet.write("G2", "   ")
    sheet.merge_range("A4:C5", "merged", book.add_format({"bold": True, "indent": 2}))
    sheet.set_row(6, None, None, {"hidden": True})
    sheet.write("A7", "in a hidden row")
    sheet.set_column("J:K", None, None, {"hidden": True})
    sheet.write_comment("A1", "a remark")
    book.add_worksheet("Empty")
    book.add_worksheet("Hidden").hide()
    book.add_chartsheet("Chart")
    book.close()
    return path


def test_cells_have_value_kind_and_text(rich: Path) -> None:
    sheet = sheets.read(rich).sheet("Data ")
    assert [(cell.value, cell.kind) for cell in next(iter(sheet.iter_rows())).cells] == [
        ("Année", Kind.TEXT),
        (Decimal("0.1"), Kind.NUMBER),
        (Decimal("0.0688"), Kind.NUMBER),
        (date(2020, 2, 29), Kind.DATE),
        (datetime(2020, 2, 29, 13, 30), Kind.DATE),
        (time(12, 0), Kind.DATE),
        (True, Kind.BOOL),
    ]
    assert [sheet.cell(1, column).text for column in range(1, 8)] == [
        "Année", "0.1", "6.9%", "2020-02-29", "2020-02-29 13:30:00", "12:00:00", "TRUE",
    ]  # fmt: skip
    assert sheet.cell(1, 3).percent
    assert sheet.cell(2, 3).text == "1,234,567.9"
    assert (sheet.cell(2, 4).value, sheet.cell(2, 4).kind) == ("007", Kind.TEXT)
    assert sheet.cell(2, 5).kind is Kind.NUMBER
    assert sheet.cell(2, 6).value == "total"
    assert sheet.cell(99, 99).kind is Kind.EMPTY


def test_errors_and_formulas_are_told(rich: Path) -> None:
    sheet = sheets.read(rich).sheet("Data ")
    error, formula = sheet.cell(2, 1), sheet.cell(2, 2)
    assert (error.kind, error.value, error.formula) == (Kind.ERROR, "#DIV/0!", "=1/0")
    assert (formula.kind, formula.value, formula.formula) == (Kind.NUMBER, Decimal("0.1"), "=SUM(B1)")


def test_layout_comments_and_hidden_sheets(rich: Path) -> None:
    book = sheets.read(rich)
    assert [(info.name, info.hidden) for info in book.sheets] == [("Data ", False), ("Empty", False), ("Hidden", True)]
    sheet = book.sheet("Data ")
    assert sheet.merged == (sheets.Area(4, 1, 5, 3),)
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({7}), frozenset({10, 11}))
    assert sheet.cell(7, 1).value == "in a hidden row"
    assert (sheet.cell(4, 1).style.bold, sheet.cell(4, 1).style.indent) == (True, 2)
    assert "a remark" in sheet.comments[1, 1]
    assert list(book.sheet("Empty").iter_rows()) == []
    with pytest.raises(GfmdError, match=r"sheets\.no-such-sheet"):
        book.sheet("Data")


def test_formula_without_a_stored_result_is_no_silent_blank(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    book = NewBook()
    book.active["B2"] = "=1+1"
    book.save(path)
    cell = sheets.read(path).sheet("Sheet").cell(2, 2)
    assert (cell.value, cell.kind, cell.formula) == (None, Kind.EMPTY, "=1+1")


def test_dates_of_1904(tmp_path: Path) -> None:
    path = tmp_path / "mac.xlsx"
    book = xlsxwriter.Workbook(path, {"date_1904": True})
    book.add_worksheet().write_datetime(0, 0, datetime(2019, 7, 1), book.add_format({"num_format": "d mmm yyyy"}))
    book.close()
    assert sheets.read(path).sheet("Sheet1").cell(1, 1).value == date(2019, 7, 1)


def test_the_source_is_never_touched(rich: Path) -> None:
    before = rich.read_bytes()
    stamp = rich.stat().st_mtime_ns
    book = sheets.read(rich)
    for info in book.sheets:
        list(book.sheet(info.name).iter_rows())
    assert rich.read_bytes() == before
    assert rich.stat().st_mtime_ns == stamp
    assert book.sha256 == hashlib.sha256(before).hexdigest()


def test_a_file_that_changes_meanwhile_is_refused(rich: Path) -> None:
    book = sheets.read(rich)
    rich.write_bytes(rich.read_bytes() + b" ")
    with pytest.raises(GfmdError, match=r"sheets\.changed"):
        list(book.sheet("Data ").iter_rows())


def test_cells_without_addresses_and_with_prefixes(tmp_path: Path) -> None:
    path = tmp_path / "bare.xlsx"
    main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/officeDocument"'
            ' Target="/xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<x:workbook xmlns:x="{main}" xmlns:r="{office}"><x:sheets>'
            '<x:sheet name="S" sheetId="1" r:id="r1"/></x:sheets></x:workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/s.xml"/>'
            "</Relationships>",
        )
        archive.writestr(
            "xl/worksheets/s.xml",
            f'<x:worksheet xmlns:x="{main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c>'
            "<x:c><x:v>1E+3</x:v></x:c></x:row><x:row><x:c/><x:c><x:v>2.5000000000000000001</x:v></x:c></x:row></x:sheetData>"
            "<x:mergeCells><x:mergeCell ref='A1:A2'/></x:mergeCells></x:worksheet>",
        )
    sheet = sheets.read(path).sheet("S")
    assert (sheet.cell(1, 1).value, sheet.cell(1, 2).value) == ("name", Decimal(1000))
    assert str(sheet.cell(2, 2).value) == "2.5000000000000000001"
    assert sheet.merged == (sheets.Area(1, 1, 2, 1),)


TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(
    lambda text: text.strip()
)
NUMBERS = st.one_of(
    st.integers(-(10**14), 10**14).map(Decimal),
    st.decimals(-(10**9), 10**9, places=4, allow_nan=False),
    st.floats(allow_nan=False, allow_infinity=False, width=64).map(lambda found: Decimal(repr(found))),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(st.one_of(st.none(), TEXTS, NUMBERS), min_size=1, max_size=5), min_size=1, max_size=6))
def test_what_is_written_is_read_back_exactly(tmp_path: Path, rows: list[list[str | Decimal | None]]) -> None:
    path = tmp_path / "round.xlsx"
    sheets.write_table(path, {"T": rows})
    sheet = sheets.read(path).sheet("T")
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            assert sheet.cell(row, column).value == value


def test_tables_of_text_read_like_their_author_meant_them(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    sheets.write_table(path, {"survey": [["type", "name"], ["text", Decimal("2.0")], [None, None], ["note", "=1+1"]]})
    table = sheets.read_table(path)["survey"]
    assert [(row.number, dict(row.texts)) for row in table] == [
        (1, {1: "type", 2: "name"}),
        (2, {1: "text", 2: "2"}),
        (4, {1: "note", 2: "=1+1"}),
    ]


@pytest.mark.parametrize(
    ("content", "encoding", "expected"),
    [
        ("Año;País\n2012;España\n2013;Perú\n", "latin-1", [["Año", "País"], ["2012", "España"], ["2013", "Perú"]]),
        ("Prix\tPays\n1€\tFrance\n", "cp1252", [["Prix", "Pays"], ["1€", "France"]]),
        ("البلد,العدد\nالمغرب,12\nتونس,13\n", "cp1256", [["البلد", "العدد"], ["المغرب", "12"], ["تونس", "13"]]),
        ("البلد,العدد\nالمغرب,12\n", "utf-8", [["البلد", "العدد"], ["المغرب", "12"]]),
        ("a,b\n1,2\n", "utf-8-sig", [["a", "b"], ["1", "2"]]),
        ("é|b\n1|2\n", "utf-16", [["é", "b"], ["1", "2"]]),
    ],
)
def test_text_tables_in_common_encodings(
    tmp_path: Path, content: str, encoding: str, expected: list[list[str]]
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content.encode(encoding))
    book = sheets.read(path)
    rows = list(book.sheet("table").iter_rows())
    assert [[cell.raw for cell in row.cells] for row in rows] == expected


def test_text_tables_keep_codes_as_text_and_lines_in_quotes(tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    path.write_text('code,value,note\n007,1250.5,"two\nlines"\n', encoding="utf-8")
    code, value, note = list(sheets.read(path).sheet("codes").iter_rows())[1].cells
    assert (code.value, code.kind) == ("007", Kind.TEXT)
    assert (value.value, value.kind) == (Decimal("1250.5"), Kind.NUMBER)
    assert note.value == "two\nlines"


def test_open_document_sheets(tmp_path: Path) -> None:
    path = tmp_path / "table.ods"
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>'
        '<table:table table:name="Feuille1"><table:table-row/><table:table-row><table:table-cell/>'
        '<table:table-cell office:value-type="string"><text:p>Maroc</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="92424"><text:p>92 424</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="0.1"><text:p>0,1</text:p></table:table-cell>'
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{manifest}"><m:file-entry m:full-path="/" m:media-type="{kind}"/></m:manifest>',
        )
    book = sheets.read(path)
    assert (book.media_type, [info.name for info in book.sheets]) == (kind, ["Feuille1"])
    rows = list(book.sheet("Feuille1").iter_rows())
    assert [(cell.address, cell.value) for row in rows for cell in row.cells] == [
        ("B2", "Maroc"),
        ("C2", Decimal(92424)),
        ("D2", Decimal("0.1")),
    ]
