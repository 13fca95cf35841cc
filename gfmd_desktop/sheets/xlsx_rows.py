"""Rows of an .xlsx worksheet as a stream: memory does not grow with the sheet."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import IO, NamedTuple

from lxml import etree

from ..core import GfmdError
from .archive import BROKEN, PARSING, open_part
from .formats import moment
from .model import PLAIN, Area, Cell, Kind, Layout, Row, Style, type_of_value
from .watching import beat

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
MOST_OF_A_ROW = 32 << 20  # bytes
_TEXTS = frozenset({"s", "str", "inlineStr"})
_COLUMNS: dict[str, int] = {}
_DIGITS = "0123456789"
_LARGEST = 308  # the power of ten that a double ends at; nothing larger is a figure
_SMALLEST = -330  # and below this a double is nought
_SHORT = 16  # digits that a spreadsheet keeps exactly
_new = tuple.__new__
_MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]+\d+(?::[A-Z]+\d+)?)["']""")
_HIDDEN_ROW = re.compile(
    rb"""<(?:\w+:)?row\s(?=[^>]*?\bhidden\s*=\s*["'](?:1|true)["'])[^>]*?\br\s*=\s*["'](\d+)["']"""
)
_HIDDEN_COLUMN = re.compile(rb"""<(?:\w+:)?col\s(?=[^>]*?\bhidden\s*=\s*["'](?:1|true)["'])[^>]*>""")
_SPAN = re.compile(rb"""\b(min|max)\s*=\s*["'](\d+)["']""")
_CHUNK, _OVERLAP = 1 << 20, 4096
_ESCAPE = re.compile("_x(?![dD][89a-fA-F])([0-9A-Fa-f]{4})_")  # half a pair of UTF-16 is no sign


class Look(NamedTuple):
    """A style, and whether its numbers are a date, a time or both (else an empty text)."""

    style: Style
    dates: str


class Reading(NamedTuple):
    """What the rows need of the rest of the workbook; looks by their number as text, None for the usual one."""

    strings: list[str]
    looks: Mapping[str | None, Look]
    base_1904: bool
    place: str


def column_number(letters: str) -> int:
    """Return the number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def position(reference: str) -> tuple[int, int]:
    """Return (row, column) of an address such as `K99`; (0, 0) if it is none."""
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d{1,7})", reference)
    return (int(found[2]), column_number(found[1])) if found else (0, 0)


def area(reference: str) -> Area:
    """Return the rectangle of a reference such as `B2:D4`."""
    first, _, last = reference.partition(":")
    return Area(*position(first), *position(last or first))


class _Bounded:
    """A stream of rows, refused when one of them is larger than any real row."""

    def __init__(self, stream: IO[bytes], place: str) -> None:
        self._stream, self._place, self._since = stream, place, 0

    def read(self, size: int = -1) -> bytes:
        """Return up to so many bytes."""
        beat()
        piece = self._stream.read(size)
        at = piece.rfind(b"row")
        self._since = len(piece) - at if at >= 0 else self._since + len(piece)
        if self._since > MOST_OF_A_ROW:
            raise GfmdError("sheets.damaged", name=self._place)
        return piece


def iterate(opened: Callable[[], zipfile.ZipFile], member: str, reading: Reading, after: int = 0) -> Iterator[Row]:
    """Yield the rows of a worksheet, all but the first so many; GfmdError `sheets.damaged` where the XML breaks off."""
    with opened() as archive, open_part(archive, member, reading.place) as part:
        stream, number, seen = _Bounded(part, reading.place), 0, 0
        try:
            for _, element in etree.iterparse(stream, tag="{*}row", **PARSING):
                number = int(element.get("r") or number + 1)
                seen += 1
                if not 0 < number <= MOST_ROWS:
                    raise GfmdError("sheets.damaged", name=reading.place)
                cells = tuple(_cells(element, number, reading)) if seen > after else ()
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None:
                    del parent[0]
                if cells:
                    yield Row(number, cells)
        except BROKEN as problem:
            raise GfmdError("sheets.damaged", name=reading.place) from problem


def _cells(row: etree._Element, number: int, reading: Reading) -> Iterator[Cell]:
    """Yield the cells of a row; the usual ones, a shared string or a plain number, by the short way."""
    strings, looks = reading.strings, reading.looks
    column = 0
    for element in row:
        reference = element.get("r")
        if reference is None:
            column += 1
        else:
            letters = reference.rstrip(_DIGITS)
            column = _COLUMNS.get(letters, 0) or column_of(letters, reading)
        count = len(element)
        if not count:
            continue
        raw = element[0].text
        if count == 1 and raw and raw.isdecimal() and element[0].tag[-2:] == "}v":
            kind, look = element.get("t"), looks.get(element.get("s"))
            if kind == "s" and look and len(raw) < _SHORT and (index := int(raw)) < len(strings):
                if text := strings[index]:
                    yield _new(Cell, (number, column, text, Kind.TEXT, text, look.style, ""))
                continue
            if (kind is None or kind == "n") and look and not look.dates and len(raw) < _SHORT:
                yield _new(Cell, (number, column, Decimal(raw), Kind.NUMBER, raw, look.style, ""))
                continue
        if element.tag[-2:] == "}c" and (cell := cell_of(element, number, column, reading)) is not None:
            yield cell


def column_of(letters: str, reading: Reading) -> int:
    """Return the number of a column; GfmdError `sheets.damaged` if no sheet has it."""
    if known := _COLUMNS.get(letters):
        return known
    number = column_number(letters) if letters.isascii() and letters.isupper() and len(letters) <= 3 else 0
    if not 0 < number <= MOST_COLUMNS:
        raise GfmdError("sheets.damaged", name=reading.place)
    _COLUMNS[letters] = number
    return number


def cell_of(element: etree._Element, row: int, column: int, reading: Reading) -> Cell | None:
    """Return the cell that an element says, None for one that says nothing."""
    raw, formula, inline = _content(element)
    look = reading.looks.get(element.get("s")) or Look(PLAIN, "")
    style = look.style
    kind = element.get("t")
    if inline is not None:
        raw, kind = inline, "str"
    if raw is None:
        return Cell(row, column, None, Kind.EMPTY, "", style, formula) if formula else None
    if kind == "s":
        if not raw.strip().isdigit() or int(raw) >= len(reading.strings):
            raise GfmdError("sheets.damaged", name=reading.place)
        raw = reading.strings[int(raw)]
    if kind in _TEXTS:
        return _text_cell(row, column, raw if kind == "s" else unescaped(raw), style, formula)
    if kind == "e":
        return Cell(row, column, raw, Kind.ERROR, raw, style, formula)
    if kind == "b":
        return Cell(row, column, raw == "1", Kind.BOOL, raw, style, formula)
    value, sort = _dated(raw) if kind == "d" else _number(raw, reading, look)
    return Cell(row, column, value, sort, raw, style, formula)


def _text_cell(row: int, column: int, text: str, style: Style, formula: str) -> Cell | None:
    if not text:
        return Cell(row, column, None, Kind.EMPTY, "", style, formula) if formula else None
    return Cell(row, column, text, Kind.TEXT, text, style, formula)


def _content(element: etree._Element) -> tuple[str | None, str, str | None]:
    raw, formula, inline = None, "", None
    for child in element:
        tag = child.tag
        if not isinstance(tag, str):
            continue
        if tag.endswith("}v"):
            raw = child.text
        elif tag.endswith("}f"):
            formula = "=" + (child.text or "")
        elif tag.endswith("}is"):
            inline = "".join(part.text or "" for part in child.iter("{*}t"))
    return raw, formula, inline


def unescaped(text: str) -> str:
    """Return a text with the signs that XML cannot hold, which Excel writes as `_x000D_`."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _number(raw: str, reading: Reading, look: Look) -> tuple[type_of_value, Kind]:
    value = exact(raw)
    if value is None:
        return raw, Kind.TEXT
    if look.dates:
        when = moment(value, look.dates, reading.base_1904)
        if when is not None:
            return when, Kind.DATE
    return value, Kind.NUMBER


