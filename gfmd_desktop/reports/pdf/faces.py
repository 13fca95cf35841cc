"""The shipped fonts: which one sets a character, and what glyphs HarfBuzz makes of a word."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import uharfbuzz

from gfmd_desktop.core import resources

# Readers take a raised glyph for a line of its own: an empty glyph on the line bears its text.
CARRIER = -1
REGULAR, BOLD, ITALIC, BOLD_ITALIC = "regular", "bold", "italic", "bold-italic"
_NASKH = "NotoNaskhArabic-Regular"
_NASKH_BOLD = "NotoNaskhArabic-Bold"
_FALLBACK = "DejaVuSans"
_CHAINS = {
    REGULAR: ("NotoSans-Regular", _NASKH, _FALLBACK),
    BOLD: ("NotoSans-Bold", _NASKH_BOLD, _FALLBACK),
    ITALIC: ("NotoSans-Italic", _NASKH, _FALLBACK),
    BOLD_ITALIC: ("NotoSans-BoldItalic", _NASKH_BOLD, _FALLBACK),
}
_FEATURES = {"kern": True, "liga": True}
# Naskh letters have small bodies: set beside Latin of one size they need a little more to look equal.
_SCALE = {_NASKH: 1.12, _NASKH_BOLD: 1.12}


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number in the face, measures in thousandths of the type size, and the text it stands for."""

    number: int
    advance: float
    dx: float
    dy: float
    source: str


@dataclass(frozen=True, slots=True)
class Shaped:
    """Glyphs of one stretch of text in one face, from left to right; `width` in thousandths of the type size."""

    face: str
    scale: float
    glyphs: tuple[Glyph, ...]
    width: float


class Face:
    """One font file: its characters and measures, each in thousandths of the type size."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.data = resources.path(f"fonts/{name}.ttf").read_bytes()
        self.harfbuzz = uharfbuzz.Face(self.data)
        self.font = uharfbuzz.Font(self.harfbuzz)
        self.unit = 1000 / self.harfbuzz.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.unit
        self.descent = extents.descender * self.unit

    @property
    def blank(self) -> int:
        """The number of the empty glyph."""
        return int(self.font.get_nominal_glyph(32) or 0)

    def has(self, character: str) -> bool:
        """Tell whether the face has a glyph for the character."""
        return self.font.get_nominal_glyph(ord(character)) is not None

    def advance(self, number: int) -> float:
        """Return the width of a glyph as the font file gives it; a carrier has none."""
        if number == CARRIER:
            return 0.0
        return float(self.font.get_glyph_h_advance(number) * self.unit)


@cache
def face(name: str) -> Face:
    """Return a shipped face by the name of its file, such as `NotoSans-Bold`."""
    return Face(name)


@lru_cache(maxsize=20_000)
def choose(style: str, character: str) -> str:
    """Return the first face of the style that has the character; the first of all if none has."""
    chain = _CHAINS[style]
    return next((name for name in chain if face(name).has(character)), chain[0])


def choose_all(style: str, text: str) -> list[str]:
    """Return a face per character; marks, joiners and spaces stay with the letter before them."""
    chosen: list[str] = []
    for character in text:
        if chosen and (character == " " or unicodedata.category(character) in ("Mn", "Me", "Cf")):
            stays = character == " " or unicodedata.category(character) == "Cf" or face(chosen[-1]).has(character)
            if stays:
                chosen.append(_CHAINS[style][0] if character == " " else chosen[-1])
                continue
        chosen.append(choose(style, character))
    return chosen


@lru_cache(maxsize=50_000)
def shape(text: str, name: str, right_to_left: bool) -> Shaped:
    """Return the glyphs of a stretch of text; every character of it has exactly one glyph as its bearer."""
    if not text:
        return Shaped(name, 1.0, (), 0.0)
    one = face(name)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(one.font, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    sources = _sources(text, [info.cluster for info in infos], [position.x_advance for position in positions])
    glyphs: list[Glyph] = []
    for info, position, source in zip(infos, positions, sources, strict=True):
        advance, dx, dy = (value * one.unit for value in (position.x_advance, position.x_offset, position.y_offset))
        own, carried = _carried(source, raised=bool(dy), right_to_left=right_to_left)
        glyphs += [Glyph(CARRIER, 0.0, 0.0, 0.0, character) for character in carried]
        glyphs.append(Glyph(info.codepoint, advance, dx, dy, own))
    scale = _SCALE.get(name, 1.0)
    return Shaped(name, scale, tuple(glyphs), sum(glyph.advance for glyph in glyphs) * scale)


def _carried(source: str, *, raised: bool, right_to_left: bool) -> tuple[str, str]:
    """Return the text a glyph bears itself, and what carriers before it bear.

    Readers that turn right-to-left text round also turn the letters of a ligature, so each gets a bearer of its own.
    """
    if raised:
        return "", source[::-1] if right_to_left else source
    return (source[:1], source[:0:-1]) if right_to_left else (source, "")


def _sources(text: str, clusters: list[int], advances: list[int]) -> list[str]:
    """Give the text of each cluster to its widest glyph."""
    ends = dict(pairwise([*sorted(set(clusters)), len(text)]))
    widest: dict[int, int] = {}
    for i, cluster in enumerate(clusters):
        if cluster not in widest or advances[i] > advances[widest[cluster]]:
            widest[cluster] = i
    return [text[c : ends[c]] if widest[c] == i else "" for i, c in enumerate(clusters)]
