"""Filters as chips: each says what it lets through, and offers only what there is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from .. import lists
from ..context import Context
from ..models.observations import field_words
from ..parts import Flow

if TYPE_CHECKING:
    from ...actions import ObservationFilter

_FIELDS = {
    "indicator": "indicators",
    "ref_area": "ref_areas",
    "counterpart_area": "counterpart_areas",
    "time_period": "periods",
    "sex": "sexes",
    "dataset": "datasets",
}
_CODE = Qt.ItemDataRole.UserRole


class FilterBar(QObject):
    """One chip per field that has more than one code."""

    changed = Signal()

    def __init__(self, context: Context, flow: Flow, parent: QObject) -> None:
        super().__init__(parent)
        self.context, self.flow = context, flow
        self.chosen: dict[str, tuple[str, ...]] = {}

    def wanted(self) -> ObservationFilter:
        """Return the filter that the chips say."""
        from ... import actions

        fields: dict[str, Any] = {_FIELDS[field]: codes for field, codes in self.chosen.items() if codes}
        return actions.ObservationFilter(**fields)

    def choose(self, field: str, codes: tuple[str, ...]) -> None:
        """Let only these codes of a field through; none: all."""
        self.chosen[field] = codes
        self.offer()
        self.changed.emit()

    def offer(self) -> None:
        """Draw the chips anew."""
        self.flow.clear()
        label = self._labels()
        for field in _FIELDS:
            codes = self.chosen.get(field, ())
            shown = ", ".join(label(field, code) for code in codes[:2]) + (" …" if len(codes) > 2 else "")
            words = self.tr("{field}: {choice}").format(field=field_words(field), choice=shown or self.tr("all"))
            chip = QPushButton(words, self.flow)
            chip.setProperty("role", "filter")
            chip.setAccessibleName(words)
            chip.clicked.connect(partial(self._open, field, chip))
            self.flow.add(chip)
        if any(self.chosen.values()):
            clear = QPushButton(self.tr("Show all"), self.flow)
            clear.setProperty("role", "link")
            clear.clicked.connect(self._on_clear)
            self.flow.add(clear)

    def popup(self, field: str) -> QMenu:
        """Return the menu of a field: a search line over a list of its codes."""
        menu = QMenu(self.flow)
        box = QWidget(menu)
        column = QVBoxLayout(box)
        column.setContentsMargins(8, 8, 8, 8)
        search, entries = QLineEdit(box), QListWidget(box)
        search.setPlaceholderText(self.tr("Type to search"))
        search.setAccessibleName(search.placeholderText())
        entries.setAccessibleName(field_words(field))
        entries.setMinimumSize(320, 260)
        column.addWidget(search)
        column.addWidget(entries)
        self._fill(entries, field)
        search.textChanged.connect(partial(_narrow, entries))
        entries.itemActivated.connect(lambda item: self._on_item(field, item, menu))
        entries.itemClicked.connect(lambda item: self._on_item(field, item, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(box)
        menu.addAction(action)
        search.setFocus()
        return menu

    def _open(self, field: str, chip: QPushButton) -> None:
        self.popup(field).popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _fill(self, entries: QListWidget, field: str) -> None:
        from ... import actions

        label = self._labels()
        if field == "dataset":
            codes: Any = {card.id: card.observations for card in actions.list_datasets(self.context.workspace)}
        else:
            codes = actions.observation_codes(self.context.workspace, field)
        QListWidgetItem(self.tr("all"), entries).setData(_CODE, "")
        for code, words in sorted(((code, label(field, code)) for code in codes), key=lambda pair: pair[1]):
            item = QListWidgetItem(f"{words}  ({codes[code]})", entries)
            item.setData(_CODE, code)

    def _on_item(self, field: str, item: QListWidgetItem, menu: QMenu) -> None:
        menu.close()
        code = item.data(_CODE)
        self.choose(field, (code,) if code else ())

    def _on_clear(self) -> None:
        self.chosen.clear()
        self.offer()
        self.changed.emit()

    def _labels(self) -> Any:
        from ... import actions

        known = lists.labeller(self.context.language)
        titles = {card.id: card.title for card in actions.list_datasets(self.context.workspace)}
        return lambda field, code: titles.get(code, code) if field == "dataset" else known(field, code)


def _narrow(entries: QListWidget, text: str) -> None:
    wanted = text.casefold().split()
    for at in range(entries.count()):
        item = entries.item(at)
        item.setHidden(not all(word in item.text().casefold() for word in wanted))
