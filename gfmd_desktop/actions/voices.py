"""Which figure speaks: the observations that count, one per key, with the dataset and workbook they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from gfmd_desktop import disclosure, documents, reports, statistics, store
from gfmd_desktop.core import Dataset, Observation, ObservationKey, Sharing, Source, clock
from gfmd_desktop.templates import Template

from .datasets import standing


class Voices:
    """Answers for figures within one unit of work.

    Where datasets differ and the office has not chosen, none speaks. A number typed into a table of the document
    goes before what the data say. For an audience outside the office, small counts and what would give them away
    have no value here.
    """

    def __init__(
        self,
        work: store.Work,
        state: documents.DocumentState | None = None,
        template: Template | None = None,
        audience: Sharing = Sharing.INTERNAL,
    ) -> None:
        self._work = work
        self._standing = standing(work)
        self._typed = _typed(state, template)
        self._audience = audience
        self._judged: dict[tuple[str, str, str], dict[Observation, Observation | None]] = {}

    def find(self, key: ObservationKey) -> reports.Sourced | None:
        """Return the observation that speaks for a key, or None."""
        if key in self._typed:
            return reports.Sourced(self._typed[key])
        found = self._choose(self._work.observations.of_key(key)).speaking
        shown = self._covered(found[0]) if found else None
        return self._sourced(shown) if shown else None

    def observation(self, key: ObservationKey) -> Observation | None:
        """Return the bare observation that speaks for a key, or None."""
        found = self.find(key)
        return found.observation if found else None

    def undecided(self, key: ObservationKey) -> tuple[Observation, ...]:
        """Return the observations between which the office still has to choose; empty if there is no need."""
        if key in self._typed:
            return ()
        groups = self._choose(self._work.observations.of_key(key)).undecided
        return groups[0] if groups else ()

    def series(self, indicator: str, area: str) -> Sequence[reports.Sourced]:
        """Return what speaks for an indicator of an area, in order of period."""
        shown = (self._covered(each) for each in self.observations((indicator,), area))
        return [self._sourced(each) for each in shown if each is not None]

    def observations(self, indicators: Iterable[str], area: str) -> tuple[Observation, ...]:
        """Return the observations that speak for some indicators of an area, one per key."""
        wanted = store.ObservationFilter(
            indicators=tuple(indicators), ref_areas=(area,), without=tuple(sorted(self._standing.withdrawn))
        )
        found = self._choose(self._work.observations.stream(wanted)).speaking
        return tuple(sorted(found, key=lambda each: (each.indicator, each.time_period, each.key)))

    def between(self, indicators: Sequence[str], countries: Sequence[str]) -> tuple[Observation, ...]:
        """Return what speaks for some indicators of these countries, and what others tell about them."""
        plain = store.ObservationFilter(indicators=tuple(indicators), without=tuple(sorted(self._standing.withdrawn)))
        wanted = [replace(plain, ref_areas=tuple(countries)), replace(plain, counterpart_areas=tuple(countries))]
        wanted += [replace(plain, dims=(("CITIZENSHIP", each),)) for each in countries]
        found = {one: None for each in wanted for one in self._work.observations.stream(each)}
        return tuple(self._choose(found).speaking)

    def _covered(self, observation: Observation) -> Observation | None:
        """Return what the audience may see of an observation: itself, without its value, or nothing."""
        if self._audience is Sharing.INTERNAL:
            return observation
        return self._hidden(observation).get(observation, observation)

    def _hidden(self, one: Observation) -> dict[Observation, Observation | None]:
        place = (one.dataset, one.indicator, one.ref_area)
        if place not in self._judged:
            dataset = self._datasets.get(one.dataset)
            wanted = store.ObservationFilter(
                datasets=(one.dataset,), indicators=(one.indicator,), ref_areas=(one.ref_area,)
            )
            table = tuple(self._work.observations.stream(wanted))
            small = dataset is None or not disclosure.published(dataset)
            today = clock.now().date().isoformat()
            mask = disclosure.judge(lambda: table, self._audience, today, small=small).mask
            self._judged[place] = dict(mask.touched(table))
        return self._judged[place]

    def _choose(self, observations: Iterable[Observation]) -> statistics.Chosen:
        counting = (each for each in observations if each.dataset not in self._standing.withdrawn)
        return statistics.choose(counting, self._standing.preferred)

    def _sourced(self, observation: Observation) -> reports.Sourced:
        dataset = self._datasets.get(observation.dataset)
        return reports.Sourced(observation, dataset, self._sources.get(dataset.source) if dataset else None)

    @cached_property
    def _datasets(self) -> dict[str, Dataset]:
        return {each.id: each for each in self._work.datasets.all()}

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {each.sha256: each for each in self._work.sources.all()}


def _typed(state: documents.DocumentState | None, template: Template | None) -> dict[ObservationKey, Observation]:
    if state is None or template is None:
        return {}
    tables = [question.path for question in template.questions() if question.is_table]
    return {
        each.key: each for path in tables for each in documents.typed_observations(path, state.answers, state.country)
    }
