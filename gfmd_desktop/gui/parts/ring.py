"""The ring that shows how complete a section is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

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


class Ring(QWidget):
    """A ring on its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = (0, 0)

    def show_share(self, answered: int, asked: int) -> None:
        """Set how many of the questions asked are answered."""
        self._share = (answered, asked)
        self.setAccessibleName(f"{answered} / {asked}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of an icon."""
        return QSize(look.ICON_SIZE, look.ICON_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        edge = min(self.width(), self.height())
        paint_ring(QPainter(self), QRectF(0, 0, edge, edge), *self._share)
