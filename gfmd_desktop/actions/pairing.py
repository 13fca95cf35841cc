"""An annex and what feeds it, opened together: what is filled, what was revised, what a decision writes."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from gfmd_desktop import documents
from gfmd_desktop.core import GfmdError, Json
from gfmd_desktop.documents import COMPANION, Feed, Side, Spring, log

from .documents import history, open_document
from .editions import editions
from .levels import levels
from .opened import OpenDocument
from .workspace import Workspace

_SHORT = 400  # longer texts are not kept beside the change that holds them


@dataclass(frozen=True, slots=True)
class FeedCard:
    """One question that another document feeds.

    `state`: open (can be filled), filled, changed (the origin says something else now), answered (by hand), figures
    (the table shows the same observations; filling remembers what they say), nothing (the origin has no answer, or
    one that may not be copied).
    """

    item: str
    path: str
    label: str
    mode: str
    origins: tuple[str, ...]
    state: str
    value: Json


@dataclass(frozen=True, slots=True)
class Revised:
    """An answer or figure at the origin that is no longer what it was when it filled a question.

    `row` names the row of a repeat by what it says first. `difference` is new minus old where both are numbers, `share`
    the same as a share of the old (0.25 is a quarter more). `edited` tells that the filled text was changed since.
    """

    path: str
    item: str
    label: str
    document: str
    origin: str
    origin_path: str
    old: Json
    new: Json
    difference: Decimal | None
    edited: bool
    row: str = ""

    @property
    def share(self) -> Decimal | None:
        """The difference as a share of the old figure; None without one, or where the old figure is zero."""
        if self.difference is None or not (old := Decimal(str(self.old))):
            return None
        return (self.difference / abs(old)).quantize(Decimal("0.0001"))

    @property
    def by_how_much(self) -> str:
        """The difference and its share in per cent, `+3 (+25.0 %)`; empty for what is no number."""
        if self.difference is None:
            return ""
        return f"{self.difference:+f}" + (f" ({self.share * 100:+.1f} %)" if self.share is not None else "")


class Pair:
    """A document and what feeds it, opened together."""

    def __init__(self, ws: Workspace, document: str, source: str) -> None:
        self.annex: OpenDocument = open_document(ws, document)
        self.profile = self.annex if source == self.annex.id else open_document(ws, source, self.annex.language)
        self.target = Side(self.annex.interview, self.annex.table, self.annex.id)
        self._source = Side(self.profile.interview, self.profile.table, self.profile.id)
        self._levels = levels(self.annex.template), levels(self.profile.template)
        self._ws = ws
        self._chain = editions(ws, self.profile.id)  # whose answers the profile revises
        self._feeds: tuple[Feed, ...] | None = None
        self._within: frozenset[str] = frozenset()  # paths that the document feeds itself

    @property
    def register(self) -> str:
        """The code of the register that the source is a record of; empty for other documents."""
        return self._source.register

    def fed(self) -> dict[str, tuple[str, ...]]:
        """Return the items that can be fed, with the codes of what feeds them; those of a record from it alone."""
        if self.register:
            return {feed.item: (self.register,) for feed in self.feeds()}
        return documents.fed(self.target)

    def feeds(self) -> tuple[Feed, ...]:
        """Return what the source, or the document itself, has for its questions now."""
        if self._feeds is None:
            apart = self.profile is self.annex or self.register
            own = () if apart else documents.feeds(self.target, self.target, lambda *_: True)
            self._within = frozenset(each.path for each in own)
            self._feeds = (*documents.feeds(self.target, self._source, self._may), *own)
        return self._feeds

    def _may(self, target: str, source: str) -> bool:
        """Tell whether copying leaves an answer as closed as it is."""
        return self._levels[1](source).allows(self._levels[0](target))

    def require_draft(self) -> None:
        """Refuse to write into what was submitted."""
        state = self.annex.state
        if not state.review.editable:
            raise GfmdError("actions.document-not-draft", title=state.title, state=state.review)

    def state(self, feed: Feed) -> str:
        """Return how it stands with a question: open, filled, figures or answered."""
        answers = self.annex.state.answers
        if feed.path + COMPANION in answers:
            return "filled"
        if feed.mode == "figures":
            return "figures"
        return "answered" if answers.get(feed.path) is not None or self.annex.interview.value(feed.path) else "open"

    def shows_anew(self, feed: Feed) -> bool:
        """Tell whether a table shows figures that are not remembered yet."""
        return self.state(feed) == "figures"

    def may_write(self, feed: Feed) -> bool:
        """Tell whether neither the answer nor its row was taken away by a person."""
        cleared = self.annex.state.cleared
        return feed.path not in cleared and not any(path in cleared for path, _ in feed.rows)

    def card(self, feed: Feed, origins: tuple[str, ...], revised: Collection[str]) -> FeedCard:
        """Return how it stands with one question."""
        changed = any(path == feed.path or path.startswith(f"{feed.path}/") for path in revised)
        item = self.target.items()[feed.item]
        label = self.annex.interview.label(feed.path) or item.label(self.annex.language)
        state = "changed" if changed else self.state(feed)
        return FeedCard(feed.item, feed.path, label, feed.mode, origins, state, feed.value)

    def origin(self, feed: Feed, kept: bool = False) -> Json:
        """Return what is remembered beside an answer."""
        own = self.profile is self.annex or feed.path in self._within
        told: dict[str, Json] = {
            "document": self.annex.id if own else self.profile.id,
            "mode": feed.mode,
            "from": [self._spring(spring, own) for spring in feed.springs],
        }
        if feed.value is not None:
            told["filled"] = _digest(feed.value)
        return told | ({"kept": True} if kept else {})

    def _spring(self, spring: Spring, own: bool) -> Json:
        told: dict[str, Json] = {"item": spring.item, "path": spring.path}
        if spring.figure:
            return told | {"figure": spring.value, "dataset": spring.dataset}
        state = (self.annex if own else self.profile).state
        changes = list(state.parents(spring.path))
        short = len(str(spring.value)) <= _SHORT or not changes
        return told | ({"changes": changes} if changes else {}) | ({"value": spring.value} if short else {})

    # -- what has changed --------------------------------------------------------------------------------------

    def revised(self) -> list[Revised]:
        """Return what is no longer as remembered."""
        now = {feed.path: feed for feed in self.feeds()}
        return [each for path, told in self._origins() for each in self._revised(path, told, now.get(path))]

    def _origins(self) -> Iterator[tuple[str, Mapping[str, Json]]]:
        for path, told in self.annex.state.answers.items():
            if path.endswith(COMPANION) and isinstance(told, dict) and told.get("document") in self._chain:
                yield path.removesuffix(COMPANION), told

    def _revised(self, path: str, told: Mapping[str, Json], feed: Feed | None) -> Iterator[Revised]:
        springs = {spring.path: spring for spring in feed.springs} if feed is not None else {}
        if told.get("mode") == "figures":  # a figure may be typed at the origin by now, and so come by another feed
            springs = {each.path: each for other in self.feeds() for each in other.springs}
        written = self.annex.state.answers.get(path)
        edited = "filled" in told and _digest(written) != told["filled"]
        item = self.annex.interview.item(path)
        for each in told.get("from", ()):
            spring = springs.get(each["path"])
            figure = "figure" in each
            new = spring.value if spring is not None else None if figure else self._value(each["path"])
            old = each["figure"] if figure else self._old(each, str(told["document"]))
            same = (
                set(each.get("changes", ())) == set(self.profile.state.parents(each["path"])) if not figure else False
            )
            if (same and each.get("changes")) or log.canonical(old) == log.canonical(new):
                continue
            shown = path if told.get("mode") != "figures" else f"{path}/{each['path'].rpartition('/')[2]}"
            code = item.code if item is not None else path
            yield Revised(
                shown,
                code,
                self.annex.interview.label(path),
                self.profile.id,
                each["item"],
                each["path"],
                old,
                new,
                _difference(old, new),
                edited,
                self._row(path),
            )

    def _row(self, path: str) -> str:
        """Return what the row of a repeat says first, so that a person knows which one it is."""
        above, _, name = path.rpartition("/")
        if not above or self.annex.interview.item(path) is None or name.count(".") > 2:
            return ""
        asked = (each for each in self.annex.interview.asked() if each.path.startswith(f"{above}/"))
        told = (documents.words(self.annex.interview, each.question, each.path, self.annex.language) for each in asked)
        return next((text for text in told if text), "")

    def _value(self, path: str) -> Json:
        interview = self.profile.interview
        return interview.value(path) if interview.item(path) is not None and interview.relevant(path) else None

    def _old(self, told: Mapping[str, Json], document: str) -> Json:
        if "value" in told:
            return told["value"]
        known = {change.id: change.value for change in history(self._ws, document, str(told["path"]))}
        return next((known[each] for each in told.get("changes", ()) if each in known), None)

    # -- deciding ----------------------------------------------------------------------------------------------

    def decision(self, path: str, waiting: list[Revised], take: bool) -> dict[str, Json]:
        """Return what must be written for a decision about one path."""
        if path + COMPANION in self.annex.state.answers:
            return self._decide_answer(path, take)
        return self._decide_figure(path, waiting[0], take)

    def _decide_answer(self, path: str, take: bool) -> dict[str, Json]:
        feed = next((each for each in self.feeds() if each.path == path), None)
        told = self.annex.state.answers[path + COMPANION]
        if told.get("mode") == "edition":
            return self._decide_carried(path, told, take)
        if feed is None:
            return {path: None, path + COMPANION: None} if take else {path + COMPANION: None}
        if take:
            return {path: feed.value, path + COMPANION: self.origin(feed)}
        kept = self.origin(feed, kept=True)
        return {path + COMPANION: kept | {"filled": told.get("filled", kept.get("filled"))}}

    def _decide_carried(self, path: str, told: Mapping[str, Json], take: bool) -> dict[str, Json]:
        """Take what the edition before says by now, or note that it was seen."""
        (origin,) = told["from"]
        value = self._value(origin["path"])
        now = {**origin, "value": value, "changes": list(self.profile.state.parents(origin["path"]))}
        if take:
            return {path: value, path + COMPANION: {**told, "from": [now], "filled": _digest(value)}}
        return {path + COMPANION: {**told, "from": [now], "kept": True}}

    def _decide_figure(self, path: str, waiting: Revised, take: bool) -> dict[str, Json]:
        """Note the new figure, which the table shows already; to keep the old one, type it."""
        table = path.rpartition("/")[0]
        told = dict(self.annex.state.answers[table + COMPANION])
        entries = [dict(each) for each in told["from"]]
        for entry in entries:
            if entry["path"] == waiting.origin_path:
                entry["figure"] = waiting.new
                if not take:
                    entry["kept"] = waiting.old
        writes: dict[str, Json] = {table + COMPANION: told | {"from": entries}}
        return writes if take or waiting.old is None else {path: waiting.old} | writes


def _digest(value: Json) -> str:
    return hashlib.sha256(log.canonical(value).encode()).hexdigest()


def _difference(old: Json, new: Json) -> Decimal | None:
    if isinstance(old, bool) or isinstance(new, bool) or not all(isinstance(each, int | str) for each in (old, new)):
        return None
    try:
        one, other = Decimal(str(old)), Decimal(str(new))
    except InvalidOperation:
        return None
    return other - one if one.is_finite() and other.is_finite() else None
