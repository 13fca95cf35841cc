"""Bringing a workbook in: proposal, dry run, and one transaction that keeps the file, its figures and the recipe."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from gfmd_desktop import importing, sheets, statistics, store
from gfmd_desktop.core import (
    Changes,
    Dataset,
    Finding,
    GfmdError,
    Json,
    NoProgress,
    Progress,
    Words,
    clock,
    findings,
    new_id,
)

from .datasets import decide
from .files import read_bytes, write_bytes
from .workspace import Workspace, make_backup

_NOTHING = NoProgress()
_AREA, _COUNTRY = "area", "country"
_OWN = ("own-workbook", "own-table")


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """A workbook as understood so far. `already_imported` are the datasets that came from the very same file."""

    path: Path
    workbook: sheets.Workbook
    proposal: importing.Proposal
    aliases: Mapping[str, str] = field(default_factory=dict)
    already_imported: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The file's name."""
        return self.workbook.name

    @property
    def sheet(self) -> str:
        """The sheets that are read."""
        return _sheets(self.proposal.recipe)

    @property
    def sure(self) -> bool:
        """Tell whether the workbook is of our own making and says itself how it is to be read."""
        return any(each.code in _OWN for each in self.proposal.reasons)

    @property
    def recipe_json(self) -> Json:
        """The proposed recipe as JSON."""
        return self.proposal.recipe.to_json()

    def reasons(self, words: Words) -> tuple[str, ...]:
        """Say what was understood, and why."""
        return tuple(words.say(each.key, **each.values()) for each in self.proposal.reasons)

    def decisions(self, words: Words) -> tuple[str, ...]:
        """Say how the layout differs from the recipe that it was recognised by: old and new side by side."""
        return tuple(
            words.say(each.key, pairs="; ".join(f"{pair.old} → {pair.new}".strip(" →") for pair in each.pairs))
            for each in self.proposal.decisions
        )

    def questions(self, words: Words) -> tuple[str, ...]:
        """Say what only a person can tell."""
        return tuple(
            words.say(each.key, where=each.where, subject=each.subject, suggestions=", ".join(each.suggestions))
            for each in self.proposal.questions
        )


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What committing would do; nothing is written yet."""

    draft: ImportDraft
    recipe: importing.Recipe
    aliases: Mapping[str, str]
    plan: importing.Plan

    @property
    def observations(self) -> int:
        """How many observations there are, missing ones included."""
        return len(self.plan.observations)

    @property
    def missing(self) -> int:
        """How many of them say that a figure is missing."""
        return self.plan.summary.get("missing", 0)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything wrong or doubtful, by cell."""
        return (*self.draft.proposal.findings, *self.plan.findings)


def propose_import(
    ws: Workspace,
    path: Path,
    sheet: str | None = None,
    recipe: Path | None = None,
    progress: Progress = _NOTHING,
) -> ImportDraft:
    """Read a workbook and propose what it holds; the file is only read. `recipe` is a recipe file to go by."""
    progress.step(0, 3, path.name)
    with sheets.watched(progress):
        workbook = sheets.read(path)
    with ws.store.read() as work:
        known = _known_recipes(work) if recipe is None else [load_recipe(recipe)]
        same = tuple(each.id for each in work.datasets.of_source(workbook.sha256))
        learnt = _learnt(work)
    with sheets.watched(progress) as watched:
        watched.step(1, 3, path.name)
        proposal = importing.propose(workbook, sheet=sheet, recipes=known, aliases=learnt, language=ws.office.language)
    progress.step(3, 3, path.name)
    return ImportDraft(path, workbook, proposal, learnt, same)


def accept_proposal(ws: Workspace, draft: ImportDraft) -> ImportDraft:
    """Take a proposal as it stands: tables that name no country are taken for the workspace's own, with a finding each.

    What else was asked stays open: unknown labels and tables without a period are held back by the run.
    """
    proposal = draft.proposal
    country = ws.office.country
    asked = [one for one in proposal.questions if one.code == _COUNTRY]
    if not asked:
        return draft
    name = statistics.areas().name(country, ws.office.language)
    assumed = [
        findings.warning("importing.country-assumed", one.where, subject=one.subject, area=name) for one in asked
    ]
    accepted = replace(
        proposal,
        recipe=proposal.recipe.answered("REF_AREA", country),
        questions=tuple(one for one in proposal.questions if one.code != _COUNTRY),
        findings=(*proposal.findings, *assumed),
    )
    return replace(draft, proposal=accepted)


def take_renamed(draft: ImportDraft, pairs: Iterable[importing.Pair]) -> ImportDraft:
    """Return a draft for which a person said that the new column of each pair is the old one under another name."""
    return replace(draft, proposal=importing.take_renamed(draft.proposal, pairs))


def plan_import(
    ws: Workspace,
    draft: ImportDraft,
    recipe: importing.Recipe | None = None,
    aliases: Mapping[str, str] | None = None,
    progress: Progress = _NOTHING,
) -> ImportPlan:
    """Do the import without writing: every observation and every finding. `aliases` add a person's answers."""
    chosen = recipe or draft.proposal.recipe
    known = {**draft.aliases, **(aliases or {})}
    with sheets.watched(progress) as watched:
        plan = importing.run(draft.workbook, chosen, known, watched, rules=True)
    return ImportPlan(draft, chosen, dict(aliases or {}), plan)


