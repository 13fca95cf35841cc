"""`report` and `trace`."""

from __future__ import annotations

import argparse
from pathlib import Path

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, Sharing

from .commands import Commands
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands about what is printed."""
    report = commands.add("report", _report).workspace().argument("document")
    report.option("-o", "--output", type=Path, required=True).option("--language", choices=LANGUAGES)
    report.option("--audience", choices=[str(level) for level in Sharing], default="public").json()
    commands.add("trace", _trace).argument("file", type=Path).argument("mark").json()


def _report(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        done = actions.write_report(
            workspace,
            chosen.document,
            chosen.output,
            language=chosen.language,
            audience=Sharing(chosen.audience),
            progress=session.progress,
        )
    session.say("cli.report.done", path=chosen.output, **done.summary)
    session.result({"path": str(chosen.output), **done.summary, "findings": session.findings_json(done.findings)})
    session.findings(done.findings)
    return DONE


def _trace(chosen: argparse.Namespace, session: Session) -> int:
    found = actions.trace(chosen.file, chosen.mark)
    for name, value in found.items():
        session.line(f"{session.words.say(f'cli.trace.{name}')}: {value}")
    session.result(found)
    return DONE
