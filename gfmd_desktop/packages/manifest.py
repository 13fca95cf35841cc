"""The ASiC manifest (ETSI EN 319 162-1): the SHA-256 of every member, in XML; it is what the office signs."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote
from xml.sax.saxutils import quoteattr

from lxml import etree

MIMETYPE_NAME = "mimetype"
MIMETYPE = b"application/vnd.etsi.asic-e+zip"
MANIFEST_NAME = "META-INF/ASiCManifest001.xml"
SIGNATURE_NAME = "META-INF/signature001.p7s"
OWN_NAMES = frozenset({MIMETYPE_NAME, MANIFEST_NAME, SIGNATURE_NAME})  # outside the manifest's references
MOST_COSIGNATURES = 98
SIGNATURE_TYPE = "application/pkcs7-signature"
_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"


@dataclass(frozen=True, slots=True)
class MemberDigest:
    """A member as the manifest names it; `sha256` in hexadecimal, `size` in bytes (0 where not known)."""

    name: str
    media_type: str
    sha256: str
    size: int = 0


class Unreadable(ValueError):
    """The manifest is not one of ours."""


def numbered(number: int) -> tuple[str, str]:
    """Return the names of the manifest and the signature of the office that signs as number `number`, from 1."""
    return f"META-INF/ASiCManifest{number:03d}.xml", f"META-INF/signature{number:03d}.p7s"


def cosigned(names: Collection[str]) -> int:
    """Return how many offices signed beside the first one: pairs of manifest and signature, numbered without a gap."""
    present = frozenset(names)
    count = 0
    while count < MOST_COSIGNATURES and present.issuperset(numbered(count + 2)):
        count += 1
    return count


def own_names(names: Collection[str]) -> frozenset[str]:
    """Return which names stand outside the first manifest's references: its own, and those of co-signatures."""
    more = (name for number in range(2, cosigned(names) + 2) for name in numbered(number))
    return OWN_NAMES.union(more)


def write_manifest(members: Iterable[MemberDigest], number: int = 1) -> bytes:
    """Return the manifest: members by name, so that equal content has equal bytes."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_DS}">',
        f'<asic:SigReference URI="{numbered(number)[1]}" MimeType="{SIGNATURE_TYPE}"/>',
        *(_reference(member) for member in sorted(members, key=lambda member: member.name)),
        "</asic:ASiCManifest>",
    ]
    return "\n".join(lines).encode("utf-8") + b"\n"


def read_manifest(data: bytes, number: int = 1) -> tuple[MemberDigest, ...]:
    """Return what a manifest refers to; Unreadable if it is not exactly of the form that `write_manifest` gives."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
        members = tuple(_member(element) for element in list(root)[1:])
    except (etree.XMLSyntaxError, ValueError, TypeError, LookupError, AttributeError) as problem:
        raise Unreadable from problem
    if (
        not members
        or len({member.name for member in members}) != len(members)
        or write_manifest(members, number) != data
    ):
        raise Unreadable
    return members


def digest(manifest: bytes) -> str:
    """Return the package's name: the SHA-256 of its manifest, in hexadecimal."""
    return hashlib.sha256(manifest).hexdigest()


def _reference(member: MemberDigest) -> str:
    value = base64.b64encode(bytes.fromhex(member.sha256)).decode("ascii")
    return (
        f"<asic:DataObjectReference URI={quoteattr(quote(member.name))} MimeType={quoteattr(member.media_type)}>"
        f'<ds:DigestMethod Algorithm="{_SHA256}"/><ds:DigestValue>{value}</ds:DigestValue>'
        "</asic:DataObjectReference>"
    )


def _member(element: etree._Element) -> MemberDigest:
    method, value = element
    if element.tag != f"{{{_ASIC}}}DataObjectReference" or method.get("Algorithm") != _SHA256:
        raise Unreadable
    sha256 = base64.b64decode(value.text or "", validate=True)
    if len(sha256) != hashlib.sha256().digest_size:
        raise Unreadable
    name = unquote(str(element.attrib["URI"]), errors="strict")
    return MemberDigest(name, str(element.attrib["MimeType"]), sha256.hex())
