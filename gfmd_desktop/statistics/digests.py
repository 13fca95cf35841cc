"""A digest of a dataset's observations that does not depend on their order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import compress
from json.encoder import encode_basestring_ascii as _quoted
from typing import Any

from gfmd_desktop.core import Block, NoProgress, Observation, Progress, in_blocks

from .sdmx import decimal_text

_MARK = b"gfmd-observations-1\n"
_SIZE = 32
_BLOCK, _AT_ONCE = 1_000, 400_000
_LOOKED_AT = 64  # values that tell whether most differ


def digest(observations: Iterable[Observation]) -> str:
    """Return the SHA-256, in hexadecimal, over the sorted SHA-256 of each observation.

    Everything counts but the dataset's id, so that the same import made again has the same digest; totals on further
    dimensions count the same written or left out. An observation needs 32 bytes of memory while this runs.
    """
    each = bytearray()
    for block in in_blocks(observations, _BLOCK):
        each += b"".join(block_digests(block))
    return joint_digest(bytes(each), NoProgress())


def block_digests(block: Block) -> list[bytes]:
    """Return the SHA-256 of each observation of a block."""
    return [hashlib.sha256(line).digest() for line in digest_lines(block)]


def joint_digest(digests: bytes, progress: Progress) -> str:
    """Return the digest of observations from the SHA-256 of each, one after another in whatever order.

    They are sorted part by part, by their first byte, so that memory stays small.
    """
    whole, firsts, places = hashlib.sha256(_MARK), digests[::_SIZE], range(0, len(digests), _SIZE)
    step = min(256, max(1, 256 * _AT_ONCE // max(len(firsts), 1)))
    for low in range(0, 256, step):
        chosen = firsts.translate(bytes(low <= byte < low + step for byte in range(256)))
        whole.update(b"".join(sorted(digests[at : at + _SIZE] for at in compress(places, chosen))))
        progress.step(low, 256)
    return whole.hexdigest()


def digest_lines(block: Block) -> list[bytes]:
    """Return the JSON arrays that stand for observations in the digest: ASCII, no blanks, codes before figures.

    A field that is the same in the whole block is written into the pattern of its lines.
    """
    if not block.size:
        return []
    figures = list(map(_figure, block.value)) if _special(block.value) else block.value
    pattern, varying = [], []
    for field in (
        *(_each(_quoted, texts) for texts in (*block[:3], *block[4:8])),
        _each(_further, block.dims), _each('"{}"'.format, figures), _each(_quoted, block.unit_measure),
        _each(str, block.unit_mult), *(_each(_quoted, texts) for texts in block[11:16]), block.row,
        _each(str, block.column),
    ):  # fmt: skip
        same = field.count(field[0]) == block.size
        pattern.append(str(field[0]).replace("%", "%%") if same else "%s")
        if not same:
            varying.append(field)
    form = f"[{','.join(pattern)}]"
    if not varying:
        return [(form % ()).encode("ascii")] * block.size
    return "\n".join(map(form.__mod__, zip(*varying, strict=True))).encode("ascii").split(b"\n")


def _each(way: Any, field: Sequence[Any]) -> list[str]:
    """Word a field, each distinct value once unless most of them differ."""
    if field.count(field[0]) == len(field):
        return [way(field[0])] * len(field)
    if 2 * len(set(field[:_LOOKED_AT])) > _LOOKED_AT:
        return list(map(way, field))
    return list(map({value: way(value) for value in set(field)}.__getitem__, field))


def _further(dims: Iterable[tuple[str, str]]) -> str:
    """Return further dimensions as a JSON array of pairs, totals left out."""
    return f"[{','.join(f'[{_quoted(name)},{_quoted(code)}]' for name, code in dims if code != '_T')}]"


def _special(figures: Sequence[str | None]) -> bool:
    """Tell whether a figure is missing or written with an exponent."""
    return None in figures or any("E" in figure for figure in figures if figure)


def _figure(figure: str | None) -> str:
    return decimal_text(Decimal(figure)) if figure and "E" in figure else figure or ""
