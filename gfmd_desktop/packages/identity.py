"""An office's identity: its certificate, and its key in a file that only a passphrase opens.

The folder of an identity holds `certificate.pem` (public), `key.p12` (the key under a random password) and
`access.json` (that password, wrapped for each person's passphrase).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.core import GfmdError, Office

from . import keyfile, passphrases
from .certificates import Certificate, read_certificate
from .signing import Signer

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates

VALIDITY = timedelta(days=3 * 365 + 1)
CERTIFICATE, KEY, ACCESS = "certificate.pem", "key.p12", "access.json"
_LARGEST_KEY = 1024 * 1024  # bytes
_LONGEST_COMMON_NAME = 64  # bytes; X.520 says characters, some programs count bytes
_LONGEST_NAME = 200  # characters
_SLACK = timedelta(days=1)  # partners' clocks run late


@dataclass(frozen=True, slots=True)
class Identity:
    """An office's public half, and where its private half lies."""

    folder: Path
    office_id: str
    certificate: Certificate

    @property
    def fingerprint(self) -> str:
        """Return the SHA-256 of the certificate, 64 hexadecimal digits."""
        return self.certificate.fingerprint


def create_identity(folder: Path, office: Office, alpha2: str, passphrase: str, now: datetime) -> Identity:
    """Make a key (RSA-3072) and a self-signed certificate for the office, and store both in the folder.

    `alpha2` is the country's ISO 3166-1 alpha-2 code. GfmdError: packages.identity-exists,
    packages.passphrase-short, packages.passphrase-weak, packages.office-name-unfit, packages.folder-unwritable.
    """
    from cryptography.hazmat.primitives.asymmetric import rsa

    normal = passphrases.require(passphrase)
    _refuse_second(folder)
    name = " ".join(office.name.split())
    if not 0 < len(name) <= _LONGEST_NAME or not name.isprintable():
        raise GfmdError("packages.office-name-unfit", name=office.name, longest=_LONGEST_NAME)
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    return _keep(folder, office.id, key, _self_signed(key, office.id, name, alpha2, now), (), passphrase=normal)


def import_pkcs12(
    folder: Path, office: Office, data: bytes, *, password: str, passphrase: str, now: datetime
) -> Identity:
    """Take over a key and certificate that an authority issued as a PKCS#12 file, under a passphrase of our own.

    GfmdError: packages.pkcs12-password, packages.pkcs12-unreadable, packages.key-refused,
    packages.certificate-of-other-office, packages.certificate-cannot-sign, packages.certificate-expired,
    and those of `create_identity`.
    """
    normal = passphrases.require(passphrase)
    _refuse_second(folder)
    loaded = _load_pkcs12(data, password)
    if loaded.cert is None:
        raise GfmdError("packages.pkcs12-unreadable")
    certificate = loaded.cert.certificate
    facts = read_certificate(_der(certificate))
    _fit_for(office, facts, now)
    chain = tuple(each.certificate for each in loaded.additional_certs)
    return _keep(folder, office.id, _usable(loaded, facts), certificate, chain, passphrase=normal)


def load_identity(folder: Path) -> Identity:
    """Read an identity's public half; GfmdError packages.identity-missing, packages.key-damaged."""
    certificate = read_certificate(_read(folder / CERTIFICATE), CERTIFICATE)
    access = keyfile.from_bytes(_read(folder / ACCESS), ACCESS)
    return Identity(folder, access.office, certificate)


def unlock(identity: Identity, passphrase: str) -> Signer:
    """Open the private key.

    GfmdError: packages.wrong-passphrase; packages.key-damaged (a file changed on disk) and
    packages.identity-missing are told apart from it, whatever the passphrase.
    """
    access = keyfile.from_bytes(_read(identity.folder / ACCESS), ACCESS)
    stored = _read(identity.folder / KEY)
    if hashlib.sha256(stored).hexdigest() != access.key_sha256:
        raise GfmdError("packages.key-damaged", name=KEY)
    password = keyfile.unwrap(access, passphrases.normal(passphrase))
    if password is None:
        raise GfmdError("packages.wrong-passphrase", office=identity.certificate.office_name)
    loaded = _load_pkcs12(stored, password)
    if loaded.cert is None or _der(loaded.cert.certificate) != identity.certificate.der:
        raise GfmdError("packages.key-damaged", name=CERTIFICATE)
    chain = tuple(_der(each.certificate) for each in loaded.additional_certs)
    return Signer(_key_der(_usable(loaded, identity.certificate)), identity.certificate, chain)


