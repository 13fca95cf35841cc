"""Leaving a field to durable on disk, 95th percentile, against one bare SQLite transaction with the same guarantees."""

from __future__ import annotations

import sqlite3
import tempfile
from itertools import count
from pathlib import Path

from gfmd_desktop import actions

from .measuring import compare, percentile, seconds

ANSWERS = 200
CONCEPTS = (
    "migrant",
    "immigrant",
    "emigrant",
    "returnee",
    "circular",
    "seasonal",
    "irregular",
    "diaspora",
    "refugee",
    "idp",
)


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        bare = sqlite3.connect(Path(folder) / "bare.sqlite", isolation_level=None)
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE change (id INTEGER PRIMARY KEY, path TEXT, value TEXT)")
        numbers = count()
        with actions.create_workspace(Path(folder) / "office.gfmd", "MAR", "Office") as ws:
            done = actions.create_document(ws, "extended-migration-profile", period=("1990", "2019"))
            opened = actions.open_document(ws, done.summary["document"])
            fields = [f"P1_2_01_{name}_definition" for name in CONCEPTS]

            def ours() -> float:
                return percentile(
                    [
                        seconds(
                            lambda n=n: opened.answer(fields[n % len(fields)], f"A sentence, number {next(numbers)}.")
                        )
                        for n in range(ANSWERS)
                    ],
                    0.95,
                )

            def yardstick() -> float:
                return percentile([seconds(lambda n=n: insert(bare, n)) for n in range(ANSWERS)], 0.95)

            compare(f"leaving a field to durable, p95 of {ANSWERS}, against a bare SQLite transaction", ours, yardstick)
        bare.close()


def insert(bare: sqlite3.Connection, number: int) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO change (path, value) VALUES ('P1_1_02', ?)", (str(number),))
    bare.execute("COMMIT")
