"""Reads a detached CAdES signature strictly, and checks that it fits its bytes and its certificate.

Written here and not left to the signature library: that one compares names in a way that fails on offices whose
names mix Arabic and Latin letters, takes half a second to load, and leaves parts unread that no signature covers.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .der import cms_syntax, is_der

if TYPE_CHECKING:
    from asn1crypto import cms

_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_TIME, _SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.5", "1.2.840.113549.1.9.16.2.47"
_DATA = "1.2.840.113549.1.7.1"
_NO_PARAMETERS = (b"", b"\x05\x00")
_DIGESTS = frozenset({"sha256", "sha384", "sha512"})
_SET = b"\x31"
_LONGEST_CHAIN = 6  # certificates besides the signer's


class Unfit(Exception):
    """The signature is not of the form that we accept; carries the finding's code."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a signature says: by which certificate (DER), over which digest, when, and the signed bytes themselves.

    `kind` is `rsa` or `ecdsa`; `digest` the name of the hash; `message_digest` that of the bytes signed;
    `certificate_digest` (with its hash in `certificate_hash`) that of the signer's certificate; `signed_at` is None
    in a PDF, which states it elsewhere.
    """

    certificate: bytes
    kind: str
    digest: str
    message_digest: bytes
    certificate_hash: str
    certificate_digest: bytes
    signed_at: datetime | None
    signed: bytes
    value: bytes


def read_signature(data: bytes) -> Signature:
    """Read a signature that is DER, detached, by one signer, of CAdES form, and with nothing unsigned beside it.

    Raises Unfit with a finding's code, or whatever the parser raises on hostile bytes.
    """
    if not is_der(data):
        raise Unfit("packages.signature-unreadable")
    info = cms_syntax().ContentInfo.load(data, strict=True)
    if info["content_type"].native != "signed_data":
        raise Unfit("packages.signature-unreadable")
    signed = info["content"]
    if len(signed["signer_infos"]) != 1:
        raise Unfit("packages.signers-not-one")
    signer = signed["signer_infos"][0]
    if not _is_plain(signed, signer):
        raise Unfit("packages.signature-unreadable")
    if signer["digest_algorithm"]["algorithm"].native not in _DIGESTS:
        raise Unfit("packages.algorithm-weak")
    return _signature(signed, signer)


def signed_by(data: bytes) -> str:
    """Return the fingerprint of the certificate that a signature names, unchecked; empty if it is unreadable."""
    try:
        return hashlib.sha256(read_signature(data).certificate).hexdigest()
    except (Unfit, ValueError, TypeError, LookupError):
        return ""


def is_valid(signature: Signature, data: bytes) -> bool:
    """Tell whether the signature is over these bytes, names its certificate, and was made with that one's key."""
    if hashlib.new(signature.digest, data).digest() != signature.message_digest:
        return False
    named = hashlib.new(signature.certificate_hash, signature.certificate).digest()
    return named == signature.certificate_digest and _fits_key(signature)


def _signature(signed: cms.SignedData, signer: cms.SignerInfo) -> Signature:
    values = _attributes(signer)
    if _CONTENT_TYPE not in values or _MESSAGE_DIGEST not in values or values[_CONTENT_TYPE].dotted != _DATA:
        raise Unfit("packages.signature-unreadable")
    if _SIGNING_CERTIFICATE_V2 not in values:
        raise Unfit("packages.signature-not-cades")
    certificate_hash, certificate_digest = _named_certificate(values[_SIGNING_CERTIFICATE_V2])
    digest = str(signer["digest_algorithm"]["algorithm"].native)
    return Signature(
        certificate=_certificate(signed, signer),
        kind=_kind(signer, digest),
        digest=digest,
        message_digest=values[_MESSAGE_DIGEST].native,
        certificate_hash=certificate_hash,
        certificate_digest=certificate_digest,
        signed_at=values[_SIGNING_TIME].native.astimezone(UTC) if _SIGNING_TIME in values else None,
        signed=_SET + signer["signed_attrs"].dump()[1:],
        value=signer["signature"].native,
    )


