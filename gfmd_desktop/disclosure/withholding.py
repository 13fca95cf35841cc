"""Puts the rules together: what an audience gets of documents, datasets and source files, and what it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ..core import STATISTICS_LOG, Change, Dataset, Observation, Sharing, Source
from .answers import judge_document, judge_statistics_log
from .cells import judge
from .values import Disclosure, DocumentPart, Mask, What, Why, Withheld


def withhold(
    audience: Sharing,
    *,
    documents: Sequence[DocumentPart] = (),
    datasets: Sequence[Dataset] = (),
    observations: Callable[[str], Iterable[Observation]] = lambda _: (),
    sources: Iterable[Source] = (),
    statistics_log: tuple[Change, ...] = (),
    today: str,
) -> Disclosure:
    """Decide what an audience gets; nothing above its level is in the result.

    `observations` gives those of a dataset by its id, in the same order each time it is called; `statistics_log` are
    the changes of `core.STATISTICS_LOG`; `today` (ISO 8601) ends embargoes. A source leaves only if every dataset
    read from it leaves whole, or if a disclosed answer attaches it. Small counts are hidden unless the dataset is
    `published`: anyone can read it anyway.
    """
    changes: dict[str, frozenset[str]] = {}
    withheld: list[Withheld] = []
    for part in documents:
        changes[part.id], lines = judge_document(part, audience, today)
        withheld += lines
    masks: dict[str, Mask] = {}
    for dataset in datasets:
        if not dataset.sharing.allows(audience):
            withheld.append(Withheld(What.DATASET, dataset.title, dataset.sharing, Why.LEVEL))
            continue
        verdicts = judge(
            lambda dataset=dataset: observations(dataset.id),  # type: ignore[misc]
            audience,
            today,
            small=not published(dataset),
        )
        masks[dataset.id] = verdicts.mask
        withheld += (
            Withheld(What.OBSERVATIONS, dataset.title, level, why, count) for why, level, count in verdicts.reasons
        )
    changes[STATISTICS_LOG] = judge_statistics_log(statistics_log, frozenset(masks))
    attached = frozenset(_attached(documents, changes))
    kept, lines_of_sources = _sources(audience, sources, datasets, masks, attached)
    return Disclosure(
        audience,
        changes,
        tuple(each for each in datasets if each.id in masks),
        masks,
        kept,
        (*withheld, *lines_of_sources),
    )


def _attached(documents: Iterable[DocumentPart], changes: dict[str, frozenset[str]]) -> Iterator[str]:
    """Yield the texts of disclosed answers that may name a source."""
    for part in documents:
        for change in part.changes:
            if isinstance(change.value, str) and change.id in changes[part.id]:
                yield change.value


def _sources(
    audience: Sharing,
    sources: Iterable[Source],
    datasets: Sequence[Dataset],
    masks: dict[str, Mask],
    attached: frozenset[str],
) -> tuple[frozenset[str], list[Withheld]]:
    kept: set[str] = set()
    withheld: list[Withheld] = []
    for source in sources:
        read_from = [each for each in datasets if each.source == source.sha256]
        closed = next((each for each in read_from if each.id not in masks), None)
        if audience is Sharing.INTERNAL:
            kept.add(source.sha256)
        elif closed:
            withheld.append(Withheld(What.SOURCE, source.name, closed.sharing, Why.LEVEL))
        elif any(masks[each.id].touches for each in read_from):
            withheld.append(Withheld(What.SOURCE, source.name, Sharing.INTERNAL, Why.HOLDS_HIDDEN))
        elif read_from or source.sha256 in attached:
            kept.add(source.sha256)
        else:
            withheld.append(Withheld(What.SOURCE, source.name, Sharing.INTERNAL, Why.LEVEL))
    return frozenset(kept), withheld


def published(dataset: Dataset) -> bool:
    """Tell whether anyone can read the dataset anyway: public, with a publisher, under a licence that is named."""
    return bool(dataset.sharing is Sharing.PUBLIC and dataset.publisher and dataset.licence)
