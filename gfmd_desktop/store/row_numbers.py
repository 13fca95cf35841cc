"""Row numbers of observations: stretches where they follow each other, so that a million take no room and no time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import overload


class RowNumbers(Sequence[int]):
    """Several stretches of numbers, one after another."""

    def __init__(self, stretches: Iterable[range]) -> None:
        self._stretches = tuple(stretches)
        self._ends = tuple(accumulate(map(len, self._stretches)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> list[int]: ...

    def __getitem__(self, at: int | slice) -> int | list[int]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        at %= len(self)
        place = bisect_right(self._ends, at)
        return self._stretches[place][at - self._ends[place]]
