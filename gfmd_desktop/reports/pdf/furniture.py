"""What surrounds the text: title page, contents, running header and footer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gfmd_desktop.core import Words

from ..model import Report, Run
from ..numbers import Numbers
from . import look
from .boxes import TextBox, TextLook, descent
from .faces import BOLD, REGULAR
from .lines import Line, Stretch, Style, break_lines
from .setter import Entry, Setter
from .sheet import Element, Sheet

_BAND = 330.0
_INNER = look.WIDTH - 2 * look.MARGIN


class TitlePage:
    """The first page: a band in the report's colour, then who, when and for whom."""

    def __init__(self, report: Report, words: Words, setter: Setter, structure: Element) -> None:
        self._report = report
        self._words = words
        self._setter = setter
        self._structure = structure

    def draw(self, sheet: Sheet) -> None:
        """Draw the page."""
        with sheet.part_of(None):
            sheet.area(0, look.HEIGHT - _BAND, look.WIDTH, _BAND, look.PRIMARY)
            sheet.area(0, look.HEIGHT - _BAND - 6, look.WIDTH, 6, look.DARK)
        self._draw_title(sheet)
        self._draw_facts(sheet)
        self._draw_notice(sheet)

    def _draw_title(self, sheet: Sheet) -> None:
        report = self._report
        top = look.HEIGHT - 92
        light = "#D5E6EC"
        for text, style, tag in (
            (report.country, Style(13.0, BOLD, light), "P"),
            (report.title, Style(30.0 if len(report.title) < 70 else 22.0, BOLD, look.WHITE), "H1"),
            (report.subtitle, Style(13.0, REGULAR, light), "P"),
            (report.period, Style(13.0, REGULAR, light), "P"),
        ):
            if text:
                top = self._draw_text(sheet, [Run(text)], style, tag, top) - 12

    def _draw_text(self, sheet: Sheet, runs: Sequence[Run], style: Style, tag: str, top: float) -> float:
        shape = TextLook(self._setter.setting.base, self._setter.leading(style))
        box = TextBox(self._setter.stretches(runs, style), shape, self._structure.child(tag))
        room = int((top - look.HEIGHT + _BAND - 20) / shape.leading) if top > look.HEIGHT - _BAND else 60
        lines = box.lines(_INNER)[: max(1, room)]
        box = TextBox((), shape, self._structure.kids[-1], lines=lines)  # type: ignore[arg-type]
        box.draw(sheet, look.MARGIN, top, _INNER)
        return top - len(lines) * shape.leading

    def _draw_facts(self, sheet: Sheet) -> None:
        base = self._setter.setting.base
        top = look.HEIGHT - _BAND - 56
        for fact in self._report.facts:
            label = TextLook(base, self._setter.leading(look.SMALL))
            value = TextLook(base, self._setter.leading(look.BODY))
            left = look.MARGIN + _INNER - 150 if base else look.MARGIN
            named = TextBox([Stretch(fact.label, look.SMALL)], label, self._structure.child("P"))
            said = TextBox([Stretch(fact.text, look.BODY)], value, self._structure.child("P"))
            named.draw(sheet, left, top - 1.5, 150)
            said.draw(sheet, look.MARGIN if base else look.MARGIN + 150, top, _INNER - 150)
            height = max(said.height(_INNER - 150), named.height(150)) + 8
            top -= height
            with sheet.part_of(None):
                sheet.line((look.MARGIN, top + 5), (look.MARGIN + _INNER, top + 5), look.LINE)

    def _draw_notice(self, sheet: Sheet) -> None:
        if self._report.notice:
            style = replace(look.SMALL, size=9.0)
            shape = TextLook(self._setter.setting.base, self._setter.leading(style))
            box = TextBox([Stretch(self._report.notice, style)], shape, self._structure.child("P"))
            box.draw(sheet, look.MARGIN, look.BOTTOM + box.height(_INNER), _INNER)


