"""Many observations at once: their indexes are made when all are there, which is several times quicker."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, func, select
from sqlalchemy.schema import CreateIndex

from ..core import Progress
from .tables import dataset, observation

_MANY = 50_000  # observations; fewer go into the indexes one by one
_ATTACHED = "attached"
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
    with asked(connection, progress):
        for index in indexes:
            connection.execute(CreateIndex(index))


def attach(connection: Connection, file: Path, name: str) -> None:
    """Let statements of a transaction see another SQLite file as a schema; it is let go of after the transaction."""
    connection.exec_driver_sql(f"ATTACH DATABASE ? AS {name}", (str(file),))
    connection.info[_ATTACHED] = name


def let_go(connection: Connection) -> None:
    """Let go of a file that a transaction, ended by now, had attached; SQLite does not before its end."""
    name = connection.info.pop(_ATTACHED, None)
    if name:
        _bare(connection).execute(f"DETACH DATABASE {name}")


@contextmanager
def asked(connection: Connection, progress: Progress) -> Iterator[None]:
    """Ask progress now and then during statements of SQLite that take long, and stop them when it raises."""
    raised: list[BaseException] = []

    def ask() -> bool:
        try:
            progress.step(0, 0)
        except BaseException as problem:
            raised.append(problem)
        return bool(raised)

    bare = _bare(connection)
    bare.set_progress_handler(ask, _BETWEEN_QUESTIONS)
    try:
        yield
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        bare.set_progress_handler(None, 0)


def _bare(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)
