"""An annex filled from a profile by reference: what feeds what, filling, and what has changed at the origin since."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from gfmd_desktop import documents
from gfmd_desktop.core import Changes, Finding, GfmdError, Json, Place, findings
from gfmd_desktop.documents import COMPANION, Feed, log

from .documents import open_document
from .editions import editions
from .opened import OpenDocument
from .pairing import FeedCard, Pair, Revised
from .workspace import Workspace, write

_NOUNS = frozenset({"answers", "documents"})


def prefill_overview(ws: Workspace, document: str, source: str) -> tuple[FeedCard, ...]:
    """Return every question of a document that the source feeds, and how it stands with it."""
    pair = Pair(ws, document, source)
    revised = {each.path for each in pair.revised()}
    cards: list[FeedCard] = []
    for item, origins in pair.fed().items():
        own = [feed for feed in pair.feeds() if feed.item == item]
        cards += [pair.card(feed, origins, revised) for feed in own]
        if not own:
            node = pair.target.items()[item]
            label = node.label(pair.annex.language)
            cards.append(FeedCard(item, node.path, label, "", origins, "nothing", None))
    return tuple(cards)


def prefill(ws: Workspace, document: str, source: str, items: Collection[str] = ()) -> Changes:
    """Fill what is open, in one transaction, each with a reference to its origin; `items` limits it to those codes.

    What the document feeds itself from what was filled follows in a second one. Answers that a person gave or cleared
    are left alone. GfmdError `actions.document-not-draft`.
    """
    first = _fill_open(ws, document, source, items)
    second = _fill_open(ws, document, source, items)
    added = {name: first.summary[name] + second.summary[name] for name in ("items", "answers")}
    return Changes(_NOUNS, summary={**first.summary, **added})


def _fill_open(ws: Workspace, document: str, source: str, items: Collection[str]) -> Changes:
    pair = Pair(ws, document, source)
    pair.require_draft()
    feeds = (each for each in pair.feeds() if pair.state(each) == "open" or pair.shows_anew(each))
    return _fill(ws, pair, [each for each in feeds if pair.may_write(each) and (not items or each.item in items)])


def pick_record(ws: Workspace, document: str, path: str, record: str) -> Changes:
    """Take a record of a register into a repeat as a row, by reference; `summary["row"]` is the path of the row.

    Open questions that the register feeds directly (the type of document of an annex) are filled along. A row that a
    person removed comes back. GfmdError `actions.no-register` where the repeat is not of the record's register,
    `actions.document-not-draft`.
    """
    pair = Pair(ws, document, record)
    pair.require_draft()
    item = pair.annex.interview.item(path)
    if item is None or pair.register not in item.extension.get("register", "").split():
        raise GfmdError("actions.no-register", path=path)
    row = f"{path}/{documents.row_of_record(path, pair.profile.id)}"
    along = (each for each in pair.feeds() if each.mode == "copy" and pair.state(each) == "open")
    wanted = [*(each for each in pair.feeds() if each.path.startswith(f"{row}/")), *along]
    done = _fill(ws, pair, wanted)
    return Changes(done.nouns, summary={**done.summary, "row": row})


def _fill(ws: Workspace, pair: Pair, wanted: Sequence[Feed]) -> Changes:
    """Write answers and, beside each, where it came from."""
    writes: dict[str, Json] = {}
    for feed in wanted:
        writes |= {path: entry for path, entry in feed.rows if path not in pair.annex.state.answers}
        if feed.value is not None:
            writes[feed.path] = feed.value
        writes[feed.path + COMPANION] = pair.origin(feed)
    with ws.store.work() as work:
        write(work, ws, pair.annex.id, writes.items(), f"← {pair.profile.state.title}")
    count = sum(not path.endswith(COMPANION) and not log.is_row(path) for path in writes)
    items = len({each.item for each in wanted})
    return Changes(_NOUNS, summary={"document": pair.annex.id, "items": items, "answers": count})


def prefill_changes(ws: Workspace, document: str) -> tuple[Revised, ...]:
    """Return what has changed at the origins of a document's answers; origins that are not here are left out.

    Where an origin has a newer edition here, that one speaks now; an edition itself is compared with the one before.
    """
    opened = open_document(ws, document)
    found: list[Revised] = []
    for source in _sources(ws, opened):
        try:
            found += Pair(ws, document, source).revised()
        except GfmdError as error:
            if error.code not in ("actions.unknown-document", "actions.unknown-template"):
                raise
    return tuple(sorted(found, key=lambda each: (each.item, each.path, each.origin_path)))


def decide_prefill(ws: Workspace, document: str, path: str, *, take: bool, note: str = "") -> Changes:
    """Take what the origin says now, or keep what the document says; either way the reference is up to date then.

    A text that was edited is replaced when taken; the former text stays in the history. GfmdError
    `actions.prefill-unchanged` if nothing waits at this path.
    """
    waiting = [each for each in prefill_changes(ws, document) if each.path == path]
    if not waiting:
        raise GfmdError("actions.prefill-unchanged", path=path)
    pair = Pair(ws, document, waiting[0].document)
    pair.require_draft()
    writes = pair.decision(path, waiting, take)
    with ws.store.work() as work:
        write(work, ws, pair.annex.id, writes.items(), note)
    return Changes(_NOUNS, summary={"document": pair.annex.id, "path": path, "taken": take})


def prefill_findings(ws: Workspace, document: str) -> tuple[Finding, ...]:
    """Return a warning for each answer whose origin has changed."""
    return tuple(
        findings.warning(
            "actions.prefill-revised",
            Place(f"{each.row}: {each.label}" if each.row else each.label, each.item, each.path),
            origin=each.origin,
            old=_shown(each.old),
            new=_shown(each.new),
            difference=each.by_how_much,
        )
        for each in prefill_changes(ws, document)
    )


def _sources(ws: Workspace, opened: OpenDocument) -> tuple[str, ...]:
    """Return the documents that speak for the origins of the answers: the newest edition of each."""
    told = (value for path, value in opened.state.answers.items() if path.endswith(COMPANION))
    named = dict.fromkeys(
        (str(each["document"]), each.get("mode") == "edition") for each in told if isinstance(each, dict)
    )
    followed = {each: each if edition else editions(ws, each)[-1] for each, edition in named if each}
    return tuple(dict.fromkeys(followed.values()))


def _shown(value: Json) -> str:
    text = "–" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= 80 else f"{text[:79]}…"
