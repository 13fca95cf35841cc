"""`template`: list, check, export, install, mapping, overlay."""

from __future__ import annotations

import argparse
from pathlib import Path

from gfmd_desktop import actions

from . import overlays
from .commands import Commands
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands about questionnaires."""
    group = commands.group("template")
    group.add("list", _list).option("--workspace", type=Path).json()
    group.add("check", _check).argument("file", type=Path).json()
    exported = group.add("export", _export).argument("template").option("-o", "--output", type=Path, required=True)
    exported.option("--workspace", type=Path).json()
    group.add("install", _install).workspace().argument("file", type=Path).json()
    mapped = group.add("mapping", _mapping).argument("before").argument("after")
    mapped.option("-o", "--output", type=Path, required=True).option("--workspace", type=Path).json()
    overlays.add(group)


def _list(chosen: argparse.Namespace, session: Session) -> int:
    cards = actions.shipped_templates()
    if chosen.workspace is not None:
        with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
            cards = actions.list_templates(workspace)
    language = session.words.language
    session.table(
        [session.words.say(f"cli.heading.{name}") for name in ("template", "version", "title", "base")],
        [(card.id, card.version, card.title(language), card.base) for card in cards],
    )
    session.result(
        {
            "templates": [
                {
                    "id": card.id,
                    "version": card.version,
                    "titles": dict(card.titles),
                    "builtin": card.builtin,
                    "base": card.base,
                }
                for card in cards
            ]
        }
    )
    return DONE


def _check(chosen: argparse.Namespace, session: Session) -> int:
    checked = actions.check_template(chosen.file)
    session.findings(checked.findings)
    session.say(
        "cli.template.checked",
        questions=checked.questions,
        groups=checked.groups,
        choices=checked.choices,
        languages=", ".join(checked.languages),
    )
    session.result(
        {
            "id": checked.id,
            "version": checked.version,
            "languages": list(checked.languages),
            "questions": checked.questions,
            "groups": checked.groups,
            "choices": checked.choices,
            "findings": session.findings_json(checked.findings),
        }
    )
    return checked.exit_code


def _export(chosen: argparse.Namespace, session: Session) -> int:
    if chosen.workspace is None:
        actions.export_template(chosen.template, chosen.output)
    else:
        with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
            actions.export_template(chosen.template, chosen.output, workspace)
    session.say("cli.written", path=chosen.output)
    session.result({"path": str(chosen.output)})
    return DONE


def _install(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.install_template(workspace, chosen.file)
    session.findings(done.findings)
    session.say("cli.template.installed", **done.summary)
    session.result({**done.summary, "findings": session.findings_json(done.findings)})
    return DONE


def _mapping(chosen: argparse.Namespace, session: Session) -> int:
    with overlays.maybe(chosen.workspace, read_only=True) as workspace:
        done = actions.write_mapping(chosen.before, chosen.after, chosen.output, workspace)
    session.say("cli.template.overlay-made", **done.summary)
    session.result(done.summary)
    return DONE
