"""Opening a file: which kind it is by its content, never by its name alone."""

from __future__ import annotations

from pathlib import Path

from ..core import GfmdError
from .abandoned import AbandonableBook
from .archive import digest, kind_of
from .delimited import TextTable
from .model import SheetInfo, Workbook
from .opendocument import OpenDocument
from .xlsx import Package

_MEDIA = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xlsb": "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    "xls": "application/vnd.ms-excel",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "text": "text/csv",
}


def read(path: Path | str) -> Workbook:
    """Open a spreadsheet read-only and list its sheets; each sheet is read when it is asked for.

    Errors: sheets.unreadable, not-a-workbook, password, damaged, unsafe, empty; later also changed, too-large.
    """
    path = Path(path)
    try:
        return _read(path)
    except OSError as problem:
        raise GfmdError("sheets.unreadable", name=path.name, reason=problem.strerror or problem) from problem


def _read(path: Path) -> Workbook:
    kind = kind_of(path)
    encoding, infos = "", tuple[SheetInfo, ...]()
    book: Package | AbandonableBook | OpenDocument | TextTable
    if kind == "xlsx":
        book = Package(path)
        infos = tuple(part.info for part in book.parts)
    elif kind == "text":
        book = TextTable(path)
        infos, encoding = book.infos, book.encoding
    elif kind == "ods":
        book = OpenDocument(path)
        infos = book.infos
    else:
        book = AbandonableBook(path, kind)
        infos = book.infos
    if not infos:
        raise GfmdError("sheets.empty", name=path.name)
    return Workbook(path, digest(path), path.stat().st_size, _MEDIA[kind], infos, encoding, {}, book.sheet)
