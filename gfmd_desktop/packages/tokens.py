"""Signing keys on a PKCS#11 token or smart card: they sign there and never leave it; the PIN is asked, never kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gfmd_desktop.core import GfmdError

from .certificates import Certificate, read_certificate

if TYPE_CHECKING:
    from pkcs11 import Session, Token

FORMAT = "gfmd-token-key/1"
_ERRORS = {
    "PinIncorrect": "packages.token-pin-wrong",
    "PinInvalid": "packages.token-pin-wrong",
    "PinLenRange": "packages.token-pin-wrong",
    "PinLocked": "packages.token-pin-locked",
    "TokenNotPresent": "packages.token-missing",
    "DeviceRemoved": "packages.token-missing",
    "NoSuchToken": "packages.token-missing",
}


@dataclass(frozen=True, slots=True)
class TokenKey:
    """Where a key lies: the maker's library, the token by label and serial number, the key by its id (hexadecimal)."""

    module: str
    token: str
    serial: str
    key: str

    def to_bytes(self) -> bytes:
        """Return the content of `token.json`: nothing of it is secret."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1).encode() + b"\n"

    @classmethod
    def from_bytes(cls, data: bytes, name: str) -> TokenKey:
        """Read what `to_bytes` wrote; GfmdError packages.key-damaged."""
        try:
            told = json.loads(data)
            if told.pop("format") != FORMAT or not all(isinstance(value, str) for value in told.values()):
                raise ValueError
            bytes.fromhex(told["key"])
            return cls(**told)
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise GfmdError("packages.key-damaged", name=name) from problem


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A key that can sign, as found on a token, with the certificate that lies beside it, if any does."""

    place: TokenKey
    label: str
    certificate: Certificate | None


class CardKey:
    """Stands for a private key on a token wherever a key is wanted for signing; each signature logs in anew.

    A card that was pulled out is thus told at once, and no session stays open behind a person's back.
    """

    mechanism = ""

    def __init__(self, place: TokenKey, pin: str, public: Any) -> None:
        self.place = place
        self._pin = pin
        self._public = public

    def __repr__(self) -> str:
        return f"CardKey({self.place.token})"

    def public_key(self) -> Any:
        """Return the public key."""
        return self._public

    def sign(self, data: bytes, *how: object) -> bytes:
        """Return the signature with SHA-256, which is what our certificates, requests and packages ask for."""
        from asn1crypto import algos
        from pkcs11 import Attribute, ObjectClass
        from pyhanko.sign.pkcs11 import select_pkcs11_signing_params

        mechanism = algos.SignedDigestAlgorithm({"algorithm": self.mechanism})
        wanted = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: bytes.fromhex(self.place.key)}
        with _session(self.place, self._pin) as (session, token):
            told = select_pkcs11_signing_params(
                mechanism, "sha256", use_raw_mechanism=self._hashed_here(token), sign_kwargs={}
            )
            given = told.pre_sign_transform(data) if told.pre_sign_transform else data
            key: Any = list(session.get_objects(wanted)).pop()
            made = key.sign(given, **told.sign_kwargs)
        return bytes(told.post_sign_transform(made) if told.post_sign_transform else made)

    def _hashed_here(self, token: Token) -> bool:
        """Tell whether this side has to hash, because the token only signs hashes."""
        return False


class _RsaCardKey(CardKey):
    """A key of the kind RSA."""

    mechanism = "sha256_rsa"


class _EllipticCardKey(CardKey):
    """A key on an elliptic curve."""

    mechanism = "sha256_ecdsa"

    @property
    def curve(self) -> Any:
        """Return the curve."""
        return self._public.curve

    def _hashed_here(self, token: Token) -> bool:
        from pkcs11 import Mechanism

        return Mechanism.ECDSA_SHA256 not in token.slot.get_mechanisms()


