"""What may leave and what stays, as values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..core import Change, Dataset, Observation, Sharing


class What(StrEnum):
    """What kind of thing is withheld."""

    DOCUMENT = "document"
    ANSWER = "answer"
    DATASET = "dataset"
    OBSERVATIONS = "observations"
    SOURCE = "source"


class Why(StrEnum):
    """Why it is withheld; `disclosure.why-<value>` has the words."""

    LEVEL = "level"  # its sharing level is above the audience
    CONFIDENTIAL = "confidential"  # its CONF_STATUS says so
    EMBARGO = "embargo"  # its day has not come
    SMALL = "small"  # a count of 1 to 4 persons
    DERIVABLE = "derivable"  # a total and its other parts would give away a hidden cell
    HOLDS_HIDDEN = "holds-hidden"  # a source file in which what is hidden could be read


@dataclass(frozen=True, slots=True)
class Withheld:
    """One line of what an audience does not get: what, its name, its level, why, how many (answers, observations)."""

    what: What
    name: str
    level: Sharing
    why: Why
    count: int = 1


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """A document to be handed on.

    `level` says the sharing level of the item at a path (of its nearest group where it has none of its own); a path
    that no item of the template explains should be `internal`. `country` is the REF_AREA of typed cells.
    """

    id: str
    changes: tuple[Change, ...]
    level: Callable[[str], Sharing]
    country: str = ""


@dataclass(frozen=True, slots=True)
class Mask:
    """What happens to the observations of one dataset, by their place in it (from 0).

    `dropped` do not leave at all; `hidden` leave without value, text and note, as OBS_STATUS Q with the
    CONF_STATUS given here: A for small counts, D for cells that would give others away.
    """

    dropped: frozenset[int] = frozenset()
    hidden: Mapping[int, str] | None = None

    @property
    def touches(self) -> bool:
        """Tell whether anything is dropped or hidden."""
        return bool(self.dropped or self.hidden)

    def apply(self, observations: Iterable[Observation]) -> Iterator[Observation]:
        """Yield what may leave, in the order given, which must be that of the mask."""
        hidden = self.hidden or {}
        for place, each in enumerate(observations):
            if place in self.dropped:
                continue
            status = hidden.get(place)
            yield each if status is None else cover(each, status)

    def touched(self, observations: Iterable[Observation]) -> Iterator[tuple[Observation, Observation | None]]:
        """Yield each observation that does not leave as it is, with what leaves instead (None: nothing)."""
        hidden = self.hidden or {}
        for place, each in enumerate(observations):
            if place in self.dropped:
                yield each, None
            elif place in hidden:
                yield each, cover(each, hidden[place])


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What an audience gets: ids of changes by document, datasets with their masks, SHA-256 of sources."""

    audience: Sharing
    changes: Mapping[str, frozenset[str]]
    datasets: tuple[Dataset, ...]
    masks: Mapping[str, Mask]
    sources: frozenset[str]
    withheld: tuple[Withheld, ...]


def cover(observation: Observation, status: str) -> Observation:
    """Return the observation without anything that tells its value."""
    return observation._replace(value=None, obs_status="Q", conf_status=status, text="", note="")
