"""What is printed: the report of a document, its pages on screen, and where a printed figure comes from."""

from __future__ import annotations

import io
from dataclasses import asdict
from datetime import date
from pathlib import Path

from gfmd_desktop import documents, reports, store
from gfmd_desktop.core import Changes, GfmdError, Json, NoProgress, Progress, Sharing, Words, clock

from .documents import find_document
from .files import write_bytes
from .references import titles_referred
from .templates import find_template
from .voices import Voices
from .workspace import Workspace

_NOTHING = NoProgress()


def write_report(
    ws: Workspace,
    document: str,
    path: Path,
    language: str | None = None,
    audience: Sharing = Sharing.PUBLIC,
    progress: Progress = _NOTHING,
) -> Changes:
    """Print a document to a file; nothing above the audience's level is in it. Only `.pdf` in this release."""
    if path.suffix.lower() != ".pdf":
        raise GfmdError("actions.report-format", path=path)
    data, pages, figures = _print(ws, document, language, audience, progress)
    write_bytes(path, data)
    return Changes(summary={"pages": pages, "figures": figures})


def preview_report(
    ws: Workspace,
    document: str,
    language: str | None = None,
    audience: Sharing = Sharing.PUBLIC,
    progress: Progress = _NOTHING,
) -> bytes:
    """Return the same PDF that `write_report` writes."""
    return _print(ws, document, language, audience, progress)[0]


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a PDF."""
    return reports.page_count(pdf)


def page_image(pdf: bytes, page: int, scale: float) -> tuple[int, int, bytes]:
    """Return a page (from 0) as width, height and RGBA bytes; scale 1 is 72 dots an inch."""
    return reports.page_image(pdf, page, scale)


def trace(path: Path, mark: str) -> dict[str, Json]:
    """Return where a printed figure comes from, from the file alone; what is empty is left out."""
    return {name: value for name, value in asdict(reports.trace(path, mark)).items() if value not in ("", (), 0, None)}


def report_bytes(
    work: store.Work,
    state: documents.DocumentState,
    office: str,
    language: str,
    audience: Sharing,
    day: date,
    progress: Progress = _NOTHING,
) -> tuple[bytes, reports.Report, int]:
    """Return a document's report as PDF, its model, and its number of pages."""
    template = find_template(work, *state.template)
    voices = Voices(work, state, template, audience)
    titles = titles_referred(work, template, state.answers, language, audience)
    report = reports.build(
        template,
        state,
        voices,
        Words(language),
        office=office,
        day=day,
        audience=audience,
        titles=titles,
        progress=progress,
    )
    stream = io.BytesIO()
    pages = reports.write_pdf(report, stream, progress)
    return stream.getvalue(), report, pages


def _print(
    ws: Workspace, document: str, language: str | None, audience: Sharing, progress: Progress
) -> tuple[bytes, int, int]:
    with ws.store.read() as work:
        identity = find_document(work, document)
        state = documents.state(work.changes.of_document(identity))
        day = clock.now().date()
        chosen = language or state.language
        data, report, pages = report_bytes(work, state, ws.office.name, chosen, audience, day, progress)
    return data, pages, len(report.figures)