class ContentsRow:
    """One line of the contents: number, title, dots, page number; the whole line is a link."""

    keep = False

    def __init__(self, entry: Entry, pages: Mapping[str, str], setter: Setter, numbers: Numbers, toc: Element) -> None:
        first = entry.level == 1
        self._entry = entry
        self._pages = pages
        self._style = Style(10.5 if first else 9.5, BOLD if first else REGULAR, look.DARK if first else look.TEXT)
        self._base = setter.setting.base
        self._leading = setter.leading(self._style)
        self._numbers = numbers
        self._element = toc.child("TOCI")
        self.before, self.after = (9.0 if first else 0.0), 2.0

    def height(self, width: float) -> float:
        """Return the height of the title's lines."""
        return len(self._lines(width)) * self._leading

    def least(self, width: float) -> float:
        """Return the whole height."""
        return self.height(width)

    def split(self, width: float, room: float) -> None:
        """Never split."""

    def draw(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        """Draw the row, mirrored where the language runs from right to left."""
        lines = self._lines(width)
        page = self._line(f" {self._pages.get(self._entry.place, '')}", replace(self._style, weight=REGULAR))
        baseline = top - len(lines) * self._leading + descent(self._leading)
        with sheet.part_of(self._element):
            for number, line in enumerate(lines, start=1):
                y = top - number * self._leading + descent(self._leading)
                sheet.text(line, self._title_left(left, width, line), y)
            sheet.text(page, left if self._base else left + width - page.width, baseline)
        start = self._title_left(left, width, lines[-1])
        with sheet.part_of(None):
            if self._base:
                sheet.dots(left + page.width + 6, start - 6, baseline + 2, look.SOFT)
            else:
                sheet.dots(start + lines[-1].width + 6, left + width - page.width - 6, baseline + 2, look.SOFT)
        sheet.link_area((left, top - self.height(width), left + width, top), f"#{self._entry.place}")

    def _indent(self) -> float:
        return 16.0 * (self._entry.level - 1)

    def _title_left(self, left: float, width: float, line: Line) -> float:
        return left + width - self._indent() - line.width if self._base else left + self._indent()

    def _lines(self, width: float) -> list[Line]:
        number = f"{self._numbers.isolated(self._entry.number)}\u2002" if self._entry.number else ""
        stretch = Stretch(number + self._entry.text, self._style)
        return break_lines([stretch], width - self._indent() - 44, self._base)

    def _line(self, text: str, style: Style) -> Line:
        return break_lines([Stretch(text, style)], math.inf, self._base)[0]


def draw_running(sheet: Sheet, report: Report, words: Words, base: int, pages: int) -> None:
    """Draw header and footer of a page; they are decoration for a screen reader."""
    page = words.say("reports.page", page=sheet.index + 1, pages=pages)
    top, bottom = look.HEIGHT - 50, 42.0
    with sheet.part_of(None):
        _opposite(sheet, report.title, f"{report.country} · {report.period}".strip(" ·"), top, base)
        sheet.line((look.MARGIN, top - 8), (look.WIDTH - look.MARGIN, top - 8), look.LINE)
        _opposite(sheet, report.office, page, bottom, base)


def _opposite(sheet: Sheet, start: str, end: str, baseline: float, base: int) -> None:
    last = _fitted(end, _INNER * 0.45, base)
    first = _fitted(start, _INNER - last.width - 16, base)
    left, right = (last, first) if base else (first, last)
    sheet.text(left, look.MARGIN, baseline)
    sheet.text(right, look.WIDTH - look.MARGIN - right.width, baseline)


def _fitted(text: str, width: float, base: int) -> Line:
    """Return one line, shortened with an ellipsis where it would not fit."""
    line = break_lines([Stretch(text, look.FURNITURE)], math.inf, base)[0]
    shown = text
    while line.width > width and shown:
        shown = shown[: int(len(shown) * min(0.95, width / line.width))]
        line = break_lines([Stretch(f"{shown.rstrip()}…", look.FURNITURE)], math.inf, base)[0]
    return line
