"""What came of something: one large sentence with its symbol, the facts, and where one may go from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import icons, look
from .flow import Flow
from .notices import Notice, NoticeList

_SIGNS = {"good": "circle-check", "note": "info", "warning": "circle-alert", "bad": "circle-x"}


@dataclass(frozen=True, slots=True)
class Door:
    """A way on: the words of the button, and what `OutcomePanel.taken` tells when it is pressed."""

    words: str
    key: Any
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of something; `kind` is good, note, warning or bad, `sign` an icon other than the kind's own."""

    kind: str
    words: str
    facts: tuple[str, ...] = ()
    doors: tuple[Door, ...] = ()
    notices: tuple[Notice, ...] = ()
    sign: str = ""


class OutcomePanel(QWidget):
    """Shown at the end of every wizard and errand; `taken` tells the key of the door that was pressed."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        self._frame, self._sign, self.words = QFrame(self), QLabel(self), QLabel(self)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(look.GAP_LARGE, look.GAP_LARGE, look.GAP_LARGE, look.GAP_LARGE)
        row.setSpacing(look.GAP_WIDE)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self.words.setProperty("role", "verdict")
        self.words.setWordWrap(True)
        self.facts, self.notices, self._doors = QLabel(self), NoticeList(self), Flow(self)
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._frame, self.facts, self.notices, self._doors):
            column.addWidget(widget)
        self.doors: list[QPushButton] = []

    def say(self, outcome: Outcome) -> None:
        """Show what came of it."""
        kind = outcome.kind
        look.set_role(self._frame, kind)
        icons.wear(self._sign, outcome.sign or _SIGNS[kind], "on_tint" if kind == "note" else kind, 40)
        self.words.setText(look.leading(outcome.words))
        self.facts.setText(look.leading("\n".join(outcome.facts)))
        self.facts.setVisible(bool(outcome.facts))
        self.notices.show_notices(outcome.notices)
        self._doors.clear()
        self.doors = [self._add(door) for door in outcome.doors]
        self._doors.setVisible(bool(self.doors))

    def _add(self, door: Door) -> QPushButton:
        button = QPushButton(door.words, self._doors)
        if door.icon:
            icons.wear(button, door.icon, "primary", 18)
        button.clicked.connect(lambda: self.taken.emit(door.key))
        self._doors.add(button)
        return button
