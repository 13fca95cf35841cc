"""Line and bar charts drawn with the same text and colours as the pages around them.

The axes run from left to right in every language, as printed statistics do; titles and legends follow the language.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from ..model import Chart, ChartKind
from . import look
from .boxes import Box, descent
from .lines import Line, Stretch, Style, break_lines
from .sheet import Element, Sheet

PLOT_HEIGHT = 170.0
_LABEL = Style(7.5, colour=look.SOFT)
_LEGEND = Style(8.0, colour=look.TEXT)
_ROW = 14.0
_BAR_ROW = 15.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The value axis: from `low` to `high` in steps."""

    low: float
    high: float
    step: float

    def ticks(self) -> list[float]:
        """Return the values that get a line across the chart."""
        return [self.low + self.step * i for i in range(round((self.high - self.low) / self.step) + 1)]

    def part(self, value: float) -> float:
        """Return where a value lies, 0 at the bottom and 1 at the top."""
        return (value - self.low) / (self.high - self.low)


def scale(values: Sequence[float], *, from_zero: bool) -> Scale:
    """Return a scale with four to seven round steps; lines may start above zero when they move far from it."""
    low, high = min(values), max(values)
    if low >= 0 and (from_zero or low < 0.6 * high):
        low = 0.0
    if high <= 0 and from_zero:
        high = 0.0
    spread = (high - low) or abs(high) or 1.0
    power = 10.0 ** math.floor(math.log10(spread / 5))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if spread / (power * factor) <= 6)
    return Scale(math.floor(low / step) * step, math.ceil((low + spread) / step - 1e-9) * step, step)


def chart_box(chart: Chart, element: Element, base: int, number: Callable[[Decimal], str]) -> Box:
    """Return the box of a chart of either kind."""
    kind = BarsBox if chart.kind is ChartKind.BAR else ChartBox
    return kind(chart, element, base, number)


