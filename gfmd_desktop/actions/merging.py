"""Taking in a partner's package: first everything it would do, then, in one transaction, that."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from gfmd_desktop import documents, merge, packages, statistics, store
from gfmd_desktop.core import (
    Changes,
    Dataset,
    Finding,
    GfmdError,
    Json,
    NoProgress,
    Observation,
    Place,
    Progress,
    clock,
    findings,
)

from . import contents
from .checking import check_package
from .examining import chains_json
from .templates import keep_template_bytes
from .workspace import Workspace, make_backup

_NOTHING = NoProgress()
_NOUNS = frozenset(
    {"documents", "answers", "datasets", "observations", "sources", "templates", "packages", "conflicts"}
)


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging a package would do. `plan` is None when the package is not whole or its signer not trusted."""

    path: Path
    verdict: packages.Verdict
    plan: merge.MergePlan | None
    templates: tuple[str, ...] = ()
    notes: tuple[Finding, ...] = ()

    @property
    def allowed(self) -> bool:
        """Tell whether it may be merged."""
        return self.plan is not None and not self.plan.refused

    @property
    def exit_code(self) -> int:
        """Return what the command line returns when it is not merged."""
        return self.verdict.exit_code or 1

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is doubtful about the package and about what it brings."""
        return (*self.verdict.findings, *self.notes, *(self.plan.findings if self.plan else ()))

    @property
    def counts(self) -> dict[str, int]:
        """How much is new, and what a person will have to decide."""
        plan = self.plan or merge.MergePlan()
        return {
            "changes": len(plan.changes),
            "datasets": len(plan.datasets),
            "sources": len(plan.sources),
            "documents": sum(each.new for each in plan.documents),
            "conflicts": len(plan.conflicts),
        }

    def to_json(self) -> dict[str, Json]:
        """Return the preview as JSON values."""
        plan = self.plan or merge.MergePlan()
        return {
            "allowed": self.allowed,
            "new": self.counts,
            "conflicts": [{"document": each.document, "path": each.path} for each in plan.conflicts],
            **chains_json(plan),
        }


def plan_merge(ws: Workspace, path: Path, progress: Progress = _NOTHING) -> MergePreview:
    """Check a package and say what merging it would do; nothing is written."""
    verdict = check_package(path, ws=ws, progress=progress)
    if verdict.exit_code != 0:
        return MergePreview(path, verdict, None)
    with packages.open_package(path, expected=verdict.package) as package:
        links, notes = _links(package, verdict)
        datasets, more = _datasets(package, verdict)
        notes += more
        theirs = merge.Holding(links, (), datasets, frozenset(contents.sources_in(package)))
        names = contents.templates_in(package)
    with ws.store.read() as work:
        mine = holding(work, ws)
    sender = verdict.signer.office_id if verdict.signer else ""
    return MergePreview(path, verdict, merge.plan(mine, theirs, sender), names, notes)


def apply_merge(ws: Workspace, preview: MergePreview, progress: Progress = _NOTHING) -> Changes:
    """Do what the preview says, in one transaction after a verified backup; conflicts wait for a person."""
    plan = preview.plan
    if plan is None or plan.refused:
        raise GfmdError("actions.merge-refused", file=preview.path.name, reason=str(preview.verdict.state))
    make_backup(ws, reason="before-merge")
    now = clock.stamp(clock.now())
    with packages.open_package(preview.path, expected=preview.verdict.package) as package, ws.store.work() as work:
        for name in preview.templates:
            keep_template_bytes(work, package.read(name), name)
        _keep_changes(work, plan, package, now)
        _keep_sources(work, plan, package, now, progress)
        carried = {name: link.number for link in plan.links for name, _ in link.datasets}
        for done, dataset in enumerate(plan.datasets):
            progress.step(done, len(plan.datasets), dataset.title)
            _keep_dataset(work, package, dataset, carried.get(dataset.id, 0))
        signer = preview.verdict.signer
        work.packages.add(
            store.PackageRecord(
                preview.verdict.package,
                store.Direction.RECEIVED,
                now,
                preview.path.name,
                signer.office_id if signer else "",
                verdict=preview.verdict.to_json(),
            )
        )
        open_conflicts = len(documents.conflicts(work.changes.all()))
    return Changes(_NOUNS, preview.findings, {"merged": preview.counts, "conflicts": open_conflicts})


def holding(work: store.Work, ws: Workspace) -> merge.Holding:
    """Return all that this workspace has, as the merge room sees it."""
    links = {}
    for each in work.changesets.all():
        parsed = packages.parse(each.body, contents.changeset_name(each.office, each.number))
        links[each.office, each.number, each.root, parsed.withheld] = _link(parsed, each.office)
    sources = frozenset(each.sha256 for each in work.sources.all())
    return merge.Holding(tuple(links.values()), work.changes.all(), work.datasets.all(), sources)


def _links(package: packages.Package, verdict: packages.Verdict) -> tuple[tuple[merge.Link, ...], tuple[Finding, ...]]:
    """Return the changesets signed by offices trusted here; the others are passed over with a finding."""
    signed = {each.member: each for each in verdict.changesets}
    links: list[merge.Link] = []
    notes: list[Finding] = []
    for name, _ in contents.changesets_in(package):
        judged = signed.get(name)
        if judged is None or judged.signature is None or not judged.signature.accepted:
            place = Place(package.file, name)
            notes.append(findings.warning("actions.changeset-untrusted", place, office=judged.office if judged else ""))
            continue
        links.append(_link(packages.parse(package.read(name), name), judged.signature.office_id))
    return tuple(links), tuple(notes)


def _datasets(package: packages.Package, verdict: packages.Verdict) -> tuple[tuple[Dataset, ...], tuple[Finding, ...]]:
    """Return the datasets that can be checked: whole ones, and redacted ones only from their own office."""
    signer = verdict.signer
    kept: list[Dataset] = []
    notes: list[Finding] = []
    for dataset, more in contents.datasets_in(package):
        if more["withheld"] and (signer is None or signer.office_id != dataset.office):
            place = Place(package.file, contents.dataset_name(dataset.id))
            notes.append(findings.warning("actions.dataset-uncheckable", place, title=dataset.title))
        else:
            kept.append(dataset)
    return tuple(kept), tuple(notes)


def _link(parsed: packages.ParsedChangeset, signer: str) -> merge.Link:
    header = parsed.header
    vouched = tuple((each.id, each.digest) for each in header.datasets)
    return merge.Link(
        header.office,
        header.number,
        parsed.root,
        header.previous,
        signer,
        parsed.changes,
        vouched,
        len(parsed.withheld),
    )


def _keep_changes(work: store.Work, plan: merge.MergePlan, package: packages.Package, now: str) -> None:
    numbers = {change.id: link.number for link in plan.links for change in link.changes}
    by_number: dict[int, list[str]] = {}
    for change in plan.changes:
        by_number.setdefault(numbers[change.id], []).append(change.id)
    known = {change.id: change for change in plan.changes}
    for number, ids in sorted(by_number.items()):
        work.changes.append((known[each] for each in ids), changeset=number)
    for link in plan.links:
        name = contents.changeset_name(link.office, link.number)
        work.changesets.add(
            store.Changeset(
                link.office,
                link.number,
                link.root,
                link.previous,
                package.read(name),
                package.read(f"{name}.p7s"),
                store.Direction.RECEIVED,
                now,
            )
        )


def _keep_sources(
    work: store.Work, plan: merge.MergePlan, package: packages.Package, now: str, progress: Progress
) -> None:
    names = contents.sources_in(package)
    told = {dataset.source: more for dataset, more in contents.datasets_in(package)}
    for sha256 in plan.sources:
        more: Mapping[str, Json] = told.get(sha256, {})
        kept = work.sources.put(
            package.open(names[sha256]),
            name=Path(str(more.get("source_file") or names[sha256])).name,
            media_type=str(more.get("source_media_type") or "application/octet-stream"),
            added_at=now,
            progress=progress,
        )
        if kept.sha256 != sha256:
            raise GfmdError("actions.member-invalid", member=names[sha256], reason="SHA-256")


def _keep_dataset(work: store.Work, package: packages.Package, dataset: Dataset, number: int) -> None:
    """Keep a dataset whose observations are those its office vouched for, or say that some were withheld."""
    name = contents.observations_name(dataset.id)
    _, more = contents.read_dataset(package.read(contents.dataset_name(dataset.id)), contents.dataset_name(dataset.id))
    observations = tuple(_observations(package, name))
    withheld = int(more["withheld"])
    if not withheld and statistics.digest(observations) != dataset.digest:
        raise GfmdError("actions.member-invalid", member=name, reason="digest")
    work.datasets.add(replace(dataset, observations=len(observations)), changeset=number)
    work.observations.add(dataset.id, observations)


def _observations(package: packages.Package, name: str) -> Iterator[Observation]:
    with io.TextIOWrapper(package.open(name), encoding="utf-8", newline="") as stream:
        yield from statistics.read_sdmx_csv(stream)
