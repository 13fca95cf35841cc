"""The next edition of a document: answers carried over by reference, each to be confirmed; what is stale is marked."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gfmd_desktop import documents
from gfmd_desktop.core import Changes, Finding, GfmdError, Json, Meta, Place, clock, findings, new_id
from gfmd_desktop.documents import COMPANION, log
from gfmd_desktop.templates import is_unavailable

from .documents import open_document
from .opened import OpenDocument
from .workspace import Workspace, write

_NOUNS = frozenset({"documents", "answers"})
_MODE = "edition"


@dataclass(frozen=True, slots=True)
class Carried:
    """An answer that came from the edition before.

    `state`: unconfirmed, confirmed (a person looked at it), edited (it was changed since). `stale` says why it should
    be looked at first: `unavailable` (ask again), `old` (no figure of its table is newer than the edition before).
    """

    path: str
    item: str
    label: str
    section: str
    value: Json
    state: str
    stale: str = ""


def begin_edition(ws: Workspace, document: str, *, period: tuple[str, str] = ("", ""), title: str = "") -> Changes:
    """Begin the next edition of a document; its id is `summary["document"]`.

    The period moves on (without `period`: so far that it ends with the last full year, by one year at least), the
    number of the edition rises by one, and what belongs to one edition only (`gfmd:edition` is `fresh`) stays behind.
    Every other answer is carried with a reference to where it came from; typed figures before the new period are not.
    """
    old = open_document(ws, document)
    moved = period if all(period) else _next_period(old.state.period)
    identity = new_id()
    facts: list[tuple[str, Json]] = [
        *((path, value) for path, value in old.meta.items() if not path.startswith((Meta.REVIEW, Meta.OWNER))),
        (Meta.TITLE, title or old.state.title),
        (Meta.PERIOD, {"from": moved[0], "to": moved[1]}),
        (Meta.REVIEW, "draft"),
        (Meta.OWNER, ws.office.id),
        (Meta.EDITION, old.id),
    ]
    carried = dict(_carried(old, moved))
    with ws.store.work() as work:
        write(work, ws, identity, dict(facts).items())
        write(work, ws, identity, carried.items(), f"← {old.state.title}")
    begun = open_document(ws, identity)
    with ws.store.work() as work:
        write(work, ws, identity, _renewed(old, begun, moved).items())
    count = sum(path.endswith(COMPANION) for path in carried)
    return Changes(_NOUNS, summary={"document": identity, "answers": count, "from": moved[0], "to": moved[1]})


def carried_answers(ws: Workspace, document: str) -> tuple[Carried, ...]:
    """Return what was carried from the edition before, in the order of the form, and how it stands with each."""
    opened = open_document(ws, document)
    told = {
        path.removesuffix(COMPANION): value for path, value in opened.state.answers.items() if _carries(path, value)
    }
    places = {item.path: place for place, item in enumerate(opened.template.walk())}
    sections, old = _sections(opened), _old_tables(ws, opened)
    found: list[tuple[int, Carried]] = []
    for path, origin in told.items():
        item = opened.interview.item(path)
        if item is not None and isinstance(origin, dict):
            value = opened.state.answers.get(path)
            state = "confirmed" if origin.get("kept") else "unconfirmed"
            state = state if _digest(value) == origin.get("filled") else "edited"
            stale = "unavailable" if is_unavailable(value) else "old" if item.path in old else ""
            label, section = opened.interview.label(path), sections.get(item.path, "")
            stale = stale if state == "unconfirmed" else ""
            found.append((places[item.path], Carried(path, item.code, label, section, value, state, stale)))
    return tuple(each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].path)))


def confirm_carried(ws: Workspace, document: str, paths: Sequence[str] = ()) -> Changes:
    """Note that a person looked at carried answers (all of them without `paths`) and that they hold.

    GfmdError `actions.document-not-draft`.
    """
    opened = open_document(ws, document)
    if not opened.state.review.editable:
        raise GfmdError("actions.document-not-draft", title=opened.state.title, state=opened.state.review)
    waiting = [each.path for each in carried_answers(ws, document) if each.state == "unconfirmed"]
    chosen = [path for path in waiting if not paths or path in paths]
    writes = {f"{path}{COMPANION}": {**opened.state.answers[path + COMPANION], "kept": True} for path in chosen}
    with ws.store.work() as work:
        write(work, ws, opened.id, writes.items())
    return Changes(_NOUNS, summary={"document": opened.id, "answers": len(chosen), "left": len(waiting) - len(chosen)})


def edition_findings(ws: Workspace, document: str) -> tuple[Finding, ...]:
    """Return a warning for each section with answers nobody confirmed, for what to ask again, for tables grown old."""
    opened = open_document(ws, document)
    if not opened.meta.get(Meta.EDITION):
        return ()
    held = [each for each in carried_answers(ws, document) if each.state == "unconfirmed"]
    counted = Counter(each.section for each in held)
    found = [
        findings.warning("actions.edition-unconfirmed", Place(name), count=count) for name, count in counted.items()
    ]
    again = (each for each in held if each.stale == "unavailable")
    found += [findings.warning("actions.edition-unavailable", Place(one.label, one.item, one.path)) for one in again]
    year = _former_period(ws, opened)[1]
    for path in sorted(_old_tables(ws, opened)):
        place = Place(opened.interview.label(path), opened.interview.question(path).code, path)
        found.append(findings.warning("actions.edition-old", place, year=year))
    return tuple(found)


def editions(ws: Workspace, document: str) -> tuple[str, ...]:
    """Return the ids of all editions of a document that are here, the first one first."""
    before = _befores(ws)
    first = open_document(ws, document).id
    while before.get(first) in before:
        first = before[first]
    found = [first]
    while following := [each for each, one in before.items() if one == found[-1] and each not in found]:
        found.append(max(following))
    return tuple(found)


def _befores(ws: Workspace) -> dict[str, str]:
    """Return each document with the one whose next edition it is."""
    with ws.store.read() as work:
        known = work.changes.documents()
        said = {each: [one.value for one in work.changes.facts(each) if one.path == Meta.EDITION] for each in known}
    return {each: str(told[-1]) if told and told[-1] else "" for each, told in said.items()}


def _next_period(period: tuple[str, str]) -> tuple[str, str]:
    first, last = period
    if not last[:4].isdigit() or not first[:4].isdigit():
        return period
    step = max(1, clock.now().year - 1 - int(last[:4]))
    return str(int(first[:4]) + step), str(int(last[:4]) + step)


def _carried(old: OpenDocument, period: tuple[str, str]) -> Iterator[tuple[str, Json]]:
    """Yield each answer that goes over, and beside it where it came from; rows keep their ids.

    What was filled from another document keeps that reference; a text in another language goes with its original.
    """
    answers = old.state.answers
    for path, value in answers.items():
        if path.startswith("@") or path.endswith(COMPANION):
            continue
        if log.is_row(path) or "@" in path:
            yield path, value
        elif _goes(old, path, period):
            yield path, value
            told = answers.get(path + COMPANION)
            yield path + COMPANION, _origin(old, path, value) if told is None or _carries(COMPANION, told) else told


def _goes(old: OpenDocument, path: str, period: tuple[str, str]) -> bool:
    item = old.interview.item(path)
    if item is None or item.extension.get("edition"):
        return False
    key = documents.cell_key(path, old.state.country)
    return key is None or key.time_period[:4] >= period[0][:4]


def _origin(old: OpenDocument, path: str, value: Json) -> Json:
    item = old.interview.item(path)
    told = {"item": item.code if item is not None else path, "path": path, "changes": list(old.state.parents(path))}
    return {"document": old.id, "mode": _MODE, "filled": _digest(value), "from": [{**told, "value": value}]}


def _renewed(old: OpenDocument, begun: OpenDocument, period: tuple[str, str]) -> Mapping[str, Json]:
    """Return what a new edition says anew: its number and its years."""
    found: dict[str, Json] = {}
    for question in begun.template.questions():
        match question.extension.get("edition", ""):
            case "next":
                number = old.interview.value(question.path)
                found[question.path] = (number if isinstance(number, int) else 1) + 1
            case "first" | "last" as end if period[0][:4].isdigit():
                found[question.path] = int(period[end == "last"][:4])
    return found


def _carries(path: str, value: Json) -> bool:
    return path.endswith(COMPANION) and isinstance(value, dict) and value.get("mode") == _MODE


def _sections(opened: OpenDocument) -> dict[str, str]:
    """Return the heading above each question that is asked, by the path of its item."""
    found: dict[str, str] = {}
    for asked in opened.interview.asked():
        around = documents.sections_around(asked.groups)
        found[asked.question.path] = opened.interview.label(around[-1].path) if around else ""
    return found


def _old_tables(ws: Workspace, opened: OpenDocument) -> set[str]:
    """Return the tables with figures of which none is newer than the end of the edition before."""
    year = _former_period(ws, opened)[1][:4]
    found: set[str] = set()
    for asked in opened.interview.asked() if year else ():
        if asked.question.is_table:
            cells = (cell for row in opened.table(asked.path).cells for cell in row if cell.value is not None)
            latest = max((cell.key.time_period[:4] for cell in cells), default="")
            found |= {asked.path} if latest and latest <= year else set()
    return found


def _former_period(ws: Workspace, opened: OpenDocument) -> tuple[str, str]:
    former = str(opened.meta.get(Meta.EDITION) or "")
    try:
        return open_document(ws, former).state.period if former else ("", "")
    except GfmdError:  # the edition before is not here
        return ("", "")


def _digest(value: Json) -> str:
    return hashlib.sha256(log.canonical(value).encode()).hexdigest()
