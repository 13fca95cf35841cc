"""One question on the page: its code, its words, its field, "not available", and what is to be said about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...core import Json
from .. import icons, look
from .form import Asked
from .history import HistoryPanel
from .missing import BriefMissing, Missing, is_absent
from .registry import field_for


class QuestionBox(QFrame):
    """Draws one `Asked`; `entered` tells that somebody works on it."""

    entered = Signal(object)
    conflict_opened = Signal(str)

    def __init__(self, asked: Asked, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self.asked = asked
        self.setProperty("role", "plain")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP_SMALL)
        self._add_head(brief)
        self.field = field_for(asked, self)
        self.missing: Missing | BriefMissing | None = None
        self._add_field(brief)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "amber")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._column.addWidget(self.problem)
        if isinstance(self.missing, Missing):
            self._column.addWidget(self.missing)
        self._add_conflict()
        self.field.committed.connect(self._on_committed)
        self.field.entered.connect(lambda: self.entered.emit(self))
        self.field.refused.connect(self.say_problem)
        self.field.moved.connect(self._show_history)

    def refresh(self, conflict: bool) -> None:
        """Show words, value and conflict as they are now."""
        value = self.asked.form.value(self.asked.path)
        self._say_head()
        self.field.refreshed()
        absent = is_absent(value)
        locked = self.asked.form.locked(self.asked.path) and self.asked.question.takes_answer
        translated = self.field.path != self.asked.path
        self.field.show_value(self.asked.form.value(self.field.path) if translated else None if absent else value)
        self.field.setEnabled(not absent and not locked)
        self.say_problem("" if absent else self.asked.form.problem(self.asked.path))
        if self.missing is not None:
            self.missing.show_value(value, locked=locked)
        self.conflict.setVisible(conflict)
        self._show_history()

    def say_problem(self, text: str) -> None:
        """Say under the field why its content was not taken; empty takes the words away."""
        self.problem.setText(look.leading(text))
        self.problem.setVisible(bool(text))

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(self)

    def say_missing(self) -> None:
        """Say by keyboard that there is no answer, or take that back."""
        if self.missing is not None:
            self.missing.begin()

    def turn_history(self) -> None:
        """Open or close what the answer was before."""
        if self.asked.question.takes_answer:
            self._on_history()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "conflict"):
            self._say_head()
        super().changeEvent(event)

    def _add_head(self, brief: bool) -> None:
        self.code = QLabel(self)
        self.code.setProperty("role", "chip")
        self.code.setVisible(not brief)
        self.label, self.hint = QLabel(self), QLabel(self)
        self.label.setProperty("role", "heading" if brief else "question")
        self.hint.setProperty("role", "small" if brief else "soft")
        for label in (self.label, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.code)
        row.addStretch(1)
        self.history: HistoryPanel | None = None
        self.history_button = QToolButton(self)
        icons.wear(self.history_button, "history", "soft", 18)
        self.history_button.setVisible(self.asked.question.takes_answer and not brief)
        self.history_button.clicked.connect(self._on_history)
        row.addWidget(self.history_button)
        self._column.addLayout(row)
        self._column.addWidget(self.label)
        self._column.addWidget(self.hint)
        self._say_head()

    def _say_head(self) -> None:
        asked = self.asked
        self.code.setText(f"\u2066{asked.question.code}\u2069")
        words = asked.label
        if asked.question.takes_answer and asked.form.required(asked.path):
            words += "\u00a0*"
            self.label.setToolTip(QCoreApplication.translate("Questions", "An answer is needed"))
        self.label.setText(look.leading(words))
        self.hint.setText(look.leading(asked.hint))
        self.hint.setVisible(bool(asked.hint))
        words = QCoreApplication.translate("Questions", "History of this answer")
        self.history_button.setToolTip(words)
        self.history_button.setAccessibleName(words)
        self.history_button.setAccessibleDescription(asked.label)

    def _add_field(self, brief: bool) -> None:
        """Put the field in its place, and what says that there is no answer beside it or under it."""
        if not self.asked.question.takes_answer:
            self._column.addWidget(self.field)
            return
        self.missing = BriefMissing(self) if brief else Missing(self)
        self.missing.told.connect(lambda value: self.asked.form.answer(self.asked.path, value))
        self.missing.describe(self.asked.label)
        if not brief:
            self._column.addWidget(self.field)
            return
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.missing, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _add_conflict(self) -> None:
        self.conflict = QFrame(self)
        self.conflict.setProperty("role", "warning")
        row = QHBoxLayout(self.conflict)
        row.setContentsMargins(look.GAP, look.GAP_SMALL, look.GAP, look.GAP_SMALL)
        sign = QLabel(self.conflict)
        icons.wear(sign, "git-merge", "warning", 18)
        words = QLabel(QCoreApplication.translate("Questions", "Two offices answered differently."), self.conflict)
        words.setWordWrap(True)
        button = QPushButton(QCoreApplication.translate("Questions", "Decide"), self.conflict)
        button.clicked.connect(lambda: self.conflict_opened.emit(self.asked.path))
        row.addWidget(sign)
        row.addWidget(words, 1)
        row.addWidget(button)
        self._column.addWidget(self.conflict)
        self.conflict.hide()

    def _on_committed(self, value: Json) -> None:
        self.say_problem("")
        self.asked.form.answer(self.field.path, value)

    def _on_history(self) -> None:
        if self.history is None:
            self.history = HistoryPanel(self.asked, self)
            self._column.insertWidget(self._column.indexOf(self.problem), self.history)
            self.history.hide()
        self.history.setVisible(self.history.isHidden())
        self._show_history()

    def _show_history(self) -> None:
        if self.history is not None and not self.history.isHidden():
            self.history.show_path(*self.field.past())
