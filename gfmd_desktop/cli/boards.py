"""`document quality` and `document gaps`: the board of completeness and quality, the plan to improve data."""

from __future__ import annotations

import argparse
from pathlib import Path

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES

from .commands import Commands
from .session import DONE, Session


def add(documents: Commands) -> None:
    """Add the commands about quality to those about documents."""
    board = documents.add("quality", _quality).workspace().argument("document")
    board.option("-o", "--output", type=Path).option("--language", choices=LANGUAGES).json()
    plan = documents.add("gaps", _gaps).workspace().argument("documents", nargs="*")
    plan.option("-o", "--output", type=Path).option("--language", choices=LANGUAGES).json()


def _quality(chosen: argparse.Namespace, session: Session) -> int:
    language = chosen.language or session.words.language
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        lines = actions.quality_board(workspace, chosen.document, language)
        if chosen.output is not None:
            done = actions.write_quality_board(workspace, chosen.document, chosen.output, language=language)
            session.say("cli.report.done", path=chosen.output, **done.summary)
    tables = actions.quality_tables(lines, language)
    for table in tables if chosen.output is None else ():
        _show(table, session)
    session.result({"tables": [{name: getattr(table, name) for name in table.__slots__} for table in tables]})
    return DONE


def _gaps(chosen: argparse.Namespace, session: Session) -> int:
    language = chosen.language or session.words.language
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        plan = actions.improvement_plan(workspace, chosen.documents, language)
        if chosen.output is not None:
            done = actions.write_improvement_plan(workspace, chosen.output, chosen.documents, language=language)
            session.say("cli.report.done", path=chosen.output, **done.summary)
    if chosen.output is None:
        _show(plan, session)
    session.result({"columns": plan.columns, "rows": plan.rows})
    return DONE


def _show(table: actions.Listing, session: Session) -> None:
    session.line(table.title)
    session.table(table.columns, table.rows)
    session.line()
