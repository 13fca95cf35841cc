"""An office's identity: its certificates, and its keys in files that only a passphrase opens.

The folder of an identity holds `certificate.pem` (public), `key.p12` (the key under a random password),
`access.json` (that password, wrapped for each person's passphrase), and `encryption.pem` with `encryption.p12` (what
others encrypt to, under the same password). What a renewal replaced lies in `earlier/<fingerprint>/`. Where the
signing key lies on a token, `token.json` says on which, and there is no `key.p12`.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from gfmd_desktop.core import GfmdError, Office, clock

from . import issuing, keyfile, keyfolder, passphrases, tokens
from .certificates import Certificate, read_certificate
from .keyfolder import ACCESS, CERTIFICATE, ENCRYPTION, ENCRYPTION_KEY, KEY, TOKEN
from .opening import DecryptionKey, Opener
from .signing import Signer
from .tokens import TokenKey

if TYPE_CHECKING:
    from cryptography import x509

    from .keyfolder import PrivateKey

EARLIER = "earlier"
_LONGEST_NAME = 200  # characters


@dataclass(frozen=True, slots=True)
class Identity:
    """An office's public half, and where its private half lies.

    `encryption` is the certificate that others encrypt to; None in the folder of an older version of the program
    until the key is next unlocked. `token` says where the signing key lies if it is not in the folder: then the PIN
    of the token signs, and the passphrases open what was encrypted for the office.
    """

    folder: Path
    office_id: str
    certificate: Certificate
    encryption: Certificate | None = None
    token: TokenKey | None = None

    @property
    def fingerprint(self) -> str:
        """Return the SHA-256 of the certificate, 64 hexadecimal digits."""
        return self.certificate.fingerprint


@dataclass(frozen=True, slots=True)
class Opened:
    """An identity whose password a passphrase gave; nothing of it is ever written."""

    identity: Identity
    access: keyfile.Access
    password: str

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.identity.fingerprint})"


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked(Opened):
    """An identity with its signing key, in memory or on its token."""

    key: PrivateKey
    holder: x509.Certificate
    chain: tuple[x509.Certificate, ...]

    @property
    def signer(self) -> Signer:
        """Return what signs."""
        chain = tuple(keyfolder.der(each) for each in self.chain)
        return Signer(self.key, self.identity.certificate, chain)


def create_identity(folder: Path, office: Office, alpha2: str, passphrase: str, now: datetime) -> Identity:
    """Make a key (RSA-3072) and a self-signed certificate for the office, and store both in the folder.

    `alpha2` is the country's ISO 3166-1 alpha-2 code. GfmdError: packages.identity-exists,
    packages.passphrase-short, packages.passphrase-weak, packages.office-name-unfit, packages.folder-unwritable.
    """
    normal = passphrases.require(passphrase)
    keyfolder.refuse_second(folder)
    name = " ".join(office.name.split())
    if not 0 < len(name) <= _LONGEST_NAME or not name.isprintable():
        raise GfmdError("packages.office-name-unfit", name=office.name, longest=_LONGEST_NAME)
    key = new_key()
    certificate = issuing.self_signed(key, office.id, issuing.subject_of(name, alpha2), now)
    return _keep(folder, office.id, key, certificate, (), passphrase=normal, now=now)


def import_pkcs12(
    folder: Path, office: Office, data: bytes, *, password: str, passphrase: str, now: datetime
) -> Identity:
    """Take over a key and certificate that an authority issued as a PKCS#12 file, under a passphrase of our own.

    GfmdError: packages.pkcs12-password, packages.pkcs12-unreadable, packages.key-refused,
    packages.certificate-of-other-office, packages.certificate-cannot-sign, packages.certificate-expired,
    and those of `create_identity`.
    """
    normal = passphrases.require(passphrase)
    keyfolder.refuse_second(folder)
    loaded = keyfolder.load_pkcs12(data, password)
    if loaded.cert is None:
        raise GfmdError("packages.pkcs12-unreadable")
    certificate = loaded.cert.certificate
    facts = read_certificate(keyfolder.der(certificate))
    fit_for(office.id, facts, now)
    chain = tuple(each.certificate for each in loaded.additional_certs)
    key = keyfolder.usable(loaded, facts)
    return _keep(folder, office.id, key, certificate, chain, passphrase=normal, now=now)


def load_identity(folder: Path) -> Identity:
    """Read an identity's public half; GfmdError packages.identity-missing, packages.key-damaged."""
    keyfolder.heal(folder)
    certificate = read_certificate(keyfolder.read(folder / CERTIFICATE), CERTIFICATE)
    access = keyfile.from_bytes(keyfolder.read(folder / ACCESS), ACCESS)
    encryption = None
    if (folder / ENCRYPTION).exists():
        encryption = read_certificate(keyfolder.read(folder / ENCRYPTION), ENCRYPTION)
        if not encryption.issued_by(certificate):
            raise GfmdError("packages.key-damaged", name=ENCRYPTION)
    token = TokenKey.from_bytes(keyfolder.read(folder / TOKEN), TOKEN) if (folder / TOKEN).exists() else None
    return Identity(folder, access.office, certificate, encryption, token)


