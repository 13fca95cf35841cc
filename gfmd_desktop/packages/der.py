"""DER, the one encoding of ASN.1 in which nothing can be written in two ways: the test for it, and the CMS syntax."""

from __future__ import annotations

from typing import Any

_DEEPEST = 40  # levels; a CMS signature has about 15
_BOOLEAN, _INTEGER = 0x01, 0x02
_CONSTRUCTED = 0x20


def is_der(data: bytes) -> bool:
    """Tell whether the bytes are exactly one value in DER, down to its smallest part (sets need not be sorted)."""
    try:
        return _value(data, 0, len(data), 0) == len(data)
    except (IndexError, ValueError):
        return False


def cms_syntax() -> Any:
    """Return `asn1crypto.cms` with the attributes that `asn1crypto.tsp` adds to it.

    Names of attributes are learnt once, when the first of them is used: were tsp imported only then, nothing could be
    signed in this process any more.
    """
    from asn1crypto import cms, tsp  # noqa: F401

    return cms


def _value(data: bytes, start: int, end: int, depth: int) -> int:
    """Check one value and return the offset behind it."""
    tag = data[start]
    if depth > _DEEPEST or tag & 0x1F == 0x1F:  # long tags occur in no format that we read
        raise ValueError
    begin, size = _length(data, start + 1)
    stop = begin + size
    if stop > end:
        raise ValueError
    if tag & _CONSTRUCTED:
        while begin < stop:
            begin = _value(data, begin, stop, depth + 1)
    elif not _is_primitive(tag, data[begin:stop]):
        raise ValueError
    return stop


def _is_primitive(tag: int, content: bytes) -> bool:
    if tag == _BOOLEAN:
        return content in (b"\x00", b"\xff")
    return tag != _INTEGER or _is_shortest(content)


def _length(data: bytes, place: int) -> tuple[int, int]:
    """Return where the content begins and how long it is; refuses lengths that are not the shortest."""
    first = data[place]
    if first < 0x80:
        return place + 1, first
    count = first & 0x7F
    raw = data[place + 1 : place + 1 + count]
    size = int.from_bytes(raw, "big")
    if not 0 < count <= 4 or len(raw) != count or raw[0] == 0 or size < 0x80:
        raise ValueError
    return place + 1 + count, size


def _is_shortest(number: bytes) -> bool:
    if not number:
        return False
    return len(number) == 1 or not ((number[0] == 0 and number[1] < 0x80) or (number[0] == 0xFF and number[1] >= 0x80))
