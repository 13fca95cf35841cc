"""A three-way proposal for a text that two offices changed: sentence by sentence, clashes left for the person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A piece ends after a line break, or after the space that follows a full stop, also in Arabic, Chinese and Hindi.
_PIECE = re.compile(r"[^\n]*?(?:\n|(?<=[.!?؟…])[ \t]+|(?<=[。！？।])|\Z)", re.DOTALL)


class Origin(StrEnum):
    """Who a part of a proposal comes from."""

    KEPT = "kept"
    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the proposal; `ours` and `theirs` differ only in a clash, and when one side changed alone."""

    origin: Origin
    base: str
    ours: str
    theirs: str

    @property
    def text(self) -> str:
        """Return what is proposed; a clash stands as `[[ours||theirs]]`."""
        if self.origin is Origin.CLASH:
            return f"[[{self.ours}||{self.theirs}]]"
        return self.theirs if self.origin is Origin.THEIRS else self.ours


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed text in parts; the person decides."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """Return the whole, clashes marked."""
        return "".join(part.text for part in self.parts)

    @property
    def clashes(self) -> int:
        """Return how many places only a person can decide."""
        return sum(part.origin is Origin.CLASH for part in self.parts)


def propose_text(base: str, ours: str, theirs: str) -> Proposal:
    """Propose a text that holds what either side changed since `base`; where both changed one place, both stand.

    Without a common ancestor give an empty `base`.
    """
    first, left, right = pieces(base), pieces(ours), pieces(theirs)
    parts: list[Part] = []
    here = (0, 0, 0)
    for start, i, j, length in (*_common(first, left, right), (len(first), len(left), len(right), 0)):
        between = _part(first[here[0] : start], left[here[1] : i], right[here[2] : j])
        parts += [between] if between else []
        if length:
            same = "".join(first[start : start + length])
            parts.append(Part(Origin.KEPT, same, same, same))
        here = (start + length, i + length, j + length)
    return Proposal(tuple(parts))


def pieces(text: str) -> list[str]:
    """Divide a text into sentences and lines that together are the text again."""
    return [piece for piece in _PIECE.findall(text) if piece]


def _common(base: Sequence[str], left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches of the base that both sides have kept: start in each, and length."""
    to_left, to_right = _matches(base, left), _matches(base, right)
    start = 0
    while start < len(base):
        length = 0
        while (
            start + length < len(base)
            and start + length in to_left
            and start + length in to_right
            and to_left[start + length] - length == to_left[start]
            and to_right[start + length] - length == to_right[start]
        ):
            length += 1
        if length:
            yield start, to_left[start], to_right[start], length
        start += max(length, 1)


def _matches(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _part(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Part | None:
    was, left, right = "".join(base), "".join(ours), "".join(theirs)
    if not (was or left or right):
        return None
    if left == right:
        return Part(Origin.BOTH, was, left, right)
    if left == was:
        return Part(Origin.THEIRS, was, left, right)
    return Part(Origin.OURS if right == was else Origin.CLASH, was, left, right)
