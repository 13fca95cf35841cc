"""Fields of choices: one of few, one of many, several, an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QToolButton,
    QWidget,
)

from ...core import Json
from .. import icons
from .field import Field

if TYPE_CHECKING:
    from .form import Asked

FEW = 7
_NAME = Qt.ItemDataRole.UserRole


class _Choosing(Field):
    """Keeps the list of choices up to date with what has been answered before."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.choices: Sequence[tuple[str, str]] = ()

    def offered(self) -> Sequence[tuple[str, str]]:
        """Return what can be chosen now, as (name, label)."""
        return self.asked.choices()

    def refreshed(self) -> None:
        """List the choices anew if they changed."""
        choices = self.offered()
        if choices != self.choices:
            self.choices = choices
            self.list_choices()
            self.write(self._shown)

    def list_choices(self) -> None:
        """Make the widgets of the choices."""
        raise NotImplementedError


class _Buttons(_Choosing):
    """One button per choice."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.buttons: dict[str, QAbstractButton] = {}
        self.refreshed()

    def make(self, label: str) -> QAbstractButton:
        """Return a button."""
        raise NotImplementedError

    def list_choices(self) -> None:
        """Make the buttons."""
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {name: self.make(label) for name, label in self.choices}
        for button in self.buttons.values():
            button.clicked.connect(self.commit)
            button.setAccessibleDescription(self.asked.label)
            self.column.addWidget(button)
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))


class RadioField(_Buttons):
    """One of few; pressing the chosen one again takes the answer back."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        self._group: QButtonGroup | None = None
        super().__init__(asked, parent)

    def make(self, label: str) -> QAbstractButton:
        """Return a radio button."""
        if self._group is None:
            self._group = QButtonGroup(self)
        button = QRadioButton(label, self)
        self._group.addButton(button)
        return button

    def write(self, value: Json) -> None:
        """Press the button of the answer."""
        if self._group is not None:
            self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == value)
        if self._group is not None:
            self._group.setExclusive(True)

    def read(self) -> Json:
        """Return the name of the choice."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), None)


class ChecksField(_Buttons):
    """Several."""

    def make(self, label: str) -> QAbstractButton:
        """Return a check box."""
        return QCheckBox(label, self)

    def write(self, value: Json) -> None:
        """Check the answers."""
        chosen = value if isinstance(value, list) else []
        for name, button in self.buttons.items():
            button.setChecked(name in chosen)

    def read(self) -> Json:
        """Return the names in the order of the choices."""
        return [name for name, button in self.buttons.items() if button.isChecked()] or None


class StillComboBox(QComboBox):
    """A combo box whose answer the mouse wheel does not change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ComboField(_Choosing):
    """One of many, searched by typing."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.box = StillComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMaxVisibleItems(14)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(24)
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        self.box.activated.connect(self.commit)
        self.column.addWidget(self.box)
        self.watch(self.box)
        line = self.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type to search"))
            line.setAccessibleName(asked.label)
        self.refreshed()

    def list_choices(self) -> None:
        """Fill the list."""
        self.box.blockSignals(True)
        self.box.clear()
        for name, label in self.choices:
            self.box.addItem(label, name)
        self.box.blockSignals(False)

    def write(self, value: Json) -> None:
        """Show the label of the answer."""
        at = self.box.findData(value) if value is not None else -1
        self.box.setCurrentIndex(at)
        if at < 0:
            self.box.setEditText("" if value is None else str(value))

    def read(self) -> Json:
        """Return the name of the choice whose label stands in the field."""
        text = self.box.currentText().strip()
        if not text:
            return None
        at = self.box.findText(text, Qt.MatchFlag.MatchFixedString)
        if at >= 0:
            return self.box.itemData(at)
        if text == str(self._shown):
            return self._shown
        raise ValueError(self.tr("{text} is not in the list; choose one of its entries.").format(text=text))


class RankField(_Choosing):
    """Puts the choices in an order."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.list = QListWidget(self)
        self.list.setMaximumHeight(220)
        row = QHBoxLayout()
        for name, text, step in (("chevron-up", self.tr("Earlier"), -1), ("chevron-down", self.tr("Later"), 1)):
            button = QToolButton(self)
            icons.wear(button, name, "primary", 18)
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.clicked.connect(lambda _checked=False, step=step: self._move(step))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self.list)
        self.column.addLayout(row)
        self.watch(self.list)
        self._touched = False
        self.refreshed()

    def list_choices(self) -> None:
        """Fill the list in the order of the template."""
        self._fill([name for name, _label in self.choices])

    def write(self, value: Json) -> None:
        """Show the order answered; new choices come last."""
        chosen = value if isinstance(value, list) else []
        self._touched = bool(chosen)
        names = [name for name, _label in self.choices]
        self._fill([name for name in chosen if name in names] + [name for name in names if name not in chosen])

    def read(self) -> Json:
        """Return the names in their order, or None while nobody has moved one."""
        names = [self.list.item(at).data(_NAME) for at in range(self.list.count())]
        return names if self._touched and names else None

    def _fill(self, names: list[str]) -> None:
        labels = dict(self.choices)
        self.list.clear()
        for name in names:
            item = QListWidgetItem(labels.get(name, name), self.list)
            item.setData(_NAME, name)

    def _move(self, step: int) -> None:
        at = self.list.currentRow()
        if at < 0 or not 0 <= at + step < self.list.count():
            return
        self.list.insertItem(at + step, self.list.takeItem(at))
        self.list.setCurrentRow(at + step)
        self._touched = True
        self.commit()
