"""A document on paper: the report model, its PDF writer, and where each printed figure comes from."""

from typing import BinaryIO

from gfmd_desktop.core import NoProgress, Progress

from .building import Statistics, build
from .custody import read_attached, trace
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
from .sheets import Sheet, SheetFile, SheetPart

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
    "Sheet",
    "SheetFile",
    "SheetPart",
    "Sourced",
    "Statistics",
    "Table",
    "build",
    "page_count",
    "page_image",
    "read_attached",
    "trace",
    "write_pdf",
    "write_sheet",
]


def write_pdf(report: Report, stream: BinaryIO, progress: Progress | None = None) -> int:
    """Write the report as PDF and return its number of pages; the same report gives the same bytes."""
    from .pdf.writer import write_pdf as write

    return write(report, stream, progress or NoProgress())


def write_sheet(sheet: Sheet, stream: BinaryIO) -> int:
    """Write a sheet to print as PDF and return its number of pages; the same sheet gives the same bytes."""
    from .pdf.sheets import write_sheet as write

    return write(sheet, stream)
