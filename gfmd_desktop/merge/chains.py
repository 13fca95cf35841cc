"""The chains of changesets: what is missing, what is old, what forks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from .values import Fork, Gap, Link, Replay

Roots = Mapping[int, frozenset[str]]


def look(
    mine: Iterable[Link], theirs: Iterable[Link], sender: str
) -> tuple[tuple[Gap, ...], tuple[Replay, ...], tuple[Fork, ...]]:
    """Return gaps, replays and forks of the offices that the other side brings, sorted by office and number.

    Replays are looked for in the sender's chain only, or in all when there is no sender.
    """
    known, brought = _by_office(mine), _by_office(theirs)
    gaps: list[Gap] = []
    replays: list[Replay] = []
    forks: list[Fork] = []
    for office, links in sorted(brought.items()):
        here = known.get(office, [])
        roots = _roots([*here, *links])
        gaps += _gaps(office, roots)
        forks += (Fork(office, number, tuple(sorted(names))) for number, names in roots.items() if len(names) > 1)
        newest, known_newest = max(link.number for link in links), max((link.number for link in here), default=0)
        if newest < known_newest and sender in ("", office):
            replays.append(Replay(office, newest, known_newest))
    return tuple(gaps), tuple(replays), tuple(forks)


def _by_office(links: Iterable[Link]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        found[link.office].append(link)
    return found


def _roots(links: Iterable[Link]) -> dict[int, frozenset[str]]:
    """Return the roots seen or named as previous, by number, sorted; a number only named is not there itself."""
    seen: dict[int, set[str]] = defaultdict(set)
    named: dict[int, set[str]] = defaultdict(set)
    for link in links:
        seen[link.number].add(link.root)
        if link.number > 1:
            named[link.number - 1].add(link.previous)
    return {number: frozenset(seen[number] | named.get(number, set())) for number in sorted(seen)}


def _gaps(office: str, roots: Roots) -> Iterator[Gap]:
    expected = 1
    for number in roots:
        if number > expected:
            yield Gap(office, expected, number - 1)
        expected = number + 1
