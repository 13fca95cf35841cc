"""The PDF file around drawn pages: fonts, links, bookmarks, structure, metadata and attached data."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from . import look
from .sheet import Element, Fonts, Sheet


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the reader's side panel."""

    level: int
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says about itself; `day` is the only date in it."""

    title: str
    author: str
    subject: str
    language: str
    day: date
    identifier: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """Data carried inside the file."""

    name: str
    data: bytes
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What was drawn and what belongs to it."""

    sheets: Sequence[Sheet]
    fonts: Fonts
    structure: Element
    bookmarks: Sequence[Bookmark]
    attachments: Sequence[Attachment]


def assemble(contents: Contents, facts: Facts) -> bytes:
    """Return the bytes of the PDF; the same arguments give the same bytes."""
    sheets = contents.sheets
    pdf = pikepdf.new()
    resources = pdf.make_indirect(
        Dictionary(Font=Dictionary({f"/{font.resource}": font.build(pdf) for font in contents.fonts.used.values()}))
    )
    for sheet in sheets:
        pdf.pages.append(pikepdf.Page(_page(pdf, sheet, resources)))
    pages = [page.obj for page in pdf.pages]
    places = {name: (pages[sheet.index], top) for sheet in sheets for name, top in sheet.places.items()}
    for sheet, page in zip(sheets, pages, strict=True):
        _links(pdf, sheet, page, places)
    _bookmarks(pdf, contents.bookmarks, places)
    _structure(pdf, sheets, pages, contents.structure)
    _metadata(pdf, facts)
    for attachment in contents.attachments:
        _attach(pdf, attachment)
    stream = io.BytesIO()
    pdf.save(stream, min_version="1.7", deterministic_id=True, compress_streams=True)
    return stream.getvalue()


def _page(pdf: pikepdf.Pdf, sheet: Sheet, resources: pikepdf.Object) -> Dictionary:
    return Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, look.WIDTH, look.HEIGHT]),
        Resources=resources,
        Contents=pdf.make_stream(sheet.content()),
        StructParents=sheet.index,
        Tabs=Name.S,
    )


def _links(
    pdf: pikepdf.Pdf, sheet: Sheet, page: pikepdf.Object, places: Mapping[str, tuple[pikepdf.Object, float]]
) -> None:
    annotations = Array()
    for link in sheet.links:
        area = Array([round(value, 2) for value in (link.left, link.bottom, link.right, link.top)])
        annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=area, Border=Array([0, 0, 0]), F=4)
        if link.target.startswith("#"):
            if link.target[1:] not in places:
                continue
            annotation.Dest = _destination(*places[link.target[1:]])
        else:
            annotation.A = Dictionary(S=Name.URI, URI=String(link.target))
        annotation.Contents = String(link.target.removeprefix("#"))
        annotations.append(pdf.make_indirect(annotation))
    if len(annotations):
        page.Annots = annotations


def _destination(page: pikepdf.Object, top: float) -> Array:
    return Array([page, Name.XYZ, 0, round(top, 2), None])


def _bookmarks(
    pdf: pikepdf.Pdf, bookmarks: Sequence[Bookmark], places: Mapping[str, tuple[pikepdf.Object, float]]
) -> None:
    with pdf.open_outline() as outline:
        parents: list[tuple[int, list[pikepdf.OutlineItem]]] = [(0, outline.root)]
        for bookmark in bookmarks:
            item = pikepdf.OutlineItem(bookmark.title, _destination(*places[bookmark.place]))
            item.is_closed = bookmark.level > 1
            while parents[-1][0] >= bookmark.level:
                parents.pop()
            parents[-1][1].append(item)
            parents.append((bookmark.level, item.children))


def _structure(pdf: pikepdf.Pdf, sheets: Sequence[Sheet], pages: Sequence[pikepdf.Object], structure: Element) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, pikepdf.Object] = {}
    root.K = Array([_element(pdf, structure, root, pages, made)])
    numbers = Array()
    for sheet in sheets:
        numbers.append(sheet.index)
        numbers.append(pdf.make_indirect(Array([made[id(element)] for element in sheet.marks])))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(sheets)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _element(
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
            kids.append(_element(pdf, kid, node, pages, made))
        else:
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[kid[0]], MCID=kid[1]))
    node.K = kids
    return node


def _metadata(pdf: pikepdf.Pdf, facts: Facts) -> None:
    stamp = f"{facts.day:%Y-%m-%d}T00:00:00+00:00"
    pdf.Root.Lang = String(facts.language)
    pdf.Root.ViewerPreferences = Dictionary(
        DisplayDocTitle=True, Direction=Name.R2L if facts.language.startswith("ar") else Name.L2R
    )
    pdf.Root.PageMode = Name.UseOutlines
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = facts.title
        metadata["dc:creator"] = [facts.author]
        metadata["dc:description"] = facts.subject
        metadata["dc:language"] = [facts.language]
        metadata["dc:identifier"] = facts.identifier
        metadata["xmp:CreateDate"] = stamp
        metadata["xmp:ModifyDate"] = stamp
        metadata["xmp:CreatorTool"] = "GFMD Desktop"
    pdf_date = f"D:{facts.day:%Y%m%d}000000Z"
    pdf.docinfo.Title = String(facts.title)
    pdf.docinfo.Author = String(facts.author)
    pdf.docinfo.Subject = String(facts.subject)
    pdf.docinfo.Creator = String("GFMD Desktop")
    pdf.docinfo.CreationDate = String(pdf_date)
    pdf.docinfo.ModDate = String(pdf_date)


def _attach(pdf: pikepdf.Pdf, attachment: Attachment) -> None:
    specification = pikepdf.AttachedFileSpec(
        pdf,
        attachment.data,
        filename=attachment.name,
        mime_type=attachment.media_type,
        description=attachment.description,
        creation_date="",
        mod_date="",
    )
    specification.obj.AFRelationship = Name.Data
    pdf.attachments[attachment.name] = specification
    if "/AF" not in pdf.Root:
        pdf.Root.AF = Array()
    pdf.Root.AF.append(specification.obj)
