"""The entries of the rail: icon and words on the leading side, whichever side that is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from .. import icons, look


class RailButton(QAbstractButton):
    """A checkable entry; drawn here because no style aligns a push button's icon and text to the leading edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._by_keyboard = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the icon and the words in bold."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + look.ICON_SIZE + 4 * look.GAP
        return QSize(width, max(36, metrics.height() + look.GAP_WIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words and the focus ring."""
        shades = look.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(shades.rail_selected)
            ground.setAlpha(255 if self.isChecked() else 110)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, look.RADIUS, look.RADIUS)
        if self.hasFocus() and self._by_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.rail_text), 2))
            painter.drawRoundedRect(box, look.RADIUS, look.RADIUS)
        self._draw_words(painter, box)

    def _draw_words(self, painter: QPainter, box: QRect) -> None:
        token = "on_rail_selected" if self.isChecked() else "rail_text"
        size = look.ICON_SIZE
        inner = box.adjusted(look.GAP, 0, -look.GAP, 0)
        place = QRect(inner.left(), inner.center().y() - size // 2, size, size)
        words = inner.adjusted(size + look.GAP, 0, 0, 0)
        direction = self.layoutDirection()
        name = str(self.property("iconName") or "circle-check")
        painter.drawPixmap(QStyle.visualRect(direction, inner, place), icons.pixmap(name, token, size))
        font = self.font()
        font.setWeight(font.Weight.DemiBold if self.isChecked() else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.color(token))
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(direction, inner, words), side, self.text())
