"""The fields an errand asks with, one widget for each kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from .. import icons, look
from ..dialogs import Dialogs
from ..folders import documents_folder
from ..parts import NewPassphrase
from .errand import Ask, Kind

_MONO = frozenset({Kind.CODE})


class Field(QWidget):
    """One field: tells its value, and whether that is enough."""

    changed = Signal()
    labelled = True  # the form puts the words above it

    def __init__(self, ask: Ask, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        self.dialogs = dialogs
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(look.GAP_SMALL)
        self.build()

    def build(self) -> None:
        """Make the widgets."""
        raise NotImplementedError

    def told(self) -> Any:
        """Return what was filled in."""
        raise NotImplementedError

    def filled(self) -> bool:
        """Tell whether it is enough to go on."""
        return self.ask.optional or bool(self.told())

    def word(self, ask: Ask) -> None:
        """Take the words of another language, and keep what was filled in."""
        self.ask = ask

    def forget(self) -> None:
        """Empty what must not stay in the window."""

    def caution(self) -> str:
        """Return what is to be said about what was filled in, without standing against it."""
        return ""


class LineField(Field):
    """A line of text, a code, or a passphrase."""

    def build(self) -> None:
        """Make the line."""
        self.edit = QLineEdit(self)
        self.edit.setText(str(self.ask.value or ""))
        if self.ask.kind is Kind.SECRET:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        if self.ask.kind in _MONO:
            self.edit.setProperty("role", "mono")
        self.edit.textChanged.connect(self.changed)
        self.row.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.word(self.ask)

    def told(self) -> str:
        """Return the text; a passphrase as it was typed."""
        text = self.edit.text()
        return text if self.ask.kind is Kind.SECRET else text.strip()

    def word(self, ask: Ask) -> None:
        """Name the line for a screen reader."""
        super().word(ask)
        self.edit.setAccessibleName(ask.label)

    def forget(self) -> None:
        """Empty a passphrase or code."""
        if self.ask.kind in (Kind.SECRET, Kind.CODE):
            self.edit.clear()


class NewSecretField(Field):
    """A new passphrase, twice, with its strength."""

    labelled = False

    def build(self) -> None:
        """Make the pair."""
        self.pair = NewPassphrase(self)
        self.pair.changed.connect(self.changed)
        self.row.addWidget(self.pair)
        self.setFocusProxy(self.pair.first)

    def told(self) -> str:
        """Return the passphrase once it may be used."""
        return self.pair.value

    def forget(self) -> None:
        """Empty both lines."""
        self.pair.forget()


class PathField(Field):
    """A file to be read, a new file, or a folder; typed or chosen."""

    def build(self) -> None:
        """Make line and button."""
        self.edit, self.choose = QLineEdit(self), QPushButton(self)
        if self.ask.kind is Kind.NEW_FILE and self.ask.value:
            self.edit.setText(str(documents_folder() / str(self.ask.value)))
        elif self.ask.value:
            self.edit.setText(str(self.ask.value))
        self.edit.textChanged.connect(self.changed)
        self.choose.clicked.connect(self._on_choose)
        icons.wear(self.choose, "folder-open", "primary", 18)
        self.row.addWidget(self.edit, 1)
        self.row.addWidget(self.choose)
        self.setFocusProxy(self.edit)
        self.word(self.ask)

    def told(self) -> Path | None:
        """Return the path; a new file gets the ending that was proposed."""
        text = self.edit.text().strip()
        if not text:
            return None
        path, ending = Path(text).expanduser(), Path(str(self.ask.value or "")).suffix
        if self.ask.kind is Kind.NEW_FILE and ending and path.suffix.lower() != ending:
            return path.with_name(path.name + ending)
        return path

    def filled(self) -> bool:
        """Tell whether what is named is there, or may be made."""
        path = self.told()
        if path is None:
            return self.ask.optional
        return {
            Kind.FILE: path.is_file,
            Kind.FOLDER: path.is_dir,
            Kind.NEW_FILE: path.parent.is_dir,
        }[self.ask.kind]()

    def caution(self) -> str:
        """Say that there is no such thing, or that it would be replaced."""
        path = self.told()
        if path is not None and not self.filled():
            missing = self.tr("There is no such file.") if self.ask.kind is Kind.FILE else ""
            return missing or self.tr("There is no such folder.")
        if path is not None and self.ask.kind is Kind.NEW_FILE and path.exists():
            return self.tr("There is a file of this name; it will be replaced.")
        return ""

    def word(self, ask: Ask) -> None:
        """Name line and button."""
        super().word(ask)
        self.edit.setAccessibleName(ask.label)
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleDescription(ask.label)

    def _on_choose(self) -> None:
        chosen = {Kind.FILE: self._file, Kind.FOLDER: self._folder, Kind.NEW_FILE: self._new_file}[self.ask.kind]()
        if chosen is not None:
            self.edit.setText(str(chosen))

    def _file(self) -> Path | None:
        return self.dialogs.open_file(self.ask.label, self.ask.filters)

    def _folder(self) -> Path | None:
        return self.dialogs.folder(self.ask.label)

    def _new_file(self) -> Path | None:
        path = self.told()
        return self.dialogs.save_file(self.ask.label, self.ask.filters, path.name if path else str(self.ask.value))


class ChoiceField(Field):
    """One of several."""

    def build(self) -> None:
        """Make the list."""
        self.box = QComboBox(self)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.row.addWidget(self.box)
        self.word(self.ask)
        if self.ask.value is not None:
            self.box.setCurrentIndex(max(0, self.box.findData(self.ask.value)))
        self.box.currentIndexChanged.connect(self.changed)
        self.setFocusProxy(self.box)

    def told(self) -> Any:
        """Return what was chosen."""
        return self.box.currentData()

    def word(self, ask: Ask) -> None:
        """List the choices in other words."""
        super().word(ask)
        kept = self.box.currentData()
        self.box.blockSignals(True)
        self.box.clear()
        for value, words in ask.choices:
            self.box.addItem(words, value)
        self.box.setCurrentIndex(max(0, self.box.findData(kept)))
        self.box.blockSignals(False)
        self.box.setAccessibleName(ask.label)


class NumberField(Field):
    """A whole number between two limits."""

    def build(self) -> None:
        """Make the box."""
        self.box = QSpinBox(self)
        self.box.setRange(*self.ask.limits)
        self.box.setValue(int(self.ask.value or self.ask.limits[0]))
        self.row.addWidget(self.box)
        self.row.addStretch(1)
        self.setFocusProxy(self.box)
        self.word(self.ask)

    def told(self) -> int:
        """Return the number."""
        return self.box.value()

    def word(self, ask: Ask) -> None:
        """Name the box."""
        super().word(ask)
        self.box.setAccessibleName(ask.label)


class ConsentField(Field):
    """A sentence that has to be agreed to."""

    labelled = False

    def build(self) -> None:
        """Make the box to tick, with its words wrapped beside it."""
        self.box, self.words = QCheckBox(self), QLabel(self)
        self.words.setWordWrap(True)
        self.box.toggled.connect(self.changed)
        self.row.addWidget(self.box)
        self.row.addWidget(self.words, 1)
        self.setFocusProxy(self.box)
        self.word(self.ask)

    def told(self) -> bool:
        """Tell whether it was agreed to."""
        return self.box.isChecked()

    def word(self, ask: Ask) -> None:
        """Set the sentence."""
        super().word(ask)
        self.words.setText(look.leading(ask.label))
        self.words.setBuddy(self.box)
        self.box.setAccessibleName(ask.label)


FIELDS: dict[Kind, type[Field]] = {
    Kind.LINE: LineField,
    Kind.CODE: LineField,
    Kind.SECRET: LineField,
    Kind.NEW_SECRET: NewSecretField,
    Kind.FILE: PathField,
    Kind.NEW_FILE: PathField,
    Kind.FOLDER: PathField,
    Kind.CHOICE: ChoiceField,
    Kind.NUMBER: NumberField,
    Kind.CONSENT: ConsentField,
}
