"""`identity token-keys` and `identity use-token`: a signing key on a token or smart card."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from gfmd_desktop import actions

from .commands import Commands, passphrase, pin
from .session import DONE, Session


def add(own: Commands) -> None:
    """Add what concerns tokens to the group `identity`."""
    listed = own.add("token-keys", _list).argument("module", type=Path).option("--token", default="")
    listed.option("--pin-file", type=Path).json()
    taken = own.add("use-token", _use).workspace().argument("module", type=Path)
    taken.option("--token", default="").option("--key", default="").option("--certificate", type=Path)
    taken.option("--notice", type=Path).passphrase().json()


def _list(chosen: argparse.Namespace, session: Session) -> int:
    found = actions.token_keys(chosen.module, pin(chosen, session, _name(chosen)), chosen.token)
    headings = ("token", "serial", "key", "label", "office", "valid_until")
    rows = [[getattr(each, name) or "—" for name in headings] for each in found]
    session.table([session.words.say(f"cli.token.{name}") for name in headings], rows)
    session.result({"keys": [asdict(each) for each in found]})
    return DONE


def _use(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        secret = passphrase(chosen, session, twice=actions.identity(workspace) is None)
        done = actions.use_token(
            workspace,
            chosen.module,
            pin(chosen, session, _name(chosen)),
            secret,
            token=chosen.token,
            key=chosen.key,
            certificate=chosen.certificate,
            notice=chosen.notice,
            progress=session.progress,
        )
        info = actions.require_identity(workspace)
    session.say("cli.identity.token-used", token=info.token, subject=info.subject, fingerprint=info.fingerprint_text)
    if chosen.notice:
        session.say("cli.identity.notice-written", **done.summary)
    session.result(done.summary)
    return DONE


def _name(chosen: argparse.Namespace) -> str:
    return str(chosen.token or chosen.module.stem)
