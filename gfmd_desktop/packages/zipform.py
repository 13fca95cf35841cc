"""The one form our ZIP files have: every byte follows from names, digests, sizes and content.

So a reader can tell that a container is exactly what a writer of ours made, and a writer is deterministic.
Dates are fixed, attributes are those of a plain file, there are no comments and no extra fields but ZIP64's.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

STORED, DEFLATED = 0, 8
UTF8_FLAG = 0x800
WIDE = 0xFF000000  # bytes; members from this size on use ZIP64, well before 32 bits overflow by compression
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_DATE, _TIME = (20 << 9) | (1 << 5) | 1, 0  # 2000-01-01 00:00
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3
LOCAL, CENTRAL, END, END64, LOCATOR64 = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
LOCAL_HEADER = struct.Struct("<4sHHHHHLLLHH")
CENTRAL_HEADER = struct.Struct("<4sHHHHHHLLLHHHHHLL")
END_RECORD = struct.Struct("<4sHHHHLLH")
END64_RECORD = struct.Struct("<4sQHHLLQQQQ")
LOCATOR64_RECORD = struct.Struct("<4sLQL")


@dataclass(frozen=True, slots=True)
class Entry:
    """One member of a ZIP file: `compressed` and `size` in bytes, `offset` of its local header."""

    name: str
    method: int
    crc: int
    compressed: int
    size: int
    offset: int

    @property
    def wide(self) -> bool:
        """Tell whether the sizes are written in 64 bits."""
        return self.size >= WIDE

    @property
    def data_offset(self) -> int:
        """Return where the content begins in a file of our form."""
        return self.offset + len(local_header(self))

    @property
    def end(self) -> int:
        """Return the offset behind the content in a file of our form."""
        return self.data_offset + self.compressed


def local_header(entry: Entry) -> bytes:
    """Return the header that stands before a member's content."""
    name = entry.name.encode("utf-8")
    extra = struct.pack("<HHQQ", 1, 16, entry.size, entry.compressed) if entry.wide else b""
    sizes = (_FULL32, _FULL32) if entry.wide else (entry.compressed, entry.size)
    fixed = LOCAL_HEADER.pack(
        LOCAL, _version(entry), _flags(name), entry.method, _TIME, _DATE, entry.crc, *sizes, len(name), len(extra)
    )
    return fixed + name + extra


def central_header(entry: Entry) -> bytes:
    """Return the member's entry in the directory."""
    name = entry.name.encode("utf-8")
    far = entry.offset >= _FULL32
    wide = ([entry.size, entry.compressed] if entry.wide else []) + ([entry.offset] if far else [])
    extra = struct.pack(f"<HH{len(wide)}Q", 1, 8 * len(wide), *wide) if wide else b""
    version = 45 if wide else 20
    fixed = CENTRAL_HEADER.pack(
        CENTRAL,
        (_UNIX << 8) | version,
        version,
        _flags(name),
        entry.method,
        _TIME,
        _DATE,
        entry.crc,
        _FULL32 if entry.wide else entry.compressed,
        _FULL32 if entry.wide else entry.size,
        len(name),
        len(extra),
        0,
        0,
        0,
        _PLAIN_FILE,
        _FULL32 if far else entry.offset,
    )
    return fixed + name + extra


def end_records(count: int, directory_size: int, directory_offset: int) -> bytes:
    """Return what closes the file behind its directory."""
    wide = count >= _FULL16 or directory_size >= _FULL32 or directory_offset >= _FULL32
    end = END_RECORD.pack(
        END,
        0,
        0,
        min(count, _FULL16),
        min(count, _FULL16),
        min(directory_size, _FULL32),
        min(directory_offset, _FULL32),
        0,
    )
    if not wide:
        return end
    end64 = END64_RECORD.pack(END64, 44, (_UNIX << 8) | 45, 45, 0, 0, count, count, directory_size, directory_offset)
    return end64 + LOCATOR64_RECORD.pack(LOCATOR64, 0, directory_offset + directory_size, 1) + end


def _version(entry: Entry) -> int:
    return 45 if entry.wide else 20


def _flags(name: bytes) -> int:
    return 0 if name.isascii() else UTF8_FLAG
