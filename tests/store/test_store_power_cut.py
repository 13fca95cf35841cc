"""`kill -9` at random moments and a full disk: nothing confirmed is lost, and the file opens.

`GFMD_KILLS` sets how many times the writing program is killed (20 unless told; 200 before a release).
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd_desktop.core import GfmdError
from gfmd_desktop.store import ObservationFilter, Store, doctor

from .conftest import NOW, OFFICE, change, dataset, fill, observations

KILLS = int(os.environ.get("GFMD_KILLS", "20"))
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows ends a process at once with either
WRITER = Path(__file__).with_name("crash_writer.py")
ROOM = Path(__file__).parents[2]


class Writers:
    """Starts writing programs and kills each at a random moment."""

    def __init__(self) -> None:
        environment = os.environ | {"PYTHONPATH": str(ROOM)}
        self.process = subprocess.Popen(
            [sys.executable, str(WRITER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def killed(self, path: Path, moment: float) -> list[list[str]]:
        """Return what one writer had confirmed before it was killed, `moment` seconds after it was ready."""
        assert self.process.stdin
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        begun = {self.line()[0]: self.last for _ in range(2)}
        assert begun.keys() == {"started", "ready"}
        threading.Event().wait(moment)
        os.kill(int(begun["started"][1]), KILL)
        return list(iter(self.line, ["ended"]))

    def line(self) -> list[str]:
        assert self.process.stdout
        self.last = self.process.stdout.readline().split()
        return self.last

    def close(self) -> None:
        self.process.communicate()
        assert self.process.returncode == 0


@pytest.fixture
def writers() -> Iterator[Writers]:
    made = Writers()
    yield made
    made.close()


def test_nothing_confirmed_is_lost_when_the_program_is_killed(tmp_path: Path, writers: Writers) -> None:
    path, chance = tmp_path / "a.gfmd", random.Random(7)
    Store.create(path, OFFICE, NOW).close()
    confirmed: list[list[str]] = []
    for _ in range(KILLS):
        confirmed += writers.killed(path, chance.uniform(0, 0.25))
        with Store.open(path, NOW) as store:
            assert not store.read_only
            require_all(store, confirmed)
    assert {words[0] for words in confirmed} == {"answer", "import"}
    assert [finding for finding in doctor(path) if finding.severity == "error"] == []


def require_all(store: Store, confirmed: list[list[str]]) -> None:
    answers = {words[1] for words in confirmed if words[0] == "answer"}
    imports = {words[1]: words[2] for words in confirmed if words[0] == "import"}
    with store.read() as work:
        log = work.changes.all()
        assert answers <= {each.id for each in log}
        assert len(work.changes.heads("d", "P1")) == (1 if log else 0)
        there = {each.id: each for each in work.datasets.all()}
        assert imports.keys() <= there.keys()
        for name, facts in there.items():
            assert work.observations.count(ObservationFilter(datasets=(name,), sheet="s")) == facts.observations
            assert work.sources.get(facts.source)
        for sha256 in list(imports.values())[-1:]:
            assert work.sources.read(sha256)


def test_a_full_disk_undoes_the_step_and_keeps_the_rest(store: Store) -> None:
    fill(store, "before", 500)
    with store._database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 20}")
    with pytest.raises(GfmdError) as told, store.work() as work:
        work.changes.append([change("lost", "x")])
        work.datasets.add(dataset("big", 50_000))
        work.observations.add("big", observations(50_000))
    assert told.value.code == "store.disk-full"
    with store.read() as work:
        assert work.totals().observations == 500
        assert work.changes.count() == 0
    with store.work() as work:
        work.changes.append([change("small", "x")])
    assert store.path
    assert [finding for finding in doctor(store.path) if finding.severity == "error"] == []


FULL_DISK = """
import sys
from pathlib import Path
from gfmd_desktop.core import GfmdError, Office
from gfmd_desktop.store import Store, backup, backups, doctor
from tests.store.conftest import NOW, OFFICE, change, fill
path = Path(sys.argv[1]) / "a.gfmd"
confirmed = 0
with Store.create(path, OFFICE, NOW) as store:
    fill(store, "first", 2000)
    codes = []
    try:
        for number in range(100_000):
            with store.work() as work:
                work.changes.append([change(str(number), "x" * 3000)])
            confirmed += 1
    except GfmdError as fault:
        codes.append(fault.code)
    for act in (lambda: fill(store, "second", 50_000), lambda: backup(path, NOW)):
        try:
            act()
        except GfmdError as fault:
            codes.append(fault.code)
with Store.open(path, NOW) as store, store.read() as work:
    print(codes, confirmed > 50, work.changes.count() == confirmed, work.totals().observations)
    files = sorted(each.name for each in path.parent.iterdir())
    print([finding.code for finding in doctor(path)], backups(path), files)
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs Linux's unshare to make a small disk of its own")
def test_a_really_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = [
        "unshare",
        "--map-root-user",
        "--mount",
        "sh",
        "-ec",
        'mount -t tmpfs -o size=3m none "$1"; shift; exec "$@"',
        "sh",
    ]
    if subprocess.run([*mounted, str(disk), "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us mount a small disk")
    command = [*mounted, str(disk), sys.executable, "-c", FULL_DISK, str(disk)]
    said = subprocess.run(command, cwd=ROOM, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    first, second = said.stdout.splitlines()
    assert first == "['store.disk-full', 'store.disk-full', 'store.disk-full'] True True 2000"
    assert second.startswith("['store.no-backup'] () ['a.backups', 'a.gfmd'")
