"""Fields of words: one line, or a narrative with figures that can be seen as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QTextBrowser, QWidget

from ...core import Json
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
        return row

    def _retranslate(self) -> None:
        self.figure.setText(self.tr("Insert a figure"))
        self.preview.setText(self.tr("As printed"))
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
            self.view.setMarkdown(self.asked.form.figure_text(self.edit.toPlainText()))
