"""Cuts a package into parts small enough for e-mail, and joins them again; a missing part is named.

The parts are plain slices, so that `cat` (or `copy /b`) joins them without this program; beside them lies a list in
the form that `sha256sum --check` reads.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import GfmdError, Progress

from .container import aside
from .reading import opened

SMALLEST, MOST = 64 * 1024, 999  # bytes of a part; number of parts
_PART = re.compile(r"(?P<name>.+)\.part-(?P<number>\d{3})-of-(?P<count>\d{3})")
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one file, in order, and the list of their digests."""

    files: tuple[Path, ...]
    listing: Path


def split(path: Path, folder: Path, size: int, progress: Progress) -> Parts:
    """Cut a file into parts of at most `size` bytes, in a folder.

    GfmdError: packages.part-size (too small, or it would take more than 999), packages.disk-full,
    packages.write-failed, packages.file-missing.
    """
    with opened(path) as source:
        whole = source.seek(0, 2)
    count = max(1, -(-whole // max(1, size)))
    if size < SMALLEST or count > MOST:
        raise GfmdError("packages.part-size", size=size, smallest=max(SMALLEST, -(-whole // MOST)))
    made, lines, done = [], [], 0
    with opened(path) as source:
        for number in range(1, count + 1):
            part = folder / f"{path.name}.part-{number:03d}-of-{count:03d}"
            progress.step(done, whole, part.name)
            with aside(part) as stream:
                digest = hashlib.sha256()
                for piece in _pieces(source, size):
                    digest.update(piece)
                    done += stream.write(piece)
                    progress.step(done, whole, part.name)
            made.append(part)
            lines.append(f"{digest.hexdigest()}  {part.name}\n")
    listing = folder / f"{path.name}.parts.txt"
    with aside(listing) as stream:
        stream.write("".join(lines).encode("utf-8"))
    return Parts(tuple(made), listing)


def join(part: Path, target: Path, progress: Progress) -> None:
    """Join the parts that lie beside one of them; the target appears whole or not at all.

    GfmdError: packages.not-a-part, packages.parts-missing (names them), packages.part-damaged (names it; only if the
    list is there; otherwise checking the package tells).
    """
    found = _PART.fullmatch(part.name)
    if found is None:
        raise GfmdError("packages.not-a-part", name=part.name)
    count = int(found["count"])
    names = [f"{found['name']}.part-{number:03d}-of-{count:03d}" for number in range(1, count + 1)]
    missing = [name for name in names if not (part.parent / name).is_file()]
    if missing or not count:
        raise GfmdError("packages.parts-missing", missing=", ".join(missing), count=len(missing), total=count)
    told = _listed(part.parent / f"{found['name']}.parts.txt")
    with aside(target) as stream:
        for number, name in enumerate(names):
            progress.step(number, count, name)
            if _append(part.parent / name, stream) != told.get(name, "") and name in told:
                raise GfmdError("packages.part-damaged", name=name)


def is_part(path: Path) -> bool:
    """Tell whether a file is named as a part."""
    return _PART.fullmatch(path.name) is not None


def whole_name(part: Path) -> str:
    """Return the name of the file that a part belongs to."""
    found = _PART.fullmatch(part.name)
    return found["name"] if found else part.name


def _append(path: Path, stream: BinaryIO) -> str:
    digest = hashlib.sha256()
    with opened(path) as source:
        while piece := source.read(_CHUNK):
            digest.update(piece)
            stream.write(piece)
    return digest.hexdigest()


def _pieces(source: BinaryIO, size: int) -> Iterator[bytes]:
    left = size
    while left and (piece := source.read(min(_CHUNK, left))):
        left -= len(piece)
        yield piece


def _listed(path: Path) -> Mapping[str, str]:
    """Return the digests of a list, none if there is none or it is not one."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()[: MOST + 1]
    except (OSError, UnicodeDecodeError):
        return {}
    found = (_LINE.fullmatch(line) for line in lines)
    return {line[2]: line[1] for line in found if line}
