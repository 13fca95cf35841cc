"""Many workbooks at once: each read and judged by itself, the sound ones kept in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gfmd_desktop.core import Changes, GfmdError, NoProgress, Progress

from .imports import ImportPlan, accept_proposal, keep, plan_import, propose_import, refuse_unsound
from .workspace import Workspace, make_backup

_NOTHING = NoProgress()
_STEPS = 1000


class Standing(StrEnum):
    """What became of a file: ready to be kept, refused, or here already from the very same bytes."""

    READY = "ready"
    REFUSED = "refused"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class ImportAttempt:
    """One file of several: its plan unless it could not be read, and what stands against it."""

    path: Path
    plan: ImportPlan | None = None
    error: GfmdError | None = None

    @property
    def standing(self) -> Standing:
        """Tell whether the file would be kept."""
        if self.plan is None or self.error is not None:
            return Standing.REFUSED
        return Standing.KNOWN if self.plan.draft.already_imported else Standing.READY

    @property
    def questions(self) -> int:
        """Return how many questions are open; what they are about is left out until they are answered."""
        return len(self.plan.draft.proposal.questions) if self.plan is not None else 0


def plan_imports(
    ws: Workspace,
    paths: Sequence[Path],
    sheet: str | None = None,
    recipe: Path | None = None,
    progress: Progress = _NOTHING,
    *,
    accept: bool = False,
    before: Sequence[ImportAttempt] = (),
) -> tuple[ImportAttempt, ...]:
    """Read every file and do its import without writing; a file that cannot be read does not stop the others.

    `accept` takes each proposal as it stands (`accept_proposal`). The second of two files with the same bytes is
    refused; `before` are files that were read earlier.
    """
    seen = {each.plan.draft.workbook.sha256: each.path for each in before if each.plan is not None}
    attempts = []
    for number, path in enumerate(paths):
        attempt = _attempt(ws, path, sheet, recipe, _Share(progress, number, len(paths), path.name), accept)
        if attempt.plan is not None and attempt.standing is Standing.READY:
            twin = seen.setdefault(attempt.plan.draft.workbook.sha256, path)
            if twin is not path:
                error = GfmdError("actions.same-file-twice", file=path.name, other=twin.name)
                attempt = ImportAttempt(path, attempt.plan, error)
        attempts.append(attempt)
    progress.step(len(paths), len(paths))
    return tuple(attempts)


def commit_imports(ws: Workspace, attempts: Sequence[ImportAttempt], progress: Progress = _NOTHING) -> Changes:
    """Keep all files that are ready, or none when it fails or is cancelled; a backup is made first.

    The summary counts files kept, refused and known, and observations; `datasets` are the ids in the same order.
    """
    plans = [each.plan for each in attempts if each.plan is not None and each.standing is Standing.READY]
    if plans and not ws.read_only:
        make_backup(ws, reason="before-import")
    kept = []
    if plans:
        with ws.store.work() as work:
            for number, plan in enumerate(plans):
                kept.append(keep(ws, work, plan, _Share(progress, number, len(plans), plan.draft.name)))
    counts = {standing: sum(1 for each in attempts if each.standing is standing) for standing in Standing}
    return Changes(
        frozenset({"datasets", "observations", "sources"}) if kept else frozenset(),
        tuple(finding for plan in plans for finding in plan.findings),
        {
            "files": len(kept),
            "refused": counts[Standing.REFUSED],
            "known": counts[Standing.KNOWN],
            "observations": sum(dataset.observations for dataset in kept),
            "datasets": [dataset.id for dataset in kept],
        },
    )


def _attempt(
    ws: Workspace, path: Path, sheet: str | None, recipe: Path | None, progress: Progress, accept: bool
) -> ImportAttempt:
    try:
        draft = propose_import(ws, path, sheet, recipe, _Share(progress, 0, 2, path.name))
        draft = accept_proposal(ws, draft) if accept else draft
        plan = plan_import(ws, draft, progress=_Share(progress, 1, 2, path.name))
    except GfmdError as error:
        return ImportAttempt(path, None, error)
    try:
        refuse_unsound(plan)
    except GfmdError as error:
        return ImportAttempt(path, plan, error)
    return ImportAttempt(path, plan)


class _Share:
    """One part of several of a progress; where its own end is unknown, it tells only that work goes on."""

    def __init__(self, progress: Progress, number: int, parts: int, name: str) -> None:
        self._progress, self._number, self._parts, self._name = progress, number, parts, name

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report as a share of the whole; `Cancelled` comes from there."""
        share = min(_STEPS, _STEPS * done // total) if total > 0 else 0
        self._progress.step(self._number * _STEPS + share, self._parts * _STEPS, text or self._name)
