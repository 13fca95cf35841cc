"""What goes into one package: reports, templates, datasets, changesets, sources, descriptions, VERIFY texts."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from gfmd_desktop import disclosure, documents, packages, statistics, store
from gfmd_desktop.core import LANGUAGES, Dataset, Progress, new_id

from . import contents
from .printing import report_bytes
from .templates import find_template, template_bytes
from .withheld import page_name, withheld_page
from .workspace import Workspace

_CSV = "text/csv"
_JSON = "application/json"
_JSONL = "application/jsonl"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_P7S = "application/pkcs7-signature"


@dataclass
class Parcel:
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
        self._withheld(states)
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

    def _withheld(self, states: Sequence[documents.DocumentState]) -> None:
        known = [find_template(self.work, *each) for each in dict.fromkeys(state.template for state in states)]
        for language in LANGUAGES:
            page = withheld_page(
                language,
                self.told.withheld,
                audience=self.told.audience,
                office=self.ws.office.name,
                day=self.now.date(),
                templates=known,
            )
            self._add(page_name(language), "text/html; charset=utf-8", page)

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
