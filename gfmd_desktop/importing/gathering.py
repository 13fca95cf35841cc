"""Observations of an import, each key once: a few in memory, many in a temporary file, with their digest.

Of each observation of a large import some 150 bytes stay in memory, whatever its texts are.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import weakref
from array import array
from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import IO, Any

from ..core import GfmdError, NoProgress, Observation, Progress
from ..statistics import digest, digest_line, joint_digest

HELD = 20_000  # observations; more go to the file
_BLOCK = 2_000
_SIZE = 32
_new = tuple.__new__
Key = tuple[object, ...]


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
        self._waiting: list[bytes] = []
        self._size = 0
        self._instead: dict[int, Observation] = {}

    def __len__(self) -> int:
        return len(self._area)

    def __contains__(self, one: object) -> bool:
        return any(one == each for each in self)

    def __iter__(self) -> Iterator[Observation]:
        for start in range(0, len(self), _BLOCK):
            yield from self._block(start, min(start + _BLOCK, len(self)))

    def __getitem__(self, number: int) -> Observation:
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        number %= len(self)
        return self._block(number, number + 1)[0]

    def digest(self, progress: Progress | None = None) -> str:
        """Return the digest of all of them, as `statistics.digest` gives it."""
        return joint_digest(self._each_digest(progress or NoProgress()))

    def _each_digest(self, progress: Progress) -> Iterator[bytes]:
        each = self._digests
        for at in range(0, len(each), _SIZE):
            if at % (_SIZE * _BLOCK) == 0:
                progress.step(at // _SIZE, len(self))
            yield bytes(each[at : at + _SIZE])

    def of_area(self, area: str) -> Iterator[Observation]:
        """Yield those of one area."""
        wanted = self._areas.get(area)
        if wanted is not None:
            numbers = [number for number, each in enumerate(self._area) if each == wanted]
            for first, last in _runs(numbers):
                yield from self._block(first, last + 1)

    def append(self, one: Observation) -> None:
        """Take one more; GfmdError `importing.no-room` when the disk is full."""
        line = _line(one)
        self._digests += hashlib.sha256(line or digest_line(one)).digest()
        self._area.append(self._areas.setdefault(one[1], len(self._areas)))
        line = line or _exact(one)
        self._waiting.append(line)
        self._size += len(line) + 1
        self._starts.append(self._size)
        if len(self._waiting) >= _BLOCK:
            self._flush()

    def replace(self, number: int, one: Observation) -> None:
        """Put another observation of the same key in the place of one."""
        self._instead[number] = one
        self._digests[number * _SIZE : (number + 1) * _SIZE] = hashlib.sha256(digest_line(one)).digest()

    def _flush(self) -> None:
        if self._waiting:
            data = b",".join(self._waiting) + b","
            self._waiting.clear()
            try:
                self._file.seek(0, 2)
                while data:
                    data = data[self._file.write(data) :]
            except OSError as problem:
                raise _no_room(problem) from problem

    def _block(self, first: int, end: int) -> list[Observation]:
        self._flush()
        start = self._starts[first]
        self._file.seek(start)
        data = b""
        while len(data) < self._starts[end] - start:
            data += self._file.read(self._starts[end] - start - len(data))
        found = [_read(each) for each in json.loads(f"[{data[:-1].decode('ascii')}]")]
        for number in self._instead.keys() & range(first, end) if self._instead else ():
            found[number - first] = self._instead[number]
        return found


class Gathered:
    """Takes observations in, each key once; `kept` is a tuple of them, or a spool of many."""

    def __init__(self) -> None:
        self._few: list[Observation] = []
        self._spool: Spool | None = None
        self._count = 0
        self._known: dict[int, int] = {}
        self._strange: dict[Key, int] = {}

    def add(self, one: Observation) -> Observation | None:
        """Take an observation in; return the one of the same key that was there before and stays, if any."""
        key = one[:3] + one[4:9]
        here = self._count
        number = self._known.setdefault(hash(key), here)
        if number < here:
            twin = self[number]
            if key_of(twin) == key:
                return self._met(twin, one, number)
            number = self._strange.setdefault(key, here)  # another key of the same hash
            if number < here:
                return self._met(self[number], one, number)
        self._append(one)
        self._count += 1
        return None

    def __len__(self) -> int:
        return len(self._few) if self._spool is None else len(self._spool)

    def __getitem__(self, number: int) -> Observation:
        return self._few[number] if self._spool is None else self._spool[number]

    @property
    def kept(self) -> Collection[Observation]:
        """All of them: a tuple, or a spool when they are many."""
        return tuple(self._few) if self._spool is None else self._spool

    def _append(self, one: Observation) -> None:
        if self._spool is not None:
            self._spool.append(one)
            return
        self._few.append(one)
        if len(self._few) > HELD:
            self._spool = Spool()
            for each in self._few:
                self._spool.append(each)
            self._few = []

    def _met(self, twin: Observation, one: Observation, number: int) -> Observation:
        """Let a figure stand where a missing one stood."""
        if twin.value is None and one.value is not None:
            if self._spool is None:
                self._few[number] = one
            else:
                self._spool.replace(number, one)
        return twin


def digest_of(kept: Collection[Observation], progress: Progress | None = None) -> str:
    """Return the digest of gathered observations."""
    return kept.digest(progress) if isinstance(kept, Spool) else digest(kept)


def of_area(kept: Collection[Observation], area: str) -> list[Observation]:
    """Return those of one area."""
    return list(kept.of_area(area)) if isinstance(kept, Spool) else [one for one in kept if one.ref_area == area]


def _line(one: Observation) -> bytes:
    """Return an observation as in the digest, nothing where something would be lost by it."""
    if (one[3] is not None and "E" in str(one[3])) or (one[8] and any(code == "_T" for _, code in one[8])):
        return b""
    return digest_line(one)


def _exact(one: Observation) -> bytes:
    """Return an observation field by field."""
    facts = [*one[:3], None if one[3] is None else str(one[3]), *one[4:8], [list(pair) for pair in one[8]], *one[9:]]
    return json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def _read(found: list[Any]) -> Observation:
    """Return an observation from either form, which differ in their length."""
    if len(found) == len(Observation._fields):
        dims = tuple([(name, code) for name, code in found[8]])
        value = None if found[3] is None else Decimal(found[3])
        return Observation._make((*found[:3], value, *found[4:8], dims, *found[9:]))
    indicator, area, period, counterpart, freq, sex, age, pairs, figure, *rest = found
    unit, mult, status, secrecy, text, note, sheet, row, column = rest
    dims = tuple([(name, code) for name, code in pairs]) if pairs else ()
    one: Observation = _new(
        Observation,
        (
            indicator, area, period, Decimal(figure) if figure else None, counterpart, freq, sex, age, dims,
            unit, mult, status, secrecy, text, note, "", sheet, row, column,
        ),
    )  # fmt: skip
    return one


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of neighbouring numbers, at most a block of them at once."""
    first = last = -1
    for number in numbers:
        if first >= 0 and number == last + 1 and number - first < _BLOCK:
            last = number
            continue
        if first >= 0:
            yield first, last
        first = last = number
    if first >= 0:
        yield first, last


def _no_room(problem: OSError) -> GfmdError:
    return GfmdError("importing.no-room", reason=problem.strerror or problem)
