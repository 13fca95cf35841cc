"""Many observations at once: their indexes are made when all are there, which is several times quicker."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, func, select
from sqlalchemy.schema import CreateIndex

from ..core import Progress
from .tables import dataset, observation

_MANY = 50_000  # observations; fewer go into the indexes one by one
_BETWEEN_QUESTIONS = 100_000  # steps of SQLite's machine


@contextmanager
def indexed_afterwards(connection: Connection, number: int, progress: Progress) -> Iterator[None]:
    """Leave the indexes of observations out while a dataset's are inserted, and make them anew at the end.

    Only when its observations are many and more than all others; all of it belongs to the transaction. `Cancelled`
    from progress stops the making of an index, too.
    """
    coming = connection.scalar(select(dataset.c.observations).where(dataset.c.seq == number)) or 0
    others = connection.scalar(select(func.sum(dataset.c.observations)).where(dataset.c.seq != number)) or 0
    if coming < max(_MANY, others) or connection.dialect.name != "sqlite":
        yield
        return
    indexes = sorted(observation.indexes, key=lambda index: str(index.name))
    for index in indexes:
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS {index.name}")
    yield
    with _asked(connection, progress, coming):
        for index in indexes:
            connection.execute(CreateIndex(index))


@contextmanager
def _asked(connection: Connection, progress: Progress, total: int) -> Iterator[None]:
    """Ask progress now and then during statements of SQLite that take long, and stop them when it raises."""
    bare = connection.connection.driver_connection
    if not isinstance(bare, sqlite3.Connection):
        yield
        return
    raised: list[BaseException] = []

    def ask() -> bool:
        try:
            progress.step(total, total)
        except BaseException as problem:
            raised.append(problem)
        return bool(raised)

    bare.set_progress_handler(ask, _BETWEEN_QUESTIONS)
    try:
        yield
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        bare.set_progress_handler(None, 0)
