"""Whom this office trusts: certificates pinned after their fingerprints were compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .certificates import Certificate

_NOBODY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class TrustList:
    """Certificates by SHA-256 fingerprint: `pinned` are trusted, `known` were only seen; values are labels.

    `offices` maps fingerprints to the office they belong to: it recognises a changed key, and gives an office
    to a certificate that names none. `withdrawn` maps fingerprints to the day since when their offices, or the
    authorities that issued them, no longer stand by them.
    """

    pinned: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    known: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    offices: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    withdrawn: Mapping[str, str] = field(default_factory=lambda: _NOBODY)

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
        return certificate.fingerprint in self.pinned and not self.withdrawn_since(certificate)

    def withdrawn_since(self, certificate: Certificate) -> str:
        """Return the day since when nobody should rely on the certificate; empty if it was not withdrawn."""
        return self.withdrawn.get(certificate.fingerprint, "")

    def knows(self, certificate: Certificate) -> bool:
        """Tell whether the certificate was seen here before, trusted or not."""
        return certificate.fingerprint in self.pinned or certificate.fingerprint in self.known

    def label(self, certificate: Certificate) -> str:
        """Return what this office calls the certificate's holder; empty if it is unknown."""
        return self.pinned.get(certificate.fingerprint) or self.known.get(certificate.fingerprint, "")

    def office(self, certificate: Certificate) -> str:
        """Return the office the certificate belongs to: as it says, else as noted here; empty if neither."""
        return certificate.office_id or self.offices.get(certificate.fingerprint, "")

    def replaced(self, certificate: Certificate) -> str:
        """Return the fingerprint of another certificate trusted for the same office: the key has changed."""
        office = self.office(certificate)
        if not office or certificate.fingerprint in self.pinned:
            return ""
        return next((known for known, owner in self.offices.items() if owner == office and known in self.pinned), "")
