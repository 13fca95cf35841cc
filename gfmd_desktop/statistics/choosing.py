"""Which dataset speaks where several give a figure for the same key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gfmd_desktop.core import Observation, ObservationKey

from .series import base_value, normal

Preferred = Mapping[tuple[str, str], str]  # (indicator, reference area) -> id of the dataset that speaks


@dataclass(frozen=True, slots=True)
class Chosen:
    """One voice per key in `speaking`; what it silences; and the keys on which an office still has to decide.

    Each group of `undecided` holds the observations that differ; none of them is in `speaking`.
    """

    speaking: tuple[Observation, ...]
    silent: tuple[Observation, ...]
    undecided: tuple[tuple[Observation, ...], ...]


def choose(observations: Iterable[Observation], preferred: Preferred) -> Chosen:
    """Let one observation speak for each key, in the order in which the keys come.

    The preferred dataset of the indicator and area speaks where it has the key. Otherwise a figure speaks before a
    missing value, and figures that are equal in base units are one voice; figures that differ stay undecided.
    """
    groups: dict[ObservationKey, list[Observation]] = {}
    for observation in observations:
        groups.setdefault(normal(observation), []).append(observation)
    speaking: list[Observation] = []
    silent: list[Observation] = []
    undecided: list[tuple[Observation, ...]] = []
    for key, group in groups.items():
        voice = _voice(group, preferred.get((key.indicator, key.ref_area), ""))
        if voice is None:
            undecided.append(tuple(group))
        else:
            speaking.append(voice)
            silent.extend(other for other in group if other is not voice)
    return Chosen(tuple(speaking), tuple(silent), tuple(undecided))


def _voice(group: list[Observation], dataset: str) -> Observation | None:
    if len(group) == 1:
        return group[0]
    heard = [observation for observation in group if observation.dataset == dataset] if dataset else []
    heard = heard or [observation for observation in group if observation.value is not None] or group
    values = {base_value(observation) for observation in heard}
    return min(heard, key=lambda each: (each.dataset, each.row, each.column)) if len(values) == 1 else None
