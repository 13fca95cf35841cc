"""Beside the sheet: how the column pressed is read, and the way to correct it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core import column_letters
from .. import lists, look
from ..context import Context
from ..models.corrections import FIGURES, IGNORE, Understood

_MOST = 1_048_576
_MULTIPLIERS = (0, 3, 6, 9)


class CorrectionPanel(QFrame):
    """Shows an `Understood` in fields; `corrected` tells the column and what it is to be read as."""

    corrected = Signal(int, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("role", "card")
        self._column, self._before = 0, Understood(-1, IGNORE)
        self.title, self.hint = QLabel(self), QLabel(self)
        self.title.setProperty("role", "heading")
        self.hint.setProperty("role", "soft")
        self.hint.setWordWrap(True)
        self.role, self.indicator, self.unit, self.mult = (QComboBox(self) for _ in range(4))
        self.head_first, self.head_last, self.first, self.last = (QSpinBox(self) for _ in range(4))
        self.apply = QPushButton(self)
        self.fields = QWidget(self)
        self.fields.setProperty("role", "plain")
        self._names = [QLabel(self) for _ in range(8)]
        self._arrange()
        self.role.activated.connect(lambda _at: self._on_role())
        self.apply.clicked.connect(self._on_apply)
        self.retranslate()
        self.fields.hide()

    def show_column(self, column: int, state: Understood) -> None:
        """Show how a column is read."""
        self._column, self._before = column, state
        _choose(self.role, state.role)
        _choose(self.indicator, state.indicator)
        _choose(self.unit, state.unit)
        _choose(self.mult, state.mult)
        for spin, row in zip(self._spins(), (*state.header, state.first, state.last), strict=True):
            spin.setValue(row)
        words = self.tr("Column {column}").format(column=f"\u2068{column_letters(column)}\u2069")
        self.hint.setText(look.leading(words))
        self.fields.show()
        self._on_role()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "fields"):
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word fields and lists."""
        self.title.setText(self.tr("Correct what was understood"))
        if self.fields.isHidden():
            self.hint.setText(look.leading(self.tr("Press a cell of the sheet to see how its column is read.")))
        words = (
            self.tr("The column holds"),
            self.tr("Indicator"),
            self.tr("Unit"),
            self.tr("Figures are in"),
            self.tr("Header, first row"),
            self.tr("Header, last row"),
            self.tr("First row of data"),
            self.tr("Last row of data"),
        )
        editors = (self.role, self.indicator, self.unit, self.mult, *self._spins())
        for label, text, editor in zip(self._names, words, editors, strict=True):
            label.setText(text)
            editor.setAccessibleName(text)
        self.last.setSpecialValueText(self.tr("to the end"))
        self.head_first.setSpecialValueText(self.tr("none"))
        self.apply.setText(self.tr("Read it like this"))
        self._fill()

    def _spins(self) -> tuple[QSpinBox, QSpinBox, QSpinBox, QSpinBox]:
        return (self.head_first, self.head_last, self.first, self.last)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP, look.GAP_SMALL, look.GAP, look.GAP)
        form = QFormLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        editors = (self.role, self.indicator, self.unit, self.mult, *self._spins())
        for label, editor in zip(self._names, editors, strict=True):
            form.addRow(label, editor)
            editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            editor.setMinimumWidth(120)
        for spin in self._spins():
            spin.setRange(0, _MOST)
            spin.setLocale(QLocale.c())  # rows are numbered as at the edge of the sheet
            spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        for box in (self.indicator, self.unit):
            _searched(box)
        form.addRow(self.apply)
        for widget in (self.title, self.hint, self.fields):
            column.addWidget(widget)

    def _fill(self) -> None:
        chosen = [box.currentData() for box in (self.role, self.indicator, self.unit, self.mult)]
        label = lists.labeller(self.context.language)
        roles = (
            (FIGURES, self.tr("figures")),
            ("REF_AREA", self.tr("countries or areas")),
            ("COUNTERPART_AREA", self.tr("the other country (origin or destination)")),
            ("TIME_PERIOD", self.tr("years or periods")),
            ("SEX", self.tr("sex")),
            ("AGE", self.tr("age")),
            ("CITIZENSHIP", self.tr("citizenship")),
            ("code", self.tr("codes of the areas")),
            ("note", self.tr("notes")),
            ("flag", self.tr("flags of the figures to the left")),
            (IGNORE, self.tr("nothing to be read")),
        )
        _refill(self.role, [(name, code) for code, name in roles])
        _refill(self.indicator, [("", ""), *lists.indicators(self.context.language)])
        _refill(self.unit, [("", ""), *((name, code) for code, name in lists.units(self.context.language))])
        _refill(self.mult, [(label("unit_mult", str(power)), power) for power in _MULTIPLIERS])
        for box, code in zip((self.role, self.indicator, self.unit, self.mult), chosen, strict=True):
            if code is not None:
                _choose(box, code)

    def _on_role(self) -> None:
        figures = self.role.currentData() == FIGURES
        for label, editor in zip(self._names[1:4], (self.indicator, self.unit, self.mult), strict=True):
            label.setVisible(figures)
            editor.setVisible(figures)

    def _on_apply(self) -> None:
        wanted = replace(
            self._before,
            role=self.role.currentData(),
            indicator=_code(self.indicator),
            unit=_code(self.unit),
            mult=self.mult.currentData() or 0,
            header=(self.head_first.value(), max(self.head_first.value(), self.head_last.value())),
            first=self.first.value(),
            last=self.last.value(),
        )
        self.corrected.emit(self._column, wanted)


def _searched(box: QComboBox) -> None:
    """Let a long list be searched by typing any part of a name."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    edit = box.lineEdit()
    if isinstance(edit, QLineEdit):
        edit.editingFinished.connect(lambda: edit.setCursorPosition(0))


def _refill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
    box.clear()
    for name, code in entries:
        box.addItem(name, code)


def _choose(box: QComboBox, code: object) -> None:
    """Choose a code; one that is not offered is offered under its own name."""
    at = box.findData(code)
    if at < 0:
        box.addItem(str(code), code)
        at = box.count() - 1
    box.setCurrentIndex(at)
    edit = box.lineEdit()
    if edit is not None:
        edit.setCursorPosition(0)


def _code(box: QComboBox) -> str:
    at = box.findText(box.currentText().strip(), Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(at) or "") if at >= 0 else ""
