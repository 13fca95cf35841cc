"""A list of countries that is searched by typing, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ...core import is_right_to_left


class CountryBox(QComboBox):
    """Shows names, gives ISO 3166-1 alpha-3 codes; empty until one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def speak(self, language: str) -> None:
        """List the names of a language, keeping the choice."""
        from .. import lists

        kept = self.code()
        self.blockSignals(True)
        self.clear()
        for code, name in lists.countries(language):
            self.addItem(name, code)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left(language) else Qt.LayoutDirection.LeftToRight
        )
        self.blockSignals(False)
        self.choose(kept)

    def code(self) -> str:
        """Return the code whose name stands in the field; empty when the text names no country."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at)) if at >= 0 and self.currentText() else ""

    def choose(self, code: str) -> None:
        """Select a country by code; an unknown one empties the field."""
        at = self.findData(code) if code else -1
        self.setCurrentIndex(at)
        if at < 0:
            self.setEditText("")
