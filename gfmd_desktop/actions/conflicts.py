"""What offices disagree on: each place with its sides, and a person's decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gfmd_desktop import documents, merge, store, templates
from gfmd_desktop.core import STATISTICS_LOG, Changes, GfmdError, Json, Words, clock

from .documents import find_document
from .templates import find_template
from .workspace import Workspace, write


@dataclass(frozen=True, slots=True)
class Side:
    """One value that stands against others; `value` None means cleared or removed."""

    value: Json
    office: str
    office_name: str
    author: str
    made_at: str
    note: str
    path: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One place to decide. `question` is its label; `proposal` a text that keeps both sides' changes, if one is due.

    For a removed row `sides` holds the removal and what was written in the row meanwhile.
    """

    document: str
    title: str
    path: str
    item: str
    question: str
    sides: tuple[Side, ...]
    ancestor: Json = None
    proposal: str | None = None

    def to_json(self) -> dict[str, Json]:
        """Return the conflict as JSON values."""
        return {
            "document": self.document,
            "path": self.path,
            "item": self.item,
            "question": self.question,
            "ancestor": self.ancestor,
            "proposal": self.proposal,
            "sides": [
                {
                    "value": side.value,
                    "office": side.office,
                    "office_name": side.office_name,
                    "author": side.author,
                    "made_at": side.made_at,
                    "note": side.note,
                    "path": side.path,
                }
                for side in self.sides
            ],
        }


def list_conflicts(ws: Workspace, language: str = "") -> tuple[Conflict, ...]:
    """Return everything that waits for a person, by document and place."""
    with ws.store.read() as work:
        found = documents.conflicts(work.changes.all())
        names = office_names(work, ws)
        by_document: dict[str, list[documents.Conflict]] = {}
        for each in found:
            by_document.setdefault(each.document, []).append(each)
        return tuple(
            conflict
            for document, group in by_document.items()
            for conflict in _told(work, document, group, names, language or ws.office.language)
        )


def find_conflict(ws: Workspace, document: str, path: str) -> Conflict:
    """Return the conflict at a place; GfmdError `actions.no-conflict` if there is none."""
    with ws.store.read() as work:
        identity = document if document == STATISTICS_LOG else find_document(work, document)
    found = next((each for each in list_conflicts(ws) if (each.document, each.path) == (identity, path)), None)
    if found is None:
        raise GfmdError("actions.no-conflict", document=document, path=path)
    return found


def resolve_conflict(ws: Workspace, conflict: Conflict, value: Json, note: str = "") -> Changes:
    """Decide: write a change whose parents are all sides. GfmdError if it was decided meanwhile."""
    find_conflict(ws, conflict.document, conflict.path)
    with ws.store.work() as work:
        write(work, ws, conflict.document, [(conflict.path, value)], note)
    return Changes(
        frozenset({"answers", "documents", "conflicts", "datasets"}),
        summary={"document": conflict.document, "path": conflict.path},
    )


def conflict_value(ws: Workspace, conflict: Conflict, text: str) -> Json:
    """Read a typed decision as the question's type."""
    with ws.store.read() as work:
        state = documents.state(work.changes.of_document(conflict.document))
        template = find_template(work, *state.template)
    asked = documents.interview(template, state, clock.now().date())
    item = asked.item(conflict.path)
    if isinstance(item, templates.Question) and "@" not in conflict.path:
        return templates.read_answer(item, text, state.language, asked.choices(conflict.path))
    return text


def office_names(work: store.Work, ws: Workspace) -> dict[str, str]:
    """Return the names of the offices known here."""
    names = {each.office: each.name for each in work.partners.all() if each.office}
    return names | {ws.office.id: ws.office.name}


def _told(
    work: store.Work,
    document: str,
    found: list[documents.Conflict],
    names: Mapping[str, str],
    language: str,
) -> list[Conflict]:
    if document == STATISTICS_LOG:
        return [_conflict(each, each.path, each.path, "", names) for each in found]
    state = documents.state(work.changes.of_document(document))
    asked = documents.interview(find_template(work, *state.template), state, clock.now().date(), language)
    words = Words(language)
    told = []
    for each in found:
        base = each.path.partition("@")[0] if not each.path.startswith("@") else ""
        item = asked.item(base) if base else None
        if item is None:
            label = words.say(f"actions.fact.{each.path.lstrip('@')}") if not base else each.path
            told.append(_conflict(each, each.path, label, state.title, names))
        else:
            told.append(_conflict(each, item.code, asked.label(base, language), state.title, names))
    return told


def _conflict(found: documents.Conflict, item: str, label: str, title: str, names: Mapping[str, str]) -> Conflict:
    sides = tuple(
        Side(
            each.value,
            each.office,
            names.get(each.office, each.office),
            each.author,
            each.made_at,
            each.note,
            each.path,
        )
        for each in found.heads
    )
    ancestor = found.ancestor.value if found.ancestor else None
    return Conflict(found.document, title, found.path, item, label, sides, ancestor, _proposal(ancestor, sides))


def _proposal(ancestor: Json, sides: tuple[Side, ...]) -> str | None:
    texts = [side.value for side in sides]
    if len(texts) != 2 or not all(isinstance(text, str) and (" " in text or "\n" in text) for text in texts):
        return None
    return merge.propose_text(ancestor if isinstance(ancestor, str) else "", *texts).text
