"""Checks a package: container, members, signature, signer, changesets. Every state is kept apart in the verdict."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop.core import Finding, GfmdError, Place, Progress, Severity, findings

from . import changesets, cosigning, manifest, names, pdfs, signatures, zipform, zipreader
from .manifest import MemberDigest
from .reading import LARGEST_MANIFEST, opened, small
from .trust import TrustList
from .verdict import ChangesetVerdict, Cosignature, MemberState, MemberVerdict, SignatureVerdict, State, Verdict
from .zipreader import Damaged, Listed

_CHANGESET = re.compile(r"changes/([0-9a-f-]{36})/([1-9][0-9]{0,14})\.jsonl")
_FOREIGN = "packages.not-a-package"
_UNTRUSTED = frozenset(
    {
        "packages.signer-unknown",
        "packages.signer-not-trusted",
        "packages.key-changed",
        "packages.certificate-not-valid-then",
        "packages.signed-in-future",
        "packages.certificate-withdrawn",
    }
)
_REFUSED = frozenset(
    {
        _FOREIGN,
        "packages.key-refused",
        "packages.certificate-cannot-sign",
        "packages.algorithm-weak",
        "packages.signers-not-one",
        "packages.signature-not-cades",
        "packages.changeset-misplaced",
        "packages.changeset-malformed",
        "packages.changeset-altered",
        "packages.changeset-foreign",
        "packages.changeset-unsigned",
        "packages.changeset-signature-invalid",
        "packages.changeset-other-office",
    }
)


def verify(path: Path, trust: TrustList, now: datetime, progress: Progress) -> Verdict:
    """Check a package against the certificates trusted here.

    Nothing is unpacked to disk. GfmdError only if the file cannot be read at all: packages.file-missing,
    packages.file-unreadable. Everything else is in the verdict.
    """
    with opened(path) as stream:
        check = _Check(stream, path.name, trust, now, progress)
        try:
            check.run()
        except OSError as problem:
            raise GfmdError("packages.file-unreadable", name=str(path), reason=problem.strerror or "") from problem
        return check.verdict()


class _Check:
    """One run over one file, gathering findings."""

    def __init__(self, stream: BinaryIO, file: str, trust: TrustList, now: datetime, progress: Progress) -> None:
        self._stream = stream
        self._file = file
        self._trust = trust
        self._now = now
        self._progress = progress
        self._findings: list[Finding] = []
        self._members: dict[str, MemberVerdict] = {}
        self._listed: dict[str, Listed] = {}
        self._package = ""
        self._signature: SignatureVerdict | None = None
        self._changesets: list[ChangesetVerdict] = []
        self._cosignatures: list[Cosignature] = []
        self._beside: list[Finding] = []  # about co-signatures: they do not decide about the package
        self._done = 0
        self._total = 0

    def run(self) -> None:
        """Check from the outside inwards; what lies inside something broken is not looked at."""
        if not self._container():
            return
        data = small(self._stream, self._listed.get(manifest.MANIFEST_NAME), LARGEST_MANIFEST)
        self._package = manifest.digest(data) if data else ""
        signed = self._manifest(data)
        self._compare(signed)
        self._check_signature(data)
        self._check_cosignatures(signed)
        if not any(finding.severity is Severity.ERROR for finding in self._findings):
            self._check_changesets()
            self._check_pdfs()

    def verdict(self) -> Verdict:
        """Sum up."""
        return Verdict(
            self._file,
            _state(self._findings),
            self._package,
            tuple(member for _, member in sorted(self._members.items())),
            self._signature,
            tuple(self._changesets),
            (*self._findings, *self._beside),
            self._now,
            tuple(self._cosignatures),
        )

    def _container(self) -> bool:
        """Check the ZIP file's form; False if its members may not be read."""
        scan = zipreader.scan(self._stream, self._file)
        self._listed = {each.entry.name: each for each in scan.members}
        if self._is_foreign():
            self._findings.append(findings.error(_FOREIGN, Place(self._file)))
            return False
        self._findings.extend(scan.findings)
        if scan.findings:
            self._list_unchecked(scan.findings)
            return False
        if not scan.canonical:
            self._error("packages.container-rewritten")
        if not self._names_its_type(scan.members[:1]):
            self._error("packages.mimetype-wrong", manifest.MIMETYPE_NAME)
        return True

    def _names_its_type(self, first: tuple[Listed, ...]) -> bool:
        """Tell whether the first member says, uncompressed, that this is an ASiC-E container."""
        return any(
            (each.entry.name, each.entry.method) == (manifest.MIMETYPE_NAME, zipform.STORED)
            and small(self._stream, each, len(manifest.MIMETYPE)) == manifest.MIMETYPE
            for each in first
        )

    def _is_foreign(self) -> bool:
        """Tell a file that never was a package from a damaged one."""
        if self._listed:
            return not self._listed.keys() & manifest.OWN_NAMES
        self._stream.seek(0)
        head = self._stream.read(64)
        name = manifest.MIMETYPE_NAME.encode()
        return not head.startswith(zipform.LOCAL) and head[30:38] != name and manifest.MIMETYPE[:20] not in head

    def _list_unchecked(self, found: tuple[Finding, ...]) -> None:
        doubled = {finding.where.part for finding in found if finding.code == "packages.member-doubled"}
        for name, each in self._listed.items():
            shown = names.printable(name)
            state = MemberState.DOUBLED if shown in doubled else MemberState.UNCHECKED
            self._members[shown] = MemberVerdict(shown, "", each.entry.size, "", state)

    def _manifest(self, data: bytes) -> dict[str, MemberDigest]:
        if manifest.MANIFEST_NAME not in self._listed:
            self._error("packages.manifest-missing", manifest.MANIFEST_NAME)
            return {}
        try:
            return {member.name: member for member in manifest.read_manifest(data)}
        except manifest.Unreadable:
            self._error("packages.manifest-unreadable", manifest.MANIFEST_NAME)
            return {}

    def _compare(self, signed: dict[str, MemberDigest]) -> None:
        """Compare what is there with what the manifest names."""
        own = manifest.own_names(self._listed)
        present = {name: each for name, each in self._listed.items() if name not in own}
        self._total = sum(each.entry.size for each in present.values())
        for name, listed in present.items():
            sha256 = self._digest(name, listed)
            expected = signed.get(name)
            media_type = expected.media_type if expected else ""
            state = MemberState.INTACT
            if expected is None:
                state = MemberState.ADDED if signed else MemberState.UNCHECKED
            elif sha256 != expected.sha256:
                state = MemberState.CHANGED
                self._error("packages.member-changed", name)
            self._members[name] = MemberVerdict(name, media_type, listed.entry.size, sha256, state)
        self._name_strays(signed)

    def _name_strays(self, signed: dict[str, MemberDigest]) -> None:
        """Say of members without a partner whether they were added, taken away or renamed."""
        missing = [each for name, each in signed.items() if name not in self._members]
        added = {m.sha256: m for m in self._members.values() if m.state is MemberState.ADDED}
        for each in missing:
            twin = added.pop(each.sha256, None)
            if twin is None:
                self._error("packages.member-missing", each.name)
                state = MemberState.MISSING
            else:
                self._error("packages.member-renamed", twin.name, other=each.name)
                self._members[twin.name] = replace(twin, state=MemberState.RENAMED)
                state = MemberState.RENAMED
            self._members[each.name] = MemberVerdict(each.name, each.media_type, 0, each.sha256, state)
        for member in self._members.values():
            if member.state is MemberState.ADDED:
                self._error("packages.member-added", member.name)

    def _digest(self, name: str, listed: Listed) -> str:
        """Return a member's SHA-256, or an empty text if it does not unpack."""
        sha256 = hashlib.sha256()
        self._progress.step(self._done, self._total, name)
        try:
            for piece in zipreader.chunks(self._stream, listed):
                sha256.update(piece)
                self._done += len(piece)
                self._progress.step(self._done, self._total, name)
        except Damaged:
            return ""
        return sha256.hexdigest()

    def _check_signature(self, data: bytes) -> None:
        listed = self._listed.get(manifest.SIGNATURE_NAME)
        if listed is None:
            self._error("packages.signature-missing", manifest.SIGNATURE_NAME)
            return
        where = Place(self._file, manifest.SIGNATURE_NAME)
        signature = small(self._stream, listed, signatures.LARGEST)
        self._signature, found = signatures.check_detached(data, signature, where, self._trust, self._now)
        self._findings.extend(found)

    def _check_cosignatures(self, signed: dict[str, MemberDigest]) -> None:
        for number, pair in enumerate(manifest.cosigned(self._listed), start=2):
            data = small(self._stream, self._listed[pair.listing], LARGEST_MANIFEST)
            proof = small(self._stream, self._listed[pair.signature], signatures.LARGEST)
            checked = cosigning.check(number, pair, data, proof, signed, self._file, self._trust, self._now)
            self._findings.extend(checked.broken)
            self._beside.extend(checked.doubts)
            if checked.cosignature:
                self._cosignatures.append(checked.cosignature)

    def _check_changesets(self) -> None:
        inside = sorted(name for name in self._members if name.startswith("changes/"))
        for name in inside:
            if match := _CHANGESET.fullmatch(name):
                self._check_changeset(name, match[1], int(match[2]))
            elif not (name.endswith(".p7s") and name.removesuffix(".p7s") in self._members):
                self._error("packages.changeset-misplaced", name)

    def _check_changeset(self, name: str, office: str, number: int) -> None:
        data = small(self._stream, self._listed[name], changesets.LARGEST)
        try:
            header = changesets.parse(data, name).header
        except GfmdError as problem:
            self._findings.append(findings.error(problem.code, Place(self._file, name), **_without_where(problem)))
            return
        if (header.office, header.number) != (office, number):
            self._error("packages.changeset-misplaced", name)
        signature = self._changeset_signature(name, office, data)
        self._changesets.append(ChangesetVerdict(name, office, number, header.root, header.previous, signature))

    def _changeset_signature(self, name: str, office: str, data: bytes) -> SignatureVerdict | None:
        where = Place(self._file, f"{name}.p7s")
        listed = self._listed.get(f"{name}.p7s")
        if listed is None:
            self._findings.append(findings.error("packages.changeset-unsigned", Place(self._file, name)))
            return None
        signature = small(self._stream, listed, signatures.LARGEST)
        verdict, found = signatures.check_detached(data, signature, where, self._trust, self._now)
        if not verdict.valid:
            self._findings.append(findings.error("packages.changeset-signature-invalid", where))
            return verdict
        self._findings.extend(found)
        if verdict.office_id != office and (verdict.office_id or verdict.trusted):
            self._findings.append(findings.error("packages.changeset-other-office", where, office=office))
        return verdict

    def _check_pdfs(self) -> None:
        """Look at the signatures inside the reports; the manifest's signature covers these files in any case."""
        for name in sorted(self._members):
            if name.startswith("documents/") and name.casefold().endswith(".pdf"):
                data = small(self._stream, self._listed[name], pdfs.LARGEST)
                if pdfs.has_broken_signature(data):
                    self._findings.append(findings.warning("packages.pdf-signature-invalid", Place(self._file, name)))

    def _error(self, code: str, member: str = "", **context: object) -> None:
        self._findings.append(findings.error(code, Place(self._file, member), **context))


def _state(found: list[Finding]) -> State:
    codes = {finding.code for finding in found if finding.severity is Severity.ERROR}
    if codes - _UNTRUSTED - _REFUSED:
        return State.NOT_INTACT
    if codes & _REFUSED:
        return State.REFUSED
    if codes or any(finding.code in _UNTRUSTED for finding in found):
        return State.NOT_TRUSTED
    return State.OK


def _without_where(problem: GfmdError) -> dict[str, str]:
    return {name: value for name, value in problem.context.items() if name not in {"where", "member"}}
