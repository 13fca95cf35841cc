"""A small line of figures over time, drawn with the painter; the words for a screen reader say the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import look

Point = tuple[str, float, str]
_HEIGHT, _DOT = 132, 3.0


class LineChart(QWidget):
    """Shows points (period, value, value in words) in order; the one of `marked` is drawn larger.

    Time runs from left to right in every language, as in the tables and reports.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: Sequence[Point] = ()
        self.marked = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the size that reads well beside a table."""
        return QSize(240, _HEIGHT)

    def show_points(self, points: Sequence[Point], marked: str, name: str) -> None:
        """Show a series; fewer than two points make no line, and hide the chart."""
        self.points, self.marked = points, marked
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{period}: {words}" for period, _value, words in points))
        self.setToolTip("\n".join(f"\u2066{period}: {words}\u2069" for period, _value, words in points[-20:]))
        self.setVisible(len(points) > 1)
        self.update()

    def places(self) -> list[QPointF]:
        """Return where the points are drawn; the axis begins at zero unless a figure is negative."""
        values = [value for _period, value, _words in self.points]
        low, high = min(0.0, *values), max(0.0, *values)
        area, span = self._area(), (high - low) or 1.0
        step = area.width() / max(1, len(values) - 1)
        return [
            QPointF(area.left() + at * step, area.bottom() - (value - low) / span * area.height())
            for at, value in enumerate(values)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, line, dots, first and last period, and the figure marked."""
        if len(self.points) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.body_font(look.SMALL_POINTS))
        area, places = self._area(), self.places()
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(look.color("primary"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(look.color("primary"))
        for (period, _value, _words), place in zip(self.points, places, strict=True):
            size = _DOT * (1.7 if period == self.marked else 1)
            painter.drawEllipse(place, size, size)
        self._write(painter, area)

    def _write(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(look.color("soft"))
        below = QRectF(area.left() - 8, area.bottom() + 4, area.width() + 16, 20)
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | absolute, self.points[0][0])
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | absolute, self.points[-1][0])
        chosen = next((one for one in self.points if one[0] == self.marked), self.points[-1])
        painter.setPen(look.color("text"))
        above = QRectF(area.left() - 8, 2, area.width() + 16, 20)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | absolute, f"\u2066{chosen[0]}: {chosen[2]}\u2069")

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(10, 30, -10, -26)
