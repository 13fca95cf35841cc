"""A tidy .xlsx of many rows and nine columns, from the file to committed, indexed, checked observations.

Against openpyxl in read-only mode merely iterating the same sheet; each in a process of its own, so that the peak of
its memory is known. `GFMD_BULK_ROWS=1000000` measures a million rows (100,000 without it), `GFMD_BULK_ROUNDS` how
often. Processor time says what the work costs when other programs use the machine, too; the busiest of the processes is
what a second free core leaves to wait for.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from .bulk_file import bulk_file

SMALLER = (10_000, 100_000)


def run() -> None:
    rows = int(os.environ.get("GFMD_BULK_ROWS", "100000"))
    rounds = int(os.environ.get("GFMD_BULK_ROUNDS", "3"))
    for size in [*(size for size in SMALLER if size < rows), rows]:
        compare(bulk_file(size), size, rounds)


def compare(path: Path, size: int, rounds: int) -> None:
    """Measure both in turn and print medians, their ratio, microseconds per row and peaks."""
    pairs = [(in_child("import", path), in_child("openpyxl", path)) for _ in range(rounds)]
    assert all(mine["observations"] == size for mine, _ in pairs)
    mine, other = (
        {key: statistics.median(one[key] for one in side) for key in side[0]} for side in zip(*pairs, strict=True)
    )
    ratio = statistics.median(one["seconds"] / two["seconds"] for one, two in pairs)
    effort = statistics.median(one["cpu"] / two["cpu"] for one, two in pairs)
    print(
        f"import of {size:,} rows: {mine['seconds']:.1f} s (proposal {mine['propose']:.1f}, "
        f"dry run {mine['plan']:.1f}, commit {mine['commit']:.1f}; {mine['seconds'] / size * 1e6:.0f} µs a row, "
        f"peak {mine['peak']:.0f} MB) against "
        f"openpyxl reading {other['seconds']:.1f} s (peak {other['peak']:.0f} MB), ratio {ratio:.2f}; "
        f"processor time {mine['cpu']:.1f} s (busiest process {mine['busiest']:.1f}) against {other['cpu']:.1f} s, "
        f"ratio {effort:.2f} (busiest {mine['busiest'] / other['cpu']:.2f})",
        flush=True,
    )


def in_child(what: str, path: Path) -> dict[str, float]:
    """Run one of the two in a process of its own."""
    done = subprocess.run([sys.executable, "-m", __name__, what, str(path)], check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def import_file(path: Path) -> dict[str, Any]:
    """Import into a new workspace."""
    from gfmd_desktop import actions

    with (
        tempfile.TemporaryDirectory() as folder,
        actions.create_workspace(Path(folder) / "bulk.gfmd", "MAR", "Office") as ws,
    ):
        times = [time.perf_counter()]
        draft = actions.propose_import(ws, path)
        times.append(time.perf_counter())
        plan = actions.plan_import(ws, draft)
        times.append(time.perf_counter())
        done = actions.commit_import(ws, plan)
        times.append(time.perf_counter())
    steps = [after - before for before, after in pairwise(times)]
    named = dict(zip(("propose", "plan", "commit"), steps, strict=True))
    return {**named, "seconds": times[-1] - times[0], "observations": done.summary["observations"]}


def iterate(path: Path) -> dict[str, Any]:
    """Let openpyxl go through the sheet."""
    import openpyxl

    start = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        for _ in row:
            pass
    book.close()
    return {"seconds": time.perf_counter() - start}


def costs() -> dict[str, float]:
    """Return processor time and most memory (MB) of this process and those it started, where the system tells it.

    Memory is that of this process and the largest of the others together.
    """
    try:
        import resource
    except ImportError:  # Windows
        return {"cpu": time.process_time(), "busiest": time.process_time(), "peak": 0.0}
    gc.collect()  # so that a process that filled a spool ends and is counted
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    own, theirs = time.process_time(), others.ru_utime + others.ru_stime
    return {"cpu": own + theirs, "busiest": max(own, theirs), "peak": peak() + others.ru_maxrss / 1024}


def peak() -> float:
    """Return the most memory that this process had, in megabytes, where the system tells it (Linux), else 0."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)


if __name__ == "__main__":
    work = {"import": import_file, "openpyxl": iterate}[sys.argv[1]]
    found = work(Path(sys.argv[2]))
    print(json.dumps({**found, **costs()}))
