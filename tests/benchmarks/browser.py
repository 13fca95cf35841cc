"""A million observations in the table of the window: opening, paging to the end and back, against a plain list model.

`GFMD_BROWSER_ROWS` is how many (1,000,000 without it).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QTableView

from gfmd_desktop import actions
from gfmd_desktop.core import Dataset, NoProgress, Observation, new_id
from gfmd_desktop.gui import lists, look
from gfmd_desktop.gui._ui import resources_rc  # noqa: F401 (registers icons)
from gfmd_desktop.gui.models.observations import ObservationModel

from .measuring import compare, percentile, seconds

STEPS = 200


def run() -> None:
    rows = int(os.environ.get("GFMD_BROWSER_ROWS", "1000000"))
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look.apply(application, "light")
    with tempfile.TemporaryDirectory() as folder, workspace(Path(folder) / "office.gfmd", rows) as ws:
        whole = actions.ObservationFilter()
        model = ObservationModel(lambda ids: actions.observations_by_row(ws, ids), lists.labeller("en"))
        table, plain = QTableView(), QListView()
        table.setModel(model)
        plain.setModel(QStringListModel([str(number) for number in range(rows)]))
        table.resize(1000, 700)
        plain.resize(1000, 700)
        table.show()
        plain.show()
        opened = seconds(lambda: (model.show_rows(actions.observation_ids(ws, whole)), paint(application, table)))
        assert model.rowCount() == rows
        print(f"opening a table of {rows:,} observations: {opened * 1000:.0f} ms")
        steps = scroll(application, table)
        print(
            f"a step of scrolling: p50 {percentile(steps, 0.5) * 1000:.1f}, p95 {percentile(steps, 0.95) * 1000:.1f} ms"
        )
        compare(
            f"{STEPS} jumps through {rows:,} observations against the same in a list of strings",
            lambda: sum(scroll(application, table)),
            lambda: sum(scroll(application, plain)),
            rounds=3,
        )


def scroll(application: QApplication, view: QAbstractItemView) -> list[float]:
    """Go through the whole in equal jumps, painting each, and return how long each took."""
    bar = view.verticalScrollBar()
    assert bar.maximum() > STEPS, "there is nothing to scroll"
    taken = []
    for step in range(STEPS):
        bar.setValue(bar.maximum() * step // (STEPS - 1))
        taken.append(seconds(lambda: paint(application, view)))
    return taken


def paint(application: QApplication, view: QAbstractItemView) -> None:
    """Lay the view out and draw it as it would be drawn on the screen."""
    application.processEvents()
    view.viewport().grab()


def workspace(path: Path, rows: int) -> actions.Workspace:
    """Make a workspace that holds one dataset of so many observations."""
    ws = actions.create_workspace(path, "MAR", "Office")
    dataset = Dataset(new_id(), ws.office.id, "", "2026-01-01T00:00:00Z", "Bulk", "", "", "", "", "Data", {}, rows, "")
    with ws.store.work() as work:
        work.datasets.add(dataset)
        work.observations.add(dataset.id, observations(dataset.id, rows), NoProgress())
    return ws


def observations(dataset: str, rows: int) -> Iterator[Observation]:
    for number in range(rows):
        yield Observation(
            "STK01",
            ("MAR", "TUN", "MDA", "ROU", "FRA")[number % 5],
            str(1950 + number // 5 % 75),
            Decimal(number),
            unit_measure="PS",
            dims=(("CITIZENSHIP", f"X{number // 375}"),),
            text=str(number),
            dataset=dataset,
            sheet="Data",
            row=number + 2,
            column=3,
        )
