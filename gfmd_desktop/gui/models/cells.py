"""A piece of a workbook as a picture: cells with their addresses, tinted by what they were understood as."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...core import column_letters
from .. import look

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class CellModel(QAbstractTableModel):
    """Rows and columns of a sheet from a corner on; `cell` gives (text, is a number), `tint` a token or nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cell: Callable[[int, int], tuple[str, bool]] = lambda _row, _column: ("", False)
        self._tint: Callable[[int, int], str] = lambda _row, _column: ""
        self._first, self._size = (1, 1), (0, 0)
        self.marked = (0, 0)

    def show_cells(
        self,
        cell: Callable[[int, int], tuple[str, bool]],
        size: tuple[int, int],
        *,
        first: tuple[int, int] = (1, 1),
        tint: Callable[[int, int], str] = lambda _row, _column: "",
        marked: tuple[int, int] = (0, 0),
    ) -> None:
        """Show `size` rows and columns from `first` on; `marked` is the cell in question."""
        self.beginResetModel()
        self._cell, self._tint, self._first, self._size, self.marked = cell, tint, first, size, marked
        self.endResetModel()

    def show_window(self, cells: Mapping[tuple[int, int], tuple[str, bool]], marked: tuple[int, int]) -> None:
        """Show given cells around a marked one."""
        if not cells:
            self.show_cells(lambda _row, _column: ("", False), (0, 0))
            return
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        size = (max(rows) - min(rows) + 1, max(columns) - min(columns) + 1)
        self.show_cells(
            lambda row, column: cells.get((row, column), ("", False)),
            size,
            first=(min(rows), min(columns)),
            marked=marked,
            tint=lambda row, column: "sheet_figure" if (row, column) == marked else "",
        )

    def place_of_marked(self) -> QModelIndex:
        """Return the index of the marked cell."""
        return self.index(self.marked[0] - self._first[0], self.marked[1] - self._first[1])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else self._size[0]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else self._size[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tint, or alignment of a cell."""
        if not index.isValid():
            return None
        row, column = index.row() + self._first[0], index.column() + self._first[1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text, _number = self._cell(row, column)
            return text or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._cell(row, column)[1] else None
        if role == Qt.ItemDataRole.BackgroundRole:
            token = self._tint(row, column)
            return look.color(token) if token else None
        if role == Qt.ItemDataRole.FontRole and (row, column) == self.marked:
            return look.body_font(bold=True)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return letters for columns, numbers for rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return column_letters(section + self._first[1])
        return str(section + self._first[0])
