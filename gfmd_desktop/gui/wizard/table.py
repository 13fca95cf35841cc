"""An indicator table on the page: keyboard entry, paste from Excel, each figure with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QPushButton, QTableView, QWidget

from ...core import Json
from .. import icons, lists, look
from ..models.indicator_table import IndicatorTableModel
from ..models.isolating import IsolatingDelegate
from ..values import joined
from .field import Field
from .numbers import parse_decimal

if TYPE_CHECKING:
    from .form import Asked

_MOST_ROWS = 14
_COLUMN, _SOURCE, _INDICATOR = 110, 170, 200


class FigureView(QTableView):
    """Tells of pasting, copying and erasing; Tab at the edge leaves the table."""

    pasted, copied, erased = Signal(), Signal(), Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys a spreadsheet would take."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.erased.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._at_edge(event.key()):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)

    def _at_edge(self, key: int) -> bool:
        model, at = self.model(), self.currentIndex()
        last = (model.rowCount() - 1, model.columnCount() - 1)
        return not at.isValid() or (at.row(), at.column()) == (last if key == Qt.Key.Key_Tab else (0, 0))


class TableField(Field):
    """Figures by year; what was imported is shown, what is missing can be typed or pasted."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.view = FigureView(self)
        self.model = IndicatorTableModel(self._write, self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(IsolatingDelegate(self.view))
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(look.ROW_HEIGHT)
        self.view.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.horizontalHeader().setDefaultSectionSize(_COLUMN)
        centre = Qt.AlignmentFlag.AlignCenter
        self.view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag(centre.value | Qt.TextFlag.TextWordWrap.value)
        )
        self.view.pasted.connect(lambda: self.paste(QGuiApplication.clipboard().text()))
        self.view.copied.connect(lambda: QGuiApplication.clipboard().setText(self.copied()))
        self.view.erased.connect(self._erase)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())
        self.years: tuple[str, ...] = ()
        self.column.addWidget(self.view)
        self.column.addLayout(self._add_row())
        self.watch(self.view)
        self.refreshed()

    def refreshed(self) -> None:
        """Show the figures there are."""
        self.model.locked = self.asked.form.locked(self.asked.path)
        words = (
            QCoreApplication.translate("Fields", "Indicator"),
            QCoreApplication.translate("Fields", "Source"),
            QCoreApplication.translate("Fields", "typed here"),
        )
        form = self.asked.form
        self.model.speak(lists.labeller(form.language), form.dataset_titles(), words)
        at = self.model.cell(self.view.currentIndex())
        self.model.show_table(form.document.table(self.asked.path, self.years))
        if at is not None and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index_of(at.path))  # rows came or went; the cursor stays at its figure
        self._offer_years()
        if self.model.lead:
            self.view.setColumnWidth(0, _INDICATOR)
        self._fit()

    def write(self, value: Json) -> None:
        """Show nothing more: the figures are answers of their own."""

    def read(self) -> Json:
        """Return nothing: the question itself has no value."""
        return None

    def commit(self) -> None:
        """Do nothing: each cell was written when it was left."""

    def past(self) -> tuple[str, str]:
        """Return the figure on which the cursor stands, by its path, and its name; an imported one names its source."""
        index = self.view.currentIndex()
        cell = self.model.cell(index)
        if cell is None:
            return self.path, QCoreApplication.translate("Fields", "Choose a figure to see what it was before.")
        return cell.path, joined(self.model.name(index), self.model.source(cell))

    def add_year(self) -> None:
        """Give the year chosen a row of its own and put the cursor there."""
        year = self.year.currentText()
        if not year:
            return
        self.years = (*self.years, year)
        self.refreshed()
        at = self.model.row_of(year)
        if at >= 0:
            index = self.model.index(at, self.model.lead)
            self.view.setFocus()
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def paste(self, text: str) -> None:
        """Write a block of cells as Excel copies it (tabs and lines), from the current cell on."""
        start = self.view.currentIndex()
        if not start.isValid():
            start = self.model.index(0, 0)
        cells: dict[str, Json] = {}
        for down, line in enumerate(text.rstrip("\r\n").splitlines()):
            for across, part in enumerate(line.split("\t")):
                index = self.model.index(start.row() + down, start.column() + across)
                if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
                    continue
                cell = self.model.cell(index)
                if cell is None:
                    continue
                try:
                    cells[cell.path] = parse_decimal(part)
                except ValueError as problem:
                    self.refused.emit(str(problem))
                    return
        if cells:
            self.asked.form.answer_many(self.asked.path, cells)

    def copied(self) -> str:
        """Return the cells chosen as Excel takes them."""
        chosen = sorted(self.view.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        lines: dict[int, list[str]] = {}
        for index in chosen:
            text = index.data(Qt.ItemDataRole.EditRole) or index.data() or ""
            lines.setdefault(index.row(), []).append(str(text))
        return "\n".join("\t".join(line) for line in lines.values())

    def _add_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.year, self.add = QComboBox(self), QPushButton(self)
        icons.wear(self.add, "plus", "primary", 18)
        self.add.clicked.connect(self.add_year)
        row.addWidget(self.year)
        row.addWidget(self.add)
        row.addStretch(1)
        return row

    def _offer_years(self) -> None:
        """Offer the years of the document's period that some indicator has no row for."""
        first, last = (part[:4] for part in self.asked.form.document.state.period)
        known, chosen = self.model.complete_periods(), self.year.currentText()
        years = range(int(first), int(last) + 1) if first.isdecimal() and last.isdecimal() else ()
        self.year.clear()
        self.year.addItems([str(year) for year in reversed(years) if str(year) not in known])
        self.year.setCurrentText(chosen)
        shown = self.year.count() > 0 and not self.model.locked
        self.year.setVisible(shown)
        self.add.setVisible(shown)
        self.add.setText(QCoreApplication.translate("Fields", "Add this year"))
        self.year.setAccessibleName(QCoreApplication.translate("Fields", "Year without a row"))

    def _write(self, path: str, text: str) -> bool:
        try:
            value = parse_decimal(text)
        except ValueError as problem:
            self.refused.emit(str(problem))
            return False
        self.refused.emit("")
        return self.asked.form.answer(path, value)

    def _erase(self) -> None:
        for index in self.view.selectedIndexes():
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.model.setData(index, "")

    def _header_height(self) -> int:
        """Return the height at which the longest title fits, broken over lines."""
        header, metrics = self.view.horizontalHeader(), self.view.fontMetrics()
        height = look.ROW_HEIGHT
        for section in range(self.model.columnCount() - 1):
            title = str(self.model.headerData(section, Qt.Orientation.Horizontal) or "")
            width = header.sectionSize(section) - 3 * look.GAP_SMALL
            box = metrics.boundingRect(0, 0, width, 500, Qt.TextFlag.TextWordWrap.value, title)
            height = max(height, box.height() + 2 * look.GAP_SMALL)
        return height

    def _fit(self) -> None:
        rows = self.model.rowCount()
        header = self._header_height()
        height = header + min(rows, _MOST_ROWS) * look.ROW_HEIGHT + 4
        figures = self.model.columnCount() - 1 - self.model.lead
        self.view.horizontalHeader().setFixedHeight(self._header_height())
        wide = (
            figures * _COLUMN + _SOURCE + self.model.lead * _INDICATOR + self.view.verticalHeader().width()
            > look.CONTENT_WIDTH
        )
        self.view.setFixedHeight(height + (14 if wide else 0))
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.view.setVerticalScrollBarPolicy(needed if rows > _MOST_ROWS else never)
        self.view.setHorizontalScrollBarPolicy(needed if wide else never)
