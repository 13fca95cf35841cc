"""What is wrong or doubtful with a workspace file: everything that can be looked at without changing it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ..core import Finding, GfmdError, NoProgress, Place, Progress, findings
from . import folder
from .copies import backups, folder_of
from .database import connect
from .faults import told
from .lock import stale_note
from .workspace_file import inspect


def doctor(path: Path, progress: Progress | None = None) -> tuple[Finding, ...]:
    """Return all findings about a workspace file; it is only read, and may be open elsewhere."""
    progress = progress or NoProgress()
    found = list(folder.warn(path))
    try:
        inspect(path, check=False)
        with told(path), closing(connect(path, "ro")) as connection:
            found += [*_structure(connection, path), *_log(connection, path), *_sources(connection, path, progress)]
    except GfmdError as fault:
        found.append(findings.error(fault.code, Place(path.name), **fault.context))
    return (*found, *_around(path))


def _structure(connection: sqlite3.Connection, path: Path) -> Iterator[Finding]:
    place = Place(path.name)
    for (line,) in connection.execute("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield findings.error("store.damaged", place, path=path, detail=line)
    for table, row, other, _ in connection.execute("PRAGMA foreign_key_check"):
        yield findings.error("store.damaged", place, path=path, detail=f"{table} {row} → {other}")
    wrong = connection.execute(
        "SELECT d.id, d.title, d.observations, (SELECT count(*) FROM observation o WHERE o.dataset = d.seq) AS n"
        " FROM dataset d WHERE d.observations <> n"
    )
    for identity, title, said, there in wrong:
        spot = Place(path.name, title, identity)
        yield findings.error("store.observations-missing", spot, expected=said, found=there)
    counted = connection.execute(
        "SELECT d.id, t.field, sum(t.observations) AS n FROM tally t JOIN dataset d ON d.seq = t.dataset"
        " GROUP BY d.seq, t.field HAVING n <> (SELECT count(*) FROM observation o WHERE o.dataset = d.seq)"
    )
    for identity, field, count in counted:
        yield findings.error("store.damaged", place, path=path, detail=f"tally {identity} {field} {count}")


def _log(connection: sqlite3.Connection, path: Path) -> Iterator[Finding]:
    query = (
        "SELECT count(DISTINCT p.parent) FROM change_parent p LEFT JOIN change c ON c.id = p.parent WHERE c.id IS NULL"
    )
    if unknown := connection.execute(query).fetchone()[0]:
        yield findings.note("store.parents-not-arrived", Place(path.name), count=unknown)


def _sources(connection: sqlite3.Connection, path: Path, progress: Progress) -> Iterator[Finding]:
    known = connection.execute("SELECT seq, sha256, name FROM source ORDER BY seq").fetchall()
    for done, (number, sha256, name) in enumerate(known, 1):
        digest = hashlib.sha256()
        for (data,) in connection.execute("SELECT bytes FROM source_part WHERE source = ? ORDER BY number", (number,)):
            digest.update(data)
        progress.step(done, len(known), name)
        if digest.hexdigest() != sha256:
            yield findings.error("store.source-damaged", Place(path.name, name), sha256=sha256, name=name)


def _around(path: Path) -> Iterator[Finding]:
    if not path.exists():
        return
    if note := stale_note(path):
        yield findings.note("store.lock-stale", Place(path.name), host=note.host, author=note.author, since=note.since)
    kept = backups(path)
    if not kept:
        yield findings.note("store.no-backup", Place(path.name), folder=folder_of(path))
    for each in kept:
        try:
            inspect(each.path)
        except GfmdError as fault:
            yield findings.warning("store.backup-damaged", Place(each.path.name), reason=fault.code)
