"""What a `.gfmd` file has to be before it is opened: ours, whole, of a schema this program knows."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..core import GfmdError
from .database import APPLICATION_ID, connect
from .faults import told
from .migrations import newest


@dataclass(frozen=True, slots=True)
class Header:
    """What a look at a workspace file tells: its schema and the program that made it so."""

    schema: int
    program: str


def inspect(path: Path, *, check: bool = True) -> Header:
    """Look at a file without changing it.

    GfmdError `store.missing`, `store.not-a-workspace`, `store.newer` or, when `check` finds it so, `store.damaged`.
    """
    if not path.is_file():
        raise GfmdError("store.missing", path=path)
    with told(path), closing(connect(path, "ro")) as connection:
        header = _header(connection, path)
        if header.schema > newest():
            raise GfmdError("store.newer", path=path, schema=header.schema, known=newest(), program=header.program)
        if check:
            quick_check(connection, path)
    return header


def quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise GfmdError `store.damaged` unless SQLite finds the file in order."""
    found = [row[0] for row in connection.execute("PRAGMA quick_check(10)")]
    if found != ["ok"]:
        raise GfmdError("store.damaged", path=path, detail="; ".join(found))


def create_empty(path: Path) -> None:
    """Make a file that bears our mark and nothing else; GfmdError `store.exists` if there is one already."""
    with told(path):
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError as fault:
            raise GfmdError("store.exists", path=path) from fault
        with closing(connect(path, "rw")) as connection:
            connection.execute("PRAGMA page_size=4096")
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a new or replaced name in a folder durable, where the system has a way to."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _header(connection: sqlite3.Connection, path: Path) -> Header:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    schema = connection.execute("PRAGMA user_version").fetchone()[0]
    if mark != APPLICATION_ID or schema < 1:
        raise GfmdError("store.not-a-workspace", path=path, detail="")
    row = connection.execute("SELECT program FROM step ORDER BY number DESC LIMIT 1").fetchone()
    return Header(schema, row[0] if row else "")
