# ruff: noqa: E501  (parts of files stand on one line)
"""Hostile .xlsx: read or refused in a straight line through their bytes, never a hang, never a heap of memory."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError
from gfmd_desktop.sheets import Cell, Kind
from gfmd_desktop.sheets.xlsx import Package
from gfmd_desktop.sheets.xlsx_rows import iterate

HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = b"</sheetData></worksheet>"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "good.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Sheet")
    for row in range(9):
        sheet.write_row(row, 0, (f"row {row + 1}", row, row / 7))
    sheet.write(10, 0, 0.5, book.add_format({"num_format": "0%"}))
    book.close()
    return path


def hostile(good: Path, rows: bytes, *, tail: bytes = TAIL, member: str = "xl/worksheets/sheet1.xml") -> Path:
    path = good.with_name("hostile.xlsx")
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name) if name != member else HEAD + rows + tail)
    return path


def cells(path: Path) -> Iterator[Cell]:
    return (cell for row in sheets.read(path).sheet("Sheet").iter_rows() for cell in row.cells)


def outcome(path: Path) -> str:
    """Read to the end, in no more than a straight line through the bytes takes."""
    began = time.monotonic()
    try:
        count = sum(1 for _ in cells(path))
        found = f"read {count}"
    except GfmdError as refusal:
        found = refusal.code
    assert time.monotonic() - began < 30  # a quadratic reader would need hours
    return found


UNCLOSED = b'<c r="A1">' * 60_000
MANY = 60_000


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (b'<row r="1">' + UNCLOSED + b"</row>", "sheets.damaged"),
        (b'<row r="1">' + b"</c>" * 60_000 + UNCLOSED + b"</row>", "sheets.damaged"),
        (b'<row r="1">' + b"<c " * 60_000 + b"</row>", "sheets.damaged"),
        (b"<row " * 60_000, "sheets.damaged"),
        (b"".join(b'<row r="%d" ht="15" customHeight="1"/>' % n for n in range(1, MANY)), "read 0"),
        (b"".join(b'<row r="%d"></row>' % n for n in range(1, MANY)), "read 0"),
        (b'<row r="1">' + b" " * 34_000_000 + b"</row>", "read 0"),
        (b'<row r="1">' + b"<c r='A1'/>" * 60_000 + b"</row>", "read 0"),
        (b"<a>" * 100_000, "sheets.damaged"),
        (b'<row r="1"><c r="A1"><f>A1</f></c><c r="B1"><f>C1</f><v>7</v></c><c r="C1"><f>B1</f></c></row>', "read 3"),
    ],
    ids=["unclosed", "closed-first", "broken", "rows", "nothing", "open-nothing", "blanks", "quotes", "deep", "cyclic"],
)
def test_straight_through(good: Path, rows: bytes, expected: str) -> None:
    assert outcome(hostile(good, rows)) == expected


def test_the_widest_row(good: Path) -> None:
    from gfmd_desktop.core import column_letters

    letters = [column_letters(column).encode() for column in range(1, 16_385)]
    row = b'<row r="%d">' + b"".join(b'<c r="%s%%d"><v>5</v></c>' % name for name in letters) + b"</row>"
    rows = b"".join(row.replace(b"%d", b"%d" % number) for number in (1, 500))
    assert outcome(hostile(good, rows)) == "read 32768"


def test_relationships_that_lead_nowhere_or_out(good: Path) -> None:
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    own = "http://schemas.openxmlformats.org/package/2006/relationships"
    for target in ("../../../etc/passwd", "/xl/workbook.xml", "worksheets/../worksheets/sheet9.xml", ""):
        path = good.with_name("relations.xlsx")
        with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as archive:
            for name in source.namelist():
                content = source.read(name)
                if name == "xl/_rels/workbook.xml.rels":
                    content = (
                        f'<Relationships xmlns="{own}"><Relationship Id="rId1" Type="{rel}/worksheet" Target="{target}"/>'
                        "</Relationships>"
                    ).encode()
                archive.writestr(name, content)
        assert outcome(path) in ("sheets.damaged", "read 0")


XML = st.sampled_from(
    [
        b'<row r="200" spans="1:3">', b'<row r="201">', b'<row r="202" hidden="1">', b"<row>", b"</row>", b'<row r="300"/>',
        b'<c r="A200" t="s"><v>0</v></c>', b'<c r="A201" s="1"><v>201</v></c>', b'<c r="B201"/>', b'<c r="C201" s="1"/>',
        b'<c r="B200"><v>12.5</v></c>', b'<c r="C200" t="inlineStr"><is><t>a &amp; b</t></is></c>', b"<c><v>3</v></c>",
        b'<c r="D200" t="str"><v>say 200" or 201"</v></c>', b'<c r="D200" t="e"><v>#N/A</v></c>', b"<!-- x -->",
        b'<c r="E201"><f>A1+B1</f><v>4</v></c>', b'<c r="E201"><f>A1</f></c>', b'<c t="b" r="F200"><v>1</v></c>', b"\n",
        b'<c r="G200" t="inlineStr"><is><t>\xc3\xa9t\xc3\xa9</t></is></c>', b'<c r="H201"><v/></c>', b'<c r="H201"><v>1E3</v></c>',
        b'<c r="A203" t="s"><v>9999</v></c>', b"<![CDATA[x]]>", b'<row r="203"><c r="A203"><v>2020</v></c></row>',
        b'<row r="204"><c r="A204"><v>2020</v></c><c r="B204" s="1"/><c r="C204" t="s"><v>1</v></c></row>',
        b'<row r="205"><c r="A205"><v>2020</v></c><c r="C205" t="s"><v>1</v></c></row>',
        b'<row r="206"><c r="A206" t="inlineStr"><is><t>. &gt;= 206" &amp;lt; &apos;x&apos;</t></is></c></row>',
        b'<row r="207"><c r="A207" t="inlineStr"><is><t>a &lt; &#65;</t></is></c><c r="B207"><v>1</v></c></row>',
    ]
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(pieces=st.lists(XML, max_size=14))
def test_the_pattern_reads_what_the_parser_reads(good: Path, pieces: list[bytes]) -> None:
    path = hostile(good, b"".join(pieces))
    package = Package(path)
    part = package.parts[0]

    def whole(rows: Iterator[sheets.Row]) -> object:
        try:
            return list(rows)
        except GfmdError as refusal:
            return refusal.code

    parsed = whole(iterate(package._open, part.member, package._reading(part)))
    read = whole(sheets.read(path).sheet("Sheet").iter_rows())
    if parsed == "sheets.damaged" and read != parsed:
        assert isinstance(read, list)  # what the parser objects to may be of no matter for the figures
    else:
        assert read == parsed


def test_values_of_every_kind_by_the_short_way(good: Path) -> None:
    rows = b"".join(
        b'<row r="%d"><c r="A%d" t="s"><v>0</v></c><c r="B%d"><v>%d</v></c><c r="C%d" s="0"/></row>'
        % (n, n, n, n * 7, n)
        for n in range(150, 170)
    )
    found = list(cells(hostile(good, rows)))
    assert [(cell.address, cell.value, cell.kind) for cell in found[:2]] == [
        ("A150", "row 1", Kind.TEXT),
        ("B150", Decimal(1050), Kind.NUMBER),
    ]
    assert len(found) == 40
