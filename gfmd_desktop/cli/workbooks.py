"""`workbook`: a workbook for an office to fill in, from codes or from the indicator tables of a document."""

from __future__ import annotations

import argparse
from pathlib import Path

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, GfmdError

from .commands import Commands, codes
from .session import DONE, Session

_BY_CODE = ("indicator", "area", "counterpart", "sex", "age")


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add("workbook", _workbook).workspace().option("-o", "--output", type=Path, required=True)
    for name in (*_BY_CODE, "period", "document", "section"):
        made.option(f"--{name}")
    made.option("--language", choices=LANGUAGES).option("--title").json()


def _workbook(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        wanted = _of_document(workspace, chosen) if chosen.document else _by_code(chosen)
        count = actions.write_workbook(workspace, wanted, chosen.output, chosen.language or "", chosen.title or "")
    session.say("cli.workbook.written", count=count, path=chosen.output)
    session.result({"path": str(chosen.output), "figures": count, "indicators": [one.indicator for one in wanted]})
    return DONE


def _by_code(chosen: argparse.Namespace) -> tuple[actions.Wanted, ...]:
    return actions.workbook_request(
        codes(chosen.indicator),
        codes(chosen.area),
        codes(chosen.period),
        sexes=codes(chosen.sex),
        ages=codes(chosen.age),
        counterparts=codes(chosen.counterpart),
    )


def _of_document(workspace: actions.Workspace, chosen: argparse.Namespace) -> tuple[actions.Wanted, ...]:
    if any(getattr(chosen, name) for name in _BY_CODE):
        raise GfmdError("cli.workbook.document-or-codes")
    document = actions.open_document(workspace, chosen.document)
    return actions.workbook_of_document(document, chosen.section or "", codes(chosen.period))
