"""What stands on a page: boxes that know their height, can be split between lines, and draw themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from . import look
from .lines import Line, Stretch, break_lines
from .sheet import Element, Sheet


class Box(Protocol):
    """Something the pager places; measures are in points."""

    before: float
    after: float
    keep: bool  # stays on the page of what follows

    def height(self, width: float) -> float:
        """Return the height it takes at this width."""

    def least(self, width: float) -> float:
        """Return the height of the smallest first part it can be split into."""

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """Return a part of at most `room` and the rest, or None when it cannot be split so."""

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw it with its upper left corner there."""


@dataclass(frozen=True, slots=True)
class TextLook:
    """How a paragraph is set: base level, line height in points, alignment start/centre/end, indents."""

    base: int
    leading: float
    align: str = "start"
    indent: float = 0.0
    before: float = 0.0
    after: float = 6.0
    keep: bool = False


class TextBox:
    """A paragraph, heading, list point or caption."""

    def __init__(
        self,
        stretches: Sequence[Stretch],
        how: TextLook,
        element: Element | None,
        *,
        bullet: Sequence[Stretch] = (),
        place: str = "",
        lines: Sequence[Line] | None = None,
    ) -> None:
        self._stretches = stretches
        self._how = how
        self._element = element
        self._bullet = bullet
        self._place = place
        self._given = lines
        self._broken: tuple[float, list[Line]] | None = None
        self.before, self.after, self.keep = how.before, how.after, how.keep

    def lines(self, width: float) -> Sequence[Line]:
        """Return the lines at this width."""
        if self._given is not None:
            return self._given
        if self._broken is None or self._broken[0] != width:
            broken = break_lines(self._stretches, max(width - self._how.indent, 20.0), self._how.base)
            self._broken = (width, broken)
        return self._broken[1]

    def height(self, width: float) -> float:
        """Return the height of all lines."""
        return len(self.lines(width)) * self._how.leading

    def least(self, width: float) -> float:
        """Return the height of two lines, or of all when there are at most three."""
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self._how.leading

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """Split between lines, leaving at least two on either side."""
        lines = self.lines(width)
        fitting = min(int(room / self._how.leading + 0.001), len(lines) - 2)
        if fitting < 2:
            return None
        first = self._part(lines[:fitting], first=True)
        first.after = 0.0
        return first, self._part(lines[fitting:], first=False)

    def _part(self, lines: Sequence[Line], *, first: bool) -> TextBox:
        part = TextBox(
            self._stretches,
            self._how,
            self._element,
            bullet=self._bullet if first else (),
            place=self._place if first else "",
            lines=lines,
        )
        part.before = self.before if first else 0.0
        return part

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw the lines from the top, each aligned on its own."""
        if self._place:
            sheet.place(self._place, top + 6)
        with sheet.part_of(self._element):
            self._draw_bullet(sheet, left, top, width)
            inner = left if self._how.base else left + self._how.indent
            draw_lines(sheet, self.lines(width), (inner, top, width - self._how.indent), self._how)

    def _draw_bullet(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        if not self._bullet:
            return
        line = break_lines(self._bullet, float("inf"), self._how.base)[0]
        gap = 5.0
        x = left + width - self._how.indent + gap if self._how.base else left + self._how.indent - gap - line.width
        sheet.text(line, x, top - self._how.leading + descent(self._how.leading))


def descent(leading: float) -> float:
    """Return how far above the lower edge of its strip the baseline of a line lies."""
    return leading * 0.30


def draw_lines(sheet: Sheet, lines: Sequence[Line], area: tuple[float, float, float], how: TextLook) -> None:
    """Draw lines into an area (left, top, width)."""
    left, top, width = area
    for number, line in enumerate(lines, start=1):
        free = width - line.width
        at_right = (how.align == "end") != bool(how.base)
        x = left + (free / 2 if how.align == "centre" else free if at_right else 0.0)
        sheet.text(line, x, top - number * how.leading + descent(how.leading))


class SpaceBox:
    """Empty room, or the start of a new page."""

    keep = False
    before = 0.0
    after = 0.0

    def __init__(self, height: float, *, new_page: bool = False) -> None:
        self._height = height
        self.new_page = new_page

    def height(self, width: float) -> float:
        """Return the room it takes."""
        return self._height

    def least(self, width: float) -> float:
        """Return the room it takes."""
        return self._height

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """Never split."""
        return None

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw nothing."""


class PanelBox:
    """A remark on tinted ground with a bar at its leading edge."""

    keep = False
    PADDING = 10.0

    def __init__(self, inner: TextBox, base: int, bar: str = look.PRIMARY, ground: str = look.TINT) -> None:
        self._inner = inner
        self._base = base
        self._colours = (bar, ground)
        self.before, self.after = 6.0, 10.0

    def height(self, width: float) -> float:
        """Return the height with its padding."""
        return self._inner.height(width - 3 * self.PADDING) + 1.4 * self.PADDING

    def least(self, width: float) -> float:
        """Return the height of the smallest first part."""
        return self._inner.least(width - 3 * self.PADDING) + 1.4 * self.PADDING

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """Split the text, each part on its own ground."""
        parts = self._inner.split(width - 3 * self.PADDING, room - 1.4 * self.PADDING)
        if parts is None:
            return None
        first, rest = parts
        if not isinstance(first, TextBox) or not isinstance(rest, TextBox):
            return None
        return PanelBox(first, self._base, *self._colours), PanelBox(rest, self._base, *self._colours)

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw ground, bar and text."""
        height = self.height(width)
        bar, ground = self._colours
        with sheet.part_of(None):
            sheet.area(left, top - height, width, height, ground)
            sheet.area(left + width - 3 if self._base else left, top - height, 3, height, bar)
        self._inner.draw(sheet, left + 1.5 * self.PADDING, top - 0.7 * self.PADDING, width - 3 * self.PADDING)