def commit_import(
    ws: Workspace,
    plan: ImportPlan,
    progress: Progress = _NOTHING,
    *,
    replaces: str = "",
    speaks: Sequence[tuple[str, str]] = (),
) -> Changes:
    """Keep the workbook byte for byte, its observations, the recipe and the answers, in one transaction.

    `replaces` is an import that counts no more from now on, `speaks` the pairs of indicator and area for which the
    new one speaks where others differ: both are decisions of a person. GfmdError `actions.import-refused` while
    findings stand against it, `actions.source-changed` if the file is another one by now. A backup is made first.
    """
    refuse_unsound(plan)
    if not ws.read_only:
        make_backup(ws, progress, reason="before-import")
    with ws.store.work() as work:
        dataset = keep(ws, work, plan, progress)
        decide(ws, work, dataset, replaces, speaks)
    return Changes(
        frozenset({"datasets", "observations", "sources"}),
        plan.findings,
        {"dataset": dataset.id, "observations": dataset.observations, "sha256": dataset.source},
    )


def refuse_unsound(plan: ImportPlan) -> None:
    """Raise `actions.import-refused` while findings stand against a plan, or when it has no figures."""
    against = sum(1 for each in plan.findings if each.severity is findings.Severity.ERROR)
    if against or not plan.observations:
        raise GfmdError("actions.import-refused", file=plan.draft.name, count=max(against, 1))


def keep(ws: Workspace, work: store.Work, plan: ImportPlan, progress: Progress) -> Dataset:
    """Write a sound plan within a transaction and return its dataset."""
    now = clock.stamp(clock.now())
    dataset = _dataset(ws, plan, now, progress)
    _keep_source(work, plan.draft, now, progress)
    work.datasets.add(dataset)
    file = plan.plan.file
    if file and ws.store.path:  # a server cannot look into a file of ours
        work.observations.add_file(dataset.id, file, progress)
    else:
        work.observations.add(dataset.id, plan.plan.observations, progress)
    if not plan.draft.sure:
        recipe_id = statistics.plain(plan.recipe.name) or plan.draft.name
        work.recipes.put(store.StoredRecipe(recipe_id, plan.recipe.name, plan.recipe.to_json(), now, now))
    if plan.aliases:
        work.aliases.put(plan.plan.publisher, _AREA, plan.aliases, now)
    return dataset


def load_recipe(path: Path) -> importing.Recipe:
    """Read a recipe file; GfmdError `importing.bad-recipe` with the reason."""
    try:
        read = json.loads(read_bytes(path).decode("utf-8-sig"))
    except ValueError as fault:
        raise GfmdError("importing.bad-recipe", reason=f"{path.name}: {fault}") from fault
    return importing.Recipe.from_json(read)


def save_recipe(recipe: importing.Recipe, path: Path) -> None:
    """Write a recipe as a small readable file that another office can use."""
    told = json.dumps(recipe.to_json(), ensure_ascii=False, indent=2)
    write_bytes(path, (told + "\n").encode("utf-8"))


def _known_recipes(work: store.Work) -> Sequence[importing.Recipe]:
    known = []
    for each in work.recipes.all():
        try:
            known.append(importing.Recipe.from_json(each.body))
        except GfmdError:
            continue  # written by a newer program: of no help here, and no reason to refuse a workbook
    return known


def _learnt(work: store.Work) -> dict[str, str]:
    learnt: dict[str, str] = {}
    for sender in work.aliases.senders():
        learnt |= work.aliases.of(sender, _AREA)
    return learnt


def _keep_source(work: store.Work, draft: ImportDraft, now: str, progress: Progress) -> None:
    try:
        stream = draft.path.open("rb")
    except OSError as fault:
        raise GfmdError("actions.file-unreadable", path=draft.path, reason=fault.strerror or fault) from fault
    with stream:
        media_type = draft.workbook.media_type
        source = work.sources.put(stream, name=draft.name, media_type=media_type, added_at=now, progress=progress)
    if source.sha256 != draft.workbook.sha256:
        raise GfmdError("actions.source-changed", file=draft.path)


def _dataset(ws: Workspace, plan: ImportPlan, now: str, progress: Progress) -> Dataset:
    found = plan.plan
    recipe = plan.recipe.to_json()
    if found.indicators:
        recipe["indicators"] = [
            {"id": each.id, "name": each.name, "unit": each.unit, "mult": each.unit_mult} for each in found.indicators
        ]
    if found.labels:
        recipe["labels"] = [[dimension, code, text] for (dimension, code), text in sorted(found.labels.items())]
    return Dataset(
        new_id(),
        ws.office.id,
        ws.author,
        now,
        found.title or plan.draft.name,
        found.publisher,
        found.vintage,
        found.licence,
        plan.draft.workbook.sha256,
        _sheets(plan.recipe),
        recipe,
        len(found.observations),
        found.digest(progress),
        found.notes,
    )


def _sheets(recipe: importing.Recipe) -> str:
    return ", ".join(dict.fromkeys(table.sheet for table in recipe.tables))
