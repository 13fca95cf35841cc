"""A digest of a dataset's observations that does not depend on their order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from json.encoder import encode_basestring_ascii as _quoted

from gfmd_desktop.core import Observation

from .sdmx import decimal_text

_MARK = b"gfmd-observations-1\n"
_SIZE = 32


def digest(observations: Iterable[Observation]) -> str:
    """Return the SHA-256, in hexadecimal, over the sorted SHA-256 of each observation.

    Everything counts but the dataset's id, so that the same import made again has the same digest; totals on further
    dimensions count the same written or left out. An observation needs 32 bytes of memory while this runs.
    """
    return joint_digest(hashlib.sha256(digest_line(observation)).digest() for observation in observations)


def joint_digest(lines: Iterable[bytes]) -> str:
    """Return the digest of observations whose lines have these SHA-256 digests, in whatever order."""
    buckets = [bytearray() for _ in range(256)]
    for line in lines:
        buckets[line[0]] += line
    whole = hashlib.sha256(_MARK)
    for bucket in buckets:
        for line in sorted(bytes(bucket[start : start + _SIZE]) for start in range(0, len(bucket), _SIZE)):
            whole.update(line)
    return whole.hexdigest()


def digest_line(observation: Observation) -> bytes:
    """Return the JSON array that stands for an observation in the digest: ASCII, no blanks, codes before figures."""
    indicator, area, period, value, counterpart, freq, sex, age, dims, unit, mult, status, secrecy, text, note = (
        observation[:15]
    )
    sheet, row, column = observation[16:]
    said = ",".join([f"[{_quoted(name)},{_quoted(code)}]" for name, code in dims if code != "_T"]) if dims else ""
    figure = "" if value is None else str(value)
    if "E" in figure:
        figure = decimal_text(value)
    return (
        f"[{_quoted(indicator)},{_quoted(area)},{_quoted(period)},{_quoted(counterpart)},{_quoted(freq)},"
        f'{_quoted(sex)},{_quoted(age)},[{said}],"{figure}",{_quoted(unit)},{mult:d},{_quoted(status)},'
        f"{_quoted(secrecy)},{_quoted(text)},{_quoted(note)},{_quoted(sheet)},{row:d},{column:d}]"
    ).encode("ascii")
