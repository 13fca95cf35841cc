"""Fields of words: one line, or a narrative with figures that can be seen as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from ...core import NAMES, Json, is_right_to_left
from .. import icons, look
from .field import Field
from .figure_picker import FigurePicker

if TYPE_CHECKING:
    from .form import Asked

_LINES = 6


class TextLine(Field):
    """One line of text."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = QLineEdit(self)
        self.column.addWidget(self.edit)
        self.watch(self.edit)
        self.edit.returnPressed.connect(self.commit)

    def write(self, value: Json) -> None:
        """Show the text."""
        self.edit.setText("" if value is None else str(value))
        self.edit.setCursorPosition(0)

    def read(self) -> Json:
        """Return the text without spaces around it."""
        return self.edit.text().strip() or None


class Rendered(QTextBrowser):
    """Shows CommonMark as printed; it loads nothing that a text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load no picture and no file."""
        return None


class Narrative(Field):
    """Several paragraphs; figures are picked, stand as references and are shown as values in the preview."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = QPlainTextEdit(self)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(self.edit.fontMetrics().lineSpacing() * _LINES + 2 * look.GAP)
        self.view = Rendered(self)
        self.view.setMinimumHeight(self.edit.minimumHeight())
        self.view.setOpenLinks(False)
        self.view.hide()
        self.picker: FigurePicker | None = None
        self.original = QLabel(self)
        self.original.setProperty("role", "soft")
        self.original.setWordWrap(True)
        self.original.setTextFormat(Qt.TextFormat.PlainText)
        self.original.hide()
        self.column.addWidget(self.original)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.view)
        self.column.addLayout(self._buttons())
        self.watch(self.edit)
        self._retranslate()

    def write(self, value: Json) -> None:
        """Show the text."""
        self.edit.setPlainText("" if value is None else str(value))
        self._render()

    def read(self) -> Json:
        """Return the text; lines are kept, spaces around it are not."""
        return self.edit.toPlainText().strip() or None

    @property
    def path(self) -> str:
        """Return the path of the text in the language chosen; the document's own language has no suffix."""
        language = self.language.currentData()
        return f"{self.asked.path}@{language}" if language != self._own() else self.asked.path

    def choose_language(self, language: str) -> None:
        """Write the text in another language; what was typed is saved first."""
        self.language.setCurrentIndex(self.language.findData(language))

    def refreshed(self) -> None:
        """Show the text of the document's language above a translation."""
        original = self.asked.form.value(self.asked.path)
        shown = self.path != self.asked.path and isinstance(original, str)
        self.original.setVisible(shown)
        self.original.setText(look.leading(str(original)) if shown else "")

    def insert_figure(self, figure: str) -> None:
        """Put a figure where the cursor stands, and save."""
        self.edit.insertPlainText(figure)
        self.commit()
        self.edit.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "preview"):
            self._retranslate()
        super().changeEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.figure, self.preview = QPushButton(self), QPushButton(self)
        icons.wear(self.figure, "quote", "primary", 18)
        icons.wear(self.preview, "eye", "primary", 18)
        self.preview.setCheckable(True)
        self.figure.clicked.connect(self._on_figure)
        self.preview.toggled.connect(self._on_preview)
        row.addWidget(self.figure)
        row.addWidget(self.preview)
        row.addStretch(1)
        self.language = QComboBox(self)
        row.addWidget(self.language)
        for tag in self._languages():
            self.language.addItem(NAMES.get(tag, tag), tag)
        self.language.currentIndexChanged.connect(self._on_language)
        self._spoken = self.asked.path
        return row

    def _own(self) -> str:
        return self.asked.form.document.state.language

    def _languages(self) -> list[str]:
        """Return the document's language, then the others that reports are printed in."""
        own = self._own()
        return [own, *(tag for tag in NAMES if tag != own)]

    def _on_language(self, _at: int) -> None:
        chosen = self.path
        if self._typed_since():
            self.asked.form.answer(self._spoken, self.read())
        self._spoken = chosen
        value = self.asked.form.value(chosen)
        self._shown = value
        direction = is_right_to_left(self.language.currentData())
        self.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft if direction else Qt.LayoutDirection.LeftToRight)
        self.refreshed()
        self.write(value)

    def _typed_since(self) -> bool:
        return bool(self.read() != self._shown)

    def _retranslate(self) -> None:
        self.figure.setText(self.tr("Insert a figure"))
        self.preview.setText(self.tr("As printed"))
        self.language.setAccessibleName(self.tr("Language of the text"))
        self.language.setToolTip(self.tr("Language of the text"))
        self.view.setAccessibleName(self.tr("The text as it will be printed"))

    def _on_figure(self) -> None:
        if self.picker is None:
            self.picker = FigurePicker(self.asked.form, self)
            self.picker.picked.connect(self.insert_figure)
            self.picker.hide()
            self.column.addWidget(self.picker)
        self.picker.setVisible(self.picker.isHidden())
        if not self.picker.isHidden():
            self.picker.begin()

    def _on_preview(self, shown: bool) -> None:
        self.edit.setVisible(not shown)
        self.view.setVisible(shown)
        self._render()

    def _render(self) -> None:
        if self.preview.isChecked():
            language = self.language.currentData()
            self.view.setMarkdown(self.asked.form.figure_text(self.edit.toPlainText(), language))
