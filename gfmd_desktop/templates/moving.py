"""Answers on their way to a new version of their template: what moves, what stays, what has no place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..core import Json, Place
from .answers import type_finding
from .aside import aside_origin, is_aside, put_aside
from .kinds import Kind
from .links import Lineage
from .model import Node, Question, Template
from .renaming import Renaming
from .rows import Address, address, path_of
from .scalars import is_unavailable

_WHOLE = re.compile(r"0|-?[1-9]\d{0,17}", re.ASCII)  # as a whole number is written, so that it can be written back


@dataclass(frozen=True, slots=True)
class Moved:
    """An answer that gets another path or another spelling (a choice renamed)."""

    old: str
    new: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What a change of template does to answers, none of which it loses.

    `stays` have their place at the same path; `homeless` have none in the new template, with the reason `absent`,
    `retired`, `occupied` or `type`: they are in the drawer, where they were or, if another question has that path now,
    put aside (`aside`). `writes` is what to write, in order.
    """

    moves: tuple[Moved, ...]
    stays: tuple[str, ...]
    homeless: Mapping[str, str]
    writes: Mapping[str, Json]


def plan_move(
    answers: Mapping[str, Json],
    before: Template,
    after: Template,
    renaming: Renaming,
    earlier: Sequence[Template] = (),
) -> MovePlan:
    """Plan how the answers of a document come to a new version of its template; answers of None are cleared ones.

    `earlier` are the versions the document had before, the latest first: by them an answer of the drawer comes home
    when the new version has its question again.
    """
    versions = [before, *(each for each in earlier if each is not before)]
    return _Planner(answers, after, renaming, versions).plan()


class _Planner:
    def __init__(
        self, answers: Mapping[str, Json], after: Template, renaming: Renaming, versions: Sequence[Template]
    ) -> None:
        self._answers = {path: value for path, value in answers.items() if not path.startswith("@")}
        self._template = after
        self._renaming = renaming
        self._lineage = Lineage(versions[0], after, renaming, tuple(versions[1:]))
        self._after = self._lineage.outlook(after)
        self._moves: list[Moved] = []
        self._stays: list[str] = []
        self._homeless: dict[str, str] = {}
        self._origins: dict[str, Template] = {}

    def plan(self) -> MovePlan:
        """Place every answer, then send back those whose new place another answer keeps."""
        for path in sorted(self._answers, key=lambda each: (is_aside(each), each.count("/"), each)):
            if self._answers[path] is not None:
                self._place(path, self._answers[path])
        while taken := self._taken():
            self._moves = [move for move in self._moves if move.old not in taken]
            self._homeless |= dict.fromkeys(taken, "occupied")
        self._make_room()
        return MovePlan(tuple(self._moves), tuple(self._stays), self._homeless, self._writes())

    def _make_room(self) -> None:
        """Put answers without a place aside where another question now has their path: they are not its answers."""
        for path, reason in list(self._homeless.items()):
            if address(self._after, path) is not None:
                origin = self._origins.get(path, self._lineage.versions[0])
                aside = put_aside(path, origin, self._answers)
                del self._homeless[path]
                self._homeless[aside] = reason
                self._moves.append(Moved(path, aside, self._answers[path], self._answers[path]))

    def _taken(self) -> set[str]:
        """Return the answers that would go where another answer stays, or where another goes already."""
        away = {move.old for move in self._moves if move.old != move.new}
        found: set[str] = set()
        goals: set[str] = set()
        for move in self._moves:
            kept = move.new != move.old and self._answers.get(move.new) is not None and move.new not in away
            if move.new in goals or (kept and not _is_row(move.before)):
                found.add(move.old)
            goals.add(move.new)
        return found

    def _place(self, path: str, value: Json) -> None:
        origin, old = self._origin(path)
        if origin is None or old is None:
            self._stay(path)
            return
        self._origins[path] = origin
        item = self._lineage.goal(old.item, origin)
        if item is None or (old.cell and not _holds_cell(old, item)):
            self._homeless[path] = "retired" if self._lineage.retired(old.item, origin) else "absent"
            return
        wanted = path_of(item, old.rows) + _suffix(old)
        spelled = value
        if not old.cell and isinstance(item, Question):
            spelled = fitted(self._template, item, value, self._renaming.choices.get(item.path, {}))
        if wanted == path:
            self._stays.append(path)
            if spelled is not None and spelled != value:
                self._moves.append(Moved(path, path, value, spelled))
            return
        self._move(path, wanted, value, spelled)

    def _origin(self, path: str) -> tuple[Template | None, Address | None]:
        """Return the version in which an answer had its place last, and what its path means there."""
        versions: tuple[Template, ...] = self._lineage.versions
        if is_aside(path):
            named, path = aside_origin(path)
            versions = tuple(each for each in (*versions, self._template) if (each.id, each.version) == named)[:1]
        for template in versions:
            if (found := address(self._lineage.outlook(template), path)) is not None:
                return template, found
        return None, None

    def _stay(self, path: str) -> None:
        if address(self._after, path) is None:
            self._homeless[path] = "absent"
        else:
            self._stays.append(path)

    def _move(self, path: str, wanted: str, value: Json, spelled: Json) -> None:
        if spelled is None:
            self._homeless[path] = "type"
        else:
            self._moves.append(Moved(path, wanted, value, spelled))

    def _writes(self) -> dict[str, Json]:
        """Return new values first, then what was left behind; a row goes only when nothing stays in it."""
        writes: dict[str, Json] = {move.new: move.after for move in self._moves}
        gone = [move.old for move in self._moves if move.old != move.new]
        left = {*self._homeless, *self._stays}
        for path in gone:
            inside = f"{path}/"
            if path not in writes and not any(each.startswith(inside) for each in left):
                writes[path] = None
        rows = [path for path in gone if writes.get(path, 0) is None and _is_row(self._answers[path])]
        return {path: value for path, value in writes.items() if not any(path.startswith(f"{row}/") for row in rows)}


def _is_row(value: Json) -> bool:
    return isinstance(value, dict) and bool(value.get("row"))


def fitted(template: Template, question: Question, value: Json, names: Mapping[str, str] | None = None) -> Json:
    """Return an answer as a question takes it, None if it cannot without loss; `names`: choices renamed."""
    if is_unavailable(value):
        return value
    if names:
        value = [names.get(each, each) for each in value] if isinstance(value, list) else names.get(value, value)
    converted = _converted(question.kind, value)
    if type_finding(question, converted, Place(), "") is not None:
        return None
    listed = {choice.name for choice in template.choices.get(question.list_name, ())}
    chosen = converted if isinstance(converted, list) else [converted]
    if question.kind.chosen and listed and not question.or_other and not listed.issuperset(chosen):
        return None
    return converted


def _holds_cell(old: Address, new: Node) -> bool:
    table = isinstance(new, Question) and new.is_table
    return table or old.cell.startswith("@")


def _suffix(old: Address) -> str:
    return "" if not old.cell else old.cell if old.cell.startswith("@") else f"/{old.cell}"


def _converted(kind: Kind, value: Json) -> Json:
    """Return the value in the new kind where nothing is lost by that."""
    if isinstance(value, bool | dict):
        return value
    if kind in (Kind.SELECT_MULTIPLE, Kind.RANK) and isinstance(value, str):
        return [value]
    if kind is Kind.SELECT_ONE and isinstance(value, list) and len(value) == 1:
        return value[0]
    if kind in (Kind.TEXT, Kind.DECIMAL, Kind.RANGE) and isinstance(value, int):
        return str(value)
    if kind is Kind.INTEGER and isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    return value
