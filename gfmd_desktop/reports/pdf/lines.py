"""Runs of styled text broken into lines and put in visual order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from . import bidi
from .fonts import REGULAR, Glyph, Shaped, choose_all, shape

_BREAK_AFTER = frozenset("-/–—\u200b\u00ad")
_FORCED = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
_WILD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a stretch of text is set: size in points, colour as `#RRGGBB`, `rise` in points above the line."""

    size: float = 10.0
    weight: str = REGULAR
    colour: str = "#1B2530"
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text in one style; `link` is a web address or `#name` of a place in the report."""

    text: str
    style: Style
    link: str = ""


@dataclass(frozen=True, slots=True)
class Atom:
    """The smallest piece that is set as a whole: one face, one style, one direction."""

    shaped: Shaped
    style: Style
    level: int
    link: str
    space: bool
    breaks: bool

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.shaped.width * self.style.size / 1000


@dataclass(frozen=True, slots=True)
class Line:
    """Atoms of one line from left to right, and their width in points.

    `blank` is the space at which the line was broken: it hangs outside, so that words stay apart when read aloud.
    """

    atoms: tuple[Atom, ...]
    width: float
    blank: Atom | None = None


def clean(text: str) -> str:
    """Replace what is no character (controls, lone surrogates) by the replacement sign; tabs become spaces."""
    return _WILD.sub("\ufffd", text).replace("\t", " ")


def break_lines(stretches: Sequence[Stretch], width: float, base: int) -> list[Line]:
    """Set the stretches as one paragraph whose base level is 0 (left to right) or 1."""
    lines: list[Line] = []
    for atoms in _paragraphs(stretches, base):
        lines += _fill(atoms, width, base)
    return lines


def natural_width(stretches: Sequence[Stretch], base: int) -> float:
    """Return the width of the text when nothing breaks it but forced line ends."""
    return max((line.width for line in break_lines(stretches, float("inf"), base)), default=0.0)


def longest_word(stretches: Sequence[Stretch], base: int) -> float:
    """Return the width of the widest piece that has no place to break."""
    widest = 0.0
    for atoms in _paragraphs(stretches, base):
        for word in _words(atoms):
            widest = max(widest, _inked(word))
    return widest


def _paragraphs(stretches: Sequence[Stretch], base: int) -> Iterator[list[Atom]]:
    text = ""
    owners: list[int] = []
    for number, stretch in enumerate(stretches):
        piece = clean(stretch.text)
        text += piece
        owners += [number] * len(piece)
    start = 0
    for end in [*(i for i, character in enumerate(text) if character in _FORCED), len(text)]:
        yield _atoms(text[start:end], owners[start:end], stretches, base)
        start = end + 1


def _atoms(text: str, owners: list[int], stretches: Sequence[Stretch], base: int) -> list[Atom]:
    levels = bidi.levels(text, base)
    names = _faces(text, owners, stretches)
    atoms: list[Atom] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and _joins(text, owners, levels, names, end):
            end += 1
        atoms.append(_atom(text[start:end], names[start], levels[start], stretches[owners[start]]))
        start = end
    return atoms


def _faces(text: str, owners: list[int], stretches: Sequence[Stretch]) -> list[str]:
    names: list[str] = []
    while len(names) < len(text):
        start = len(names)
        end = start + 1
        while end < len(text) and owners[end] == owners[start]:
            end += 1
        names += choose_all(stretches[owners[start]].style.weight, text[start:end])
    return names


def _joins(text: str, owners: list[int], levels: list[int], names: list[str], i: int) -> bool:
    if text[i] == " " or text[i - 1] == " " or text[i - 1] in _BREAK_AFTER:
        return False
    return owners[i] == owners[i - 1] and levels[i] == levels[i - 1] and names[i] == names[i - 1]


def _atom(text: str, name: str, level: int, stretch: Stretch) -> Atom:
    seen = "".join(character for character in text if not bidi.is_invisible(character) or character in "\u200c\u200d")
    shaped = shape(seen, name, level % 2 == 1)
    space = text == " "
    breaks = space or (text[-1] in _BREAK_AFTER and len(text) > 1) or text == "\u200b"
    return Atom(shaped, stretch.style, level, stretch.link, space, breaks)


def _words(atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
    word: list[Atom] = []
    for atom in atoms:
        word.append(atom)
        if atom.breaks:
            yield word
            word = []
    if word:
        yield word


def _fill(atoms: Sequence[Atom], width: float, base: int) -> Iterator[Line]:
    line: list[Atom] = []
    used = 0.0
    for word in (piece for whole in _words(atoms) for piece in _cut(whole, width)):
        if line and used + _inked(word) > width + 0.01:
            yield _visual(line, base)
            line, used = [], 0.0
        line += word
        used += sum(atom.width for atom in word)
    yield _visual(line, base)


def _inked(word: Sequence[Atom]) -> float:
    return sum(atom.width for atom in word if not atom.space)


def _cut(word: list[Atom], width: float) -> list[list[Atom]]:
    """Cut a word that is wider than the line between its letters; hostile text must not leave the page."""
    return [word] if _inked(word) <= width + 0.01 else [[letter] for atom in word for letter in _letters(atom)]


def _letters(atom: Atom) -> Iterator[Atom]:
    shaped, step = atom.shaped, -1 if atom.level % 2 else 1
    letters: list[list[Glyph]] = []
    for glyph in shaped.glyphs[::step]:
        if not letters or glyph.advance > 0:
            letters.append([])
        letters[-1].append(glyph)
    for glyphs in letters:
        width = sum(glyph.advance for glyph in glyphs) * shaped.scale
        yield replace(atom, shaped=Shaped(shaped.face, shaped.scale, tuple(glyphs[::step]), width))


def _visual(line: list[Atom], base: int) -> Line:
    kept = list(line)
    while kept and kept[-1].space:
        kept.pop()
    blank = replace(line[len(kept)], level=base) if kept and len(kept) < len(line) else None
    ordered = tuple(kept[i] for i in bidi.order([atom.level for atom in kept]))
    return Line(ordered, sum(atom.width for atom in ordered), blank)


def base_of(text: str, default: int) -> int:
    """Return the base level of a text by its first strong letter, else the default."""
    return bidi.base_level(unicodedata.normalize("NFC", clean(text)), default)
