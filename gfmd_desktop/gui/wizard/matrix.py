"""A matrix: rows fixed by a list, one field per cell, in a grid."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ...templates import Group, Node, Question, Repeat
from .. import look
from .form import Asked, Form
from .missing import Missing, is_absent
from .question import QuestionBox

Wire = Callable[[QuestionBox], QuestionBox]


def is_matrix(item: Node) -> bool:
    """Tell whether a group is drawn as a grid."""
    return not isinstance(item, Question | Repeat) and "gfmd-matrix" in item.appearances


class MatrixBox(QWidget):
    """Rows are the groups within, columns their questions."""

    def __init__(self, form: Form, group: Group, wire: Wire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.group = form, group
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self)
        self.title.setProperty("role", "question")
        self.title.setWordWrap(True)
        column.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.GAP)
        self._grid.setVerticalSpacing(look.GAP_SMALL)
        column.addLayout(self._grid)
        self._heads: list[tuple[QLabel, Node]] = []
        self._cells: list[QuestionBox] = []
        rows = [item for item in group.items if isinstance(item, Group)]
        for at, row in enumerate(rows):
            self._head(row, at + 1, 0)
            for place, question in enumerate(item for item in row.items if isinstance(item, Question)):
                if at == 0:
                    self._head(question, 0, place + 1)
                self._cell(question, at + 1, place + 1, wire)
        self._grid.setColumnStretch(0, 1)
        self.missing = Missing(self)
        self.missing.told.connect(lambda value: form.answer(group.path, value))
        column.addWidget(self.missing)

    def refresh(self, conflicts: Collection[str]) -> None:
        """Show labels and values."""
        self.title.setText(self.form.label(self.group, self.group.path))
        said = self.form.value(self.group.path)
        absent = is_absent(said)
        self.missing.describe(self.title.text())
        self.missing.show_value(said, locked=self.form.read_only)
        self.missing.setVisible(absent or all(self.form.value(cell.asked.path) is None for cell in self._cells))
        for label, item in self._heads:
            label.setText(self.form.label(item, item.path))
            label.setVisible(not absent)
        for cell in self._cells:
            shown = self.form.relevant(cell.asked.path) and not absent
            cell.setVisible(shown)
            if shown:
                cell.refresh(cell.asked.path in conflicts)
                cell.label.hide()
                cell.hint.hide()

    def boxes(self) -> Iterator[QuestionBox]:
        """Yield the cells."""
        yield from self._cells

    def _head(self, item: Node, row: int, column: int) -> None:
        label = QLabel(self)
        label.setProperty("role", "heading" if column == 0 else "small")
        label.setWordWrap(True)
        self._heads.append((label, item))
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _cell(self, question: Question, row: int, column: int, wire: Wire) -> None:
        box = wire(QuestionBox(Asked(self.form, question, question.path), self, brief=True))
        self._cells.append(box)
        self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(column, 1)
