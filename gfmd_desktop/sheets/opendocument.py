"""OpenDocument .ods as a stream: exact numbers, percentages, errors, formulas, notes, hidden rows and columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from lxml import etree

from ..core import GfmdError
from .archive import BROKEN, PARSING, open_archive, open_part
from .model import MOST_CELLS, PLAIN, Area, Cell, Kind, Layout, Row, Sheet, SheetInfo, Style, type_of_value
from .watching import beat
from .xlsx_rows import MOST_COLUMNS, MOST_ROWS, exact

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_TAGS = (f"{_TABLE}table", f"{_TABLE}table-row", f"{_TABLE}table-column", f"{_STYLE}style")
_LINES = (f"{_TABLE}table-row", f"{_TABLE}table-column")
_BEAT = 2_000
_FEW = 1000  # a longer run of empty hidden rows is the rest of the sheet
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?")
_ERROR = re.compile(r"#[\w/!?]+[!?]?|Err:\d{3}")
_PERCENT = Style("0.00%")
_FORMATS = {"percentage": _PERCENT}


@dataclass(slots=True)
class _Page:
    """What one sheet says beside its cells, gathered while its rows go by."""

    merged: list[Area] = field(default_factory=list)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)

    @property
    def layout(self) -> Layout:
        return Layout(tuple(sorted(self.merged)), frozenset(self.rows), frozenset(self.columns))


class OpenDocument:
    """An .ods on disk, opened anew for each sheet that is read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        hidden: dict[str, bool] = {}
        infos: list[SheetInfo] = []
        for event, element, level in _elements(path, (f"{_TABLE}table", f"{_STYLE}style")):
            if event == "end" and element.tag == f"{_STYLE}style":
                shown = element.find(f"{_STYLE}table-properties")
                hidden[element.get(f"{_STYLE}name", "")] = (
                    shown is not None and shown.get(f"{_TABLE}display") == "false"
                )
            elif event == "start" and element.tag == f"{_TABLE}table" and level == 1:
                name = element.get(f"{_TABLE}name", "")
                infos.append(SheetInfo(name, hidden.get(element.get(f"{_TABLE}style-name", ""), False)))
        self.infos = tuple(infos)
        self._pages: dict[str, _Page] = {}

    def sheet(self, name: str) -> Sheet:
        """Return one worksheet, read on demand."""
        info = next(info for info in self.infos if info.name == name)
        return Sheet(info, lambda: self._rows(name), lambda: self._page(name).layout, lambda: self._page(name).comments)

    def _page(self, name: str) -> _Page:
        if name not in self._pages:
            for _ in self._rows(name):
                pass
        return self._pages[name]

    def _rows(self, name: str) -> Iterator[Row]:
        page = _Page()
        number, column, count = 1, 1, 0
        for element in self._elements_of(name):
            if element.tag == f"{_TABLE}table-column":
                span = _repeated(element, "columns", MOST_COLUMNS)
                if _hidden(element):
                    page.columns.update(range(column, min(column + span, MOST_COLUMNS + 1)))
                column += span
                continue
            repeat = _repeated(element, "rows", MOST_ROWS)
            cells = tuple(self._cells(element, number, page))
            count += len(cells) * repeat
            self._refuse(number + repeat - 1 if cells else 0, count if repeat > 1 else 0)
            if _hidden(element) and (cells or repeat < _FEW):
                page.rows.update(range(number, number + repeat))
            for at in range(number, number + repeat if cells else number):
                yield Row(at, cells if at == number else tuple(cell._replace(row=at) for cell in cells))
            number += repeat
        self._pages[name] = page

    def _elements_of(self, name: str) -> Iterator[etree._Element]:
        """Yield the finished rows and columns of one sheet; tables within its cells are left out."""
        wanted = False
        for event, element, level in _elements(self.path, _TAGS):
            if element.tag == f"{_TABLE}table" and level == 1:
                if wanted and event == "end":
                    return
                wanted = event == "start" and element.get(f"{_TABLE}name", "") == name
            elif wanted and event == "end" and level == 1 and element.tag in _LINES:
                yield element

    def _refuse(self, last: int, repeated: int) -> None:
        if last > MOST_ROWS:
            raise GfmdError("sheets.damaged", name=self.path.name)
        if repeated > MOST_CELLS:
            raise GfmdError("sheets.too-large", name=self.path.name, limit=MOST_CELLS)

    def _cells(self, row: etree._Element, number: int, page: _Page) -> Iterator[Cell]:
        column = 1
        for element in row:
            if element.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                continue
            repeat = _repeated(element, "columns", MOST_COLUMNS)
            cell = _cell(element, number, column)
            if cell is not None:
                if column + repeat - 1 > MOST_COLUMNS:
                    raise GfmdError("sheets.damaged", name=self.path.name)
                for at in range(column, column + repeat):
                    yield cell if at == column else cell._replace(column=at)
            _beside(element, number, column, page)
            column += repeat


def _beside(element: etree._Element, row: int, column: int, page: _Page) -> None:
    """Note the merged area that a cell begins, and its comment."""
    right, down = (_whole(element.get(f"{_TABLE}number-{way}-spanned")) for way in ("columns", "rows"))
    if right > 1 or down > 1:
        page.merged.append(Area(row, column, row + max(down, 1) - 1, column + max(right, 1) - 1))
    note = element.find(f"{_OFFICE}annotation")
    if note is not None:
        page.comments[row, column] = _paragraphs(note).strip()