def card_key(place: TokenKey, pin: str) -> CardKey:
    """Return a key on a token after logging in once; errors as `token_keys`, and packages.token-key-missing.

    Certificate builders take it for a key of its kind, because they only call `sign` and `public_key`.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    public = _public(place, pin)
    if isinstance(public, rsa.RSAPublicKey):
        rsa.RSAPrivateKey.register(_RsaCardKey)
        return _RsaCardKey(place, pin, public)
    ec.EllipticCurvePrivateKey.register(_EllipticCardKey)
    return _EllipticCardKey(place, pin, public)


def token_keys(module: Path, pin: str, token: str = "") -> tuple[FoundKey, ...]:
    """Return the keys that can sign, on the token with this label or serial number (on all, if it is empty).

    GfmdError: packages.token-support-missing, packages.token-module-unusable, packages.token-missing,
    packages.token-pin-wrong, packages.token-pin-locked, packages.token-failed.
    """
    found = [each for each in _tokens(str(module)) if token in {"", each.label, _serial(each)}]
    if not found:
        raise GfmdError("packages.token-missing", token=token or "—", serial="—")
    return tuple(key for each in found for key in _keys(str(module), each, pin))


def _keys(module: str, token: Token, pin: str) -> list[FoundKey]:
    from pkcs11 import Attribute, ObjectClass

    place = TokenKey(module, token.label, _serial(token), "")
    keys = []
    with _told(place), token.open(user_pin=pin) as session:
        certificates = {
            bytes(each[Attribute.ID]): bytes(each[Attribute.VALUE])
            for each in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
        }
        for each in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.SIGN: True}):
            identity, held = bytes(each[Attribute.ID]), certificates.get(bytes(each[Attribute.ID]))
            here = TokenKey(module, token.label, _serial(token), identity.hex())
            keys.append(FoundKey(here, str(each[Attribute.LABEL]), read_certificate(held) if held else None))
    return keys


def _public(place: TokenKey, pin: str) -> Any:
    """Return the public half of a key on a token: from its own object there, or else from the certificate beside it."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import load_der_public_key
    from pkcs11 import Attribute, KeyType, ObjectClass
    from pkcs11.util.ec import encode_ec_public_key
    from pkcs11.util.rsa import encode_rsa_public_key

    with _session(place, pin) as (session, _):
        here: list[Any] = list(session.get_objects({Attribute.ID: bytes.fromhex(place.key)}))
        if not any(each.object_class is ObjectClass.PRIVATE_KEY for each in here):
            raise GfmdError("packages.token-key-missing", token=place.token, key=place.key)
        for each in here:
            if each.object_class is ObjectClass.CERTIFICATE:
                return x509.load_der_x509_certificate(bytes(each[Attribute.VALUE])).public_key()
        for each in here:
            if each.object_class is ObjectClass.PUBLIC_KEY:
                is_rsa = each[Attribute.KEY_TYPE] is KeyType.RSA
                return load_der_public_key(_spki(encode_rsa_public_key(each)) if is_rsa else encode_ec_public_key(each))
    raise GfmdError("packages.token-key-missing", token=place.token, key=place.key)


def _spki(rsa_key: bytes) -> bytes:
    from asn1crypto import keys

    return bytes(keys.PublicKeyInfo.wrap(keys.RSAPublicKey.load(rsa_key), "rsa").dump())


@contextmanager
def _session(place: TokenKey, pin: str) -> Iterator[tuple[Session, Token]]:
    found = [each for each in _tokens(place.module) if _serial(each) == place.serial]
    if not found:
        raise GfmdError("packages.token-missing", token=place.token, serial=place.serial)
    with _told(place), found[0].open(user_pin=pin) as session:
        yield session, found[0]


def _tokens(module: str) -> list[Token]:
    """Return the tokens that are present now."""
    try:
        import pkcs11
    except ImportError as problem:
        raise GfmdError("packages.token-support-missing") from problem
    try:
        library = pkcs11.lib(module)
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as problem:
        raise GfmdError("packages.token-module-unusable", module=module, reason=str(problem)) from problem
    with _told(TokenKey(module, Path(module).name, "", "")):
        found = [slot.get_token() for slot in library.get_slots(token_present=True)]
        return [each for each in found if each.flags & pkcs11.TokenFlag.TOKEN_INITIALIZED]


@contextmanager
def _told(place: TokenKey) -> Iterator[None]:
    """Turn what a token's library raises into words."""
    import pkcs11

    try:
        yield
    except pkcs11.PKCS11Error as problem:
        kind = type(problem).__name__
        code = _ERRORS.get(kind, "packages.token-failed")
        raise GfmdError(code, token=place.token, serial=place.serial, reason=kind) from problem


def _serial(token: Token) -> str:
    told: Any = token.serial
    return told.decode("ascii", "replace").strip() if isinstance(told, bytes) else str(told).strip()
