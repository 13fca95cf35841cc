"""`split`, `join`, `carry`, `receipt`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from gfmd_desktop import actions

from .commands import Commands, signing_secret
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands for the way between offices."""
    cut = commands.add("split", _split).argument("file", type=Path)
    cut.option("--megabytes", type=int, default=8).option("--folder", type=Path).json()
    commands.add("join", _join).argument("file", type=Path).option("-o", "--output", type=Path).json()
    commands.add("carry", _carry).argument("file", type=Path).argument("folder", type=Path).json()
    receipt = commands.group("receipt")
    written = receipt.add("write", _write).workspace().argument("file", type=Path).passphrase()
    written.option("-o", "--output", type=Path, required=True).json()
    receipt.add("countersign", _countersign).workspace().argument("file", type=Path).passphrase().json()
    receipt.add("keep", _keep).workspace().argument("file", type=Path).json()
    receipt.add("list", _list).workspace().json()


def _split(chosen: argparse.Namespace, session: Session) -> int:
    folder = chosen.folder or chosen.file.parent
    done = actions.split_package(chosen.file, folder, chosen.megabytes, progress=session.progress)
    return _told(session, "cli.split.done", done)


def _join(chosen: argparse.Namespace, session: Session) -> int:
    return _told(session, "cli.join.done", actions.join_package(chosen.file, chosen.output, progress=session.progress))


def _carry(chosen: argparse.Namespace, session: Session) -> int:
    done = actions.carry_package(chosen.file, chosen.folder, progress=session.progress)
    return _told(session, "cli.carry.already" if done.summary["already"] else "cli.carry.done", done)


def _write(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        signer = actions.unlock(workspace, signing_secret(chosen, session, workspace))
        done = actions.write_receipt(workspace, chosen.file, chosen.output, signer, progress=session.progress)
    return _told(session, "cli.receipt.written", done)


def _countersign(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        signer = actions.unlock(workspace, signing_secret(chosen, session, workspace))
        done = actions.countersign_receipt(workspace, chosen.file, signer, progress=session.progress)
    return _told(session, "cli.receipt.countersigned", done)


def _keep(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.keep_receipt(workspace, chosen.file, progress=session.progress)
    return _told(session, "cli.receipt.kept", done)


def _list(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.list_receipts(workspace)
    for each in found:
        key = "cli.receipt.both" if each.countersigned else "cli.receipt.one"
        session.say(key, file=each.file, package=each.package, date=each.arrived_at)
    facts = ("digest", "package", "file", "arrived_at", "receiver", "sender", "countersigned")
    session.result({"receipts": [{name: getattr(each, name) for name in facts} for each in found]})
    return DONE


def _told(session: Session, key: str, done: Any) -> int:
    session.say(key, **done.summary)
    session.result(done.summary)
    return DONE
