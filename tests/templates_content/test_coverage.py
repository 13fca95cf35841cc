"""docs/coverage.md says only what is so: every need once, every code and test it names exists."""

import re
from pathlib import Path

from gfmd_desktop.statistics import catalogue
from gfmd_desktop.templates import builtin, builtins

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if re.match(r"\| [NX]\d", line)
]


def test_every_need_is_there_once():
    wanted = [f"N{number:03}" for number in range(1, 218)] + [f"X{number:02}" for number in range(1, 19)]
    assert [row[0] for row in ROWS] == wanted


def test_states_are_counted_and_explained():
    states = [row[4] for row in ROWS]
    assert set(states) <= {"done", "partly", "not yet"}
    counts = {state: states.count(state) for state in ("done", "partly", "not yet")}
    assert "Of 235 needs {done} are done, {partly} partly, {not yet} not yet.".format(**counts) in TEXT
    assert not [row[0] for row in ROWS if row[4] != "done" and not row[5]]


def test_every_code_exists():
    items = {item.extension["item"] for name in builtins() for item in builtin(name).walk() if "item" in item.extension}
    known = items | {name.upper() for name in builtins()} | set(catalogue().indicators)
    named = {code for row in ROWS if row[0].startswith("N") for code in row[2].split()}
    assert len(named) > 250
    assert named <= known


def test_every_test_it_names_exists():
    folder = ROOT / "tests" / "templates_content"
    for name in set(re.findall(r"(?<![\w/])((?:tests/)?[\w/]+\.py)", TEXT)):
        assert (ROOT / name).is_file() or (folder / name).is_file(), name
