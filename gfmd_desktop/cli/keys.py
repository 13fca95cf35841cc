"""`identity people`, `recovery`, `renew` and the like: care of the office's key; `trust notice`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from gfmd_desktop import actions

from .commands import Commands, first_line, new_passphrase, passphrase, pin, recovery_code, signing_secret
from .session import DONE, Session


def add_own(own: Commands) -> None:
    """Add what concerns our own key to the group `identity`."""
    card = own.add("card", _card).workspace().option("-o", "--output", type=Path, required=True)
    card.json()
    own.add("people", _people).workspace().json()
    person = own.add("add-person", _add_person).workspace().argument("person").passphrase()
    person.option("--new-passphrase-file", type=Path).json()
    changed = own.add("change-passphrase", _change).workspace().passphrase()
    changed.option("--new-passphrase-file", type=Path).json()
    own.add("remove-person", _remove_person).workspace().argument("person").passphrase().json()
    made = own.add("recovery", _recovery).workspace().passphrase()
    made.option("--kit", type=Path, required=True).option("--sheet", type=Path, required=True).json()
    for name, run in (("rehearse", _rehearse), ("recover", _recover)):
        kept = own.add(name, run).workspace().option("--kit", type=Path, required=True)
        kept.option("--code-file", type=Path)
        (kept.passphrase() if name == "recover" else kept).json()
    renewed = own.add("renew", _renew).workspace().passphrase()
    renewed.option("--notice", type=Path, required=True).json()
    own.add("request", _request).workspace().passphrase().option("-o", "--output", type=Path, required=True).json()
    answer = own.add("import-certificate", _answer).workspace().argument("certificate", type=Path).passphrase()
    answer.option("--notice", type=Path, required=True).json()
    again = own.add("notice", _rewrite).workspace().passphrase().option("-o", "--output", type=Path, required=True)
    again.option("--signed-by", default="", metavar="FINGERPRINT").json()
    gone = own.add("withdraw", _withdraw).workspace().argument("fingerprint").passphrase()
    gone.option("--reason", default="").option("-o", "--output", type=Path, required=True).json()


def add_trust(trust: Commands) -> None:
    """Add what partners tell about their keys to the group `trust`."""
    trust.add("notice", _notice).workspace().argument("file", type=Path).json()
    authority = trust.add("add-authority", _authority).workspace().argument("certificate", type=Path)
    authority.option("--fingerprint").json()
    trust.add("remove-authority", _remove_authority).workspace().argument("fingerprint").json()
    trust.add("add-revocations", _revocations).workspace().argument("file", type=Path).json()


def _card(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        info = actions.write_card(workspace, chosen.output, session.words)
    session.say("cli.identity.card-written", path=chosen.output, fingerprint=info.fingerprint_text)
    session.result({"path": str(chosen.output), "fingerprint": info.fingerprint})
    return DONE


def _authority(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        card = actions.add_authority(workspace, chosen.certificate, expected=chosen.fingerprint)
    session.say("cli.trust.authority-added", name=card.name, fingerprint=card.fingerprint_text)
    session.result(authority_json(card))
    return DONE


def _remove_authority(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.remove_authority(workspace, chosen.fingerprint)
    return _told(session, "cli.trust.authority-removed", done)


def _revocations(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        card = actions.add_revocations(workspace, chosen.file)
    session.say("cli.trust.revocations-added", name=card.name, count=card.revoked, date=card.revocations_of)
    session.result(authority_json(card))
    return DONE


def authority_json(card: Any) -> dict[str, Any]:
    """Return an authority as JSON values."""
    return {
        "name": card.name,
        "fingerprint": card.fingerprint,
        "trusted_at": card.trusted_at,
        "revocations_of": card.revocations_of,
        "revoked": card.revoked,
    }


def _people(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        care = actions.key_care(workspace)
    if care.token:
        session.say("cli.identity.on-token", token=care.token, serial=care.token_serial)
    for person in care.people:
        session.line(person or session.words.say("cli.identity.first-person"))
    session.say(
        "cli.identity.recovery-state", made=care.recovery_made_at or "—", done=care.recovery_rehearsed_at or "—"
    )
    session.result(
        {
            "people": list(care.people),
            "recovery_made_at": care.recovery_made_at,
            "recovery_rehearsed_at": care.recovery_rehearsed_at,
            "token": care.token,
            "token_serial": care.token_serial,
        }
    )
    return DONE


def _add_person(chosen: argparse.Namespace, session: Session) -> int:
    secret, new = passphrase(chosen, session), new_passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        done = actions.add_person(workspace, secret, chosen.person, new)
    return _told(session, "cli.identity.person-added", done)


def _change(chosen: argparse.Namespace, session: Session) -> int:
    secret, new = passphrase(chosen, session), new_passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        done = actions.change_passphrase(workspace, secret, new)
    return _told(session, "cli.identity.passphrase-changed", done)


def _remove_person(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        done = actions.remove_person(workspace, secret, chosen.person)
    return _told(session, "cli.identity.person-removed", done)


def _recovery(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        done = actions.make_recovery(workspace, secret, chosen.kit, chosen.sheet, session.words)
    return _told(session, "cli.identity.recovery-made", done)


def _rehearse(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        info = actions.rehearse_recovery(workspace, chosen.kit, recovery_code(chosen, session))
    session.say("cli.identity.rehearsed", subject=info.subject, fingerprint=info.fingerprint_text)
    session.result({"fingerprint": info.fingerprint})
    return DONE


def _recover(chosen: argparse.Namespace, session: Session) -> int:
    code = recovery_code(chosen, session)
    secret = passphrase(chosen, session, twice=True)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        info = actions.recover_identity(workspace, chosen.kit, code, secret)
    session.say("cli.identity.recovered", subject=info.subject, fingerprint=info.fingerprint_text)
    session.result({"fingerprint": info.fingerprint})
    return DONE


def _renew(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace) as workspace:
        code = _pin(chosen, session, workspace)
        done = actions.renew_identity(workspace, secret, chosen.notice, progress=session.progress, pin=code)
    return _told(session, "cli.identity.renewed", done)


def _request(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        code = _pin(chosen, session, workspace)
        done = actions.request_certificate(workspace, secret, chosen.output, pin=code)
    return _told(session, "cli.identity.requested", done)


def _answer(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session)
    with actions.open_workspace(chosen.workspace) as workspace:
        code = _pin(chosen, session, workspace)
        done = actions.import_certificate(
            workspace, secret, chosen.certificate, chosen.notice, progress=session.progress, pin=code
        )
    return _told(session, "cli.identity.renewed", done)


def _withdraw(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        secret = signing_secret(chosen, session, workspace)
        done = actions.withdraw_key(
            workspace, secret, chosen.output, chosen.fingerprint, chosen.reason, progress=session.progress
        )
    return _told(session, "cli.identity.withdrawn", done)


def _rewrite(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session)
    code = first_line(chosen.pin_file) if chosen.pin_file else ""
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        done = actions.rewrite_notice(
            workspace, secret, chosen.output, chosen.signed_by, progress=session.progress, pin=code
        )
    return _told(session, "cli.identity.notice-written", done)


def _notice(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.apply_notice(workspace, chosen.file, progress=session.progress)
    session.findings(done.findings)
    return _told(session, f"cli.trust.notice-{done.summary['kind']}", done)


def _pin(chosen: argparse.Namespace, session: Session, workspace: actions.Workspace) -> str:
    return pin(chosen, session, actions.require_identity(workspace).token)


def _told(session: Session, key: str, done: Any) -> int:
    session.say(key, **done.summary)
    session.result(done.summary)
    return DONE
