"""Many observations on disk: a temporary SQLite file that the store can take over as a whole, with their digest.

What is the same for many figures (indicator, unit, status, sheet, column …) stands once in `kind`. The view
`observation` shows them whole, its columns named as the fields of `core.Block`, with `number`, the figure as a float.
The table `tally` counts them, as `core.Tally` does.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
import time
import weakref
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from decimal import Decimal
from pathlib import Path
from shutil import rmtree
from typing import Any

from ..core import Block, GfmdError, NoProgress, Observation, Progress, Tally
from ..statistics import block_digests, joint_digest

BLOCK = 2_000
_SIZE = 32
_PREFIX = "gfmd-import-"
_DAY = 86_400
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
    BEGIN;
"""
_FIGURE = f"INSERT OR REPLACE INTO figure VALUES ({', '.join('?' * 13)})"  # noqa: S608
_FIELDS = ", ".join(f'"{name}"' for name in Block._fields)
_READ = f"SELECT {_FIELDS} FROM observation"  # noqa: S608
_DIMS, _VALUE = Block._fields.index("dims"), Block._fields.index("value")
Dims = tuple[tuple[str, str], ...]


class Spool(Collection[Observation]):
    """Many observations on disk, in the order in which they came; read again as often as wanted, from any thread."""

    def __init__(self) -> None:
        with _room():
            _clear(Path(tempfile.gettempdir()))
            folder = tempfile.mkdtemp(prefix=_PREFIX)
            self._path = Path(folder) / "observations.sqlite"
            self._file = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
            self._file.executescript(_MADE)
        weakref.finalize(self, _remove, self._file, folder)
        self._digests, self._tally = bytearray(), Tally()
        self._kinds: dict[tuple[Any, ...], int] = {}
        self._told: dict[str, Dims] = {"": ()}

    def __len__(self) -> int:
        return len(self._digests) // _SIZE

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
        with _room():
            self._settle()
            self._file.execute("BEGIN")
            self._file.execute("DELETE FROM tally")
            self._file.executemany("INSERT INTO tally VALUES (?, ?, ?)", self._tally.rows())
            self._file.execute("COMMIT")
        return self._path

    def digest(self, progress: Progress | None = None) -> str:
        """Return the digest of all of them, as `statistics.digest` gives it."""
        return joint_digest(bytes(self._digests), progress or NoProgress())

    def of_area(self, area: str) -> list[Observation]:
        """Return those of one area."""
        self._settle()
        with _room():
            self._file.execute("CREATE INDEX IF NOT EXISTS area ON figure (ref_area)")
        return self._observations("WHERE ref_area = ? ORDER BY id", area)

    def add(self, block: Block) -> None:
        """Take some more; GfmdError `importing.no-room` when the disk is full."""
        first = len(self) + 1
        self._write(block, range(first, first + block.size))
        self._tally.add(block)
        self._digests += b"".join(block_digests(block))

    def replace(self, number: int, one: Observation) -> None:
        """Put another observation of the same key in the place of one."""
        block = Block.of([one])
        self._write(block, (number + 1,))
        self._digests[number * _SIZE : (number + 1) * _SIZE] = block_digests(block)[0]

    def _write(self, block: Block, ids: Sequence[int]) -> None:
        texts = [None if text == value else text for text, value in zip(block.text, block.value, strict=True)]
        numbers = [None if value is None else float(value) for value in block.value]
        dims = map({dims: _written(dims) for dims in set(block.dims)}.__getitem__, block.dims)
        with _room():
            if not self._file.in_transaction:
                self._file.execute("BEGIN")
            rows = zip(
                ids, self._kinds_of(block), block.ref_area, block.time_period, block.counterpart_area, block.sex,
                block.age, dims, block.value, numbers, texts, block.note, block.row,
                strict=True,
            )  # fmt: skip
            self._file.executemany(_FIGURE, rows)

    def _kinds_of(self, block: Block) -> list[int]:
        """Return the numbers of the kinds of observations; new ones are written down."""
        same = (
            block.indicator, block.freq, block.unit_measure, block.unit_mult, block.obs_status, block.conf_status,
            block.sheet, block.column,
        )  # fmt: skip
        kinds = list(zip(*same, strict=True))
        for kind in set(kinds) - self._kinds.keys():
            self._kinds[kind] = len(self._kinds) + 1
            self._file.execute(f"INSERT INTO kind VALUES ({self._kinds[kind]}, ?, ?, ?, ?, ?, ?, ?, ?)", kind)  # noqa: S608
        return list(map(self._kinds.__getitem__, kinds))

    def _observations(self, which: str, *values: object) -> list[Observation]:
        with closing(self._file.execute(f"{_READ} {which}", values)) as found:
            return [self._observation(*row) for row in found]

    def _observation(self, *row: Any) -> Observation:
        indicator, area, period, value, counterpart, freq, sex, age, dims, *middle, sheet, number, column = row
        told = self._told.get(dims)
        if told is None:
            told = self._told[dims] = tuple([(name, code) for name, code in json.loads(dims)])
        figure = None if value is None else Decimal(value)
        return Observation(
            indicator, area, period, figure, counterpart, freq, sex, age, told, *middle, "", sheet, number, column
        )

    def _settle(self) -> None:
        if self._file.in_transaction:
            with _room():
                self._file.execute("COMMIT")


def _written(dims: Dims) -> str:
    """Return further dimensions as the store writes them."""
    return json.dumps(sorted(dims), ensure_ascii=False, separators=(",", ":")) if dims else ""


@contextmanager
def _room() -> Iterator[None]:
    """Tell of a disk that is full or refuses."""
    try:
        yield
    except OSError as problem:
        raise GfmdError("importing.no-room", reason=problem.strerror or problem) from problem
    except sqlite3.OperationalError as problem:
        raise GfmdError("importing.no-room", reason=problem) from problem


def _remove(file: sqlite3.Connection, folder: str) -> None:
    file.close()
    rmtree(folder, ignore_errors=True)


def _clear(folder: Path) -> None:
    """Remove what a program left behind that was killed days ago."""
    for left in folder.glob(_PREFIX + "*"):
        with suppress(OSError):
            if left.stat().st_mtime < time.time() - 2 * _DAY:
                rmtree(left, ignore_errors=True)
