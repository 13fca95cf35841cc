"""Whom this office trusts: certificates pinned after their fingerprints were compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .authorities import Revocations
from .certificates import Certificate

_NOBODY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class TrustList:
    """Certificates by SHA-256 fingerprint: `pinned` are trusted, `known` were only seen; values are labels.

    `offices` maps fingerprints to the office they belong to: it recognises a changed key, and gives an office
    to a certificate that names none. `withdrawn` maps fingerprints to the day since when their offices, or the
    authorities that issued them, no longer stand by them. `authorities` vouch for certificates that they issued
    themselves (not through others), unless one of their `revocations` names it.
    """

    pinned: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    known: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    offices: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    withdrawn: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    authorities: tuple[Certificate, ...] = ()
    revocations: tuple[Revocations, ...] = ()

    @classmethod
    def of(
        cls,
        pinned: Iterable[Certificate],
        known: Iterable[Certificate] = (),
        withdrawn: Mapping[str, str] = _NOBODY,
    ) -> TrustList:
        """Build a list from certificates, labelled by their offices' names."""
        trusted, seen = tuple(pinned), tuple(known)
        return cls(
            {certificate.fingerprint: certificate.office_name for certificate in trusted},
            {certificate.fingerprint: certificate.office_name for certificate in seen},
            {each.fingerprint: each.office_id for each in (*trusted, *seen) if each.office_id},
            dict(withdrawn),
        )

    def trusts(self, certificate: Certificate) -> bool:
        """Tell whether the certificate itself was accepted here."""
        accepted = certificate.fingerprint in self.pinned or self.authority_of(certificate) is not None
        return accepted and not self.withdrawn_since(certificate)

    def authority_of(self, certificate: Certificate) -> Certificate | None:
        """Return the trusted authority that issued the certificate, if it did so while it held and still stands."""
        return next(
            (
                each
                for each in self.authorities
                if each.fingerprint not in self.withdrawn
                and each.holds_at(certificate.not_before)
                and not certificate.is_authority()
                and certificate.issued_by(each)
            ),
            None,
        )

    def withdrawn_since(self, certificate: Certificate) -> str:
        """Return the day since when nobody should rely on the certificate; empty if it was not withdrawn."""
        told = (each.since(certificate, authority) for each in self.revocations for authority in self.authorities)
        return self.withdrawn.get(certificate.fingerprint, "") or next((since for since in told if since), "")

    def knows(self, certificate: Certificate) -> bool:
        """Tell whether the certificate was seen here before, trusted or not."""
        return certificate.fingerprint in self.pinned or certificate.fingerprint in self.known

    def label(self, certificate: Certificate) -> str:
        """Return what this office calls the certificate's holder; empty if it is unknown."""
        if name := self.pinned.get(certificate.fingerprint) or self.known.get(certificate.fingerprint):
            return name
        authority = self.authority_of(certificate)
        return f"{certificate.office_name} ({authority.office_name})" if authority else ""

    def office(self, certificate: Certificate) -> str:
        """Return the office the certificate belongs to: as it says, else as noted here; empty if neither."""
        return certificate.office_id or self.offices.get(certificate.fingerprint, "")

    def replaced(self, certificate: Certificate) -> str:
        """Return the fingerprint of another certificate trusted for the same office: the key has changed."""
        office = self.office(certificate)
        if not office or certificate.fingerprint in self.pinned:
            return ""
        return next((known for known, owner in self.offices.items() if owner == office and known in self.pinned), "")
