"""Writes a package: an ASiC-E container, which is a ZIP file that anyone checks with openssl."""

from __future__ import annotations

import errno
import io
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import GfmdError, Progress, clock

from . import manifest, names
from .manifest import MemberDigest
from .signing import Signer
from .zipreader import Limits
from .zipwriter import ZipWriter


@dataclass(frozen=True, slots=True)
class Member:
    """A file to pack: `opener` gives its bytes each time it is called, exactly `size` of them."""

    name: str
    media_type: str
    size: int
    opener: Callable[[], BinaryIO]

    @classmethod
    def of_bytes(cls, name: str, media_type: str, data: bytes) -> Member:
        """Make a member of bytes in memory."""
        return cls(name, media_type, len(data), lambda: io.BytesIO(data))

    @classmethod
    def of_file(cls, name: str, media_type: str, path: Path) -> Member:
        """Make a member of a file on disk, as large as it is now."""
        return cls(name, media_type, path.stat().st_size, lambda: path.open("rb"))


@dataclass(frozen=True, slots=True)
class PackageDigest:
    """The package's name (SHA-256 of its manifest, hexadecimal), its members, and when it claims to be signed."""

    value: str
    members: tuple[MemberDigest, ...]
    signed_at: datetime

    def __str__(self) -> str:
        return self.value


def write(
    path: Path, members: Iterable[Member], signer: Signer, progress: Progress, *, at: datetime | None = None
) -> PackageDigest:
    """Pack and sign the members; the file appears whole under its name, or not at all.

    `at` is the time the signature claims (default: now). GfmdError: packages.name-… (an unsafe or doubled name),
    packages.limits-exceeded, packages.member-size-differs, packages.disk-full, packages.write-failed.
    """
    chosen = sorted(members, key=lambda member: member.name)
    _refuse_unfit(chosen)
    moment = at or clock.now()
    with aside(path) as stream:
        digests = _pack(stream, chosen, signer, moment, progress)
    written = manifest.write_manifest(digests)
    return PackageDigest(manifest.digest(written), tuple(digests), moment)


def _pack(
    stream: BinaryIO, members: Sequence[Member], signer: Signer, at: datetime, progress: Progress
) -> list[MemberDigest]:
    total, done = sum(member.size for member in members), 0
    archive = ZipWriter(stream)
    digests = []
    _add_bytes(archive, manifest.MIMETYPE_NAME, manifest.MIMETYPE, stored=True)
    for member in members:

        def told(count: int, name: str = member.name) -> None:
            nonlocal done
            done += count
            progress.step(done, total, name)

        progress.step(done, total, member.name)
        sha256 = archive.add(member.name, member.size, member.opener, told=told)
        digests.append(MemberDigest(member.name, member.media_type, sha256.hex(), member.size))
    listing = manifest.write_manifest(digests)
    _add_bytes(archive, manifest.MANIFEST_NAME, listing)
    _add_bytes(archive, manifest.SIGNATURE_NAME, signer.sign_detached(listing, at=at))
    archive.finish()
    return digests


def _add_bytes(archive: ZipWriter, name: str, data: bytes, *, stored: bool = False) -> None:
    archive.add(name, len(data), lambda: io.BytesIO(data), stored=stored)


def _refuse_unfit(members: Sequence[Member]) -> None:
    all_names = [member.name for member in members]
    for finding in names.check([*manifest.OWN_NAMES, *all_names]):
        raise GfmdError(finding.code, where=finding.where, **finding.values())
    for name in all_names:
        if name.casefold().startswith("meta-inf/"):
            raise GfmdError("packages.name-unsafe", where=name)
    limits = Limits()
    sizes = [member.size for member in members]
    if not members or len(members) + 3 > limits.members or sum(sizes) > limits.total or max(sizes) > limits.member:
        raise GfmdError("packages.limits-exceeded", members=len(members), size=sum(sizes))


@contextmanager
def aside(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside `path`, and give it that name once all of it is on disk; leave nothing otherwise."""
    hidden = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with hidden.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        hidden.replace(path)
    except OSError as problem:
        code = "packages.disk-full" if problem.errno == errno.ENOSPC else "packages.write-failed"
        raise GfmdError(code, name=str(path), reason=problem.strerror or "") from problem
    finally:
        hidden.unlink(missing_ok=True)