def _cell(element: etree._Element, row: int, column: int) -> Cell | None:
    kind = element.get(f"{_OFFICE}value-type", "")
    formula = element.get(f"{_TABLE}formula", "")
    formula = "=" + formula.partition("=")[2] if formula else ""
    text = _paragraphs(element)
    if element.get(f"{_CALC}value-type") == "error" or (formula and _ERROR.fullmatch(text)):
        return Cell(row, column, text or "#ERROR", Kind.ERROR, text or "#ERROR", PLAIN, formula)
    if not kind and not text:
        return Cell(row, column, None, Kind.EMPTY, "", PLAIN, formula) if formula else None
    value, sort, raw = _value(element, kind, text)
    if sort is Kind.TEXT and not raw:
        return Cell(row, column, None, Kind.EMPTY, "", PLAIN, formula) if formula else None
    return Cell(row, column, value, sort, raw, _FORMATS.get(kind, PLAIN), formula)


def _value(element: etree._Element, kind: str, text: str) -> tuple[type_of_value, Kind, str]:
    """Return value, kind and the file's own digits of a cell; what does not hold what it says is text."""
    if kind in ("float", "percentage", "currency"):
        raw = element.get(f"{_OFFICE}value", "")
        number = exact(raw)
        return (number, Kind.NUMBER, raw) if number is not None else (raw or text, Kind.TEXT, raw or text)
    if kind == "date":
        raw = element.get(f"{_OFFICE}date-value", "")
        when = _moment(raw)
        return (when, Kind.DATE, raw) if when is not None else (raw or text, Kind.TEXT, raw or text)
    if kind == "time":
        return _time(element.get(f"{_OFFICE}time-value", ""), text)
    if kind == "boolean":
        raw = element.get(f"{_OFFICE}boolean-value", "")
        return raw == "true", Kind.BOOL, raw.upper()
    said = element.get(f"{_OFFICE}string-value")
    found = text if said is None else said
    return found, Kind.TEXT, found


def _moment(raw: str) -> date | datetime | None:
    try:
        if "T" not in raw:
            return date.fromisoformat(raw)
        found = datetime.fromisoformat(raw)
    except ValueError:
        return None
    return found.date() if found.time() == time() else found


def _time(raw: str, text: str) -> tuple[type_of_value, Kind, str]:
    """Read a duration: within a day it is a time, else a number of days as in other spreadsheets."""
    match = _DURATION.fullmatch(raw)
    if not match:
        return raw or text, Kind.TEXT, raw or text
    days, hours, minutes = (Decimal(part or 0) for part in match.group(2, 3, 4))
    seconds = days * 86_400 + hours * 3600 + minutes * 60 + Decimal((match[5] or "0").replace(",", "."))
    if not match[1] and seconds < 86_400:
        whole = int(seconds)
        return time(whole // 3600, whole % 3600 // 60, whole % 60), Kind.DATE, raw
    number = seconds / 86_400
    return (-number if match[1] else number), Kind.NUMBER, raw


def _paragraphs(element: etree._Element) -> str:
    return "\n".join(_line(part) for part in element.findall(f"{_TEXT}p"))


def _line(paragraph: etree._Element) -> str:
    found = [paragraph.text or ""]
    for part in paragraph:
        if part.tag == f"{_TEXT}s":
            found.append(" " * min(max(_whole(part.get(f"{_TEXT}c")), 1), 1000))
        elif part.tag == f"{_TEXT}tab":
            found.append("\t")
        elif part.tag == f"{_TEXT}line-break":
            found.append("\n")
        elif part.tag != f"{_OFFICE}annotation" and not isinstance(part, etree._Comment | etree._ProcessingInstruction):
            found.append(_line(part))
        found.append(part.tail or "")
    return "".join(found)


def _hidden(element: etree._Element) -> bool:
    return element.get(f"{_TABLE}visibility") in ("collapse", "filter")


def _repeated(element: etree._Element, what: str, most: int) -> int:
    return min(max(_whole(element.get(f"{_TABLE}number-{what}-repeated")), 1), most)


def _whole(text: str | None) -> int:
    return int(text[:10]) if text and text.isascii() and text.isdigit() else 0


def _elements(path: Path, tags: tuple[str, ...]) -> Iterator[tuple[str, etree._Element, int]]:
    """Yield event, element and how many tables it is in; what has gone by is forgotten."""
    depth = 0
    try:
        with open_archive(path) as archive, open_part(archive, "content.xml", path.name) as stream:
            for number, (event, element) in enumerate(
                etree.iterparse(stream, events=("start", "end"), tag=tags, **PARSING)
            ):
                if number % _BEAT == 0:
                    beat()
                table = element.tag == f"{_TABLE}table"
                depth += event == "start" and table
                yield event, element, depth
                if event == "end":
                    depth -= table
                    _forget(element)
    except BROKEN as problem:
        raise GfmdError("sheets.damaged", name=path.name) from problem


def _forget(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
