"""Importing the demonstration's workbook, dry run and commit, against openpyxl merely reading the same sheets."""

from __future__ import annotations

import tempfile
from pathlib import Path

import openpyxl

from gfmd_desktop import actions
from gfmd_desktop.core import resources

from .measuring import compare, seconds

SAMPLE = "samples/undesa_migrant_stock_2019_cut.xlsx"


def run() -> None:
    path = resources.path(SAMPLE)
    with tempfile.TemporaryDirectory() as folder:
        numbers = iter(range(1000))

        def ours() -> float:
            with actions.create_workspace(Path(folder) / f"{next(numbers)}.gfmd", "MAR", "Office") as ws:
                return seconds(lambda: bring_in(ws, path))

        compare(
            "import of the sample workbook, all sheets, against openpyxl reading them",
            ours,
            lambda: seconds(lambda: read(path)),
        )


def bring_in(ws: actions.Workspace, path: Path) -> None:
    draft = actions.propose_import(ws, path)
    actions.commit_import(ws, actions.plan_import(ws, draft))


def read(path: Path) -> None:
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            for _ in row:
                pass
