"""Sheets to print: the same bytes each time, text that can be copied, a QR code of the right squares, data inside."""

from __future__ import annotations

import io
import random
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pikepdf
import pytest
import segno

from gfmd_desktop.core import LANGUAGES
from gfmd_desktop.reports import Fact, Sheet, SheetFile, SheetPart, page_image, read_attached, write_sheet

PAYLOAD = "GFMD:" + "0123456789ABCDEF" * 4


def sheet(language: str = "en", **more) -> Sheet:
    parts = (
        SheetPart(facts=(Fact("Office", "وزارة الداخلية — Ministry"), Fact("المكتب", "Bureau"))),
        SheetPart("Code", "Read it aloud.", "AAAA-BBBB\nCCCC-DDDD", qr=PAYLOAD, caption="For a scanner"),
        SheetPart("Steps", steps=("First.", "Second.")),
    )
    inside = (SheetFile("c.pem", b"certificates", "application/x-pem-file", "Certificates"),)
    return Sheet(language, "A sheet", "Ministry", date(2026, 1, 31), "id", "Keep it.", more.get("parts", parts), inside)


def written(made: Sheet) -> bytes:
    stream = io.BytesIO()
    write_sheet(made, stream)
    return stream.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_is_one_page_and_the_same_each_time(language, tmp_path) -> None:
    stream = io.BytesIO()
    assert write_sheet(sheet(language), stream) == 1
    assert stream.getvalue() == written(sheet(language))
    with pikepdf.open(io.BytesIO(stream.getvalue())) as pdf:
        assert str(pdf.Root.Lang) == language
        assert bool(pdf.Root.MarkInfo.Marked)
        fonts = {str(name) for name in pdf.pages[0].Resources.Font}
        assert fonts


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (apt-get install poppler-utils)")
def test_what_is_printed_can_be_copied(tmp_path) -> None:
    (tmp_path / "s.pdf").write_bytes(written(sheet()))
    told = subprocess.run(["pdftotext", "-layout", tmp_path / "s.pdf", "-"], capture_output=True, text=True, check=True)
    for text in ("AAAA-BBBB", "CCCC-DDDD", "1.", "Second.", "وزارة", "For a scanner", "Keep it."):
        assert text in told.stdout


def test_the_qr_code_has_the_squares_of_its_text() -> None:
    scale = 4.0
    width, height, pixels = page_image(written(sheet(parts=(SheetPart(qr=PAYLOAD),))), 0, scale)
    rows = [pixels[4 * width * y : 4 * width * (y + 1) : 4] for y in range(height)]
    black = [(x, y) for y, row in enumerate(rows) for x, value in enumerate(row) if value < 32]
    black = [(x, y) for x, y in black if y > 110 * scale]  # below the band
    left, top = min(x for x, _ in black), min(y for _, y in black)
    matrix = [list(row) for row in segno.make(PAYLOAD, error="m", micro=False).matrix]
    module = 118.0 * scale / (len(matrix) + 8)
    drawn = [
        [int(rows[round(top + (y + 0.5) * module)][round(left + (x + 0.5) * module)] < 128) for x in range(len(matrix))]
        for y in range(len(matrix))
    ]
    assert drawn == matrix


def test_data_inside_is_read_back_and_hostile_files_are_not(tmp_path) -> None:
    path = tmp_path / "s.pdf"
    path.write_bytes(written(sheet()))
    assert read_attached(path, "c.pem", 100) == b"certificates"
    assert read_attached(path, "c.pem", 5) is None
    assert read_attached(path, "other", 100) is None
    path.write_bytes(path.read_bytes()[:200])
    assert read_attached(path, "c.pem", 100) is None
    assert read_attached(Path("missing.pdf"), "c.pem", 100) is None


def test_a_bent_pdf_is_read_or_not_and_never_breaks(tmp_path) -> None:
    whole, chance, path = written(sheet()), random.Random(7), tmp_path / "bent.pdf"
    words = (b"/EF", b"/Names", b"/Filespec", b"/Filter", b"/Length", b"endobj", b"c.pem", b"<<", b"obj")
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            places = [match.start() for match in re.finditer(re.escape(chance.choice(words)), bytes(data))]
            place = chance.choice(places) if places else chance.randrange(len(data))
            data[place : place + chance.randint(1, 4)] = chance.choice((b"", b"null", b"/X", b"9999999"))
        path.write_bytes(data)
        assert len(read_attached(path, "c.pem", 100) or b"") <= 100


def test_long_sheets_go_on_over_pages() -> None:
    steps = tuple(f"Step {number}: " + "words " * 60 for number in range(30))
    assert write_sheet(sheet(parts=(SheetPart(steps=steps),)), io.BytesIO()) > 1
