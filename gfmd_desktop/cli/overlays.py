"""`template overlay`: make, check, diff, apply."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from gfmd_desktop import actions
from gfmd_desktop.core import Finding, findings

from .commands import Command, Commands
from .session import DONE, Session


def add(templates: Commands) -> None:
    """Add the commands about overlays to those about templates."""
    group = templates.group("overlay")
    made = group.add("make", _make).argument("template").option("--id", required=True)
    made.option("--edited", type=Path).option("-o", "--output", type=Path, required=True)
    made.option("--workspace", type=Path).json()
    _overlay(group.add("check", _check))
    _overlay(group.add("diff", _diff).option("--against", default=""))
    _overlay(group.add("apply", _apply).option("-o", "--output", type=Path))


def _overlay(command: Command) -> None:
    command.argument("overlay").option("--workspace", type=Path)
    command.option("--base", type=Path, action="append", default=[]).json()


def _make(chosen: argparse.Namespace, session: Session) -> int:
    with maybe(chosen.workspace, read_only=True) as ws:
        done = actions.make_overlay(chosen.template, chosen.id, chosen.output, edited=chosen.edited, ws=ws)
    session.say("cli.template.overlay-made", **done.summary)
    session.result({**done.summary, "findings": session.findings_json(done.findings)})
    return session.findings(done.findings)


def _check(chosen: argparse.Namespace, session: Session) -> int:
    with maybe(chosen.workspace, read_only=True) as ws:
        checked = actions.check_overlay(chosen.overlay, ws, chosen.base)
    overlay = checked.overlay
    told = {
        "id": overlay.id,
        "version": overlay.version,
        "base": overlay.base,
        "base_version": overlay.base_version,
        "steps": len(overlay.steps) + len(overlay.choices),
    }
    code = session.findings(checked.findings)
    session.say("cli.template.overlay-checked", **told)
    session.result({**told, "findings": session.findings_json(checked.findings)})
    return code


def _diff(chosen: argparse.Namespace, session: Session) -> int:
    with maybe(chosen.workspace, read_only=True) as ws:
        if chosen.against:
            found = actions.template_differences(chosen.overlay, chosen.against, ws)
            about: tuple[Finding, ...] = ()
        else:
            checked = actions.check_overlay(chosen.overlay, ws, chosen.base)
            about = tuple(each for each in checked.findings if findings.refused([each]))
            found = checked.differences
    headings = [session.words.say(f"cli.heading.{name}") for name in ("change", "item", "column", "before", "after")]
    session.table(
        headings,
        [
            (
                session.words.say(f"cli.difference.{each.what}"),
                each.code,
                each.column,
                _short(each.before),
                _short(each.after),
            )
            for each in found
        ],
    )
    session.result({"differences": [asdict(each) for each in found], "findings": session.findings_json(about)})
    return session.findings(about)


def _apply(chosen: argparse.Namespace, session: Session) -> int:
    with maybe(chosen.workspace) as ws:
        done = actions.apply_overlay(chosen.overlay, ws, chosen.base, chosen.output)
    session.findings(done.findings)
    if chosen.workspace is not None:
        session.say("cli.template.installed", **done.summary)
    if chosen.output is not None:
        session.say("cli.written", path=chosen.output)
    session.result({**done.summary, "findings": session.findings_json(done.findings)})
    return DONE


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


@contextmanager
def maybe(path: Path | None, *, read_only: bool = False) -> Iterator[actions.Workspace | None]:
    """Open a workspace if one is named."""
    if path is None:
        yield None
    else:
        with actions.open_workspace(path, read_only=read_only) as ws:
            yield ws
