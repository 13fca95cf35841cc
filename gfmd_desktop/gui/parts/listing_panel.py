"""Tables that an action returns, one at a time: reports over registers, comparisons, boards, plans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from .. import look
from ..models.rows import Row
from .empty import EmptyState
from .grid import Grid

if TYPE_CHECKING:
    from ...actions import Listing

_EMPTY, _TABLE = 0, 1
_NARROW, _WIDE, _SIGNS = 2, 6, 12


class ListingPanel(QWidget):
    """A tab for each table with the number of its rows; `opened` tells the number of the table and of the row.

    `narrow` keeps to rows that say all its words.
    """

    opened = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP_SMALL)
        self.tabs, self.note, self.stack = QTabBar(self), QLabel(self), QStackedWidget(self)
        self.empty, self.grid = EmptyState(self), Grid(self)
        self.tabs.setExpanding(False)
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.grid)
        for widget in (self.tabs, self.note):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.grid.wraps = True
        self.tables: Sequence[Listing] = ()
        self._notes: Sequence[str] = ()
        self._nothing = ("", "", "")
        self._wanted: tuple[str, ...] = ()
        self.tabs.currentChanged.connect(lambda _at: self._show())
        self.grid.opened.connect(lambda at: self.opened.emit(self.tabs.currentIndex(), at))

    def describe(self, name: str, icon: str, title: str, text: str) -> None:
        """Name the panel for who does not see it, and say what stands there without rows."""
        self._nothing = (icon, title, text)
        for widget in (self.tabs, self.grid):
            widget.setAccessibleName(name)

    def show_tables(self, tables: Sequence[Listing], notes: Sequence[str] = ()) -> None:
        """Replace the tables, each with a note of its own; the tab that was chosen stays."""
        self.tables, self._notes = tables, notes or ("",) * len(tables)
        at = max(0, self.tabs.currentIndex())
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for table in tables:
            self.tabs.addTab(look.whole(f"{table.title}  \u2068{len(table.rows)}\u2069"))
        self.tabs.setCurrentIndex(min(at, len(tables) - 1))
        self.tabs.setVisible(len(tables) > 1)
        self.tabs.blockSignals(False)
        self._show()

    def narrow(self, text: str) -> None:
        """Keep to rows that say all these words."""
        self._wanted = tuple(text.casefold().split())
        self._show()

    def _show(self) -> None:
        at = self.tabs.currentIndex()
        if not 0 <= at < len(self.tables):
            self.note.clear()
            self._say_empty()
            return
        table = self.tables[at]
        rows = [
            Row(number, cells)
            for number, cells in enumerate(table.rows)
            if all(word in " ".join(cells).casefold() for word in self._wanted)
        ]
        self.grid.show_rows(table.columns, rows, _weights(table))
        self.note.setText(look.leading(self._notes[at]))
        self.note.setVisible(bool(self._notes[at]))
        if rows:
            self.stack.setCurrentIndex(_TABLE)
        else:
            self._say_empty()

    def _say_empty(self) -> None:
        self.stack.setCurrentIndex(_EMPTY)
        self.empty.say(*self._nothing)


def _weights(table: Listing) -> list[int]:
    """Return the weights that the table gives its columns; without them, those with long texts are wider."""
    if table.shares:
        return [round(_SIGNS * share) for share in table.shares]
    rows = (table.columns, *table.rows)
    longest = [max(len(row[at]) for row in rows) for at in range(len(table.columns))]
    return [min(_WIDE, max(_NARROW, one // _SIGNS)) for one in longest]
