"""Which indicator a title, a heading and a unit speak of: candidates in order, with what gave each of them away."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from gfmd_desktop.core import resources

from .catalogue import Indicator, catalogue
from .folding import words
from .units import propose_unit

_ENDING = re.compile(r"(?<=\w{3})s$|(?<=\w{3})(?:ون|ين|ات)$")  # plurals, in Arabic of either case
_MONEY = frozenset({"USD", "EUR", "GBP", "CHF", "XOF", "MAD", "XDC"})
_COUNTED = frozenset({"PS", "NUMBER", "HH", "FTE"})
_SPOKEN = 1.0
_SCATTERED = 0.6
_SAME_UNIT, _OTHER_UNIT = 1.15, 0.35


@dataclass(frozen=True, slots=True)
class Candidate:
    """An indicator that the texts may mean: `score` to compare, the `phrase` found, and whether the unit agrees.

    `unit` is `agrees`, `differs` or empty when the texts name no unit.
    """

    indicator: str
    score: float
    phrase: str
    unit: str


def recognise_indicator(*texts: str, unit: str = "") -> tuple[Candidate, ...]:
    """Rank the indicators that titles, headings and a unit may mean, best first; nothing found gives none.

    Texts are in any of the four languages. A longer phrase and an earlier text weigh more; a unit that differs counts
    against.
    """
    spoken = propose_unit(unit) if unit else next(filter(None, map(propose_unit, texts)), None)
    measure = spoken.unit_measure if spoken else ""
    folded = [_stems(text) for text in (*texts, " ".join((*texts, unit)))]
    found = (_candidate(indicator, folded, measure) for indicator in catalogue().indicators.values())
    ranked = sorted((each for each in found if each), key=lambda each: (-each.score, each.indicator))
    return tuple(each for each in ranked if each.score >= 0.4 * ranked[0].score)


def _candidate(indicator: Indicator, texts: list[tuple[str, ...]], measure: str) -> Candidate | None:
    scored = [
        (score * 0.9**place, phrase)
        for place, text in enumerate(texts)
        for phrase, stems in _phrases(indicator.id)
        if (score := _found(stems, text))
    ]
    if not scored:
        return None
    score, phrase = max(scored)
    agrees = _agrees(indicator.unit, measure)
    if agrees is not None:
        score *= _SAME_UNIT if agrees else _OTHER_UNIT
    return Candidate(indicator.id, round(score, 3), phrase, {None: "", True: "agrees", False: "differs"}[agrees])


def _found(phrase: tuple[str, ...], text: tuple[str, ...]) -> float:
    size = len(phrase)
    if any(text[start : start + size] == phrase for start in range(len(text) - size + 1)):
        return _SPOKEN * size
    return _SCATTERED * size if size > 1 and set(phrase) <= set(text) else 0.0


def _agrees(unit: str, measure: str) -> bool | None:
    if not measure:
        return None
    for family in (_MONEY, _COUNTED):
        if unit in family or measure in family:
            return unit in family and measure in family
    return unit == measure


@cache
def _phrases(indicator: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_spelt(catalogue().indicators[indicator]))


def _spelt(indicator: Indicator) -> Iterator[tuple[str, tuple[str, ...]]]:
    names = (name for _, name in indicator.names)
    for phrase in (*indicator.keywords, *names, *_words_elsewhere().get(indicator.id, ())):
        if stems := _stems(phrase):
            yield phrase, stems


@cache
def _words_elsewhere() -> Mapping[str, list[str]]:
    """Return phrases in languages beyond the catalogue's four, by indicator."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in csv.DictReader(io.StringIO(resources.text("statistics/indicator-words.csv"))):
        found[row["indicator"]].append(row["phrase"])
    return found


def _stems(text: str) -> tuple[str, ...]:
    return tuple(_ENDING.sub("", word) for word in words(text))
