"""Signed containers: identity, manifest, archive, signing, checking. The only user of the cryptography libraries."""

from .certificates import Bundle, Certificate, read_bundle, read_certificate
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
from .cosigning import cosign, documents_only
from .datapackages import Field, Resource, datapackage, fields_of
from .envelope import encrypt
from .identity import (
    Identity,
    create_identity,
    export_certificate,
    import_pkcs12,
    load_identity,
    unlock,
    unlock_opener,
)
from .instructions import Command, PackageFacts, openssl_command, verify_name, verify_text
from .manifest import MemberDigest
from .opening import DecryptionKey, Opener, is_encrypted, recipients_of
from .passphrases import Estimate, Strength, estimate
from .reading import Package, open_package
from .signing import Signer
from .trust import TrustList
from .verdict import ChangesetVerdict, Cosignature, MemberState, MemberVerdict, SignatureVerdict, State, Verdict
from .verifying import verify

__all__ = [
    "Bundle",
    "Certificate",
    "ChangesetHeader",
    "ChangesetVerdict",
    "Command",
    "Cosignature",
    "DatasetDigest",
    "DecryptionKey",
    "Estimate",
    "Field",
    "Identity",
    "Member",
    "MemberDigest",
    "MemberState",
    "MemberVerdict",
    "Opener",
    "Package",
    "PackageDigest",
    "PackageFacts",
    "ParsedChangeset",
    "Resource",
    "Sealed",
    "SignatureVerdict",
    "Signer",
    "State",
    "Strength",
    "TrustList",
    "Verdict",
    "commitment",
    "cosign",
    "create_identity",
    "datapackage",
    "documents_only",
    "encrypt",
    "estimate",
    "export_certificate",
    "fields_of",
    "import_pkcs12",
    "is_encrypted",
    "load_identity",
    "open_package",
    "openssl_command",
    "parse",
    "read_bundle",
    "read_certificate",
    "recipients_of",
    "render",
    "reseal",
    "seal",
    "unlock",
    "unlock_opener",
    "verify",
    "verify_name",
    "verify_text",
    "write",
]
