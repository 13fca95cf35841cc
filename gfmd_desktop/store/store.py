"""The store: one open workspace, with who holds it and what is doubtful about where it lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from ..core import Finding, GfmdError, Office, Place, findings
from . import folder, migrations
from .copies import backup
from .database import Database
from .faults import told
from .lock import WriterLock
from .migrations import STEPS, Step
from .values import Holder
from .work import Work
from .workspace_file import create_empty, inspect

_OFFICE = "office"


class Store:
    """One open workspace. `path` is None for a server; `held_by` says who has it when it is `read_only` for that."""

    def __init__(
        self,
        database: Database,
        path: Path | None,
        lock: WriterLock | None = None,
        held_by: Holder | None = None,
        found: tuple[Finding, ...] = (),
    ) -> None:
        self.path = path
        self.held_by = held_by
        self.findings = found
        self._database = database
        self._lock = lock

    @classmethod
    def create(cls, path: Path, office: Office, now: str, *, author: str = "") -> Store:
        """Make a new workspace file for an office and open it; GfmdError `store.exists` rather than overwrite."""
        with told(path):
            if path.exists():
                raise GfmdError("store.exists", path=path)
            lock = WriterLock.take(path, author, now)
        if isinstance(lock, Holder):
            raise GfmdError("store.held", path=path, host=lock.host, pid=lock.pid, author=lock.author, since=lock.since)
        store = None
        try:
            create_empty(path)
            store = cls(_writing(path), path, lock, found=folder.warn(path))
            with store._database.write() as connection:
                migrations.create(connection, now)
                Work(connection).settings.put(_OFFICE, _fields(office))
        except BaseException as fault:
            (store or lock).close()
            if not (isinstance(fault, GfmdError) and fault.code == "store.exists"):
                path.unlink(missing_ok=True)
            raise
        return store

    @classmethod
    def open(
        cls,
        path: Path,
        now: str,
        *,
        author: str = "",
        read_only: bool = False,
        take_over: bool = False,
        steps: Sequence[Step] = STEPS,
    ) -> Store:
        """Open a workspace file.

        When another program is writing to it, or the medium cannot be written to, the store is `read_only`, with
        `held_by` and a finding. `take_over` sets aside the note of another computer that no longer works on it. An
        older schema is backed up and migrated. GfmdError `store.missing`, `store.not-a-workspace`, `store.newer`,
        `store.damaged`, and `store.older` when it would have to be migrated but cannot be written to.
        """
        header = inspect(path)
        lock = None if read_only else _take(path, author, now, take_over=take_over)
        found = list(folder.warn(path))
        if isinstance(lock, Holder):
            found.append(_held(path, lock))
        elif lock is None and not read_only:
            found.append(findings.warning("store.opened-read-only", Place(path.name), path=path))
        writable = isinstance(lock, WriterLock)
        try:
            if header.schema < migrations.newest(steps):
                _migrate(path, now, header.schema, steps, writable=writable)
            database = _writing(path) if writable else Database.file(path, writable=False)
        except BaseException:
            if isinstance(lock, WriterLock):
                lock.close()
            raise
        if isinstance(lock, Holder):
            return cls(database, path, held_by=lock, found=tuple(found))
        return cls(database, path, lock, found=tuple(found))

    @classmethod
    def connect(cls, url: str, now: str, office: Office | None = None) -> Store:
        """Open a server's database, such as `postgresql+psycopg://…`, and make or migrate its tables.

        The statements compile for PostgreSQL; no server has been tried yet. `office` is needed the first time.
        """
        database = Database.server(url)
        with database.write() as connection:
            from sqlalchemy import inspect as look

            if look(connection).has_table("step"):
                migrations.migrate(connection, now)
            else:
                migrations.create(connection, now)
                if office:
                    Work(connection).settings.put(_OFFICE, _fields(office))
        return cls(database, None)

    @property
    def read_only(self) -> bool:
        """Tell whether `work` is refused."""
        return not self._database.writable

    @property
    def office(self) -> Office:
        """Return whose workspace this is."""
        with self.read() as work:
            return Office(**work.settings.get(_OFFICE))

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Give one writing transaction: it is durable on disk when the block ends, or leaves nothing when it raises.

        Writers wait for each other; units of work do not nest. GfmdError `store.held` or `store.read-only` when the
        store is read-only, `store.disk-full`, `store.busy` and the like when the system refuses.
        """
        if self.read_only:
            raise self._refusal()
        with self._database.write() as connection:
            yield Work(connection)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """Give a view of the last commit, from any thread, also while another writes."""
        with self._database.read() as connection:
            yield Work(connection)

    def close(self) -> None:
        """Leave one whole file behind and let others write."""
        try:
            self._database.close()
        finally:
            if self._lock:
                self._lock.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _refusal(self) -> GfmdError:
        who = self.held_by
        if who is None:
            return GfmdError("store.read-only", path=self.path, detail="")
        return GfmdError("store.held", path=self.path, host=who.host, pid=who.pid, author=who.author, since=who.since)


def _take(path: Path, author: str, now: str, *, take_over: bool) -> WriterLock | Holder | None:
    """Take the lock, or tell who has it; None when the file or its folder cannot be written to."""
    import os

    if not os.access(path, os.W_OK):
        return None
    with suppress(PermissionError):
        try:
            return WriterLock.take(path, author, now, from_other_host=take_over)
        except OSError as fault:
            import errno

            if fault.errno != errno.EROFS:
                raise
    return None


def _writing(path: Path) -> Database:
    # Write-ahead logging needs shared memory, which network folders do not give.
    journal = "delete" if folder.kind(path.parent) is folder.FolderKind.NETWORK else "wal"
    return Database.file(path, writable=True, journal=journal)


def _migrate(path: Path, now: str, schema: int, steps: Sequence[Step], *, writable: bool) -> None:
    if not writable:
        raise GfmdError("store.older", path=path, schema=schema, known=migrations.newest(steps))
    backup(path, now, reason=f"before-schema-{migrations.newest(steps)}")
    database = _writing(path)
    try:
        with database.write() as connection:
            migrations.migrate(connection, now, steps)
    finally:
        database.close()


def _held(path: Path, who: Holder) -> Finding:
    return findings.warning(
        "store.held", Place(path.name), path=path, host=who.host, pid=who.pid, author=who.author, since=who.since
    )


def _fields(office: Office) -> dict[str, str]:
    return {"id": office.id, "name": office.name, "country": office.country, "language": office.language}
