"""Imports that tell different figures of the same thing: where, which, and who speaks, as a person decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gfmd_desktop import statistics, store
from gfmd_desktop.core import NoProgress, Observation, Progress

from .datasets import DatasetCard, Standing, list_datasets, standing
from .workspace import Workspace

_NOTHING = NoProgress()
_MOST = 200  # figures shown side by side


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An indicator of an area that several imports tell differently.

    `rows` are the figures that differ, by key: one for each import that has it. `speaks` is the import that a person
    chose, empty as long as nobody did; `count` counts the keys, of which `rows` has the first.
    """

    indicator: str
    ref_area: str
    datasets: tuple[DatasetCard, ...]
    rows: tuple[tuple[Observation, ...], ...]
    count: int
    speaks: str = ""


def list_disagreements(
    ws: Workspace, progress: Progress = _NOTHING, *, decided: bool = True
) -> tuple[Disagreement, ...]:
    """Return where imports that count disagree, what is not decided yet first; without `decided` only that."""
    cards = {card.id: card for card in list_datasets(ws) if not card.withdrawn}
    found: list[Disagreement] = []
    with ws.store.read() as work:
        now = standing(work)
        places = list(_shared(work, tuple(cards)))
        for number, (indicator, area) in enumerate(places):
            progress.step(number, len(places), indicator)
            chosen = now.preferred.get((indicator, area), "")
            speaks = chosen if chosen in cards else ""
            if (decided or not speaks) and (one := _disagreement(work, indicator, area, cards, now)) is not None:
                found.append(replace(one, speaks=speaks))
    progress.step(len(places), len(places))
    return tuple(sorted(found, key=lambda each: (bool(each.speaks), each.indicator, each.ref_area)))


def _shared(work: store.Work, datasets: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of indicator and area that more than one import has."""
    having: dict[str, list[str]] = defaultdict(list)
    for dataset in datasets:
        for indicator in work.observations.distinct("indicator", store.ObservationFilter(datasets=(dataset,))):
            having[indicator].append(dataset)
    for indicator, several in sorted(having.items()):
        times: dict[str, int] = defaultdict(int)
        for dataset in several if len(several) > 1 else ():
            only = store.ObservationFilter(datasets=(dataset,), indicators=(indicator,))
            for area in work.observations.distinct("ref_area", only):
                times[area] += 1
        yield from ((indicator, area) for area, count in sorted(times.items()) if count > 1)


def _disagreement(
    work: store.Work, indicator: str, area: str, cards: dict[str, DatasetCard], now: Standing
) -> Disagreement | None:
    wanted = store.ObservationFilter(indicators=(indicator,), ref_areas=(area,), without=tuple(sorted(now.withdrawn)))
    groups = statistics.choose(work.observations.stream(wanted), {}).undecided
    if not groups:
        return None
    told = dict.fromkeys(one.dataset for group in groups for one in group)
    rows = tuple(sorted(groups, key=lambda group: group[0].key))[:_MOST]
    return Disagreement(indicator, area, tuple(cards[code] for code in told), rows, len(groups))
