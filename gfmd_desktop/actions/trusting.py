"""Whom this office trusts, why, and since when: own keys, authorities and every certificate known here, in one list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from gfmd_desktop import packages, store
from gfmd_desktop.core import Json, clock

from .authorities import AUTHORITIES, authorities_in, revocations_in
from .identity import REASONS, WITHDRAWN, Why, identity_folder, trust_list
from .workspace import Workspace


class TrustKind(StrEnum):
    """Whose certificate it is."""

    OWN = "own"
    AUTHORITY = "authority"
    PARTNER = "partner"


class TrustState(StrEnum):
    """How this office stands to a certificate today."""

    TRUSTED = "trusted"
    KNOWN = "known"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """One certificate. Dates are ISO texts, empty where there is none.

    `why` says what trust rests on, `since` from when; `by` names the authority, or the fingerprint of the key that this
    one follows. `withdrawn` is the day since when nobody relies on it, for the `reason` that its office told.
    """

    kind: TrustKind
    state: TrustState
    why: Why
    name: str
    country: str
    office: str
    fingerprint: str
    fingerprint_text: str
    key: str
    valid_from: str
    valid_until: str
    since: str = ""
    by: str = ""
    note: str = ""
    withdrawn: str = ""
    reason: str = ""

    def to_json(self) -> dict[str, Json]:
        """Return the entry as JSON values."""
        return {**asdict(self), "kind": str(self.kind), "state": str(self.state), "why": str(self.why)}


def trust_overview(ws: Workspace) -> tuple[TrustEntry, ...]:
    """Return every certificate with how this office stands to it: own ones, authorities, partners by name."""
    now, listed = clock.now(), trust_list(ws)
    with ws.store.read() as work:
        reader = _Reader(work, listed, now)
        partners = sorted(reader.partners(), key=lambda each: (each.name.casefold(), each.since))
        authorities = sorted(reader.authorities(), key=lambda each: each.name.casefold())
    return (*_own(ws, listed, now), *authorities, *partners)


def _own(ws: Workspace, listed: packages.TrustList, now: datetime) -> Iterator[TrustEntry]:
    folder = identity_folder(ws)
    if not folder.exists():
        return
    for each in packages.own_certificates(packages.load_identity(folder)):
        gone = listed.withdrawn_since(each)
        since = clock.stamp(each.not_before)
        yield _entry(TrustKind.OWN, Why.OWN, each, now, withdrawn=gone, since=since, trusted=True)


class _Reader:
    """Reads what the workspace noted about certificates."""

    def __init__(self, work: store.Work, listed: packages.TrustList, now: datetime) -> None:
        self._work = work
        self._listed = listed
        self._now = now
        self._reasons = work.settings.get(REASONS, {})
        self._told = work.settings.get(WITHDRAWN, {})

    def authorities(self) -> Iterator[TrustEntry]:
        """Yield the authorities, each with the day of its last revocation list as note."""
        entries = self._work.settings.get(AUTHORITIES, {})
        found = authorities_in(self._work)
        lists = revocations_in(self._work, found)
        for each in found:
            days = [clock.stamp(own.issued_at) for own in lists if own.authority == each.fingerprint]
            noted = entries[each.fingerprint]
            why = Why(noted.get("why", Why.ACCEPTED))
            yield _entry(
                TrustKind.AUTHORITY,
                why,
                each,
                self._now,
                since=noted["trusted_at"],
                note=max(days, default=""),
                trusted=True,
            )

    def partners(self) -> Iterator[TrustEntry]:
        """Yield every certificate that was accepted or seen."""
        for partner in self._work.partners.all():
            certificate = packages.read_certificate(partner.certificate, partner.name)
            why, by = self._why(partner, certificate)
            yield _entry(
                TrustKind.PARTNER,
                why,
                certificate,
                self._now,
                since=partner.trusted_at,
                by=by,
                note=partner.note,
                withdrawn=self._listed.withdrawn_since(certificate),
                reason=str(self._told.get(partner.fingerprint, {}).get("reason", "")),
                trusted=self._listed.trusts(certificate),
            )

    def _why(self, partner: store.Partner, certificate: packages.Certificate) -> tuple[Why, str]:
        noted = self._reasons.get(partner.fingerprint, {})
        if partner.trusted_at:
            return Why(noted.get("why", Why.ACCEPTED)), str(noted.get("by", ""))
        issuer = self._listed.authority_of(certificate)
        return (Why.AUTHORITY, issuer.office_name) if issuer else (Why.SEEN, "")


def _entry(
    kind: TrustKind,
    why: Why,
    certificate: packages.Certificate,
    now: datetime,
    *,
    trusted: bool,
    since: str = "",
    by: str = "",
    note: str = "",
    withdrawn: str = "",
    reason: str = "",
) -> TrustEntry:
    state = TrustState.TRUSTED if trusted else TrustState.KNOWN
    if withdrawn:
        state = TrustState.WITHDRAWN
    elif trusted and not certificate.holds_at(now):
        state = TrustState.EXPIRED
    return TrustEntry(
        kind,
        state,
        why,
        certificate.office_name,
        certificate.country,
        certificate.office_id,
        certificate.fingerprint,
        certificate.groups,
        certificate.key,
        clock.stamp(certificate.not_before),
        clock.stamp(certificate.not_after),
        since,
        by,
        note,
        withdrawn,
        reason,
    )
