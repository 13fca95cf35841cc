"""What a workspace holds at a glance: for the first page, and for whoever asks what happened last."""

from __future__ import annotations

from dataclasses import dataclass

from gfmd_desktop import documents, store
from gfmd_desktop.core import Office

from .conflicts import office_names
from .documents import DocumentCard, list_documents
from .workspace import Workspace

_LAST = 20


@dataclass(frozen=True, slots=True)
class PackageCard:
    """A package that was sent or came in; `state` is the verdict of a received one at that time.

    `recipients` are the offices that alone can open one that was sent encrypted, our own among them.
    """

    digest: str
    received: bool
    at: str
    name: str
    office: str
    office_name: str
    audience: str
    state: str
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """Office, documents (the one changed last first), counts, and the packages exchanged last."""

    office: Office
    documents: tuple[DocumentCard, ...]
    datasets: int
    observations: int
    conflicts: int
    packages: tuple[PackageCard, ...]


def overview(ws: Workspace) -> Overview:
    """Return what the workspace holds at a glance."""
    cards = list_documents(ws)
    with ws.store.read() as work:
        totals = work.totals()
        conflicts = len(documents.conflicts(work.changes.all()))
        packages = tuple(_package(each, office_names(work, ws)) for each in work.packages.all()[:_LAST])
    return Overview(ws.office, cards, totals.datasets, totals.observations, conflicts, packages)


def list_packages(ws: Workspace) -> tuple[PackageCard, ...]:
    """Return the register of packages sent and received, the newest first."""
    with ws.store.read() as work:
        names = office_names(work, ws)
        return tuple(_package(each, names) for each in work.packages.all())


def _package(record: store.PackageRecord, names: dict[str, str]) -> PackageCard:
    verdict = record.verdict if isinstance(record.verdict, dict) else {}
    return PackageCard(
        record.digest,
        record.direction is store.Direction.RECEIVED,
        record.at,
        record.name,
        record.office,
        names.get(record.office, record.office),
        record.audience,
        str(verdict.get("state", "")),
        tuple(str(each) for each in verdict.get("recipients", ())),
    )
