"""`identity` and `trust`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from gfmd_desktop import actions

from . import keys, tokens
from .commands import Commands, passphrase
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands about our own key and the partners' certificates."""
    own = commands.group("identity")
    own.add("create", _create).workspace().option("--after-loss", action="store_true").passphrase().json()
    imported = own.add("import", _import).workspace().argument("file", type=Path).passphrase()
    imported.option("--file-password-file", type=Path).json()
    own.add("show", _show).workspace().json()
    own.add("export-certificate", _export).workspace().option("-o", "--output", type=Path, required=True).json()
    keys.add_own(own)
    tokens.add(own)
    trust = commands.group("trust")
    trust.add("add", _trust).workspace().argument("certificate", type=Path).option("--fingerprint").option(
        "--replace", action="store_true"
    ).json()
    keys.add_trust(trust)
    trust.add("list", _partners).workspace().json()
    trust.add("remove", _remove).workspace().argument("fingerprint").json()


def _create(chosen: argparse.Namespace, session: Session) -> int:
    secret = passphrase(chosen, session, twice=True)
    with actions.open_workspace(chosen.workspace) as workspace:
        actions.create_identity(workspace, secret, progress=session.progress, after_loss=chosen.after_loss)
        return _tell(session, actions.identity(workspace), "cli.identity.created")


def _import(chosen: argparse.Namespace, session: Session) -> int:
    from .commands import first_line

    secret = passphrase(chosen, session, twice=True)
    password = first_line(chosen.file_password_file) if chosen.file_password_file else ""
    with actions.open_workspace(chosen.workspace) as workspace:
        actions.import_identity(workspace, chosen.file, password, secret, progress=session.progress)
        return _tell(session, actions.identity(workspace), "cli.identity.created")


def _show(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        info, care = actions.require_identity(workspace), actions.key_care(workspace)
    code = _tell(session, info, "cli.identity.shown")
    if care.token:
        session.say("cli.identity.on-token", token=care.token, serial=care.token_serial)
    return code


def _tell(session: Session, info: Any, key: str) -> int:
    session.say(key, subject=info.subject, fingerprint=info.fingerprint_text, until=info.not_after, folder=info.folder)
    session.result(
        {
            "subject": info.subject,
            "office": info.office,
            "fingerprint": info.fingerprint,
            "not_before": info.not_before,
            "not_after": info.not_after,
            "token": info.token,
        }
    )
    return DONE


def _export(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        info = actions.export_certificate(workspace, chosen.output)
    session.say("cli.identity.exported", path=chosen.output, fingerprint=info.fingerprint_text)
    session.result({"path": str(chosen.output), "fingerprint": info.fingerprint})
    return DONE


def _trust(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        partner = actions.trust_certificate(
            workspace, chosen.certificate, expected=chosen.fingerprint, replace=chosen.replace
        )
    session.say("cli.trust.added", name=partner.name, fingerprint=partner.fingerprint_text)
    session.result(_partner(partner))
    return DONE


def _partners(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        partners = actions.list_partners(workspace)
        authorities = actions.list_authorities(workspace)
        entries = actions.trust_overview(workspace)
    for entry in entries:
        _tell_entry(session, entry)
    session.result(
        {
            "trust": [entry.to_json() for entry in entries],
            "partners": [_partner(partner) for partner in partners],
            "authorities": [keys.authority_json(card) for card in authorities],
        }
    )
    return DONE


def _tell_entry(session: Session, entry: actions.TrustEntry) -> None:
    """Print a certificate in two lines: whose it is and how we stand to it, and by which fingerprint one knows it."""
    facts = {
        "name": entry.name,
        "since": entry.since[:10] or "—",
        "by": entry.by or "—",
        "until": entry.valid_until[:10],
    }
    state = session.words.say(f"cli.trust.state-{entry.state}", withdrawn=entry.withdrawn, reason=entry.reason, **facts)
    why = session.words.say(f"cli.trust.why-{entry.why}", **facts)
    kind = session.words.say(f"cli.trust.kind-{entry.kind}")
    session.line(f"{entry.name} ({kind}): {state}; {why}")
    session.line(f"  {entry.fingerprint_text}")
    if entry.note:
        told = session.words.say("cli.trust.revocations-of", date=entry.note)
        session.line(f"  {told if entry.kind is actions.TrustKind.AUTHORITY else entry.note}")


def _remove(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        partner = actions.untrust(workspace, chosen.fingerprint)
    session.say("cli.trust.removed", name=partner.name, fingerprint=partner.fingerprint_text)
    session.result(_partner(partner))
    return DONE


def _partner(partner: Any) -> dict[str, Any]:
    return {
        "name": partner.name,
        "office": partner.office,
        "fingerprint": partner.fingerprint,
        "trusted_at": partner.trusted_at,
        "note": partner.note,
        "withdrawn": partner.withdrawn,
    }