def open_password(identity: Identity, passphrase: str) -> Opened:
    """Open the password of the identity's key files.

    GfmdError: packages.wrong-passphrase; packages.key-damaged (a file changed on disk) and
    packages.identity-missing are told apart from it, whatever the passphrase.
    """
    access = keyfile.from_bytes(keyfolder.read(identity.folder / ACCESS), ACCESS)
    name = ENCRYPTION_KEY if identity.token else KEY
    if hashlib.sha256(keyfolder.read(identity.folder / name)).hexdigest() != access.key_sha256:
        raise GfmdError("packages.key-damaged", name=name)
    password = keyfile.unwrap(access, passphrases.normal(passphrase))
    if password is None:
        raise GfmdError("packages.wrong-passphrase", office=identity.certificate.office_name)
    return Opened(identity, access, password)


def open_identity(identity: Identity, passphrase: str, pin: str = "") -> Unlocked:
    """Open password and signing key; errors as `open_password`, and those of the token that `pin` is for."""
    opened = open_password(identity, passphrase)
    if identity.token:
        return _on_token(opened, tokens.card_key(identity.token, pin))
    loaded = keyfolder.load_pkcs12(keyfolder.read(identity.folder / KEY), opened.password)
    if loaded.cert is None or keyfolder.der(loaded.cert.certificate) != identity.certificate.der:
        raise GfmdError("packages.key-damaged", name=CERTIFICATE)
    chain = tuple(each.certificate for each in loaded.additional_certs)
    key = keyfolder.usable(loaded, identity.certificate)
    return Unlocked(identity, opened.access, opened.password, key, loaded.cert.certificate, chain)


def unlock(identity: Identity, secret: str) -> Signer:
    """Open the key for signing: with a passphrase, or with the PIN where the key lies on a token.

    Errors as `open_identity`. A folder of an older version gets its key for encryption.
    """
    if identity.token:
        return Signer(on_certificate(identity, tokens.card_key(identity.token, secret)), identity.certificate)
    unlocked = open_identity(identity, secret)
    if identity.encryption is None:
        with contextlib.suppress(GfmdError):  # a folder that cannot be written to still signs
            add_encryption(unlocked, clock.now())
    return unlocked.signer


def unlock_opener(identity: Identity, passphrase: str) -> Opener:
    """Open the keys for reading what was encrypted for this office, the earlier ones too; errors as `open_identity`."""
    password = open_password(identity, passphrase).password
    folders = [identity.folder, *sorted((identity.folder / EARLIER).glob("*"))]
    found = [
        _decryption_key(folder, certificate, key, password)
        for folder in folders
        for certificate, key in ((ENCRYPTION, ENCRYPTION_KEY), (CERTIFICATE, KEY))
        if (folder / key).exists()
    ]
    return Opener(tuple(found), identity.certificate.office_name)


