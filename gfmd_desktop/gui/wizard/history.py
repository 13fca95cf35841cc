"""What an answer was before: who wrote it, when, and a way back to it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core import Change
from .. import look
from ..values import joined, moment, value_text
from .form import Asked

_SHOWN, _LONGEST = 12, 600


class HistoryPanel(QFrame):
    """The changes at one path, the last first; an earlier value is restored as a new change."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked, self.form = asked, asked.form
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.GAP_WIDE, look.GAP, look.GAP_WIDE, look.GAP)
        self._column.setSpacing(look.GAP_SMALL)
        self.lines: list[QWidget] = []
        self.restores: list[QPushButton] = []

    def show_path(self, path: str, about: str = "") -> None:
        """Read and show the history of a path; `about` says what it is the history of, where that is in doubt."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines, self.restores = [], []
        if about:
            self._put(self._words(about, "heading"))
        changes = self.form.document.history(path)[::-1]
        names = self.form.office_names()
        for place, change in enumerate(changes[:_SHOWN]):
            self._put(self._line(change, names, path, now=place == 0))
        if not changes:
            self._put(self._words(QCoreApplication.translate("History", "Nobody has answered this yet."), "soft"))
        elif len(changes) > _SHOWN:
            more = QCoreApplication.translate("History", "And earlier changes: {count}")
            self._put(self._words(more.format(count=len(changes) - _SHOWN), "small"))

    def _put(self, widget: QWidget) -> None:
        self.lines.append(widget)
        self._column.addWidget(widget)

    def _words(self, text: str, role: str = "") -> QLabel:
        label = QLabel(look.leading(text), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    def _line(self, change: Change, names: Mapping[str, str], path: str, *, now: bool) -> QWidget:
        line = QWidget(self)
        line.setProperty("role", "plain")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        office = names.get(change.office) or QCoreApplication.translate("History", "an office not known here")
        who = joined(moment(change.made_at), office, change.author)
        column.addWidget(self._words(who, "small"))
        text = value_text(change.value, dict(self.asked.choices()))
        column.addWidget(self._words(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"))
        if change.note:
            column.addWidget(self._words(change.note, "small"))
        row.addLayout(column, 1)
        if not now and not self.form.locked(path.partition("@")[0]):
            row.addWidget(self._restore(change, path), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _restore(self, change: Change, path: str) -> QPushButton:
        button = QPushButton(QCoreApplication.translate("History", "Restore"), self)
        button.setProperty("role", "link")
        button.setAccessibleDescription(value_text(change.value)[:_LONGEST])
        note = QCoreApplication.translate("History", "Restored from {when}").format(when=moment(change.made_at))
        button.clicked.connect(lambda: self.form.answer(path, change.value, note))
        self.restores.append(button)
        return button
