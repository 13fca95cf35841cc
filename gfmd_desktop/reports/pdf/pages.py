"""What surrounds the text: title page, contents, running header and footer; and the document that puts it together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, IndexingFlowable, KeepInFrame, PageTemplate
from reportlab.platypus import Table as Grid

from gfmd_desktop.core import Words

from ..model import Report, Run
from . import look
from .fonts import BOLD, PLAIN, REGULAR, face
from .lines import Stretch, Style
from .story import Entry, Setter
from .tagging import Element, TaggedCanvas
from .text import Text, TextLook, colour, descent, draw_line, link, single

_BAND = 330.0
_LIGHT = "#D5E6EC"
_LABELS = 150.0
_LONGEST = 300  # characters of a heading in the contents


class Index(IndexingFlowable):  # type: ignore[misc]
    """The page of each place, known from the pass before; it takes no room. The empty name has the last page."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: dict[str, int] = {}
        self.found: dict[str, int] = {}

    def isSatisfied(self) -> bool:  # noqa: N802
        """Tell whether another pass would find the same pages."""
        same = self.pages == self.found
        self.pages = dict(self.found)
        return same

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return that it has no size."""
        return 0.0, 0.0

    def draw(self) -> None:
        """Draw nothing."""


class Document(BaseDocTemplate):  # type: ignore[misc]
    """A title page and running pages, laid out until contents and footers name the right pages."""

    front: TitlePage

    def __init__(
        self, stream: BinaryIO, report: Report, words: Words, setter: Setter, step: Callable[..., None]
    ) -> None:
        face(PLAIN)
        size = (look.WIDTH, look.HEIGHT)
        super().__init__(stream, pagesize=size, invariant=1, pageCompression=0, initialFontName=PLAIN)
        self.index = Index()
        self._report, self._words, self._base = report, words, setter.setting.base
        self._step = step
        self._done = self._total = 0
        frame = Frame(look.MARGIN, look.BOTTOM, look.INNER, look.PAGE, 0, 0, 0, 0)
        title = PageTemplate("title", [frame], onPage=lambda canvas, _: self.front.draw(canvas))
        title.autoNextPageTemplate = "running"
        self.addPageTemplates([title, PageTemplate("running", [frame], onPageEnd=lambda canvas, _: self._run(canvas))])

    def draw(self, story: list[Flowable], structure: Element, known: frozenset[str]) -> None:
        """Lay out and draw the story; the structure then tells where the parts of each element are."""
        self._structure, self._total = structure, len(story)
        self.multiBuild(story, canvasmaker=partial(TaggedCanvas, known=known))

    def beforeDocument(self) -> None:  # noqa: N802
        """Begin a pass."""
        self._done = 0
        self.canv.trial = not self.index.pages
        self._structure.undraw()

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        """Tell from time to time how far it is, and where each place is."""
        self._done += 1
        self.index.found = self.canv.places | {"": self.page}
        if self._done % 50 == 1:
            self._step(min(self._done, self._total), self._total)

    def _run(self, canvas: TaggedCanvas) -> None:
        """Draw header and footer of a page; they are decoration for a screen reader."""
        report, base, top = self._report, self._base, look.HEIGHT - 50
        page = self._words.say("reports.page", page=canvas.getPageNumber(), pages=self.index.pages.get("", 0))
        with canvas.part_of(None):
            _opposite(canvas, report.title, f"{report.country} · {report.period}".strip(" ·"), top, base)
            canvas.setStrokeColor(colour(look.LINE))
            canvas.setLineWidth(0.5)
            canvas.line(look.MARGIN, top - 8, look.WIDTH - look.MARGIN, top - 8)
            _opposite(canvas, report.office, page, 42.0, base)


class TitlePage:
    """The first page: a band in the report's colour, then who, when and for whom."""

    def __init__(self, report: Report, setter: Setter, structure: Element) -> None:
        self._base = setter.setting.base
        self._setter = setter
        self._structure = structure
        size = 30.0 if len(report.title) < 70 else 22.0
        self._titles = [
            self._text(text, style, tag, after=12.0)
            for text, style, tag in (
                (report.country, Style(13.0, BOLD, _LIGHT), "P"),
                (report.title, Style(size, BOLD, look.WHITE), "H1"),
                (report.subtitle, Style(13.0, REGULAR, _LIGHT), "P"),
                (report.period, Style(13.0, REGULAR, _LIGHT), "P"),
            )
            if text
        ]
        rows = [(self._text(one.label, look.SMALL), self._text(one.text, look.BODY)) for one in report.facts]
        self._facts = [self._grid([row[::-1] if self._base else row for row in rows])] if rows else []
        self._notice = self._text(report.notice, replace(look.SMALL, size=9.0)) if report.notice else None

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the page."""
        with canvas.part_of(None):
            for bottom, height, code in (
                (look.HEIGHT - _BAND, _BAND, look.PRIMARY),
                (look.HEIGHT - _BAND - 6, 6, look.DARK),
            ):
                canvas.setFillColor(colour(code))
                canvas.rect(0, bottom, look.WIDTH, height, stroke=0, fill=1)
        self._fit(canvas, self._titles, look.HEIGHT - 80, _BAND - 100)
        self._fit(canvas, self._facts, look.HEIGHT - _BAND - 50, 280.0)
        if self._notice:
            self._notice.wrapOn(canvas, look.INNER, 0)
            self._notice.drawOn(canvas, look.MARGIN, look.BOTTOM)

    def _text(self, text: str, style: Style, tag: str = "P", after: float = 0.0) -> Text:
        how = TextLook(self._base, self._setter.leading(style), after=after)
        return Text(self._setter.stretches([Run(text)], style), how, self._structure.child(tag))

    def _grid(self, rows: Sequence[Sequence[Text]]) -> Grid:
        widths = [_LABELS, look.INNER - _LABELS]
        whole = ((0, 0), (-1, -1))
        style = [
            ("FONT", *whole, PLAIN),
            ("VALIGN", *whole, "MIDDLE"),
            *((f"{side}PADDING", *whole, 0) for side in ("LEFT", "RIGHT")),
            ("LINEBELOW", *whole, 0.5, colour(look.LINE)),
        ]
        return Grid(rows, widths[::-1] if self._base else widths, style=style)

    def _fit(self, canvas: TaggedCanvas, content: Sequence[Flowable], top: float, height: float) -> None:
        """Draw from the top down, smaller where it would not fit."""
        if content:
            fitted = KeepInFrame(look.INNER, height, list(content), mode="shrink")
            _, used = fitted.wrapOn(canvas, look.INNER, height)
            fitted.drawOn(canvas, look.MARGIN, top - used)


class ContentsRow(Flowable):  # type: ignore[misc]
    """One line of the contents: number, title, dots, page number; the whole line is a link."""

    def __init__(self, entry: Entry, index: Index, setter: Setter, toc: Element) -> None:
        super().__init__()
        first = entry.level == 1
        style = Style(10.5 if first else 9.5, BOLD if first else REGULAR, look.DARK if first else look.TEXT)
        number = f"{setter.numbers.isolated(entry.number)}\u2002" if entry.number else ""
        indent = 16.0 * (entry.level - 1)
        self._base = setter.setting.base
        how = TextLook(
            self._base, setter.leading(style), indent=indent, left=44.0 * self._base, right=44.0 * (1 - self._base)
        )
        self._element = toc.child("TOCI")
        text = " ".join(entry.text.split())
        text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        self._title = Text([Stretch(number + text, style)], how, self._element)
        self._place = entry.place
        self._index = index
        self._style = replace(style, weight=REGULAR)
        self.spaceBefore, self.spaceAfter = 9.0 if first else 0.0, 2.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the height of the title's lines."""
        self.width, self.height = self._title.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the row, mirrored where the language runs from right to left."""
        canvas: TaggedCanvas = self.canv
        self._title.drawOn(canvas, 0, 0)
        page = single(f" {self._index.pages.get(self._place, 0)}", self._style, self._base)
        baseline = descent(self._title.how.leading)
        with canvas.part_of(self._element):
            draw_line(canvas, page, 0.0 if self._base else self.width - page.width, baseline)
        end = self._title.how.indent + self._title.lines(self.width)[-1].width + 6
        start, stop = (page.width + 6, self.width - end) if self._base else (end, self.width - page.width - 6)
        with canvas.part_of(None):
            canvas.saveState()
            canvas.setStrokeColor(colour(look.SOFT))
            canvas.setLineWidth(0.8)
            canvas.setLineCap(1)
            canvas.setDash([0.1, 3])
            canvas.line(start, baseline + 2, max(start, stop), baseline + 2)
            canvas.restoreState()
        link(canvas, f"#{self._place}", (0, 0, self.width, self.height))


def _opposite(canvas: TaggedCanvas, start: str, end: str, baseline: float, base: int) -> None:
    last = single(end, look.FURNITURE, base, look.INNER * 0.45)
    first = single(start, look.FURNITURE, base, look.INNER - last.width - 16)
    left, right = (last, first) if base else (first, last)
    draw_line(canvas, left, look.MARGIN, baseline)
    draw_line(canvas, right, look.WIDTH - look.MARGIN - right.width, baseline)


def contents(report: Report, words: Words, setter: Setter, element: Element, index: Index) -> list[Flowable]:
    """Return the contents, empty where there is nothing to list."""
    shown = [entry for entry in setter.entries if entry.level <= report.contents_depth]
    if not shown:
        return []
    style = look.HEADINGS[1]
    how = TextLook(setter.setting.base, setter.leading(style), after=14.0)
    title = Text(setter.stretches([Run(words.say("reports.contents"))], style), how, element.child("Caption"))
    return [title, *(ContentsRow(entry, index, setter, element) for entry in shown)]
