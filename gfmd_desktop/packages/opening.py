"""Opens a package that was encrypted for this office; nothing of it gets its name before the seal was checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from gfmd_desktop.core import GfmdError, Place, Progress

from . import envelope
from .certificates import Certificate
from .container import aside
from .der import cms_syntax
from .reading import opened

if TYPE_CHECKING:
    from asn1crypto import cms

_LARGEST_PART = 1 << 20  # bytes; room for some two thousand recipients
_MAGIC = bytes.fromhex("060b2a864886f70d0109100117")  # AuthEnvelopedData, as it stands near the beginning of the file


class _Malformed(ValueError):
    """The file is no envelope of the form that we read."""


@dataclass(frozen=True, slots=True)
class DecryptionKey:
    """A private key (PKCS#8 DER) with the certificate that senders encrypted to."""

    certificate: Certificate
    key: bytes

    def __repr__(self) -> str:
        return f"DecryptionKey({self.certificate.fingerprint})"


@dataclass(frozen=True, slots=True)
class Opener:
    """An office's unlocked keys for opening what was encrypted for it: the present one and all earlier ones."""

    keys: tuple[DecryptionKey, ...]
    office: str = ""

    def decrypt(self, path: Path, target: Path, progress: Progress) -> None:
        """Write the clear package to `target`, which appears only once the whole file proved unchanged.

        GfmdError: packages.not-addressed, packages.envelope-unreadable, packages.envelope-damaged, packages.disk-full.
        """
        with opened(path) as source, aside(target) as stream:
            try:
                _open(source, stream, self.keys, progress)
            except _NotAddressed as problem:
                raise GfmdError("packages.not-addressed", where=Place(path.name), office=self.office) from problem
            except _Changed as problem:
                raise GfmdError("packages.envelope-damaged", where=Place(path.name)) from problem
            except (ValueError, TypeError, LookupError, AttributeError) as problem:
                raise GfmdError("packages.envelope-unreadable", where=Place(path.name)) from problem


def is_encrypted(path: Path) -> bool:
    """Tell whether the file is an encrypted package, by its first bytes; its name does not matter."""
    with opened(path) as stream:
        head = stream.read(32)
    return head[:1] == b"\x30" and _MAGIC in head


def recipients_of(path: Path) -> int:
    """Return for how many keys a package was encrypted; GfmdError packages.envelope-unreadable."""
    with opened(path) as stream:
        try:
            return len(_recipients(stream))
        except (ValueError, TypeError, LookupError, AttributeError) as problem:
            raise GfmdError("packages.envelope-unreadable", where=Place(path.name)) from problem


class _NotAddressed(Exception):
    """None of the recipients is ours."""


class _Changed(Exception):
    """The seal does not fit: some byte is not as it was written, or the file was cut."""


def _open(source: BinaryIO, target: BinaryIO, keys: Sequence[DecryptionKey], progress: Progress) -> None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    key = _content_key(_recipients(source), keys)
    nonce, size = _content(source)
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()
    done = 0
    while done < size:
        piece = source.read(min(envelope.CHUNK, size - done))
        if not piece:
            raise _Changed
        done += len(piece)
        progress.step(done, size)
        target.write(decryptor.update(piece))
    rest = source.read(2 + envelope.TAG_SIZE + 1)
    if len(rest) != 2 + envelope.TAG_SIZE or rest[:2] != bytes([4, envelope.TAG_SIZE]):
        raise _Changed
    try:
        decryptor.finalize_with_tag(rest[2:])
    except InvalidTag as problem:
        raise _Changed from problem


def _recipients(source: BinaryIO) -> cms.RecipientInfos:
    _begin(source, 0x30)
    if _value(source, 0x06) != envelope.oid(envelope.AUTH_ENVELOPED)[2:]:
        raise _Malformed
    _begin(source, 0xA0)
    _begin(source, 0x30)
    if _value(source, 0x02) != b"\0":
        raise _Malformed
    return cms_syntax().RecipientInfos.load(envelope.tlv(0x31, _value(source, 0x31)), strict=True)


def _content(source: BinaryIO) -> tuple[bytes, int]:
    """Return the nonce, and the size of the encrypted content, which comes next."""
    _begin(source, 0x30)
    if _value(source, 0x06) != envelope.oid(envelope.DATA)[2:]:
        raise _Malformed
    algorithm = _value(source, 0x30)
    head = envelope.oid(envelope.AES_256_GCM)
    nonce = algorithm[len(head) + 4 :][:12]
    parameters = envelope.tlv(0x04, nonce) + bytes([2, 1, envelope.TAG_SIZE])
    if algorithm != head + envelope.tlv(0x30, parameters):
        raise _Malformed
    return nonce, _begin(source, 0x80)


def _content_key(recipients: cms.RecipientInfos, keys: Sequence[DecryptionKey]) -> bytes:
    """Return the content's key as the first of our keys opens it."""
    ours = {envelope.named(each.certificate.der): each for each in keys}
    refused = False
    for told, info in _parts(recipients):
        if told not in ours:
            continue
        try:
            key = _unwrapped(info, told, ours[told])
        except (ValueError, _Changed):
            refused = True
            continue
        if len(key) == 32:
            return key
        refused = True
    raise _Changed if refused else _NotAddressed


def _parts(recipients: cms.RecipientInfos) -> Iterator[tuple[bytes, Any]]:
    """Yield each recipient's name with the part that is meant for it."""
    for each in recipients:
        info = each.chosen
        if each.name == "ktri":
            yield info["rid"].chosen.dump(), info
        elif each.name == "kari":
            for wrapped in info["recipient_encrypted_keys"]:
                yield wrapped["rid"].chosen.dump(), info


def _unwrapped(info: Any, told: bytes, ours: DecryptionKey) -> bytes:
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    key = load_der_private_key(ours.key, None)
    algorithm = info["key_encryption_algorithm"]
    if isinstance(key, rsa.RSAPrivateKey):
        if algorithm["algorithm"].native == "rsaes_oaep":
            hashed, mask = algorithm["parameters"]["hash_algorithm"], algorithm["parameters"]["mask_gen_algorithm"]
            kind = envelope.oaep(hashed["algorithm"].native, mask["parameters"]["algorithm"].native)
            return key.decrypt(info["encrypted_key"].native, kind)
        return key.decrypt(info["encrypted_key"].native, padding.PKCS1v15())  # what plain openssl writes
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise _Malformed
    return _agreed(info, told, key)


def _agreed(info: Any, told: bytes, key: Any) -> bytes:
    from cryptography.hazmat.primitives import keywrap
    from cryptography.hazmat.primitives.asymmetric import ec

    algorithm = info["key_encryption_algorithm"]
    wrap = algorithm["parameters"].dump()[2:].removesuffix(b"\x05\x00")
    if algorithm["algorithm"].dotted != envelope.ECDH_SHA256 or wrap != envelope.oid(envelope.AES_256_WRAP):
        raise _Malformed
    point = bytes(info["originator"].chosen["public_key"])
    once = ec.EllipticCurvePublicKey.from_encoded_point(key.curve, point)
    wrapping = envelope.derived(key.exchange(ec.ECDH(), once), info["ukm"].native)
    parts = info["recipient_encrypted_keys"]
    wrapped = next(each["encrypted_key"].native for each in parts if each["rid"].chosen.dump() == told)
    try:
        return keywrap.aes_key_unwrap(wrapping, wrapped)
    except keywrap.InvalidUnwrap as problem:
        raise _Changed from problem


def _begin(source: BinaryIO, tag: int) -> int:
    """Read a tag and a length in DER and return the length."""
    head = source.read(2)
    if len(head) != 2 or head[0] != tag:
        raise _Malformed
    if head[1] < 0x80:
        return head[1]
    digits = source.read(head[1] & 0x7F)
    size = int.from_bytes(digits, "big")
    if not 0 < len(digits) <= 8 or head[1] & 0x7F != len(digits) or envelope.length(size) != head[1:] + digits:
        raise _Malformed
    return size


def _value(source: BinaryIO, tag: int) -> bytes:
    size = _begin(source, tag)
    if size > _LARGEST_PART:
        raise _Malformed
    data = source.read(size)
    if len(data) != size:
        raise _Malformed
    return data
