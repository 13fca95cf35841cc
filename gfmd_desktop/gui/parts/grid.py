"""A table of rows that are read, sorted and opened, with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from .. import look
from ..models.isolating import IsolatingDelegate, isolated
from ..models.rows import Index, Row, RowModel

_NARROWEST = 84


class WrappingDelegate(IsolatingDelegate):
    """Makes a row as high as its words are when broken over lines; the style sheet's room around them is counted."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return the text as it is drawn: each line runs in its own direction."""
        return "\u2028".join(isolated(line) for line in str(value or "").split("\n"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a cell needs at the width of its column."""
        view = option.widget
        text = str(index.data() or "")
        if not isinstance(view, QTableView) or not view.wordWrap() or not text:
            return super().sizeHint(option, index)
        mark = look.ICON_SIZE if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        width = max(40, view.columnWidth(index.column()) - 2 * look.GAP - mark)
        flags = Qt.TextFlag.TextWordWrap.value
        box = view.fontMetrics().boundingRect(0, 0, width, 10_000, flags, text)
        return QSize(width, box.height() + look.GAP_SMALL)


class Grid(QTableView):
    """`opened` tells the key of a row that was pressed twice or entered, `chosen` that of the row at the cursor.

    With `wraps` set, long texts are broken over lines. Columns share the width by the weights given.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self.wraps = False
        self._weights: tuple[int, ...] = ()
        self.setModel(self.rows)
        self.setItemDelegate(WrappingDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_sort)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.key(index)))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(self.rows.key(now)))

    def show_rows(self, columns: Sequence[str], rows: Sequence[Row], weights: Sequence[int] = ()) -> None:
        """Replace what is shown; the row at the cursor stays there if it is still in the table."""
        kept = self.key()
        self._weights = tuple(weights) or (1,) * len(columns)
        self.rows.show_rows(columns, rows)
        self._share()
        at = self.rows.row_of(kept) if kept is not None else 0
        if rows:
            self.setCurrentIndex(self.rows.index(max(0, at), 0))
        else:
            self.chosen.emit(None)

    def key(self) -> Any:
        """Return the key of the row at the cursor, None if there is none."""
        return self.rows.key(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row at the cursor with the return key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.key())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share()

    def _share(self) -> None:
        whole = sum(self._weights)
        if not whole:
            return
        for column, weight in enumerate(self._weights):
            self.setColumnWidth(column, max(_NARROWEST, self.viewport().width() * weight // whole))
        self.setWordWrap(self.wraps)
        if self.wraps:
            self.resizeRowsToContents()

    def _on_sort(self, column: int) -> None:
        header = self.horizontalHeader()
        same = header.isSortIndicatorShown() and header.sortIndicatorSection() == column
        down = same and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        kept = self.key()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, order)
        self.rows.sort(column, order)
        if kept is not None:
            self.setCurrentIndex(self.rows.index(max(0, self.rows.row_of(kept)), 0))
        if self.wraps:
            self.resizeRowsToContents()
