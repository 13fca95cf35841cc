"""`export`, `verify`, `merge`, `conflicts`."""

from __future__ import annotations

import argparse
import json
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Any

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, GfmdError, Sharing

from .commands import Commands, passphrase, signing_secret
from .session import DONE, NOT_TRUSTED, Session


def add(commands: Commands) -> None:
    """Add the commands about packages."""
    export = commands.add("export", _export).workspace().argument("documents", nargs="*", metavar="DOCUMENT")
    export.option("-o", "--output", type=Path, required=True)
    export.option("--audience", choices=[str(level) for level in Sharing], default="partners")
    export.option("--language", choices=LANGUAGES, action="append").passphrase()
    export.option("--encrypt-to", type=Path, action="extend", nargs="+", default=[], metavar="CERT")
    export.option("--dry-run", action="store_true").json()
    verify = commands.add("verify", _verify).argument("file", type=Path)
    verify.option("--trust", type=Path, action="append", default=[], metavar="CERT")
    verify.option("--workspace", type=Path).passphrase().json()
    merge = commands.add("merge", _merge).workspace().argument("file", type=Path).passphrase()
    merge.option("--dry-run", action="store_true").json()
    conflicts = commands.on_workspace("conflicts", _conflicts)
    resolve = conflicts.add("resolve", _resolve).argument("document").argument("path")
    resolve.option("--take", type=int, metavar="SIDE").option("--value").option("--note", default="").json()


def _export(chosen: argparse.Namespace, session: Session) -> int:
    audience = Sharing(chosen.audience)
    with actions.open_workspace(chosen.workspace, read_only=chosen.dry_run) as workspace:
        plan = actions.plan_export(workspace, chosen.documents, audience)
        for withheld in plan.withheld:
            _withheld(session, withheld)
        code = session.findings(plan.findings)
        if chosen.dry_run:
            session.result({**plan.to_json(), "findings": session.findings_json(plan.findings)})
            return code
        signer = actions.unlock(workspace, signing_secret(chosen, session, workspace))
        done = actions.export_package(
            workspace,
            chosen.documents,
            chosen.output,
            audience=audience,
            languages=tuple(chosen.language or ()),
            encrypt_to=chosen.encrypt_to,
            signer=signer,
            progress=session.progress,
        )
    session.findings(done.findings)
    session.say("cli.export.done", **done.summary)
    for recipient in done.summary["recipients"]:
        session.say("cli.export.recipient", **recipient)
    session.result({**plan.to_json(), **done.summary, "findings": session.findings_json(done.findings)})
    return DONE


def _withheld(session: Session, withheld: Any) -> None:
    what = f"{session.words.say(f'disclosure.{withheld.what}')} {withheld.name}"
    level = session.words.say(f"disclosure.level-{withheld.level}")
    session.say("cli.export.withheld", what=what, level=level, why=session.words.say(f"disclosure.why-{withheld.why}"))


def _verify(chosen: argparse.Namespace, session: Session) -> int:
    with ExitStack() as stack:
        workspace = None
        if chosen.workspace is not None:
            workspace = stack.enter_context(actions.open_workspace(chosen.workspace, read_only=True))
        clear = stack.enter_context(_readable(chosen, session, workspace))
        seen = actions.examine_package(clear, ws=workspace, trust=chosen.trust, progress=session.progress)
        encrypted = clear != chosen.file
    tell_verdict(session, seen.verdict)
    _tell_history(session, seen)
    session.result({**seen.to_json(), **verdict_json(session, seen.verdict), "encrypted": encrypted})
    return int(seen.verdict.exit_code)


def _tell_history(session: Session, seen: actions.Examination) -> None:
    """Print what only a workspace can tell of a package, and which of its templates are not known here."""
    if seen.history.came_at:
        session.say("cli.verify.came-before", date=seen.history.came_at)
    for gap in seen.history.gaps:
        session.say("cli.verify.gap", office=gap.office, first=gap.first, last=gap.last)
    for replay in seen.history.replays:
        session.say("cli.verify.replay", office=replay.office, number=replay.number, known=replay.known)
    for fork in seen.history.forks:
        session.say("cli.verify.fork", office=fork.office, number=fork.number)
    for template in seen.templates:
        session.say(
            f"cli.verify.template-{template.state}", name=template.id or template.member, version=template.version
        )


