"""`document edition` and `document carried`: the next edition, and confirming what it took over."""

from __future__ import annotations

import argparse
import json

from gfmd_desktop import actions

from .commands import Commands
from .session import DONE, Session


def add(documents: Commands) -> None:
    """Add the commands about editions to those about documents."""
    begun = documents.add("edition", _edition).workspace().argument("document").option("--title", default="")
    begun.option("--from", dest="first", metavar="YEAR").option("--to", dest="last", metavar="YEAR").json()
    carried = documents.add("carried", _carried).workspace().argument("document").option("--all", action="store_true")
    carried.option("--confirm", metavar="PATH", action="append", default=[])
    carried.option("--confirm-all", action="store_true").json()


def _edition(chosen: argparse.Namespace, session: Session) -> int:
    period = (chosen.first or chosen.last or "", chosen.last or chosen.first or "")
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.begin_edition(workspace, chosen.document, period=period, title=chosen.title)
    session.line(str(done.summary["document"]))
    session.say("cli.document.edition-begun", **done.summary)
    session.result(done.summary)
    return DONE


def _carried(chosen: argparse.Namespace, session: Session) -> int:
    writes = bool(chosen.confirm or chosen.confirm_all)
    with actions.open_workspace(chosen.workspace, read_only=not writes) as workspace:
        if writes:
            actions.confirm_carried(workspace, chosen.document, () if chosen.confirm_all else chosen.confirm)
        cards = actions.carried_answers(workspace, chosen.document)
    waiting = [each for each in cards if each.state == "unconfirmed"]
    for card in cards if chosen.all else waiting:
        state = session.words.say(f"cli.carried.{card.stale or card.state}")
        session.line(f"{card.path}  {card.label}  {state}")
        session.line(f"    {json.dumps(card.value, ensure_ascii=False)[:100]}")
    session.say("cli.document.carried-left", left=len(waiting), count=len(cards))
    session.result({"carried": [{name: getattr(each, name) for name in each.__slots__} for each in cards]})
    return DONE
