"""The shipped fonts: which one sets a character, the glyphs HarfBuzz makes of a word, and the text each stands for."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFNameBytes, TTFont

from gfmd_desktop.core import resources

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "regular", "bold", "italic", "bold-italic"
PLAIN = "NotoSans-Regular"
_NASKH = "NotoNaskhArabic-Regular"
_NASKH_BOLD = "NotoNaskhArabic-Bold"
_FALLBACK = "DejaVuSans"
_CHAINS = {
    REGULAR: (PLAIN, _NASKH, _FALLBACK),
    BOLD: ("NotoSans-Bold", _NASKH_BOLD, _FALLBACK),
    ITALIC: ("NotoSans-Italic", _NASKH, _FALLBACK),
    BOLD_ITALIC: ("NotoSans-BoldItalic", _NASKH_BOLD, _FALLBACK),
}
_FEATURES = {"kern": True, "liga": True}
# Naskh letters have small bodies: set beside Latin of one size they need a little more to look equal.
_SCALE = {_NASKH: 1.12, _NASKH_BOLD: 1.12}
# Readers that find no text for a code take the code itself for the text, unless it is small: signs that bear no text
# are therefore few in a font of their own.
SIGNS = "-Signs"
_OWN = 0xF0000  # codes from here are ours, one for each pair of glyph and text


class GlyphFont(TTFont):  # type: ignore[misc]
    """A face whose glyphs HarfBuzz chooses; each pair of glyph and text has a code, so copied text is the text."""

    def __init__(self, name: str) -> None:
        super().__init__(name, str(resources.path(f"fonts/{name.removesuffix(SIGNS)}.ttf")), asciiReadable=False)
        if name.endswith(SIGNS):
            self.face.name = TTFNameBytes(self.face.name + SIGNS.encode())
        self.shaper = uharfbuzz.Font(self.hbFace)
        self.unit = 1000 / self.hbFace.upem
        self._codes: dict[tuple[int, str, bool], int] = {}
        self._texts: dict[int, str] = {}

    def has(self, character: str) -> bool:
        """Tell whether the face has a glyph for the character."""
        return self.shaper.get_nominal_glyph(ord(character)) is not None

    def code(self, glyph: Glyph) -> str:
        """Return the character that draws a glyph: its own where it is what the font file says, else one of ours."""
        number = int(self.shaper.get_nominal_glyph(32) or 0) if glyph.carries else glyph.number
        if not glyph.carries and len(glyph.source) == 1 and self.shaper.get_nominal_glyph(ord(glyph.source)) == number:
            return glyph.source
        code = self._codes.setdefault((number, glyph.source, glyph.carries), _OWN + len(self._codes))
        if code not in self._texts:
            self._texts[code] = glyph.source
            self.face.charToGlyph[code] = number
            self.face.charWidths[code] = 0 if glyph.carries else self.shaper.get_glyph_h_advance(number) * self.unit
        return chr(code)

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Add the embedded subsets to a document, with what each code stands for."""
        subsets = self.state[doc].subsets
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        for name, subset in zip(names, subsets, strict=True):
            reference = doc.idToObject["BasicFonts"].dict[name].ToUnicode
            texts = [self._texts.get(code, chr(code) if code else "") for code in subset]
            doc.idToObject[reference.name].content = _to_unicode(texts)


@cache
def face(name: str) -> GlyphFont:
    """Return a shipped face by the name of its file, such as `NotoSans-Bold`, or with `SIGNS` at its end."""
    font = GlyphFont(name)
    pdfmetrics.registerFont(font)
    return font


def _to_unicode(texts: list[str]) -> str:
    entries = [f"<{code:02X}> <{_utf16(text)}>" for code, text in enumerate(texts)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        part = entries[start : start + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join([*lines, "endcmap CMapName currentdict /CMap defineresource pop end end"])


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number in the face, measures in thousandths of the type size, and the text it stands for.

    One without text is a sign, drawn after its line: readers take a raised glyph for a line of its own. An empty glyph
    on the line carries the text of the sign.
    """

    number: int
    advance: float
    dx: float
    dy: float
    source: str
    carries: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """Glyphs of one stretch of text in one face, from left to right; `width` in thousandths of the type size."""

    face: str
    scale: float
    glyphs: tuple[Glyph, ...]
    width: float

    @property
    def signs(self) -> bool:
        """Tell whether any glyph is a sign."""
        return any(not glyph.source for glyph in self.glyphs)


def joined(pieces: Sequence[Shaped]) -> str:
    """Return what the PDF library draws as glyphs that follow each other in one face; room is left for the signs."""
    drawn = [_drawn(piece) for piece in pieces]
    codes = "".join(code for code, _, _ in drawn)
    if all(plain for _, _, plain in drawn):
        return codes
    return ShapedStr(codes, shapeData=[shape for _, shapes, _ in drawn for shape in shapes])  # type: ignore[no-any-return]


@lru_cache(maxsize=50_000)
def _drawn(piece: Shaped) -> tuple[str, list[ShapeData], bool]:
    """Return the codes of a piece, their places, and whether those are where the font file puts them."""
    font, codes, gap = face(piece.face), "", 0.0
    shapes: list[ShapeData] = []
    for glyph in piece.glyphs:
        if not glyph.source:
            gap += glyph.advance
            continue
        codes += font.code(glyph)
        width = font.face.charWidths[ord(codes[-1])]
        shapes.append(ShapeData(0, glyph.advance + gap, 0, glyph.dx + gap, 0, width))
        gap = 0.0
    if gap and shapes:
        shapes[-1] = shapes[-1]._replace(x_advance=shapes[-1].x_advance + gap)
    return codes, shapes, all(shape.x_advance == shape.width and not shape.x_offset for shape in shapes)


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
    font = face(name)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(font.shaper, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    sources = _sources(text, [info.cluster for info in infos], [position.x_advance for position in positions])
    glyphs: list[Glyph] = []
    for info, position, source in zip(infos, positions, sources, strict=True):
        advance, dx, dy = (value * font.unit for value in (position.x_advance, position.x_offset, position.y_offset))
        own, carried = _carried(source, raised=bool(dy), right_to_left=right_to_left)
        glyphs += [Glyph(0, 0.0, 0.0, 0.0, character, carries=True) for character in carried]
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
