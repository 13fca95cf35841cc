"""Opens a package for reading; each member is compared with the signed manifest while it is read."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import GfmdError, Place

from . import manifest, zipreader
from .manifest import FIRST, MemberDigest, Pair
from .zipreader import Damaged, Listed

LARGEST_MANIFEST = 8 << 20  # bytes
_WHOLE = 64 << 20  # bytes that `read` returns at most unless told otherwise


class Package:
    """An open package. Checked are its form and each member as it is read; who signed it is what `verify` tells."""

    def __init__(
        self, stream: BinaryIO, file: str, listed: dict[str, Listed], signed: dict[str, MemberDigest], package: str
    ) -> None:
        self._stream = stream
        self._listed = listed
        self._signed = signed
        self.file = file
        self.digest = package

    @property
    def members(self) -> tuple[MemberDigest, ...]:
        """Return the signed members by name, with their sizes."""
        return tuple(replace(each, size=self._listed[name].entry.size) for name, each in sorted(self._signed.items()))

    @property
    def names(self) -> frozenset[str]:
        """Return the names of all that lies in the container, signatures too."""
        return frozenset(self._listed)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Return the names of all manifests and their signatures, the first office's first."""
        return (FIRST, *manifest.cosigned(self._listed))

    def proof(self, pair: Pair) -> tuple[bytes, bytes]:
        """Return a manifest and the signature over it, unchecked; empty where it is damaged."""
        listing, signature = (small(self._stream, self._listed.get(name), LARGEST_MANIFEST) for name in pair.names)
        return listing, signature

    def __contains__(self, name: str) -> bool:
        return name in self._signed

    def read(self, name: str, limit: int = _WHOLE) -> bytes:
        """Return a member's content; GfmdError packages.member-changed, packages.member-too-large."""
        size = self._member(name)[0].entry.size
        if size > limit:
            raise GfmdError("packages.member-too-large", where=self._place(name), size=size, limit=limit)
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a member's content in pieces of at most 1 MiB.

        Raises GfmdError packages.member-changed at the end if it was not what was signed: use nothing of it before.
        """
        listed, signed = self._member(name)
        sha256 = hashlib.sha256()
        try:
            for piece in zipreader.chunks(self._stream, listed):
                sha256.update(piece)
                yield piece
        except Damaged as problem:
            raise GfmdError("packages.member-changed", where=self._place(name)) from problem
        if sha256.hexdigest() != signed.sha256:
            raise GfmdError("packages.member-changed", where=self._place(name))

    def open(self, name: str) -> BinaryIO:
        """Return a member as a file to read forward, with the same promise as `chunks`."""
        return io.BufferedReader(_Pieces(self.chunks(name)), 1 << 20)

    def _member(self, name: str) -> tuple[Listed, MemberDigest]:
        try:
            return self._listed[name], self._signed[name]
        except KeyError as problem:
            raise GfmdError("packages.member-missing", where=self._place(name)) from problem

    def _place(self, name: str) -> Place:
        return Place(self.file, name)


@contextmanager
def open_package(path: Path, expected: str = "") -> Iterator[Package]:
    """Open a package by the strict rules of `verify`, without judging its signature.

    `expected` is the digest a verdict was given for: GfmdError packages.package-replaced if the file is another one
    by now. GfmdError of the first finding if the container is not intact in form.
    """
    with opened(path) as stream:
        scan = zipreader.scan(stream, path.name)
        for finding in scan.findings:
            raise GfmdError(finding.code, where=finding.where, **finding.values())
        listed = {each.entry.name: each for each in scan.members}
        data = small(stream, listed.get(manifest.MANIFEST_NAME), LARGEST_MANIFEST)
        try:
            signed = {member.name: member for member in manifest.read_manifest(data)}
        except manifest.Unreadable as problem:
            raise GfmdError("packages.manifest-unreadable", where=Place(path.name, manifest.MANIFEST_NAME)) from problem
        for name in sorted(signed.keys() ^ (listed.keys() - manifest.own_names(listed.keys()))):
            code = "packages.member-missing" if name in signed else "packages.member-added"
            raise GfmdError(code, where=Place(path.name, name))
        digest = manifest.digest(data)
        if expected and digest != expected:
            raise GfmdError("packages.package-replaced", where=Place(path.name))
        yield Package(stream, path.name, listed, signed, digest)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file to read; GfmdError packages.file-missing, packages.file-unreadable."""
    try:
        stream = path.open("rb")
    except FileNotFoundError as problem:
        raise GfmdError("packages.file-missing", name=str(path)) from problem
    except OSError as problem:
        raise GfmdError("packages.file-unreadable", name=str(path), reason=problem.strerror or "") from problem
    with stream:
        yield stream


def small(stream: BinaryIO, listed: Listed | None, limit: int) -> bytes:
    """Return a member that must be small; empty if it is missing, too large or damaged."""
    if listed is None or listed.entry.size > limit:
        return b""
    try:
        return b"".join(zipreader.chunks(stream, listed))
    except Damaged:
        return b""


class _Pieces(io.RawIOBase):
    """A file over an iterator of bytes."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = piece
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count