class ChartBox:
    """A chart of full width; it is never split."""

    keep = False
    before = 4.0
    after = 14.0

    def __init__(self, chart: Chart, element: Element, base: int, number: Callable[[Decimal], str]) -> None:
        self._chart = chart
        self._element = element
        self._base = base
        self._number = number
        self._places = _places(chart)
        known = [float(value) for one in chart.series for value in one.values if value is not None]
        self._scale = scale(known or [0.0, 1.0], from_zero=chart.kind is ChartKind.BAR)

    def height(self, width: float) -> float:
        """Return plot, labels and legend."""
        return PLOT_HEIGHT + 26.0 + _ROW * len(self._legend_rows(width))

    def least(self, width: float) -> float:
        """Return the whole height."""
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """Never split."""
        return None

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw axes, series and legend as one figure with its alternative text."""
        with sheet.part_of(self._element):
            ticks = [(tick, self._line(self._number(_decimal(tick)), _LABEL)) for tick in self._scale.ticks()]
            inset = max(line.width for _, line in ticks) + 8
            plot = (left + inset, top - 6 - PLOT_HEIGHT, width - inset - 8, PLOT_HEIGHT)
            self._draw_axis(sheet, plot, ticks)
            self._draw_labels(sheet, plot)
            for number, series in enumerate(self._chart.series):
                colour = look.SERIES[number % len(look.SERIES)]
                self._draw_curve(sheet, plot, series.values, colour)
            self._draw_legend(sheet, left, plot[1] - 22, width)

    def _line(self, text: str, style: Style) -> Line:
        return break_lines([Stretch(text, style)], math.inf, self._base)[0]

    def _draw_axis(
        self, sheet: Sheet, plot: tuple[float, float, float, float], ticks: Sequence[tuple[float, Line]]
    ) -> None:
        left, bottom, width, height = plot
        for tick, line in ticks:
            y = bottom + self._scale.part(tick) * height
            zero = abs(tick) < self._scale.step / 1000
            sheet.line((left, y), (left + width, y), look.SOFT if zero else look.LINE, 0.6 if zero else 0.4)
            sheet.text(line, left - 6 - line.width, y - 2.6)

    def _x(self, plot: tuple[float, float, float, float], i: int) -> float:
        left, _, width, _ = plot
        return left + width * self._places[i]

    def _draw_labels(self, sheet: Sheet, plot: tuple[float, float, float, float]) -> None:
        taken = -math.inf
        for i, label in enumerate(self._chart.labels):
            line = self._line(label, _LABEL)
            x = self._x(plot, i) - line.width / 2
            if x >= taken:
                sheet.text(line, x, plot[1] - 12)
                taken = x + line.width + 6

    def _draw_curve(
        self,
        sheet: Sheet,
        plot: tuple[float, float, float, float],
        values: Sequence[Decimal | None],
        colour: str,
    ) -> None:
        stretch: list[tuple[float, float]] = []
        for i, value in enumerate([*values, None]):
            if value is not None:
                stretch.append((self._x(plot, i), plot[1] + self._scale.part(float(value)) * plot[3]))
                continue
            if len(stretch) > 1:
                sheet.path(stretch, colour, 1.6)
            for x, y in stretch if len(values) <= 40 else stretch[:1]:
                sheet.disc(x, y, 2.2, colour)
            stretch = []

    def _legend_rows(self, width: float) -> list[list[tuple[int, Line]]]:
        rows: list[list[tuple[int, Line]]] = []
        used = math.inf
        for number, series in enumerate(self._chart.series if len(self._chart.series) > 1 else ()):
            line = break_lines([Stretch(series.name, _LEGEND)], width - 20, self._base)[0]
            if used + line.width + 30 > width:
                rows.append([])
                used = 0.0
            rows[-1].append((number, line))
            used += line.width + 30
        return rows

    def _draw_legend(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        for row, entries in enumerate(self._legend_rows(width)):
            y = top - (row + 1) * _ROW + descent(_ROW)
            x = left + width if self._base else left
            for number, line in entries:
                colour = look.SERIES[number % len(look.SERIES)]
                sheet.area(x - 9 if self._base else x, y - 0.5, 9, 7, colour)
                sheet.text(line, x - 14 - line.width if self._base else x + 14, y)
                x += -(line.width + 30) if self._base else line.width + 30


class BarsBox(ChartBox):
    """Lying bars: the label on the left, its bar, and the value at its end."""

    def height(self, width: float) -> float:
        """Return the rows of all labels and the legend."""
        rows = len(self._chart.labels) * max(1, len(self._chart.series))
        return rows * _BAR_ROW + 12.0 + _ROW * len(self._legend_rows(width))

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw labels, bars and values from the top down."""
        texts = [break_lines([Stretch(label, _LEGEND)], width * 0.34, self._base)[0] for label in self._chart.labels]
        inset = max((text.width for text in texts), default=0.0) + 8
        room = width - inset - 70
        zero = left + inset + room * self._scale.part(min(max(0.0, self._scale.low), self._scale.high))
        with sheet.part_of(self._element):
            y = top - 4
            for i, text in enumerate(texts):
                sheet.text(text, left + inset - 8 - text.width, y - _BAR_ROW * 0.68)
                for number, series in enumerate(self._chart.series):
                    value = series.values[i]
                    if value is not None:
                        end = left + inset + room * self._scale.part(float(value))
                        self._draw_bar(sheet, (zero, end, y), value, look.SERIES[number % len(look.SERIES)])
                    y -= _BAR_ROW
            sheet.line((zero, top - 4), (zero, y), look.SOFT, 0.6)
            self._draw_legend(sheet, left, y, width)

    def _draw_bar(self, sheet: Sheet, place: tuple[float, float, float], value: Decimal, colour: str) -> None:
        zero, end, y = place
        sheet.area(min(zero, end), y - _BAR_ROW * 0.82, abs(end - zero), _BAR_ROW * 0.64, colour)
        sheet.text(self._line(self._number(value), _LABEL), max(zero, end) + 4, y - _BAR_ROW * 0.68)


def _places(chart: Chart) -> list[float]:
    """Return where each label stands, 0 to 1: years of a line by their distance, anything else evenly."""
    count = max(1, len(chart.labels))
    years = [int(label) for label in chart.labels if label.isascii() and label.isdigit()]
    rising = len(years) == len(chart.labels) > 1 and all(a < b for a, b in pairwise(years))
    if not rising:
        return [(i + 0.5) / count for i in range(count)]
    edge = 0.5 / count
    return [edge + (1 - 2 * edge) * (year - years[0]) / (years[-1] - years[0]) for year in years]


def _decimal(value: float) -> Decimal:
    return Decimal(f"{value:.10g}")
