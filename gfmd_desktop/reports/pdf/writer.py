"""A report as PDF: boxes placed once, contents made from where they fell, every page drawn, the file assembled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from gfmd_desktop.core import Progress, Words

from ..custody import attachments
from ..model import Report, Run
from ..numbers import Numbers
from . import look
from .assembly import Bookmark, Contents, Facts, assemble
from .boxes import Box, TextBox, TextLook
from .furniture import ContentsRow, TitlePage, draw_running
from .lines import clean
from .pager import Frame, Placed, paginate
from .setter import Setter
from .sheet import Element, Fonts, Sheet

FRAME = Frame(
    look.MARGIN,
    look.HEIGHT - look.TOP,
    look.WIDTH - 2 * look.MARGIN,
    look.HEIGHT - look.TOP - look.BOTTOM,
)


def write_pdf(report: Report, stream: BinaryIO, progress: Progress) -> int:
    """Write the report and return its number of pages; the same report gives the same bytes."""
    words = Words(report.language)
    structure = Element("Document", language=report.language)
    front, contents, body = (structure.child(tag) for tag in ("Part", "TOC", "Part"))
    setter = Setter(report, words, body)
    pages = paginate(setter.boxes(report.blocks), FRAME, progress, words.say("reports.progress.layout"))
    numbers: dict[str, str] = {}
    toc = _contents(report, words, setter, contents, numbers)
    toc_pages = paginate(toc, FRAME, progress, words.say("reports.progress.layout"))
    fonts = Fonts()
    sheets = [Sheet(0, fonts), *(Sheet(i + 1, fonts) for i in range(len(toc_pages) + len(pages)))]
    TitlePage(report, words, setter, front).draw(sheets[0])
    body_sheets = sheets[1 + len(toc_pages) :]
    _draw(body_sheets, pages, progress, words)
    numbers.update({name: str(sheet.index + 1) for sheet in body_sheets for name in sheet.places})
    _draw(sheets[1 : 1 + len(toc_pages)], toc_pages, progress, words)
    for sheet in sheets[1:]:
        draw_running(sheet, report, words, setter.setting.base, len(sheets))
    bookmarks = [
        Bookmark(entry.level, clean(f"{entry.number} {entry.text}".strip()), entry.place) for entry in setter.entries
    ]
    drawn = Contents(sheets, fonts, structure, bookmarks, attachments(report, words))
    stream.write(assemble(drawn, _facts(report)))
    return len(sheets)


def _contents(report: Report, words: Words, setter: Setter, element: Element, pages: dict[str, str]) -> list[Box]:
    shown = [entry for entry in setter.entries if entry.level <= report.contents_depth]
    if not shown:
        return []
    style = look.HEADINGS[1]
    shape = TextLook(setter.setting.base, setter.leading(style), after=14.0, keep=True)
    heading = [Run(words.say("reports.contents"))]
    title = TextBox(setter.stretches(heading, style), shape, element.child("Caption"))
    numbers = Numbers(report.language)
    return [title, *(ContentsRow(entry, pages, setter, numbers, element) for entry in shown)]


def _draw(sheets: Sequence[Sheet], pages: Sequence[Sequence[Placed]], progress: Progress, words: Words) -> None:
    for number, (sheet, page) in enumerate(zip(sheets, pages, strict=True)):
        progress.step(number, len(pages), words.say("reports.progress.draw"))
        for placed in page:
            placed.box.draw(sheet, FRAME.left, placed.top, FRAME.width)


def _facts(report: Report) -> Facts:
    subject = " · ".join(part for part in (report.country, report.period, report.subtitle) if part)
    return Facts(
        clean(report.title), clean(report.office), clean(subject), report.language, report.date, report.document
    )
