"""A new passphrase: typed twice, judged while it is typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from .. import look

_STRENGTHS = 3


class NewPassphrase(QWidget):
    """Accepts what is strong enough and twice the same; `value` is empty until then."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP_SMALL)
        self._first_label, self._second_label = QLabel(self), QLabel(self)
        self.first, self.second, self.show_typed = QLineEdit(self), QLineEdit(self), QCheckBox(self)
        self.strength, self.strength_words, self.problem = QProgressBar(self), QLabel(self), QLabel(self)
        self.strength.setRange(0, _STRENGTHS)
        self.strength.setTextVisible(False)
        self.strength_words.setProperty("role", "small")
        self.problem.setProperty("role", "error")
        for label, field in ((self._first_label, self.first), (self._second_label, self.second)):
            label.setProperty("role", "heading")
            label.setBuddy(field)
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._on_text)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.first:
                column.addWidget(self.strength)
                column.addWidget(self.strength_words)
        column.addWidget(self.problem)
        column.addWidget(self.show_typed)
        self.show_typed.toggled.connect(self._on_show)
        self._retranslate()

    @property
    def value(self) -> str:
        """Return the passphrase once it may be used."""
        typed = self.first.text()
        return typed if typed and typed == self.second.text() and self._judged(typed).accepted else ""

    def forget(self) -> None:
        """Empty the fields, so that the passphrase does not stay in the window."""
        self.first.clear()
        self.second.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._first_label.setText(self.tr("New passphrase"))
        self._second_label.setText(self.tr("The same again"))
        self.show_typed.setText(self.tr("Show what I type"))
        self.strength.setAccessibleName(self.tr("Strength of the passphrase"))
        self._say()

    def _say(self) -> None:
        typed, again = self.first.text(), self.second.text()
        judged = self._judged(typed)
        words = {
            "too-short": self.tr("at least 12 signs; several words are best"),
            "weak": self.tr("weak"),
            "fair": self.tr("fair"),
            "strong": self.tr("strong"),
        }
        self.strength.setValue(list(words).index(judged.strength) if typed else 0)
        self.strength_words.setText(words[judged.strength])
        differs = bool(again) and not typed.startswith(again) and typed != again
        self.problem.setText(self.tr("The two are not the same."))
        self.problem.setVisible(differs)

    def _judged(self, passphrase: str) -> Any:
        from ... import actions

        return actions.passphrase_strength(passphrase)

    def _on_text(self) -> None:
        self._say()
        self.changed.emit()

    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.second.setEchoMode(mode)
