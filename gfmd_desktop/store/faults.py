"""Turns what the database says into errors that a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from ..core import GfmdError

_CODES = {
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
    sqlite3.SQLITE_FULL: "store.disk-full",
    sqlite3.SQLITE_READONLY: "store.read-only",
    sqlite3.SQLITE_PERM: "store.read-only",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.not-a-workspace",
    sqlite3.SQLITE_IOERR: "store.disk-error",
    sqlite3.SQLITE_CANTOPEN: "store.cannot-open",
    sqlite3.SQLITE_TOOBIG: "store.too-large",
}
_SYSTEM = {
    errno.ENOSPC: "store.disk-full",
    errno.EDQUOT: "store.disk-full",
    errno.EROFS: "store.read-only",
    errno.EACCES: "store.read-only",
    errno.EPERM: "store.read-only",
    errno.ENOENT: "store.missing",
    errno.EFBIG: "store.disk-error",
    errno.EIO: "store.disk-error",
}


@contextmanager
def told(place: object) -> Iterator[None]:
    """Raise GfmdError for what SQLite and the system report about the place; anything else passes as it is."""
    try:
        yield
    except DBAPIError as fault:
        raise _worded(fault.orig, place) or fault from fault
    except sqlite3.Error as fault:
        raise _worded(fault, place) or fault from fault
    except OSError as fault:
        code = _SYSTEM.get(fault.errno or 0)
        if code is None:
            raise
        raise GfmdError(code, path=place, detail=fault.strerror or "") from fault


def _worded(fault: BaseException | None, place: object) -> GfmdError | None:
    number = getattr(fault, "sqlite_errorcode", None)
    code = _CODES.get(number & 0xFF) if isinstance(number, int) else None
    return GfmdError(code, path=place, detail=str(fault)) if code else None
