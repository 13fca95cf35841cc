"""A sheet to print and keep or hand over: facts, long codes in large type, steps, a QR code. One page if it fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .model import Fact


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One part of a sheet, in this order: heading, text, a code in large type, facts, numbered steps, a QR code.

    `code` is set from left to right whatever the language; so is the value of a fact that begins with Latin letters.
    `qr` is what a scanner reads, beside it stands `caption`.
    """

    heading: str = ""
    text: str = ""
    code: str = ""
    facts: tuple[Fact, ...] = ()
    steps: tuple[str, ...] = ()
    qr: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class SheetFile:
    """Data carried inside the PDF."""

    name: str
    data: bytes
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in one language; `day` is the only date in the file, `identifier` tells sheets apart."""

    language: str
    title: str
    office: str
    day: date
    identifier: str
    warning: str = ""
    parts: tuple[SheetPart, ...] = ()
    files: tuple[SheetFile, ...] = ()
