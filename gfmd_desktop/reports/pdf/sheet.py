"""One page while it is drawn: text, lines, areas, links and the marks that tie them to the structure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

from .glyphs import EmbeddedFont
from .lines import Atom, Line


@dataclass(eq=False)
class Element:
    """A node of the document's structure (`P`, `H1`, `Table`, …): its parts on pages and its children, in order."""

    tag: str
    alternative: str = ""
    language: str = ""
    scope: str = ""
    kids: list[Element | tuple[int, int]] = field(default_factory=list)

    def child(self, tag: str, *, alternative: str = "", scope: str = "") -> Element:
        """Add a node below this one."""
        made = Element(tag, alternative=alternative, scope=scope)
        self.kids.append(made)
        return made


@dataclass(frozen=True, slots=True)
class Link:
    """An active area; `target` is a web address or `#name` of a place in the report."""

    left: float
    bottom: float
    right: float
    top: float
    target: str


class Fonts:
    """The fonts of one document, named F1, F2, … in the order of use."""

    def __init__(self) -> None:
        self.used: dict[str, EmbeddedFont] = {}

    def use(self, name: str) -> EmbeddedFont:
        """Return the font of a face, adding it when it is new."""
        if name not in self.used:
            self.used[name] = EmbeddedFont(name, f"F{len(self.used) + 1}")
        return self.used[name]


class Sheet:
    """A page; coordinates in points from the lower left corner."""

    def __init__(self, index: int, fonts: Fonts) -> None:
        self.index = index
        self.links: list[Link] = []
        self.marks: list[Element] = []
        self.places: dict[str, float] = {}
        self._fonts = fonts
        self._operators: list[str] = []

    def content(self) -> bytes:
        """Return the page's content stream."""
        return "\n".join(self._operators).encode("ascii")

    @contextmanager
    def part_of(self, element: Element | None) -> Iterator[None]:
        """Tie what is drawn inside to an element; None means decoration that is not read aloud."""
        if element is None:
            self._operators.append("/Artifact BMC")
        else:
            self._operators.append(f"/{element.tag} <</MCID {len(self.marks)}>> BDC")
            element.kids.append((self.index, len(self.marks)))
            self.marks.append(element)
        yield
        self._operators.append("EMC")

    def place(self, name: str, top: float) -> None:
        """Give the height `top` of this page a name that links can point to."""
        self.places.setdefault(name, top)

    def area(self, left: float, bottom: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self._operators.append(
            f"{_rgb(colour)} rg {_n(left)} {_n(bottom)} {_n(width)} {_n(height)} re f",
        )

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float = 0.5) -> None:
        """Draw a straight line."""
        self.path((start, end), colour, width)

    def dots(self, left: float, right: float, height: float, colour: str) -> None:
        """Draw the dotted line that leads the eye."""
        if right > left:
            self._operators.append("q [0.1 3] 0 d 1 J")
            self.path(((left, height), (right, height)), colour, 0.8)
            self._operators.append("Q")

    def path(self, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        """Draw a line through points."""
        first, *rest = points
        steps = " ".join(f"{_n(x)} {_n(y)} l" for x, y in rest)
        self._operators.append(
            f"{_rgb(colour)} RG {_n(width)} w 1 j {_n(first[0])} {_n(first[1])} m {steps} S",
        )

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """Fill a circle."""
        k = radius * 0.5523
        arcs = (
            ((x + radius, y + k), (x + k, y + radius), (x, y + radius)),
            ((x - k, y + radius), (x - radius, y + k), (x - radius, y)),
            ((x - radius, y - k), (x - k, y - radius), (x, y - radius)),
            ((x + k, y - radius), (x + radius, y - k), (x + radius, y)),
        )
        curves = " ".join(" ".join(f"{_n(a)} {_n(b)}" for a, b in arc) + " c" for arc in arcs)
        self._operators.append(f"{_rgb(colour)} rg {_n(x + radius)} {_n(y)} m {curves} f")

    def link_area(self, area: tuple[float, float, float, float], target: str) -> None:
        """Make an area (left, bottom, right, top) a link."""
        self.links.append(Link(*area, target))

    def text(self, line: Line, left: float, baseline: float) -> None:
        """Set a line of text with its left edge and baseline there."""
        operators: list[str] = []
        raised: list[str] = []
        x = left
        atoms = line.atoms
        if line.blank and line.blank.level:
            atoms, x = (line.blank, *atoms), left - line.blank.width
        elif line.blank:
            atoms = (*atoms, line.blank)
        for atom in atoms:
            if atom.shaped.glyphs:
                self._set(operators, raised, atom, (x, baseline + atom.style.rise))
            if atom.link:
                self._link(atom, x, baseline)
            x += atom.width
        if operators:
            self._operators.append(" ".join(("BT", *operators, *raised, "ET")))

    def _set(self, operators: list[str], raised: list[str], atom: Atom, origin: tuple[float, float]) -> None:
        """Add the operators of an atom; signs above and below come after the line, so that they do not cut it up."""
        font = self._fonts.use(atom.shaped.face)
        size = atom.style.size * atom.shaped.scale
        chosen = f"{_rgb(atom.style.colour)} rg /{font.resource} {_n(size)} Tf"
        operators.append(f"{chosen} {_at(*origin)} {_shown(atom, font)}")
        pen = origin[0]
        for glyph in atom.shaped.glyphs:
            if glyph.dy:
                place = _at(pen + glyph.dx * size / 1000, origin[1] + glyph.dy * size / 1000)
                raised.append(f"{chosen} {place} <{font.code(glyph):04X}> Tj")
            pen += glyph.advance * size / 1000

    def _link(self, atom: Atom, x: float, baseline: float) -> None:
        bottom = baseline + atom.style.rise - atom.style.size * 0.25
        top = bottom + atom.style.size * 1.2
        last = self.links[-1] if self.links else None
        if last and last.target == atom.link and last.bottom == bottom and abs(last.right - x) < 0.5:
            self.links[-1] = Link(last.left, bottom, x + atom.width, top, atom.link)
        else:
            self.links.append(Link(x, bottom, x + atom.width, top, atom.link))


def _at(x: float, y: float) -> str:
    return f"1 0 0 1 {_n(x)} {_n(y)} Tm"


def _shown(atom: Atom, font: EmbeddedFont) -> str:
    """Return the operator that shows glyphs; shifts between them are in thousandths, to the left."""
    pieces: list[str] = []
    codes = ""
    for glyph in atom.shaped.glyphs:
        if glyph.dy:
            shift = -glyph.advance
        else:
            if glyph.dx:
                codes = _flush(pieces, codes, -glyph.dx)
            codes += f"{font.code(glyph):04X}"
            shift = round(font.face.advance(glyph.number)) + glyph.dx - glyph.advance
        if abs(shift) >= 0.5:
            codes = _flush(pieces, codes, shift)
    if codes:
        pieces.append(f"<{codes}>")
    return f"[{' '.join(pieces)}] TJ"


def _flush(pieces: list[str], codes: str, shift: float) -> str:
    if codes:
        pieces.append(f"<{codes}>")
    pieces.append(_n(shift))
    return ""


@cache
def _rgb(colour: str) -> str:
    return " ".join(_n(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))


def _n(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
