"""Observations of an import, each key once: a few in memory, many in a temporary file, with their digest.

Of each observation of a large import some 150 bytes stay in memory, whatever its texts are.
"""

from __future__ import annotations

import json
import tempfile
import weakref
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import accumulate, count
from typing import IO, Any, NamedTuple

from ..core import Block, GfmdError, NoProgress, Observation, Progress, in_blocks
from ..statistics import block_digests, digest, joint_digest

HELD = 20_000  # observations; more go to the file
BLOCK = 2_000
_SIZE = 32
_UNIT, _RECORD, _JSON = "\x1f", "\x1e", "["
_BETWEEN = len(Block._fields) - 1  # separators in a record
_WHOLE = tuple(Block._fields.index(name) for name in ("unit_mult", "row", "column"))
_DIMS, _VALUE = Block._fields.index("dims"), Block._fields.index("value")
Key = tuple[object, ...]


class Twin(NamedTuple):
    """An observation that came first, and another one of the same key."""

    kept: Observation
    other: Observation


def key_of(observation: Observation) -> Key:
    """Return what makes an observation differ from the others of its dataset."""
    return observation[:3] + observation[4:9]


class Spool(Collection[Observation]):
    """Many observations on disk, in the order in which they came; read again as often as wanted, from any thread."""

    def __init__(self) -> None:
        try:
            self._file: IO[bytes] = tempfile.TemporaryFile(prefix="gfmd-import-", buffering=0)  # noqa: SIM115
        except OSError as problem:
            raise _no_room(problem) from problem
        weakref.finalize(self, self._file.close)
        self._starts = array("q", [0])
        self._digests = bytearray()
        self._areas: dict[str, int] = {}
        self._area = array("L")
        self._instead: dict[int, Observation] = {}

    def __len__(self) -> int:
        return len(self._area)

    def __contains__(self, one: object) -> bool:
        return any(one == each for each in self)

    def __iter__(self) -> Iterator[Observation]:
        for block in self.blocks():
            yield from block.observations()

    def __getitem__(self, number: int) -> Observation:
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        number %= len(self)
        return self._block(number, number + 1).observations()[0]

    def blocks(self) -> Iterator[Block]:
        """Yield all of them, block by block."""
        for start in range(0, len(self), BLOCK):
            yield self._block(start, min(start + BLOCK, len(self)))

    def digest(self, progress: Progress | None = None) -> str:
        """Return the digest of all of them, as `statistics.digest` gives it."""
        return joint_digest(self._each_digest(progress or NoProgress()))

    def _each_digest(self, progress: Progress) -> Iterator[bytes]:
        each = self._digests
        for at in range(0, len(each), _SIZE):
            if at % (_SIZE * BLOCK) == 0:
                progress.step(at // _SIZE, len(self))
            yield bytes(each[at : at + _SIZE])

    def of_area(self, area: str) -> Iterator[Observation]:
        """Yield those of one area."""
        wanted = self._areas.get(area)
        if wanted is not None:
            numbers = [number for number, each in enumerate(self._area) if each == wanted]
            for first, last in _runs(numbers):
                yield from self._block(first, last + 1).observations()

    def add(self, block: Block) -> None:
        """Take some more; GfmdError `importing.no-room` when the disk is full."""
        if not block.size:
            return
        self._digests += b"".join(block_digests(block))
        for area in set(block.ref_area):
            self._areas.setdefault(area, len(self._areas))
        self._area.extend(map(self._areas.__getitem__, block.ref_area))
        data = _written(block)
        ends = accumulate((len(record) + 1 for record in data.split(_RECORD.encode())), initial=self._starts[-1])
        next(ends)
        self._starts.extend(ends)
        self._write(data + _RECORD.encode())

    def replace(self, number: int, one: Observation) -> None:
        """Put another observation of the same key in the place of one."""
        self._instead[number] = one
        self._digests[number * _SIZE : (number + 1) * _SIZE] = block_digests(Block.of([one]))[0]

    def _write(self, data: bytes) -> None:
        try:
            self._file.seek(0, 2)
            while data:
                data = data[self._file.write(data) :]
        except OSError as problem:
            raise _no_room(problem) from problem

    def _block(self, first: int, end: int) -> Block:
        start = self._starts[first]
        self._file.seek(start)
        data = b""
        while len(data) < self._starts[end] - start:
            data += self._file.read(self._starts[end] - start - len(data))
        found = _read(data[:-1])
        numbers = self._instead.keys() & range(first, end) if self._instead else ()
        if not numbers:
            return found
        each = found.observations()
        for number in numbers:
            each[number - first] = self._instead[number]
        return Block.of(each)


class Gathered:
    """Takes observations in, each key once; `kept` is a tuple of them, or a spool of many."""

    def __init__(self) -> None:
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
            self._spool = Spool()
            for each in in_blocks(self._few, BLOCK):
                self._spool.add(each)
            self._few = []

    def _replace(self, number: int, one: Observation) -> None:
        if self._spool is None:
            self._few[number] = one
        else:
            self._spool.replace(number, one)


def blocks_of(kept: Collection[Observation]) -> Iterator[Block]:
    """Yield gathered observations in blocks."""
    return kept.blocks() if isinstance(kept, Spool) else in_blocks(kept, BLOCK)


def digest_of(kept: Collection[Observation], progress: Progress | None = None) -> str:
    """Return the digest of gathered observations."""
    return kept.digest(progress) if isinstance(kept, Spool) else digest(kept)


def of_area(kept: Collection[Observation], area: str) -> list[Observation]:
    """Return those of one area."""
    return list(kept.of_area(area)) if isinstance(kept, Spool) else [one for one in kept if one.ref_area == area]


def _written(block: Block) -> bytes:
    """Write a record for each observation, its fields apart by a sign that no text has; with such texts, as JSON."""
    fields: list[Sequence[Any]] = list(block)
    for at in _WHOLE:
        fields[at] = list(map(str, block[at]))
    fields[_VALUE] = [value or "" for value in block.value]
    fields[_DIMS] = list(map({dims: _pairs(dims) for dims in set(block.dims)}.__getitem__, block.dims))
    records = list(map(_UNIT.join, zip(*fields, strict=True)))
    text = _RECORD.join(records)
    if text.count(_UNIT) != _BETWEEN * block.size or text.count(_RECORD) != block.size - 1 or _marked(text):
        text = _RECORD.join(json.dumps(each) for each in zip(*fields, strict=True))
    return text.encode("utf-8", "surrogatepass")


def _read(data: bytes) -> Block:
    records = data.decode("utf-8", "surrogatepass").split(_RECORD)
    fields: list[Sequence[Any]] = list(zip(*map(_split, records), strict=True))
    for at in _WHOLE:
        fields[at] = list(map(int, fields[at]))
    fields[_VALUE] = [value or None for value in fields[_VALUE]]
    known = {text: tuple([(name, code) for name, code in json.loads(text or "[]")]) for text in set(fields[_DIMS])}
    fields[_DIMS] = list(map(known.__getitem__, fields[_DIMS]))
    return Block._make(fields)


def _split(record: str) -> list[str]:
    return json.loads(record) if record[:1] == _JSON else record.split(_UNIT)


def _pairs(dims: tuple[tuple[str, str], ...]) -> str:
    return json.dumps(dims) if dims else ""


def _marked(text: str) -> bool:
    """Tell whether a record begins as if it were JSON."""
    return text.startswith(_JSON) or _RECORD + _JSON in text


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of neighbouring numbers, at most a block of them at once."""
    first = last = -1
    for number in numbers:
        if first >= 0 and number == last + 1 and number - first < BLOCK:
            last = number
            continue
        if first >= 0:
            yield first, last
        first = last = number
    if first >= 0:
        yield first, last


def _no_room(problem: OSError) -> GfmdError:
    return GfmdError("importing.no-room", reason=problem.strerror or problem)
