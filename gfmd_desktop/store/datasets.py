"""Datasets on disk: what each import was; their observations are in `observations.py`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from ..core import Dataset, GfmdError, Sharing
from .tables import dataset

_FIELDS = (
    dataset.c.id,
    dataset.c.office,
    dataset.c.author,
    dataset.c.imported_at,
    dataset.c.title,
    dataset.c.publisher,
    dataset.c.vintage,
    dataset.c.licence,
    dataset.c.source,
    dataset.c.sheet,
    dataset.c.recipe,
    dataset.c.observations,
    dataset.c.digest,
    dataset.c.notes,
    dataset.c.sharing,
)


class Datasets:
    """Every dataset, in the order in which they came; immutable once added."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Dataset, *, changeset: int | None = None) -> None:
        """Add a dataset before its observations; GfmdError `store.dataset-exists` if its id is here."""
        if self.get(value.id):
            raise GfmdError("store.dataset-exists", id=value.id, title=value.title)
        fields = (getattr(value, column.name) for column in _FIELDS)
        row = dict(zip((column.name for column in _FIELDS), fields, strict=True))
        row["recipe"] = json.dumps(value.recipe, ensure_ascii=False, sort_keys=True)
        row["notes"] = json.dumps(value.notes, ensure_ascii=False)
        row["sharing"] = str(value.sharing)
        self._connection.execute(insert(dataset).values(**row, changeset=changeset))

    def get(self, identity: str) -> Dataset | None:
        """Return a dataset by its id."""
        return next(iter(self._where(dataset.c.id == identity)), None)

    def all(self) -> tuple[Dataset, ...]:
        """Return all datasets in the order in which they came."""
        return self._where()

    def of_source(self, sha256: str) -> tuple[Dataset, ...]:
        """Return the datasets that were read from a source file, which tells whether it was imported already."""
        return self._where(dataset.c.source == sha256)

    def unsealed(self, office: str) -> tuple[Dataset, ...]:
        """Return the office's datasets that no changeset carries yet."""
        return self._where(dataset.c.office == office, dataset.c.changeset.is_(None))

    def seal(self, ids: Iterable[str], number: int) -> None:
        """Note that the office's changeset `number` carries these datasets."""
        free = dataset.c.id.in_(list(ids)) & dataset.c.changeset.is_(None)
        self._connection.execute(update(dataset).where(free).values(changeset=number))

    def of_changeset(self, office: str, number: int) -> tuple[Dataset, ...]:
        """Return the datasets that an office's changeset carries."""
        return self._where(dataset.c.office == office, dataset.c.changeset == number)

    def count(self) -> int:
        """Return the number of datasets."""
        return self._connection.scalar(select(func.count()).select_from(dataset)) or 0

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[Dataset, ...]:
        query = select(*_FIELDS).where(*conditions).order_by(dataset.c.seq)
        return tuple(_value(row) for row in self._connection.execute(query))


def _value(row: Row[*tuple[Any, ...]]) -> Dataset:
    values = row._asdict()
    values["recipe"] = json.loads(values["recipe"])
    values["notes"] = tuple(json.loads(values["notes"]))
    values["sharing"] = Sharing(values["sharing"])
    return Dataset(**values)
