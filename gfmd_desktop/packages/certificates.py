"""Certificates as facts: whose they are, until when they hold, and the fingerprint that people compare."""

from __future__ import annotations

import unicodedata
import warnings
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from gfmd_desktop.core import LANGUAGES, GfmdError, is_id, resources

if TYPE_CHECKING:
    from cryptography import x509

LARGEST_CERTIFICATE = 256 * 1024  # bytes; a real one has about 2 000
_URN = "urn:uuid:"
_PEM = b"-----BEGIN CERTIFICATE-----"
_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384"}
_SMALLEST_RSA = 2048  # bits
_LARGEST_RSA = 16384  # bits; checking larger ones takes seconds, which a hostile file could ask for


@dataclass(frozen=True, slots=True)
class Certificate:
    """What an X.509 certificate says. `fingerprint` is the SHA-256 of its DER, 64 hexadecimal digits.

    `office_id` is the UUID of its `urn:uuid:` name, empty if it has none. `key` is such as `RSA-3072` or `P-256`.
    `usages` are the key usages by the names of RFC 5280; empty when the certificate does not restrict them.
    """

    der: bytes
    fingerprint: str
    subject: str
    office_name: str
    office_id: str
    country: str
    key: str
    not_before: datetime
    not_after: datetime
    self_signed: bool
    usages: frozenset[str] = frozenset()

    @property
    def groups(self) -> str:
        """Return the fingerprint as people read it aloud: sixteen groups of four digits."""
        return " ".join(self.fingerprint[start : start + 4] for start in range(0, 64, 4)).upper()

    def words(self, language: str, count: int = 12) -> str:
        """Return the fingerprint's first bytes as simple words of a language, one word per byte.

        Twelve words are 96 bits: out of reach for whoever looks for a second certificate with the same words.
        """
        return fingerprint_words(self.fingerprint, language, count)

    def answers_to(self, told: str) -> bool:
        """Tell whether a fingerprint as told is this certificate's: digits in any grouping, words, or as scanned."""
        digits = "".join(letter for letter in told.lower().removeprefix("gfmd:") if letter not in " :-\n\t")
        if digits == self.fingerprint:
            return True
        spoken = _spoken(told)
        return any(spoken == _spoken(self.words(language)) for language in LANGUAGES)

    @property
    def pem(self) -> bytes:
        """Return the certificate as text that openssl and other programs read."""
        from cryptography import x509
        from cryptography.hazmat.primitives.serialization import Encoding

        return x509.load_der_x509_certificate(self.der).public_bytes(Encoding.PEM)

    def holds_at(self, moment: datetime) -> bool:
        """Tell whether the moment lies within the certificate's validity."""
        return self.not_before <= moment <= self.not_after

    def key_accepted(self) -> bool:
        """Tell whether the key is of a kind and size that every partner's tools can check."""
        kind, _, size = self.key.partition("-")
        return self.key in _CURVES.values() or (kind == "RSA" and _SMALLEST_RSA <= int(size) <= _LARGEST_RSA)

    def may_sign(self) -> bool:
        """Tell whether the key usage permits signing documents."""
        return not self.usages or bool(self.usages & {"digital_signature", "content_commitment"})

    def is_authority(self) -> bool:
        """Tell whether the certificate may issue others."""
        from cryptography import x509

        loaded = x509.load_der_x509_certificate(self.der)
        try:
            basic = loaded.extensions.get_extension_for_class(x509.BasicConstraints).value
        except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
            return False
        return basic.ca and (not self.usages or "key_cert_sign" in self.usages)

    def may_encrypt(self) -> bool:
        """Tell whether the key usage permits encrypting to this certificate."""
        wanted = "key_encipherment" if self.key.startswith("RSA") else "key_agreement"
        return not self.usages or wanted in self.usages

    def issued_by(self, other: Certificate) -> bool:
        """Tell whether the other certificate's key vouches for this one; its own dates and usages are not judged."""
        from cryptography import x509
        from cryptography.exceptions import InvalidSignature

        child, parent = (x509.load_der_x509_certificate(each.der) for each in (self, other))
        try:
            child.verify_directly_issued_by(parent)
        except (ValueError, TypeError, InvalidSignature):
            return False
        return True

    def facts(self) -> dict[str, str]:
        """Return what a reader wants to know, as plain text values for JSON and for words."""
        return {
            "fingerprint": self.fingerprint,
            "office": self.office_name,
            "office_id": self.office_id,
            "country": self.country,
            "subject": self.subject,
            "key": self.key,
            "valid_from": self.not_before.date().isoformat(),
            "valid_until": self.not_after.date().isoformat(),
        }


