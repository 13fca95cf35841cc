"""Files that an answer attaches: kept byte for byte in the workspace, named by their SHA-256."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from gfmd_desktop.core import GfmdError, NoProgress, Progress, clock

from .files import writing
from .workspace import Workspace

_NOTHING = NoProgress()


def attach_file(ws: Workspace, path: Path, progress: Progress = _NOTHING) -> str:
    """Keep a copy of a file and return its SHA-256, which is the answer; the file itself is only read."""
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    try:
        with path.open("rb") as stream, ws.store.work() as work:
            now = clock.stamp(clock.now())
            kept = work.sources.put(stream, name=path.name, media_type=media_type, added_at=now, progress=progress)
    except OSError as fault:
        raise GfmdError("actions.file-unreadable", path=path, reason=fault.strerror or fault) from fault
    return kept.sha256


def source_name(ws: Workspace, sha256: str) -> str:
    """Return the name a stored file came with; empty if it is not here."""
    with ws.store.read() as work:
        source = work.sources.get(sha256)
    return source.name if source else ""


def save_source(ws: Workspace, sha256: str, path: Path, progress: Progress = _NOTHING) -> None:
    """Write a stored file to disk, checked against its name."""
    with writing(path) as stream, ws.store.read() as work:
        work.sources.copy_to(sha256, stream, progress)