def exact(raw: str) -> Decimal | None:
    """Return the number a file's digits stand for, None if they are none.

    Spreadsheets store binary doubles and write them with up to 17 digits (0.10000000000000001); of these the
    shortest decimal of the same double is meant. Any other text is taken digit by digit.
    """
    try:
        value = Decimal(raw)
    except InvalidOperation:
        return None
    if not value.is_finite() or "_" in raw or (value and not _SMALLEST < value.adjusted() <= _LARGEST):
        return None
    _, digits, exponent = value.as_tuple()
    if isinstance(exponent, int) and exponent < 0 and 15 < len(digits) <= 17:
        value = Decimal(repr(float(raw)))
        exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0 and value == value.to_integral_value():
        return value.quantize(Decimal(1)) if len(digits) <= 28 else value
    if isinstance(exponent, int) and 0 < exponent <= 300:
        value = value.quantize(Decimal(1)) if exponent + len(digits) <= 28 else Decimal(format(value, "f"))
    return value


def _dated(raw: str) -> tuple[type_of_value, Kind]:
    try:
        return (datetime.fromisoformat(raw) if "T" in raw else date.fromisoformat(raw)), Kind.DATE
    except ValueError:
        return raw, Kind.TEXT


def scan_layout(opened: Callable[[], zipfile.ZipFile], member: str, name: str) -> Layout:
    """Return merged areas, hidden rows and hidden columns in one pass over the part's bytes."""
    merged: set[bytes] = set()
    rows: set[int] = set()
    columns: set[bytes] = set()
    tail = b""
    try:
        with opened() as archive, open_part(archive, member, name) as stream:
            while chunk := stream.read(_CHUNK):
                beat()
                text = tail + chunk
                if b"mergeCell" in text:
                    merged.update(_MERGED.findall(text))
                if b"hidden" in text:
                    rows.update(int(found) for found in _HIDDEN_ROW.findall(text))
                    columns.update(_HIDDEN_COLUMN.findall(text))
                tail = text[-_OVERLAP:]
    except BROKEN as problem:
        raise GfmdError("sheets.damaged", name=name) from problem
    areas = tuple(sorted(area(found.decode()) for found in merged))
    return Layout(areas, frozenset(rows), frozenset(_columns(columns)))


def _columns(elements: set[bytes]) -> Iterator[int]:
    for element in elements:
        span = {key: int(value) for key, value in _SPAN.findall(element)}
        yield from range(span.get(b"min", 1), min(span.get(b"max", 0), MOST_COLUMNS) + 1)
