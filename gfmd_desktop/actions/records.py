"""Registers: records found, picked, due for a reminder, allowed to be released; the voluntary review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gfmd_desktop import documents, templates
from gfmd_desktop.core import Finding, GfmdError, Place, Sharing, Words, clock, findings
from gfmd_desktop.documents import Compiled, Record, Reminder

from .documents import document_ids, open_document
from .references import is_id, referred
from .templates import find_template
from .voices import Voices
from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class RecordCard:
    """A record or document in a list of results; `told` are its answers in words, by name of the question."""

    id: str
    register: str
    title: str
    country: str
    sharing: str
    changed_at: str
    told: Mapping[str, str]


def list_records(
    ws: Workspace, template: str = "", *, find: str = "", where: Mapping[str, str] | None = None, language: str = ""
) -> tuple[RecordCard, ...]:
    """Return the records of a register (`reg-par`, `REG-PAR`; all documents without one), by title.

    `find`: words that stand anywhere in the record; `where`: fields that have a value, by its code or its label.
    """
    wanted = template.lower()
    held = [each for each in held_records(ws, language) if not wanted or each.interview.template.id == wanted]
    found = [
        each
        for each in held
        if (not find or each.says(find)) and all(each.has(field, value) for field, value in (where or {}).items())
    ]
    return tuple(sorted((card_of(each) for each in found), key=lambda card: (card.title.casefold(), card.id)))


def record_choices(ws: Workspace, document: str, path: str, find: str = "") -> tuple[RecordCard, ...]:
    """Return the records that a question with `gfmd:register` offers; the answer is the id of one of them."""
    opened = open_document(ws, document)
    item = opened.interview.item(path)
    codes = item.extension.get("register", "").lower().split() if item is not None else []
    if not codes:
        raise GfmdError("actions.no-register", path=path)
    found = list_records(ws, find=find, language=opened.language)
    return tuple(each for each in found if each.register.lower() in codes and each.id != opened.id)


def record_title(ws: Workspace, record: str, language: str = "") -> str:
    """Return what a record is called; a text that says so where it is not here, and a text that is no id as it is."""
    if not is_id(record):
        return record
    try:
        opened = open_document(ws, record, language)
    except GfmdError:
        return Words(language or ws.office.language).say("actions.record-not-here")
    return Record(opened.state, opened.interview).title


def due_reminders(ws: Workspace, today: date | None = None, language: str = "") -> tuple[Reminder, ...]:
    """Return the reminders that are due, the oldest first; their labels in a language, or the office's."""
    day = today or clock.now().date()
    found = (each for record in held_records(ws, language) for each in documents.reminders(record))
    return tuple(sorted((each for each in found if each.due <= day), key=lambda each: (each.due, each.title)))


def release_findings(
    ws: Workspace, chosen: Sequence[str] = (), audience: Sharing = Sharing.PUBLIC
) -> tuple[Finding, ...]:
    """Return what the release rule of the registers says against handing records on.

    A record computes it itself (`…_release`): `withheld` is an error, `counted` a warning that it may be counted and
    not described. A reference to a record that is not here is a warning. Internal use is always free.
    """
    if audience is Sharing.INTERNAL:
        return ()
    held = {each.id: each for each in held_records(ws)}
    return tuple(
        finding for record in held.values() if not chosen or record.id in chosen for finding in _release(record, held)
    )


def review_initiatives(ws: Workspace, checks: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Run the checks I1 to I10 of the voluntary review over all initiatives that are here."""
    unknown = [each for each in checks if each not in documents.CHECKS]
    if unknown:
        raise GfmdError("actions.unknown-check", check=unknown[0], known=", ".join(documents.CHECKS))
    held = {each.id: each for each in held_records(ws)}
    with ws.store.read() as work:
        voices = Voices(work)

        def figure(indicator: str, country: str, year: str) -> Decimal | None:
            found = voices.observations((indicator,), country)
            totals = (each for each in found if each.time_period == year and not each.dims)
            plain = [each for each in totals if (each.sex, each.age, each.counterpart_area) == ("_T", "_T", "_T")]
            return None if not plain or plain[0].value is None else plain[0].value.scaleb(plain[0].unit_mult)

        return documents.review_checks(Compiled(held, figure), checks)


def held_records(ws: Workspace, language: str = "", audience: Sharing = Sharing.INTERNAL) -> list[Record]:
    """Return every document that is here as a record; answers are told in the language, references by title.

    The title of what the audience may not see, or of what is not here, is a text that says so.
    """
    found: list[Record] = []
    titles: dict[str, str] = {}
    today = clock.now().date()
    with ws.store.read() as work:
        for identity in document_ids(work):
            state = documents.state(work.changes.of_document(identity))
            template = find_template(work, *state.template)
            interview = documents.interview(template, state, today, language or ws.office.language)
            found.append(Record(state, interview, titles))
    say = Words(language or ws.office.language).say
    named = (value for each in found for value in referred(each.interview.template, each.state.answers))
    titles |= {value: say("actions.record-not-here") for value in named if is_id(value)}
    closed = say("actions.record-not-shared")
    titles |= {each.id: each.title if each.state.sharing.allows(audience) else closed for each in found}
    return found


def card_of(record: Record) -> RecordCard:
    """Return a record as a line of a list."""
    settled = record.state.settled.values()
    changed = max((head.made_at for each in settled for head in each.heads), default="")
    told: dict[str, str] = {}
    for question, said in record.told():
        told[question.name] = f"{told[question.name]}; {said}" if question.name in told else said
    state = record.state
    return RecordCard(record.id, record.register, record.title, state.country, str(state.sharing), changed, told)


def _release(record: Record, held: Mapping[str, Record]) -> list[Finding]:
    found: list[Finding] = []
    for question in record.interview.template.questions():
        if question.name.endswith("_release") and question.list_name == "RELEASE":
            said = record.value(question.path)
            where = Place(record.register, record.title, question.path)
            if said == "withheld":
                found.append(findings.error("actions.release-withheld", where, title=record.title))
            elif said == "counted":
                found.append(findings.warning("actions.release-counted", where, title=record.title))
        if question.extension.get("register"):
            found += _missing(record, question, held)
    return found


def _missing(record: Record, question: templates.Question, held: Mapping[str, Record]) -> list[Finding]:
    asked = (each for each in record.interview.asked() if each.question is question)
    answers = ((each.path, record.interview.value(each.path)) for each in asked)
    return [
        findings.warning("actions.record-missing", Place(record.register, record.title, path), record=value)
        for path, value in answers
        if isinstance(value, str) and value not in held
    ]
