"""A new key after the old one: made under the same passphrases, vouched for by its predecessor."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from gfmd_desktop.core import GfmdError, Office

from . import issuing, keyfile, keyfolder, passphrases, tokens
from .certificates import Bundle, Certificate, read_certificate
from .identity import (
    EARLIER,
    Identity,
    Unlocked,
    create_identity,
    encryption_files,
    fit_for,
    load_identity,
    new_key,
    open_identity,
    open_password,
)
from .keyfolder import ACCESS, CERTIFICATE, ENCRYPTION, ENCRYPTION_KEY, KEY, SUCCESSOR, TOKEN
from .signing import Signer
from .tokens import FoundKey, TokenKey

if TYPE_CHECKING:
    from cryptography import x509

    from .keyfolder import PrivateKey

_PUBLIC = (CERTIFICATE, ENCRYPTION)
_MOVED = (CERTIFICATE, KEY, ENCRYPTION, ENCRYPTION_KEY, TOKEN)


@dataclass(frozen=True, slots=True)
class Renewal:
    """The new identity, and the old key to sign the notice that partners need to follow."""

    identity: Identity
    predecessor: Signer

    @property
    def bundle(self) -> Bundle:
        """Return the new certificates."""
        return Bundle(self.identity.certificate, self.identity.encryption)


def renew(identity: Identity, passphrase: str, now: datetime, *, pin: str = "") -> Renewal:
    """Make a new key and certificate for the same office; the old ones stay for reading, in `earlier/`.

    All passphrases and the recovery code open the new key too; a recovery kit made before holds only the old one.
    `pin` is that of the token on which the old key lies, if it does.
    """
    unlocked = open_identity(identity, passphrase, pin)
    key = new_key()
    certificate = issuing.self_signed(key, identity.office_id, unlocked.holder.subject, now)
    return _succeed(unlocked, key, certificate, (), now)


def request_certificate(identity: Identity, passphrase: str, *, pin: str = "") -> bytes:
    """Return a certificate request (PKCS#10, PEM) over the present key, for an authority to answer."""
    unlocked = open_identity(identity, passphrase, pin)
    return issuing.request(unlocked.key, identity.office_id, unlocked.holder.subject)


def import_answer(identity: Identity, passphrase: str, data: bytes, now: datetime, *, pin: str = "") -> Renewal:
    """Put the certificate that an authority issued over the present key in the place of the present one.

    GfmdError: packages.answer-other-key, packages.not-a-certificate, and those of `import_pkcs12` on its fitness.
    """
    from cryptography import x509

    unlocked = open_identity(identity, passphrase, pin)
    facts = read_certificate(data)
    fit_for(identity.office_id, facts, now)
    certificate = x509.load_der_x509_certificate(facts.der)
    if certificate.public_key() != unlocked.key.public_key():
        raise GfmdError("packages.answer-other-key", **facts.facts())
    chain = [each for each in _all(data) if keyfolder.der(each) != facts.der]
    return _succeed(unlocked, unlocked.key, certificate, chain, now, token=identity.token)


def use_token(
    folder: Path,
    office: Office,
    alpha2: str,
    found: FoundKey,
    *,
    pin: str,
    passphrase: str,
    now: datetime,
    certificate: Certificate | None = None,
) -> Identity:
    """Make an office's identity over a key on a token; the key for reading what others encrypt lies in the folder.

    The certificate is the given one, or else the token's own, or else one that the key on the token signs itself.
    The passphrase protects the key for reading. GfmdError: those of `create_identity` and `import_pkcs12` on fitness,
    packages.token-key-other (the certificate is not this key's), and those of `token_keys`.
    """
    normal = passphrases.require(passphrase)
    keyfolder.refuse_second(folder)
    key, holder = _from_token(found, pin, certificate, office.id, issuing.subject_of(office.name, alpha2), now)
    password = keyfile.new_password()
    files = _files(key, holder, (), office.id, password, now, found.place)
    access = keyfile.Access(office.id, _digest(files), (keyfile.wrap(password, normal, office.id),))
    keyfolder.place(folder, {**files, ACCESS: keyfile.to_bytes(access)})
    return load_identity(folder)


def move_to_token(
    identity: Identity,
    passphrase: str,
    found: FoundKey,
    *,
    pin: str,
    now: datetime,
    old_pin: str = "",
    certificate: Certificate | None = None,
) -> Renewal:
    """Let a key on a token follow the present one; errors as `use_token` and `renew`."""
    unlocked = open_identity(identity, passphrase, old_pin)
    subject = unlocked.holder.subject
    key, holder = _from_token(found, pin, certificate, identity.office_id, subject, now)
    return _succeed(unlocked, key, holder, (), now, token=found.place)


def predecessor(identity: Identity, passphrase: str, fingerprint: str = "", *, pin: str = "") -> Signer:
    """Return an earlier key for signing: the one whose fingerprint begins so, or else the last before the present.

    GfmdError: packages.no-predecessor, and those of `open_identity`.
    """
    opened = open_password(identity, passphrase)
    folders = [path for path in (identity.folder / EARLIER).glob("*") if path.name.startswith(fingerprint[:16].lower())]
    found = [(read_certificate(keyfolder.read(path / CERTIFICATE), CERTIFICATE), path) for path in folders]
    found = [each for each in found if (each[1] / KEY).exists() or (each[1] / TOKEN).exists()]
    if not found:
        raise GfmdError("packages.no-predecessor", office=identity.certificate.office_name, fingerprint=fingerprint)
    certificate, folder = max(found, key=lambda each: (_successor(each[1]) == identity.fingerprint, each[0].not_before))
    if (folder / TOKEN).exists():
        card = tokens.card_key(TokenKey.from_bytes(keyfolder.read(folder / TOKEN), TOKEN), pin)
        return Signer(card, certificate)
    loaded = keyfolder.load_pkcs12(keyfolder.read(folder / KEY), opened.password)
    chain = tuple(keyfolder.der(each.certificate) for each in loaded.additional_certs)
    return Signer(keyfolder.usable(loaded, certificate), certificate, chain)


def start_again(folder: Path, office: Office, alpha2: str, passphrase: str, now: datetime) -> Identity:
    """Make a new identity where the present one cannot be opened any more, and no recovery copy helps.

    The old folder is put aside under its name with `.lost-<n>`; its certificates stay in `earlier/`, so that
    what it signed is still known as ours. Errors as `create_identity`, and packages.identity-missing.
    """
    lost = load_identity(folder)
    public = {name: data for name, data in keyfolder.files_of(folder).items() if Path(name).name in _PUBLIC}
    with keyfolder.put_aside(folder):
        create_identity(folder, office, alpha2, passphrase, now)
        earlier = {
            name if name.startswith(EARLIER) else f"{EARLIER}/{lost.fingerprint[:16]}/{name}": data
            for name, data in public.items()
        }
        keyfolder.replace(folder, {**keyfolder.files_of(folder), **earlier})
    return load_identity(folder)


def own_certificates(identity: Identity) -> tuple[Certificate, ...]:
    """Return the certificates under which this office signed, the present one first."""
    earlier = sorted((identity.folder / EARLIER).glob(f"*/{CERTIFICATE}"))
    return (identity.certificate, *(read_certificate(keyfolder.read(path), CERTIFICATE) for path in earlier))


def _from_token(
    found: FoundKey, pin: str, given: Certificate | None, office_id: str, subject: x509.Name, now: datetime
) -> tuple[PrivateKey, x509.Certificate]:
    from cryptography import x509

    card = tokens.card_key(found.place, pin)
    key = cast("PrivateKey", card)
    facts = given or found.certificate
    if facts is None:
        return key, issuing.self_signed(key, office_id, subject, now)
    fit_for(office_id, facts, now)
    holder = x509.load_der_x509_certificate(facts.der)
    if holder.public_key() != card.public_key():
        raise GfmdError("packages.token-key-other", token=found.place.token, **facts.facts())
    return key, holder


def _succeed(
    unlocked: Unlocked,
    key: PrivateKey,
    certificate: x509.Certificate,
    chain: Sequence[x509.Certificate],
    now: datetime,
    *,
    token: TokenKey | None = None,
) -> Renewal:
    """Put a key and its certificate in the place of the present ones, under the same passphrases."""
    identity = unlocked.identity
    files = _files(key, certificate, chain, identity.office_id, unlocked.password, now, token)
    access = keyfile.to_bytes(replace(unlocked.access, key_sha256=_digest(files)))
    follows = hashlib.sha256(keyfolder.der(certificate)).hexdigest()
    keyfolder.replace(identity.folder, {**_kept(identity, follows), **files, ACCESS: access})
    return Renewal(load_identity(identity.folder), unlocked.signer)


def _files(
    key: PrivateKey,
    certificate: x509.Certificate,
    chain: Sequence[x509.Certificate],
    office_id: str,
    password: str,
    now: datetime,
    token: TokenKey | None,
) -> dict[str, bytes]:
    """Return the files of an identity but for who may open them."""
    stored = {TOKEN: token.to_bytes()} if token else {KEY: keyfolder.to_pkcs12(key, certificate, chain, password)}
    encrypting = encryption_files(key, certificate, office_id, password, now)
    return {CERTIFICATE: keyfolder.pem(certificate), **stored, **encrypting}


def _digest(files: Mapping[str, bytes]) -> str:
    """Return the digest of the file that the passphrases open."""
    return hashlib.sha256(files.get(KEY) or files[ENCRYPTION_KEY]).hexdigest()


def _kept(identity: Identity, follows: str) -> dict[str, bytes]:
    """Return the files that stay, the present key's moved under its fingerprint with that of the one that follows."""
    files = keyfolder.files_of(identity.folder)
    place = Path(EARLIER) / identity.fingerprint[:16]
    moved = {(place / name).as_posix(): files[name] for name in _MOVED if name in files}
    moved[(place / SUCCESSOR).as_posix()] = follows.encode("ascii") + b"\n"
    return {name: data for name, data in files.items() if name not in (*_MOVED, ACCESS)} | moved


def _successor(folder: Path) -> str:
    """Return the fingerprint of what followed an earlier key; empty where an older version did not note it."""
    path = folder / SUCCESSOR
    return keyfolder.read(path).decode("ascii", "replace").strip() if path.exists() else ""


def _all(data: bytes) -> list[x509.Certificate]:
    from cryptography import x509

    return x509.load_pem_x509_certificates(data) if b"-----BEGIN" in data else []
