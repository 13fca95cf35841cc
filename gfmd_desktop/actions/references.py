"""What the records are called that answers refer to: a reader sees titles and never an id."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping

from gfmd_desktop import documents, store
from gfmd_desktop.core import GfmdError, Json, Sharing, Words, clock
from gfmd_desktop.documents import Record
from gfmd_desktop.templates import Question, Template

from .documents import document_ids
from .templates import find_template


def titles_referred(
    work: store.Work,
    template: Template,
    answers: Mapping[str, Json],
    language: str,
    audience: Sharing = Sharing.INTERNAL,
) -> dict[str, str]:
    """Return what to print for each record that a document's answers refer to, by its id.

    Where the record is not here, or its own level keeps it from the audience, the text says so instead of a title.
    """
    here = frozenset(document_ids(work))
    named = set(referred(template, answers))
    return {each: _title(work, each, here, language, audience) for each in named if each in here or is_id(each)}


def referred(template: Template, answers: Mapping[str, Json]) -> Iterator[str]:
    """Yield what stands in the questions of a document that refer to records."""
    names = {each.name for each in template.questions() if _refers(each)}
    for path, value in answers.items() if names else ():
        if isinstance(value, str) and path.rpartition("/")[2] in names:
            yield value


def _refers(question: Question) -> bool:
    return bool(question.extension.get("register"))


def _title(work: store.Work, record: str, here: frozenset[str], language: str, audience: Sharing) -> str:
    if record not in here:
        return Words(language).say("actions.record-not-here")
    state = documents.state(work.changes.of_document(record))
    if not state.sharing.allows(audience):
        return Words(language).say("actions.record-not-shared")
    try:
        template = find_template(work, *state.template)
    except GfmdError:
        return state.title
    return Record(state, documents.interview(template, state, clock.now().date(), language)).title


def is_id(text: str) -> bool:
    """Tell whether a text is the id of a document, not something a person typed."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
