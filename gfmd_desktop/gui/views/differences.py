"""Imports that tell different figures of the same thing, side by side; a person decides which one speaks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from ...core import Observation
from .. import lists, look
from ..context import Context
from ..models.rows import Row
from ..parts import Grid
from .differing import figure_words, import_words, what_words


class DifferencesPanel(QWidget):
    """A list of indicators and areas, what each import says of them, and the choice; `shown` tells a figure to show."""

    shown = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.found: tuple[Any, ...] = ()
        self._at = -1
        self._job: Any = None
        self.words, self.ask = QLabel(self), QLabel(self)
        self.places, self.figures = Grid(self), Grid(self)
        self.choices = QButtonGroup(self)
        self.radios: list[QRadioButton] = []
        self._room = QVBoxLayout()
        self.decide = QPushButton(self)
        self.show_cell = QPushButton(self)
        self._arrange()
        self.places.chosen.connect(self._on_place)
        self.figures.opened.connect(self._on_figure)
        self.decide.clicked.connect(self._on_decide)
        self.show_cell.clicked.connect(lambda: self._on_figure(self.figures.key()))
        self.choices.idToggled.connect(lambda _number, _on: self._update_button())

    def look_again(self) -> None:
        """Look for differences, beside the window; what was asked before is given up."""
        from ... import actions

        if self._job is not None:
            self._job.cancel()
        self.words.setText(self.tr("Imports are being compared…"))
        workspace = self.context.workspace
        self._job = self.context.run(lambda progress: actions.list_disagreements(workspace, progress), self._on_found)

    def retranslate(self) -> None:
        """Word everything again."""
        self.ask.setText(self.tr("Which import speaks in tables and reports?"))
        self.decide.setText(self.tr("This one speaks"))
        self.show_cell.setText(self.tr("Show the cell"))
        self.places.setAccessibleName(self.tr("Where imports differ"))
        self.figures.setAccessibleName(self.tr("Figures that differ"))
        self._show()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP_LARGE, look.GAP_WIDE, look.GAP_LARGE, look.GAP_WIDE)
        self.words.setWordWrap(True)
        self.ask.setProperty("role", "heading")
        self.decide.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_cell)
        buttons.addStretch(1)
        buttons.addWidget(self.decide)
        column.addWidget(self.words)
        column.addWidget(self.places, 2)
        column.addWidget(self.figures, 3)
        column.addWidget(self.ask)
        column.addLayout(self._room)
        column.addLayout(buttons)

    def _on_found(self, found: tuple[Any, ...]) -> None:
        self._job = None
        self.found = found
        self.retranslate()

    def _show(self) -> None:
        label = lists.labeller(self.context.language)
        open_ones = sum(1 for each in self.found if not each.speaks)
        told = self.tr("Where imports differ: {count}; not decided yet: {open}. An undecided figure is not printed.")
        none = self.tr("No two imports tell different figures of the same thing.")
        counts = {"count": f"\u2068{len(self.found)}\u2069", "open": f"\u2068{open_ones}\u2069"}
        self.words.setText(told.format(**counts) if self.found else none)
        for widget in (self.places, self.figures, self.ask, self.decide, self.show_cell):
            widget.setVisible(bool(self.found))
        columns = (self.tr("Indicator"), self.tr("Area"), self.tr("Figures that differ"), self.tr("Which speaks"))
        self.places.show_rows(
            columns, [self._place(number, each, label) for number, each in enumerate(self.found)], (4, 2, 1, 3)
        )
        if not self.found:
            self._on_place(None)

    def _place(self, number: int, each: Any, label: Any) -> Row:
        title = next((import_words(card) for card in each.datasets if card.id == each.speaks), "")
        decided = ("circle-check", "good") if each.speaks else ("circle-alert", "warning")
        cells = (
            label("indicator", each.indicator),
            label("ref_area", each.ref_area),
            str(each.count),
            title or (self.tr("an import without these figures") if each.speaks else self.tr("not decided")),
        )
        return Row(number, cells, icon=decided[0], tone=decided[1])

    def _on_place(self, number: Any) -> None:
        self._at = -1 if number is None else int(number)
        each = self.found[self._at] if 0 <= self._at < len(self.found) else None
        self._show_figures(each)
        self._offer(each)

    def _show_figures(self, each: Any) -> None:
        label = lists.labeller(self.context.language)
        cards = each.datasets if each is not None else ()
        rows = []
        for group in each.rows if each is not None else ():
            by_import = {one.dataset: one for one in group}
            told = [figure_words(by_import[card.id], label) if card.id in by_import else "" for card in cards]
            rows.append(Row(group, (what_words(group[0], label, area=False), *told)))
        self.figures.show_rows(
            (self.tr("Figure"), *(import_words(card) for card in cards)), rows, (2, *([2] * len(cards)))
        )

    def _offer(self, each: Any) -> None:
        for radio in self.radios:
            self.choices.removeButton(radio)
            self._room.removeWidget(radio)
            radio.hide()
            radio.deleteLater()
        self.radios = []
        for number, card in enumerate(each.datasets if each is not None else ()):
            facts = (import_words(card), card.title, card.publisher)
            radio = QRadioButton(" · ".join(f"\u2068{fact}\u2069" for fact in facts if fact), self)
            radio.setChecked(card.id == each.speaks)
            self.choices.addButton(radio, number)
            self._room.addWidget(radio)
            self.radios.append(radio)
        self._update_button()

    def _update_button(self) -> None:
        each = self.found[self._at] if 0 <= self._at < len(self.found) else None
        chosen = self.choices.checkedId()
        decided = each is not None and 0 <= chosen < len(each.datasets) and each.datasets[chosen].id != each.speaks
        self.decide.setEnabled(decided and not self.context.workspace.read_only)

    def _on_decide(self) -> None:
        from ... import actions

        each = self.found[self._at]
        dataset = each.datasets[self.choices.checkedId()].id
        workspace = self.context.workspace
        done = self.context.attempt(
            lambda: actions.prefer_dataset(workspace, each.indicator, each.ref_area, dataset), self
        )
        if done is not None:
            self.look_again()

    def _on_figure(self, group: Any) -> None:
        """Show the figure that speaks, or the first, with its sheet."""
        if group:
            each = self.found[self._at]
            one: Observation = next((one for one in group if one.dataset == each.speaks), group[0])
            self.shown.emit(one)

    def keyPressEvent(self, event: Any) -> None:
        """Decide with Ctrl+Return as with the button."""
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.decide.click()
        else:
            super().keyPressEvent(event)
