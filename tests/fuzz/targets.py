"""What is fuzzed: each reader takes any bytes, and may only refuse them in the way its docstring says."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desktop.core import GfmdError, NoProgress, Office, Place
from gfmd_desktop.packages import (
    Bundle,
    Member,
    Notice,
    NoticeKind,
    Receipt,
    Signer,
    TokenKey,
    TrustList,
    cades,
    changesets,
    cosign,
    create_identity,
    encrypt,
    keyfile,
    make_recovery,
    manifest,
    notices,
    opening,
    pdfs,
    read_bundle,
    read_revocations,
    receipts,
    recovery,
    render,
    seal,
    unlock,
    unlock_opener,
    verifying,
    write,
)
from gfmd_desktop.packages.identity import open_identity

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECRET = "a passphrase for fuzzing 1"
_LARGEST = 4 << 20  # bytes that a small input may unpack to before it counts as a defect


@dataclass(frozen=True, slots=True)
class Target:
    """A reader, and inputs that it accepts."""

    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]


class Grew(AssertionError):
    """A reader gave back far more than it was given."""


class _Room:
    """One office with a package of every kind; made once, in memory."""

    def __init__(self, folder: Path) -> None:
        office = Office("0198c0de-0000-7000-8000-0000000000a1", "Ministère — وزارة", "TUN", "fr")
        self.identity = create_identity(folder / "own", office, "TN", SECRET, NOW)
        self.signer: Signer = unlock(self.identity, SECRET)
        self.opener = unlock_opener(self.identity, SECRET)
        self.trust = TrustList.of([self.identity.certificate])
        self.lines = render(seal([], {office.id: "ab" * 32}, office, number=1, previous="", now=NOW))
        self.signature = self.signer.sign_detached(self.lines, at=NOW)
        name = f"changes/{office.id}/1.jsonl"
        self.members = [
            Member.of_bytes("data/a.csv", "text/csv", b"A,B\r\n1,2\r\n" * 20),
            Member.of_bytes(name, "application/x-ndjson", self.lines),
            Member.of_bytes(f"{name}.p7s", "application/pkcs7-signature", self.signature),
        ]
        self.package = folder / "p.asice"
        write(self.package, self.members, self.signer, NoProgress(), at=NOW)
        other = create_identity(folder / "other", Office(office.id[:-1] + "2", "Other", "MAR", "en"), "MA", SECRET, NOW)
        self.cosigned = folder / "c.asice"
        cosign(self.package, self.cosigned, unlock(other, SECRET), NoProgress(), at=NOW)
        assert self.identity.encryption and other.encryption
        encrypt(self.package, folder / "p.p7m", [self.identity.encryption, other.encryption], NoProgress())
        self.sealed = (folder / "p.p7m").read_bytes()
        self.kit = make_recovery(self.identity, SECRET, NOW).kit
        self.access = (self.identity.folder / "access.json").read_bytes()
        bundle = Bundle(self.identity.certificate, self.identity.encryption)
        self.notice = Notice(NoticeKind.SUCCESSOR, office.id, "ab" * 32, NOW, "new", bundle)
        self.receipt = Receipt("ab" * 32, "p.asice", "cd" * 32, office.id, NOW, "ok")
        self.listing = manifest.write_manifest([manifest.MemberDigest("data/é a.csv", "text/csv", "ab" * 32)])


class _Held:
    """Stands for a package whose member is the input."""

    def __init__(self, data: bytes, others: dict[str, bytes]) -> None:
        self.file = "p.asice"
        self._data, self._others = data, others

    def read(self, name: str, limit: int = 1 << 20) -> bytes:
        return self._others.get(name, self._data)[:limit]


def targets(folder: Path) -> dict[str, Target]:
    """Return every target by name; `folder` holds what they need on disk."""
    room = _Room(folder)
    whole, cosigned = room.package.read_bytes(), room.cosigned.read_bytes()
    pem, told = room.notice.bundle.pem if room.notice.bundle else b"", _contents(room.notice.members())
    token = TokenKey("/lib.so", "LABEL", "0001", "0a0b").to_bytes()

    def container(data: bytes) -> None:
        check = verifying._Check(io.BytesIO(data), "p.asice", room.trust, NOW, NoProgress())
        check.run()
        verdict = check.verdict()
        verdict.to_json()
        if sum(each.size for each in verdict.members if each.sha256) > _LARGEST:
            raise Grew

    def envelope(data: bytes) -> None:
        source, target = io.BytesIO(data), io.BytesIO()
        refusing = (opening._NotAddressed, opening._Changed, ValueError, TypeError, LookupError, AttributeError)
        with _only(*refusing):
            opening._open(source, target, room.opener.keys, NoProgress())
        if len(target.getvalue()) > len(data):
            raise Grew

    def signature(data: bytes) -> None:
        verifying.signatures.check_detached(room.lines, data, Place("p"), room.trust, NOW)
        cades.signed_by(data)

    def told_manifest(data: bytes) -> None:
        with _only(manifest.Unreadable):
            assert manifest.write_manifest(manifest.read_manifest(data)) == data

    def lines(data: bytes) -> None:
        with _only(GfmdError):
            changesets.parse(data, "changes/x/1.jsonl")

    def notice(data: bytes) -> None:
        for others in ({notices.CERTIFICATES: pem}, {notices.NAME: told[notices.NAME]}):
            with _only(GfmdError):
                notices.read_notice(_Held(data, others))  # type: ignore[arg-type]

    def receipt(data: bytes) -> None:
        with _only(GfmdError):
            receipts.read_receipt(_Held(data, {}))  # type: ignore[arg-type]

    def card(data: bytes) -> None:
        with _only(GfmdError):
            found = read_bundle(data, "card.txt")
            found.certificate.words("ar"), found.certificate.facts(), found.pem

    def kit(data: bytes) -> None:
        with _only(GfmdError):
            recovery._unpack(data)

    def access(data: bytes) -> None:
        with _only(GfmdError):
            keyfile.from_bytes(data, "access.json")
        with _only(GfmdError):
            TokenKey.from_bytes(data, "token.json")

    def revocations(data: bytes) -> None:
        with _only(GfmdError):
            read_revocations(data, "ca.crl", [room.identity.certificate])

    return {
        "container": Target(container, (whole, cosigned)),
        "envelope": Target(envelope, (room.sealed,)),
        "signature": Target(signature, (room.signature,)),
        "manifest": Target(told_manifest, (room.listing,)),
        "changeset": Target(lines, (room.lines,)),
        "notice": Target(notice, tuple(told.values())),
        "receipt": Target(receipt, tuple(_contents(room.receipt.members()).values())),
        "card": Target(card, (pem, b"PARTNER CARD\n\n" + pem, room.identity.certificate.der)),
        "recovery": Target(kit, (room.kit,)),
        "access": Target(access, (room.access, token)),
        "revocations": Target(revocations, (_revocations(room),)),
        "pdf": Target(pdfs.has_broken_signature, (_signed_pdf(room.signer),)),
    }


@contextmanager
def _only(*expected: type[BaseException]) -> Iterator[None]:
    """Let these refusals pass, and nothing else."""
    try:
        yield
    except expected:
        return


def _contents(members: list[Member]) -> dict[str, bytes]:
    return {each.name: each.opener().read() for each in members}


def _revocations(room: _Room) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    own = open_identity(room.identity, SECRET)
    entry = x509.RevokedCertificateBuilder().serial_number(7).revocation_date(NOW).build()
    builder = x509.CertificateRevocationListBuilder().issuer_name(own.holder.subject).last_update(NOW)
    builder = builder.next_update(NOW).add_revoked_certificate(entry)
    return builder.sign(own.key, SHA256()).public_bytes(Encoding.DER)


def _signed_pdf(signer: Signer) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 720, "Migration profile")
    canvas.save()
    return signer.sign_pdf(stream.getvalue(), at=NOW)
