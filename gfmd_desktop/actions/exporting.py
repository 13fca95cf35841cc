"""Handing on: what an audience gets, sealed into a changeset, signed into a package that anyone can check."""

from __future__ import annotations

import hashlib
import io
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop import disclosure, documents, packages, statistics, store
from gfmd_desktop.core import (
    LANGUAGES,
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
    new_id,
)
from gfmd_desktop.templates import Template

from . import contents
from .datasets import standing
from .documents import document_ids, find_document
from .encrypting import clear_name, encrypted_path, recipients
from .printing import report_bytes
from .records import release_findings
from .templates import find_template, template_bytes
from .workspace import Workspace

_NOTHING = NoProgress()
_CSV = "text/csv"
_JSON = "application/json"
_JSONL = "application/jsonl"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_P7S = "application/pkcs7-signature"


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
            parcel = _Parcel(work, ws, told, signer, now, folder, progress)
            members = parcel.members(chosen, languages, name)
            clear = folder / name if addressees else target
            written = packages.write(clear, members, signer, progress, at=now)
        if addressees:
            packages.encrypt(clear, target, addressees, progress)
    with ws.store.work() as work:
        sent = store.PackageRecord(
            written.value, store.Direction.SENT, clock.stamp(now), target.name, ws.office.id, str(audience)
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


def levels(template: Template) -> Callable[[str], Sharing]:
    """Return the function that tells the sharing level of a path: that of its item, or of the nearest group with one.

    What no item of the template explains is internal.
    """
    own: dict[str, Sharing] = {}
    _gather(template.items, Sharing.PUBLIC, own)

    def level(path: str) -> Sharing:
        steps = [step for step in path.partition("@")[0].split("/") if not _is_row_or_cell(step)]
        return own.get("/".join(steps), Sharing.INTERNAL)

    return level


def _gather(items: Sequence[object], inherited: Sharing, own: dict[str, Sharing]) -> None:
    for item in items:
        told = item.extension.get("sharing", "")  # type: ignore[attr-defined]
        level = Sharing(told) if told in list(Sharing) else inherited
        own[item.path] = level  # type: ignore[attr-defined]
        _gather(getattr(item, "items", ()), level, own)


def _is_row_or_cell(step: str) -> bool:
    return step.count(".") >= 3 or bool(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", step))


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


@dataclass
class _Parcel:
    """Gathers the members of one package; large ones lie in `folder` until they are written."""

    work: store.Work
    ws: Workspace
    told: disclosure.Disclosure
    signer: packages.Signer
    now: datetime
    folder: Path
    progress: Progress
    _found: list[packages.Member] = field(default_factory=list)
    _resources: list[packages.Resource] = field(default_factory=list)

    def members(self, chosen: Sequence[str], languages: Sequence[str], file: str) -> list[packages.Member]:
        """Return every member, the VERIFY texts last, because they name the digests of the others."""
        states = [documents.state(self.work.changes.of_document(each)) for each in chosen]
        for state in states:
            if self.told.changes.get(state.id):
                self._reports(state, tuple(languages) or (state.language,))
        self._templates(states)
        for dataset in self.told.datasets:
            self._dataset(dataset)
        self._changesets()
        for source in self.work.sources.all():
            if source.sha256 in self.told.sources:
                name = contents.source_name(source.sha256, source.name)
                self._add_stream(name, source.media_type, partial(self._copy, source.sha256))
        self._describe(states)
        self._verify_texts(file)
        return self._found

    def _reports(self, state: documents.DocumentState, languages: Sequence[str]) -> None:
        for language in languages:
            data, _, _ = report_bytes(
                self.work, state, self.ws.office.name, language, self.told.audience, self.now.date(), self.progress
            )
            name = f"documents/{state.id}/{_slug(state.template[0])}.{language}.pdf"
            self._add(name, "application/pdf", self.signer.sign_pdf(data, at=self.now))

    def _templates(self, states: Sequence[documents.DocumentState]) -> None:
        for identity, version in sorted({state.template for state in states}):
            body = self.work.templates.body(identity, version)
            body = body or template_bytes(find_template(self.work, identity, version))
            self._add(f"templates/{_slug(identity)}-{_slug(version)}.xlsx", _XLSX, body)

    def _dataset(self, dataset: Dataset) -> None:
        mask = self.told.masks[dataset.id]
        found = self.work.observations.stream(store.ObservationFilter(datasets=(dataset.id,)))
        name = contents.observations_name(dataset.id)
        observations = tuple(mask.apply(found))

        def write(out: BinaryIO) -> None:
            text = io.TextIOWrapper(out, encoding="utf-8", newline="")
            statistics.write_sdmx_csv(observations, text, sources={dataset.id: dataset.source}, progress=self.progress)
            text.flush()
            text.detach()

        member = self._add_stream(name, _CSV, write)
        fields = packages.fields_of(_header(member))
        self._resources.append(packages.Resource(name, dataset.title, member.size, _sha256(member), fields))
        source = self.work.sources.get(dataset.source)
        withheld = (dataset.observations - len(observations)) + len(mask.hidden or {})
        about = contents.write_dataset(
            dataset, source.name if source else "", source.media_type if source else "", withheld
        )
        self._add(contents.dataset_name(dataset.id), _JSON, about)

    def _changesets(self) -> None:
        shown = frozenset().union(*self.told.changes.values())
        done: set[tuple[str, int]] = set()
        for each in self.work.changesets.all():
            if (each.office, each.number) in done:
                continue
            name = contents.changeset_name(each.office, each.number)
            body, signature = each.body, each.signature
            parsed = packages.parse(body, name)
            hidden = any(change.id not in shown for change in parsed.changes)
            if hidden and each.office != self.ws.office.id:
                continue  # another office's changeset is passed on unchanged or not at all
            if hidden:
                body = packages.render(packages.reseal(parsed.header, parsed.changes), shown)
            if hidden or self._signed_before_renewal(each):
                signature = self.signer.sign_detached(body, at=self.now)
            done.add((each.office, each.number))
            self._add(name, _JSONL, body)
            self._add(f"{name}.p7s", _P7S, signature)

    def _signed_before_renewal(self, changeset: store.Changeset) -> bool:
        """Tell whether our own signature is by a key that was replaced, perhaps because it was withdrawn."""
        own = changeset.office == self.ws.office.id
        return own and packages.signed_by(changeset.signature) != self.signer.certificate.fingerprint

    def _describe(self, states: Sequence[documents.DocumentState]) -> None:
        title = "; ".join(dict.fromkeys(state.title for state in states))
        resources = self._resources or [
            packages.Resource(each.name, each.name, each.size, _sha256(each), (), each.media_type)
            for each in self._found
        ]
        data = packages.datapackage(
            id=new_id(),
            title=title,
            created=self.now,
            publisher=self.ws.office.name,
            resources=resources,
            language=self.ws.office.language,
        )
        self._add("datapackage.json", _JSON, data)

    def _verify_texts(self, file: str) -> None:
        digests = tuple(
            packages.MemberDigest(each.name, each.media_type, _sha256(each), each.size) for each in self._found
        )
        facts = packages.PackageFacts(file, self.signer.certificate, self.now, digests)
        for language in LANGUAGES:
            text = packages.verify_text(language, facts)
            self._add(packages.verify_name(language), "text/plain; charset=utf-8", text.encode("utf-8"))

    def _copy(self, sha256: str, out: BinaryIO) -> None:
        self.work.sources.copy_to(sha256, out, self.progress)

    def _add(self, name: str, media_type: str, data: bytes) -> packages.Member:
        member = packages.Member.of_bytes(name, media_type, data)
        self._found.append(member)
        return member

    def _add_stream(self, name: str, media_type: str, write: Callable[[BinaryIO], None]) -> packages.Member:
        path = self.folder / str(len(self._found))
        with path.open("wb") as out:
            write(out)
        member = packages.Member.of_file(name, media_type, path)
        self._found.append(member)
        return member


def _sha256(member: packages.Member) -> str:
    digest = hashlib.sha256()
    for piece in _pieces(member):
        digest.update(piece)
    return digest.hexdigest()


def _pieces(member: packages.Member) -> Iterator[bytes]:
    with member.opener() as stream:
        yield from iter(lambda: stream.read(1 << 20), b"")


def _header(member: packages.Member) -> list[str]:
    with member.opener() as stream:
        return stream.readline().decode("utf-8").strip().split(",")


def _slug(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-.") or "document"
