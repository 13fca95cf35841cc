"""One writer per workspace: a lock that the system drops with the process, and a note saying whose it is.

The lock is on a file beside the workspace, never on the workspace itself: SQLite's own locks on that file belong to
the process and would be lost when a second descriptor is closed.
"""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from .values import Holder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class WriterLock:
    """Held while a workspace is open for writing; `take` gives None when somebody else has it."""

    def __init__(self, path: Path, stream: BinaryIO) -> None:
        self._path = path
        self._stream = stream

    @classmethod
    def take(cls, workspace: Path, author: str, since: str, *, from_other_host: bool = False) -> WriterLock | Holder:
        """Take the lock, or say who has it.

        A note left by a process of this computer that ended without releasing is stale and is replaced. A note from
        another computer (a shared or synchronised folder) counts unless `from_other_host` is set: whether that
        process still lives cannot be seen from here. OSError if no file can be made beside the workspace.
        """
        path = lock_path(workspace)
        while True:
            stream = path.open("a+b")
            if not _locked(stream):
                stream.close()
                return _holder(path) or Holder("", 0, "", "")
            if _same_file(path, stream):
                break
            stream.close()
        note = _holder(path)
        if note and note.host != platform.node() and not from_other_host:
            stream.close()
            return note
        _write(stream, Holder(platform.node(), os.getpid(), author, since))
        return cls(path, stream)

    def close(self) -> None:
        """Give the lock back and remove its file."""
        if self._stream.closed:
            return
        with suppress(OSError):
            self._stream.truncate(0)
        if sys.platform == "win32":  # an open file cannot be removed there
            self._stream.close()
        with suppress(OSError):
            self._path.unlink()
        self._stream.close()


def lock_path(workspace: Path) -> Path:
    """Return where the lock of a workspace lies."""
    return workspace.with_name(workspace.name + ".lock")


def stale_note(workspace: Path) -> Holder | None:
    """Return the note of a lock that nobody holds any more, if there is one."""
    path = lock_path(workspace)
    if not path.exists():
        return None
    with path.open("a+b") as stream:
        return _holder(path) if _locked(stream) else None


def _locked(stream: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            stream.seek(1 << 30)  # far behind the note, which others must be able to read
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as fault:
        if fault.errno not in (errno.ENOLCK, errno.EOPNOTSUPP):
            raise
        note = _holder(Path(stream.name))  # a file system without locks: the note is all there is
        return not (note and note.host == platform.node() and _alive(note.pid))
    return True


def _alive(pid: int) -> bool:
    if sys.platform == "win32":  # os.kill ends processes there
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _same_file(path: Path, stream: BinaryIO) -> bool:
    """Tell whether the locked file is still the one at the path; its last holder may just have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(stream.fileno()))
    except FileNotFoundError:
        return False


def _holder(path: Path) -> Holder | None:
    try:
        note = json.loads(path.read_bytes())
        return Holder(str(note["host"]), int(note["pid"]), str(note["author"]), str(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(stream: BinaryIO, holder: Holder) -> None:
    note = {"host": holder.host, "pid": holder.pid, "author": holder.author, "since": holder.since}
    stream.truncate(0)
    stream.seek(0)
    stream.write(json.dumps(note, ensure_ascii=False).encode())
    stream.flush()
    os.fsync(stream.fileno())
