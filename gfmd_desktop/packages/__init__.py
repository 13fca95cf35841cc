"""Signed containers: identity, manifest, archive, signing, checking. The only user of the cryptography libraries."""

from .certificates import Certificate, read_certificate
from .changesets import (
    ChangesetHeader,
    DatasetDigest,
    ParsedChangeset,
    Sealed,
    commitment,
    parse,
    render,
    reseal,
    seal,
)
from .container import Member, PackageDigest, write
from .identity import Identity, create_identity, export_certificate, import_pkcs12, load_identity, unlock
from .manifest import MemberDigest
from .passphrases import Estimate, Strength, estimate
from .reading import Package, open_package
from .signing import Signer
from .trust import TrustList
from .verdict import ChangesetVerdict, MemberState, MemberVerdict, SignatureVerdict, State, Verdict
from .verifying import verify

__all__ = [
    "Certificate",
    "ChangesetHeader",
    "ChangesetVerdict",
    "DatasetDigest",
    "Estimate",
    "Identity",
    "Member",
    "MemberDigest",
    "MemberState",
    "MemberVerdict",
    "Package",
    "PackageDigest",
    "ParsedChangeset",
    "Sealed",
    "SignatureVerdict",
    "Signer",
    "State",
    "Strength",
    "TrustList",
    "Verdict",
    "commitment",
    "create_identity",
    "estimate",
    "export_certificate",
    "import_pkcs12",
    "load_identity",
    "open_package",
    "parse",
    "read_certificate",
    "render",
    "reseal",
    "seal",
    "unlock",
    "verify",
    "write",
]
