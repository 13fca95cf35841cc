"""`new`, `backup`, `restore`, `doctor`."""

from __future__ import annotations

import argparse
from pathlib import Path

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES

from .commands import Commands
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands about the workspace file."""
    new = commands.add("new", _new).workspace().option("--country", required=True, metavar="ISO3")
    new.option("--office", required=True, metavar="NAME").option("--language", choices=LANGUAGES, default="en")
    new.option("--author", default="").json()
    commands.add("backup", _backup).workspace().option("--list", action="store_true").json()
    commands.add("restore", _restore).workspace().argument("backup", type=Path).json()
    commands.add("doctor", _doctor).workspace().json()


def _new(chosen: argparse.Namespace, session: Session) -> int:
    created = actions.create_workspace(
        chosen.workspace, chosen.country.upper(), chosen.office, chosen.language, chosen.author
    )
    with created as workspace:
        office = workspace.office
        session.findings(workspace.findings)
    session.say("cli.new.done", path=chosen.workspace, office=office.name, country=office.country)
    session.result(
        {"workspace": str(chosen.workspace), "office": office.id, "name": office.name, "country": office.country}
    )
    return DONE


def _backup(chosen: argparse.Namespace, session: Session) -> int:
    if not chosen.list:
        with actions.open_workspace(chosen.workspace) as workspace:
            made = actions.make_backup(workspace, progress=session.progress)
        session.say("cli.backup.done", path=made.path)
    backups = actions.list_backups(chosen.workspace)
    if chosen.list:
        for backup in backups:
            session.line(f"{backup.made_at}  {backup.path}")
    told = [{"path": str(each.path), "made_at": each.made_at, "size": each.size} for each in backups]
    session.result({"backups": told})
    return DONE


def _restore(chosen: argparse.Namespace, session: Session) -> int:
    kept = actions.restore_backup(chosen.workspace, chosen.backup, progress=session.progress)
    session.say("cli.restore.done", path=chosen.workspace, kept=kept)
    session.result({"workspace": str(chosen.workspace), "kept": str(kept)})
    return DONE


def _doctor(chosen: argparse.Namespace, session: Session) -> int:
    found = actions.doctor(chosen.workspace)
    if not found:
        session.say("cli.doctor.healthy", path=chosen.workspace)
    session.result({"findings": session.findings_json(found)})
    return session.findings(found)
