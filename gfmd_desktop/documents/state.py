"""What a document says now: its facts, its answers, its rows, and what offices disagree on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ..core import Change, Json, Meta, Sharing
from ..templates import Interview, Template
from .log import Conflict, Settled, is_row, resolve, rows_above
from .review import Review

Settlement = Settled | Conflict


@dataclass(frozen=True, slots=True)
class DocumentState:
    """The state of one document, computed from its changes.

    `meta` has the facts by path (`core.Meta`), `answers` every value that is not cleared, by path, entries of rows and
    typed cells included; `cleared` the paths a person emptied. Where offices disagree, the last value they agreed on
    speaks (for a fact without one, the first), and `conflicts` says so; a row removed by one office and written to by
    another stays, with what was written. `settled` has the heads of every path.
    """

    id: str
    meta: Mapping[str, Json] = field(default_factory=dict)
    answers: Mapping[str, Json] = field(default_factory=dict)
    cleared: frozenset[str] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    settled: Mapping[str, Settlement] = field(default_factory=dict)

    @property
    def template(self) -> tuple[str, str]:
        """The id and version of the template, empty if none is named."""
        named = self.meta.get(Meta.TEMPLATE)
        if not isinstance(named, dict):
            return "", ""
        return str(named.get("id", "")), str(named.get("version", ""))

    @property
    def title(self) -> str:
        """The title."""
        return self._text(Meta.TITLE)

    @property
    def country(self) -> str:
        """The country, ISO 3166-1 alpha-3: what figures and tables mean when they name none."""
        return self._text(Meta.COUNTRY)

    @property
    def language(self) -> str:
        """The language the document is written in."""
        return self._text(Meta.LANGUAGE) or "en"

    @property
    def owner(self) -> str:
        """The office that owns the document."""
        return self._text(Meta.OWNER)

    @property
    def period(self) -> tuple[str, str]:
        """The first and last period, such as `2015` and `2024`; empty if not set."""
        period = self.meta.get(Meta.PERIOD)
        if not isinstance(period, dict):
            return "", ""
        first, last = str(period.get("from") or ""), str(period.get("to") or "")
        return first or last, last or first

    @property
    def sharing(self) -> Sharing:
        """Who may see the document; what is not set or not known is internal."""
        try:
            return Sharing(self._text(Meta.SHARING))
        except ValueError:
            return Sharing.INTERNAL

    @property
    def review(self) -> Review:
        """Draft, submitted or approved; a document whose review is in conflict is a draft."""
        if any(conflict.path == Meta.REVIEW for conflict in self.conflicts):
            return Review.DRAFT
        try:
            return Review(self._text(Meta.REVIEW))
        except ValueError:
            return Review.DRAFT

    def parents(self, path: str) -> tuple[str, ...]:
        """Return the ids that a change at this path must name as its parents."""
        found = self.settled.get(path)
        return tuple(change.id for change in found.heads) if found is not None else ()

    def after(self, changes: Iterable[Change]) -> DocumentState | None:
        """Return the state with changes of one's own added, without reading the log again.

        None where that cannot be told from the state alone: a change that does not replace all it stands on, removes a
        row or brings one back, or lies in a removed row or a conflict. Then `state` over all changes says.
        """
        meta, answers, settled = dict(self.meta), dict(self.answers), dict(self.settled)
        cleared = set(self.cleared)
        for change in changes:
            known = settled.get(change.path)
            parents = {head.id for head in known.heads} if known is not None else set()
            if change.document != self.id or set(change.parents) != parents or isinstance(known, Conflict):
                return None
            if is_row(change.path) and (change.value is None or known is not None):
                return None
            if not all(_stands(settled.get(row)) for row in rows_above(change.path)):
                return None
            settled[change.path] = Settled(change.value, (change,))
            _enter(change.path, change.value, meta, answers, cleared)
        return DocumentState(self.id, meta, answers, frozenset(cleared), self.conflicts, settled)

    def for_interview(self) -> dict[str, Json]:
        """Return the answers with cleared ones as None, so that defaults do not come back."""
        return {**dict.fromkeys(self.cleared), **self.answers}

    def _text(self, path: str) -> str:
        value = self.meta.get(path)
        return value if isinstance(value, str) else ""


def state(changes: Iterable[Change]) -> DocumentState:
    """Compute the state of the one document that the changes belong to; their order does not matter."""
    held = tuple(changes)
    settled = resolve(held)
    meta: dict[str, Json] = {}
    answers: dict[str, Json] = {}
    cleared: set[str] = set()
    for path, outcome in settled.items():
        _enter(path, _speaking(path, outcome), meta, answers, cleared)
        if isinstance(outcome, Conflict):
            answers.update(_disputed(path, outcome))
    conflicts = tuple(outcome for outcome in settled.values() if isinstance(outcome, Conflict))
    document = held[0].document if held else ""
    return DocumentState(document, meta, answers, frozenset(cleared), conflicts, settled)


def interview(template: Template, document: DocumentState, today: date, language: str = "") -> Interview:
    """Return the interview of a document, its labels in the language given, or else in the document's."""
    return Interview(template, document.for_interview(), today, language=language or document.language)


def _stands(row: Settlement | None) -> bool:
    """Tell whether a row is there and nobody disputes it."""
    return isinstance(row, Settled) and row.value is not None


def _enter(path: str, value: Json, meta: dict[str, Json], answers: dict[str, Json], cleared: set[str]) -> None:
    """Put a value where it belongs, taking away what was there."""
    table = meta if path.startswith("@") else answers
    table.pop(path, None)
    cleared.discard(path)
    if value is not None:
        table[path] = value
    elif table is answers:
        cleared.add(path)


def _disputed(path: str, conflict: Conflict) -> dict[str, Json]:
    """Return the answers written into a row that another office removed: they show until a person decides."""
    inside = (head for head in conflict.heads if head.path.startswith(f"{path}/") and head.value is not None)
    return {head.path: head.value for head in inside}


def _speaking(path: str, outcome: Settlement) -> Json:
    if isinstance(outcome, Settled):
        return outcome.value
    if outcome.ancestor is not None:
        return outcome.ancestor.value
    return outcome.heads[0].value if path.startswith("@") else None
