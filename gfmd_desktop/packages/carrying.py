"""Writes a file to a stick or a shared folder so that one may rely on it: space, write, read back, compare, rename."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop.core import GfmdError, Progress

from .reading import opened

_SPARE = 1 << 20  # bytes left free, for the directory and the name
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Carried:
    """Where the copy lies and what it was compared by; `already`: the same file lay there before."""

    path: Path
    sha256: str
    size: int
    already: bool = False


def carry(path: Path, folder: Path, progress: Progress) -> Carried:
    """Copy a file into a folder of another carrier; when this returns, the carrier may be taken out.

    The copy is written under another name, forced to the carrier, read back from it and compared, and only then named.
    GfmdError: packages.carrier-missing, packages.carrier-space, packages.carrier-occupied (another file of this name),
    packages.carrier-differs (what was read back is not what was written), packages.carrier-failed.
    """
    if not folder.is_dir():
        raise GfmdError("packages.carrier-missing", folder=str(folder))
    size, target = path.stat().st_size, folder / path.name
    if target.exists():
        return _same(path, target, size, progress)
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise GfmdError("packages.carrier-space", folder=str(folder), free=free, needed=size + _SPARE)
    hidden = folder / f"{path.name}.{secrets.token_hex(4)}.part"
    try:
        written = _copy(path, hidden, size, progress)
        if _read_back(hidden, size, progress) != written:
            raise GfmdError("packages.carrier-differs", folder=str(folder), name=path.name)
        hidden.rename(target)
        _settle(folder)
    except OSError as problem:
        code = "packages.carrier-space" if problem.errno in {errno.ENOSPC, errno.EDQUOT} else "packages.carrier-failed"
        facts = {"folder": str(folder), "reason": problem.strerror or "", "free": 0, "needed": size}
        raise GfmdError(code, **facts) from problem
    finally:
        _remove(hidden)
    return Carried(target, written, size)


def _same(path: Path, target: Path, size: int, progress: Progress) -> Carried:
    ours = _read_back(path, size, progress)
    if target.stat().st_size != size or _read_back(target, size, progress) != ours:
        raise GfmdError("packages.carrier-occupied", name=str(target))
    return Carried(target, ours, size, already=True)


def _copy(path: Path, hidden: Path, size: int, progress: Progress) -> str:
    digest, done = hashlib.sha256(), 0
    with opened(path) as source, hidden.open("xb") as stream:
        while piece := source.read(_CHUNK):
            digest.update(piece)
            done += stream.write(piece)
            progress.step(done, 2 * size, path.name)
        stream.flush()
        os.fsync(stream.fileno())
    return digest.hexdigest()


def _read_back(path: Path, size: int, progress: Progress) -> str:
    """Return the digest of what the carrier holds; the system is asked to forget its own copy first."""
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := stream.read(_CHUNK):
            digest.update(piece)
            done += len(piece)
            progress.step(size + done, 2 * size, path.name)
    return digest.hexdigest()


def _settle(folder: Path) -> None:
    """Force the new name to the carrier too, where the system lets a folder be opened."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
    finally:
        os.close(handle)


def _remove(hidden: Path) -> None:
    try:
        hidden.unlink(missing_ok=True)
    except OSError:
        return  # the carrier is gone, and with it the file