def _readable(chosen: argparse.Namespace, session: Session, workspace: Any) -> AbstractContextManager[Path]:
    return actions.readable(chosen.file, workspace, lambda: passphrase(chosen, session), session.progress)


def tell_verdict(session: Session, verdict: Any) -> None:
    """Print the verdict: the sentence, whose signatures stand beside, findings, and how to check without us."""
    session.line(actions.verdict_text(verdict, session.words))
    for each in verdict.cosignatures:
        session.say("cli.verify.cosigned", **actions.cosignature_facts(each))
        session.say("cli.verify.covers-all" if each.whole else "cli.verify.covers", members=", ".join(each.covers))
    session.findings(verdict.findings)
    if verdict.exit_code in (DONE, NOT_TRUSTED):  # of what is no package, no signature can be checked
        session.line(actions.openssl_command(verdict).shell)


def verdict_json(session: Session, verdict: Any) -> dict[str, Any]:
    """Return the verdict as JSON values, its findings worded."""
    return {
        **verdict.to_json(),
        "summary": actions.verdict_text(verdict, session.words),
        "findings": session.findings_json(verdict.findings),
    }


def _merge(chosen: argparse.Namespace, session: Session) -> int:
    with ExitStack() as stack:
        with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
            clear = stack.enter_context(_readable(chosen, session, workspace))
            preview = actions.plan_merge(workspace, clear, progress=session.progress)
        return _merge_previewed(chosen, session, preview)


def _merge_previewed(chosen: argparse.Namespace, session: Session, preview: Any) -> int:
    told = {**preview.to_json(), "verdict": verdict_json(session, preview.verdict)}
    session.line(actions.verdict_text(preview.verdict, session.words))
    session.findings(preview.findings)
    if not preview.allowed:
        session.result({**told, "findings": session.findings_json(preview.findings)})
        return int(preview.exit_code)
    session.say("cli.merge.plan", **preview.counts)
    if not chosen.dry_run:
        with actions.open_workspace(chosen.workspace) as workspace:
            done = actions.apply_merge(workspace, preview, progress=session.progress)
        told |= done.summary
        session.say("cli.merge.done", **done.summary)
    session.result({**told, "findings": session.findings_json(preview.findings)})
    return DONE


def _conflicts(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        conflicts = actions.list_conflicts(workspace)
    if not conflicts:
        session.say("cli.conflicts.none")
    for conflict in conflicts:
        session.line(f"{conflict.document} {conflict.path}  {conflict.question}")
        for number, side in enumerate(conflict.sides, start=1):
            value = json.dumps(side.value, ensure_ascii=False)
            session.line(f"  {number}  {value}  {side.office_name} {side.made_at} {side.note}".rstrip())
        if conflict.proposal is not None:
            session.say("cli.conflicts.proposal", text=json.dumps(conflict.proposal, ensure_ascii=False))
    session.result({"conflicts": [conflict.to_json() for conflict in conflicts]})
    return DONE


def _resolve(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        conflict = actions.find_conflict(workspace, chosen.document, chosen.path)
        done = actions.resolve_conflict(workspace, conflict, _decision(chosen, workspace, conflict), chosen.note)
    session.say("cli.conflicts.resolved", path=chosen.path)
    session.result(done.summary)
    return DONE


def _decision(chosen: argparse.Namespace, workspace: actions.Workspace, conflict: actions.Conflict) -> Any:
    if chosen.value is not None:
        return actions.conflict_value(workspace, conflict, chosen.value)
    if chosen.take is None or not 1 <= chosen.take <= len(conflict.sides):
        raise GfmdError("cli.conflict-side", path=chosen.path, sides=len(conflict.sides))
    return conflict.sides[chosen.take - 1].value
