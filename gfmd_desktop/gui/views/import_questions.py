"""One question of the import: what only a person can tell about a workbook, with what it may be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QLabel, QVBoxLayout, QWidget

from .. import lists, look
from ..context import Context

_LEFT_OUT = "-"


class AnswerRow(QFrame):
    """The question in words, its subject, and a list that is searched by typing."""

    def __init__(self, context: Context, question: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = (question.code, question.where.part, question.subject)
        self._question = question
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP, look.GAP_SMALL, look.GAP, look.GAP_SMALL)
        words = QLabel(context.words.say(question.key), self)
        words.setProperty("role", "heading")
        words.setWordWrap(True)
        place = " · ".join(part for part in (question.subject, str(question.where.part), question.where.spot) if part)
        subject = QLabel(f"\u2068{place}\u2069", self)
        subject.setProperty("role", "soft")
        subject.setWordWrap(True)
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(f"{words.text()} {question.subject}")
        self._fill(context)
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        for widget in (words, subject, self.box):
            column.addWidget(widget)

    def code(self) -> str:
        """Return the code chosen; for a period, the text itself; empty while it is open."""
        text = self.box.currentText().strip()
        at = self.box.findText(text, Qt.MatchFlag.MatchFixedString)
        if at >= 0:
            return str(self.box.itemData(at) or "")
        return text if self._question.code == "period" else ""

    def _fill(self, context: Context) -> None:
        label = lists.labeller(context.language)
        self.box.addItem("", "")
        kind = self._question.code
        if kind == "matrix-sides":
            self.box.addItem(QCoreApplication.translate("Import", "countries of destination (receiving)"), "REF_AREA")
            self.box.addItem(QCoreApplication.translate("Import", "countries of origin (sending)"), "COUNTERPART_AREA")
            return
        if kind == "unit":
            for code, name in lists.units(context.language):
                self.box.addItem(name, code)
            return
        for code in self._question.suggestions:
            self.box.addItem(label("ref_area", code) if kind in ("area", "country") else code, code)
        if kind in ("area", "country"):
            known = set(self._question.suggestions)
            for code, name in lists.countries(context.language):
                if code not in known:
                    self.box.addItem(name, code)
        if kind == "area":
            self.box.addItem(QCoreApplication.translate("Import", "leave these rows out"), _LEFT_OUT)
