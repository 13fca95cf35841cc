"""Backups: verified copies in a folder beside the workspace, and the way back."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from ..core import GfmdError, NoProgress, Progress
from .database import connect
from .faults import told
from .lock import WriterLock
from .values import Backup, Holder
from .workspace_file import inspect, sync_folder

KEEP = 10
_PAGES = 500
_NAME = re.compile(r"(?P<stamp>\d{8}T\d{6}Z)(?:-(?P<more>\d+))?_(?P<reason>[a-z0-9-]+)\.gfmd")
_COUNTED = ("change", "dataset", "observation", "source")


def folder_of(workspace: Path) -> Path:
    """Return the folder that holds a workspace's backups."""
    return workspace.with_name(workspace.stem + ".backups")


def backups(workspace: Path) -> tuple[Backup, ...]:
    """Return the backups of a workspace, the newest first."""
    folder = folder_of(workspace)
    if not folder.is_dir():
        return ()
    named = ((_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    found = [(match, path) for match, path in named if match]
    found.sort(key=lambda each: (each[0]["stamp"], int(each[0]["more"] or 0)), reverse=True)
    return tuple(Backup(path, _moment(match["stamp"]), match["reason"], path.stat().st_size) for match, path in found)


def backup(
    workspace: Path, now: str, *, reason: str = "manual", keep: int = KEEP, progress: Progress | None = None
) -> Backup:
    """Copy a workspace, open or not, check the copy by opening it, and let go of the oldest beyond `keep`.

    `reason` is a short word of small letters, such as `before-import`. GfmdError when the original is damaged, the
    disk is full, or the copy does not hold what the original holds; nothing is let go of then.
    """
    target = _free(workspace, now, reason)
    draft = target.with_suffix(".part")
    with told(target):
        target.parent.mkdir(exist_ok=True)
        _clear_drafts(target.parent, now)
        try:
            _copy(workspace, draft, progress or NoProgress())
            _sync(draft)
            draft.replace(target)
            sync_folder(target.parent)
        finally:
            draft.unlink(missing_ok=True)
        made = Backup(target, now, reason, target.stat().st_size)
        for old in backups(workspace)[max(keep, 1) :]:
            old.path.unlink()
    return made


def due(workspace: Path, now: str) -> bool:
    """Tell whether the workspace has no backup of today yet."""
    return not any(each.made_at[:10] == now[:10] for each in backups(workspace))


def restore(workspace: Path, chosen: Path, now: str, progress: Progress | None = None) -> Path:
    """Put a backup in the place of a workspace that nobody has open; return where the present one went.

    The backup is checked first. The present file is backed up if it is sound, and set aside as it is if it is
    damaged; it stays in place if anything fails. GfmdError `store.held` if somebody is writing to it.
    """
    inspect(chosen)
    with told(workspace):
        lock = WriterLock.take(workspace, "", now)
    if isinstance(lock, Holder):
        raise GfmdError(
            "store.held", path=workspace, host=lock.host, pid=lock.pid, author=lock.author, since=lock.since
        )
    draft = workspace.with_name(workspace.name + ".restoring")
    try:
        with told(workspace):
            _copy(chosen, draft, progress or NoProgress())
            _sync(draft)
            kept = _set_aside(workspace, chosen, now)
            _remove_journals(workspace)
            draft.replace(workspace)
            sync_folder(workspace.parent)
    finally:
        draft.unlink(missing_ok=True)
        lock.close()
    return kept


def _copy(original: Path, copy: Path, progress: Progress) -> None:
    """Copy a database as it was at one moment, and check that the copy holds the same and is sound."""
    copy.unlink(missing_ok=True)
    with closing(connect(original, "ro")) as source:
        source.execute("BEGIN")  # one view for all steps: otherwise each commit of the writer starts the copy anew
        counted = _counts(source)
        with closing(connect(copy, "rwc")) as target:
            source.backup(target, pages=_PAGES, progress=lambda _, left, total: progress.step(total - left, total))
            target.execute("PRAGMA journal_mode=DELETE")
    inspect(copy)
    with closing(connect(copy, "ro")) as target:
        if _counts(target) != counted:
            raise GfmdError("store.backup-differs", path=copy)


def _clear_drafts(folder: Path, now: str) -> None:
    """Remove what a backup of another day left behind when the power went."""
    for draft in folder.glob("*.part"):
        if not draft.name.startswith(_stamp(now)[:8]):
            draft.unlink(missing_ok=True)


def _counts(connection: sqlite3.Connection) -> tuple[int, ...]:
    return tuple(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _COUNTED)  # noqa: S608


def _set_aside(workspace: Path, chosen: Path, now: str) -> Path:
    if not workspace.exists():
        return workspace
    try:
        inspect(workspace)
        _fold_journal(workspace)
        return backup(workspace, now, reason="before-restore", keep=len(backups(workspace)) + 1).path
    except GfmdError as fault:
        if fault.code in ("store.disk-full", "store.disk-error"):
            raise
        aside = workspace.with_name(f"{workspace.stem}.damaged-{_stamp(now)}")
        for suffix in ("", "-wal", "-shm"):
            part = workspace.with_name(workspace.name + suffix)
            if part.exists():
                shutil.copyfile(part, aside.with_name(aside.name + suffix))
        return aside


def _fold_journal(workspace: Path) -> None:
    """Bring into the file what a killed program left beside it, so that the file alone is the whole."""
    with closing(connect(workspace, "rw")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def _remove_journals(workspace: Path) -> None:
    """Remove what belongs to the old file: SQLite would play it into the new one."""
    for suffix in ("-wal", "-shm", "-journal"):
        workspace.with_name(workspace.name + suffix).unlink(missing_ok=True)


def _free(workspace: Path, now: str, reason: str) -> Path:
    folder, stamp = folder_of(workspace), _stamp(now)
    if not re.fullmatch(r"[a-z0-9-]+", reason):
        raise ValueError(reason)
    taken = {each.path.name.partition("_")[0] for each in backups(workspace)}
    name, more = stamp, 1
    while name in taken:
        more += 1
        name = f"{stamp}-{more}"
    return folder / f"{name}_{reason}.gfmd"


def _stamp(now: str) -> str:
    return now.replace("-", "").replace(":", "")


def _moment(stamp: str) -> str:
    return f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:11]}:{stamp[11:13]}:{stamp[13:]}"


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
