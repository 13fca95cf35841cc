"""“Not available”, with its reason: an answer like any other, said with the mouse or the keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ...core import Json
from .. import icons
from ..values import REASONS, reason_words


def is_absent(value: Json) -> bool:
    """Tell whether an answer says that there is none."""
    return isinstance(value, dict) and "na" in value


class Missing(QWidget):
    """A box to check, the reason, and a remark on it; `told` gives the answer, or None when it is taken back."""

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.reason, self.note = QCheckBox(self), QComboBox(self), QLineEdit(self)
        self.reason.setMinimumContentsLength(18)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(self.reason)
        row.addWidget(self.note, 1)
        row.addStretch(0)
        for reason in REASONS:
            self.reason.addItem(reason, reason)
        self._about = ""
        self.box.clicked.connect(self._on_box)
        self.reason.activated.connect(lambda _at: self._tell())
        self.note.editingFinished.connect(self._on_note)
        self._value: Json = None
        self.show_value(None, locked=False)
        self._say()

    def show_value(self, value: Json, *, locked: bool) -> None:
        """Show an answer of the question."""
        absent = is_absent(value)
        self._value = value
        self.box.setChecked(absent)
        for widget in (self.reason, self.note):
            widget.setVisible(absent)
            widget.setEnabled(not locked)
        if isinstance(value, dict) and absent:
            self.reason.setCurrentIndex(max(0, self.reason.findData(value["na"])))
            if not self.note.hasFocus():
                self.note.setText(str(value.get("note", "")))
        self.box.setEnabled(not locked)

    def describe(self, about: str) -> None:
        """Name the question for who does not see it."""
        self._about = about
        self._say()

    def begin(self) -> None:
        """Say it by keyboard: the reason is chosen next; said already, it is taken back."""
        if self.box.isEnabled():
            self.box.click()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        shortcut = QCoreApplication.translate("Questions", "Ctrl+Shift+N says it by keyboard")
        self.box.setText(QCoreApplication.translate("Questions", "Not available"))
        self.box.setToolTip(shortcut)
        self.box.setAccessibleDescription(self._about)
        self.reason.setAccessibleName(QCoreApplication.translate("Questions", "Why it is not available"))
        self.note.setPlaceholderText(QCoreApplication.translate("Questions", "Remark (optional)"))
        self.note.setAccessibleName(QCoreApplication.translate("Questions", "Remark on why it is not available"))
        for at, reason in enumerate(REASONS):
            self.reason.setItemText(at, reason_words(reason))

    def _on_box(self, checked: bool) -> None:
        if not checked:
            self.note.clear()
            self.told.emit(None)
            return
        self._tell()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_note(self) -> None:
        if isinstance(self._value, dict) and self.note.text().strip() != self._value.get("note", ""):
            self._tell()

    def _tell(self) -> None:
        self.told.emit({"na": self.reason.currentData() or REASONS[0], "note": self.note.text().strip()})


class BriefMissing(QToolButton):
    """The same in little room, for the cells of a matrix and the rows of a repeat: a button with the reasons."""

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons.wear(self, "ban", "soft", 18)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reasons = QMenu(self)
        self.setMenu(self.reasons)
        self.reasons.aboutToShow.connect(self._list)
        self._about, self._absent = "", False
        self._say()

    def show_value(self, value: Json, *, locked: bool) -> None:
        """Show an answer of the question."""
        self._absent = is_absent(value)
        said = reason_words(str(value["na"])) if isinstance(value, dict) and self._absent else ""
        self.setText(said)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if said else style.ToolButtonIconOnly)
        self.setEnabled(not locked)
        self._say()

    def describe(self, about: str) -> None:
        """Name the question for who does not see it."""
        self._about = about
        self._say()

    def begin(self) -> None:
        """Say it by keyboard."""
        if self.isEnabled():
            self.showMenu()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        words = QCoreApplication.translate("Questions", "Not available…")
        self.setAccessibleName(f"{words} {self.text()}".strip())
        self.setAccessibleDescription(self._about)
        self.setToolTip(words)

    def _list(self) -> None:
        self.reasons.clear()
        for reason in REASONS:
            action = self.reasons.addAction(reason_words(reason))
            action.triggered.connect(partial(self._tell, {"na": reason, "note": ""}))
        if self._absent:
            self.reasons.addSeparator()
            back = self.reasons.addAction(QCoreApplication.translate("Questions", "It is available after all"))
            back.triggered.connect(partial(self._tell, None))

    def _tell(self, value: Json, _checked: bool = False) -> None:
        self.told.emit(value)
