"""Tags: what on a page belongs to which element of the document, written by the canvas, tied together by pikepdf."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas


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

    def undraw(self) -> None:
        """Forget where it was drawn, before it is drawn anew."""
        self.kids = [kid for kid in self.kids if isinstance(kid, Element)]
        for kid in self.kids:
            if isinstance(kid, Element):
                kid.undraw()


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that knows which element each drawing belongs to, and on which page each place of the report is.

    `known` are the places that links may point to; a trial only finds out where they are.
    """

    def __init__(self, *arguments: Any, known: frozenset[str] = frozenset(), **options: Any) -> None:
        self.known = known
        self.trial = False
        super().__init__(*arguments, **options)
        self.marks: dict[int, list[Element]] = {}
        self.places: dict[str, int] = {}

    @contextmanager
    def part_of(self, element: Element | None) -> Iterator[None]:
        """Tie what is drawn inside to an element; None means decoration that is not read aloud."""
        if element is None:
            self.addLiteral("/Artifact BMC")
        else:
            marks = self.marks.setdefault(self.getPageNumber() - 1, [])
            self.addLiteral(f"/{element.tag} <</MCID {len(marks)}>> BDC")
            element.kids.append((self.getPageNumber() - 1, len(marks)))
            marks.append(element)
        yield
        self.addLiteral("EMC")

    def place(self, name: str, height: float) -> None:
        """Give this height of the page, as the canvas now stands, a name that links can point to."""
        if name not in self.places:
            self.places[name] = self.getPageNumber()
            self.bookmarkHorizontal(name, 0, height)


def tie(pdf: pikepdf.Pdf, structure: Element, marks: dict[int, list[Element]]) -> None:
    """Write the structure into a file whose pages bear the marks."""
    pages = [page.obj for page in pdf.pages]
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, pikepdf.Object] = {}
    root.K = Array([_node(pdf, structure, root, pages, made)])
    numbers = Array()
    for index, page in enumerate(pages):
        page.StructParents, page.Tabs = index, Name.S
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array([made[id(element)] for element in marks.get(index, ())])))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _node(
    pdf: pikepdf.Pdf,
    element: Element,
    parent: pikepdf.Object,
    pages: Sequence[pikepdf.Object],
    made: dict[int, pikepdf.Object],
) -> pikepdf.Object:
    node = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
    made[id(element)] = node
    if element.alternative:
        node.Alt = String(element.alternative)
    if element.language:
        node.Lang = String(element.language)
    if element.scope:
        node.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    kids = Array()
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_node(pdf, kid, node, pages, made))
        else:
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[kid[0]], MCID=kid[1]))
    node.K = kids
    return node
