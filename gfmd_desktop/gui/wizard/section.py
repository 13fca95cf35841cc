"""The questions of one section under each other; what does not apply is not shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ...templates import Group, Node, Question, Repeat
from .. import look
from .field import field_of
from .form import Asked, Form
from .matrix import MatrixBox, is_matrix
from .question import QuestionBox
from .repeat import RepeatBox


class Heading(QLabel):
    """The title of a group within a section."""

    def __init__(self, form: Form, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.group = form, group
        self.setProperty("role", "heading")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self) -> None:
        """Set the words."""
        self.setText(self.form.label(self.group, self.group.path))


class SectionPage(QWidget):
    """Builds the widgets of a section once, then follows the answers."""

    entered = Signal(object)
    conflict_opened = Signal(str)

    def __init__(
        self, form: Form, items: Sequence[Node], apart: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.form = form
        self._apart = apart
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP_LARGE)
        self._blocks: list[tuple[str, QWidget]] = []
        for item in items:
            self._add(item)
        self._column.addStretch(1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.refresh(())

    def refresh(self, conflicts: Collection[str]) -> None:
        """Show values, and only what applies at present."""
        for path, widget in self._blocks:
            if isinstance(widget, Heading):
                widget.say()
                widget.setVisible(bool(widget.text()) and self.form.relevant(path))
                continue
            shown = self.form.relevant(path)
            widget.setVisible(shown)
            if shown:
                refresh_block(widget, conflicts)

    def boxes(self) -> Iterator[QuestionBox]:
        """Yield every question on the page, in order."""
        for _path, widget in self._blocks:
            if isinstance(widget, QuestionBox):
                yield widget
            elif isinstance(widget, RepeatBox | MatrixBox):
                yield from widget.boxes()

    def box(self, path: str) -> QuestionBox | None:
        """Return the question at a path, if it is on this page."""
        return next((box for box in self.boxes() if box.asked.path == path), None)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Save the field that was left, tell the one that was entered."""
        left, entered = field_of(before), field_of(now)
        if left is not None and left is not entered and self.isAncestorOf(left):
            left.commit()
        if entered is not None and entered is not left and self.isAncestorOf(entered):
            entered.entered.emit()

    def _add(self, item: Node) -> None:
        if isinstance(item, Question):
            if item.kind.asked:
                self._put(item.path, self._question(item, item.path))
        elif isinstance(item, Repeat):
            self._put(item.path, RepeatBox(self.form, item, item.path, self._wired, self))
        elif item.path in self._apart:
            return
        elif is_matrix(item):
            self._put(item.path, MatrixBox(self.form, item, self._wired, self))
        else:
            self._put(item.path, Heading(self.form, item, self))
            for inner in item.items:
                self._add(inner)

    def _put(self, path: str, widget: QWidget) -> None:
        self._blocks.append((path, widget))
        self._column.addWidget(widget)

    def _question(self, question: Question, path: str) -> QuestionBox:
        return self._wired(QuestionBox(Asked(self.form, question, path), self))

    def _wired(self, box: QuestionBox) -> QuestionBox:
        box.entered.connect(self.entered)
        box.conflict_opened.connect(self.conflict_opened)
        return box


def refresh_block(widget: QWidget, conflicts: Collection[str]) -> None:
    """Show the present state of whatever stands in a block."""
    if isinstance(widget, QuestionBox):
        widget.refresh(widget.asked.path in conflicts)
    elif isinstance(widget, RepeatBox | MatrixBox):
        widget.refresh(conflicts)
