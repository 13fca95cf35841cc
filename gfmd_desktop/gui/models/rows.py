"""Rows of text as Qt sees them: what is drawn, what it is sorted by, and what a row leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from .. import icons, look
from .isolating import isolated

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `order` is what its columns are sorted by where that is not their text; `icon` and `tone` mark it."""

    key: Any
    cells: tuple[str, ...]
    order: tuple[str, ...] = ()
    icon: str = ""
    tone: str = "soft"


class RowModel(QAbstractTableModel):
    """A table that fits into memory; sorting keeps the order of equals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[str, ...] = ()
        self.rows: list[Row] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, columns: Sequence[str], rows: Sequence[Row]) -> None:
        """Replace everything; a sorting that was chosen stays while the number of columns does."""
        self.beginResetModel()
        if len(columns) != len(self.columns):
            self._sorted = None
        self.columns, self.rows = tuple(columns), list(rows)
        if self._sorted is not None:
            self._arrange(*self._sorted)
        self.endResetModel()

    def key(self, index: Index) -> Any:
        """Return what a row leads to, None outside of the table."""
        return self.rows[index.row()].key if index.isValid() else None

    def row_of(self, key: Any) -> int:
        """Return the row that leads to something, -1 if none does."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, its mark, or the key of its row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == KEY:
            return row.key
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and row.icon:
            return icons.pixmap(row.icon, row.tone, 16)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = row.cells[index.column()]
            return look.whole(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        titled = orientation == Qt.Orientation.Horizontal and section < len(self.columns)
        if not titled or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return isolated(self.columns[section])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort as the window's language does, numbers by their size."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order) if 0 <= column < len(self.columns) else None
        if self._sorted is not None:
            self._arrange(*self._sorted)
        self.layoutChanged.emit()

    def _arrange(self, column: int, order: Qt.SortOrder) -> None:
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        keys = {id(row): collator.sortKey((row.order or row.cells)[column]) for row in self.rows}
        self.rows.sort(key=lambda row: keys[id(row)], reverse=order == Qt.SortOrder.DescendingOrder)
