"""The temporary SQLite file of an import while it is filled; `spool.py` says what it looks like and reads it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from shutil import rmtree
from typing import Any

from ..core import Block, GfmdError, Tally
from ..statistics import block_digests

SIZE = 32  # bytes of the digest of an observation
_MADE = """
    PRAGMA journal_mode=OFF;
    PRAGMA synchronous=OFF;
    CREATE TABLE kind (id INTEGER PRIMARY KEY, indicator, freq, unit_measure, unit_mult, obs_status, conf_status, sheet,
        "column");
    CREATE TABLE figure (id INTEGER PRIMARY KEY, kind INTEGER, ref_area TEXT, time_period TEXT, counterpart_area TEXT,
        sex TEXT, age TEXT, dims TEXT, value TEXT, number REAL, text TEXT, note TEXT, row INTEGER);
    CREATE VIEW observation AS SELECT figure.id, indicator, ref_area, time_period, value, counterpart_area, freq, sex,
        age, dims, unit_measure, unit_mult, obs_status, conf_status, coalesce(text, value, '') AS text, note, sheet,
        row, "column", number FROM figure JOIN kind ON kind.id = figure.kind;
    CREATE TABLE tally (field TEXT, code TEXT, observations INTEGER);
"""
_TOGETHER = 25  # rows a statement: a third quicker than one by one
_ROW = f"({', '.join('?' * 13)})"
_FIGURE = f"INSERT OR REPLACE INTO figure VALUES {_ROW}"  # noqa: S608
_FIGURES = f"INSERT INTO figure VALUES {', '.join([_ROW] * _TOGETHER)}"  # noqa: S608
Dims = tuple[tuple[str, str], ...]


class SpoolFile:
    """Writes observations into a new file `observations.sqlite` of a folder, and their digests beside it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tally, self._count = Tally(), 0
        self._kinds: dict[tuple[Any, ...], int] = {}
        with room():
            self._file = sqlite3.connect(observations_in(folder), isolation_level=None, check_same_thread=False)
            self._file.executescript(_MADE)
            self._digests = digests_in(folder).open("w+b")

    def add(self, block: Block) -> None:
        """Write some more; GfmdError `importing.no-room` when the disk is full."""
        self._write(block, range(self._count + 1, self._count + block.size + 1))
        self._tally.add(block)
        self._count += block.size

    def replace(self, number: int, block: Block) -> None:
        """Put the only observation of a block in the place of another one of the same key."""
        self._write(block, (number + 1,))

    def settle(self) -> None:
        """Make the file complete, so that others can read it, and write the digests."""
        with room():
            self._begin()
            self._file.execute("DELETE FROM tally")
            self._file.executemany("INSERT INTO tally VALUES (?, ?, ?)", self._tally.rows())
            self._file.execute("COMMIT")
            self._digests.flush()

    def close(self) -> None:
        """Let go of the file and remove it."""
        self._file.close()
        with suppress(OSError):
            self._digests.close()
        rmtree(self._folder, ignore_errors=True)

    def _begin(self) -> None:
        if not self._file.in_transaction:
            self._file.execute("BEGIN")

    def _write(self, block: Block, ids: Sequence[int]) -> None:
        texts = [None if text == value else text for text, value in zip(block.text, block.value, strict=True)]
        numbers = [None if value is None else float(value) for value in block.value]
        dims = map({dims: _written(dims) for dims in set(block.dims)}.__getitem__, block.dims)
        with room():
            self._begin()
            rows = zip(
                ids, self._kinds_of(block), block.ref_area, block.time_period, block.counterpart_area, block.sex,
                block.age, dims, block.value, numbers, texts, block.note, block.row,
                strict=True,
            )  # fmt: skip
            groups = [tuple(chain.from_iterable(islice(rows, _TOGETHER))) for _ in range(block.size // _TOGETHER)]
            self._file.executemany(_FIGURES, groups)
            self._file.executemany(_FIGURE, rows)
            self._digests.seek((ids[0] - 1) * SIZE)
            self._digests.write(b"".join(block_digests(block)))

    def _kinds_of(self, block: Block) -> list[int]:
        """Return the numbers of the kinds of observations; new ones are written down."""
        same = (
            block.indicator, block.freq, block.unit_measure, block.unit_mult, block.obs_status, block.conf_status,
            block.sheet, block.column,
        )  # fmt: skip
        kinds = list(zip(*same, strict=True))
        for kind in set(kinds) - self._kinds.keys():
            number = self._kinds[kind] = len(self._kinds) + 1
            self._file.execute("INSERT INTO kind VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (number, *kind))
        return list(map(self._kinds.__getitem__, kinds))


def observations_in(folder: Path) -> Path:
    """Return where the observations of a spool lie."""
    return folder / "observations.sqlite"


def digests_in(folder: Path) -> Path:
    """Return where their digests lie."""
    return folder / "digests"


def _written(dims: Dims) -> str:
    """Return further dimensions as the store writes them."""
    return json.dumps(sorted(dims), ensure_ascii=False, separators=(",", ":")) if dims else ""


@contextmanager
def room() -> Iterator[None]:
    """Tell of a disk that is full or refuses."""
    try:
        yield
    except OSError as problem:
        raise GfmdError("importing.no-room", reason=problem.strerror or problem) from problem
    except sqlite3.OperationalError as problem:
        raise GfmdError("importing.no-room", reason=problem) from problem
