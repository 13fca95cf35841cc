"""The imports of a workspace: which there are, which count, and which one speaks where several do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from gfmd_desktop import store
from gfmd_desktop.core import STATISTICS_LOG, Changes, Dataset, GfmdError, Json
from gfmd_desktop.documents import log

from .workspace import Workspace, write

_NOUNS = frozenset({"datasets", "observations"})


@dataclass(frozen=True, slots=True)
class DatasetCard:
    """One import in a list; `file` is the name of its source, empty when that was withheld by its office."""

    id: str
    title: str
    publisher: str
    vintage: str
    licence: str
    file: str
    sha256: str
    sheet: str
    observations: int
    imported_at: str
    office: str
    author: str
    withdrawn: bool

    def to_json(self) -> dict[str, Json]:
        """Return the card as JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Standing:
    """Decisions about datasets: those withdrawn, and the one preferred for an (indicator, area)."""

    withdrawn: frozenset[str]
    preferred: dict[tuple[str, str], str]


def standing(work: store.Work) -> Standing:
    """Read the decisions from the log; one that is in conflict does not count until it is decided."""
    withdrawn: set[str] = set()
    preferred: dict[tuple[str, str], str] = {}
    for path, found in log.resolve(work.changes.of_document(STATISTICS_LOG)).items():
        if isinstance(found, log.Conflict) or found.value is None:
            continue
        kind, _, rest = path.partition("/")
        if kind == "datasets" and rest.endswith("/withdrawn") and found.value is True:
            withdrawn.add(rest.removesuffix("/withdrawn"))
        elif kind == "preferred":
            indicator, _, area = rest.partition(".")
            preferred[indicator, area] = str(found.value)
    return Standing(frozenset(withdrawn), preferred)


def list_datasets(ws: Workspace) -> tuple[DatasetCard, ...]:
    """Return all imports in the order in which they came."""
    with ws.store.read() as work:
        now = standing(work)
        names = {source.sha256: source.name for source in work.sources.all()}
        return tuple(_card(each, names.get(each.source, ""), now) for each in work.datasets.all())


def withdraw_dataset(ws: Workspace, dataset: str, note: str = "") -> Changes:
    """Undo an import: its observations no longer count, and stay readable."""
    return _stand(ws, dataset, True, note)


def restore_dataset(ws: Workspace, dataset: str, note: str = "") -> Changes:
    """Let a withdrawn import count again."""
    return _stand(ws, dataset, None, note)


def prefer_dataset(ws: Workspace, indicator: str, area: str, dataset: str, note: str = "") -> Changes:
    """Choose which dataset speaks for an indicator and area where several give the same key."""
    with ws.store.work() as work:
        identity = known_dataset(work, dataset)
        write(work, ws, STATISTICS_LOG, [(f"preferred/{indicator}.{area}", identity)], note)
    return Changes(_NOUNS, summary={"dataset": identity, "indicator": indicator, "area": area})


def decide(
    ws: Workspace, work: store.Work, dataset: Dataset, replaces: str = "", speaks: Sequence[tuple[str, str]] = ()
) -> None:
    """Write within a transaction that a new import takes the place of another, or speaks where others differ."""
    if replaces:
        path = f"datasets/{known_dataset(work, replaces)}/withdrawn"
        write(work, ws, STATISTICS_LOG, [(path, True)], f"{dataset.id}")
    if speaks:
        paths = [(f"preferred/{indicator}.{area}", dataset.id) for indicator, area in speaks]
        write(work, ws, STATISTICS_LOG, paths)


def known_dataset(work: store.Work, dataset: str) -> str:
    """Return the id of a dataset from the id or its beginning."""
    found = [each.id for each in work.datasets.all() if dataset and each.id.startswith(dataset)]
    if len(found) != 1:
        raise GfmdError("actions.unknown-dataset", dataset=dataset)
    return found[0]


def _stand(ws: Workspace, dataset: str, withdrawn: bool | None, note: str) -> Changes:
    with ws.store.work() as work:
        identity = known_dataset(work, dataset)
        write(work, ws, STATISTICS_LOG, [(f"datasets/{identity}/withdrawn", withdrawn)], note)
    return Changes(_NOUNS, summary={"dataset": identity, "withdrawn": bool(withdrawn)})


def _card(dataset: Dataset, file: str, now: Standing) -> DatasetCard:
    return DatasetCard(
        dataset.id,
        dataset.title,
        dataset.publisher,
        dataset.vintage,
        dataset.licence,
        file,
        dataset.source,
        dataset.sheet,
        dataset.observations,
        dataset.imported_at,
        dataset.office,
        dataset.author,
        dataset.id in now.withdrawn,
    )
