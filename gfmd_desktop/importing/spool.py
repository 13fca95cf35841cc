"""Many observations on disk: a temporary SQLite file that the store can take over as a whole, with their digest.

What is the same for many figures (indicator, unit, status, sheet, column …) stands once in `kind`. The view
`observation` shows them whole, its columns named as the fields of `core.Block`, with `number`, the figure as a float.
The table `tally` counts them, as `core.Tally` does. It is filled here, or by a process beside this one.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import time
import weakref
from collections.abc import Collection, Iterator
from contextlib import closing, suppress
from decimal import Decimal
from pathlib import Path
from shutil import rmtree
from typing import Any

from ..core import Block, NoProgress, Observation, Progress
from ..statistics import joint_digest
from .spool_file import Dims, SpoolFile, digests_in, observations_in, room
from .spool_process import SpoolProcess

BLOCK = 2_000
_PREFIX = "gfmd-import-"
_DAY = 86_400
_FIELDS = ", ".join(f'"{name}"' for name in Block._fields)
_READ = f"SELECT {_FIELDS} FROM observation"  # noqa: S608


class Spool(Collection[Observation]):
    """Many observations on disk, in the order in which they came; read again as often as wanted, from any thread.

    `apart`: another process writes them where there is a second core.
    """

    def __init__(self, *, apart: bool = False) -> None:
        with room():
            _clear(Path(tempfile.gettempdir()))
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._writer = _writer(self._folder, apart=apart)
        self._readers: list[sqlite3.Connection] = []
        self._count = 0
        self._settled = False
        self._told: dict[str, Dims] = {"": ()}
        self._finalizer = weakref.finalize(self, _close, self._readers, self._writer)

    def __len__(self) -> int:
        return self._count

    def __contains__(self, one: object) -> bool:
        return any(one == each for each in self)

    def __iter__(self) -> Iterator[Observation]:
        for start in range(0, len(self), BLOCK):
            yield from self._observations("WHERE id > ? AND id <= ? ORDER BY id", start, start + BLOCK)

    def __getitem__(self, number: int) -> Observation:
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        return self._observations("WHERE id = ?", number % len(self) + 1)[0]

    @property
    def path(self) -> Path:
        """The file, complete and left alone until more is added: for whoever takes all of it over."""
        self._settle()
        return observations_in(self._folder)

    def digest(self, progress: Progress | None = None) -> str:
        """Return the digest of all of them, as `statistics.digest` gives it."""
        self._settle()
        return joint_digest(digests_in(self._folder).read_bytes(), progress or NoProgress())

    def of_area(self, area: str) -> list[Observation]:
        """Return those of one area."""
        return self._observations("WHERE ref_area = ? ORDER BY id", area)

    def add(self, block: Block) -> None:
        """Take some more; GfmdError `importing.no-room` when the disk is full."""
        if block.size:
            self._settled = False
            self._writer.add(block)
            self._count += block.size

    def replace(self, number: int, one: Observation) -> None:
        """Put another observation of the same key in the place of one."""
        self._settled = False
        self._writer.replace(number, Block.of([one]))

    def close(self) -> None:
        """Remove what is on disk; nothing can be read any more."""
        self._finalizer()

    def _observations(self, which: str, *values: object) -> list[Observation]:
        with closing(self._settle().execute(f"{_READ} {which}", values)) as found:
            return [self._observation(*row) for row in found]

    def _observation(self, *row: Any) -> Observation:
        indicator, area, period, value, counterpart, freq, sex, age, dims, *middle, sheet, number, column = row
        told = self._told.get(dims)
        if told is None:
            told = self._told[dims] = tuple([(name, code) for name, code in json.loads(dims)])
        figure = None if value is None else Decimal(value)
        return Observation._make(
            (indicator, area, period, figure, counterpart, freq, sex, age, told, *middle, "", sheet, number, column)
        )

    def _settle(self) -> sqlite3.Connection:
        """Wait until all is written and return a connection that reads it."""
        if not self._settled:
            self._writer.settle()
            self._settled = True
        if not self._readers:
            file = observations_in(self._folder)
            self._readers.append(sqlite3.connect(file, isolation_level=None, check_same_thread=False))
        return self._readers[0]


def _close(readers: list[sqlite3.Connection], writer: SpoolFile | SpoolProcess) -> None:
    for reader in readers:
        reader.close()
    writer.close()


def _writer(folder: Path, *, apart: bool) -> SpoolFile | SpoolProcess:
    if apart and (os.cpu_count() or 1) > 1:
        with suppress(OSError):
            return SpoolProcess(folder)
    return SpoolFile(folder)


def _clear(folder: Path) -> None:
    """Remove what a program left behind that was killed days ago."""
    for left in folder.glob(_PREFIX + "*"):
        with suppress(OSError):
            if left.stat().st_mtime < time.time() - 2 * _DAY:
                rmtree(left, ignore_errors=True)
