"""Reads a ZIP file by strict rules: what is doubtful is refused, nothing is repaired, memory stays bounded.

Python's own reader repairs dangerous names, keeps the last of two equal ones and accepts what is hidden
between members; here each of these is a finding that names the member.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gfmd_desktop.core import Finding, Place, findings

from . import names, zipform
from .zipform import Entry
from .zipwriter import MOST_RATIO, SMALL

_CHUNK = 1 << 16  # bytes of compressed content at a time
_MOST_OUT = 1 << 20  # bytes of content at a time
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_FREE_FLAGS = 0x6 | zipform.UTF8_FLAG  # compression level and UTF-8 names
_ENCRYPTED_FLAGS = 0x1 | 0x40 | 0x2000
_KIND, _PLAIN = 0o170000, 0o100000


@dataclass(frozen=True, slots=True)
class Limits:
    """What a container may hold at most, in members and bytes; `ratio` is size by compressed size."""

    members: int = 5_000
    member: int = 16 << 30
    total: int = 32 << 30
    ratio: int = MOST_RATIO


class Damaged(Exception):
    """A member's bytes do not unpack to what the directory promises."""


class _Stop(Exception):
    """The directory cannot be read any further; carries what to say."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry with where its content begins, as the file has it."""

    entry: Entry
    data_offset: int
    flags: int
    attributes: int

    @property
    def end(self) -> int:
        """Return the offset behind the content."""
        return self.data_offset + self.entry.compressed


@dataclass(frozen=True, slots=True)
class Scan:
    """The directory of a ZIP file, and everything wrong with it; `canonical`: byte for byte our own form."""

    members: tuple[Listed, ...]
    findings: tuple[Finding, ...]
    canonical: bool


def scan(stream: BinaryIO, file: str, limits: Limits = Limits()) -> Scan:
    """Read and judge the directory and all headers; no member is unpacked. `file` names it in findings."""
    try:
        count, size, offset, end = _end(stream, file)
        if count > limits.members:
            raise _Stop(findings.error("packages.too-many-members", Place(file), count=count, limit=limits.members))
        if offset + size != end:
            raise _Stop(findings.error("packages.container-junk", Place(file)))
        if size > count * (zipform.CENTRAL_HEADER.size + 4 * names.LONGEST + 1024):
            raise _damaged(file)
        raw = _at(stream, offset, size)
        listed = tuple(_entries(stream, raw, count, file))
    except _Stop as stop:
        return Scan((), (stop.finding,), False)
    found = [
        *names.check((each.entry.name for each in listed), file),
        *(finding for each in listed for finding in _member_findings(each, file, limits)),
        *_layout(listed, offset, file),
    ]
    if sum(each.entry.size for each in listed) > limits.total:
        found.append(findings.error("packages.package-too-large", Place(file), limit=limits.total))
    return Scan(listed, tuple(found), not found and _canonical(stream, listed, raw, offset))


def chunks(stream: BinaryIO, member: Listed) -> Iterator[bytes]:
    """Yield a member's content, never more than declared; raises Damaged where it is not what was declared."""
    entry, done, crc = member.entry, 0, 0
    unpack = _inflated if entry.method == zipform.DEFLATED else _plain
    for piece in unpack(stream, member):
        done += len(piece)
        if done > entry.size:
            raise Damaged
        crc = zlib.crc32(piece, crc)
        yield piece
    if done != entry.size or crc != entry.crc:
        raise Damaged


def _plain(stream: BinaryIO, member: Listed) -> Iterator[bytes]:
    place, left = member.data_offset, member.entry.compressed
    while left:
        stream.seek(place)
        piece = stream.read(min(_CHUNK, left))
        if not piece:
            raise Damaged
        place, left = place + len(piece), left - len(piece)
        yield piece


def _inflated(stream: BinaryIO, member: Listed) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(-15)
    try:
        for packed in _plain(stream, member):
            if unpacker.eof:
                raise Damaged
            rest = packed
            while rest:
                if piece := unpacker.decompress(rest, _MOST_OUT):
                    yield piece
                rest = unpacker.unconsumed_tail
        while not unpacker.eof:
            if not (piece := unpacker.decompress(b"", _MOST_OUT)):
                break
            yield piece
    except zlib.error as problem:
        raise Damaged from problem
    if not unpacker.eof or unpacker.unused_data:
        raise Damaged


def _end(stream: BinaryIO, file: str) -> tuple[int, int, int, int]:
    """Return member count, directory size and offset, and where the closing records must begin."""
    size = stream.seek(0, 2)
    record = _at(stream, max(0, size - zipform.END_RECORD.size), zipform.END_RECORD.size)
    if len(record) < zipform.END_RECORD.size or not record.startswith(zipform.END):
        raise _Stop(findings.error(_without_end(stream, size), Place(file)))
    _, disk, start, here, count, length, offset, comment = zipform.END_RECORD.unpack(record)
    if comment or disk or start or here != count:
        raise _damaged(file)
    end = size - zipform.END_RECORD.size
    if count != _FULL16 and _FULL32 not in (length, offset):
        return count, length, offset, end
    return _end64(stream, file, end)


def _end64(stream: BinaryIO, file: str, end: int) -> tuple[int, int, int, int]:
    start = end - zipform.LOCATOR64_RECORD.size - zipform.END64_RECORD.size
    if start < 0:
        raise _damaged(file)
    record = _at(stream, start, zipform.END64_RECORD.size)
    mark, _, _, _, disk, first, here, count, length, offset = zipform.END64_RECORD.unpack(record)
    if mark != zipform.END64 or disk or first or here != count:
        raise _damaged(file)
    return count, length, offset, start


