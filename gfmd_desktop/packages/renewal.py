"""A new key after the old one: made under the same passphrases, vouched for by its predecessor."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.core import GfmdError

from . import issuing, keyfile, keyfolder
from .certificates import Bundle, Certificate, read_certificate
from .identity import EARLIER, Identity, encryption_files, fit_for, load_identity, new_key, open_identity
from .keyfolder import ACCESS, CERTIFICATE, ENCRYPTION, ENCRYPTION_KEY, KEY
from .signing import Signer

if TYPE_CHECKING:
    from cryptography import x509

_MOVED = (CERTIFICATE, KEY, ENCRYPTION, ENCRYPTION_KEY)


@dataclass(frozen=True, slots=True)
class Renewal:
    """The new identity, and the old key to sign the notice that partners need to follow."""

    identity: Identity
    predecessor: Signer

    @property
    def bundle(self) -> Bundle:
        """Return the new certificates."""
        return Bundle(self.identity.certificate, self.identity.encryption)


def renew(identity: Identity, passphrase: str, now: datetime) -> Renewal:
    """Make a new key and certificate for the same office; the old ones stay for reading, in `earlier/`.

    All passphrases and the recovery code open the new key too; a recovery kit made before holds only the old one.
    """
    unlocked = open_identity(identity, passphrase)
    key = new_key()
    certificate = issuing.self_signed(key, identity.office_id, unlocked.holder.subject, now)
    stored = keyfolder.to_pkcs12(key, certificate, (), unlocked.password)
    files = {
        **_kept(identity),
        CERTIFICATE: keyfolder.pem(certificate),
        KEY: stored,
        ACCESS: keyfile.to_bytes(replace(unlocked.access, key_sha256=hashlib.sha256(stored).hexdigest())),
        **encryption_files(key, certificate, identity.office_id, unlocked.password, now),
    }
    keyfolder.replace(identity.folder, files)
    return Renewal(load_identity(identity.folder), unlocked.signer)


def request_certificate(identity: Identity, passphrase: str) -> bytes:
    """Return a certificate request (PKCS#10, PEM) over the present key, for an authority to answer."""
    unlocked = open_identity(identity, passphrase)
    return issuing.request(unlocked.key, identity.office_id, unlocked.holder.subject)


def import_answer(identity: Identity, passphrase: str, data: bytes, now: datetime) -> Renewal:
    """Put the certificate that an authority issued over the present key in the place of the present one.

    GfmdError: packages.answer-other-key, packages.not-a-certificate, and those of `import_pkcs12` on its fitness.
    """
    from cryptography import x509

    unlocked = open_identity(identity, passphrase)
    facts = read_certificate(data)
    fit_for(identity.office_id, facts, now)
    certificate = x509.load_der_x509_certificate(facts.der)
    if certificate.public_key() != unlocked.key.public_key():
        raise GfmdError("packages.answer-other-key", **facts.facts())
    chain = [each for each in _all(data) if keyfolder.der(each) != facts.der]
    stored = keyfolder.to_pkcs12(unlocked.key, certificate, chain, unlocked.password)
    files = {
        **_kept(identity),
        CERTIFICATE: keyfolder.pem(certificate),
        KEY: stored,
        ACCESS: keyfile.to_bytes(replace(unlocked.access, key_sha256=hashlib.sha256(stored).hexdigest())),
        **encryption_files(unlocked.key, certificate, identity.office_id, unlocked.password, now),
    }
    keyfolder.replace(identity.folder, files)
    return Renewal(load_identity(identity.folder), unlocked.signer)


def own_certificates(identity: Identity) -> tuple[Certificate, ...]:
    """Return the certificates under which this office signed, the present one first."""
    earlier = sorted((identity.folder / EARLIER).glob(f"*/{CERTIFICATE}"))
    return (identity.certificate, *(read_certificate(keyfolder.read(path), CERTIFICATE) for path in earlier))


def _kept(identity: Identity) -> dict[str, bytes]:
    """Return the files that stay, the present key's moved under its fingerprint."""
    files = keyfolder.files_of(identity.folder)
    place = Path(EARLIER) / identity.fingerprint[:16]
    moved = {(place / name).as_posix(): files[name] for name in _MOVED if name in files}
    return {name: data for name, data in files.items() if name not in (*_MOVED, ACCESS)} | moved


def _all(data: bytes) -> list[x509.Certificate]:
    from cryptography import x509

    return x509.load_pem_x509_certificates(data) if b"-----BEGIN" in data else []
