"""`cosign`, `join-signatures`."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path

from gfmd_desktop import actions

from .commands import Commands, signing_secret
from .exchange import tell_verdict, verdict_json
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands for signatures beside each other."""
    cosign = commands.add("cosign", _cosign).argument("file", type=Path).option("--workspace", type=Path)
    cosign.option("--document", action="append", default=[], metavar="ID")
    cosign.option("--trust", type=Path, action="append", default=[], metavar="CERT")
    cosign.option("-o", "--output", type=Path).passphrase().json()
    joined = commands.add("join-signatures", _join).argument("files", nargs="+", type=Path, metavar="FILE")
    joined.option("--workspace", type=Path).option("--trust", type=Path, action="append", default=[], metavar="CERT")
    joined.option("-o", "--output", type=Path).json()


def _cosign(chosen: argparse.Namespace, session: Session) -> int:
    with ExitStack() as stack:
        workspace = None
        if chosen.workspace is not None:
            workspace = stack.enter_context(actions.open_workspace(chosen.workspace, read_only=True))
        verdict = actions.check_package(chosen.file, ws=workspace, trust=chosen.trust, progress=session.progress)
        tell_verdict(session, verdict)
        if verdict.exit_code != DONE:
            session.result(verdict_json(session, verdict))
            return int(verdict.exit_code)
        secret = signing_secret(chosen, session, workspace)
        signer = actions.unlock(workspace, secret) if workspace else actions.unlock_only(secret)
    done = actions.cosign_package(
        chosen.file,
        verdict,
        signer,
        target=chosen.output,
        documents=chosen.document,
        progress=session.progress,
    )
    session.say("cli.cosign.done", **done.summary)
    session.result(done.summary)
    return DONE


def _join(chosen: argparse.Namespace, session: Session) -> int:
    with ExitStack() as stack:
        workspace = None
        if chosen.workspace is not None:
            workspace = stack.enter_context(actions.open_workspace(chosen.workspace, read_only=True))
        done = actions.join_cosigned(
            workspace, chosen.files, chosen.output, trust=chosen.trust, progress=session.progress
        )
    session.say("cli.join-signatures.done", path=done.summary["path"], offices=", ".join(done.summary["added"]))
    session.result(done.summary)
    return DONE
