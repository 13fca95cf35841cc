"""An indicator table as Qt sees it: observed figures are read, open cells take typed ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from .. import look
from .isolating import grouped, isolated

if TYPE_CHECKING:
    from ...documents import Cell, IndicatorTable

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
Write = Callable[[str, str], bool]
Label = Callable[[str, str], str]


class IndicatorTableModel(QAbstractTableModel):
    """`write` is given a cell's path and the text typed; it tells whether it was taken.

    Before the figures stands the indicator if there are several, after them the source; periods are row headers.
    """

    def __init__(self, write: Write, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._table: IndicatorTable | None = None
        self._label: Label = lambda _field, code: code
        self._titles: Mapping[str, str] = {}
        self._words = ("", "", "")
        self.locked = False

    def speak(self, label: Label, titles: Mapping[str, str], words: tuple[str, str, str]) -> None:
        """Take what words codes, the titles of datasets, and the words for indicator, source and typed."""
        self._label, self._titles, self._words = label, titles, words

    def show_table(self, table: IndicatorTable) -> None:
        """Show a table; the same shape only repaints, so that the cursor stays."""
        before = self._table
        if before is not None and (before.rows, before.columns) == (table.rows, table.columns):
            self._table = table
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    @property
    def lead(self) -> int:
        """The number of columns before the figures."""
        return int(self._table is not None and len({row.indicator for row in self._table.rows}) > 1)

    def row_of(self, period: str) -> int:
        """Return the first row of a period, -1 if it has none."""
        rows = self._table.rows if self._table is not None else ()
        return next((at for at, row in enumerate(rows) if row.time_period == period), -1)

    def complete_periods(self) -> frozenset[str]:
        """Return the periods for which every indicator of the table has a row."""
        rows = self._table.rows if self._table is not None else ()
        indicators = {row.indicator for row in rows}
        have = {(row.indicator, row.time_period) for row in rows if not row.dims}
        return frozenset(period for _one, period in have if all((each, period) in have for each in indicators))

    def cell(self, index: Index) -> Cell | None:
        """Return the cell of a figure, or None for an indicator or source."""
        if self._table is None or not index.isValid():
            return None
        row = self._table.cells[index.row()]
        at = index.column() - self.lead
        return row[at] if 0 <= at < len(row) else None

    def index_of(self, path: str) -> QModelIndex:
        """Return where the figure of a path stands; an invalid index if it has no cell."""
        rows = self._table.cells if self._table is not None else ()
        places = (
            (row, column) for row, cells in enumerate(rows) for column, cell in enumerate(cells) if cell.path == path
        )
        row, column = next(places, (-1, -1))
        return self.index(row, column + self.lead) if row >= 0 else QModelIndex()

    def name(self, index: Index) -> str:
        """Return what a figure is called: its indicator if there are several, its period, its column."""
        if self._table is None or self.cell(index) is None:
            return ""
        named = self._label("indicator", self._table.rows[index.row()].indicator) if self.lead else ""
        told = (named, self._row_title(index.row()), self._column_title(index.column() - self.lead))
        return ", ".join(part for part in told if part)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the columns of figures and those beside them."""
        return 0 if parent.isValid() or self._table is None else self.lead + len(self._table.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let open cells be typed into; observed ones are read."""
        flags = super().flags(index)
        cell = self.cell(index)
        if cell is not None and not self.locked and str(cell.origin) != "observed":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the figure, its source, its alignment or its colour."""
        if self._table is None or not index.isValid():
            return None
        cell = self.cell(index)
        return self._beside(index, role) if cell is None else self._figure(cell, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write what was typed; on disk when this returns true."""
        cell = self.cell(index)
        if cell is None or role != Qt.ItemDataRole.EditRole or str(value) == _plain(cell):
            return False
        return self._write(cell.path, str(value))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of columns and rows."""
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._row_title(section)
        at = section - self.lead
        if at < 0:
            return self._words[0]
        return self._column_title(at) if at < len(self._table.columns) else self._words[1]

    def source(self, cell: Cell) -> str:
        """Return where a figure comes from: title and cell, or that it was typed."""
        if cell.typed is not None:
            return self._words[2]
        if cell.observation is None:
            return ""
        title = self._titles.get(cell.observation.dataset, "")
        return " · ".join(part for part in (title, isolated(cell.observation.cell)) if part)

    def _figure(self, cell: Cell, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            absent = cell.observation is not None and cell.value is None
            return grouped(_plain(cell)) or ("…" if absent else None)
        if role == Qt.ItemDataRole.EditRole:
            return _plain(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.source(cell) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        typed = role == Qt.ItemDataRole.ForegroundRole and str(cell.origin) == "typed"
        return look.color("warning" if cell.differs else "primary") if typed else None

    def _beside(self, index: Index, role: int) -> Any:
        assert self._table is not None  # noqa: S101
        if role == Qt.ItemDataRole.ForegroundRole:
            return look.color("soft")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() < self.lead:
            return self._label("indicator", self._table.rows[index.row()].indicator)
        sources = dict.fromkeys(filter(None, (self.source(cell) for cell in self._table.cells[index.row()])))
        return " · ".join(sources) or None

    def _row_title(self, section: int) -> str:
        assert self._table is not None  # noqa: S101
        if section >= len(self._table.rows):
            return ""
        row = self._table.rows[section]
        return " · ".join([isolated(row.time_period), *(self._label(name.lower(), code) for name, code in row.dims)])

    def _column_title(self, at: int) -> str:
        assert self._table is not None  # noqa: S101
        column = self._table.columns[at]
        sex, age = self._label("sex", column.sex), self._label("age", column.age)
        if column.age == "_T":
            return sex
        return age if column.sex == "_T" else f"{sex}, {age}"


def _plain(cell: Cell) -> str:
    return "" if cell.value is None else format(cell.value, "f")
