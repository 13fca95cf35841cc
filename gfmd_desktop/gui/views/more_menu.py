"""What else can be done with an open document: a menu, so that the page keeps its few buttons."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton


class MoreMenu(QObject):
    """Lists screens; `chosen` tells the name of one. A record has its own page, other documents boards and editions."""

    chosen = Signal(str)

    def __init__(self, button: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self.record = False
        self._menu = QMenu(button)
        button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._list)

    def _list(self) -> None:
        self._menu.clear()
        entries = [
            ("origins", self.tr("Origins and drawer…")),
            ("compare", self.tr("Compare with another document…")),
            ("upgrade", self.tr("Move to another version of the template…")),
        ]
        if self.record:
            entries.insert(0, ("record", self.tr("About this record…")))
        else:
            entries.insert(0, ("board", self.tr("Completeness and quality…")))
            entries.append(("edition", self.tr("Next edition…")))
        for screen, words in entries:
            action = self._menu.addAction(words)
            action.triggered.connect(lambda _checked=False, screen=screen: self.chosen.emit(screen))
