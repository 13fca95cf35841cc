"""A menu with a search line over a list whose entries are ticked; what is ticked is told when the menu closes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget, QWidgetAction

from .search_menu import SearchMenu

_KEY = Qt.ItemDataRole.UserRole


class TickMenu(SearchMenu):
    """Entries are (key, words); return ticks the entry at the cursor, escape or the button closes."""

    ticked = Signal(object)

    def __init__(
        self, name: str, entries: Iterable[tuple[str, str]], ticked: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, entries, parent)
        self._before = tuple(sorted(ticked))
        for item in self._items():
            state = Qt.CheckState.Checked if item.data(_KEY) in ticked else Qt.CheckState.Unchecked
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(state)
        self.clear_button = QPushButton(QCoreApplication.translate("SearchMenu", "All"), self)
        self.clear_button.clicked.connect(self._on_all)
        action = QWidgetAction(self)
        action.setDefaultWidget(self.clear_button)
        self.addAction(action)
        self.aboutToHide.connect(self._tell)

    def keys(self) -> tuple[str, ...]:
        """Return what is ticked, in the order of the list."""
        return tuple(item.data(_KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _on_all(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)
        self.close()

    def _tell(self) -> None:
        if tuple(sorted(self.keys())) != self._before:
            self.ticked.emit(self.keys())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]
