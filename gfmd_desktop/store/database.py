"""Opens SQLite the way a workspace needs it, and gives transactions: one writer, any number of readers."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from .faults import told
from .loading import let_go

APPLICATION_ID = 0x47464D44  # the letters GFMD
BUSY_MILLISECONDS = 5000
_CACHE_KIB = 65536


class Database:
    """Two ways into one database: a single writing connection, and readers that see the last commit."""

    def __init__(self, place: object, writer: Engine | None, reader: Engine) -> None:
        self.place = place
        self._writer = writer
        self._reader = reader
        self._turn = threading.Lock()
        self._owner: int | None = None

    @classmethod
    def file(cls, path: Path, *, writable: bool, journal: str = "wal") -> Database:
        """Open a workspace file that exists; `journal` is the mode while a writer has it open."""
        with told(path), closing(connect(path, "rw" if writable else "ro")) as connection:
            if writable:
                connection.execute(f"PRAGMA journal_mode={journal}")
        return cls(path, _engine(path, "rw") if writable else None, _engine(path, "ro"))

    @classmethod
    def server(cls, url: str) -> Database:
        """Connect to a server such as PostgreSQL, which has its own locks and backups. Not tested so far."""
        engine = create_engine(url)
        return cls(engine.url.render_as_string(hide_password=True), engine, engine)

    @property
    def writable(self) -> bool:
        """Tell whether there is a writing connection."""
        return self._writer is not None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give one transaction that commits at the end, or leaves nothing behind when anything is raised."""
        if self._writer is None:
            raise RuntimeError("opened for reading only")
        if self._owner == threading.get_ident():
            raise RuntimeError("units of work do not nest")
        with self._turn:
            self._owner = threading.get_ident()
            try:
                with told(self.place), self._writer.connect() as connection:
                    try:
                        with connection.begin():
                            yield connection
                    finally:
                        let_go(connection)
            finally:
                self._owner = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a view of the last commit that stays the same until it is left."""
        with told(self.place), self._reader.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Close every connection; a file is left whole, without a journal beside it when nobody else reads it."""
        self._reader.dispose()
        if self._writer is None:
            return
        self._writer.dispose()
        self._writer = None
        if isinstance(self.place, Path):
            with suppress(sqlite3.Error), closing(connect(self.place, "rw")) as connection:
                connection.execute("PRAGMA busy_timeout=0")  # a reader elsewhere may need the journal: leave it then
                connection.execute("PRAGMA journal_mode=DELETE")


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a bare connection: mode `ro`, `rw` or `rwc`. Every connection of this room is made here."""
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    if mode == "ro" and not _can_share(path):
        uri += "&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA trusted_schema=OFF")
    if mode == "ro":
        connection.execute("PRAGMA query_only=ON")
    else:
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
    return connection


def _can_share(path: Path) -> bool:
    """Tell whether readers can keep their shared memory beside the file; on a read-only medium they cannot."""
    return os.access(path.parent, os.W_OK)


def _engine(path: Path, mode: str) -> Engine:
    size = 1 if mode == "rw" else 4
    pool = {"poolclass": QueuePool, "pool_size": size, "max_overflow": 0 if mode == "rw" else -1}
    engine = create_engine("sqlite://", creator=lambda: connect(path, mode), **pool)
    begin = "BEGIN IMMEDIATE" if mode == "rw" else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
