"""What the office has learnt or installed: recipes, names of senders, templates."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from ..core import GfmdError
from .tables import alias, recipe, template
from .values import StoredRecipe, StoredTemplate


class Recipes:
    """How layouts are read, remembered for the next file of the same kind."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, value: StoredRecipe) -> None:
        """Keep a recipe; one with the same id is replaced."""
        self.remove(value.id)
        row = asdict(value) | {"body": json.dumps(value.body, ensure_ascii=False, sort_keys=True)}
        self._connection.execute(insert(recipe).values(**row))

    def used(self, identity: str, now: str) -> None:
        """Note when a recipe was last used."""
        self._connection.execute(update(recipe).where(recipe.c.id == identity).values(used_at=now))

    def remove(self, identity: str) -> None:
        """Forget a recipe; no matter if there is none."""
        self._connection.execute(delete(recipe).where(recipe.c.id == identity))

    def get(self, identity: str) -> StoredRecipe | None:
        """Return a recipe by its id."""
        return next(iter(self._where(recipe.c.id == identity)), None)

    def all(self) -> tuple[StoredRecipe, ...]:
        """Return all recipes, the one used last first."""
        return self._where()

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[StoredRecipe, ...]:
        query = select(recipe).where(*conditions).order_by(recipe.c.used_at.desc(), recipe.c.saved_at.desc())
        rows = (row._asdict() for row in self._connection.execute(query))
        return tuple(StoredRecipe(**row | {"body": json.loads(row["body"])}) for row in rows)


class Aliases:
    """What a person said that a sender's spelling means: text → code, kept per sender and kind (`area`, `sex` …)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, sender: str, kind: str, codes: Mapping[str, str], now: str) -> None:
        """Learn what texts of a sender mean; what was learnt before about the same texts is replaced."""
        for text, code in codes.items():
            self.remove(sender, kind, text)
            row = {"sender": sender, "kind": kind, "text": text, "code": code, "learnt_at": now}
            self._connection.execute(insert(alias).values(**row))

    def of(self, sender: str, kind: str) -> dict[str, str]:
        """Return what is known of a sender's texts."""
        here = (alias.c.sender == sender) & (alias.c.kind == kind)
        rows = self._connection.execute(select(alias.c.text, alias.c.code).where(here).order_by(alias.c.text))
        return dict(rows.all())

    def senders(self) -> tuple[str, ...]:
        """Return the senders about whom something is known."""
        return tuple(self._connection.scalars(select(alias.c.sender).distinct().order_by(alias.c.sender)))

    def remove(self, sender: str, kind: str, text: str) -> None:
        """Forget one text; no matter if it is unknown."""
        here = (alias.c.sender == sender) & (alias.c.kind == kind) & (alias.c.text == text)
        self._connection.execute(delete(alias).where(here))


class Templates:
    """The templates that were installed here; the built-in ones are not among them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: StoredTemplate, body: bytes) -> None:
        """Keep a template file; GfmdError `store.template-exists` if that version is here with other content."""
        if known := self.get(value.id, value.version):
            if known.digest != value.digest:
                raise GfmdError("store.template-exists", id=value.id, version=value.version)
            return
        row = asdict(value) | {"titles": json.dumps(dict(value.titles), ensure_ascii=False), "body": body}
        self._connection.execute(insert(template).values(**row))

    def get(self, identity: str, version: str) -> StoredTemplate | None:
        """Return what is known of one version of a template."""
        return next(iter(self._where(template.c.id == identity, template.c.version == version)), None)

    def body(self, identity: str, version: str) -> bytes | None:
        """Return the file's bytes as they were installed."""
        here = (template.c.id == identity) & (template.c.version == version)
        return self._connection.scalar(select(template.c.body).where(here))

    def all(self) -> tuple[StoredTemplate, ...]:
        """Return all installed templates by id, each in the order of installation."""
        return self._where()

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[StoredTemplate, ...]:
        columns = [column for column in template.c if column.name != "body"]
        query = select(*columns).where(*conditions).order_by(template.c.id, template.c.installed_at)
        return tuple(_template(row) for row in self._connection.execute(query))


def _template(row: Row[*tuple[Any, ...]]) -> StoredTemplate:
    values = row._asdict()
    return StoredTemplate(**values | {"titles": json.loads(values["titles"])})
