"""Makes certificates: an office's own, and the one that others encrypt to, vouched for by the first."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    PrivateKey = RSAPrivateKey | EllipticCurvePrivateKey

VALIDITY = timedelta(days=3 * 365 + 1)
_LONGEST_COMMON_NAME = 64  # bytes; X.520 says characters, some programs count bytes
_SLACK = timedelta(days=1)  # partners' clocks run late
_ENCRYPTION_UNIT = "encryption"


def subject_of(name: str, alpha2: str) -> x509.Name:
    """Return the subject of an office's certificate."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, alpha2.upper()),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name, _validate=False),
            x509.NameAttribute(NameOID.COMMON_NAME, _common_name(name)),
        ]
    )


def self_signed(key: PrivateKey, office_id: str, subject: x509.Name, now: datetime) -> x509.Certificate:
    """Return a certificate for signing that its own key vouches for."""
    from cryptography.hazmat.primitives.hashes import SHA256

    builder = _builder(key, office_id, subject, now).issuer_name(subject).not_valid_after(now + VALIDITY)
    return builder.add_extension(_usage("digital_signature", "content_commitment"), critical=True).sign(key, SHA256())


def for_encryption(
    key: EllipticCurvePrivateKey, office_id: str, signing: x509.Certificate, signing_key: PrivateKey, now: datetime
) -> x509.Certificate:
    """Return a certificate to encrypt to; the office's signing key vouches for it, and both end on the same day."""
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509.oid import NameOID

    unit = x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, _ENCRYPTION_UNIT)
    builder = _builder(key, office_id, x509.Name([*signing.subject, unit]), now)
    builder = builder.issuer_name(signing.subject).not_valid_after(max(signing.not_valid_after_utc, now))
    return builder.add_extension(_usage("key_agreement"), critical=True).sign(signing_key, SHA256())


def request(key: PrivateKey, office_id: str, subject: x509.Name) -> bytes:
    """Return a certificate request (PKCS#10, PEM) for an authority to answer."""
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    builder = x509.CertificateSigningRequestBuilder().subject_name(subject)
    builder = builder.add_extension(_names(office_id), critical=False)
    builder = builder.add_extension(_usage("digital_signature", "content_commitment"), critical=True)
    return builder.sign(key, SHA256()).public_bytes(Encoding.PEM)


def _builder(key: PrivateKey, office_id: str, subject: x509.Name, now: datetime) -> x509.CertificateBuilder:
    from cryptography import x509
    from cryptography.x509.oid import ExtendedKeyUsageOID

    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(_names(office_id), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _names(office_id: str) -> x509.SubjectAlternativeName:
    from cryptography import x509

    return x509.SubjectAlternativeName([x509.UniformResourceIdentifier(f"urn:uuid:{office_id}")])


def _common_name(name: str) -> str:
    return name.encode("utf-8")[:_LONGEST_COMMON_NAME].decode("utf-8", errors="ignore").rstrip(" ,;")


def _usage(*allowed: str) -> x509.KeyUsage:
    from cryptography import x509

    kinds = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{kind: kind in allowed for kind in kinds})
