"""A label that shortens what does not fit and tells the whole on hovering."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle


class ElidedLabel(QLabel):
    """One line of text, shortened in the middle or at the end."""

    mode = Qt.TextElideMode.ElideRight

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shortened text."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self.mode, self.width())
        self.setToolTip(self.text() if text != self.text() else "")
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(self.layoutDirection(), start)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), side, text)
