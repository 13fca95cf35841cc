"""The result of checking a package: every state apart, never a boolean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gfmd_desktop.core import Finding, Json, Severity, clock

from .certificates import Certificate


class State(StrEnum):
    """The whole result in one word."""

    OK = "ok"
    NOT_TRUSTED = "not-trusted"
    NOT_INTACT = "not-intact"
    REFUSED = "refused"


FORMAT = "gfmd-verdict/1"  # of the JSON: keys may be added under this number, none renamed or taken away
_EXIT_CODES = {State.OK: 0, State.REFUSED: 1, State.NOT_TRUSTED: 3, State.NOT_INTACT: 4}


class MemberState(StrEnum):
    """How a member compares with what was signed."""

    INTACT = "intact"
    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    RENAMED = "renamed"
    DOUBLED = "doubled"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class MemberVerdict:
    """A member as found: `sha256` of what is there (of what should be there, when it is missing)."""

    name: str
    media_type: str
    size: int
    sha256: str
    state: MemberState


@dataclass(frozen=True, slots=True)
class SignatureVerdict:
    """A signature: `valid` speaks of mathematics and form only, `trusted` of the signer's being accepted here.

    `signed_at` is what the signer claims. `held_then`, `holds_now`: the certificate's validity at that time, and at
    the time of checking. `trusted_as` is the label under which this office keeps the certificate.
    """

    member: str
    valid: bool
    certificate: Certificate | None
    office_id: str
    signed_at: datetime | None
    held_then: bool
    holds_now: bool
    known: bool
    trusted: bool
    trusted_as: str = ""
    replaces: str = ""  # fingerprint of the certificate trusted so far for the same office
    withdrawn: str = ""  # the day since when the certificate is withdrawn

    @property
    def accepted(self) -> bool:
        """Tell whether the signature is valid, from a trusted signer, and was made while the certificate held."""
        return self.valid and self.trusted and self.held_then


@dataclass(frozen=True, slots=True)
class Cosignature:
    """A signature that another office put beside the first one, and the members it covers.

    `number` counts the signatures from 1, the first office's; `listing` is the member that names what is covered, and
    `whole` tells that this is everything in the package.
    """

    number: int
    signature: SignatureVerdict
    covers: tuple[str, ...]
    listing: str = ""
    whole: bool = False

    @property
    def documents(self) -> tuple[str, ...]:
        """Return the ids of the documents of which it covers a report."""
        inside = (name.split("/") for name in self.covers)
        return tuple(dict.fromkeys(steps[1] for steps in inside if steps[0] == "documents" and len(steps) == 3))

    def to_json(self) -> dict[str, Json]:
        """Return it as JSON values."""
        return {
            **(_signature_json(self.signature) or {}),
            "number": self.number,
            "listing": self.listing,
            "covers_everything": self.whole,
            "documents": list(self.documents),
            "covers": list(self.covers),
        }


@dataclass(frozen=True, slots=True)
class ChangesetVerdict:
    """A changeset inside the package: whose, which number, and whether its own signature holds."""

    member: str
    office: str
    number: int
    root: str
    previous: str
    signature: SignatureVerdict | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known about a package after checking it. `package` is its name, empty if the manifest is unreadable."""

    file: str
    state: State
    package: str
    members: tuple[MemberVerdict, ...]
    signature: SignatureVerdict | None
    changesets: tuple[ChangesetVerdict, ...]
    findings: tuple[Finding, ...]
    checked_at: datetime
    cosignatures: tuple[Cosignature, ...] = ()

    @property
    def exit_code(self) -> int:
        """Return the command line's exit code: 0, 1 refused, 3 signer not trusted, 4 not intact."""
        return _EXIT_CODES[self.state]

    @property
    def summary(self) -> str:
        """Return the key of the sentence that says the result; its values are `facts()`."""
        return f"packages.verdict-{self.state.value}"

    @property
    def intact(self) -> bool:
        """Tell whether every member is exactly what a valid signature covers, whoever made it."""
        signed = self.signature is not None and self.signature.valid and self.state is not State.NOT_INTACT
        return signed and all(member.state is MemberState.INTACT for member in self.members)

    @property
    def signer(self) -> Certificate | None:
        """Return the certificate of who signed, if the signature could be read."""
        return self.signature.certificate if self.signature else None

    @property
    def trusted(self) -> bool:
        """Tell whether the signer is accepted by this office."""
        return self.signature is not None and self.signature.trusted

    def facts(self) -> dict[str, str]:
        """Return the values of the summary sentence."""
        certificate = self.signer
        signed_at = self.signature.signed_at if self.signature else None
        return {
            "file": self.file,
            "package": self.package,
            "office": certificate.office_name if certificate else "—",
            "fingerprint": certificate.groups if certificate else "—",
            "signed_at": clock.stamp(signed_at) if signed_at else "—",
            "members": str(len(self.members)),
            "problems": str(sum(finding.severity is Severity.ERROR for finding in self.findings)),
        }

    def to_json(self) -> dict[str, Json]:
        """Return everything as one JSON object."""
        return {
            "format": FORMAT,
            "file": self.file,
            "state": self.state.value,
            "exit_code": self.exit_code,
            "intact": self.intact,
            "trusted": self.trusted,
            "package": self.package,
            "checked_at": clock.stamp(self.checked_at),
            "signature": _signature_json(self.signature),
            "cosignatures": [each.to_json() for each in self.cosignatures],
            "members": [
                {
                    "name": member.name,
                    "media_type": member.media_type,
                    "size": member.size,
                    "sha256": member.sha256,
                    "state": member.state.value,
                }
                for member in self.members
            ],
            "changesets": [
                {
                    "member": each.member,
                    "office": each.office,
                    "number": each.number,
                    "root": each.root,
                    "previous": each.previous,
                    "signature": _signature_json(each.signature),
                }
                for each in self.changesets
            ],
            "findings": [
                {
                    "code": finding.code,
                    "severity": finding.severity.value,
                    "where": str(finding.where),
                    **({"context": finding.values()} if finding.context else {}),
                }
                for finding in self.findings
            ],
        }


def _signature_json(signature: SignatureVerdict | None) -> dict[str, Json] | None:
    if signature is None:
        return None
    return {
        "member": signature.member,
        "valid": signature.valid,
        "signer": signature.certificate.facts() if signature.certificate else None,
        "office_id": signature.office_id,
        "signed_at": clock.stamp(signature.signed_at) if signature.signed_at else None,
        "signed_at_declared_by": "signer",
        "certificate_held_then": signature.held_then,
        "certificate_holds_now": signature.holds_now,
        "known": signature.known,
        "trusted": signature.trusted,
        "trusted_as": signature.trusted_as,
        "replaces": signature.replaces,
        "withdrawn": signature.withdrawn,
    }
