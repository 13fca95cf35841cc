"""Embedded fonts: only the glyphs used, each with the text it stands for, so that copied text is the text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import pikepdf
import uharfbuzz
from pikepdf import Array, Dictionary, Name

from .faces import CARRIER, Face, Glyph, face

_DROPPED = ("GSUB", "GPOS", "GDEF", "DSIG", "FFTM", "STAT", "kern")


class EmbeddedFont:
    """The use of one face in one document; codes are given out in the order of use."""

    def __init__(self, name: str, resource: str) -> None:
        self.face: Face = face(name)
        self.resource = resource
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: Glyph) -> int:
        """Return the code of a glyph; one glyph that stands for two texts has two codes."""
        return self._codes.setdefault((glyph.number, glyph.source), len(self._codes) + 1)

    def build(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font dictionary with its embedded subset."""
        name = Name(f"/{self._tag()}+{self.face.name}")
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
            FontDescriptor=pdf.make_indirect(self._descriptor(pdf, name)),
            DW=0,
            W=Array([1, Array([round(self.face.advance(number)) for number, _ in self._codes])]),
            CIDToGIDMap=pdf.make_stream(self._glyph_map()),
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=name,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
                ToUnicode=pdf.make_stream(to_unicode([source for _, source in self._codes])),
            )
        )

    def _descriptor(self, pdf: pikepdf.Pdf, name: Name) -> Dictionary:
        bold, italic = "Bold" in self.face.name, "Italic" in self.face.name
        ascent, descent = round(self.face.ascent), round(self.face.descent)
        data = self._subset()
        return Dictionary(
            Type=Name.FontDescriptor,
            FontName=name,
            Flags=4 + (64 if italic else 0),
            FontBBox=Array([-1000, descent - 200, 2500, ascent + 200]),
            ItalicAngle=-12 if italic else 0,
            Ascent=ascent,
            Descent=descent,
            CapHeight=714,
            StemV=140 if bold else 80,
            FontFile2=pdf.make_stream(data, Length1=len(data)),
        )

    def _subset(self) -> bytes:
        chosen = uharfbuzz.SubsetInput()
        chosen.flags = (
            uharfbuzz.SubsetFlags.RETAIN_GIDS
            | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
            | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        )
        chosen.glyph_set.update({0, *self._numbers()})
        chosen.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
        return bytes(uharfbuzz.subset(self.face.harfbuzz, chosen).blob.data)

    def _glyph_map(self) -> bytes:
        return b"\0\0" + b"".join(number.to_bytes(2, "big") for number in self._numbers())

    def _numbers(self) -> list[int]:
        return [self.face.blank if number == CARRIER else number for number, _ in self._codes]

    def _tag(self) -> str:
        digest = hashlib.sha256(repr(sorted(self._codes)).encode()).digest()
        return "".join(chr(65 + byte % 26) for byte in digest[:6])


def to_unicode(sources: Iterable[str]) -> bytes:
    """Return the CMap from codes 1, 2, … to texts; a glyph without text of its own maps to nothing."""
    entries = [f"<{code:04X}> <{_utf16(source)}>" for code, source in enumerate(sources, start=1) if source]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        part = entries[start : start + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()
