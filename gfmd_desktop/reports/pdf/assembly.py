"""What pikepdf adds to the drawn file: structure, metadata with the report's date as the only one, attached data."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pikepdf
from pikepdf import Dictionary, Name, String

from .tagging import Element, tie


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


def finish(
    drawn: bytes,
    structure: Element,
    marks: dict[int, list[Element]],
    facts: Facts,
    attachments: Sequence[Attachment],
) -> bytes:
    """Return the finished bytes of a drawn file; the same arguments give the same bytes."""
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        tie(pdf, structure, marks)
        _describe(pdf, facts)
        for attachment in attachments:
            _attach(pdf, attachment)
        stream = io.BytesIO()
        pdf.save(stream, min_version="1.7", deterministic_id=True, compress_streams=True)
    return stream.getvalue()


def _describe(pdf: pikepdf.Pdf, facts: Facts) -> None:
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
    told = {"Title": facts.title, "Author": facts.author, "Subject": facts.subject, "Creator": "GFMD Desktop"}
    dates = dict.fromkeys(("CreationDate", "ModDate"), f"D:{facts.day:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary({f"/{name}": String(text) for name, text in (told | dates).items()})
    )


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