def fingerprint_words(fingerprint: str, language: str, count: int = 12) -> str:
    """Return the first bytes of a fingerprint (hexadecimal) as words of a language."""
    known = resources.text(f"fingerprint/{language}.txt").split()
    return " ".join(known[byte] for byte in bytes.fromhex(fingerprint)[:count])


def _spoken(words: str) -> list[str]:
    """Return words without what ears do not tell apart: case, accents, marks."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).split()


def read_certificate(data: bytes, name: str = "") -> Certificate:
    """Read a certificate from the bytes of a PEM or DER file; `name` is the file's, for the error.

    GfmdError: packages.not-a-certificate, packages.private-key-given. The key is not judged here: see `key_accepted`.
    """
    if b"PRIVATE KEY-----" in data[:LARGEST_CERTIFICATE]:
        raise GfmdError("packages.private-key-given", name=name)
    if len(data) > LARGEST_CERTIFICATE:
        raise GfmdError("packages.not-a-certificate", name=name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # sloppy encodings are read, or refused below
            return _facts(_load(data))
    except (ValueError, TypeError, LookupError) as problem:
        raise GfmdError("packages.not-a-certificate", name=name) from problem
    except Exception as problem:  # the parser's own kinds: duplicate extension, unsupported name or algorithm
        if type(problem).__module__.startswith("cryptography"):
            raise GfmdError("packages.not-a-certificate", name=name) from problem
        raise


@dataclass(frozen=True, slots=True)
class Bundle:
    """What an office hands out: the certificate of its signatures, and the one that others encrypt to if it has one."""

    certificate: Certificate
    encryption: Certificate | None = None

    @property
    def pem(self) -> bytes:
        """Return both as PEM text, that of the signatures first."""
        more = self.encryption.pem if self.encryption and self.encryption != self.certificate else b""
        return self.certificate.pem + more


def read_bundle(data: bytes, name: str = "") -> Bundle:
    """Read an office's certificates from one file; errors as `read_certificate`.

    A second certificate counts only if the first one's key vouches for it: whoever compared the fingerprint of the
    first has compared both. A single certificate serves for encryption too where its key usage says so.
    """
    first = read_certificate(data, name)
    if _PEM in data:
        for block in data.split(_PEM)[2:8]:
            other = read_certificate(_PEM + block, name)
            if other.may_encrypt() and other.issued_by(first):
                return Bundle(first, other)
    return Bundle(first, first if first.may_encrypt() else None)


def _load(data: bytes) -> x509.Certificate:
    from cryptography import x509

    if data.lstrip().startswith(b"-----BEGIN") or _PEM in data:
        return x509.load_pem_x509_certificate(data)
    return x509.load_der_x509_certificate(data)


def _facts(loaded: x509.Certificate) -> Certificate:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    return Certificate(
        der=loaded.public_bytes(Encoding.DER),
        fingerprint=loaded.fingerprint(SHA256()).hex(),
        subject=loaded.subject.rfc4514_string(),
        office_name=_office_name(loaded),
        office_id=_office_id(loaded),
        country=_first(loaded, "2.5.4.6"),
        key=_key(loaded),
        not_before=loaded.not_valid_before_utc,
        not_after=loaded.not_valid_after_utc,
        self_signed=loaded.subject == loaded.issuer,
        usages=_usages(loaded),
    )


def _office_name(loaded: x509.Certificate) -> str:
    return _first(loaded, "2.5.4.10") or _first(loaded, "2.5.4.3") or loaded.subject.rfc4514_string()


def _first(loaded: x509.Certificate, oid: str) -> str:
    from cryptography.x509 import ObjectIdentifier

    for attribute in loaded.subject.get_attributes_for_oid(ObjectIdentifier(oid)):
        return str(attribute.value)
    return ""


def _office_id(loaded: x509.Certificate) -> str:
    from cryptography import x509

    try:
        names = loaded.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ""
    uris = names.get_values_for_type(x509.UniformResourceIdentifier)
    offices = [uri.removeprefix(_URN) for uri in uris if uri.startswith(_URN)]
    return offices[0] if len(offices) == 1 and is_id(offices[0]) else ""


def _key(loaded: x509.Certificate) -> str:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    public = loaded.public_key()
    if isinstance(public, rsa.RSAPublicKey):
        return f"RSA-{public.key_size}"
    if isinstance(public, ec.EllipticCurvePublicKey):
        return _CURVES.get(public.curve.name, public.curve.name)
    return type(public).__name__.removesuffix("PublicKey").lstrip("_")


def _usages(loaded: x509.Certificate) -> frozenset[str]:
    from cryptography import x509

    try:
        usage = loaded.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return frozenset()
    known = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
    )
    return frozenset(name for name in known if getattr(usage, name)) or frozenset({"none"})
