"""Signatures that other offices put beside the first one, each over its own list of members."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import Finding, GfmdError, Place, Progress, Severity, clock, findings

from . import manifest, signatures, zipreader
from .cades import read_signature, signed_by
from .certificates import read_certificate
from .container import aside
from .manifest import MemberDigest, Pair
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
    pair = manifest.beside(signer.certificate.fingerprint)
    with open_package(path, expected=expected) as package:
        _refuse_second(package, pair, signer)
        chosen = [each for each in package.members if covers(each.name)]
        if not chosen:
            raise GfmdError("packages.nothing-to-cosign", file=path.name)
        number, whole = len(package.pairs) + 1, len(chosen) == len(package.members)
    listing = manifest.write_manifest(chosen, pair.signature)
    moment = at or clock.now()
    signature = signer.sign_detached(listing, at=moment)
    _append(path, target, [(pair, listing, signature)], progress)
    where, own = Place(path.name, pair.signature), TrustList.of([signer.certificate])
    verdict, _ = signatures.check_detached(listing, signature, where, own, moment)
    return Cosignature(number, verdict, tuple(each.name for each in chosen), pair.listing, whole)


def join_signatures(path: Path, other: Path, target: Path, progress: Progress) -> tuple[str, ...]:
    """Write a package with the co-signatures of both copies beside each other; return whose were added.

    Both copies must have been verified before; `target` may be `path`. GfmdError: packages.copies-differ (another
    package, or the same office signed differently in both), packages.nothing-to-join, packages.too-many-cosignatures,
    and those of `open_package` and `write`.
    """
    with open_package(path) as ours, open_package(other) as theirs:
        if ours.digest != theirs.digest:
            raise GfmdError("packages.copies-differ", file=path.name, other=other.name, member=manifest.MANIFEST_NAME)
        mine = {pair: ours.proof(pair) for pair in ours.pairs[1:]}
        brought = {pair: theirs.proof(pair) for pair in theirs.pairs[1:]}
    for pair in mine.keys() & brought.keys():
        if mine[pair] != brought[pair]:
            raise GfmdError("packages.copies-differ", file=path.name, other=other.name, member=pair.signature)
    fresh = [(pair, *proof) for pair, proof in brought.items() if pair not in mine]
    if not fresh:
        raise GfmdError("packages.nothing-to-join", file=path.name, other=other.name)
    if len(mine) + len(fresh) > manifest.MOST_COSIGNATURES:
        raise GfmdError("packages.too-many-cosignatures", file=path.name, limit=manifest.MOST_COSIGNATURES)
    _append(path, target, fresh, progress)
    return tuple(_office(signature) for _, _, signature in fresh)


def check(
    number: int,
    pair: Pair,
    data: bytes,
    signature: bytes,
    signed: Mapping[str, MemberDigest],
    file: str,
    trust: TrustList,
    now: datetime,
) -> Checked:
    """Judge a co-signature: it may name only members of the first manifest, with the same digests."""
    listed, proof = (Place(file, name) for name in pair.names)
    try:
        covered = manifest.read_manifest(data, pair.signature)
    except manifest.Unreadable:
        return Checked(None, (findings.error("packages.cosignature-malformed", listed),))
    strange = [each.name for each in covered if _plain(each) != _plain(signed.get(each.name))]
    if strange:
        return Checked(None, (findings.error("packages.cosignature-foreign", listed, member=strange[0]),))
    verdict, found = signatures.check_detached(data, signature, proof, trust, now)
    names = tuple(each.name for each in covered)
    made = Cosignature(number, verdict, names, pair.listing, len(names) == len(signed))
    if not verdict.valid:
        return Checked(made, tuple(found))
    if verdict.certificate and not verdict.certificate.fingerprint.startswith(pair.signer):
        return Checked(made, (findings.error("packages.cosignature-malformed", proof),))
    softer = (_SOFTER[each.severity](each.code, each.where, **each.values()) for each in found)
    return Checked(made, (), tuple(softer))


def _plain(member: MemberDigest | None) -> MemberDigest | None:
    return replace(member, size=0) if member else None


def _refuse_second(package: Package, pair: Pair, signer: Signer) -> None:
    if len(package.pairs) > manifest.MOST_COSIGNATURES:
        raise GfmdError("packages.too-many-cosignatures", file=package.file, limit=manifest.MOST_COSIGNATURES)
    signed = {signed_by(package.proof(each)[1]) for each in package.pairs}
    if signer.certificate.fingerprint in signed or pair in package.pairs:
        raise GfmdError("packages.cosigned-already", file=package.file, office=signer.certificate.office_name)


def _office(signature: bytes) -> str:
    return read_certificate(read_signature(signature).certificate).office_name


def _append(path: Path, target: Path, added: Sequence[tuple[Pair, bytes, bytes]], progress: Progress) -> None:
    """Copy the members as they lie, add pairs of manifest and signature, and write the directory anew."""
    with opened(path) as source, aside(target) as stream:
        members = zipreader.scan(source, path.name).members
        _copy(source, stream, max(each.end for each in members), progress)
        archive = ZipWriter(stream, [each.entry for each in members])
        for pair, listing, signature in added:
            for name, data in zip(pair.names, (listing, signature), strict=True):
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
