"""Text in either direction as one flowable: lines, styles, links, figure marks, list signs, splitting between lines."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfdoc import PDFString
from reportlab.platypus import Flowable

from .fonts import SIGNS, face, joined
from .lines import Atom, Line, Stretch, Style, break_lines
from .tagging import Element, TaggedCanvas

_SIGN_GAP = 5.0


@dataclass(frozen=True, slots=True)
class TextLook:
    """How a paragraph is set: base level, line height in points, alignment left/centre/right, what is left free.

    Without an alignment lines begin where the direction begins.
    `indent` is on the side where lines begin; `left` and `right` are free in either direction. `keep` says that the
    paragraph stays with what follows.
    """

    base: int
    leading: float
    align: str = ""
    indent: float = 0.0
    before: float = 0.0
    after: float = 6.0
    keep: bool = False
    left: float = 0.0
    right: float = 0.0


class Text(Flowable):  # type: ignore[misc]
    """A paragraph, heading, list point, caption or cell; `aside` is set beside its last line, in the free margin."""

    def __init__(
        self,
        stretches: Sequence[Stretch],
        how: TextLook,
        element: Element | None,
        *,
        sign: Sequence[Stretch] = (),
        aside: Sequence[Stretch] = (),
        places: Sequence[str] = (),
        entry: tuple[str, int] | None = None,
    ) -> None:
        super().__init__()
        self.how = how
        self._stretches = stretches
        self._element = element
        self._sign = sign
        self._aside = aside
        self._places = places
        self._entry = entry
        self._given: Sequence[Line] | None = None
        self._broken: tuple[float, Sequence[Line]] | None = None
        self.spaceBefore, self.spaceAfter = how.before, how.after

    def lines(self, width: float) -> Sequence[Line]:
        """Return the lines at this width."""
        if self._given is not None:
            return self._given
        if self._broken is None or self._broken[0] != width:
            room = max(width - self.how.indent - self.how.left - self.how.right, 6.0)
            self._broken = width, break_lines(self._stretches, room, self.how.base)
        return self._broken[1]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width it was given and the height of its lines."""
        self.width, self.height = width, len(self.lines(width)) * self.how.leading
        return self.width, self.height

    def least(self, width: float) -> float:
        """Return the height of two lines, or of all when there are at most three."""
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self.how.leading

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split between lines, leaving at least two on either side."""
        lines = self.lines(width)
        fitting = min(int(height / self.how.leading + 0.001), len(lines) - 2)
        if fitting < 2:
            return []
        first, rest = copy.copy(self), copy.copy(self)
        first._given, rest._given = lines[:fitting], lines[fitting:]
        first.spaceAfter = rest.spaceBefore = 0
        first._aside = rest._sign = rest._places = ()
        rest._entry = None
        for part in (first, rest):  # else a part of what was moved to this page may not be moved again
            part.__dict__.pop("_postponed", None)
        return [first, rest]

    def draw(self) -> None:
        """Draw the lines from the top, each aligned on its own."""
        canvas: TaggedCanvas = self.canv
        for place in self._places:
            canvas.place(place, self.height + 6)
        if self._entry:
            canvas.addOutlineEntry(self._entry[0], self._places[0], self._entry[1], closed=self._entry[1] > 0)
        lines = self.lines(self.width)
        if canvas.trial or not any(line.atoms for line in lines):
            return
        # A table's titles are repeated on each page, and read aloud once.
        repeated = self._element is not None and self._element.scope == "Column" and self._element.kids
        with canvas.part_of(None if repeated else self._element):
            self._draw_sign(canvas)
            for number, line in enumerate(lines, start=1):
                draw_line(canvas, line, self._start(line), self._baseline(number))
            if self._aside:
                mark = break_lines(self._aside, float("inf"), 0)[0]
                x = self.how.left - mark.width if self.how.left else self.width - self.how.right
                draw_line(canvas, mark, x, self._baseline(len(lines)))

    def _baseline(self, number: int) -> float:
        return self.height - number * self.how.leading + descent(self.how.leading)

    def _start(self, line: Line) -> float:
        how = self.how
        left = how.left + (0.0 if how.base else how.indent)
        free = self.width - how.left - how.right - how.indent - line.width
        align = how.align or ("right" if how.base else "left")
        return left + free * {"left": 0.0, "centre": 0.5, "right": 1.0}[align]

    def _draw_sign(self, canvas: TaggedCanvas) -> None:
        if self._sign:
            line = break_lines(self._sign, float("inf"), self.how.base)[0]
            indent = self.how.indent
            x = self.width - indent + _SIGN_GAP if self.how.base else indent - _SIGN_GAP - line.width
            draw_line(canvas, line, x, self._baseline(1))


def descent(leading: float) -> float:
    """Return how far above the lower edge of its strip the baseline of a line lies."""
    return leading * 0.30


def draw_line(canvas: TaggedCanvas, line: Line, left: float, baseline: float) -> None:
    """Draw a line of text with its left edge and baseline there, and its links."""
    atoms, x = list(line.atoms), left
    if line.blank:
        atoms.insert(0 if line.blank.level else len(atoms), line.blank)
        x -= line.blank.width if line.blank.level else 0.0
    text = canvas.beginText()
    signed: list[tuple[Atom, float]] = []
    links: list[tuple[str, float, float, float, float]] = []
    for (_, style), group in groupby(atoms, lambda atom: (atom.shaped.face, atom.style)):
        alike = list(group)
        _begin(text, alike[0])
        text.setTextOrigin(x, baseline + style.rise)
        text.textOut(joined([atom.shaped for atom in alike]))
        for atom in alike:
            signed += [(atom, x)] if atom.shaped.signs else []
            if atom.link:
                _add_link(links, atom, x, baseline + style.rise)
            x += atom.width
    for atom, start in signed:
        _draw_signs(text, atom, start, baseline)
    canvas.drawText(text)
    for target, *area in links:
        link(canvas, target, area)


def _draw_signs(text: Any, atom: Atom, x: float, baseline: float) -> None:
    """Draw signs above and below letters after the line, so that they do not cut it up."""
    signs = face(atom.shaped.face + SIGNS)
    _begin(text, atom, SIGNS)
    size = atom.style.size * atom.shaped.scale / 1000
    for glyph in atom.shaped.glyphs:
        if not glyph.source:
            text.setTextOrigin(x + glyph.dx * size, baseline + atom.style.rise + glyph.dy * size)
            text.textOut(signs.code(glyph))
        x += glyph.advance * size


def _begin(text: Any, atom: Atom, kind: str = "") -> None:
    text.setFont(atom.shaped.face + kind, atom.style.size * atom.shaped.scale)
    text.setFillColor(colour(atom.style.colour))


@cache
def colour(code: str) -> Color:
    """Return the colour of a code such as `#155E75`."""
    return HexColor(code)


def _add_link(links: list[tuple[str, float, float, float, float]], atom: Atom, x: float, baseline: float) -> None:
    bottom = baseline - atom.style.size * 0.25
    target, left, last, right, _ = links[-1] if links else ("", x, 0.0, x, 0.0)
    joins = target == atom.link and last == bottom and abs(right - x) < 0.5
    area = (atom.link, left if joins else x, bottom, x + atom.width, bottom + atom.style.size * 1.2)
    links[len(links) - int(joins) :] = [area]


def link(canvas: TaggedCanvas, target: str, area: Sequence[float]) -> None:
    """Make an area (left, bottom, right, top) a link to an address or to `#name` of a place in the report."""
    name = target.removeprefix("#")
    if name == target:
        canvas.linkURL(target, area, relative=1, Contents=PDFString(target))
    elif name in canvas.known:
        canvas.linkRect(name, name, area, relative=1)


def single(text: str, style: Style, base: int, width: float = float("inf")) -> Line:
    """Return text as one line, shortened with an ellipsis where it would not fit."""
    line = break_lines([Stretch(text, style)], float("inf"), base)[0]
    shown = text
    while line.width > width and shown:
        shown = shown[: int(len(shown) * min(0.95, width / line.width))]
        line = break_lines([Stretch(f"{shown.rstrip()}…", style)], float("inf"), base)[0]
    return line
