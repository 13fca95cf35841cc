"""A document on paper: the report model, its PDF writer, and where each printed figure comes from."""

from typing import BinaryIO

from gfmd_desktop.core import NoProgress, Progress

from .building import Statistics, build
from .custody import trace
from .marks import Sourced
from .model import (
    Align,
    Block,
    BulletList,
    Cell,
    Chart,
    ChartKind,
    Column,
    Fact,
    Heading,
    ListItem,
    NotAvailable,
    Note,
    PageBreak,
    Paragraph,
    Provenance,
    Report,
    Run,
    Series,
    Table,
)
from .numbers import Numbers
from .preview import page_count, page_image

__all__ = [
    "Align",
    "Block",
    "BulletList",
    "Cell",
    "Chart",
    "ChartKind",
    "Column",
    "Fact",
    "Heading",
    "ListItem",
    "NotAvailable",
    "Note",
    "Numbers",
    "PageBreak",
    "Paragraph",
    "Provenance",
    "Report",
    "Run",
    "Series",
    "Sourced",
    "Statistics",
    "Table",
    "build",
    "page_count",
    "page_image",
    "trace",
    "write_pdf",
]


def write_pdf(report: Report, stream: BinaryIO, progress: Progress | None = None) -> int:
    """Write the report as PDF and return its number of pages; the same report gives the same bytes."""
    from .pdf.writer import write_pdf as write

    return write(report, stream, progress or NoProgress())
