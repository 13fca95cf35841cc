"""`import`, `datasets`, `check`, `observations`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from gfmd_desktop import actions
from gfmd_desktop.core import Finding, GfmdError, findings

from .commands import Command, Commands, codes
from .session import DONE, REFUSED, Session


def add(commands: Commands) -> None:
    """Add the commands about figures."""
    read = commands.add("import", _import).workspace().argument("file", type=Path, nargs="+").option("--sheet")
    read.option("--recipe", type=Path).option("--save-recipe", type=Path).option("--dry-run", action="store_true")
    read.option("--accept-proposal", action="store_true").option("--returned-workbook", type=Path, metavar="OUT").json()
    datasets = commands.on_workspace("datasets", _datasets)
    for name in ("withdraw", "restore"):
        datasets.add(name, _withdraw).argument("dataset").json().parser.set_defaults(withdrawn=name)
    prefer = datasets.add("prefer", _prefer).argument("dataset").option("--indicator", required=True)
    prefer.option("--area", required=True).json()
    commands.add("check", _check).workspace().json()
    shown = _filters(commands.add("observations", _observations).workspace())
    shown.option("--format", choices=actions.EXPORTS, default="csv").option("-o", "--output", type=Path)


def _filters(command: Command) -> Command:
    for name in ("indicator", "area", "counterpart", "period", "sex", "age", "dataset"):
        command.option(f"--{name}")
    return command.option("--all-datasets", action="store_true")


def _import(chosen: argparse.Namespace, session: Session) -> int:
    if len(chosen.file) > 1:
        return _import_many(chosen, session)
    chosen.file = chosen.file[0]
    # Opened for writing only when there is something to write: a refused import leaves every byte as it was.
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        draft = actions.propose_import(workspace, chosen.file, chosen.sheet, chosen.recipe, session.progress)
        plan = actions.plan_import(workspace, draft, progress=session.progress)
    told = _describe(session, draft, plan)
    code = _grouped(session, plan.findings)
    if chosen.save_recipe is not None:
        actions.save_recipe(plan.recipe, chosen.save_recipe)
        session.say("cli.written", path=chosen.save_recipe)
    if chosen.returned_workbook is not None:
        actions.write_returned_workbook(plan, chosen.returned_workbook, session.words.language)
        session.say("cli.written", path=chosen.returned_workbook)
    accepted = chosen.accept_proposal or chosen.recipe is not None or draft.sure
    if code == DONE and accepted and not chosen.dry_run:
        with actions.open_workspace(chosen.workspace) as workspace:
            done = actions.commit_import(workspace, plan, session.progress)
        told |= done.summary
        session.say("cli.import.done", **done.summary)
    if not accepted and not chosen.dry_run:
        session.say("cli.import.not-accepted")
        code = REFUSED
    session.result({"file": str(chosen.file), "dry_run": chosen.dry_run, **told})
    return code


def _import_many(chosen: argparse.Namespace, session: Session) -> int:
    """Read several files, tell of each in a line, and keep the sound ones together."""
    if chosen.save_recipe is not None or chosen.returned_workbook is not None:
        raise GfmdError("cli.import.one-file-only")
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        attempts = actions.plan_imports(workspace, chosen.file, chosen.sheet, chosen.recipe, session.progress)
    told = [_tell(session, attempt) for attempt in attempts]
    accepted = (chosen.accept_proposal or chosen.recipe is not None) and not chosen.dry_run
    summary: dict[str, Any] = {}
    if accepted and any(attempt.standing is actions.Standing.READY for attempt in attempts):
        with actions.open_workspace(chosen.workspace) as workspace:
            summary = dict(actions.commit_imports(workspace, attempts, session.progress).summary)
        session.say("cli.import.many-done", **summary)
    elif not accepted and not chosen.dry_run:
        session.say("cli.import.not-accepted")
    session.result({"files": told, "dry_run": chosen.dry_run, "summary": summary})
    refused = any(attempt.standing is actions.Standing.REFUSED for attempt in attempts)
    return REFUSED if refused or not (accepted or chosen.dry_run) else DONE


def _tell(session: Session, attempt: actions.ImportAttempt) -> dict[str, Any]:
    """Say what was understood of one of several files, and what stands against it."""
    said: dict[str, Any] = {"file": str(attempt.path), "standing": str(attempt.standing)}
    if attempt.plan is not None:
        said |= _describe(session, attempt.plan.draft, attempt.plan)
        _grouped(session, attempt.plan.findings)
    if attempt.error is not None:
        worded = session.words.error(attempt.error)
        session.line(f"{attempt.path.name}: {worded}")
        said["error"] = {"code": attempt.error.code, "context": attempt.error.context, "text": worded.text}
    elif attempt.standing is actions.Standing.KNOWN:
        session.say("cli.import.known", file=attempt.path.name)
    return said


def _describe(session: Session, draft: actions.ImportDraft, plan: actions.ImportPlan) -> dict[str, Any]:
    session.say("cli.import.read", file=draft.name, sheet=draft.sheet, observations=plan.observations)
    reasons, questions = draft.reasons(session.words), draft.questions(session.words)
    for text in (*reasons, *questions):
        session.line(f"  {text}")
    return {
        "sheet": draft.sheet,
        "observations": plan.observations,
        "missing": plan.missing,
        "recipe": draft.recipe_json,
        "reasons": list(reasons),
        "questions": list(questions),
        "findings": session.findings_json(plan.findings),
    }


def _grouped(session: Session, found: tuple[Finding, ...]) -> int:
    """Show the first of many alike; all of them are in the JSON."""
    seen: dict[str, int] = {}
    shown = []
    for finding in found:
        seen[finding.code] = seen.get(finding.code, 0) + 1
        if seen[finding.code] <= 5:
            shown.append(finding)
    session.findings(shown)
    for code, count in seen.items():
        if count > 5:
            session.say("cli.more-findings", code=code, count=count - 5)
    return REFUSED if findings.refused(found) else DONE


def _datasets(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        cards = actions.list_datasets(workspace)
    headings = [
        session.words.say(f"cli.heading.{name}") for name in ("dataset", "file", "sheet", "observations", "title")
    ]
    session.table(headings, [(card.id, card.file, card.sheet, card.observations, card.title) for card in cards])
    session.result({"datasets": [card.to_json() for card in cards]})
    return DONE


def _withdraw(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        act = actions.withdraw_dataset if chosen.withdrawn == "withdraw" else actions.restore_dataset
        done = act(workspace, chosen.dataset)
    session.say(f"cli.datasets.{chosen.withdrawn}.done", dataset=chosen.dataset)
    session.result(done.summary)
    return DONE


def _prefer(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.prefer_dataset(workspace, chosen.indicator, chosen.area, chosen.dataset)
    session.say("cli.datasets.prefer.done", dataset=chosen.dataset, indicator=chosen.indicator, area=chosen.area)
    session.result(done.summary)
    return DONE


def _check(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.check_statistics(workspace, progress=session.progress)
    if not found:
        session.say("cli.check.clean")
    session.result({"findings": session.findings_json(found)})
    return _grouped(session, found)


def _observations(chosen: argparse.Namespace, session: Session) -> int:
    wanted = actions.ObservationFilter(
        indicators=codes(chosen.indicator),
        ref_areas=codes(chosen.area),
        counterpart_areas=codes(chosen.counterpart),
        periods=codes(chosen.period),
        sexes=codes(chosen.sex),
        ages=codes(chosen.age),
        datasets=codes(chosen.dataset),
    )
    too = chosen.all_datasets
    if chosen.output is None and chosen.format == "xlsx":
        raise GfmdError("cli.observations.needs-output")
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        if chosen.output is None:
            actions.print_observations(workspace, wanted, chosen.format, session.out, withdrawn=too)
            return DONE
        progress = session.progress
        language = session.words.language
        count = actions.export_observations(
            workspace, wanted, chosen.format, chosen.output, progress, withdrawn=too, language=language
        )
    session.say("cli.observations.written", count=count, path=chosen.output)
    return DONE
