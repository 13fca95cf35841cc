"""Line charts and lying bars, drawn by the PDF library; words around them are set as the rest of the report is.

The axes run from left to right in every language, as printed statistics do; titles and legends follow the language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from ..model import Chart, ChartKind
from . import look
from .bidi import is_invisible
from .fonts import PLAIN, face
from .lines import Line, Stretch, Style, break_lines
from .tagging import Element, TaggedCanvas
from .text import colour, descent, draw_line, single

STATE_DEFAULTS["fontName"] = PLAIN  # else each drawing begins with a font that is not embedded
PLOT_HEIGHT = 170.0
_SIZE = 7.5
_LEGEND = Style(8.0, colour=look.TEXT)
_ROW, _BAR = 14.0, 15.0

Write = Callable[[Decimal], str]


class Figure(Flowable):  # type: ignore[misc]
    """A chart of full width; it is never split."""

    def __init__(self, chart: Chart, element: Element, base: int, write: Write) -> None:
        super().__init__()
        self._chart = chart
        self._element = element
        self._base = base
        self._write = write
        self.spaceBefore, self.spaceAfter = 4.0, 14.0
        self._lying = chart.kind is ChartKind.BAR

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width it was given, and the height of plot, labels and legend."""
        self.width, legend = width, _ROW * len(self._legend(width))
        bars = _BAR * len(self._chart.labels) * max(1, len(self._chart.series)) + 8
        self.height = min((bars if self._lying else PLOT_HEIGHT + 26.0) + legend, look.PAGE)
        return self.width, self.height

    def least(self, width: float) -> float:
        """Return the whole height."""
        return self.wrap(width, 0)[1]

    def draw(self) -> None:
        """Draw plot, labels and legend as one figure with its alternative text."""
        face(PLAIN)
        canvas: TaggedCanvas = self.canv
        if canvas.trial:
            return
        with canvas.part_of(self._element):
            if any(value is not None for series in self._chart.series for value in series.values):
                self._draw_bars(canvas) if self._lying else self._draw_lines(canvas)
            self._draw_legend(canvas)

    def _draw_lines(self, canvas: TaggedCanvas) -> None:
        plot, places = LinePlot(), _places(self._chart)
        curves = [(n, curve) for n, one in enumerate(self._chart.series) for curve in _curves(places, one.values)]
        plot.data = [curve for _, curve in curves]
        for i, (number, _) in enumerate(curves):
            plot.lines[i].strokeColor = _colour(number)
            plot.lines[i].strokeWidth = 1.6
            plot.lines[i].symbol = makeMarker("FilledCircle", size=4.4, fillColor=_colour(number), strokeColor=None)
        _scale(plot.yValueAxis, [y for curve in plot.data for _, y in curve], self._text)
        _ground(plot.xValueAxis, 0.0, 1.0)
        plot.height, plot.y = PLOT_HEIGHT, self.height - PLOT_HEIGHT - 6
        plot.x = self._inset(plot)
        plot.width = self.width - plot.x - 8
        labels = dict(_spaced(self._chart.labels, places, plot.width))
        plot.xValueAxis.valueSteps = list(labels)
        plot.xValueAxis.labelTextFormat = lambda value: labels.get(value, "")
        self._render(plot, canvas)

    def _draw_bars(self, canvas: TaggedCanvas) -> None:
        plot, names = HorizontalBarChart(), [self._line(label) for label in self._chart.labels]
        values = [[None if v is None else float(v) for v in one.values[::-1]] for one in self._chart.series]
        plot.data = values
        for number in range(len(values)):
            plot.bars[number].fillColor, plot.bars[number].strokeColor = _colour(number), None
        _scale(plot.valueAxis, [v for row in values for v in row if v is not None], self._text, from_zero=True)
        plot.valueAxis.visible = plot.valueAxis.visibleGrid = plot.categoryAxis.visibleTicks = (
            plot.categoryAxis.visibleLabels
        ) = 0
        plot.categoryAxis.strokeColor, plot.groupSpacing = colour(look.SOFT), 4
        plot.barLabelFormat = lambda value: "" if value is None else self._text(value)
        plot.barLabels.fontName, plot.barLabels.fontSize, plot.barLabels.fillColor = PLAIN, _SIZE, colour(look.SOFT)
        plot.barLabels.boxAnchor, plot.barLabels.dx, plot.barLabels.boxTarget = "w", 4, "hi"
        plot.x, plot.y = max(name.width for name in names) + 8, _ROW * len(self._legend(self.width)) + 4
        plot.height = self.height - plot.y - 4
        plot.width = self.width - plot.x - 70
        self._render(plot, canvas)
        for i, name in enumerate(names):
            middle = plot.y + plot.height * (1 - (i + 0.5) / len(names))
            draw_line(canvas, name, plot.x - 8 - name.width, middle - 2.8)

    def _line(self, text: str) -> Line:
        return single(text, _LEGEND, self._base, self.width * 0.45)

    def _text(self, value: float) -> str:
        """Return a number without marks of direction: it stands alone."""
        text = self._write(Decimal(f"{value:.10g}"))
        return "".join(character for character in text if not is_invisible(character))

    def _inset(self, plot: Any) -> float:
        plot.yValueAxis.configure(plot.data)
        steps = plot.yValueAxis._tickValues
        return max((stringWidth(self._text(step), PLAIN, _SIZE) for step in steps), default=0.0) + 8

    def _render(self, plot: Any, canvas: TaggedCanvas) -> None:
        drawing = Drawing(self.width, self.height)
        drawing.add(plot)
        renderPDF.draw(drawing, canvas, 0, 0)

    def _legend(self, width: float) -> list[list[tuple[int, Line]]]:
        rows: list[list[tuple[int, Line]]] = []
        used = width
        for number, series in enumerate(self._chart.series if len(self._chart.series) > 1 else ()):
            line = break_lines([Stretch(series.name, _LEGEND)], width - 20, self._base)[0]
            if used + line.width + 30 > width:
                rows.append([])
                used = 0.0
            rows[-1].append((number, line))
            used += line.width + 30
        return rows

    def _draw_legend(self, canvas: TaggedCanvas) -> None:
        rows = self._legend(self.width)
        for row, entries in enumerate(rows):
            y = (len(rows) - row - 1) * _ROW + descent(_ROW)
            x = self.width if self._base else 0.0
            for number, line in entries:
                canvas.setFillColor(_colour(number))
                canvas.rect(x - 9 if self._base else x, y - 0.5, 9, 7, stroke=0, fill=1)
                draw_line(canvas, line, x - 14 - line.width if self._base else x + 14, y)
                x += -(line.width + 30) if self._base else line.width + 30


