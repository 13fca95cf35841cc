"""`document upgrade` and `document drawer`: to a new version of the template, and what found no place there."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from gfmd_desktop import actions

from .commands import Commands
from .session import DONE, Session


def add(documents: Commands) -> None:
    """Add the commands about versions to those about documents."""
    upgrade = documents.add("upgrade", _upgrade).workspace().argument("document").option("--to", required=True)
    upgrade.option("--mapping", type=Path).option("--dry-run", action="store_true").json()
    drawer = documents.add("drawer", _drawer).workspace().argument("document").argument("path", nargs="?")
    drawer.argument("target", nargs="?").option("--discard", action="store_true").json()


def _upgrade(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=chosen.dry_run) as workspace:
        plan = actions.plan_upgrade(workspace, chosen.document, chosen.to, chosen.mapping)
        code = session.findings(plan.findings)
        if not chosen.dry_run:
            actions.upgrade_document(workspace, plan)
    for move in plan.moves:
        session.line(f"{move.old} → {move.new}  {json.dumps(move.after, ensure_ascii=False)}")
    for path, reason in plan.homeless.items():
        session.line(f"{path}  {session.words.say('cli.drawer.' + reason)}")
    told = {"moved": len(plan.moves), "stays": len(plan.stays), "homeless": len(plan.homeless)}
    session.say("cli.document.upgraded", template=plan.after.id, version=plan.after.version, **told)
    moves = [{"old": each.old, "new": each.new, "before": each.before, "after": each.after} for each in plan.moves]
    session.result(
        {"moves": moves, "homeless": dict(plan.homeless), "stays": len(plan.stays), "done": not chosen.dry_run}
    )
    return code


def _drawer(chosen: argparse.Namespace, session: Session) -> int:
    if chosen.path and (chosen.target or chosen.discard):
        with actions.open_workspace(chosen.workspace) as workspace:
            done = actions.take_from_drawer(workspace, chosen.document, chosen.path, chosen.target or "")
        session.say("cli.document.answered", count=1)
        session.result(done.summary)
        return DONE
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.drawer(workspace, chosen.document)
    for each in found:
        session.line(f"{each.path}  {each.label}")
        session.line(f"    {json.dumps(each.value, ensure_ascii=False)}")
    session.say("cli.drawer.count", count=len(found))
    session.result({"drawer": [{"path": each.path, "label": each.label, "value": each.value} for each in found]})
    return DONE
