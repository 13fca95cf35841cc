"""The change log on disk: appended to, never edited."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, or_, select, update

from ..core import Change, GfmdError, Json
from ..documents import log
from .tables import change, change_parent

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
    from sqlalchemy.dialects.sqlite import Insert as SqliteInsert

_FIELDS = (
    change.c.id,
    change.c.document,
    change.c.path,
    change.c.value,
    change.c.parents,
    change.c.office,
    change.c.author,
    change.c.made_at,
    change.c.note,
)
_BATCH = 500
T = TypeVar("T")


class ChangeLog:
    """Every change this workspace knows, in the order in which they came."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, changes: Iterable[Change], *, changeset: int | None = None) -> int:
        """Add changes and return how many were new; `changeset` is the number that brought them.

        A change that is here already is skipped; GfmdError `store.changed-entry` if it is here with other content.
        """
        added = 0
        for group in _groups(changes):
            single: dict[str, Change] = {}
            for each in group:
                _require_same(single.setdefault(each.id, each), each)
            made = self._insert(single.values(), changeset)
            for here in self.by_ids(single.keys() - made.keys()):
                _require_same(here, single[here.id])
            added += len(made)
        return added

    def _insert(self, changes: Iterable[Change], changeset: int | None) -> dict[str, int]:
        """Insert what is not here yet and return the row numbers of what was inserted."""
        rows = [_row(each, changeset) for each in changes]
        statement = _insert_unless_known(self._connection)
        found = self._connection.execute(statement.returning(change.c.id, change.c.seq), rows).all()
        made: dict[str, int] = dict(found)
        links = [
            {"parent": parent, "child": made[each.id]}
            for each in changes
            if each.id in made
            for parent in dict.fromkeys(each.parents)
        ]
        if links:
            self._connection.execute(insert(change_parent), links)
        return made

    def heads(self, document: str, path: str) -> tuple[Change, ...]:
        """Return the heads of a path, sorted by id, without reading the rest of the document."""
        later = change.alias()
        replaced = (
            select(change_parent.c.child)
            .join(later, later.c.seq == change_parent.c.child)
            .where(change_parent.c.parent == change.c.id, later.c.seq != change.c.seq)
            .where(later.c.document == document, later.c.path == path)
        )
        here = (change.c.document == document) & (change.c.path == path)
        left = self._fetch(select(*_FIELDS).where(here, ~replaced.exists()))
        return tuple(sorted((each for each in left if not self._removed(each)), key=lambda each: each.id))

    def _removed(self, head: Change) -> bool:
        children = select(*_FIELDS).join(change_parent, change_parent.c.child == change.c.seq)
        children = children.where(change_parent.c.parent == head.id, change.c.document == head.document)
        return any(log.supersedes(child, head) for child in self._fetch(children))

    def of_document(self, document: str) -> tuple[Change, ...]:
        """Return all changes of a document in the order in which they came."""
        return self._where(change.c.document == document)

    def under(self, document: str, path: str) -> tuple[Change, ...]:
        """Return the changes at a path, below it and at the rows that hold it: all that `log.writes` needs."""
        at = change.c.path.in_([path, *log.rows_above(path)])
        below = (change.c.path > path + "/") & (change.c.path < path + "0")  # "0" comes right after "/"
        return self._where(change.c.document == document, or_(at, below))

    def history(self, document: str, path: str) -> tuple[Change, ...]:
        """Return the changes at one path, parents first."""
        return log.in_order(self._where(change.c.document == document, change.c.path == path))

    def facts(self, document: str = "") -> tuple[Change, ...]:
        """Return the changes at paths that begin with `@`, of one document or of all."""
        facts = (change.c.path >= "@") & (change.c.path < "A")
        return self._where(facts, *([change.c.document == document] if document else []))

    def of_office(self, office: str, *, changeset: int | None = None) -> tuple[Change, ...]:
        """Return an office's changes, or those of one of its changesets."""
        more = [] if changeset is None else [change.c.changeset == changeset]
        return self._where(change.c.office == office, *more)

    def unsealed(self, office: str) -> tuple[Change, ...]:
        """Return the office's changes that no changeset carries yet, parents first."""
        return log.in_order(self._where(change.c.office == office, change.c.changeset.is_(None)))

    def seal(self, ids: Iterable[str], number: int) -> None:
        """Note that the office's changeset `number` carries these changes."""
        for group in _groups(ids):
            free = change.c.id.in_(group) & change.c.changeset.is_(None)
            self._connection.execute(update(change).where(free).values(changeset=number))

    def by_ids(self, ids: Iterable[str]) -> tuple[Change, ...]:
        """Return those of the named changes that are here."""
        return tuple(found for group in _groups(ids) for found in self._where(change.c.id.in_(group)))

    def since(self, position: int) -> tuple[Change, ...]:
        """Return what came after a `position()`."""
        return self._where(change.c.seq > position)

    def position(self) -> int:
        """Return a mark for `since`; 0 for an empty log."""
        return self._connection.scalar(select(func.max(change.c.seq))) or 0

    def last(self, limit: int) -> tuple[Change, ...]:
        """Return the changes that came last, the newest first."""
        return self._fetch(select(*_FIELDS).order_by(change.c.seq.desc()).limit(limit))

    def all(self) -> tuple[Change, ...]:
        """Return the whole log in the order in which it came."""
        return self._where()

    def documents(self) -> dict[str, int]:
        """Return the ids of the documents with the number of their changes."""
        rows = self._connection.execute(
            select(change.c.document, func.count()).group_by(change.c.document).order_by(change.c.document)
        )
        return dict(rows.all())

    def count(self) -> int:
        """Return the number of changes."""
        return self._connection.scalar(select(func.count()).select_from(change)) or 0

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[Change, ...]:
        return self._fetch(select(*_FIELDS).where(*conditions).order_by(change.c.seq))

    def _fetch(self, query: Select[Any]) -> tuple[Change, ...]:
        return tuple(_value(row) for row in self._connection.execute(query))


def _insert_unless_known(connection: Connection) -> SqliteInsert | PostgresqlInsert:
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as sqlite_insert

        return sqlite_insert(change).on_conflict_do_nothing(index_elements=[change.c.id])
    from sqlalchemy.dialects.postgresql import insert as postgresql_insert

    return postgresql_insert(change).on_conflict_do_nothing(index_elements=[change.c.id])


def _require_same(here: Change, each: Change) -> None:
    if not log.same_change(here, each):
        raise GfmdError("store.changed-entry", id=each.id, document=each.document, place=each.path)


def _groups(items: Iterable[T]) -> Iterable[list[T]]:
    stream = iter(items)
    while group := list(islice(stream, _BATCH)):
        yield group


def _row(each: Change, changeset: int | None) -> dict[str, Json]:
    return {
        "id": each.id,
        "document": each.document,
        "path": each.path,
        "value": log.canonical(each.value),
        "parents": json.dumps(each.parents),
        "office": each.office,
        "author": each.author,
        "made_at": each.made_at,
        "note": each.note,
        "changeset": changeset,
    }


def _value(row: Row[*tuple[Any, ...]]) -> Change:
    identity, document, path, value, parents, office, author, made_at, note = row
    return Change(
        identity, document, path, json.loads(value), tuple(json.loads(parents)), office, author, made_at, note
    )