def _colour(number: int) -> Any:
    return colour(look.SERIES[number % len(look.SERIES)])


def _ground(axis: Any, low: float | None, high: float | None) -> None:
    axis.valueMin, axis.valueMax = low, high
    axis.visibleTicks = 0
    axis.strokeColor = colour(look.SOFT)
    axis.labels.fontName, axis.labels.fontSize, axis.labels.fillColor = PLAIN, _SIZE, colour(look.SOFT)


def _scale(axis: Any, values: Sequence[float], write: Callable[[float], str], *, from_zero: bool = False) -> None:
    """Let the axis choose round steps; lines may start above zero when they move far from it."""
    low, high = min(values), max(values)
    start = 0.0 if low >= 0 and (from_zero or low < 0.6 * high) else None
    _ground(axis, start, 0.0 if high <= 0 and from_zero else None)
    axis.rangeRound, axis.maximumTicks, axis.labelTextFormat = "both", 7, write
    axis.visibleGrid, axis.visibleAxis = 1, 0
    axis.gridStrokeColor, axis.gridStrokeWidth = colour(look.LINE), 0.4


def _curves(places: Sequence[float], values: Sequence[Decimal | None]) -> Iterator[list[tuple[float, float]]]:
    """Yield the stretches of a line between its gaps."""
    curve: list[tuple[float, float]] = []
    for place, value in zip((*places, 0.0), (*values, None), strict=True):
        if value is not None:
            curve.append((place, float(value)))
        elif curve:
            yield curve
            curve = []


def _places(chart: Chart) -> list[float]:
    """Return where each label stands, 0 to 1: years by their distance, anything else evenly."""
    count = max(1, len(chart.labels))
    years = [int(label) for label in chart.labels if label.isascii() and label.isdigit()]
    rising = len(years) == len(chart.labels) > 1 and all(a < b for a, b in pairwise(years))
    if not rising:
        return [(i + 0.5) / count for i in range(count)]
    edge = 0.5 / count
    return [edge + (1 - 2 * edge) * (year - years[0]) / (years[-1] - years[0]) for year in years]


def _spaced(labels: Sequence[str], places: Sequence[float], width: float) -> Iterator[tuple[float, str]]:
    """Yield the labels that do not run into the one before."""
    taken = float("-inf")
    for label, place in zip(labels, places, strict=True):
        half = stringWidth(label, PLAIN, _SIZE) / 2
        if place * width - half >= taken:
            yield place, label
            taken = place * width + half + 6
