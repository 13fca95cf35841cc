"""`import`: workbooks become figures; what was understood, what differs from what is held, and what to do about it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, Finding, GfmdError, Json, Observation, findings
from gfmd_desktop.statistics import decimal_text

from .commands import Commands
from .session import DONE, REFUSED, Session

_SHOWN = 10  # differences shown; all are in the JSON


def add(commands: Commands) -> None:
    """Add the command."""
    read = commands.add("import", _import).workspace().argument("file", type=Path, nargs="+").option("--sheet")
    read.option("--recipe", type=Path).option("--save-recipe", type=Path).option("--dry-run", action="store_true")
    read.option("--accept-proposal", action="store_true").option("--returned-workbook", type=Path, metavar="OUT")
    read.option("--sender-language", choices=LANGUAGES).option("--replaces", metavar="DATASET")
    read.option("--speaks", action="store_true").json()


def _import(chosen: argparse.Namespace, session: Session) -> int:
    if len(chosen.file) > 1:
        return _import_many(chosen, session)
    chosen.file = chosen.file[0]
    # Opened for writing only when there is something to write: a refused import leaves every byte as it was.
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        draft = actions.propose_import(workspace, chosen.file, chosen.sheet, chosen.recipe, session.progress)
        if chosen.accept_proposal:
            draft = actions.accept_proposal(workspace, draft)
        plan = actions.plan_import(workspace, draft, progress=session.progress)
        revision = actions.compare_import(workspace, plan, session.progress)
    told = _describe(session, draft, plan) | _revised(session, revision)
    code = grouped(session, plan.findings)
    if chosen.save_recipe is not None:
        actions.save_recipe(plan.recipe, chosen.save_recipe)
        session.say("cli.written", path=chosen.save_recipe)
    if chosen.returned_workbook is not None:
        actions.write_returned_workbook(plan, chosen.returned_workbook, chosen.sender_language or "")
        session.say("cli.written", path=chosen.returned_workbook)
    accepted = chosen.accept_proposal or chosen.recipe is not None or draft.sure
    if code == DONE and accepted and not chosen.dry_run:
        with actions.open_workspace(chosen.workspace) as workspace:
            speaks = actions.differing_places(revision) if chosen.speaks else ()
            replaces = chosen.replaces or ""
            done = actions.commit_import(workspace, plan, session.progress, replaces=replaces, speaks=speaks)
        told |= done.summary
        session.say("cli.import.done", **done.summary)
    if not accepted and not chosen.dry_run:
        session.say("cli.import.not-accepted")
        code = REFUSED
    session.result({"file": str(chosen.file), "dry_run": chosen.dry_run, **told})
    return code


def _import_many(chosen: argparse.Namespace, session: Session) -> int:
    """Read several files, tell of each in a line, and keep the sound ones together."""
    alone = (chosen.save_recipe, chosen.returned_workbook, chosen.replaces)
    if any(given is not None for given in alone) or chosen.speaks:
        raise GfmdError("cli.import.one-file-only")
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        attempts = actions.plan_imports(
            workspace, chosen.file, chosen.sheet, chosen.recipe, session.progress, accept=chosen.accept_proposal
        )
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
        grouped(session, attempt.plan.findings)
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
    decisions = draft.decisions(session.words)
    for text in (*decisions, *reasons, *questions):
        session.line(f"  {text}")
    return {
        "sheet": draft.sheet,
        "observations": plan.observations,
        "missing": plan.missing,
        "recipe": draft.recipe_json,
        "reasons": list(reasons),
        "questions": list(questions),
        "decisions": list(decisions),
        "findings": session.findings_json(plan.findings),
    }


def _revised(session: Session, revision: actions.Revision) -> dict[str, Any]:
    """Say what differs from what is held."""
    for each in revision.against:
        told = {"title": each.card.title, "dataset": each.card.id, "file": each.card.file}
        session.say("cli.import.against", **told, same=each.same, changed=each.changed, gone=each.gone)
    for one in revision.differences[:_SHOWN]:
        session.line("    " + _worded(one))
    if revision.changed and not revision.differences[_SHOWN:]:
        session.say("cli.import.decide")
    elif revision.changed:
        session.say("cli.import.more-differences", count=revision.changed - _SHOWN)
    against = [
        {"dataset": each.card.id, "same": each.same, "changed": each.changed, "gone": each.gone}
        for each in revision.against
    ]
    changes = [_difference_json(each) for each in revision.differences]
    return {"revision": {"new": revision.new, "against": against, "changes": changes}}


def _worded(each: actions.Difference) -> str:
    one = each.after
    codes = (one.indicator, one.ref_area, one.time_period, one.counterpart_area, one.sex, one.age)
    what = " ".join(code for code in codes if code != "_T")
    share = "" if each.share is None else f" ({100 * each.share:+.1f} %)"
    before, after = (f"{decimal_text(side.value) or side.obs_status} ({side.cell})" for side in (each.before, one))
    return f"{what}: {before} → {after}{share}"


def _difference_json(each: actions.Difference) -> dict[str, Json]:
    def side(one: Observation) -> dict[str, Json]:
        value = decimal_text(one.value) or None
        return {
            "value": value,
            "unit_mult": one.unit_mult,
            "dataset": one.dataset,
            "sheet": one.sheet,
            "cell": one.cell,
        }

    key = {name.upper(): value for name, value in each.after.key._asdict().items() if name != "dims"}
    by = None if each.by is None else decimal_text(each.by)
    return {**key, **dict(each.after.dims), "before": side(each.before), "after": side(each.after), "by": by}


def grouped(session: Session, found: tuple[Finding, ...]) -> int:
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
