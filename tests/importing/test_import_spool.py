"""A spool filled by another process: the same as one filled here, nothing left behind, a full disk told."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desktop import app, importing
from gfmd_desktop.core import Block, GfmdError, Observation, in_blocks
from gfmd_desktop.importing import spool, spool_process
from gfmd_desktop.importing.gathering import Gathered
from gfmd_desktop.importing.spool import Spool
from gfmd_desktop.importing.spool_file import SpoolFile
from gfmd_desktop.importing.spool_process import SpoolProcess
from gfmd_desktop.statistics import digest

texts = st.text(st.characters(codec="utf-8"), max_size=6)
observations = st.builds(
    Observation,
    st.sampled_from(("STK01", "X_A")),
    st.sampled_from(("MAR", "FRA")),
    texts,
    st.none() | st.decimals(allow_nan=False, allow_infinity=False),
    dims=st.sampled_from(((), (("WAY", "AIR"),))),
    unit_mult=st.integers(-3, 9),
    text=texts,
    note=texts,
    row=st.integers(0, 1_048_576),
    column=st.integers(0, 16_384),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The temporary folder of the system; nothing may be left in it."""
    monkeypatch.setattr(spool.tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr(spool.tempfile, "tempdir", str(tmp_path))
    yield tmp_path
    assert list(tmp_path.iterdir()) == []


def some(count: int, first: int = 0) -> list[Observation]:
    return [
        Observation("STK01", "MAR" if row % 2 else "FRA", str(row), Decimal(row), text=str(row), row=row)
        for row in range(first, first + count)
    ]


def test_another_process_gives_the_same(folder: Path) -> None:
    one, other = Spool(), Spool(apart=True)
    assert isinstance(one._writer, SpoolFile) and isinstance(other._writer, SpoolProcess)
    found = some(3000)
    replaced = found[7]._replace(value=None, obs_status="M", text="..")
    for each in (one, other):
        for block in in_blocks(found[:2000], 700):
            each.add(block)
        assert each[7] == found[7]
        each.replace(7, replaced)
        for block in in_blocks(found[2000:], 700):
            each.add(block)
    found[7] = replaced
    assert list(one) == list(other) == found
    assert one.digest() == other.digest() == digest(found)
    assert one.of_area("MAR") == other.of_area("MAR") == [each for each in found if each.ref_area == "MAR"]
    with closing(sqlite3.connect(one.path)) as here, closing(sqlite3.connect(other.path)) as there:
        for what in ("observation", "tally", "kind"):
            assert list(here.execute(f"SELECT * FROM {what}")) == list(there.execute(f"SELECT * FROM {what}"))
    one.close()
    other.close()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(observations, min_size=1, max_size=6))
def test_a_block_comes_through_the_pipe_as_it_is(found: list[Observation]) -> None:
    block = Block.of(found)
    said = json.loads(json.dumps(spool_process._lean(block)))
    assert [list(field) for field in spool_process._whole(said)] == [list(field) for field in block]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="tells of processes by /proc")
def test_when_the_program_is_killed_the_other_process_tidies_up(folder: Path) -> None:
    code = (
        "import os, signal, sys, tempfile\n"
        f"tempfile.tempdir = {str(folder)!r}\n"
        "from gfmd_desktop.core import Block, Observation\n"
        "from gfmd_desktop.importing.spool import Spool\n"
        "one = Spool(apart=True)\n"
        "one.add(Block.of([Observation('A', 'B', '2020', None)]))\n"
        "assert len(list(one)) == 1 and one.path.exists()\n"
        "print(one._writer._process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    wait_for(int(done.stdout))
    assert list(folder.iterdir()) == []


def wait_for(pid: int) -> None:
    """Wait for the end of a process that is no child of ours."""
    status = Path(f"/proc/{pid}/stat")
    with suppress(OSError):
        while not status.read_text().rpartition(")")[2].lstrip().startswith("Z"):
            continue


@pytest.mark.parametrize("apart", [False, True])
def test_a_disk_that_refuses_is_told(folder: Path, apart: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    one = Spool(apart=apart)
    one.add(Block.of(some(10)))
    list(one)
    with closing(sqlite3.connect(one.path, isolation_level=None)) as other:
        other.execute("DROP TABLE figure")
        with pytest.raises(GfmdError) as told:
            for first in range(10, 100_000, 1000):
                one.add(Block.of(some(1000, first)))
            list(one)
    assert told.value.code == "importing.no-room"
    one.close()


def test_stopping_removes_what_was_written(folder: Path) -> None:
    gathered = Gathered(apart=True)
    gathered.add(Block.of(some(30_000)))
    assert len(gathered.kept) == 30_000
    assert list(folder.iterdir())
    gathered.close()
    assert list(folder.iterdir()) == []


def test_without_a_second_process_this_one_writes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(spool_process.subprocess, "Popen", refused)
    one = Spool(apart=True)
    assert isinstance(one._writer, SpoolFile)
    one.close()


@pytest.mark.parametrize("face", ["gfmd_desktop.app", "gfmd_desktop.cli"])
def test_both_faces_of_a_frozen_program_know_the_flag(folder: Path, face: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert app.FILL_SPOOL == importing.FLAG
    made = folder / "spool"
    made.mkdir()
    said = [["add", spool_process._lean(Block.of(some(3)))], ["settle"]]
    done = subprocess.run(
        [sys.executable, "-m", face, importing.FLAG, str(made)],
        input="\n".join(map(json.dumps, said)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("{}\n", "")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert spool_process._command() == [sys.executable, importing.FLAG]