def export_certificate(identity: Identity) -> bytes:
    """Return the certificates as PEM text, that of the signatures first: what a partner needs, and nothing secret."""
    return identity.certificate.pem + (identity.encryption.pem if identity.encryption else b"")


def add_encryption(unlocked: Unlocked, now: datetime) -> None:
    """Give an identity the key that others encrypt to; GfmdError packages.folder-unwritable."""
    folder = unlocked.identity.folder
    made = encryption_files(unlocked.key, unlocked.holder, unlocked.identity.office_id, unlocked.password, now)
    for name in (ENCRYPTION_KEY, ENCRYPTION):
        keyfolder.replace_file(folder / name, made[name])


def encryption_files(
    key: PrivateKey, certificate: x509.Certificate, office_id: str, password: str, now: datetime
) -> dict[str, bytes]:
    """Return a new key for encryption (P-256) and its certificate, as the files of an identity's folder."""
    from cryptography.hazmat.primitives.asymmetric import ec

    own = ec.generate_private_key(ec.SECP256R1())
    told = issuing.for_encryption(own, office_id, certificate, key, now)
    return {ENCRYPTION_KEY: keyfolder.to_pkcs12(own, told, (), password), ENCRYPTION: keyfolder.pem(told)}


def new_key() -> PrivateKey:
    """Return a new key for signing, of the kind that every partner's tools can check."""
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def on_certificate(identity: Identity, key: tokens.CardKey) -> tokens.CardKey:
    """Return a token's key if it is the one of the identity's certificate; GfmdError packages.token-key-other."""
    from cryptography import x509

    if x509.load_der_x509_certificate(identity.certificate.der).public_key() != key.public_key():
        raise GfmdError("packages.token-key-other", token=key.place.token, **identity.certificate.facts())
    return key


def fit_for(office_id: str, certificate: Certificate, now: datetime) -> None:
    """Refuse a certificate that cannot stand for the office; GfmdError as `import_pkcs12`."""
    facts = certificate.facts()
    if not certificate.key_accepted():
        raise GfmdError("packages.key-refused", **facts)
    if certificate.office_id not in {"", office_id}:
        raise GfmdError("packages.certificate-of-other-office", **facts)
    if not certificate.may_sign():
        raise GfmdError("packages.certificate-cannot-sign", **facts)
    if not certificate.holds_at(now):
        raise GfmdError("packages.certificate-expired", **facts)


def _decryption_key(folder: Path, certificate: str, key: str, password: str) -> DecryptionKey:
    facts = read_certificate(keyfolder.read(folder / certificate), certificate)
    try:
        loaded = keyfolder.load_pkcs12(keyfolder.read(folder / key), password)
        return DecryptionKey(facts, keyfolder.key_der(keyfolder.usable(loaded, facts)))
    except GfmdError as problem:
        raise GfmdError("packages.key-damaged", name=key) from problem


def _on_token(opened: Opened, key: tokens.CardKey) -> Unlocked:
    from cryptography import x509

    identity = opened.identity
    holder = x509.load_der_x509_certificate(identity.certificate.der)
    signing = cast("PrivateKey", on_certificate(identity, key))
    return Unlocked(identity, opened.access, opened.password, signing, holder, ())


def _keep(
    folder: Path,
    office_id: str,
    key: PrivateKey,
    certificate: x509.Certificate,
    chain: tuple[x509.Certificate, ...],
    *,
    passphrase: str,
    now: datetime,
) -> Identity:
    password = keyfile.new_password()
    stored = keyfolder.to_pkcs12(key, certificate, chain, password)
    wraps = (keyfile.wrap(password, passphrase, office_id),)
    access = keyfile.Access(office_id, hashlib.sha256(stored).hexdigest(), wraps)
    files = {CERTIFICATE: keyfolder.pem(certificate), KEY: stored, ACCESS: keyfile.to_bytes(access)}
    keyfolder.place(folder, files | encryption_files(key, certificate, office_id, password, now))
    return load_identity(folder)
