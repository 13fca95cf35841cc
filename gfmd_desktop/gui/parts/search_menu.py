"""A menu with a search line over a list; what was chosen is told by its key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget, QWidgetAction

from .. import look

_KEY = Qt.ItemDataRole.UserRole


class SearchMenu(QMenu):
    """Entries are (key, words); the arrow keys go through the list while the cursor stays in the search line."""

    picked = Signal(object)

    def __init__(self, name: str, entries: Iterable[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(look.GAP_SMALL, look.GAP_SMALL, look.GAP_SMALL, look.GAP_SMALL)
        self.search, self.list = QLineEdit(box), QListWidget(box)
        self.search.setPlaceholderText(QCoreApplication.translate("SearchMenu", "Type to search"))
        self.search.setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.list.setMinimumSize(340, 240)
        column.addWidget(self.search)
        column.addWidget(self.list)
        for key, words in entries:
            QListWidgetItem(look.whole(words), self.list).setData(_KEY, key)
        self.list.setCurrentRow(0)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(lambda: self._pick(self.list.currentItem()))
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(self._pick)
        self.list.itemClicked.connect(self._pick)
        action = QWidgetAction(self)
        action.setDefaultWidget(box)
        self.addAction(action)
        self.aboutToHide.connect(self.deleteLater)

    def open_below(self, widget: QWidget) -> None:
        """Show the menu under the widget it belongs to."""
        self.popup(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        at = self.list.currentRow() + step
        while 0 <= at < self.list.count() and self.list.item(at).isHidden():
            at += step
        if 0 <= at < self.list.count():
            self.list.setCurrentRow(at)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
        self.list.setCurrentRow(-1)
        self._move(1)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.close()
            self.picked.emit(item.data(_KEY))
