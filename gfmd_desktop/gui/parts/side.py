"""The trailing side of the window: guidance for where one is, and the findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from .. import icons, look
from .notices import Notice, NoticeList


class SidePanel(QFrame):
    """Two headings with what belongs under them; findings may lead to their question."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.spread(wide=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll)
        inside = QWidget(scroll)
        inside.setProperty("role", "plain")
        scroll.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 20, 18, 18)
        column.setSpacing(look.GAP)
        self._guidance_title = self._heading(column, "book-open")
        self.guidance = QLabel(inside)
        self.guidance.setProperty("role", "soft")
        self.guidance.setWordWrap(True)
        self.guidance.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.guidance)
        column.addSpacing(look.GAP_SMALL)
        self._findings_title = self._heading(column, "circle-alert")
        self.findings = NoticeList(inside)
        self.findings.followed.connect(self.followed)
        column.addWidget(self.findings)
        self.calm = QLabel(inside)
        self.calm.setProperty("role", "soft")
        self.calm.setWordWrap(True)
        column.addWidget(self.calm)
        column.addStretch(1)
        self._retranslate()

    def spread(self, *, wide: bool) -> None:
        """Take the place of the content where there is no room beside it."""
        self.setMinimumWidth(0 if wide else look.SIDE_WIDTH)
        self.setMaximumWidth(look.CONTENT_WIDTH if wide else look.SIDE_WIDTH)

    def say(self, guidance: str, notices: Sequence[Notice]) -> None:
        """Set guidance and findings."""
        self.guidance.setText(guidance or self.tr("There is no further guidance here."))
        self.findings.show_notices(notices)
        self.calm.setVisible(not notices)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _heading(self, column: QVBoxLayout, icon: str) -> QLabel:
        row = QHBoxLayout()
        row.setSpacing(look.GAP_SMALL)
        sign, label = QLabel(self), QLabel(self)
        icons.wear(sign, icon, "primary", 18)
        label.setProperty("role", "heading")
        row.addWidget(sign)
        row.addWidget(label, 1)
        column.addLayout(row)
        return label

    def _retranslate(self) -> None:
        self._guidance_title.setText(self.tr("Guidance"))
        self._findings_title.setText(self.tr("Findings"))
        self.calm.setText(self.tr("Nothing to remark."))