def _without_end(stream: BinaryIO, size: int) -> str:
    """Tell a file with something behind its end from one that was cut off."""
    tail = _at(stream, max(0, size - _FULL16 - zipform.END_RECORD.size), _FULL16 + zipform.END_RECORD.size)
    return "packages.container-junk" if zipform.END in tail else "packages.container-cut"


def _entries(stream: BinaryIO, raw: bytes, count: int, file: str) -> Iterator[Listed]:
    place, fixed = 0, zipform.CENTRAL_HEADER.size
    for _ in range(count):
        if len(raw) - place < fixed:
            raise _damaged(file)
        fields = zipform.CENTRAL_HEADER.unpack_from(raw, place)
        mark, _, _, flags, method, _, _, crc, compressed, size, name_size, extra_size, note_size = fields[:13]
        attributes, offset = fields[15], fields[16]
        text = raw[place + fixed : place + fixed + name_size]
        extra = raw[place + fixed + name_size : place + fixed + name_size + extra_size]
        place += fixed + name_size + extra_size + note_size
        if mark != zipform.CENTRAL or note_size or place > len(raw):
            raise _damaged(file)
        size, compressed, offset = _widened(extra, (size, compressed, offset), file)
        entry = Entry(_decoded(text, flags), method, crc, compressed, size, offset)
        yield Listed(entry, _checked_local(stream, entry, text, flags, file), flags, attributes)
    if place != len(raw):
        raise _damaged(file)


def _widened(extra: bytes, values: tuple[int, int, int], file: str) -> tuple[int, int, int]:
    """Return size, compressed size and offset with their 64-bit forms where the short ones are full."""
    missing = [place for place, value in enumerate(values) if value == _FULL32]
    if not missing:
        return values
    widened = list(values)
    place = 0
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, place)
        if kind == 1 and length >= 8 * len(missing) and place + 4 + length <= len(extra):
            for position, value in zip(missing, struct.unpack_from(f"<{len(missing)}Q", extra, place + 4), strict=True):
                widened[position] = value
            return widened[0], widened[1], widened[2]
        place += 4 + length
    raise _damaged(file)


def _decoded(text: bytes, flags: int) -> str:
    try:
        return text.decode("utf-8" if flags & zipform.UTF8_FLAG else "ascii")
    except UnicodeDecodeError:
        return text.decode("latin-1") + "\ufffd\0"  # never a safe name, yet shown


def _checked_local(stream: BinaryIO, entry: Entry, text: bytes, flags: int, file: str) -> int:
    """Return where the content begins; refuses a local header that tells another story than the directory."""
    fixed = zipform.LOCAL_HEADER
    head = _at(stream, entry.offset, fixed.size)
    if len(head) < fixed.size:
        raise _damaged(file)
    mark, _, own_flags, method, _, _, crc, compressed, size, name_size, extra_size = fixed.unpack(head)
    rest = _at(stream, entry.offset + fixed.size, name_size + extra_size)
    short = (_FULL32, _FULL32) if size == _FULL32 == compressed else (entry.compressed, entry.size)
    same = (mark, own_flags, method, crc, compressed, size, rest[:name_size])
    if same != (zipform.LOCAL, flags, entry.method, entry.crc, *short, text):
        raise _Stop(findings.error("packages.member-header", Place(file, names.printable(entry.name))))
    return entry.offset + fixed.size + len(text) + int(extra_size)


def _member_findings(member: Listed, file: str, limits: Limits) -> Iterator[Finding]:
    entry, where = member.entry, Place(file, names.printable(member.entry.name))
    if member.flags & _ENCRYPTED_FLAGS:
        yield findings.error("packages.member-encrypted", where)
    elif member.flags & ~_FREE_FLAGS or entry.method not in (zipform.STORED, zipform.DEFLATED):
        yield findings.error("packages.member-method", where, method=entry.method)
    if (member.attributes >> 16) & _KIND not in (0, _PLAIN) or member.attributes & 0x10:
        yield findings.error("packages.member-link", where)
    if entry.size > limits.member:
        yield findings.error("packages.member-too-large", where, size=entry.size, limit=limits.member)
    if entry.method == zipform.STORED and entry.size != entry.compressed:
        yield findings.error("packages.member-header", where)
    if entry.size > SMALL and entry.size > limits.ratio * max(1, entry.compressed):
        yield findings.error("packages.member-bomb", where, ratio=entry.size // max(1, entry.compressed))


def _layout(listed: tuple[Listed, ...], directory: int, file: str) -> Iterator[Finding]:
    """Members must lie one behind the other from the first byte to the directory: nothing hides between them."""
    place = 0
    for member in sorted(listed, key=lambda each: each.entry.offset):
        if member.entry.offset != place:
            yield findings.error("packages.container-junk", Place(file, names.printable(member.entry.name)))
            return
        place = member.end
    if place != directory:
        yield findings.error("packages.container-junk", Place(file))


def _canonical(stream: BinaryIO, listed: tuple[Listed, ...], raw: bytes, offset: int) -> bool:
    entries = [member.entry for member in listed]
    if raw != b"".join(zipform.central_header(entry) for entry in entries):
        return False
    closing = zipform.end_records(len(entries), len(raw), offset)
    if _at(stream, offset + len(raw), len(closing) + 1) != closing:
        return False
    headers = ((entry, zipform.local_header(entry)) for entry in entries)
    return all(_at(stream, entry.offset, len(header)) == header for entry, header in headers)


def _at(stream: BinaryIO, offset: int, size: int) -> bytes:
    if offset >= 1 << 62:  # beyond any file system; seeking there overflows
        return b""
    stream.seek(offset)
    return stream.read(size)


def _damaged(file: str) -> _Stop:
    return _Stop(findings.error("packages.container-damaged", Place(file)))
