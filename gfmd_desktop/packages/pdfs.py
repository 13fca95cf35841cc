"""Tells whether a signature inside a PDF still fits the PDF, without interpreting anything else of the file."""

from __future__ import annotations

import re

from .cades import Signature, Unfit, is_valid, read_signature

LARGEST = 256 << 20  # bytes; larger reports are left to PDF readers
_MOST_SIGNATURES = 50
_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]")


def has_broken_signature(data: bytes) -> bool:
    """Tell whether any PAdES signature of the PDF does not fit the bytes it covers, or leaves the file's end uncovered.

    Signatures of kinds that we do not write are not judged; a PDF without signatures has no broken one.
    """
    ends = []
    for place, match in enumerate(_RANGE.finditer(data)):
        start, first, second, rest = (int(number) for number in match.groups())
        if place == _MOST_SIGNATURES:
            break
        if start != 0 or not 0 < first < second <= len(data) or second + rest > len(data):
            return True
        if (signature := _ours(data[first:second])) is None:
            continue
        if not is_valid(signature, data[:first] + data[second : second + rest]):
            return True
        ends.append(second + rest)
    return bool(ends) and max(ends) < len(data.rstrip())


def _ours(text: bytes) -> Signature | None:
    try:
        return read_signature(_contents(text))
    except Exception:  # another kind of signature, or rubbish: a PDF reader's business
        return None


def _contents(text: bytes) -> bytes:
    """Return the DER value in a hexadecimal string that is padded with zeros."""
    if not (text.startswith(b"<") and text.endswith(b">")):
        raise Unfit("packages.signature-unreadable")
    raw = bytes.fromhex(text[1:-1].decode("ascii"))
    count = raw[1] & 0x7F if raw[1] & 0x80 else 0
    size = int.from_bytes(raw[2 : 2 + count], "big") if count else raw[1]
    whole = 2 + count + size
    if raw[whole:].strip(b"\0"):
        raise Unfit("packages.signature-unreadable")
    return raw[:whole]
