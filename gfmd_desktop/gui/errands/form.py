"""Draws what an errand says and asks, and gathers what it is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from .. import look
from ..dialogs import Dialogs
from ..parts import NoticeList
from .errand import Ask, Errand
from .fields import FIELDS, Field


class ErrandForm(QWidget):
    """Words, warnings and fields of one errand; what is `known` already is not asked again.

    It is `headed` by the errand's title, unless that stands above it anyway.
    """

    changed = Signal()

    def __init__(
        self,
        errand: Errand,
        dialogs: Dialogs,
        known: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
        *,
        headed: bool = True,
    ) -> None:
        super().__init__(parent)
        self.errand = errand
        self.known = known if known is not None else {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.GAP_WIDE, 0, 0)
        column.setSpacing(look.GAP_SMALL)
        self.heading, self.why, self.warnings = QLabel(self), QLabel(self), NoticeList(self)
        self.heading.setProperty("role", "question")
        self.why.setProperty("role", "soft")
        for label in (self.heading, self.why):
            label.setWordWrap(True)
            column.addWidget(label)
        self.heading.setVisible(headed)
        column.addSpacing(look.GAP_TINY)
        column.addWidget(self.warnings)
        self.fields: dict[str, Field] = {}
        self._labels: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        for ask in self._asked():
            self._add(column, ask, dialogs)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        column.addStretch(1)
        self.word()

    @property
    def complete(self) -> bool:
        """Tell whether enough was filled in."""
        return all(field.filled() for field in self.fields.values())

    def told(self) -> dict[str, Any]:
        """Return what is known and what was filled in."""
        return {**self.known, **{name: field.told() for name, field in self.fields.items()}}

    def forget(self) -> None:
        """Empty passphrases and codes."""
        for field in self.fields.values():
            field.forget()

    def begin(self) -> None:
        """Put the cursor where one begins."""
        first = next((field for field in self.fields.values() if not field.filled()), None)
        if first is not None:
            first.setFocus()

    def word(self) -> None:
        """Set every text in the window's language."""
        self.heading.setText(look.leading(self.errand.title()))
        self.why.setText(look.leading(self.errand.why()))
        self.warnings.show_notices(self.errand.warnings())
        for ask in self._asked():
            label, hint, _caution = self._labels[ask.name]
            label.setText(ask.label)
            hint.setText(look.leading(ask.hint))
            hint.setVisible(bool(ask.hint))
            self.fields[ask.name].word(ask)
        self._caution()

    def _asked(self) -> list[Ask]:
        return [ask for ask in self.errand.asks() if ask.name not in self.known]

    def _add(self, column: QVBoxLayout, ask: Ask, dialogs: Dialogs) -> None:
        field = FIELDS[ask.kind](ask, dialogs, self)
        label, hint, caution = QLabel(self), QLabel(self), QLabel(self)
        label.setProperty("role", "heading")
        hint.setProperty("role", "small")
        caution.setProperty("role", "amber")
        label.setVisible(field.labelled)
        label.setBuddy(field)
        column.addSpacing(look.GAP_TINY)
        for widget in (label, hint, field, caution):
            if isinstance(widget, QLabel):
                widget.setWordWrap(True)
            column.addWidget(widget)
        field.changed.connect(self._on_changed)
        self.fields[ask.name] = field
        self._labels[ask.name] = (label, hint, caution)

    def _on_changed(self) -> None:
        self.problem.clear()
        self._caution()
        self.changed.emit()

    def _caution(self) -> None:
        for name, field in self.fields.items():
            caution, said = self._labels[name][2], field.caution()
            caution.setText(said)
            caution.setVisible(bool(said))
