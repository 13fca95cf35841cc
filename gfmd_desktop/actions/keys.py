"""Care of the office's key: who may open it, what happens when it is lost, replaced or withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import packages
from gfmd_desktop.core import Changes, Finding, GfmdError, NoProgress, Place, Progress, Words, clock, findings

from .checking import check_package
from .files import read_bytes, write_bytes
from .identity import REASONS, WITHDRAWN, IdentityInfo, Why, identity_folder, require_identity, told, trust
from .papers import recovery_bytes
from .workspace import Workspace

_NOTHING = NoProgress()
_IDENTITY = frozenset({"identity"})


@dataclass(frozen=True, slots=True)
class KeyCare:
    """Who may open the key, and how it stands with recovery (empty: never).

    `token` names the token or card that holds the signing key, with its serial number; empty: it lies in a file.
    """

    people: tuple[str, ...]
    recovery_made_at: str
    recovery_rehearsed_at: str
    token: str = ""
    token_serial: str = ""


def key_care(ws: Workspace) -> KeyCare:
    """Return who may open the office's key and when its recovery was prepared and rehearsed."""
    own = own_identity(ws)
    state = packages.recovery_state(own)
    held = own.token
    where = (held.token, held.serial) if held else ("", "")
    return KeyCare(packages.people(own), state.made_at, state.rehearsed_at, *where)


def own_identities(ws: Workspace) -> tuple[IdentityInfo, ...]:
    """Return the certificates under which this office signed, the present one first."""
    folder = identity_folder(ws)
    return tuple(told(each, folder) for each in packages.own_certificates(own_identity(ws)))


def add_person(ws: Workspace, passphrase: str, person: str, new: str) -> Changes:
    """Let one more person open the key with a passphrase of their own."""
    packages.add_person(own_identity(ws), passphrase, person, new)
    return Changes(_IDENTITY, summary={"person": person})


def change_passphrase(ws: Workspace, old: str, new: str) -> Changes:
    """Replace the passphrase of the person whose it is."""
    return Changes(_IDENTITY, summary={"person": packages.change_passphrase(own_identity(ws), old, new)})


def remove_person(ws: Workspace, passphrase: str, person: str) -> Changes:
    """Take a person's access to the key away."""
    packages.remove_person(own_identity(ws), passphrase, person)
    return Changes(_IDENTITY, summary={"person": person})


def make_recovery(ws: Workspace, passphrase: str, kit: Path, sheet: Path, words: Words) -> Changes:
    """Write the copy of the key (for a stick in a safe) and the sheet with the code that opens it (for printing).

    The sheet is a PDF where its name ends in `.pdf`, else text.
    """
    own = own_identity(ws)
    made = packages.make_recovery(own, passphrase, clock.now())
    write_bytes(kit, made.kit)
    write_bytes(sheet, recovery_bytes(own, made.code, kit, sheet, words))
    return Changes(_IDENTITY, summary={"kit": str(kit), "sheet": str(sheet)})


def rehearse_recovery(ws: Workspace, kit: Path, code: str) -> IdentityInfo:
    """Do aside what would be done after a loss, and note that it worked."""
    return told(packages.rehearse(own_identity(ws), read_bytes(kit), code, clock.now()), identity_folder(ws))


def recover_identity(ws: Workspace, kit: Path, code: str, passphrase: str) -> IdentityInfo:
    """Bring the office's identity back onto this computer from its copy and the printed code."""
    data = read_bytes(kit)
    found = packages.kit_office(data)
    if found != ws.office.id:
        raise GfmdError("packages.recovery-kit-other", office=ws.office.name)
    made = packages.recover(identity_folder(ws), data, code, passphrase)
    return told(made.certificate, identity_folder(ws))


def renew_identity(
    ws: Workspace, passphrase: str, notice: Path, progress: Progress = _NOTHING, *, pin: str = ""
) -> Changes:
    """Make the office's next key, and write the notice, signed by the old one, that lets partners follow.

    `pin` is that of the token on which the old key lies, if it does.
    """
    old = own_identity(ws)
    return write_successor(packages.renew(old, passphrase, clock.now(), pin=pin), old, notice, progress)


def rewrite_notice(
    ws: Workspace, passphrase: str, notice: Path, fingerprint: str = "", progress: Progress = _NOTHING, *, pin: str = ""
) -> Changes:
    """Write the notice of the present key once more, for a partner who did not get it or knows an older key.

    It is signed by the earlier key whose fingerprint begins so, or else by the last one. GfmdError
    `packages.no-predecessor`.
    """
    own = own_identity(ws)
    signer = packages.predecessor(own, passphrase, fingerprint, pin=pin)
    return write_successor(packages.Renewal(own, signer), own, notice, progress)


def request_certificate(ws: Workspace, passphrase: str, path: Path, *, pin: str = "") -> Changes:
    """Write a certificate request over the present key, for a national or programme authority."""
    write_bytes(path, packages.request_certificate(own_identity(ws), passphrase, pin=pin))
    return Changes(_IDENTITY, summary={"path": str(path)})


def import_certificate(
    ws: Workspace, passphrase: str, answer: Path, notice: Path, progress: Progress = _NOTHING, *, pin: str = ""
) -> Changes:
    """Take in what the authority issued, and write the notice, signed under the old certificate, for partners."""
    old = own_identity(ws)
    renewal = packages.import_answer(old, passphrase, read_bytes(answer), clock.now(), pin=pin)
    return write_successor(renewal, old, notice, progress)