def _is_plain(signed: cms.SignedData, signer: cms.SignerInfo) -> bool:
    """Tell whether the parts that no signature covers say what they must, and nothing else."""
    algorithms = [*signed["digest_algorithms"], signer["digest_algorithm"]]
    return (
        signed["version"].native == signer["version"].native == "v1"
        and signed["encap_content_info"]["content_type"].dotted == _DATA
        and signed["encap_content_info"]["content"].native is None
        and len(algorithms) == 2
        and algorithms[0]["algorithm"].dotted == algorithms[1]["algorithm"].dotted
        and all(each["parameters"].dump() in _NO_PARAMETERS for each in (*algorithms, signer["signature_algorithm"]))
        and not len(signer["unsigned_attrs"])
        and not len(signed["crls"])
        and all(each.name == "certificate" for each in signed["certificates"])
    )


def _attributes(signer: cms.SignerInfo) -> dict[str, Any]:
    """Return the signed attributes by number; each may stand once, with one value."""
    values: dict[str, Any] = {}
    for attribute in signer["signed_attrs"]:
        kind = attribute["type"].dotted
        if kind in values or len(attribute["values"]) != 1:
            raise Unfit("packages.signature-unreadable")
        values[kind] = attribute["values"][0]
    return values


def _named_certificate(value: Any) -> tuple[str, bytes]:
    from asn1crypto import tsp

    # read anew from its bytes: whether asn1crypto knows this attribute depends on what else was imported
    named = tsp.SigningCertificateV2.load(value.dump())["certs"][0]
    hashed = str(named["hash_algorithm"]["algorithm"].native)
    if hashed not in _DIGESTS:
        raise Unfit("packages.algorithm-weak")
    return hashed, named["cert_hash"].native


def _certificate(signed: cms.SignedData, signer: cms.SignerInfo) -> bytes:
    """Return the certificate that issuer and serial number point to, compared byte by byte."""
    wanted = signer["sid"].chosen
    given = [each.chosen for each in signed["certificates"]]
    found = [
        each.dump()
        for each in given
        if each["tbs_certificate"]["issuer"].dump() == wanted["issuer"].dump()
        and each.serial_number == wanted["serial_number"].native
    ]
    if len(found) != 1 or not _is_chain(found[0], [each.dump() for each in given if each.dump() != found[0]]):
        raise Unfit("packages.signature-unreadable")
    return bytes(found[0])


def _is_chain(certificate: bytes, others: list[bytes]) -> bool:
    """Tell whether the other certificates issued this one and each other, so that nothing else rides along."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature

    def issued_by(child: x509.Certificate, parent: x509.Certificate) -> bool:
        try:
            child.verify_directly_issued_by(parent)
        except (ValueError, TypeError, InvalidSignature):
            return False
        return True

    if len(others) > _LONGEST_CHAIN:
        return False
    here, left = x509.load_der_x509_certificate(certificate), [x509.load_der_x509_certificate(each) for each in others]
    while left:
        parent = next((each for each in left if issued_by(here, each)), None)
        if parent is None:
            return False
        left.remove(parent)
        here = parent
    return not others or here.subject != here.issuer or issued_by(here, here)


def _kind(signer: cms.SignerInfo, digest: str) -> str:
    name = signer["signature_algorithm"]["algorithm"].native
    if name in {"rsassa_pkcs1v15", f"{digest}_rsa"}:
        return "rsa"
    if name == f"{digest}_ecdsa":
        return "ecdsa"
    raise Unfit("packages.algorithm-weak")


def _fits_key(signature: Signature) -> bool:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    hashed = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}[signature.digest]
    key = x509.load_der_x509_certificate(signature.certificate).public_key()
    try:
        if signature.kind == "rsa" and isinstance(key, rsa.RSAPublicKey):
            key.verify(signature.value, signature.signed, padding.PKCS1v15(), hashed)
        elif signature.kind == "ecdsa" and isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature.value, signature.signed, ec.ECDSA(hashed))
        else:
            return False
    except InvalidSignature:
        return False
    return True
