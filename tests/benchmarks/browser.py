"""A million observations in the window: opened through its own doors, scrolled, filtered, sorted, chosen by.

`GFMD_BROWSER_ROWS` is how many (1,000,000 without it).
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
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
ROUNDS = 5
Filter = actions.ObservationFilter
FILTERS = {
    "area": Filter(ref_areas=("MAR",)),
    "area and sex": Filter(ref_areas=("MAR",), sexes=("F",)),
    "other country": Filter(counterpart_areas=("FRA",)),
    "year": Filter(periods=("2010",)),
    "years from to": Filter(period_from="2010", period_to="2012"),
    "sex (half of all)": Filter(sexes=("F",)),
    "status": Filter(obs_statuses=("E",)),
    "text in the cell": Filter(text="12345"),
}


def run() -> None:
    rows = int(os.environ.get("GFMD_BROWSER_ROWS", "1000000"))
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look.apply(application, "light")
    with tempfile.TemporaryDirectory() as folder, workspace(Path(folder) / "office.gfmd", rows) as ws:
        model = ObservationModel(lambda ids: actions.observations_by_row(ws, ids), lists.labeller("en"))
        table = shown(application, model)
        plain = QListView()
        plain.setModel(QStringListModel([str(number) for number in range(rows)]))
        plain.resize(1000, 700)
        plain.show()
        told("opening", lambda: opened(application, table, model, ws, Filter()))
        assert model.rowCount() == rows
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
        for name, wanted in FILTERS.items():
            told(f"filter by {name}", lambda wanted=wanted: opened(application, table, model, ws, wanted))
        for field in ("indicator", "ref_area", "counterpart_area", "time_period", "sex", "age"):
            told(f"codes to choose from, {field}", lambda field=field: actions.observation_codes(ws, field))
        for order in ("ref_area", "-value"):
            told(f"sort by {order}", lambda order=order: actions.observation_ids(ws, Filter(), (order,)), 3)


def told(what: str, work: Callable[[], object], rounds: int = ROUNDS) -> None:
    """Print first time and median of some."""
    taken = [seconds(work) * 1000 for _ in range(rounds)]
    print(f"{what}: first {taken[0]:.0f} ms, median {statistics.median(taken):.0f} ms", flush=True)


def opened(
    application: QApplication, table: QTableView, model: ObservationModel, ws: actions.Workspace, wanted: Filter
) -> None:
    """Ask for row numbers and count as the window does, and paint the first page."""
    ids = actions.observation_ids(ws, wanted)
    model.show_rows(ids)
    paint(application, table)
    assert model.rowCount() == len(ids)


def shown(application: QApplication, model: ObservationModel) -> QTableView:
    """Show a table as the window has it."""
    table = QTableView()
    table.setModel(model)
    table.verticalHeader().setDefaultSectionSize(look.ROW_HEIGHT)
    table.resize(1000, 700)
    table.show()
    paint(application, table)
    return table


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


AREAS = ("MAR", "TUN", "MDA", "ROU", "FRA", "ESP", "ITA", "DEU", "SEN", "MLI", "NER", "TCD", "EGY", "SDN", "LBN", "JOR")


def observations(dataset: str, rows: int) -> Iterator[Observation]:
    for number in range(rows):
        yield Observation(
            ("STK01", "FLW01", "DEM01")[number % 3],
            AREAS[number // 3 % len(AREAS)],
            str(1990 + number // 48 % 35),
            Decimal(number * 7919 % 90_001),
            AREAS[number // 1680 % len(AREAS)],
            sex="FM"[number % 2],
            age=f"Y{number // 5 % 12 * 5}T{number // 5 % 12 * 5 + 4}",
            unit_measure="PS",
            dims=(("CITIZENSHIP", f"X{number // 375}"),),
            obs_status="E" if number % 10 == 0 else "A",
            text=str(number * 7919 % 90_001),
            dataset=dataset,
            sheet="Data",
            row=number + 2,
            column=3,
        )
