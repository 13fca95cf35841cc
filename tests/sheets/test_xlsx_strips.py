"""Rows read many at once are the rows read one by one, whatever stands in them and however the XML is written."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError
from gfmd_desktop.sheets import Row, model, xlsx_bulk, xlsx_strips

STRINGS = ("Mali", "0-4", "with <mark> & sign", "", "2015")
CELLS = st.sampled_from(
    (
        '<c r="{at}"><v>12</v></c>', '<c r="{at}"><v>12.5</v></c>', '<c r="{at}"><v>-3</v></c>',
        '<c r="{at}" s="1"><v>1234567</v></c>', '<c r="{at}" s="2"><v>44197</v></c>', '<c r="{at}"><v>1E-3</v></c>',
        '<c r="{at}"><v>38891.000000000007</v></c>', '<c r="{at}"><v>007</v></c>', '<c r="{at}"><v>12.50</v></c>',
        '<c r="{at}"><v>0</v></c>',
        '<c r="{at}"><v>123456789012345</v></c>', '<c r="{at}"><v>1234567890123456789</v></c>',
        '<c r="{at}" t="s"><v>0</v></c>', '<c r="{at}" t="s"><v>1</v></c>', '<c r="{at}" t="s"><v>2</v></c>',
        '<c r="{at}" t="s"><v>3</v></c>', '<c r="{at}" s="1" t="s"><v>4</v></c>', '<c r="{at}" t="e"><v>#N/A</v></c>',
        '<c r="{at}" t="b"><v>1</v></c>', '<c r="{at}" t="str"><f>A1</f><v>text</v></c>', '<c r="{at}"><f>1+1</f></c>',
        '<c r="{at}" t="inlineStr"><is><t>in place</t></is></c>',
        '<c r="{at}" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>',
        '<c r="{at}" s="1"/>', '<c t="n" r="{at}"><v>5</v></c>', "<c><v>7</v></c>", "",
    )
)  # fmt: skip
STARTS = st.sampled_from(('<row r="{row}">', '<row r="{row}" spans="1:4">', '<row r="{row}" hidden="1">', "<row>"))
ROWS = st.lists(st.tuples(STARTS, st.lists(CELLS, max_size=4), st.integers(1, 3)), min_size=1, max_size=12)
PLAIN = ('<row r="{row}" spans="1:3">', ['<c r="{at}" t="s"><v>0</v></c>', "", '<c r="{at}"><v>12</v></c>'], 1)
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
    'Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns:r="http://r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": "<Relationships>"
    '<Relationship Id="a" Type="http://x/worksheet" Target="sheet1.xml"/>'
    '<Relationship Id="b" Type="http://x/sharedStrings" Target="strings.xml"/>'
    '<Relationship Id="c" Type="http://x/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": "<styleSheet><cellXfs>"
    '<xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/strings.xml": "<sst>"
    + "".join(f"<si><t>{text.replace('&', '&amp;').replace('<', '&lt;')}</t></si>" for text in STRINGS)
    + "</sst>",
}
HEAD = '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def written(path: Path, rows: list[tuple[str, list[str], int]]) -> Path:
    number, lines = 0, []
    for start, cells, step in rows:
        number += step if "r=" in start else 1
        made = [cell.format(at=f"{'ABCDEFG'[at]}{number}") for at, cell in enumerate(cells)]
        lines.append(start.format(row=number) + "".join(made) + "</row>")
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
        archive.writestr("xl/sheet1.xml", f"{HEAD}<sheetData>{''.join(lines)}</sheetData></worksheet>")
    return path


def each_row(sheet: sheets.Sheet, ways: list[str]) -> Iterator[Row]:
    """Yield the rows as strips give them, each cell where it stands; and see that strips agree with themselves."""
    for piece in sheet.iter_strips():
        if isinstance(piece, Row):
            ways.append("row")
            yield Row(piece.number, tuple(cell._replace(row=piece.number) for cell in piece.cells))
            continue
        ways.append("strip")
        for at, number in enumerate(piece.numbers):
            row = piece.row(at)
            assert row.number == number
            for column in range(1, 9):
                cell = piece.cell(at, column)
                assert (cell is None) == all(other.column != column for other in row.cells)
                figure = piece.figures(column)[at]
                assert figure is None or (cell and str(cell.value) == cell.raw == figure)
                for other, mark in enumerate(piece.marks(column)):
                    same = piece.cell(other, column)
                    assert mark != piece.marks(column)[at] or (same and same[1:]) == (cell and cell[1:])
            yield Row(number, tuple(cell._replace(row=number) for cell in row.cells))


@settings(deadline=None, max_examples=60)
@given(before=st.integers(0, 12), rows=ROWS, after=st.integers(0, 12))
def test_rows_many_at_once_are_the_rows_one_by_one(
    tmp_path_factory: Any, before: int, rows: list[Any], after: int
) -> None:
    path = written(tmp_path_factory.mktemp("strips") / "a.xlsx", [*[PLAIN] * before, *rows, *[PLAIN] * after])
    with pytest.MonkeyPatch.context() as patch:
        _stream(patch)
        one_by_one = sheets.read(path).sheet("S")
        expected = [Row(row.number, tuple(row.cells)) for row in one_by_one.iter_rows() if row.cells]
        at_once = sheets.read(path).sheet("S")
        assert [row for row in each_row(at_once, []) if row.cells] == expected
        assert at_once.layout == one_by_one.layout


def _stream(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(model.Sheet, "_keep", lambda *whole: None)
    patch.setattr(xlsx_strips, "_LOOKED_AT", 0)
    patch.setattr(xlsx_bulk, "_CHUNK", 512)


def test_plain_rows_do_come_in_strips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _stream(monkeypatch)
    hidden = ('<row r="{row}" hidden="1">', PLAIN[1], 1)
    ways: list[str] = []
    sheet = sheets.read(written(tmp_path / "a.xlsx", [*[PLAIN] * 40, hidden, *[PLAIN] * 40])).sheet("S")
    assert len(list(each_row(sheet, ways))) == 81
    assert ways.count("strip") >= 3 and ways.count("row") < 20
    assert sheet.hidden_rows == {41}


@pytest.mark.parametrize("wrong", [f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in (1, 30)])
def test_rows_out_of_order_are_read_as_the_parser_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    _stream(monkeypatch)
    back = (wrong.replace("{", "").replace("}", "").removesuffix("</row>"), [], 1)
    path = written(tmp_path / "a.xlsx", [*[PLAIN] * 40, back, *[PLAIN] * 4])
    rows = list(sheets.read(path).sheet("S").iter_rows())
    assert list(each_row(sheets.read(path).sheet("S"), [])) == rows


def test_a_string_that_is_not_there_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _stream(monkeypatch)
    lost = (PLAIN[0], ['<c r="{at}" t="s"><v>99</v></c>'], 1)
    path = written(tmp_path / "a.xlsx", [*[PLAIN] * 40, lost])
    with pytest.raises(GfmdError) as told:
        list(each_row(sheets.read(path).sheet("S"), []))
    assert told.value.code == "sheets.damaged"
