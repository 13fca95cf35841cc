"""Encrypts a finished package for its addressees: CMS AuthEnvelopedData, AES-256-GCM, written as a stream.

The lengths are known beforehand, so plain DER can be written from the first byte to the last with constant memory;
the builder in `cryptography` neither authenticates nor streams. `openssl cms -decrypt` (3.0 and later) opens it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from gfmd_desktop.core import GfmdError, Progress

from .certificates import Certificate
from .container import aside
from .der import cms_syntax

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.padding import OAEP

DATA = "1.2.840.113549.1.7.1"
AUTH_ENVELOPED = "1.2.840.113549.1.9.16.1.23"
AES_256_GCM = "2.16.840.1.101.3.4.1.46"
ECDH_SHA256 = "1.3.132.1.11.1"
AES_256_WRAP = "2.16.840.1.101.3.4.1.45"
RSA_OAEP = "1.2.840.113549.1.1.7"
TAG_SIZE = 16
LARGEST = (1 << 36) - 32  # bytes that AES-GCM may encrypt under one nonce
CHUNK = 1 << 20
_SEQUENCE, _SET, _OCTETS, _INTEGER = 0x30, 0x31, 0x04, 0x02
_FEWEST = 2


def encrypt(path: Path, target: Path, recipients: Sequence[Certificate], progress: Progress) -> int:
    """Encrypt a file for all recipients; `target` appears whole or not at all. Returns its size in bytes.

    GfmdError: packages.recipients-too-few (two different ones at least: the addressee and the own office),
    packages.certificate-cannot-encrypt, packages.disk-full, packages.write-failed.
    """
    if len({each.fingerprint for each in recipients}) < _FEWEST:
        raise GfmdError("packages.recipients-too-few", count=len(recipients))
    for each in recipients:
        if not (each.may_encrypt() and each.key_accepted()):
            raise GfmdError("packages.certificate-cannot-encrypt", **each.facts())
    size = path.stat().st_size
    if size > LARGEST:
        raise GfmdError("packages.limits-exceeded", members=1, size=size)
    with path.open("rb") as source, aside(target) as stream:
        _write(source, size, stream, recipients, progress)
        return stream.tell()


def _write(
    source: BinaryIO, size: int, target: BinaryIO, recipients: Sequence[Certificate], progress: Progress
) -> None:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    key, nonce = os.urandom(32), os.urandom(12)
    encryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).encryptor()
    target.write(_head(size, nonce, [_recipient(each, key) for each in recipients]))
    done = 0
    while piece := source.read(CHUNK):
        done += len(piece)
        progress.step(done, size)
        target.write(encryptor.update(piece))
    target.write(encryptor.finalize())
    if done != size:
        raise GfmdError("packages.member-size-differs", member=getattr(source, "name", ""), expected=size, found=done)
    target.write(tlv(_OCTETS, encryptor.tag))


def _head(size: int, nonce: bytes, recipients: list[bytes]) -> bytes:
    """Return everything in front of the encrypted content, with the lengths of what will follow."""
    parameters = tlv(_SEQUENCE, tlv(_OCTETS, nonce), tlv(_INTEGER, bytes([TAG_SIZE])))
    algorithm = tlv(_SEQUENCE, oid(AES_256_GCM), parameters)
    inner = oid(DATA) + algorithm + b"\x80" + length(size)
    tail = size + len(tlv(_OCTETS, bytes(TAG_SIZE)))
    content = bytes([_SEQUENCE]) + length(len(inner) + size) + inner
    body = tlv(_INTEGER, b"\0") + tlv(_SET, *sorted(recipients)) + content
    enveloped = bytes([_SEQUENCE]) + length(len(body) + tail) + body
    outer = oid(AUTH_ENVELOPED) + b"\xa0" + length(len(enveloped) + tail) + enveloped
    return bytes([_SEQUENCE]) + length(len(outer) + tail) + outer


def _recipient(certificate: Certificate, key: bytes) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    public = x509.load_der_x509_certificate(certificate.der).public_key()
    if isinstance(public, rsa.RSAPublicKey):
        return tlv(
            _SEQUENCE, tlv(_INTEGER, b"\0"), named(certificate.der), _oaep(), tlv(_OCTETS, public.encrypt(key, oaep()))
        )
    if isinstance(public, ec.EllipticCurvePublicKey):
        return _agreed(certificate, public, key)
    raise GfmdError("packages.certificate-cannot-encrypt", **certificate.facts())


def _agreed(certificate: Certificate, public: EllipticCurvePublicKey, key: bytes) -> bytes:
    """Return the part for an elliptic key: a one-time key meets it, and their secret wraps the content's key."""
    from asn1crypto.core import Sequence as Asn1Sequence
    from cryptography.hazmat.primitives import keywrap
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    once, salt = ec.generate_private_key(public.curve), os.urandom(16)
    wrapping = derived(once.exchange(ec.ECDH(), public), salt)
    spki = once.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    originator = tlv(0xA0, tlv(0xA1, Asn1Sequence.load(spki).contents))
    algorithm = tlv(_SEQUENCE, oid(ECDH_SHA256), tlv(_SEQUENCE, oid(AES_256_WRAP)))
    wrapped = tlv(_SEQUENCE, tlv(_SEQUENCE, named(certificate.der), tlv(_OCTETS, keywrap.aes_key_wrap(wrapping, key))))
    return tlv(0xA1, tlv(_INTEGER, b"\3"), originator, tlv(0xA1, tlv(_OCTETS, salt)), algorithm, wrapped)


def named(certificate: bytes) -> bytes:
    """Return issuer and serial number of a certificate as CMS names it."""
    from asn1crypto import x509

    read = x509.Certificate.load(certificate)
    told = cms_syntax().IssuerAndSerialNumber({"issuer": read.issuer, "serial_number": read.serial_number})
    return bytes(told.dump())


def derived(secret: bytes, salt: bytes | None) -> bytes:
    """Return the wrapping key of RFC 5753: X9.63 with SHA-256 over the shared secret."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.x963kdf import X963KDF

    entity = tlv(0xA0, tlv(_OCTETS, salt)) if salt else b""
    bits = tlv(0xA2, tlv(_OCTETS, (256).to_bytes(4, "big")))
    return X963KDF(SHA256(), 32, tlv(_SEQUENCE, tlv(_SEQUENCE, oid(AES_256_WRAP)), entity, bits)).derive(secret)


def oaep(name: str = "sha256", mask: str = "sha256") -> OAEP:
    """Return the padding RSA-OAEP with these hashes; KeyError for others than SHA-2."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    known = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
    return padding.OAEP(padding.MGF1(known[mask]), known[name], None)


def _oaep() -> bytes:
    from asn1crypto import algos

    hashed = {"algorithm": "sha256"}
    mask = {"algorithm": "mgf1", "parameters": hashed}
    parameters = algos.RSAESOAEPParams({"hash_algorithm": hashed, "mask_gen_algorithm": mask})
    return tlv(_SEQUENCE, oid(RSA_OAEP), parameters.dump())


def oid(dotted: str) -> bytes:
    """Return an object identifier in DER."""
    from asn1crypto.core import ObjectIdentifier

    return bytes(ObjectIdentifier(dotted).dump())


def length(size: int) -> bytes:
    """Return a length in DER."""
    if size < 128:
        return bytes([size])
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(digits)]) + digits


def tlv(tag: int, *parts: bytes) -> bytes:
    """Return a value in DER."""
    content = b"".join(parts)
    return bytes([tag]) + length(len(content)) + content
