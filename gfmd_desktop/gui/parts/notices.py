"""Findings as boxes: symbol and words beside the colour, what was found and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core import Finding, Severity
from .. import icons, look
from ..words import WindowWords

_ICONS = {"warning": "circle-alert", "bad": "circle-x", "note": "info", "good": "circle-check"}
_TOKENS = {"warning": "warning", "bad": "bad", "note": "on_tint", "good": "good"}
_KINDS = {Severity.ERROR: "bad", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Notice:
    """One box: kind is warning, bad, note or good; `key` makes it lead somewhere, under the words of `link`."""

    kind: str
    text: str
    cure: str = ""
    key: object = None
    link: str = ""


def notice_of(finding: Finding, words: WindowWords, key: object = None, link: str = "") -> Notice:
    """Word a finding."""
    text, cure = words.finding(finding)
    return Notice(_KINDS[finding.severity], text, cure, key, link)


class NoticeBox(QFrame):
    """One notice, drawn."""

    followed = Signal(object)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("role", notice.kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP, look.GAP_SMALL, look.GAP, look.GAP_SMALL)
        row.setSpacing(look.GAP_SMALL)
        sign = QLabel(self)
        icons.wear(sign, _ICONS[notice.kind], _TOKENS[notice.kind], 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        column.addWidget(self._words(notice.text, ""))
        if notice.cure:
            column.addWidget(self._words(notice.cure, "cure"))
        if notice.key is not None and notice.link:
            column.addWidget(self._link(notice), 0, Qt.AlignmentFlag.AlignLeft)

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(look.leading(text), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label

    def _link(self, notice: Notice) -> QPushButton:
        button = QPushButton(notice.link, self)
        button.setProperty("role", "link")
        button.setAccessibleDescription(notice.text)
        button.clicked.connect(lambda: self.followed.emit(notice.key))
        return button


class NoticeList(QWidget):
    """Boxes under each other; more than can be read at once are counted, not drawn."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.GAP_SMALL)
        self.boxes: list[QWidget] = []

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """Replace what is shown."""
        for box in self.boxes:
            self._layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        everything = list(notices)
        self.boxes = [self._add(notice) for notice in everything[:_SHOWN]]
        if len(everything) > _SHOWN:
            more = QLabel(self.tr("And more of the same: {count}").format(count=len(everything) - _SHOWN), self)
            more.setProperty("role", "small")
            self._layout.addWidget(more)
            self.boxes.append(more)
        self.setVisible(bool(self.boxes))

    def _add(self, notice: Notice) -> NoticeBox:
        box = NoticeBox(notice, self)
        box.followed.connect(self.followed)
        self._layout.addWidget(box)
        return box
