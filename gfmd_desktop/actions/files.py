"""Files outside the workspace: read whole, written aside and renamed, their faults told with a place and a cure."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import GfmdError


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes; GfmdError `actions.file-unreadable`."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise GfmdError("actions.file-unreadable", path=path, reason=fault.strerror or fault) from fault


def write_bytes(path: Path, data: bytes) -> None:
    """Write a whole file, or leave what was there."""
    with writing(path) as stream:
        stream.write(data)


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """Give a stream that becomes the file at the end; if anything is raised, nothing is left behind."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        try:
            with aside.open("wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            aside.replace(path)
        except OSError as fault:
            raise GfmdError("actions.file-unwritable", path=path, reason=fault.strerror or fault) from fault
    finally:
        aside.unlink(missing_ok=True)
