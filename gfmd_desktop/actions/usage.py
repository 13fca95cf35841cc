"""Where a record is used: every question of every document that refers to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gfmd_desktop import documents
from gfmd_desktop.documents import COMPANION

from .documents import find_document
from .records import held_records
from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class RecordUse:
    """A question that refers to a record, or was filled from it; `label` as the document's question reads."""

    document: str
    title: str
    template: str
    path: str
    label: str


def record_uses(ws: Workspace, record: str, language: str = "") -> tuple[RecordUse, ...]:
    """Return where a record is picked or was taken over by reference, by title of the document.

    GfmdError `actions.unknown-document`.
    """
    with ws.store.read() as work:
        wanted = find_document(work, record)
    found = (use for each in held_records(ws, language) if each.id != wanted for use in _uses(each, wanted))
    return tuple(sorted(found, key=lambda use: (use.title.casefold(), use.document, use.path)))


def _uses(record: documents.Record, wanted: str) -> Iterator[RecordUse]:
    interview, state = record.interview, record.state
    template = interview.template.titles.get(interview.language) or interview.template.title
    told: set[str] = set()
    for path, value in state.answers.items():
        base = path.removesuffix(COMPANION)
        item = interview.item(base)
        refers = value == wanted and item is not None and bool(item.extension.get("register"))
        filled = path.endswith(COMPANION) and isinstance(value, dict) and value.get("document") == wanted
        if (refers or filled) and item is not None and (shown := _row(base)) not in told:
            told.add(shown)
            yield RecordUse(record.id, record.title, template, base, interview.label(base))


def _row(path: str) -> str:
    """Return the row of a repeat that a path lies in: a record taken over fills several questions of one row."""
    return path.rpartition("/")[0] or path
