"""A report as PDF: laid out and drawn by ReportLab, finished by pikepdf."""

from __future__ import annotations

import io
from functools import partial
from typing import BinaryIO

from reportlab.platypus import PageBreak

from gfmd_desktop.core import Progress, Words

from ..custody import attachments
from ..model import Report
from .assembly import Facts, finish
from .lines import clean
from .pages import Document, TitlePage, contents
from .story import Setter, places
from .tagging import Element


def write_pdf(report: Report, stream: BinaryIO, progress: Progress) -> int:
    """Write the report and return its number of pages; the same report gives the same bytes."""
    words = Words(report.language)
    structure = Element("Document", language=report.language)
    front, toc, body = (structure.child(tag) for tag in ("Part", "TOC", "Part"))
    setter, drawn = Setter(report, words, body), io.BytesIO()
    text = setter.story(report.blocks)
    document = Document(drawn, report, words, setter, partial(progress.step, text=words.say("reports.progress.layout")))
    document.front = TitlePage(report, setter, front)
    listed = contents(report, words, setter, toc, document.index)
    story = [document.index, PageBreak(), *listed, *([PageBreak()] if listed and text else []), *text]
    known = places(report).union(entry.place for entry in setter.entries)
    document.draw(story, structure, known)
    stream.write(finish(drawn.getvalue(), structure, document.canv.marks, _facts(report), attachments(report, words)))
    return int(document.page)


def _facts(report: Report) -> Facts:
    subject = " · ".join(part for part in (report.country, report.period, report.subtitle) if part)
    return Facts(
        clean(report.title), clean(report.office), clean(subject), report.language, report.date, report.document
    )
