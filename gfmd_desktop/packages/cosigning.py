"""Signatures that other offices put beside the first one, each over its own list of members."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import Finding, GfmdError, Place, Progress, Severity, clock, findings

from . import manifest, signatures, zipreader
from .container import aside
from .manifest import MemberDigest
from .reading import Package, open_package, opened
from .signing import Signer
from .trust import TrustList
from .verdict import Cosignature
from .zipwriter import CHUNK, ZipWriter

_SOFTER = {Severity.ERROR: findings.warning, Severity.WARNING: findings.note, Severity.NOTE: findings.note}


@dataclass(frozen=True, slots=True)
class Checked:
    """What one co-signature is worth; `broken` speaks against the package, `doubts` only against the co-signer."""

    cosignature: Cosignature | None
    broken: tuple[Finding, ...] = ()
    doubts: tuple[Finding, ...] = ()


def cosign(
    path: Path,
    target: Path,
    signer: Signer,
    progress: Progress,
    *,
    covers: Callable[[str], bool] = lambda name: True,
    expected: str = "",
    at: datetime | None = None,
) -> Cosignature:
    """Write the package again with one more signature, over the members that `covers` picks (all by default).

    Members, first signature and therefore the package's name stay what they were; `target` may be `path`. The package
    must have been verified before; `expected` is the digest that it had then. GfmdError: packages.nothing-to-cosign,
    packages.cosigned-already (this office's certificate signed already), packages.too-many-cosignatures, and
    those of `open_package` and `write`.
    """
    with open_package(path, expected=expected) as package:
        number = manifest.cosigned(package.names) + 2
        _refuse_second(package, number, signer)
        chosen = [each for each in package.members if covers(each.name)]
        if not chosen:
            raise GfmdError("packages.nothing-to-cosign", file=path.name)
    listing = manifest.write_manifest(chosen, number)
    moment = at or clock.now()
    signature = signer.sign_detached(listing, at=moment)
    _append(path, target, number, listing, signature, progress)
    where, own = Place(path.name, manifest.numbered(number)[1]), TrustList.of([signer.certificate])
    verdict, _ = signatures.check_detached(listing, signature, where, own, moment)
    return Cosignature(number, verdict, tuple(each.name for each in chosen))


def check(
    number: int,
    data: bytes,
    signature: bytes,
    signed: Mapping[str, MemberDigest],
    file: str,
    trust: TrustList,
    now: datetime,
) -> Checked:
    """Judge a co-signature: it may name only members of the first manifest, with the same digests."""
    names = manifest.numbered(number)
    listed, proof = (Place(file, name) for name in names)
    try:
        covered = manifest.read_manifest(data, number)
    except manifest.Unreadable:
        return Checked(None, (findings.error("packages.cosignature-malformed", listed),))
    strange = [each.name for each in covered if _plain(each) != _plain(signed.get(each.name))]
    if strange:
        return Checked(None, (findings.error("packages.cosignature-foreign", listed, member=strange[0]),))
    verdict, found = signatures.check_detached(data, signature, proof, trust, now)
    made = Cosignature(number, verdict, tuple(each.name for each in covered))
    if not verdict.valid:
        return Checked(made, tuple(found))
    softer = (_SOFTER[each.severity](each.code, each.where, **each.values()) for each in found)
    return Checked(made, (), tuple(softer))


def _plain(member: MemberDigest | None) -> MemberDigest | None:
    return replace(member, size=0) if member else None


def _refuse_second(package: Package, number: int, signer: Signer) -> None:
    from .cades import Unfit, read_signature

    if number - 2 >= manifest.MOST_COSIGNATURES:
        raise GfmdError("packages.too-many-cosignatures", file=package.file, limit=manifest.MOST_COSIGNATURES)
    for earlier in range(1, number):
        try:
            certificate = read_signature(package.signature(earlier)).certificate
        except (Unfit, ValueError, TypeError, LookupError):
            continue  # verifying has told about it
        if certificate == signer.certificate.der:
            raise GfmdError("packages.cosigned-already", file=package.file, office=signer.certificate.office_name)


def _append(path: Path, target: Path, number: int, listing: bytes, signature: bytes, progress: Progress) -> None:
    """Copy the members as they lie, add two, and write the directory anew."""
    with opened(path) as source, aside(target) as stream:
        members = zipreader.scan(source, path.name).members
        _copy(source, stream, max(each.end for each in members), progress)
        archive = ZipWriter(stream, [each.entry for each in members])
        for name, data in zip(manifest.numbered(number), (listing, signature), strict=True):
            archive.add(name, len(data), _opener(data))
        archive.finish()


def _opener(data: bytes) -> Callable[[], io.BytesIO]:
    return lambda: io.BytesIO(data)


def _copy(source: BinaryIO, stream: BinaryIO, size: int, progress: Progress) -> None:
    source.seek(0)
    done = 0
    while done < size:
        piece = source.read(min(CHUNK, size - done))
        if not piece:
            break
        done += stream.write(piece)
        progress.step(done, size)


def documents_only(identities: Collection[str]) -> Callable[[str], bool]:
    """Return the choice of the members of some documents: their reports, and nothing else."""
    return lambda name: any(name.startswith(f"documents/{each}/") for each in identities)
