"""What a screen shows while it has nothing: what it is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .. import icons, look

_TEXT_WIDTH = 480


class EmptyState(QWidget):
    """An icon, a sentence, an explanation and at most one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(look.GAP)
        self._sign, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self.button = QPushButton(self)
        self._title.setProperty("role", "question")
        self._text.setProperty("role", "soft")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(_TEXT_WIDTH)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.pressed)
        column.addStretch(1)
        for widget in (self._sign, self._title, self._text, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, icon: str, title: str, text: str, action: str = "") -> None:
        """Set what is shown; without an action there is no button."""
        icons.wear(self._sign, icon, "primary", 40)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setFixedHeight(max(0, self._text.heightForWidth(_TEXT_WIDTH)))
        self.button.setText(action)
        self.button.setVisible(bool(action))