def export_certificate(identity: Identity) -> bytes:
    """Return the certificate as PEM text: what a partner needs, and nothing that is secret."""
    return identity.certificate.pem


def _usable(loaded: PKCS12KeyAndCertificates, certificate: Certificate) -> RSAPrivateKey | EllipticCurvePrivateKey:
    """Return the private key of a PKCS#12 file if it is of an accepted kind and belongs to the certificate."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    key, holder = loaded.key, loaded.cert
    if key is None or holder is None:
        raise GfmdError("packages.pkcs12-unreadable")
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise GfmdError("packages.key-refused", **certificate.facts())
    if key.public_key() != holder.certificate.public_key():
        raise GfmdError("packages.pkcs12-unreadable")
    return key


def _fit_for(office: Office, certificate: Certificate, now: datetime) -> None:
    facts = certificate.facts()
    if not certificate.key_accepted():
        raise GfmdError("packages.key-refused", **facts)
    if certificate.office_id not in {"", office.id}:
        raise GfmdError("packages.certificate-of-other-office", **facts)
    if not certificate.may_sign():
        raise GfmdError("packages.certificate-cannot-sign", **facts)
    if not certificate.holds_at(now):
        raise GfmdError("packages.certificate-expired", **facts)


def _self_signed(key: RSAPrivateKey, office_id: str, name: str, alpha2: str, now: datetime) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, alpha2.upper()),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name, _validate=False),
            x509.NameAttribute(NameOID.COMMON_NAME, _common_name(name)),
        ]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now + VALIDITY)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_only(), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(
            x509.SubjectAlternativeName([x509.UniformResourceIdentifier(f"urn:uuid:{office_id}")]), critical=False
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return builder.sign(key, SHA256())


def _common_name(name: str) -> str:
    return name.encode("utf-8")[:_LONGEST_COMMON_NAME].decode("utf-8", errors="ignore").rstrip(" ,;")


def _signing_only() -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _keep(
    folder: Path,
    office_id: str,
    key: RSAPrivateKey | EllipticCurvePrivateKey,
    certificate: x509.Certificate,
    chain: tuple[x509.Certificate, ...],
    *,
    passphrase: str,
) -> Identity:
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

    password = keyfile.new_password()
    stored = pkcs12.serialize_key_and_certificates(
        b"gfmd", key, certificate, list(chain), BestAvailableEncryption(password.encode())
    )
    wraps = (keyfile.wrap(password, passphrase, office_id),)
    access = keyfile.Access(office_id, hashlib.sha256(stored).hexdigest(), wraps)
    files = {CERTIFICATE: certificate.public_bytes(Encoding.PEM), KEY: stored, ACCESS: keyfile.to_bytes(access)}
    try:
        _place(folder, files)
    except OSError as problem:
        raise GfmdError("packages.folder-unwritable", name=str(folder), reason=problem.strerror or "") from problem
    return load_identity(folder)


def _place(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files aside and give them their name in one step, so that no half identity is ever seen."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = folder.with_name(f"{folder.name}.{secrets.token_hex(4)}.part")
    try:
        aside.mkdir(mode=0o700)
        for name, data in files.items():
            handle = os.open(aside / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()  # an empty folder may stand there; one with files makes this fail
        aside.rename(folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _refuse_second(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise GfmdError("packages.identity-exists", name=str(folder))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_LARGEST_KEY)
    except FileNotFoundError as problem:
        raise GfmdError("packages.identity-missing", name=str(path)) from problem
    except OSError as problem:
        raise GfmdError("packages.file-unreadable", name=str(path), reason=problem.strerror or "") from problem


def _load_pkcs12(data: bytes, password: str) -> PKCS12KeyAndCertificates:
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        return pkcs12.load_pkcs12(data, password.encode("utf-8"))
    except ValueError as problem:
        code = "packages.pkcs12-password" if "password" in str(problem).casefold() else "packages.pkcs12-unreadable"
        raise GfmdError(code) from problem
    except Exception as problem:  # kinds of encryption the library no longer knows
        if type(problem).__module__.startswith("cryptography"):
            raise GfmdError("packages.pkcs12-unreadable") from problem
        raise


def _der(certificate: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.DER)


def _key_der(key: RSAPrivateKey | EllipticCurvePrivateKey) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
