"""Profiles and annexes as a list: beginning one, finding one, its history, its review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from gfmd_desktop import documents, store
from gfmd_desktop.core import STATISTICS_LOG, Change, Changes, GfmdError, Json, Meta, Sharing, Words, new_id
from gfmd_desktop.statistics import areas

from .opened import OpenDocument
from .templates import find_template, keep_template
from .workspace import Workspace, write

_NOUNS = frozenset({"documents"})


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """A document in a list; counts are of required questions."""

    id: str
    template: str
    version: str
    title: str
    country: str
    period: tuple[str, str]
    language: str
    sharing: str
    review: str
    owner: str
    changed_at: str
    answered: int
    asked: int
    conflicts: int

    def to_json(self) -> dict[str, Json]:
        """Return the card as JSON values."""
        return asdict(self) | {"period": list(self.period)}


def create_document(
    ws: Workspace,
    template_id: str,
    *,
    title: str = "",
    country: str = "",
    period: tuple[str, str] = ("", ""),
    language: str = "",
    sharing: Sharing = Sharing.PUBLIC,
) -> Changes:
    """Begin a document; its id is `summary["document"]`. Defaults of the template are answered at once."""
    identity = new_id()
    country, language = country or ws.office.country, language or ws.office.language
    with ws.store.work() as work:
        template = find_template(work, template_id)
        keep_template(work, template)
        kind = template.titles.get(language) or template.title
        name = title or Words(language).say(
            "actions.title-default", template=kind, country=areas().name(country, language)
        )
        facts: list[tuple[str, Json]] = [
            (Meta.TEMPLATE, {"id": template.id, "version": template.version}),
            (Meta.TITLE, name),
            (Meta.COUNTRY, country),
            (Meta.LANGUAGE, language),
            (Meta.SHARING, str(sharing)),
            (Meta.REVIEW, "draft"),
            (Meta.OWNER, ws.office.id),
        ]
        if any(period):
            facts.append((Meta.PERIOD, {"from": period[0] or period[1], "to": period[1] or period[0]}))
        write(work, ws, identity, facts)
        begun = OpenDocument(ws, work.changes.of_document(identity), template, language)
        write(work, ws, identity, begun.interview.defaults().items())
    return Changes(_NOUNS, summary={"document": identity, "title": name})


def list_documents(ws: Workspace) -> tuple[DocumentCard, ...]:
    """Return all documents, the one changed last first."""
    with ws.store.read() as work:
        cards = [_card(ws, work, identity) for identity in document_ids(work)]
    return tuple(sorted(cards, key=lambda card: (card.changed_at, card.id), reverse=True))


def document_ids(work: store.Work) -> tuple[str, ...]:
    """Return the ids of all documents."""
    return tuple(each for each in work.changes.documents() if each != STATISTICS_LOG)


def open_document(ws: Workspace, document: str, language: str = "") -> OpenDocument:
    """Open a document by its id, or the beginning of it; labels are in the language, or the document's."""
    with ws.store.read() as work:
        identity = find_document(work, document)
        changes = work.changes.of_document(identity)
        state = documents.state(changes)
        template = find_template(work, *state.template)
        return OpenDocument(ws, changes, template, language, filled_indicators(work, state.country))


def find_document(work: store.Work, document: str) -> str:
    """Return the id of a document from the id or its beginning."""
    known = document_ids(work)
    if document in known:
        return document
    found = [each for each in known if document and each.startswith(document)]
    if len(found) > 1:
        raise GfmdError("actions.ambiguous-document", document=document)
    if not found:
        raise GfmdError("actions.unknown-document", document=document)
    return found[0]


def filled_indicators(work: store.Work, country: str) -> frozenset[str]:
    """Return the indicators for which observations of a country are here."""
    return frozenset(work.observations.distinct("indicator", store.ObservationFilter(ref_areas=(country,))))


def history(ws: Workspace, document: str, path: str | None = None) -> tuple[Change, ...]:
    """Return a document's changes, or those at one path, oldest first."""
    with ws.store.read() as work:
        identity = find_document(work, document)
        if path is not None:
            return work.changes.history(identity, path)
        return work.changes.of_document(identity)


def set_review(ws: Workspace, document: str, state: str, note: str = "") -> Changes:
    """Take a document to draft, submitted or approved; GfmdError `documents.review-…` says what stands against it."""
    opened = open_document(ws, document)
    found = opened.findings()
    errors = sum(each.severity == "error" for each in found)
    count = opened.completeness().whole
    wanted = documents.advance(
        opened.state.review, state, missing=count.missing, conflicts=len(opened.state.conflicts), errors=errors
    )
    return set_facts(ws, opened.id, [(Meta.REVIEW, str(wanted))], note)


def set_facts(ws: Workspace, document: str, facts: Iterable[tuple[str, Json]], note: str = "") -> Changes:
    """Change a document's own facts: title, period, language, sharing, review."""
    with ws.store.work() as work:
        write(work, ws, document, facts, note)
    return Changes(_NOUNS, summary={"document": document})


def _card(ws: Workspace, work: store.Work, identity: str) -> DocumentCard:
    changes = work.changes.of_document(identity)
    state = documents.state(changes)
    named, version = state.template
    count = _count(ws, work, changes, state)
    return DocumentCard(
        identity,
        named,
        version,
        state.title,
        state.country,
        state.period,
        state.language,
        str(state.sharing),
        str(state.review),
        state.owner,
        max((change.made_at for change in changes), default=""),
        count.required_answered,
        count.required,
        len(state.conflicts),
    )


def _count(
    ws: Workspace, work: store.Work, changes: tuple[Change, ...], state: documents.DocumentState
) -> documents.Count:
    """Count a document's answers; a document whose template is not here is listed without counts."""
    try:
        template = find_template(work, *state.template)
    except GfmdError:
        return documents.Count()
    opened = OpenDocument(ws, changes, template, filled=filled_indicators(work, state.country))
    return opened.completeness().whole
