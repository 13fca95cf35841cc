"""Signed containers: identity, manifest, archive, signing, checking. The only user of the cryptography libraries."""

from .authorities import Revocations, read_authority, read_revocations
from .cades import signed_by
from .carrying import Carried, carry
from .certificates import Bundle, Certificate, fingerprint_words, read_bundle, read_certificate
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
from .cosigning import cosign, documents_only, join_signatures
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
from .notices import Notice, NoticeKind, read_notice
from .opening import DecryptionKey, Opener, is_encrypted, recipients_of
from .parts import Parts, is_part, join, split, whole_name
from .passphrases import Estimate, Strength, estimate
from .people import add_person, change_passphrase, has_recovery, people, remove_person
from .reading import Package, open_package
from .receipts import Receipt, read_receipt
from .recovery import Recovery, RecoveryState, kit_office, make_recovery, recover, recovery_state, rehearse
from .renewal import (
    Renewal,
    import_answer,
    move_to_token,
    own_certificates,
    predecessor,
    renew,
    request_certificate,
    start_again,
    use_token,
)
from .signing import Signer
from .tokens import FoundKey, TokenKey, token_keys
from .trust import TrustList
from .verdict import ChangesetVerdict, Cosignature, MemberState, MemberVerdict, SignatureVerdict, State, Verdict
from .verifying import verify

__all__ = [
    "Bundle",
    "Carried",
    "Certificate",
    "ChangesetHeader",
    "ChangesetVerdict",
    "Command",
    "Cosignature",
    "DatasetDigest",
    "DecryptionKey",
    "Estimate",
    "Field",
    "FoundKey",
    "Identity",
    "Member",
    "MemberDigest",
    "MemberState",
    "MemberVerdict",
    "Notice",
    "NoticeKind",
    "Opener",
    "Package",
    "PackageDigest",
    "PackageFacts",
    "ParsedChangeset",
    "Parts",
    "Receipt",
    "Recovery",
    "RecoveryState",
    "Renewal",
    "Resource",
    "Revocations",
    "Sealed",
    "SignatureVerdict",
    "Signer",
    "State",
    "Strength",
    "TokenKey",
    "TrustList",
    "Verdict",
    "add_person",
    "carry",
    "change_passphrase",
    "commitment",
    "cosign",
    "create_identity",
    "datapackage",
    "documents_only",
    "encrypt",
    "estimate",
    "export_certificate",
    "fields_of",
    "fingerprint_words",
    "has_recovery",
    "import_answer",
    "import_pkcs12",
    "is_encrypted",
    "is_part",
    "join",
    "join_signatures",
    "kit_office",
    "load_identity",
    "make_recovery",
    "move_to_token",
    "open_package",
    "openssl_command",
    "own_certificates",
    "parse",
    "people",
    "predecessor",
    "read_authority",
    "read_bundle",
    "read_certificate",
    "read_notice",
    "read_receipt",
    "read_revocations",
    "recipients_of",
    "recover",
    "recovery_state",
    "rehearse",
    "remove_person",
    "render",
    "renew",
    "request_certificate",
    "reseal",
    "seal",
    "signed_by",
    "split",
    "start_again",
    "token_keys",
    "unlock",
    "unlock_opener",
    "use_token",
    "verify",
    "verify_name",
    "verify_text",
    "whole_name",
    "write",
]
