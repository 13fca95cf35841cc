"""A workspace with figures and a document, made once by the real actions; screens are shown on copies of it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from gfmd_desktop import actions

TITLE = "Migration profile of Moldova, 2026"
PASSPHRASE = "seven calm rivers cross the plain"


def workbook(path: Path) -> Path:
    """Write a small table as statistical offices publish them."""
    book = Workbook(str(path))
    sheet = book.add_worksheet("Table 1")
    sheet.write(0, 0, "International migrant stock at mid-year by country of destination (persons)")
    sheet.write(1, 0, "Source: National Bureau of Statistics, 2026")
    for column, head in enumerate(("Country", 2015, 2020, 2024)):
        sheet.write(3, column, head)
    rows = (
        ("Republic of Moldova", 143151, 104439, 99000),
        ("Romania", 281048, 462552, 470000),
        ("Tunisia", 56701, 57455, 60000),
    )
    for row, line in enumerate(rows, start=4):
        for column, value in enumerate(line):
            sheet.write(row, column, value)
    book.close()
    return path


@pytest.fixture(scope="session")
def made(tmp_path_factory, qapp):
    """Return the file of a workspace with an import and a document."""
    folder = tmp_path_factory.mktemp("made")
    before = os.environ.get("GFMD_HOME")
    os.environ["GFMD_HOME"] = str(folder / "home")
    path = folder / "office.gfmd"
    with actions.create_workspace(path, "MDA", "Bureau for Migration and Asylum", author="Statistician") as ws:
        draft = actions.propose_import(ws, workbook(folder / "stock.xlsx"))
        actions.commit_import(ws, actions.plan_import(ws, draft))
        actions.create_document(ws, "extended-migration-profile", title=TITLE, period=("2015", "2024"), language="en")
    if before is None:
        del os.environ["GFMD_HOME"]
    else:
        os.environ["GFMD_HOME"] = before
    return path


@pytest.fixture
def workspace_file(made, tmp_path):
    """Return a copy that a test may change."""
    copy = tmp_path / "office.gfmd"
    shutil.copy(made, copy)
    return copy


@pytest.fixture
def window(qtbot, context, workspace_file):
    """Return the main window with the workspace open."""
    from gfmd_desktop.gui.main_window import MainWindow

    shown = MainWindow(context)
    qtbot.addWidget(shown)
    context.use(actions.open_workspace(workspace_file))
    shown.show()
    yield shown
    shown.close()
