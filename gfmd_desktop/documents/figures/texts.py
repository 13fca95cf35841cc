"""Finding the figures of a narrative: text and figures in turn, nothing inside code or behind a backslash."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...core import Finding, Place, findings
from .syntax import Figure, FigureError, read_figure

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_NEXT = re.compile(r"\\[\\`{]|`+|\{\{")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A narrative as texts and figures in turn, and what is wrong with those that cannot be read.

    A broken figure stays in the text as written.
    """

    parts: tuple[str | Figure, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in order."""
        return tuple(part for part in self.parts if isinstance(part, Figure))


def parse(text: str, where: Place | None = None) -> Parsed:
    """Split a narrative (CommonMark) at its figures; `where` is the place that findings name."""
    where = where or Place()
    parts: list[str | Figure] = []
    found: list[Finding] = []
    plain = ""
    for piece, position in _pieces(text):
        if not piece.startswith("{{"):
            plain += piece
            continue
        try:
            figure = _read(piece, position)
        except FigureError as mistake:
            plain += piece
            found.append(_finding(mistake, piece, text, position, where))
            continue
        if plain:
            parts.append(plain)
        parts.append(figure)
        plain = ""
    if plain:
        parts.append(plain)
    return Parsed(tuple(parts), tuple(found))


def _read(piece: str, position: int) -> Figure:
    if not piece.endswith("}}"):
        raise FigureError("unclosed", piece[:40])
    return read_figure(piece[2:-2], piece, position)


def _finding(mistake: FigureError, piece: str, text: str, position: int, where: Place) -> Finding:
    line = text.count("\n", 0, position) + 1
    code = f"documents.figure-{mistake.reason}"
    return findings.error(code, where, figure=piece[:80], found=mistake.found, line=line)


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Yield stretches of text and figures with their positions; code is a stretch of its own."""
    place = 0
    while place < len(text):
        if (fence := _FENCE.match(text, place)) and (place == 0 or text[place - 1] == "\n"):
            end = _fence_end(text, fence)
            yield text[place:end], place
            place = end
            continue
        match = _NEXT.search(text, place, _line_end(text, place))
        if match is None:
            end = _line_end(text, place)
            yield text[place:end], place
            place = end
            continue
        if match.start() > place:
            yield text[place : match.start()], place
        end = _end(text, match)
        yield text[match.start() : end], match.start()
        place = end


def _end(text: str, match: re.Match[str]) -> int:
    """Return where what begins here ends: an escaped sign, a code span, or a figure."""
    if match[0].startswith("\\"):
        return match.end() + (1 if text.startswith("\\{{", match.start()) else 0)
    if match[0].startswith("`"):
        closing = re.compile(rf"(?<!`)`{{{len(match[0])}}}(?!`)").search(text, match.end())
        return closing.end() if closing else match.end()
    closed = text.find("}}", match.end())
    line = text.find("\n\n", match.end())
    if closed < 0 or 0 <= line < closed:
        return len(text) if line < 0 else line
    return closed + 2


def _line_end(text: str, place: int) -> int:
    found = text.find("\n", place)
    return len(text) if found < 0 else found + 1


def _fence_end(text: str, fence: re.Match[str]) -> int:
    closing = re.compile(rf"^ {{0,3}}{re.escape(fence[1][0])}{{{len(fence[1])},}}[ \t]*$", re.MULTILINE)
    found = closing.search(text, min(fence.end() + 1, len(text)))
    return found.end() if found else len(text)
