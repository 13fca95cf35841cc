"""Process start to usable window, with a workspace open, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from gfmd_desktop import actions

from .measuring import compare, seconds

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTableView())
window.show()
application.processEvents()
"""
OURS = """
import sys
from gfmd_desktop import app
sys.exit(app.main([sys.argv[1], "--quit-when-usable"]))
"""


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.gfmd"
        with actions.create_workspace(path, "MAR", "Office") as ws:
            actions.create_document(ws, "extended-migration-profile", period=("1990", "2019"))
            actions.make_backup(ws)
        compare(
            "process start to usable window against a bare PySide6 window",
            lambda: seconds(lambda: start(OURS, str(path))),
            lambda: seconds(lambda: start(BARE)),
        )


def start(code: str, *arguments: str) -> None:
    # As on a user's computer: modules were compiled by an earlier start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, env=environment)
