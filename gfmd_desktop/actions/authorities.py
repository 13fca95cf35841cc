"""Authorities whose certificates this office accepts, and their revocation lists: both by file."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import packages, store
from gfmd_desktop.core import Changes, GfmdError, Json, clock

from .files import read_bytes
from .workspace import Workspace

AUTHORITIES, REVOCATIONS = "trust.authorities", "trust.revocations"  # settings
_IDENTITY = frozenset({"identity"})


@dataclass(frozen=True, slots=True)
class AuthorityCard:
    """An authority trusted here: since when, and up to when its last revocation list speaks (empty: there is none)."""

    name: str
    fingerprint: str
    fingerprint_text: str
    trusted_at: str
    revocations_of: str
    revoked: int


def add_authority(ws: Workspace, path: Path, expected: str | None = None) -> AuthorityCard:
    """Trust all certificates that an authority issues to offices; `expected` is the fingerprint it told."""
    certificate = packages.read_authority(read_bytes(path), path.name, clock.now())
    if expected is not None and not certificate.answers_to(expected):
        facts = {"name": certificate.office_name, "found": certificate.groups, "expected": expected}
        raise GfmdError("actions.fingerprint-differs", **facts)
    entry = {
        "certificate": certificate.pem.decode("ascii"),
        "trusted_at": clock.stamp(clock.now()),
        "why": "accepted" if expected is None else "compared",
    }
    with ws.store.work() as work:
        known = dict(work.settings.get(AUTHORITIES, {}))
        known[certificate.fingerprint] = entry
        work.settings.put(AUTHORITIES, known)
    return next(each for each in list_authorities(ws) if each.fingerprint == certificate.fingerprint)


def remove_authority(ws: Workspace, fingerprint: str) -> Changes:
    """Stop trusting an authority; certificates compared one by one stay trusted."""
    with ws.store.work() as work:
        known = dict(work.settings.get(AUTHORITIES, {}))
        found = [each for each in known if fingerprint and each.startswith(fingerprint.replace(" ", "").lower())]
        if len(found) != 1:
            raise GfmdError("actions.unknown-partner", fingerprint=fingerprint)
        del known[found[0]]
        work.settings.put(AUTHORITIES, known)
    return Changes(_IDENTITY, summary={"fingerprint": found[0]})


def add_revocations(ws: Workspace, path: Path) -> AuthorityCard:
    """Take in a revocation list of an authority trusted here; earlier lists keep counting beside it."""
    data = read_bytes(path)
    with ws.store.work() as work:
        read = packages.read_revocations(data, path.name, authorities_in(work))
        known = list(work.settings.get(REVOCATIONS, []))
        told = base64.b64encode(data).decode("ascii")
        work.settings.put(REVOCATIONS, [*(each for each in known if each != told), told])
    return next(each for each in list_authorities(ws) if each.fingerprint == read.authority)


def list_authorities(ws: Workspace) -> tuple[AuthorityCard, ...]:
    """Return the authorities trusted here, by name."""
    with ws.store.read() as work:
        entries: Mapping[str, Json] = work.settings.get(AUTHORITIES, {})
        found = authorities_in(work)
        lists = revocations_in(work, found)
    cards = (_card(each, entries[each.fingerprint]["trusted_at"], lists) for each in found)
    return tuple(sorted(cards, key=lambda card: card.name))


def authorities_in(work: store.Work) -> tuple[packages.Certificate, ...]:
    """Return the certificates of the authorities trusted in this workspace."""
    entries = work.settings.get(AUTHORITIES, {})
    return tuple(packages.read_certificate(each["certificate"].encode("ascii")) for each in entries.values())


def revocations_in(work: store.Work, authorities: tuple[packages.Certificate, ...]) -> tuple[packages.Revocations, ...]:
    """Return the revocation lists of the authorities trusted in this workspace."""
    found = []
    for each in work.settings.get(REVOCATIONS, []):
        try:
            found.append(packages.read_revocations(base64.b64decode(each), "", authorities))
        except GfmdError as problem:
            if problem.code != "packages.revocations-unknown-authority":  # its authority was removed
                raise
    return tuple(found)


def _card(certificate: packages.Certificate, trusted_at: str, lists: tuple[packages.Revocations, ...]) -> AuthorityCard:
    own = [each for each in lists if each.authority == certificate.fingerprint]
    last = max((each.issued_at for each in own), default=None)
    serials = {serial for each in own for serial, _ in each.entries}
    return AuthorityCard(
        certificate.office_name,
        certificate.fingerprint,
        certificate.groups,
        trusted_at,
        clock.stamp(last) if last else "",
        len(serials),
    )
