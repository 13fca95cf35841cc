"""Handing on: what an audience gets, sealed into a changeset, signed into a package that anyone can check."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gfmd_desktop import disclosure, documents, packages, store
from gfmd_desktop.core import (
    STATISTICS_LOG,
    Changes,
    Dataset,
    Finding,
    GfmdError,
    Json,
    NoProgress,
    Progress,
    Sharing,
    clock,
    findings,
)

from .datasets import standing
from .documents import document_ids, find_document
from .encrypting import clear_name, encrypted_path, recipients
from .levels import levels
from .parcel import Parcel
from .records import release_findings
from .templates import find_template
from .workspace import Workspace

_NOTHING = NoProgress()


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What would go to an audience, and what would stay behind and why."""

    audience: Sharing
    documents: tuple[str, ...]
    datasets: tuple[Dataset, ...]
    sources: tuple[str, ...]
    withheld: tuple[disclosure.Withheld, ...]
    findings: tuple[Finding, ...] = ()

    def to_json(self) -> dict[str, Json]:
        """Return the plan as JSON values."""
        return {
            "audience": str(self.audience),
            "documents": list(self.documents),
            "datasets": [each.id for each in self.datasets],
            "sources": list(self.sources),
            "withheld": [
                {
                    "what": str(each.what),
                    "name": each.name,
                    "level": str(each.level),
                    "why": str(each.why),
                    "count": each.count,
                }
                for each in self.withheld
            ],
        }


def plan_export(ws: Workspace, documents: Sequence[str], audience: Sharing) -> ExportPlan:
    """Say what an audience would get of some documents (of all, when none is named); nothing is written.

    Its findings are what the release rule of the registers says against it.
    """
    with ws.store.read() as work:
        chosen = _chosen(work, documents)
        told = _disclose(work, chosen, audience)
    released = release_findings(ws, chosen, audience)
    return ExportPlan(audience, chosen, told.datasets, tuple(sorted(told.sources)), told.withheld, released)


def export_package(
    ws: Workspace,
    documents: Sequence[str],
    path: Path,
    *,
    audience: Sharing,
    signer: packages.Signer,
    languages: Sequence[str] = (),
    encrypt_to: Sequence[Path] = (),
    progress: Progress = _NOTHING,
) -> Changes:
    """Seal what was not sent yet, write the signed package, and enter it in the register.

    `languages` are those of the reports (each document's own, when none is named). With `encrypt_to` (certificate
    files) the package is encrypted for these and for the own office, and its name ends in `.p7m`. The package
    appears under its name only when it is whole; if it fails or is cancelled, at most a sealed changeset stays, for
    the next package. GfmdError `actions.release-refused` while the release rule of a register stands against it.
    """
    with ws.store.read() as work:
        chosen = _chosen(work, documents)
    _refuse_unreleased(ws, chosen, audience)
    now = clock.now()
    addressees, doubts = recipients(ws, encrypt_to) if encrypt_to else ((), ())
    target = encrypted_path(path) if addressees else path
    name = clear_name(target)
    _seal(ws, signer, now)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gfmd-")))
        with ws.store.read() as work:
            told = _disclose(work, chosen, audience)
            parcel = Parcel(work, ws, told, signer, now, folder, progress)
            members = parcel.members(chosen, languages, name)
            clear = folder / name if addressees else target
            written = packages.write(clear, members, signer, progress, at=now)
        if addressees:
            packages.encrypt(clear, target, addressees, progress)
    with ws.store.work() as work:
        readers: Json = {"recipients": [each.office_name for each in addressees]}
        sent = store.PackageRecord(
            written.value, store.Direction.SENT, clock.stamp(now), target.name, ws.office.id, str(audience), readers
        )
        work.packages.add(sent)
    return Changes(
        frozenset({"packages"}),
        doubts,
        {
            "digest": written.value,
            "members": len(written.members),
            "documents": list(chosen),
            "path": str(target),
            "recipients": [each.facts() for each in addressees],
        },
    )


def _refuse_unreleased(ws: Workspace, chosen: Sequence[str], audience: Sharing) -> None:
    against = [each for each in release_findings(ws, chosen, audience) if each.severity is findings.Severity.ERROR]
    if against:
        raise GfmdError("actions.release-refused", count=len(against), first=against[0].where)


def _chosen(work: store.Work, wanted: Sequence[str]) -> tuple[str, ...]:
    chosen = tuple(find_document(work, each) for each in wanted) or document_ids(work)
    if not chosen:
        raise GfmdError("actions.nothing-to-export")
    return chosen


def _disclose(work: store.Work, chosen: Sequence[str], audience: Sharing) -> disclosure.Disclosure:
    withdrawn = standing(work).withdrawn
    return disclosure.withhold(
        audience,
        documents=[_part(work, identity) for identity in chosen],
        datasets=[each for each in work.datasets.all() if each.id not in withdrawn],
        observations=lambda dataset: work.observations.stream(store.ObservationFilter(datasets=(dataset,))),
        sources=work.sources.all(),
        statistics_log=work.changes.of_document(STATISTICS_LOG),
        today=clock.now().date().isoformat(),
    )


def _part(work: store.Work, identity: str) -> disclosure.DocumentPart:
    changes = work.changes.of_document(identity)
    state = documents.state(changes)
    return disclosure.DocumentPart(identity, changes, levels(find_template(work, *state.template)), state.country)


def _seal(ws: Workspace, signer: packages.Signer, now: datetime) -> None:
    """Seal the office's unsent changes and datasets into its next changeset, in one short transaction."""
    with ws.store.work() as work:
        changes = work.changes.unsealed(ws.office.id)
        datasets = work.datasets.unsealed(ws.office.id)
        if not changes and not datasets:
            return
        last = work.changesets.last(ws.office.id)
        number = last.number + 1 if last else 1
        previous = last.root if last else ""
        digests = {each.id: each.digest for each in datasets}
        sealed = packages.seal(changes, digests, ws.office, number=number, previous=previous, now=now)
        body = packages.render(sealed)
        signature = signer.sign_detached(body, at=now)
        work.changesets.add(
            store.Changeset(
                ws.office.id,
                number,
                sealed.root,
                previous,
                body,
                signature,
                store.Direction.SENT,
                clock.stamp(now),
            )
        )
        work.changes.seal((each.id for each in changes), number)
        work.datasets.seal(digests, number)
