"""A frozen program starts itself to read workbooks whose readers may never end: both starts look for that first."""

import json
import shlex
import subprocess
import sys
from decimal import Decimal

import pytest

from gfmd_desktop import app, sheets

FACES = ("gfmd_desktop.app", "gfmd_desktop.cli")


@pytest.fixture
def workbook(make_xls):
    return make_xls([["Country", "Persons"], ["Mali", 12.0]])


@pytest.mark.parametrize("face", FACES)
def test_a_start_for_a_workbook_reads_it_and_does_nothing_else(face, workbook):
    command = [sys.executable, "-m", face, sheets.FLAG, "xls", str(workbook)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    (only,) = told.stdout.splitlines()
    assert list(json.loads(only)) == ["sheets"]
    assert told.stderr == ""


def test_the_window_knows_the_flag_without_loading_the_readers():
    assert app.READ_SHEET == sheets.FLAG


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for a frozen program is a shell script")
@pytest.mark.parametrize("face", FACES)
def test_a_frozen_program_reads_through_itself(face, workbook, tmp_path, monkeypatch):
    frozen = tmp_path / "gfmd"
    frozen.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m {face} "$@"\n')
    frozen.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(frozen))
    book = sheets.read(workbook)
    values = [[cell.value for cell in row.cells] for row in book.sheet(book.sheets[0].name).iter_rows()]
    assert values == [["Country", "Persons"], ["Mali", Decimal(12)]]
