"""Authorities that issue certificates, and the lists of what they revoked; both come by file, by our own rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gfmd_desktop.core import GfmdError

from .certificates import Certificate, read_certificate

LARGEST = 32 << 20  # bytes of a revocation list


@dataclass(frozen=True, slots=True)
class Revocations:
    """A revocation list that its authority signed: serial numbers and the day of each revocation."""

    authority: str
    entries: tuple[tuple[int, str], ...]
    issued_at: datetime
    next_at: datetime | None

    def since(self, certificate: Certificate, authority: Certificate) -> str:
        """Return the day since when the authority's certificate is revoked, empty if it is not on the list.

        A list counts however old it is: nothing on it ever becomes good again.
        """
        from cryptography import x509

        if authority.fingerprint != self.authority or not certificate.issued_by(authority):
            return ""
        return dict(self.entries).get(x509.load_der_x509_certificate(certificate.der).serial_number, "")


def read_authority(data: bytes, name: str, now: datetime) -> Certificate:
    """Read the certificate of an authority.

    GfmdError: packages.not-an-authority, packages.key-refused, packages.certificate-expired,
    packages.not-a-certificate.
    """
    certificate = read_certificate(data, name)
    if not certificate.is_authority():
        raise GfmdError("packages.not-an-authority", **certificate.facts())
    if not certificate.key_accepted():
        raise GfmdError("packages.key-refused", **certificate.facts())
    if not certificate.holds_at(now):
        raise GfmdError("packages.certificate-expired", **certificate.facts())
    return certificate


def read_revocations(data: bytes, name: str, authorities: Iterable[Certificate]) -> Revocations:
    """Read a revocation list (PEM or DER) and check who signed it.

    GfmdError: packages.not-a-revocation-list, packages.revocations-unknown-authority.
    """
    from cryptography import x509

    try:
        if len(data) > LARGEST:
            raise ValueError
        load = x509.load_pem_x509_crl if b"-----BEGIN" in data[:4096] else x509.load_der_x509_crl
        read = load(data)
        entries = tuple((each.serial_number, each.revocation_date_utc.date().isoformat()) for each in read)
        for authority in authorities:
            own = x509.load_der_x509_certificate(authority.der)
            if own.subject == read.issuer and read.is_signature_valid(own.public_key()):  # type: ignore[arg-type]
                return Revocations(authority.fingerprint, entries, read.last_update_utc, read.next_update_utc)
    except (ValueError, TypeError, LookupError) as problem:
        raise GfmdError("packages.not-a-revocation-list", name=name) from problem
    except Exception as problem:  # kinds of signature or extension that the library does not know
        if type(problem).__module__.startswith("cryptography"):
            raise GfmdError("packages.not-a-revocation-list", name=name) from problem
        raise
    raise GfmdError("packages.revocations-unknown-authority", name=name, issuer=read.issuer.rfc4514_string())
