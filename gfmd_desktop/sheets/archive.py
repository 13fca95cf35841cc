"""The ZIP around modern workbooks, opened with limits; and what kind of file a path holds."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from pathlib import Path
from typing import IO, Any

from lxml import etree

from ..core import GfmdError

MOST_MEMBERS = 10_000
MOST_BYTES = 2 * 1024**3
MOST_BYTES_OF_PART = 1536 * 1024**2
MOST_BYTES_IN_MEMORY = 400 * 1024**2  # parts that are held whole: styles, relationships, shared strings
MOST_RATIO = 300
_SMALL = 16 * 1024**2  # below this no ratio matters
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BROKEN = (etree.XMLSyntaxError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)
PARSING: dict[str, Any] = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}


def digest(path: Path) -> str:
    """Return the SHA-256 of the file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def kind_of(path: Path) -> str:
    """Return `xlsx`, `xlsb`, `ods`, `xls` or `text` by looking into the file; GfmdError if it is none of them."""
    with path.open("rb") as stream:
        head = stream.read(4096)
    if not head:
        raise GfmdError("sheets.empty", name=path.name)
    if head.startswith(_OLE):
        return _kind_of_compound(path)
    if head.startswith(b"PK"):
        return _kind_of_archive(path)
    if head[:2] in (b"\x09\x00", b"\x09\x02", b"\x09\x04", b"\x09\x08"):
        return "xls"
    if path.suffix.lower() in (".csv", ".tsv", ".txt", ".tab"):
        return "text"
    raise GfmdError("sheets.not-a-workbook", name=path.name)


def _kind_of_compound(path: Path) -> str:
    names = path.read_bytes() if path.stat().st_size <= MOST_BYTES_IN_MEMORY else b""
    if "EncryptedPackage".encode("utf-16-le") in names:
        raise GfmdError("sheets.password", name=path.name)
    if not any(name.encode("utf-16-le") in names for name in ("Workbook", "Book", "BOOK", "WORKBOOK")):
        raise GfmdError("sheets.not-a-workbook", name=path.name)
    return "xls"


def _kind_of_archive(path: Path) -> str:
    with open_archive(path) as archive:
        names = set(archive.namelist())
    if any(name.lower() == "xl/workbook.bin" for name in names):
        return "xlsb"
    if "[Content_Types].xml" in names and any(name.endswith(".xml") and "workbook" in name.lower() for name in names):
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    raise GfmdError("sheets.not-a-workbook", name=path.name)


def open_archive(path: Path) -> zipfile.ZipFile:
    """Open a ZIP for reading after checking its directory against the limits; GfmdError if it is unsafe or damaged."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as problem:
        raise GfmdError("sheets.damaged", name=path.name) from problem
    try:
        _check(archive, path.name)
    except GfmdError:
        archive.close()
        raise
    return archive


def _check(archive: zipfile.ZipFile, name: str) -> None:
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise GfmdError("sheets.password", name=name)
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_BYTES:
        raise GfmdError("sheets.unsafe", name=name)
    for member in members:
        ratio = member.file_size / max(member.compress_size, 1)
        if member.file_size > MOST_BYTES_OF_PART or (member.file_size > _SMALL and ratio > MOST_RATIO):
            raise GfmdError("sheets.unsafe", name=name)
    if len({member.filename for member in members}) != len(members):
        raise GfmdError("sheets.unsafe", name=name)


def open_part(archive: zipfile.ZipFile, part: str, name: str) -> IO[bytes]:
    """Open one member; GfmdError `sheets.damaged` if it is not there."""
    try:
        return archive.open(part)
    except (KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as problem:
        raise GfmdError("sheets.damaged", name=name) from problem


def parse_part(archive: zipfile.ZipFile, part: str, name: str) -> etree._Element:
    """Parse one small member as XML without entities, network or DTD."""
    try:
        if archive.getinfo(part).file_size > MOST_BYTES_IN_MEMORY:
            raise GfmdError("sheets.unsafe", name=name)
        with open_part(archive, part, name) as stream:
            return etree.parse(stream, etree.XMLParser(**PARSING)).getroot()
    except (KeyError, *BROKEN) as problem:
        raise GfmdError("sheets.damaged", name=name) from problem
