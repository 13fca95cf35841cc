"""Judges a detached signature: does it fit, who signed, with which key, when, and do we trust them."""

from __future__ import annotations

from datetime import datetime, timedelta

from gfmd_desktop.core import Finding, Place, clock, findings

from .cades import Unfit, is_valid, read_signature
from .certificates import Certificate, read_certificate
from .trust import TrustList
from .verdict import SignatureVerdict

LARGEST = 1024 * 1024  # bytes; ours have about 3 000
_AHEAD = timedelta(days=1)  # clocks differ; more is a date nobody can have signed on


def check_detached(
    data: bytes, signature: bytes, where: Place, trust: TrustList, now: datetime
) -> tuple[SignatureVerdict, list[Finding]]:
    """Check a DER signature over the bytes; `where` is the signature's place, for findings."""
    nothing = SignatureVerdict(where.part, False, None, "", None, False, False, False, False)
    try:
        read = read_signature(signature)
        if read.signed_at is None:
            raise Unfit("packages.signature-not-cades")
        fits = is_valid(read, data)
        certificate = read_certificate(read.certificate)
    except Unfit as unfit:
        return nothing, [findings.error(str(unfit), where)]
    except Exception:  # hostile bytes raise anything in a parser; all of it means the same
        return nothing, [findings.error("packages.signature-unreadable", where)]
    if not fits:
        return nothing, [findings.error("packages.signature-invalid", where)]
    verdict = _judge(certificate, read.signed_at, trust, now, where.part)
    return verdict, _findings(certificate, verdict, where, now)


def _judge(
    certificate: Certificate, signed_at: datetime, trust: TrustList, now: datetime, member: str
) -> SignatureVerdict:
    """Say who signed and when, for a signature that fits."""
    return SignatureVerdict(
        member=member,
        valid=True,
        certificate=certificate,
        office_id=trust.office(certificate),
        signed_at=signed_at,
        held_then=certificate.holds_at(signed_at),
        holds_now=certificate.holds_at(now),
        known=trust.knows(certificate),
        trusted=trust.trusts(certificate),
        trusted_as=trust.label(certificate),
        replaces=trust.replaced(certificate),
        withdrawn=trust.withdrawn_since(certificate),
    )


def _findings(certificate: Certificate, verdict: SignatureVerdict, where: Place, now: datetime) -> list[Finding]:
    """Apply the rules on who signed, with which key and when."""
    signed_at = clock.stamp(verdict.signed_at) if verdict.signed_at else ""
    facts = {**certificate.facts(), "groups": certificate.groups, "signed_at": signed_at}
    found = []
    if not certificate.key_accepted():
        found.append(findings.error("packages.key-refused", where, **facts))
    if not certificate.may_sign():
        found.append(findings.error("packages.certificate-cannot-sign", where, **facts))
    if verdict.signed_at and verdict.signed_at > now + _AHEAD:
        found.append(findings.error("packages.signed-in-future", where, **facts))
    if not verdict.held_then:
        found.append(findings.error("packages.certificate-not-valid-then", where, **facts))
    elif now > certificate.not_after:
        found.append(findings.warning("packages.certificate-expired-since", where, **facts))
    if verdict.withdrawn:
        found.append(findings.error("packages.certificate-withdrawn", where, **facts, since=verdict.withdrawn))
    elif verdict.replaces:
        found.append(findings.error("packages.key-changed", where, **facts, expected=verdict.replaces))
    elif not verdict.trusted:
        code = "packages.signer-not-trusted" if verdict.known else "packages.signer-unknown"
        found.append(findings.warning(code, where, **facts))
    return found
