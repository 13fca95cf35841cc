"""Checking a package: is it whole, who signed it, do we trust them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gfmd_desktop import packages
from gfmd_desktop.core import NoProgress, Progress, Words, clock

from .identity import trust_list
from .workspace import Workspace

_NOTHING = NoProgress()


def check_package(
    path: Path, *, ws: Workspace | None = None, trust: Sequence[Path] = (), progress: Progress = _NOTHING
) -> packages.Verdict:
    """Check a package against the certificates this workspace trusts, and any given for this once."""
    return packages.verify(path, trust_list(ws, tuple(trust)), clock.now(), progress)


def verdict_text(verdict: packages.Verdict, words: Words) -> str:
    """Return the sentence that says the result."""
    return words.say(verdict.summary, **verdict.facts())


def openssl_command(verdict: packages.Verdict) -> packages.Command:
    """Return the command by which anyone checks the manifest's signature in the unpacked package."""
    signer = verdict.signer
    return packages.openssl_command(issued=signer is not None and not signer.self_signed)


def cosignature_facts(cosignature: packages.Cosignature) -> dict[str, str]:
    """Return the values of the sentence that tells of a co-signature."""
    signature = cosignature.signature
    certificate = signature.certificate
    return {
        "office": certificate.office_name if certificate else "—",
        "fingerprint": certificate.groups if certificate else "—",
        "signed_at": clock.stamp(signature.signed_at) if signature.signed_at else "—",
        "members": str(len(cosignature.covers)),
        "covers": ", ".join(cosignature.covers),
        "trusted": signature.trusted_as if signature.accepted else "—",
    }
