"""A program to be killed: answers and imports without end, and prints what is confirmed once it is on disk.

Without arguments it reads paths of workspaces, one a line, and starts a writer for each: forked where the system can,
because starting Python takes longer than the writer lives.
"""

from __future__ import annotations

import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

from gfmd_desktop.core import Change, Dataset, Observation, new_id
from gfmd_desktop.store import Store

NOW = "2026-01-31T08:00:00Z"
ROWS = 3000


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def answer(store: Store) -> None:
    with store.work() as work:
        parents = tuple(head.id for head in work.changes.heads("d", "P1"))
        made = Change(new_id(), "d", "P1", "x" * 500, parents, "office", "focal point", NOW)
        work.changes.append([made])
    say("answer", made.id)


def import_workbook(store: Store) -> None:
    name = new_id()
    with store.work() as work:
        source = work.sources.put_bytes(name.encode() * 30_000, name="a.xlsx", media_type="x", added_at=NOW)
        facts = Dataset(name, "office", "focal point", NOW, "t", "p", "v", "l", source.sha256, "s", {}, ROWS, "d")
        work.datasets.add(facts)
        row = Observation("STK01", "MDA", "2020", Decimal(1), sheet="s", column=1)
        work.observations.add(name, (replace_row(row, number) for number in range(ROWS)))
    say("import", name, source.sha256)


def replace_row(row: Observation, number: int) -> Observation:
    return row._replace(row=number + 1, value=Decimal(number), text=str(number))


def main(path: Path) -> None:
    with Store.open(path, NOW, author="focal point") as store:
        if store.read_only:
            say("held")
            return
        say("ready")
        while True:
            for _ in range(4):
                answer(store)
            import_workbook(store)


def start(path: str) -> int:
    if not hasattr(os, "fork"):
        return subprocess.Popen([sys.executable, __file__, path]).pid
    pid = os.fork()
    if pid == 0:
        try:
            main(Path(path))
        finally:
            os._exit(0)
    return pid


def nursery() -> None:
    for line in sys.stdin:
        pid = start(line.rstrip("\n"))
        say("started", str(pid))
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        nursery()
