"""The ring that shows how complete a section is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from .. import icons, look


def paint_ring(painter: QPainter, box: QRectF, answered: int, asked: int) -> None:
    """Draw an empty ring, a part of one, or a check when all that is asked is answered."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if asked and answered >= asked:
        edge = round(box.width())
        painter.drawPixmap(box.toRect(), icons.pixmap("circle-check", "good", edge))
        painter.restore()
        return
    ring = box.adjusted(2, 2, -2, -2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("line"), 2.5))
    painter.drawEllipse(ring)
    if asked and answered:
        pen = QPen(look.color("primary"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(5760 * answered / asked))
    painter.restore()
