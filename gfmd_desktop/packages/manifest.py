"""The ASiC manifest (ETSI EN 319 162-1): the SHA-256 of every member, in XML; it is what the office signs."""

from __future__ import annotations

import base64
import hashlib
import re
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
_LISTING = re.compile(r"META-INF/ASiCManifest(-[0-9a-f]{16}|[0-9]{3})\.xml")
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


@dataclass(frozen=True, slots=True)
class Pair:
    """The names of a manifest and of the signature over it."""

    listing: str
    signature: str

    @property
    def names(self) -> tuple[str, str]:
        """Return both."""
        return self.listing, self.signature

    @property
    def signer(self) -> str:
        """Return the first digits of the signer's fingerprint that a co-signature bears in its name, if it does."""
        found = _LISTING.fullmatch(self.listing)
        return found[1][1:] if found and found[1].startswith("-") else ""


FIRST = Pair(MANIFEST_NAME, SIGNATURE_NAME)


def beside(fingerprint: str) -> Pair:
    """Return the names under which the holder of a certificate signs beside the first office.

    They are the same in every copy of a package, so that copies signed apart can be joined.
    """
    return _pair(f"-{fingerprint[:16]}")


def cosigned(names: Collection[str]) -> tuple[Pair, ...]:
    """Return the whole pairs that other offices put beside the first: numbered ones (older packages), then by name."""
    present = frozenset(names)
    found = (_pair(match[1]) for match in map(_LISTING.fullmatch, sorted(present)) if match)
    whole = [each for each in found if each != FIRST and present.issuperset(each.names)]
    return tuple(sorted(whole, key=lambda each: (each.signer, each.listing))[:MOST_COSIGNATURES])


def own_names(names: Collection[str]) -> frozenset[str]:
    """Return which names stand outside the first manifest's references: its own, and those of co-signatures."""
    return OWN_NAMES.union(name for each in cosigned(names) for name in each.names)


def _pair(key: str) -> Pair:
    return Pair(f"META-INF/ASiCManifest{key}.xml", f"META-INF/signature{key}.p7s")


def write_manifest(members: Iterable[MemberDigest], signature: str = SIGNATURE_NAME) -> bytes:
    """Return the manifest that `signature` is over: members by name, so that equal content has equal bytes."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_DS}">',
        f'<asic:SigReference URI="{signature}" MimeType="{SIGNATURE_TYPE}"/>',
        *(_reference(member) for member in sorted(members, key=lambda member: member.name)),
        "</asic:ASiCManifest>",
    ]
    return "\n".join(lines).encode("utf-8") + b"\n"


def read_manifest(data: bytes, signature: str = SIGNATURE_NAME) -> tuple[MemberDigest, ...]:
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
        or write_manifest(members, signature) != data
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
