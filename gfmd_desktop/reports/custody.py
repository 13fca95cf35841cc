"""The chain of custody: attached to the report as data, and asked by mark."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gfmd_desktop.core import GfmdError, Words

from .model import Provenance, Report

if TYPE_CHECKING:
    import pikepdf

    from .pdf.assembly import Attachment

NAME = "chain-of-custody.json"
FORMAT = "gfmd-custody/1"
_NAMES = tuple(field.name for field in fields(Provenance))
_KEPT = ("mark", "kind", "value")
_LARGEST = 64_000_000  # bytes of unpacked custody data; more is no report of ours


def attachments(report: Report, words: Words) -> list[Attachment]:
    """Return the data carried inside the report: its chain of custody first."""
    from .pdf.assembly import Attachment

    about = {
        "document": report.document,
        "title": report.title,
        "country": report.country,
        "period": report.period,
        "language": report.language,
        "audience": str(report.audience),
        "office": report.office,
        "date": report.date.isoformat(),
        "template": report.template,
    }
    figures = ",\n".join(_text(_slim(figure)) for figure in report.figures)
    data = f'{{"format": {_text(FORMAT)},\n"report": {_text(about)},\n"figures": [\n{figures}\n]}}\n'
    description = words.say("reports.custody.description")
    own = Attachment(NAME, data.encode("utf-8", "replace"), "application/json", description)
    more = [
        Attachment(name, _text(value).encode("utf-8", "replace"), "application/json", name)
        for name, value in report.attachments
    ]
    return [own, *more]


def trace(path: Path, mark: str) -> Provenance:
    """Return where a printed figure comes from, from the PDF alone.

    The mark is as printed, `F12`, `[F12]` or `12`; for a number given as an answer it is the code of its question.
    GfmdError `reports.damaged-pdf`, `reports.not-a-report` or `reports.no-such-mark`.
    """
    figures = read_custody(path)
    given = mark.strip().strip("[]()").upper()
    wanted = f"F{given}" if given.isdigit() else given
    found = next((figure for name, figure in figures.items() if name.upper() == wanted), None)
    if found is None:
        raise GfmdError("reports.no-such-mark", mark=mark, name=path.name, count=len(figures))
    return found


def read_custody(path: Path) -> dict[str, Provenance]:
    """Return every figure of a report by its mark."""
    import pikepdf

    try:
        with pikepdf.open(path) as pdf:
            raw = _attached(pdf)
    except FileNotFoundError as error:
        raise GfmdError("reports.no-such-file", name=path.name) from error
    except (pikepdf.PdfError, pikepdf.PasswordError, OSError) as error:
        raise GfmdError("reports.damaged-pdf", name=path.name) from error
    found = _parsed(raw) if raw is not None else None
    if found is None:
        raise GfmdError("reports.not-a-report", name=path.name)
    return found


def read_attached(path: Path, name: str, largest: int) -> bytes | None:
    """Return what a PDF carries under a name; None if it is not there, larger, or the PDF is damaged."""
    import pikepdf

    try:
        with pikepdf.open(path) as pdf:
            return _attached(pdf, name, largest)
    except (pikepdf.PdfError, pikepdf.PasswordError, OSError):
        return None


def _attached(pdf: pikepdf.Pdf, name: str = NAME, largest: int = _LARGEST) -> bytes | None:
    try:
        return _carried(pdf, name, largest)
    except (ValueError, TypeError, LookupError, AttributeError, RuntimeError):  # a bent tree of names
        return None


def _carried(pdf: pikepdf.Pdf, name: str, largest: int) -> bytes | None:
    from pikepdf import Name

    if name not in pdf.attachments:
        return None
    stream = pdf.attachments[name].get_file().obj
    if stream.get("/Filter") is None:
        raw = bytes(stream.read_raw_bytes())
        return raw if len(raw) <= largest else None
    if stream.get("/Filter") != Name.FlateDecode or stream.get("/DecodeParms") is not None:
        return None
    try:
        unpacked = zlib.decompressobj()
        data = unpacked.decompress(bytes(stream.read_raw_bytes()), largest)
    except zlib.error:
        return None
    return None if unpacked.unconsumed_tail else data


def _parsed(raw: bytes) -> dict[str, Provenance] | None:
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("format") != FORMAT or not isinstance(data.get("figures"), list):
        return None
    figures = [_provenance(figure) for figure in data["figures"] if isinstance(figure, dict)]
    return {figure.mark: figure for figure in figures if figure is not None}


def _provenance(figure: Mapping[str, Any]) -> Provenance | None:
    """Read one figure; facts of another kind than ours are left out, as a later release may have added them."""
    known = {field.name: type(field.default) for field in fields(Provenance)}
    values: dict[str, Any] = {}
    for name, value in figure.items():
        kind = known.get(name)
        if kind is tuple and isinstance(value, list):
            values[name] = tuple(tuple(part) if isinstance(part, list) else part for part in value)
        elif (kind is int and isinstance(value, int)) or (kind not in (None, tuple, int) and isinstance(value, str)):
            values[name] = value
    return Provenance(**values) if {"mark", "kind", "value"} <= values.keys() else None


def _slim(figure: Provenance) -> dict[str, Any]:
    values = ((name, getattr(figure, name)) for name in _NAMES)
    return {name: value for name, value in values if name in _KEPT or value not in ("", (), 0)}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
