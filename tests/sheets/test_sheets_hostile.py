"""What is no workbook, or means harm, is refused with a name for it, and never hangs."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook as NewBook

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError, catalogue


def refused(path: Path) -> str:
    with pytest.raises(GfmdError) as caught:
        book = sheets.read(path)
        for info in book.sheets:
            list(book.sheet(info.name).iter_rows())
    assert caught.value.code in catalogue()
    assert f"{caught.value.code}.cure" in catalogue()
    return caught.value.code


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.xlsx"
    book = NewBook()
    for row in range(1, 200):
        book.active.append([f"row {row}", row, row / 7])
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.xlsx", b"", "sheets.empty"),
        ("empty.csv", b" \n \n", "sheets.empty"),
        ("text.xlsx", b"this is no workbook", "sheets.not-a-workbook"),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "sheets.not-a-workbook"),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(100), "sheets.not-a-workbook"),
        ("binary.csv", bytes(range(256)) * 40, "sheets.not-a-workbook"),
        ("zip.xlsx", b"PK\x03\x04 broken off", "sheets.damaged"),
        ("ole.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheets.not-a-workbook"),
        (
            "secret.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le"),
            "sheets.password",
        ),
    ],
)
def test_files_that_are_no_workbooks(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path) == code


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.xlsx") == "sheets.unreadable"
    assert refused(tmp_path) == "sheets.unreadable"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_truncated(good: Path, share: float) -> None:
    content = good.read_bytes()
    good.write_bytes(content[: int(len(content) * share)])
    assert refused(good) == "sheets.damaged"


def test_one_byte_changed_within_a_sheet(good: Path) -> None:
    content = bytearray(good.read_bytes())
    with zipfile.ZipFile(good) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
    content[info.header_offset + 30 + len(info.filename) + info.compress_size // 2] ^= 0xFF
    good.write_bytes(content)
    assert refused(good) == "sheets.damaged"


def replaced(good: Path, parts: dict[str, bytes]) -> Path:
    path = good.with_name("hostile.xlsx")
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, parts.pop(name, None) or source.read(name))
        for name, content in parts.items():
            target.writestr(name, content)
    return path


SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def sheet(rows: str) -> dict[str, bytes]:
    return {"xl/worksheets/sheet1.xml": SHEET.format(rows).encode()}


def test_entities_are_not_expanded(good: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("do not tell")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha" * 100}">' for n in range(9))
    for body, declared in (("&x;", f'<!ENTITY x SYSTEM "{secret.as_uri()}">'), ("&l8;", laughs)):
        content = f"<!DOCTYPE worksheet [{declared}]>" + SHEET.format(
            f'<row r="1"><c r="A1" t="inlineStr"><is><t>{body}</t></is></c></row>'
        )
        path = replaced(good, {"xl/worksheets/sheet1.xml": content.encode()})
        try:
            found = [cell.text for row in sheets.read(path).sheet("Sheet").iter_rows() for cell in row.cells]
        except GfmdError as refusal:
            assert refusal.code == "sheets.damaged"
        else:
            assert "do not tell" not in "".join(found)
            assert len("".join(found)) < 1000


def test_zip_bomb(good: Path) -> None:
    assert refused(replaced(good, {"xl/media/bomb.bin": bytes(64 * 1024**2)})) == "sheets.unsafe"


def test_doubled_members(good: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(good, "a") as archive:
        archive.writestr("xl/workbook.xml", b"<other/>")
    assert refused(good) == "sheets.unsafe"


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
        '<row r="99999999"><c r="A99999999"><v>1</v></c></row>',
        '<row r="x"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>77777</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v>',
        '<row r="1"><c r="²1"><v>1</v></c></row>',
    ],
)
def test_impossible_cells(good: Path, rows: str) -> None:
    assert refused(replaced(good, sheet(rows))) == "sheets.damaged"


@pytest.mark.parametrize("raw", ["²", "1E999999", "NaN", "Infinity", "0x10", "1_000", "--1"])
def test_numbers_that_are_none_stay_text_or_are_exact(good: Path, raw: str) -> None:
    path = replaced(good, sheet(f'<row r="1"><c r="A1"><v>{raw}</v></c></row>'))
    cell = sheets.read(path).sheet("Sheet").cell(1, 1)
    assert cell.raw == raw
    assert len(cell.text) < 100


def test_rows_of_nothing_are_read_in_no_memory(good: Path) -> None:
    rows = (
        "".join(f'<row r="{row}"/>' for row in range(1, 200_001))
        + '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>'
    )
    path = replaced(good, sheet(rows))
    found = list(sheets.read(path).sheet("Sheet").iter_rows())
    assert [(cell.row, cell.column, cell.value) for row in found for cell in row.cells] == [(1_048_576, 16_384, 5)]


def test_links_to_parts_that_are_not_there(good: Path) -> None:
    content = zipfile.ZipFile(good).read("xl/_rels/workbook.xml.rels")
    path = replaced(good, {"xl/_rels/workbook.xml.rels": content.replace(b"sheet1.xml", b"sheet9.xml")})
    assert refused(path) == "sheets.damaged"


def test_locked_members_are_named_as_such(good: Path) -> None:
    content = bytearray(good.read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    good.write_bytes(content)
    assert refused(good) == "sheets.password"


def test_every_error_has_words() -> None:
    keys = {key for key in catalogue() if key.startswith("sheets.")}
    assert all(key.endswith(".cure") or f"{key}.cure" in keys for key in keys)


def test_a_panic_of_the_reader_is_a_damaged_file_and_nothing_else_is_swallowed() -> None:
    from gfmd_desktop.sheets.other import no_panic

    panic = type("PanicException", (BaseException,), {})
    with pytest.raises(GfmdError, match=r"sheets\.damaged"), no_panic("a.xls"):
        raise panic("index out of range")
    with pytest.raises(KeyboardInterrupt), no_panic("a.xls"):
        raise KeyboardInterrupt
