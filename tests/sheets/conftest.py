# ruff: noqa: E501  (parts of files stand on one line)
"""Workbooks of the kinds that no library here writes, made byte by byte."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Content = list[list[object]]
Make = Callable[..., Path]
FORMATS = {"#,##0.0": 164, "0.0%": 10, "dd/mm/yyyy": 14, "[h]:mm:ss": 46}
ERRORS = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36, "#N/A": 42}


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _wide(text: str) -> bytes:
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def _xls_cell(row: int, column: int, value: object) -> bytes:
    style = 15
    if isinstance(value, tuple):
        value, code = value
        style = 16 + list(FORMATS).index(code)
    place = struct.pack("<HHH", row, column, style)
    if isinstance(value, str) and value in ERRORS:
        return _record(0x205, place + bytes([ERRORS[value], 1]))
    if isinstance(value, bool):
        return _record(0x205, place + bytes([value, 0]))
    if isinstance(value, str):
        return _record(0x204, place + _wide(value))
    return _record(0x203, place + struct.pack("<d", value)) if value is not None else b""


def _xls_stream(
    rows: Content, *, hidden_rows: tuple[int, ...], merged: tuple[tuple[int, int, int, int], ...], base_1904: bool
) -> bytes:
    font = struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + bytes([5, 0]) + b"Arial"
    looks = [0] * 16 + list(FORMATS.values())
    xfs = b"".join(
        _record(0xE0, struct.pack("<HHH", 0, code, 1 if n > 14 else 0xFFF5) + bytes(14)) for n, code in enumerate(looks)
    )
    head = (
        _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 0x07CC, 0, 6))
        + _record(0x42, struct.pack("<H", 1200))
        + _record(0x22, struct.pack("<H", base_1904))
        + _record(0x31, font) * 5
        + _record(0x41E, struct.pack("<H", 164) + _wide("#,##0.0"))
        + xfs
    )
    name = _wide("Data")[0:1] + _wide("Data")[2:]
    start = len(head) + 4 + 6 + len(name) + 4
    page = _record(0x809, struct.pack("<HHHHII", 0x600, 16, 0x0DBB, 0x07CC, 0, 6))
    widest = max((len(row) for row in rows), default=0)
    page += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, widest, 0))
    for number, row in enumerate(rows):
        hidden = 0x20 if number + 1 in hidden_rows else 0
        page += _record(0x208, struct.pack("<HHHHHHI", number, 0, len(row), 255, 0, 0, 0x100 | hidden))
        page += b"".join(_xls_cell(number, column, value) for column, value in enumerate(row))
    if merged:
        areas = b"".join(
            struct.pack("<HHHH", top - 1, bottom - 1, left - 1, right - 1) for top, left, bottom, right in merged
        )
        page += _record(0xE5, struct.pack("<H", len(merged)) + areas)
    return head + _record(0x85, struct.pack("<IH", start, 0) + name) + _record(0x0A) + page + _record(0x0A)


def compound(stream: bytes) -> bytes:
    """Put a stream named Workbook into a compound file."""
    stream = stream.ljust(max(len(stream), 4096), b"\0")
    stream += bytes(-len(stream) % 512)
    count = len(stream) // 512
    fats = 1
    while fats * 128 < count + 1 + fats:
        fats += 1
    chain = [0xFFFFFFFD] * fats + [0xFFFFFFFE] + [fats + 2 + n for n in range(count - 1)] + [0xFFFFFFFE]
    chain += [0xFFFFFFFF] * (fats * 128 - len(chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, fats, fats, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += b"".join(struct.pack("<I", n if n < fats else 0xFFFFFFFF) for n in range(109))

    def entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
        text = (name + "\0").encode("utf-16-le") if name else b""
        body = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
        return body + bytes(36) + struct.pack("<IQ", first, size)

    none = 0xFFFFFFFF
    folder = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry("Workbook", 2, none, fats + 1, len(stream))
    folder += entry("", 0, none, 0, 0) * 2
    return header + struct.pack(f"<{len(chain)}I", *chain) + folder + stream


@pytest.fixture
def make_xls(tmp_path: Path) -> Make:
    def make(
        rows: Content,
        name: str = "made.xls",
        hidden_rows: tuple[int, ...] = (),
        merged: tuple[tuple[int, int, int, int], ...] = (),
        base_1904: bool = False,
    ) -> Path:
        path = tmp_path / name
        path.write_bytes(compound(_xls_stream(rows, hidden_rows=hidden_rows, merged=merged, base_1904=base_1904)))
        return path

    return make


def _number(value: int) -> bytes:
    found = b""
    while True:
        value, rest = value >> 7, value & 0x7F
        found += bytes([rest | (0x80 if value else 0)])
        if not value:
            return found


def _part(kind: int, body: bytes = b"") -> bytes:
    return _number(kind) + _number(len(body)) + body


def _long(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


@pytest.fixture
def make_xlsb(tmp_path: Path) -> Make:
    def make(rows: Content, name: str = "made.xlsb") -> Path:
        sheet = _part(129) + _part(148, struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)) + _part(145)
        for number, row in enumerate(rows):
            sheet += _part(0, struct.pack("<I", number) + bytes(13))
            for column, value in enumerate(row):
                place = struct.pack("<II", column, 0)
                if isinstance(value, str):
                    sheet += _part(6, place + _long(value))
                elif value is not None:
                    sheet += _part(5, place + struct.pack("<d", value))
        sheet += _part(146) + _part(130)
        book = _part(131) + _part(143) + _part(156, struct.pack("<II", 0, 1) + _long("rId1") + _long("Data"))
        book += _part(144) + _part(132)
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        own = "http://schemas.openxmlformats.org/package/2006/relationships"
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr(
                "_rels/.rels",
                f'<Relationships xmlns="{own}"><Relationship Id="r" Type="{rel}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            )
            archive.writestr("xl/workbook.bin", book + _part(144))
            archive.writestr(
                "xl/_rels/workbook.bin.rels",
                f'<Relationships xmlns="{own}"><Relationship Id="rId1" Type="{rel}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
            )
            archive.writestr("xl/worksheets/sheet1.bin", sheet)
        return path

    return make


_SPACES = (
    " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    + ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)


@pytest.fixture
def make_ods(tmp_path: Path) -> Make:
    def make(tables: str, styles: str = "", name: str = "made.ods") -> Path:
        path = tmp_path / name
        content = (
            f"<office:document-content {_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
        )
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            archive.writestr("content.xml", content)
        return path

    return make
