"""What a new workbook changes of what is held: which figures differ, by how much, and from which cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from gfmd_desktop import statistics, store
from gfmd_desktop.core import NoProgress, Observation, ObservationKey, Progress

from .datasets import DatasetCard, list_datasets, standing
from .imports import ImportPlan
from .workspace import Workspace

_NOTHING = NoProgress()
_MOST = 500  # differences that are told one by one
_EVERY = 5_000
_AREAS = 300  # named in one query


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure told twice: as it is held, and as the new workbook has it."""

    before: Observation
    after: Observation

    @property
    def by(self) -> Decimal | None:
        """Return the change in base units; None where one of them is missing."""
        old, new = statistics.base_value(self.before), statistics.base_value(self.after)
        return None if old is None or new is None else new - old

    @property
    def share(self) -> Decimal | None:
        """Return the change as a share of what is held; None where that is missing or zero."""
        old = statistics.base_value(self.before)
        return None if self.by is None or not old else self.by / abs(old)


@dataclass(frozen=True, slots=True)
class Compared:
    """How a new workbook stands to one import that is held: figures it repeats, changes, and no longer has."""

    card: DatasetCard
    same: int
    changed: int
    gone: int


@dataclass(frozen=True, slots=True)
class Revision:
    """What is new, and what differs from each import held; `differences` are the first of all that differ."""

    new: int
    against: tuple[Compared, ...]
    differences: tuple[Difference, ...]

    @property
    def changed(self) -> int:
        """Return how many figures differ from some that is held."""
        return sum(each.changed for each in self.against)

    @property
    def predecessor(self) -> DatasetCard | None:
        """Return the import that the workbook seems to be a corrected or newer edition of: most of it stands here."""
        alike = [each for each in self.against if 2 * (each.same + each.changed) > each.card.observations]
        return max(alike, key=lambda each: (each.same + each.changed, each.card.imported_at)).card if alike else None


def compare_import(ws: Workspace, plan: ImportPlan, progress: Progress = _NOTHING) -> Revision:
    """Compare a planned import with every import that counts; nothing is written."""
    cards = {card.id: card for card in list_datasets(ws) if not card.withdrawn}
    with ws.store.read() as work:
        held = _Held(work, cards, _places(plan.plan.observations) if cards else {}, progress)
    new = 0
    for one in plan.plan.observations if held.voices else ():
        new += not held.meet(one)
    if not held.voices:
        new = plan.observations
    against = [
        Compared(card, held.same[code], held.changed[code], card.observations - held.same[code] - held.changed[code])
        for code, card in cards.items()
        if held.same[code] or held.changed[code]
    ]
    with ws.store.read() as work:
        differences = tuple(_pairs(work, held.differing))
    return Revision(new, tuple(against), differences)


def differing_places(revision: Revision) -> tuple[tuple[str, str], ...]:
    """Return the pairs of indicator and area about which the new workbook says something else."""
    return tuple(dict.fromkeys((each.after.indicator, each.after.ref_area) for each in revision.differences))


class _Held:
    """The figures held for some indicators and areas, by key; and how new figures stand to them."""

    def __init__(
        self, work: store.Work, cards: Mapping[str, object], places: Mapping[str, set[str]], progress: Progress
    ) -> None:
        self.voices: dict[int, list[tuple[str, Decimal | None]]] = {}
        self.same: Counter[str] = Counter()
        self.changed: Counter[str] = Counter()
        self.differing: list[tuple[str, Observation]] = []
        without = tuple(sorted(standing(work).withdrawn))
        for number, one in enumerate(_streamed(work, places, without)):
            if number % _EVERY == 0:
                progress.step(number, 0)
            if one.dataset in cards:
                self.voices.setdefault(hash(one.key), []).append((one.dataset, statistics.base_value(one)))

    def meet(self, one: Observation) -> bool:
        """Compare a new figure with those held; tell whether there are any."""
        held = self.voices.get(hash(one.key), ())
        value = statistics.base_value(one)
        for dataset, known in held:
            if known == value:
                self.same[dataset] += 1
            else:
                self.changed[dataset] += 1
                if len(self.differing) < _MOST:
                    self.differing.append((dataset, one))
        return bool(held)


def _places(observations: Iterable[Observation]) -> dict[str, set[str]]:
    """Return the areas of each indicator."""
    places: dict[str, set[str]] = {}
    for one in observations:
        places.setdefault(one.indicator, set()).add(one.ref_area)
    return places


def _streamed(work: store.Work, places: Mapping[str, set[str]], without: tuple[str, ...]) -> Iterator[Observation]:
    for indicator, areas in places.items():
        names = sorted(areas)
        for start in range(0, len(names), _AREAS):
            some = tuple(names[start : start + _AREAS])
            wanted = store.ObservationFilter(indicators=(indicator,), ref_areas=some, without=without)
            yield from work.observations.stream(wanted)


def _pairs(work: store.Work, differing: Iterable[tuple[str, Observation]]) -> Iterator[Difference]:
    for dataset, after in differing:
        held = (one for one in work.observations.of_key(ObservationKey(*after.key)) if one.dataset == dataset)
        before = next((one for one in held if statistics.base_value(one) != statistics.base_value(after)), None)
        if before is not None:
            yield Difference(before, after)
