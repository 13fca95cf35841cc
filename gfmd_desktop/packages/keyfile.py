"""Who may open a key: its file's random password, wrapped once for each person's passphrase."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass

from gfmd_desktop.core import GfmdError, Json

FORMAT = "gfmd-key-access/1"
LARGEST = 1024 * 1024  # bytes
_KIB = 65536  # Argon2id memory: 64 MiB, about a quarter of a second
_ROUNDS = 3
_LANES = 4
_MOST_KIB, _MOST_ROUNDS, _MOST_LANES = 4 * 1024 * 1024, 64, 64  # a damaged file must not exhaust the machine


@dataclass(frozen=True, slots=True)
class Wrap:
    """The key file's password as one person's passphrase opens it."""

    person: str
    kib: int
    rounds: int
    lanes: int
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def facts(self) -> dict[str, Json]:
        """Return the parts that are not secret and that the encryption vouches for."""
        return {
            "person": self.person,
            "kdf": "argon2id",
            "memory_kib": self.kib,
            "iterations": self.rounds,
            "lanes": self.lanes,
            "salt": _text(self.salt),
            "cipher": "aes-256-gcm",
            "nonce": _text(self.nonce),
        }


@dataclass(frozen=True, slots=True)
class Access:
    """The content of `access.json`: the office, the digest of the key file, and one wrap per person."""

    office: str
    key_sha256: str
    wraps: tuple[Wrap, ...]


def new_password() -> str:
    """Return a random password of 256 bits for a PKCS#12 file.

    The file's own key derivation is weak (its MAC has 2 048 rounds), so it never sees a human's passphrase.
    """
    return secrets.token_hex(32)


def wrap(password: str, passphrase: str, office: str, person: str = "") -> Wrap:
    """Wrap the key file's password under a passphrase already in normal form."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    empty = Wrap(person, _KIB, _ROUNDS, _LANES, secrets.token_bytes(16), secrets.token_bytes(12), b"")
    sealed = AESGCM(_derive(empty, passphrase)).encrypt(empty.nonce, password.encode(), _vouched(empty, office))
    return Wrap(person, empty.kib, empty.rounds, empty.lanes, empty.salt, empty.nonce, sealed)


def unwrap(access: Access, passphrase: str) -> str | None:
    """Return the key file's password, or None if the passphrase opens no person's wrap."""
    found = opened_by(access, passphrase)
    return found[1] if found else None


def opened_by(access: Access, passphrase: str) -> tuple[Wrap, str] | None:
    """Return whose wrap the passphrase opens, with the key file's password."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for each in access.wraps:
        cipher = AESGCM(_derive(each, passphrase))
        try:
            return each, cipher.decrypt(each.nonce, each.wrapped, _vouched(each, access.office)).decode("ascii")
        except InvalidTag:
            continue
    return None


def to_bytes(access: Access) -> bytes:
    """Write the access file; a checksum tells a damaged file from a wrong passphrase."""
    body: dict[str, Json] = {
        "format": FORMAT,
        "office": access.office,
        "key_sha256": access.key_sha256,
        "people": [{**each.facts(), "wrapped": _text(each.wrapped)} for each in access.wraps],
    }
    return json.dumps({**body, "checksum": _checksum(body)}, ensure_ascii=False, indent=1).encode() + b"\n"


def from_bytes(data: bytes, name: str) -> Access:
    """Read the access file; GfmdError packages.key-damaged if any of it changed since it was written."""
    try:
        body = json.loads(data.decode("utf-8"))
        checksum = body.pop("checksum")
        if body["format"] != FORMAT or checksum != _checksum(body):
            raise ValueError
        return Access(body["office"], body["key_sha256"], tuple(_wrap(each) for each in body["people"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise GfmdError("packages.key-damaged", name=name) from problem


def _wrap(entry: dict[str, Json]) -> Wrap:
    kib, rounds, lanes = int(entry["memory_kib"]), int(entry["iterations"]), int(entry["lanes"])
    if not (8 * lanes <= kib <= _MOST_KIB and 0 < rounds <= _MOST_ROUNDS and 0 < lanes <= _MOST_LANES):
        raise ValueError
    if (entry["kdf"], entry["cipher"]) != ("argon2id", "aes-256-gcm"):
        raise ValueError
    salt, nonce, wrapped = (base64.b64decode(entry[part], validate=True) for part in ("salt", "nonce", "wrapped"))
    return Wrap(str(entry["person"]), kib, rounds, lanes, salt, nonce, wrapped)


def _derive(parameters: Wrap, passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=parameters.salt,
        length=32,
        iterations=parameters.rounds,
        lanes=parameters.lanes,
        memory_cost=parameters.kib,
    )
    return kdf.derive(passphrase.encode("utf-8"))


def _vouched(each: Wrap, office: str) -> bytes:
    return _canonical({"format": FORMAT, "office": office, **each.facts()})


def _checksum(body: dict[str, Json]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _canonical(value: dict[str, Json]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
