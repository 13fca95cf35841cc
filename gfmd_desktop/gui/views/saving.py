"""Tables on paper or in a workbook: where to, off the GUI thread, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ...core import Changes
from ..context import Context


def save_tables(context: Context, title: str, kind: str, write: Callable[..., Changes]) -> None:
    """Ask for a file of a kind (`pdf`, `xlsx`) and call `write(path, progress=…)`; it can be cancelled."""
    if kind == "pdf":
        asked = QCoreApplication.translate("Saving", "Print as PDF")
        filters, told = "PDF (*.pdf)", QCoreApplication.translate("Saving", "The tables are printed.")
    else:
        asked = QCoreApplication.translate("Saving", "Export as a workbook")
        filters, told = "Excel (*.xlsx)", QCoreApplication.translate("Saving", "The tables are exported.")
    name = "".join(sign if sign.isalnum() else "-" for sign in title).strip("-")[:60] or "tables"
    path = context.dialogs.save_file(asked, filters, f"{name}.{kind}")
    if path is not None:
        _write(context, path, write, told)


def _write(context: Context, path: Path, write: Callable[..., Changes], told: str) -> None:
    context.run(
        lambda progress: write(path, progress=progress),
        lambda _done: context.dialogs.notice(told, f"\u2068{path}\u2069"),
    )
