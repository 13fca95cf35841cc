"""Rows of a worksheet by pattern, several times as fast as a parser; whatever looks unusual is left to the parser.

Only XML as Excel and its relatives write it is taken: UTF-8, no prefix, cells with their address first. A row in which
anything else stands ends the reading here with `UnusualError`, and the parser goes on from there.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import IO, TypeVar
from xml.sax.saxutils import unescape

from lxml import etree

from ..core import GfmdError
from .archive import BROKEN, PARSING, open_part
from .model import PLAIN, Area, Cell, Kind, Layout, Row
from .watching import beat
from .xlsx_rows import MOST_OF_A_ROW, MOST_ROWS, Look, Reading, area, cell_of, column_of

_CHUNK = 1 << 18
_MUCH, _MOST_OF_A_HEAD = 1 << 20, 8 << 20
_MOST_CELLS_KEPT = 60_000
_SHORT = 16  # digits that a spreadsheet keeps exactly
_FEW_DIGITS = 4  # years and small counts come again and again
_NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_CELL = re.compile(rb'\s*<c r="([A-Z]{1,3})\d{1,7}"([^<>]*?)(/?)>')
_HEAD = re.compile(rb'<c r="([A-Z]{1,3})"([^<>]*)>')
_WITHOUT_QUOTES = (None, "s", "b", "e", "d")  # kinds whose content is no free text
_Head = tuple[int, str | None, Look, bytes, bytes]  # column, kind, look, letters, attributes
_ROW_START, _ROW_END = b'<row r="', b"</row>"
_FEW_ROWS = 100
_ROW = re.compile(rb"\s*<row\b([^<>]*?)(/?)>")
_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_ATTRIBUTE = re.compile(rb'(\w+)="([^"<&]*)"')
_COLUMN = re.compile(rb"<col\b[^<>]*>")
_MERGED = re.compile(rb'<mergeCell\b[^<>]*?ref="([A-Z]+\d+(?::[A-Z]+\d+)?)"')
_INLINE = re.compile(rb'<is><t(?: xml:space="preserve")?>((?:[^<&]|&(?:amp|lt|gt|quot|apos);)*+)</t></is>')
_QUOTES = {"&quot;": '"', "&apos;": "'"}
_new = tuple.__new__
Key = tuple[bytes, bytes, bytes]
Piece = TypeVar("Piece")


class UnusualError(Exception):
    """The XML is not as expected; the parser must read on."""


class BulkRows:
    """One pass over a worksheet; `passed` counts the rows gone by, `layout` is complete when all was read."""

    def __init__(self, opened: Callable[[], zipfile.ZipFile], member: str, reading: Reading) -> None:
        self._opened, self._member, self._reading = opened, member, reading
        self._kept: dict[Key, Cell | None] = {}
        self._plain: dict[bytes, Cell | tuple[()]] = {}
        self._heads: dict[bytes, _Head] = {}
        self._first_plain = max(len(reading.looks), _FEW_ROWS)
        self._looks: dict[bytes, tuple[str | None, Look]] = {}
        self._hidden: set[int] = set()
        self.last = self.passed = 0
        self.layout: Layout | None = None

    def rows(self, *, shared: bool = False) -> Iterator[Row]:
        """Yield the rows. `shared`: cells that look alike may be one object with the row of the first of them."""
        return self._read(partial(self._rows, shared=shared))

    def _read(self, cut: Callable[[bytes], Iterator[Piece]]) -> Iterator[Piece]:
        """Go through the part once; `cut` takes whole rows, many at a time."""
        try:
            with self._opened() as archive, open_part(archive, self._member, self._reading.place) as stream:
                yield from self._pass(stream, cut)
        except BROKEN as problem:
            raise GfmdError("sheets.damaged", name=self._reading.place) from problem

    def _pass(self, stream: IO[bytes], cut: Callable[[bytes], Iterator[Piece]]) -> Iterator[Piece]:
        head, rest = _until(stream, b"<sheetData>")
        if b"<!" in head or _NAMESPACE not in head or not _is_utf8(head):
            raise UnusualError
        while True:
            end = rest.rfind(_ROW_END) + len(_ROW_END)
            if end >= len(_ROW_END):
                yield from cut(rest[:end])
                rest = rest[end:]
            if b"</sheetData>" in rest:
                break
            beat()
            piece = stream.read(max(_CHUNK, len(rest)))
            if not piece or len(rest) > MOST_OF_A_ROW:
                raise GfmdError("sheets.damaged", name=self._reading.place)
            rest = self._without_empty(rest + piece)
        between, _, tail = rest.partition(b"</sheetData>")
        if self._empty_rows(between) < len(between.rstrip()):
            raise UnusualError
        self._finish(head, tail, stream)

    def _rows(self, text: bytes, *, shared: bool) -> Iterator[Row]:
        """Yield rows one by one."""
        for each in text.split(_ROW_END)[:-1]:
            row = self._row(each, shared=shared)
            if row is not None:
                yield row

    def _without_empty(self, text: bytes) -> bytes:
        """Return a long text without the empty rows that it begins with."""
        if len(text) < _MUCH:
            return text
        at = 0
        while (match := _ROW.match(text, at)) and match[2]:
            self._numbered(match[1])
            at = match.end()
        return text[at:]

    def _empty_rows(self, text: bytes) -> int:
        """Pass over rows without content; return where the first row with content begins."""
        at = 0
        while True:
            match = _ROW.match(text, at)
            if match is None:
                if text[at:].strip():
                    raise UnusualError
                return at
            if not match[2]:
                return at
            self._numbered(match[1])
            at = match.end()

    def _numbered(self, attributes: bytes) -> int:
        found = _NUMBER.search(attributes)
        if found is None and b"r=" in attributes:
            raise UnusualError
        number = int(found[1]) if found else self.last + 1
        if not self.last < number <= MOST_ROWS:
            raise UnusualError
        self.last = number
        self.passed += 1
        if b"hidden" in attributes and _HIDDEN.search(attributes):
            self._hidden.add(number)
        return number

    def _row(self, text: bytes, *, shared: bool) -> Row | None:
        before = self.last, self.passed
        cells = self._plain_cells(text)
        if cells is None:
            try:
                cells = self._cells(text)
            except UnusualError:
                self.last, self.passed = before
                raise
        number = self.last
        if shared:
            found = tuple([cell for cell in cells if cell])
        else:
            found = tuple([_new(Cell, (number, *cell[1:])) for cell in cells if cell])
        return _new(Row, (number, found)) if found else None

    def _plain_cells(self, text: bytes) -> list[Cell | None] | list[Cell | tuple[()]] | None:
        """Read a row of values only, whose number cannot be mistaken for that of a style; None if it is not one.

        Without the row's number in their addresses, cells that look alike are equal bytes.
        """
        if text[:8] != _ROW_START:
            return None
        digits = text[8 : text.index(b'"', 8)]
        start = text.find(b">", 8)
        if not digits.isdigit() or text[start - 1 : start] == b"/" or b"hidden" in text[:start]:
            return None
        number = int(digits)
        if not max(self.last, self._first_plain) < number <= MOST_ROWS:
            return None
        pieces = text[start + 1 :].replace(digits + b'"', b'"').split(b"</c>")
        if pieces.pop().strip():
            return self._with_blanks(text[start + 1 :].replace(digits + b'"', b'"'), number)
        cells = list(map(self._plain.get, pieces))
        if None in cells:
            try:
                cells = [cell or self._of_piece(piece, number) for cell, piece in zip(cells, pieces, strict=True)]
            except UnusualError:
                return self._with_blanks(text[start + 1 :].replace(digits + b'"', b'"'), number)
        self.last = number
        self.passed += 1
        return cells  # type: ignore[return-value]

    def _with_blanks(self, body: bytes, number: int) -> list[Cell | tuple[()]] | None:
        """Read a row in which cells without content are closed at once."""
        if b"/>" not in body:
            return None
        *pieces, rest = body.replace(b"/>", b"></c>").split(b"</c>")
        if rest.strip():
            return None
        try:
            cells = [self._plain.get(piece) or self._of_piece(piece, number) for piece in pieces]
        except UnusualError:
            return None
        self.last = number
        self.passed += 1
        return cells

    def _of_piece(self, piece: bytes, number: int) -> Cell | tuple[()]:
        """Build a cell from the bytes between its address and its end; nothing is an empty tuple."""
        head, value, raw = piece.partition(b"<v>")
        if not value:
            head, value, raw = piece.partition(b"<is>")
        known = self._heads.get(head) or self._head(head)
        column, kind, look, letters, attributes = known
        if value == b"<is>" and b'"' not in raw:  # quotes may have lost the row's number before them
            return self._keep_piece(piece, self._made((letters, attributes, value + raw), number) or ())
        if not value or raw[-4:] != b"</v>" or b"<" in raw[:-4]:
            if not value and not raw:
                return self._keep_piece(piece, ())
            raise UnusualError
        digits = raw[:-4]
        if kind is None and digits.isdigit() and len(digits) < _SHORT and not look.dates:
            said = digits.decode("ascii")
            cell = _new(Cell, (number, column, Decimal(said), Kind.NUMBER, said, look.style, ""))
            return self._keep_piece(piece, cell) if len(digits) <= _FEW_DIGITS else cell
        if kind not in _WITHOUT_QUOTES:
            raise UnusualError
        key = (letters, attributes, value + raw)
        made = self._made(key, number) or ()
        return self._keep_piece(piece, made) if key in self._kept else made

    def _keep_piece(self, piece: bytes, cell: Cell | tuple[()]) -> Cell | tuple[()]:
        if cell == () and piece in self._plain:
            return cell
        if len(self._plain) >= _MOST_CELLS_KEPT:
            self._plain.clear()
        self._plain[piece] = cell
        return cell

    def _head(self, head: bytes) -> _Head:
        match = _HEAD.fullmatch(head)
        if match is None:
            raise UnusualError
        kind, look = self._looks.get(match[2]) or self._look(match[2])
        column = column_of(match[1].decode("ascii"), self._reading)
        self._heads[head] = (column, kind, look, match[1], match[2])
        return self._heads[head]

    def _cells(self, text: bytes) -> list[Cell | None]:
        """Read a row with the pattern of a cell; UnusualError if anything stands between the cells."""
        match = _ROW.match(text)
        if match is not None and match[2]:
            match = _ROW.match(text, self._empty_rows(text))
        if match is None or match[2] or b"<!" in text:
            raise UnusualError
        number = self._numbered(match[1])
        kept = self._kept
        return [kept[key] if key in kept else self._made(key, number) for key in _keys(text[match.end() :])]

    def _made(self, key: Key, row: int) -> Cell | None:
        """Build a cell from its three pieces; texts and small numbers are kept for the next time."""
        letters, attributes, inner = key
        kind, look = self._looks.get(attributes) or self._look(attributes)
        column = column_of(letters.decode("ascii"), self._reading)
        raw = inner[3:-4] if inner[:3] == b"<v>" and inner[-4:] == b"</v>" else b""
        if raw.isdigit() and len(raw) < _SHORT:
            if kind is None and not look.dates:
                digits = raw.decode("ascii")
                cell = _new(Cell, (row, column, Decimal(digits), Kind.NUMBER, digits, look.style, ""))
                return self._keep(key, cell) if len(raw) <= _FEW_DIGITS else cell
            if kind == "s" and int(raw) < len(self._reading.strings):
                text = self._reading.strings[int(raw)]
                return self._keep(
                    key, _new(Cell, (row, column, text, Kind.TEXT, text, look.style, "")) if text else None
                )
        if not inner:
            return self._keep(key, None)
        if kind == "inlineStr" and (match := _INLINE.fullmatch(inner)) and b"_x" not in inner:
            text = match[1].decode("utf-8")
            text = unescape(text, _QUOTES) if "&" in text else text
            return self._keep(key, _new(Cell, (row, column, text, Kind.TEXT, text, look.style, "")) if text else None)
        return self._parsed(letters, attributes, inner, row, column)

    def _keep(self, key: Key, cell: Cell | None) -> Cell | None:
        if len(self._kept) >= _MOST_CELLS_KEPT:
            self._kept.clear()
        self._kept[key] = cell
        return cell

    def _look(self, attributes: bytes) -> tuple[str | None, Look]:
        found = {name: value.decode("ascii") for name, value in _ATTRIBUTE.findall(attributes)}
        if _ATTRIBUTE.sub(b"", attributes).strip():
            raise UnusualError
        kind = found.get(b"t")
        look = self._reading.looks.get(found.get(b"s")) or Look(PLAIN, "")
        self._looks[attributes] = (None if kind == "n" else kind, look)
        return self._looks[attributes]

    def _parsed(self, letters: bytes, attributes: bytes, inner: bytes, row: int, column: int) -> Cell | None:
        text = b'<c %s r="%s1"%s>%s</c>' % (_NAMESPACE, letters, attributes, inner)
        try:
            element = etree.fromstring(text, etree.XMLParser(**PARSING))
        except etree.XMLSyntaxError as problem:
            raise UnusualError from problem
        return cell_of(element, row, column, self._reading)

    def _finish(self, head: bytes, tail: bytes, stream: IO[bytes]) -> None:
        """Read what stands after the rows to its end, and note what it says of the layout."""
        merged: set[bytes] = set()
        while True:
            merged.update(_MERGED.findall(tail))
            piece = stream.read(_CHUNK)
            if not piece:
                break
            tail = tail[-4096:] + piece
        if not tail.rstrip().endswith(b"</worksheet>"):
            raise GfmdError("sheets.damaged", name=self._reading.place)
        columns: set[int] = set()
        for element in _COLUMN.findall(head):
            if _HIDDEN.search(element):
                said = dict(_ATTRIBUTE.findall(element))
                columns.update(range(int(said.get(b"min", 1)), min(int(said.get(b"max", 0)), 16_384) + 1))
        areas: tuple[Area, ...] = tuple(sorted(area(found.decode()) for found in merged))
        self.layout = Layout(areas, frozenset(self._hidden), frozenset(columns))


def _keys(body: bytes) -> Iterator[Key]:
    """Yield the pieces of the cells of a row, in one pass whatever stands there; UnusualError between cells."""
    *pieces, rest = body.split(b"</c>")
    for piece in (*pieces, rest):
        at = 0
        while match := _CELL.match(piece, at):
            at = match.end()
            if not match[3]:
                yield match[1], match[2], piece[at:]
                break
            yield match[1], match[2], b""
        if (match is None or match[3]) and (piece[at:].strip() or piece is not rest):
            raise UnusualError
        if match is not None and (piece is rest or b"<c " in piece[at:]):
            raise UnusualError


def _until(stream: IO[bytes], mark: bytes) -> tuple[bytes, bytes]:
    """Read up to a mark; return what stands before it and what is known of what stands after it."""
    text = b""
    while mark not in text:
        piece = stream.read(max(_CHUNK, len(text)))
        if not piece or len(text) > _MOST_OF_A_HEAD:
            raise UnusualError
        text += piece
    head, _, rest = text.partition(mark)
    return head, rest


def _is_utf8(head: bytes) -> bool:
    declared = re.match(rb"\s*(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=[\"']([\w-]+)[\"']", head)
    return declared is None or declared[1].lower() in (b"utf-8", b"us-ascii")
