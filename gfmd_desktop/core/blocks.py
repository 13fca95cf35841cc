"""Many observations at once, field by field, so that large imports cost little for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice, repeat
from typing import Any, NamedTuple

from .model import Observation

_VALUE, _DATASET = Observation._fields.index("value"), Observation._fields.index("dataset")
_new = tuple.__new__


class Block(NamedTuple):
    """The fields of observations as sequences of one length; a figure is the text of its decimal, None when missing.

    `zip(*block)` gives the observations as tuples. They belong to no dataset yet.
    """

    indicator: Sequence[str]
    ref_area: Sequence[str]
    time_period: Sequence[str]
    value: Sequence[str | None]
    counterpart_area: Sequence[str]
    freq: Sequence[str]
    sex: Sequence[str]
    age: Sequence[str]
    dims: Sequence[tuple[tuple[str, str], ...]]
    unit_measure: Sequence[str]
    unit_mult: Sequence[int]
    obs_status: Sequence[str]
    conf_status: Sequence[str]
    text: Sequence[str]
    note: Sequence[str]
    sheet: Sequence[str]
    row: Sequence[int]
    column: Sequence[int]

    @classmethod
    def of(cls, observations: Iterable[Observation]) -> Block:
        """Return observations as a block."""
        fields: list[Sequence[Any]] = list(zip(*observations, strict=True)) or [()] * len(Observation._fields)
        fields[_VALUE] = [None if value is None else str(value) for value in fields[_VALUE]]
        del fields[_DATASET]
        return cls._make(fields)

    @property
    def size(self) -> int:
        """How many observations there are."""
        return len(self.indicator)

    def part(self, first: int, end: int) -> Block:
        """Return the observations from one number up to another, which is left out."""
        return Block._make([field[first:end] for field in self])

    def observations(self) -> list[Observation]:
        """Return the observations one by one."""
        fields: list[Iterable[Any]] = list(self)
        fields[_VALUE] = [None if value is None else Decimal(value) for value in self.value]
        fields.insert(_DATASET, repeat(""))
        return [_new(Observation, each) for each in zip(*fields, strict=False)]


def in_blocks(observations: Iterable[Observation], size: int) -> Iterator[Block]:
    """Yield observations in blocks of a size; the last one may be smaller."""
    stream = iter(observations)
    while some := list(islice(stream, size)):
        yield Block.of(some)


class Tally:
    """How many observations have which code of the fields that people choose by."""

    FIELDS = ("indicator", "ref_area", "counterpart_area", "time_period", "sex", "age")

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {field: Counter() for field in self.FIELDS}

    def add(self, block: Block) -> None:
        """Count some more."""
        for field, counts in self._counts.items():
            counts.update(getattr(block, field))

    def rows(self) -> Iterator[tuple[str, str, int]]:
        """Yield field, code and count."""
        return ((field, code, count) for field, counts in self._counts.items() for code, count in counts.items())
