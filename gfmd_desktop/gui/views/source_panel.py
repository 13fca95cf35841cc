"""Beside the table: where a figure comes from, down to the cell, with the workbook around it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTableView

from ...core import Observation
from .. import icons, lists, look
from .._ui.statistics_view import Ui_StatisticsView
from ..context import Context
from ..models.cells import CellModel
from ..models.isolating import IsolatingDelegate
from ..models.observations import value_words
from ..parts import LineChart
from .differing import change_words, figure_words, import_words

_MOST_POINTS = 400
_MOST_OTHERS = 5
_ROOM = 520  # below this height the sheet is worth more than the chart
_ROOM_OF_OTHERS = 200  # and this much more where other imports have their say


class SourcePanel(QObject):
    """Asks for provenance and for the piece of the sheet around the cell; the sheet is read off the GUI thread."""

    def __init__(self, context: Context, ui: Ui_StatisticsView, parent: QObject) -> None:
        super().__init__(parent)
        self.context, self.ui = context, ui
        self.model = CellModel(self)
        self._observation: Observation | None = None
        self._job: Any = None
        prepare_sheet(ui.sheet, self.model)
        self.chart = LineChart(ui.source)
        ui.layout_8.insertWidget(ui.layout_8.indexOf(ui.source_facts), self.chart)
        self.others = QLabel(ui.source)
        self.others.setWordWrap(True)
        self.others.setProperty("role", "small")
        self.open_file = QPushButton(ui.source)
        self.open_file.setProperty("role", "link")
        icons.wear(self.open_file, "file-spreadsheet", "primary", 18)
        self.open_file.clicked.connect(self._on_open)
        ui.layout_8.insertWidget(ui.layout_8.indexOf(self.chart), self.others)
        ui.layout_8.insertWidget(ui.layout_8.indexOf(ui.prefer), self.open_file)
        ui.prefer.clicked.connect(self._on_prefer)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say how to use the panel."""
        self._observation = None
        self.ui.source_words.setText(self.tr("Choose a figure in the table."))
        for label in (self.ui.source_value, self.ui.source_facts, self.ui.sheet_words):
            label.clear()
        self.ui.sheet.hide()
        for widget in (self.chart, self.others, self.open_file, self.ui.prefer):
            widget.hide()

    def show_observation(self, observation: Observation) -> None:
        """Tell the origin of an observation."""
        from ... import actions

        self._observation = observation
        workspace = self.context.workspace
        source = actions.provenance(workspace, observation)
        label = lists.labeller(self.context.language)
        self.ui.source_words.setText(label("indicator", observation.indicator))
        unit = label("unit_measure", observation.unit_measure)
        multiplied = label("unit_mult", str(observation.unit_mult)) if observation.unit_mult else ""
        figure = f"\u2066{value_words(observation, label)}\u2069"
        self.ui.source_value.setText(look.leading(" ".join(part for part in (figure, multiplied, unit) if part)))
        self.ui.source_facts.setText(look.leading("\n".join(self._facts(source, observation))))
        self.ui.prefer.setVisible(not workspace.read_only)
        self.open_file.setText(self.tr("Open a copy of the workbook"))
        self.open_file.setVisible(bool(observation.row and source.file))
        self._compare(observation, label)
        self._draw(observation, label)
        self.ui.sheet.hide()
        self.ui.sheet_words.setText("")
        if self._job is not None:
            self._job.cancel()
        if observation.row:
            self.ui.sheet_words.setText(self.tr("The workbook is being opened at the cell…"))

            def seen(_progress: object) -> tuple[Any, Any]:
                rows = actions.sheet_window(workspace, observation)
                return rows, actions.earlier_origin(workspace, observation)

            self._job = self.context.jobs.start(seen)
            self._job.succeeded.connect(lambda found: self._on_window(observation, *found))
            self._job.failed.connect(lambda error: self.ui.sheet_words.setText(self.context.words.error(error)[0]))

    def _compare(self, one: Observation, label: Any) -> None:
        """Tell what other imports and editions say of the same thing."""
        from ... import actions

        workspace = self.context.workspace
        cards = {card.id: card for card in actions.list_datasets(workspace)}
        lines = [
            _voice(one, other, cards[other.dataset], self.tr("withdrawn"), label)
            for other in actions.other_voices(workspace, one)
        ]
        more = len(lines) - _MOST_OTHERS
        lines = lines[:_MOST_OTHERS] + ([f"… +{more}"] if more > 0 else [])
        self.others.setText(look.leading("\n".join((self.tr("Other imports say:"), *lines))))
        self.others.setVisible(bool(lines))

    def _on_open(self) -> None:
        """Open a copy with the program that this computer has for workbooks."""
        from ... import actions

        one, workspace = self._observation, self.context.workspace
        if one is None:
            return
        folder = Path(tempfile.mkdtemp(prefix="gfmd-workbook-"))
        self.context.run(
            lambda _progress: actions.copy_of_source(workspace, one, folder), self.context.dialogs.show_file
        )

    def _draw(self, one: Observation, label: Any) -> None:
        """Draw the figures of the same import that differ from this one in nothing but the period."""
        from ... import actions

        wanted = actions.ObservationFilter(
            indicators=(one.indicator,),
            ref_areas=(one.ref_area,),
            counterpart_areas=(one.counterpart_area,),
            sexes=(one.sex,),
            ages=(one.age,),
            datasets=(one.dataset,),
        )
        found = actions.find_observations(self.context.workspace, wanted, 0, _MOST_POINTS, ("time_period",))
        alike = {
            each.time_period: each
            for each in found
            if each.value is not None and (each.dims, each.freq) == (one.dims, one.freq)
        }
        points = [(period, float(each.value or 0), value_words(each, label)) for period, each in alike.items()]
        name = self.tr("Chart: {indicator}, {area}").format(
            indicator=label("indicator", one.indicator), area=label("ref_area", one.ref_area)
        )
        room = _ROOM + (0 if self.others.isHidden() else _ROOM_OF_OTHERS)
        self.chart.show_points(points if self.ui.source.height() >= room else (), one.time_period, name)

    def _facts(self, source: Any, observation: Observation) -> list[str]:
        facts = [
            (self.tr("Import"), source.title),
            (self.tr("Publisher"), source.publisher),
            (self.tr("Edition"), source.vintage),
            (self.tr("File"), source.file or self.tr("withheld by its office")),
            (self.tr("Sheet"), source.sheet),
            (self.tr("Cell"), source.cell),
            (self.tr("As it stood there"), source.text),
            (self.tr("Note"), observation.note),
            (self.tr("Terms"), source.licence),
            (self.tr("Fingerprint of the file"), source.sha256[:16]),
        ]
        return [f"{name}: \u2068{text}\u2069" for name, text in facts if text]

    def _on_window(self, observation: Observation, rows: Any, earlier: Any) -> None:
        if observation is not self._observation:
            return
        if earlier is not None:
            place = " › ".join(part for part in (earlier.file, earlier.sheet, earlier.cell) if part)
            words = self.tr("Before that: {place}").format(place=f"\u2068{place}\u2069")
            self.ui.source_facts.setText(f"{self.ui.source_facts.text()}\n{words}")
        cells = {(cell.row, cell.column): (cell.text, cell.kind == "number") for row in rows for cell in row}
        self.model.show_window(cells, (observation.row, observation.column))
        self.ui.sheet.setVisible(bool(cells))
        words = self.tr("The copy kept here; the figure's cell is marked.")
        self.ui.sheet_words.setText(words if cells else self.tr("The workbook did not come with the figures."))
        if cells:
            self.ui.sheet.scrollTo(self.model.place_of_marked(), QTableView.ScrollHint.PositionAtCenter)

    def _on_prefer(self) -> None:
        from ... import actions

        one = self._observation
        if one is not None:
            self.context.attempt(
                lambda: actions.prefer_dataset(self.context.workspace, one.indicator, one.ref_area, one.dataset)
            )


def _voice(one: Observation, other: Observation, card: Any, withdrawn: str, label: Any) -> str:
    """Return what another import says, and by how much it differs."""
    from ...statistics import base_value

    here, there = base_value(one), base_value(other)
    change = ""
    if here is not None and there is not None and there != here:
        change = change_words(there - here, (there - here) / abs(here) if here else None)
    facts = (import_words(card), withdrawn if card.withdrawn else "", figure_words(other, label), change)
    return " · ".join(f"\u2068{fact}\u2069" for fact in facts if fact)


def prepare_sheet(view: QTableView, model: CellModel) -> None:
    """Make a table look like a sheet: addresses at the edges, narrow rows, from left to right as in the workbook."""
    from PySide6.QtCore import Qt

    view.setModel(model)
    view.setItemDelegate(IsolatingDelegate(view))
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.setWordWrap(False)
    view.horizontalHeader().setDefaultSectionSize(112)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(26)
