"""A sheet as PDF: a band with its title, its parts below each other, QR codes drawn as squares."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO

import segno
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer
from reportlab.platypus import Table as Cells

from ..sheets import Sheet, SheetPart
from . import look
from .assembly import Attachment, Facts, finish
from .fonts import BOLD, PLAIN, REGULAR, face
from .lines import Stretch, Style, base_of
from .tables import CellText, Grid, table
from .tagging import Element, TaggedCanvas
from .text import Text, TextLook, colour, draw_line, single

_BAND = 96.0
_TITLE = Style(22.0, BOLD, look.WHITE)
_OFFICE = Style(11.0, REGULAR, "#D5E6EC")
_CODE = Style(15.0, BOLD, look.DARK)
_WARNING = Style(10.0, BOLD, look.WARNING)
_QR = 118.0  # points, about 42 mm: a scanner reads it from a hand's breadth
_QUIET = 4  # modules that stay white around a code
_GAP = 14.0


def write_sheet(sheet: Sheet, stream: BinaryIO) -> int:
    """Write a sheet and return its number of pages; the same sheet gives the same bytes."""
    face(PLAIN)
    base = int(sheet.language == "ar")
    structure = Element("Document", language=sheet.language)
    setter, drawn = _Setter(look.setting(bool(base)), structure), io.BytesIO()
    document = BaseDocTemplate(
        drawn, pagesize=(look.WIDTH, look.HEIGHT), invariant=1, pageCompression=0, initialFontName=PLAIN
    )
    first = Frame(look.MARGIN, look.MARGIN, look.INNER, look.HEIGHT - _BAND - look.MARGIN - _GAP, 0, 0, 0, 0)
    later = Frame(look.MARGIN, look.MARGIN, look.INNER, look.HEIGHT - 2 * look.MARGIN, 0, 0, 0, 0)
    band = PageTemplate("first", [first], onPage=lambda canvas, _: _draw_band(canvas, sheet, structure, base))
    band.autoNextPageTemplate = "later"
    document.addPageTemplates([band, PageTemplate("later", [later])])
    document.build(list(setter.story(sheet)), canvasmaker=partial(TaggedCanvas, known=frozenset()))
    facts = Facts(sheet.title, sheet.office, sheet.title, sheet.language, sheet.day, sheet.identifier)
    inside = [Attachment(each.name, each.data, each.media_type, each.description) for each in sheet.files]
    stream.write(finish(drawn.getvalue(), structure, document.canv.marks, facts, inside))
    return int(document.page)


def _draw_band(canvas: TaggedCanvas, sheet: Sheet, structure: Element, base: int) -> None:
    with canvas.part_of(None):
        canvas.setFillColor(colour(look.PRIMARY))
        canvas.rect(0, look.HEIGHT - _BAND, look.WIDTH, _BAND, stroke=0, fill=1)
    for text, style, up, tag in ((sheet.title, _TITLE, 44.0, "H1"), (sheet.office, _OFFICE, 22.0, "P")):
        line = single(text, style, base, look.INNER)
        left = look.WIDTH - look.MARGIN - line.width if base else look.MARGIN
        with canvas.part_of(structure.child(tag)):
            draw_line(canvas, line, left, look.HEIGHT - _BAND + up)


class _Setter:
    """Turns the parts of a sheet into flowables."""

    def __init__(self, setting: look.Setting, structure: Element) -> None:
        self._setting = setting
        self._structure = structure

    def story(self, sheet: Sheet) -> Iterator[Flowable]:
        """Yield the sheet from top to bottom."""
        if sheet.warning:
            yield self._boxed(sheet.warning)
        for part in sheet.parts:
            yield from self._part(part)

    def _part(self, part: SheetPart) -> Iterator[Flowable]:
        if part.heading:
            yield self._text(part.heading, look.HEADINGS[3], "H2", before=8.0, after=3.0)
        if part.text:
            yield self._text(part.text, look.BODY)
        if part.code:
            yield from self._code(part.code)
        if part.facts:
            yield self._facts(part)
        for number, step in enumerate(part.steps, start=1):
            yield self._step(number, step)
        if part.qr:
            yield self._qr(part)

    def _text(self, text: str, style: Style, tag: str = "P", before: float = 0.0, after: float = 6.0) -> Text:
        how = TextLook(self._setting.base, style.size * self._setting.leading, before=before, after=after)
        return Text([Stretch(text, style)], how, self._structure.child(tag))

    def _code(self, code: str) -> Iterator[Flowable]:
        for line in code.split("\n"):
            how = TextLook(0, _CODE.size * 1.5, align="centre", after=1.0)
            yield Text([Stretch(line, _CODE)], how, self._structure.child("P"))
        yield Spacer(0, 6.0)

    def _step(self, number: int, step: str) -> Text:
        how = TextLook(self._setting.base, look.BODY.size * self._setting.leading, indent=18.0, after=4.0)
        sign = [Stretch(f"{number}.", look.BODY)]
        return Text([Stretch(step, look.BODY)], how, self._structure.child("P"), sign=sign)

    def _facts(self, part: SheetPart) -> Flowable:
        base = self._setting.base
        rows = tuple(
            (
                CellText((Stretch(fact.label, look.CELL_HEAD),), True, base=base_of(fact.label, base)),
                CellText((Stretch(fact.text, look.CELL),), base=base_of(fact.text, base)),
            )
            for fact in part.facts
        )
        empty = (CellText(), CellText())
        leading = look.CELL.size * self._setting.leading
        grid = Grid(empty, rows, ("", ""), (0.26, 0.74), base, leading, plain=True)
        return table(grid, self._structure.child("Table"), look.INNER)

    def _qr(self, part: SheetPart) -> Flowable:
        code = QrCode(part.qr, self._structure.child("Figure", alternative=part.qr))
        row: list[Flowable] = [code, self._text(part.caption, look.BODY)]
        widths = [_QR + _GAP, look.INNER - _QR - _GAP]
        if self._setting.base:
            row, widths = row[::-1], widths[::-1]
        return _laid([row], widths)

    def _boxed(self, text: str) -> Flowable:
        ground = ("BACKGROUND", (0, 0), (-1, -1), colour(look.WARNING_GROUND))
        return _laid([[self._text(text, _WARNING, after=0.0)]], [look.INNER], ground, padding=8.0)


def _laid(rows: list[list[Flowable]], widths: list[float], *more: Any, padding: float = 0.0) -> Cells:
    """Return flowables beside each other, without rules."""
    whole = ((0, 0), (-1, -1))
    style = [("FONT", *whole, PLAIN), ("VALIGN", *whole, "MIDDLE"), *more]
    style += [(f"{side}PADDING", *whole, padding) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return Cells(rows, colWidths=widths, style=style, spaceBefore=6, spaceAfter=8)


class QrCode(Flowable):  # type: ignore[misc]
    """A QR code of a short text, drawn as black squares with its quiet zone."""

    def __init__(self, payload: str, element: Element) -> None:
        super().__init__()
        self._rows = [bytes(row) for row in segno.make(payload, error="m", micro=False).matrix]
        self._element = element
        self.width = self.height = _QR

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return its size, which is fixed."""
        return _QR, _QR

    def draw(self) -> None:
        """Draw the dark modules, each row in runs so that no hairlines show."""
        canvas: TaggedCanvas = self.canv
        module = _QR / (len(self._rows) + 2 * _QUIET)
        with canvas.part_of(self._element):
            canvas.setFillColor(colour("#000000"))
            for number, row in enumerate(self._rows, start=1):
                bottom = _QR - (_QUIET + number) * module
                for start, end in _runs(row):
                    canvas.rect((_QUIET + start) * module, bottom, (end - start) * module, module, stroke=0, fill=1)


def _runs(row: bytes) -> Iterator[tuple[int, int]]:
    """Yield where dark modules begin and end."""
    start = None
    for place, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place
            start = None
