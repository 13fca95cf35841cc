# ruff: noqa: E501  (parts of files stand on one line)
"""Corrupted workbooks of every kind are read or refused with a name, within limits of time and memory.

`GFMD_FUZZ` is how many corruptions are tried; a few in the ordinary run of the tests.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook as NewBook

from gfmd_desktop import sheets
from gfmd_desktop.core import GfmdError
from gfmd_desktop.sheets import abandoned

Make = Callable[..., Path]
ROUNDS = int(os.environ.get("GFMD_FUZZ", "16"))
ROWS = [[f"Country {n}", float(n), n / 7, "#N/A" if n % 5 == 0 else None] for n in range(120)]
CODES = {"sheets.damaged", "sheets.unsafe", "sheets.too-large", "sheets.too-heavy", "sheets.empty", "sheets.password"}
CODES |= {"sheets.not-a-workbook", "sheets.no-such-sheet"}


def corrupted(content: bytes, luck: random.Random) -> bytes:
    """Change bytes, cut a piece out, double one or write large numbers."""
    found = bytearray(content)
    for _ in range(luck.choice((1, 2, 8, 40))):
        at, size = luck.randrange(len(found) or 1), luck.choice((1, 2, 4, 64))
        match luck.randrange(4):
            case 0:
                found[at : at + size] = luck.randbytes(size)
            case 1:
                del found[at : at + size]
            case 2:
                found[at:at] = found[at : at + size]
            case _:
                found[at : at + 4] = luck.choice((b"\xff\xff\xff\x7f", b"\xff\xff\xff\xff", bytes(4)))
    return bytes(found)


def corrupted_within(path: Path, luck: random.Random) -> bytes:
    """Corrupt a part of a ZIP and pack it again, so that its checksum does not give it away."""
    target = path.with_name("within.zip")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        chosen = luck.choice([name for name in source.namelist() if source.getinfo(name).file_size > 10])
        for name in source.namelist():
            archive.writestr(name, corrupted(source.read(name), luck) if name == chosen else source.read(name))
    return target.read_bytes()


def outcome(path: Path) -> str:
    try:
        book = sheets.read(path)
        for info in book.sheets:
            sheet = book.sheet(info.name)
            for row in sheet.iter_rows():
                assert all(cell.text is not None for cell in row.cells)
            assert sheet.layout is not None
    except GfmdError as refusal:
        return refusal.code
    return "read"


@pytest.mark.parametrize("kind", ["xls", "xlsb", "ods", "xlsx"])
def test_corruptions(
    kind: str, make_xls: Make, make_xlsb: Make, make_ods: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = '<table:table-row><table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>'
    made = {
        "xls": lambda: make_xls(ROWS, merged=((1, 1, 2, 2),)),
        "xlsb": lambda: make_xlsb([row[:3] for row in ROWS]),
        "ods": lambda: make_ods(f'<table:table table:name="A">{row * 120}</table:table>'),
        "xlsx": lambda: saved(tmp_path / "made.xlsx"),
    }[kind]()
    found: dict[str, int] = {}
    slowest = 0.0
    for number in range(ROUNDS):
        luck = random.Random(f"{kind}{number}")
        inside = kind != "xls" and number % 2
        content = corrupted_within(made, luck) if inside else corrupted(made.read_bytes(), luck)
        path = tmp_path / f"corrupted.{kind}"
        path.write_bytes(content)
        began = time.monotonic()
        code = outcome(path)
        slowest = max(slowest, time.monotonic() - began)
        assert code in CODES | {"read"}, number
        found[code] = found.get(code, 0) + 1
    assert slowest < 20  # a limit of the reader's, twice over on a busy machine; a hang would never end
    with capsys.disabled():
        if ROUNDS > 16:
            peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
            print(kind, found, f"slowest {slowest:.1f} s, peak {peak >> 10} MB")


def saved(path: Path) -> Path:
    book = NewBook()
    for row in ROWS:
        book.active.append(row)
    book.save(path)
    return path


def test_a_reader_that_says_nothing_is_stopped(make_xls: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started = tmp_path / "started"
    endless = [sys.executable, "-c", f"open({str(started)!r}, 'w').close()\nwhile True: pass"]
    monkeypatch.setattr(abandoned, "_command", lambda: endless)
    monkeypatch.setattr(abandoned, "_SILENCE", 0.3)
    with pytest.raises(GfmdError, match=r"sheets\.damaged"):
        sheets.read(make_xls(ROWS))
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)  # no child of ours is left


def test_a_reader_is_stopped_as_soon_as_the_person_cancels(make_xls: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    class CancelledError(Exception):
        pass

    class Impatient:
        def step(self, done: int, total: int, text: str = "") -> None:
            raise CancelledError

    monkeypatch.setattr(abandoned, "_command", lambda: [sys.executable, "-c", "while True: pass"])
    with sheets.watched(Impatient()), pytest.raises(CancelledError):
        sheets.read(make_xls(ROWS))
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_reader_that_wants_too_much_memory_is_refused(make_xls: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    greedy = "from gfmd_desktop.sheets import worker; worker._opened = lambda *a: bytearray(800 << 20); worker.main(['xls', 'a'])"
    monkeypatch.setattr(abandoned, "_command", lambda: [sys.executable, "-c", greedy])
    with pytest.raises(GfmdError, match=r"sheets\.too-heavy"):
        sheets.read(make_xls(ROWS))


def test_a_sheet_that_is_left_half_read_leaves_no_process(make_xls: Make) -> None:
    rows = sheets.read(make_xls(ROWS * 40)).sheet("Data").iter_rows()
    assert next(rows).number == 1
    rows.close()  # type: ignore[attr-defined]
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
