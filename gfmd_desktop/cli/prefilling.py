"""`document prefill`: what feeds an annex, filling it, and deciding where an origin has changed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from gfmd_desktop import actions
from gfmd_desktop.core import Json

from .commands import Commands
from .session import DONE, Session


def add(documents: Commands) -> None:
    """Add the command to those about documents."""
    command = documents.add("prefill", _prefill).workspace().argument("document").option("--from", dest="source")
    command.option("--item", action="append", default=[]).option("--fill", action="store_true")
    command.option("--take", metavar="PATH", action="append", default=[])
    command.option("--keep", metavar="PATH", action="append", default=[]).option("--note", default="").json()


def _prefill(chosen: argparse.Namespace, session: Session) -> int:
    if chosen.take or chosen.keep:
        return _decide(chosen, session)
    if chosen.source is None:
        return _changes(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=not chosen.fill) as workspace:
        done = actions.prefill(workspace, chosen.document, chosen.source, chosen.item) if chosen.fill else None
        cards = actions.prefill_overview(workspace, chosen.document, chosen.source)
    cards = tuple(card for card in cards if not chosen.item or card.item in chosen.item)
    for card in cards:
        state = session.words.say(f"cli.prefill.{card.state}")
        session.line(f"{card.item}  {card.path}  {state}  ← {' '.join(card.origins)}")
        if card.value is not None and card.state in ("open", "changed"):
            session.line(f"    {_short(card.value)}")
    if done is not None:
        session.say("cli.prefill.done", **done.summary)
    told = [{name: getattr(card, name) for name in card.__slots__} for card in cards]
    session.result({"items": told, **(dict(done.summary) if done is not None else {})})
    return DONE


def _changes(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        revised = actions.prefill_changes(workspace, chosen.document)
    _show(revised, session)
    return DONE


def _decide(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        for path in chosen.take:
            actions.decide_prefill(workspace, chosen.document, path, take=True, note=chosen.note)
        for path in chosen.keep:
            actions.decide_prefill(workspace, chosen.document, path, take=False, note=chosen.note)
        revised = actions.prefill_changes(workspace, chosen.document)
    _show(revised, session)
    return DONE


def _show(revised: Sequence[actions.Revised], session: Session) -> None:
    for each in revised:
        change = f"{_short(each.old)} → {_short(each.new)}"
        told = (each.path, each.row, f"{each.item} ← {each.origin}:", change, each.by_how_much)
        session.line("  ".join(filter(None, told)))
    session.say("cli.prefill.waiting", count=len(revised))
    entries = [{name: getattr(each, name) for name in each.__slots__} | {"share": each.share} for each in revised]
    session.result({"changes": entries})


def _short(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else f"{text[:99]}…"
