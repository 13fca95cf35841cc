"""Observations of an import, each key once: a few in memory, many in a temporary file.

Of each observation of a large import some 150 bytes stay in memory, whatever its texts are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import count
from typing import NamedTuple

from ..core import Block, Observation, Progress, in_blocks
from ..statistics import digest
from .spool import BLOCK, Spool

HELD = 20_000  # observations; more go to the file
_DIMS, _VALUE = Block._fields.index("dims"), Block._fields.index("value")
Key = tuple[object, ...]


class Twin(NamedTuple):
    """An observation that came first, and another one of the same key."""

    kept: Observation
    other: Observation


def key_of(observation: Observation) -> Key:
    """Return what makes an observation differ from the others of its dataset."""
    return observation[:3] + observation[4:9]


class Gathered:
    """Takes observations in, each key once; `kept` is a tuple of them, or a spool of many, written `apart`."""

    def __init__(self, *, apart: bool = False) -> None:
        self._apart = apart
        self._few: list[Observation] = []
        self._spool: Spool | None = None
        self._known: dict[int, int] = {}
        self._strange: dict[Key, int] = {}

    def add(self, block: Block) -> tuple[Block, list[Twin]]:
        """Take observations in; return those that are kept, and the others with those of the same key."""
        hashes = list(map(hash, zip(*block[:_VALUE], *block[_VALUE + 1 : _DIMS + 1], strict=True)))
        if len(set(hashes)) < len(hashes) or not self._known.keys().isdisjoint(hashes):
            return self._one_by_one(block.observations())
        self._known.update(zip(hashes, count(len(self)), strict=False))
        self._append(block)
        return block, []

    def __len__(self) -> int:
        return len(self._few) if self._spool is None else len(self._spool)

    def __getitem__(self, number: int) -> Observation:
        return self._few[number] if self._spool is None else self._spool[number]

    @property
    def kept(self) -> Collection[Observation]:
        """All of them: a tuple, or a spool when they are many."""
        return tuple(self._few) if self._spool is None else self._spool

    def close(self) -> None:
        """Remove what is on disk, when nobody will want it."""
        if self._spool is not None:
            self._spool.close()

    def _one_by_one(self, found: list[Observation]) -> tuple[Block, list[Twin]]:
        """Take in observations some of which were there before; a figure stands where a missing one stood."""
        start, twins = len(self), list[Twin]()
        fresh: list[Observation] = []
        instead: dict[int, Observation] = {}

        def at(number: int) -> Observation:
            return instead.get(number) or (self[number] if number < start else fresh[number - start])

        for one in found:
            number = self._first_of(key_of(one), start + len(fresh), at)
            if number == start + len(fresh):
                fresh.append(one)
                continue
            twins.append(Twin(at(number), one))
            if twins[-1].kept.value is None and one.value is not None:
                instead[number] = one
        block = Block.of(fresh)
        self._append(block)
        for number, one in instead.items():
            self._replace(number, one)
        return block, twins

    def _first_of(self, key: Key, here: int, at: Callable[[int], Observation]) -> int:
        """Return the number of the first observation of a key, `here` if there is none yet."""
        number = self._known.setdefault(hash(key), here)
        if number < here and key_of(at(number)) != key:
            return self._strange.setdefault(key, here)  # another key of the same hash
        return number

    def _append(self, block: Block) -> None:
        if self._spool is not None:
            self._spool.add(block)
            return
        self._few += block.observations()
        if len(self._few) > HELD:
            self._spool = Spool(apart=self._apart)
            for each in in_blocks(self._few, BLOCK):
                self._spool.add(each)
            self._few = []

    def _replace(self, number: int, one: Observation) -> None:
        if self._spool is None:
            self._few[number] = one
        else:
            self._spool.replace(number, one)


def digest_of(kept: Collection[Observation], progress: Progress | None = None) -> str:
    """Return the digest of gathered observations."""
    return kept.digest(progress) if isinstance(kept, Spool) else digest(kept)


def of_area(kept: Collection[Observation], area: str) -> list[Observation]:
    """Return those of one area."""
    return kept.of_area(area) if isinstance(kept, Spool) else [one for one in kept if one.ref_area == area]