def withdraw_key(
    ws: Workspace, secret: str, path: Path, fingerprint: str, reason: str, progress: Progress = _NOTHING
) -> Changes:
    """Write the notice that a certificate of this office must no longer be relied upon, signed by the present key.

    `secret` is the passphrase, or the PIN where the key lies on a token.
    """
    own = own_identity(ws)
    found = [each for each in packages.own_certificates(own) if each.fingerprint.startswith(fingerprint.lower())]
    if len(found) != 1:
        raise GfmdError("actions.unknown-partner", fingerprint=fingerprint)
    now = clock.now()
    notice = packages.Notice(packages.NoticeKind.WITHDRAWN, own.office_id, found[0].fingerprint, now, reason)
    packages.write(path, notice.members(), packages.unlock(own, secret), progress, at=now)
    withdraw(ws, found[0].fingerprint, now.date().isoformat(), reason)
    return Changes(_IDENTITY, summary={"path": str(path), "fingerprint": found[0].fingerprint})


def apply_notice(ws: Workspace, path: Path, progress: Progress = _NOTHING) -> Changes:
    """Follow what a partner tells about its key: trust the successor, or stop relying on what was withdrawn.

    Only a trusted office's notice counts, and only about its own keys: a successor is named by the key that it
    follows, a withdrawal by any trusted key of the same office. GfmdError `actions.notice-refused`.
    """
    verdict = check_package(path, ws=ws, progress=progress)
    signer = verdict.signer
    if verdict.exit_code != 0 or signer is None or verdict.signature is None:
        raise GfmdError("actions.notice-refused", file=path.name, reason=str(verdict.state))
    with packages.open_package(path, expected=verdict.package) as package:
        notice = packages.read_notice(package)
    if not _may_tell(ws, notice, signer.fingerprint, verdict.signature.office_id):
        raise GfmdError("actions.notice-refused", file=path.name, reason=notice.fingerprint[:16])
    doubts: tuple[Finding, ...] = ()
    if notice.bundle is not None:
        info = trust(ws, notice.bundle, replace=True, why=Why.SUCCESSOR, by=notice.fingerprint)
        office, fingerprint = info.name, info.fingerprint
    else:
        withdraw(ws, notice.fingerprint, notice.told_at.date().isoformat(), notice.reason)
        doubts = _stop_vouched(ws, notice.fingerprint, signer.fingerprint)
        office, fingerprint = signer.office_name, notice.fingerprint
    summary = {"kind": str(notice.kind), "office": office, "fingerprint": fingerprint, "reason": notice.reason}
    summary["since"] = notice.told_at.date().isoformat()
    return Changes(_IDENTITY, doubts, summary)


def withdraw(ws: Workspace, fingerprint: str, since: str, reason: str) -> None:
    """Note that nobody here relies on a certificate any more; the pin stays, so that the history can be told."""
    with ws.store.work() as work:
        known = dict(work.settings.get(WITHDRAWN, {}))
        known.setdefault(fingerprint, {"since": since, "reason": reason})
        work.settings.put(WITHDRAWN, known)


def _stop_vouched(ws: Workspace, fingerprint: str, signer: str) -> tuple[Finding, ...]:
    """Stop trusting what a withdrawn key vouched for, unless the key that withdraws it rests on that.

    Whoever stole a key may have named a successor of their own with it.
    """
    with ws.store.work() as work:
        reasons = work.settings.get(REASONS, {})
        vouched = {each: told["by"] for each, told in reasons.items() if told["why"] == Why.SUCCESSOR}
        rests, here = {signer}, signer
        while (here := vouched.get(here, "")) and here not in rests:
            rests.add(here)
        doubtful = [each for each, by in vouched.items() if by == fingerprint and each not in rests]
        found = [partner for each in doubtful if (partner := work.partners.get(each)) and partner.trusted_at]
        for partner in found:
            work.partners.untrust(partner.fingerprint)
    facts = ({"name": each.name, "fingerprint": each.fingerprint, "by": fingerprint} for each in found)
    return tuple(findings.warning("actions.vouched-by-withdrawn", Place(each["name"]), **each) for each in facts)


def _may_tell(ws: Workspace, notice: packages.Notice, signer: str, office: str) -> bool:
    if notice.kind is packages.NoticeKind.SUCCESSOR:
        return notice.fingerprint == signer and notice.office_id == office
    if notice.fingerprint == signer:
        return True
    with ws.store.read() as work:
        spoken_of = work.partners.get(notice.fingerprint)
    return spoken_of is not None and bool(office) and spoken_of.office == office == notice.office_id


def write_successor(renewal: packages.Renewal, old: packages.Identity, path: Path, progress: Progress) -> Changes:
    """Write the notice that the present key follows an earlier one, signed by the earlier one."""
    now, replaced = clock.now(), renewal.predecessor.certificate.fingerprint
    kind = packages.NoticeKind.SUCCESSOR
    notice = packages.Notice(kind, old.office_id, replaced, now, bundle=renewal.bundle)
    packages.write(path, notice.members(), renewal.predecessor, progress, at=now)
    return Changes(
        _IDENTITY,
        summary={
            "path": str(path),
            "fingerprint": renewal.identity.fingerprint,
            "fingerprint_text": renewal.identity.certificate.groups,
            "replaces": replaced,
        },
    )


def own_identity(ws: Workspace) -> packages.Identity:
    """Return the office's identity for use; GfmdError `actions.no-identity`."""
    require_identity(ws)
    return packages.load_identity(identity_folder(ws))
