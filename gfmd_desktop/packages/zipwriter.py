"""Writes a deterministic ZIP file as a stream, so that its size is bounded by the disk and not by memory."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import BinaryIO

from gfmd_desktop.core import GfmdError

from . import zipform
from .zipform import Entry

CHUNK = 1 << 20  # bytes
MOST_RATIO = 300  # size by compressed size, above SMALL; readers refuse more
SMALL = 1 << 20  # bytes; below it a ratio says nothing
_LEVEL = 6
_COMPRESSED = frozenset({".xlsx", ".docx", ".png", ".jpg", ".jpeg", ".zip", ".asice", ".gz", ".p7s", ".ods"})


class ZipWriter:
    """Adds members to an open, seekable file one after the other; `finish` closes the directory."""

    def __init__(self, stream: BinaryIO, entries: Sequence[Entry] = ()) -> None:
        """`entries` are members that the stream holds already, up to where it stands."""
        self._stream = stream
        self._entries = list(entries)

    def add(
        self,
        name: str,
        size: int,
        opener: Callable[[], BinaryIO],
        *,
        stored: bool = False,
        told: Callable[[int], None] = lambda count: None,
    ) -> bytes:
        """Copy a member and return the SHA-256 of its content; `told` hears of each chunk's size.

        GfmdError packages.member-size-differs if the source does not hold `size` bytes.
        """
        stored = stored or size == 0 or PurePosixPath(name).suffix.lower() in _COMPRESSED
        entry, digest = self._copy(name, size, opener, stored, told)
        if entry.size > SMALL and entry.size > MOST_RATIO * entry.compressed:
            self._stream.seek(entry.offset)
            self._stream.truncate()
            entry, digest = self._copy(name, size, opener, True, lambda count: None)
        self._entries.append(entry)
        return digest

    def finish(self) -> None:
        """Write the directory."""
        offset = self._stream.tell()
        directory = b"".join(zipform.central_header(entry) for entry in self._entries)
        self._stream.write(directory)
        self._stream.write(zipform.end_records(len(self._entries), len(directory), offset))

    def _copy(
        self, name: str, size: int, opener: Callable[[], BinaryIO], stored: bool, told: Callable[[int], None]
    ) -> tuple[Entry, bytes]:
        offset = self._stream.tell()
        method = zipform.STORED if stored else zipform.DEFLATED
        self._stream.write(zipform.local_header(Entry(name, method, 0, 0, size, offset)))
        packer = None if stored else zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
        crc, compressed, digest = 0, 0, hashlib.sha256()
        for chunk in _exactly(name, size, opener):
            crc = zlib.crc32(chunk, crc)
            digest.update(chunk)
            compressed += self._stream.write(packer.compress(chunk) if packer else chunk)
            told(len(chunk))
        if packer:
            compressed += self._stream.write(packer.flush())
        entry = Entry(name, method, crc, compressed, size, offset)
        self._stream.seek(offset)
        self._stream.write(zipform.local_header(entry))
        self._stream.seek(entry.end)
        return entry, digest.digest()


def _exactly(name: str, size: int, opener: Callable[[], BinaryIO]) -> Iterator[bytes]:
    """Yield the content in chunks and refuse a source that grew or shrank since its size was taken."""
    done = 0
    with opener() as source:
        while chunk := source.read(CHUNK):
            done += len(chunk)
            if done > size:
                break
            yield chunk
    if done != size:
        raise GfmdError("packages.member-size-differs", member=name, expected=size, found=done)
