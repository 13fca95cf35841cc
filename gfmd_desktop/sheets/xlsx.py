"""The parts of an .xlsx or .xlsm that are read whole: sheets, styles, strings, comments. Macros are never run."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from ..core import GfmdError
from .archive import BROKEN, MOST_BYTES_IN_MEMORY, PARSING, open_archive, open_part, parse_part
from .formats import BUILT_IN, date_parts
from .model import PLAIN, Layout, Row, Sheet, SheetInfo, Strip, Style
from .watching import beat
from .xlsx_bulk import BulkRows, Piece, UnusualError
from .xlsx_rows import Look, Reading, iterate, position, scan_layout, unescaped
from .xlsx_strips import StripRows

MOST_STRINGS = 4_000_000
_BEAT = 20_000
_RELATION = "{*}Relationship"


@dataclass(frozen=True, slots=True)
class Part:
    """A worksheet's name and the member that holds it."""

    info: SheetInfo
    member: str


class Package:
    """An .xlsx on disk: opened anew for each thing that is read, so that no file stays locked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with open_archive(path) as archive:
            self._book = _workbook_member(archive, path.name)
            root = parse_part(archive, self._book, path.name)
            self.base_1904 = _true(_first(root, "workbookPr", "date1904"))
            self.parts = tuple(_parts(archive, root, self._book, path.name))
        self._stamp = _stamp(path)
        self._strings: list[str] | None = None
        self._layouts: dict[str, Layout] = {}
        self._styles: list[Style] | None = None

    def sheet(self, name: str) -> Sheet:
        """Return one worksheet, read on demand."""
        part = next(part for part in self.parts if part.info.name == name)
        return Sheet(
            part.info,
            lambda: self._rows(part, shared=False),
            lambda: self._layout(part),
            lambda: self._comments(part),
            lambda: self._rows(part, shared=True),
            lambda: self._strips(part),
        )

    def _rows(self, part: Part, *, shared: bool) -> Iterator[Row]:
        bulk = BulkRows(self._open, part.member, self._reading(part))
        return self._read(part, bulk, bulk.rows(shared=shared))

    def _strips(self, part: Part) -> Iterator[Row | Strip]:
        bulk = StripRows(self._open, part.member, self._reading(part))
        return self._read(part, bulk, bulk.strips())

    def _read(self, part: Part, bulk: BulkRows, pieces: Iterator[Piece]) -> Iterator[Row | Piece]:
        """Yield what is read by pattern, and from the first unusual row on what the parser reads."""
        try:
            yield from pieces
        except UnusualError:
            yield from iterate(self._open, part.member, self._reading(part), bulk.passed)
        if bulk.layout is not None:
            self._layouts[part.member] = bulk.layout

    def _layout(self, part: Part) -> Layout:
        known = self._layouts.get(part.member)
        return known or scan_layout(self._open, part.member, self.path.name)

    def _open(self) -> zipfile.ZipFile:
        if _stamp(self.path) != self._stamp:
            raise GfmdError("sheets.changed", name=self.path.name)
        return open_archive(self.path)

    def _reading(self, part: Part) -> Reading:
        with self._open() as archive:
            related = dict(_relations(archive, self._book, self.path.name).values())
            if self._strings is None:
                self._strings = _shared_strings(archive, related.get("sharedStrings", ""), self.path.name)
            if self._styles is None:
                self._styles = _styles(archive, related.get("styles", ""), self.path.name)
        looks: dict[str | None, Look] = {None: Look(PLAIN, "")}
        for number, style in enumerate(self._styles):
            looks[str(number)] = Look(style, date_parts(style.format))
        looks[None] = looks.get("0", looks[None])
        return Reading(self._strings, looks, self.base_1904, f"{self.path.name} › {part.info.name}")

    def _comments(self, part: Part) -> Mapping[tuple[int, int], str]:
        with self._open() as archive:
            found: dict[tuple[int, int], str] = {}
            for kind, member in _relations(archive, part.member, self.path.name).values():
                if kind == "comments" and member in archive.namelist():
                    root = parse_part(archive, member, self.path.name)
                    for comment in root.iter("{*}comment"):
                        found[position(comment.get("ref", ""))] = _text(comment).strip()
            return found


def _stamp(path: Path) -> tuple[int, int]:
    facts = path.stat()
    return facts.st_size, facts.st_mtime_ns


def _workbook_member(archive: zipfile.ZipFile, name: str) -> str:
    for kind, member in _relations(archive, "", name).values():
        if kind == "officeDocument":
            return member
    if "xl/workbook.xml" in archive.namelist():
        return "xl/workbook.xml"
    raise GfmdError("sheets.not-a-workbook", name=name)


def _relations(archive: zipfile.ZipFile, member: str, name: str) -> dict[str, tuple[str, str]]:
    """Return relationship id → (kind, member) of a part; links out of the file are left alone."""
    folder, _, last = member.rpartition("/")
    rels = posixpath.join(folder, "_rels", f"{last}.rels")
    if rels not in archive.namelist():
        return {}
    found = {}
    for link in parse_part(archive, rels, name).iter(_RELATION):
        if link.get("TargetMode") == "External":
            continue
        target = link.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[link.get("Id", "")] = (link.get("Type", "").rpartition("/")[2], path)
    return found


def _parts(archive: zipfile.ZipFile, root: etree._Element, book: str, name: str) -> Iterator[Part]:
    relations = _relations(archive, book, name)
    for sheet in root.iter("{*}sheet"):
        link = next((value for key, value in sheet.attrib.items() if str(key).endswith("}id")), "")
        kind, member = relations.get(str(link), ("", ""))
        if kind != "worksheet":
            continue  # a chart or dialogue sheet has no cells
        if member not in archive.namelist():
            raise GfmdError("sheets.damaged", name=name)
        yield Part(SheetInfo(sheet.get("name", ""), sheet.get("state", "visible") != "visible"), member)


def _shared_strings(archive: zipfile.ZipFile, member: str, name: str) -> list[str]:
    if member not in archive.namelist():
        return []
    if archive.getinfo(member).file_size > MOST_BYTES_IN_MEMORY:
        raise GfmdError("sheets.unsafe", name=name)
    strings = []
    try:
        with open_part(archive, member, name) as stream:
            for _, item in etree.iterparse(stream, tag="{*}si", **PARSING):
                strings.append(unescaped(_text(item)))
                if len(strings) % _BEAT == 0:
                    beat()
                if len(strings) > MOST_STRINGS:
                    raise GfmdError("sheets.too-large", name=name, limit=MOST_STRINGS)
                item.clear()
                while item.getprevious() is not None:
                    del item.getparent()[0]  # type: ignore[union-attr,unused-ignore]
    except BROKEN as problem:
        raise GfmdError("sheets.damaged", name=name) from problem
    return strings


def _text(item: etree._Element) -> str:
    """Return the text of a string item: its runs, without phonetic hints."""
    found = []
    for element in item.iter("{*}t"):
        parent = element.getparent()
        if parent is None or not str(parent.tag).endswith("}rPh"):
            found.append(element.text or "")
    return "".join(found)


def _styles(archive: zipfile.ZipFile, member: str, name: str) -> list[Style]:
    if member not in archive.namelist():
        return []
    root = parse_part(archive, member, name)
    codes = dict(BUILT_IN)
    for own in root.iter("{*}numFmt"):
        codes[_whole(own.get("numFmtId"))] = own.get("formatCode", "General")
    bold = [
        any(str(e.tag).endswith("}b") and e.get("val", "1") not in ("0", "false") for e in font)
        for fonts in root.iterfind("{*}fonts")
        for font in fonts
    ]
    return [_style(xf, codes, bold) for xfs in root.iterfind("{*}cellXfs") for xf in xfs]


def _style(xf: etree._Element, codes: Mapping[int, str], bold: list[bool]) -> Style:
    font = _whole(xf.get("fontId"))
    alignment = xf.find("{*}alignment")
    indent = _whole(alignment.get("indent")) if alignment is not None else 0
    return Style(codes.get(_whole(xf.get("numFmtId")), "General"), indent, font < len(bold) and bold[font])


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def _first(root: etree._Element, tag: str, attribute: str) -> str:
    element = root.find(f"{{*}}{tag}")
    return element.get(attribute, "") if element is not None else ""


def _true(text: str) -> bool:
    return text in ("1", "true", "on")
