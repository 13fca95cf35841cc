"""Several workbooks at once: sound ones are kept together, others named; cancelling keeps none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from gfmd_desktop import actions
from gfmd_desktop.actions import Standing
from gfmd_desktop.cli import main
from gfmd_desktop.core import Cancelled, catalogue


def workbook(path: Path, first: int, rows: int = 3) -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Data")
    sheet.write_row(0, 0, ("Country", "Year", "Programme", "Number of international migrants"))
    for row in range(rows):
        sheet.write_row(
            row + 1, 0, (("Mali", "Niger", "Chad")[row % 3], 1950 + row // 3 % 70, f"Line {row // 210}", first + row)
        )
    book.close()
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    good = [workbook(tmp_path / f"{name}.xlsx", first) for name, first in (("a", 100), ("b", 200))]
    broken = tmp_path / "broken.xls"
    broken.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + bytes(2000))
    twin = tmp_path / "twin.xlsx"
    twin.write_bytes(good[0].read_bytes())
    return [good[0], broken, good[1], twin]


@pytest.fixture
def space(tmp_path: Path) -> Iterator[actions.Workspace]:
    with actions.create_workspace(tmp_path / "office.gfmd", "MLI", "Office") as ws:
        yield ws


def test_each_file_stands_for_itself_and_the_sound_ones_are_kept(space: actions.Workspace, files: list[Path]) -> None:
    attempts = actions.plan_imports(space, files)
    assert [each.standing for each in attempts] == [Standing.READY, Standing.REFUSED, Standing.READY, Standing.REFUSED]
    codes = [each.error.code for each in attempts if each.error]
    assert codes == ["sheets.damaged", "actions.same-file-twice"]
    assert all(code in catalogue() and f"{code}.cure" in catalogue() for code in codes)
    done = actions.commit_imports(space, attempts)
    assert {name: done.summary[name] for name in ("files", "refused", "known", "observations")} == {
        "files": 2,
        "refused": 2,
        "known": 0,
        "observations": 6,
    }
    assert [card.id for card in actions.list_datasets(space)] == done.summary["datasets"]
    again = actions.plan_imports(space, files[:1])
    assert [each.standing for each in again] == [Standing.KNOWN]
    assert actions.commit_imports(space, again).summary["files"] == 0


class Stops:
    """Cancels at a step; counts them and sees that they never go back."""

    def __init__(self, at: int) -> None:
        self.at, self.steps, self.last = at, 0, 0

    def step(self, done: int, total: int, text: str = "") -> None:
        self.steps += 1
        assert 0 <= done <= total or total == 0
        if self.steps == self.at:
            raise Cancelled


def test_cancelling_leaves_nothing_half_done(space: actions.Workspace, files: list[Path]) -> None:
    attempts = actions.plan_imports(space, [files[0], files[2]])
    steps = Stops(0)
    with pytest.raises(Cancelled):
        actions.commit_imports(space, attempts, Stops(2))
    assert actions.list_datasets(space) == ()
    with space.store.read() as work:
        assert (work.totals().observations, work.totals().sources) == (0, 0)
    actions.commit_imports(space, attempts, steps)
    assert steps.steps >= 2
    assert len(actions.list_datasets(space)) == 2
    with pytest.raises(Cancelled):
        actions.plan_imports(space, files, progress=Stops(3))


def test_a_large_import_that_is_cancelled_while_it_is_written(space: actions.Workspace, tmp_path: Path) -> None:
    path = workbook(tmp_path / "large.xlsx", 1, 25_000)
    plan = actions.plan_import(space, actions.propose_import(space, path))
    assert plan.observations > 20_000 and not isinstance(plan.plan.observations, tuple)
    with pytest.raises(Cancelled):
        actions.commit_import(space, plan, Stops(2))
    with space.store.read() as work:
        assert (work.totals().observations, work.totals().datasets, work.totals().sources) == (0, 0, 0)
    done = actions.commit_import(space, plan)
    assert done.summary["observations"] == plan.observations
    (card,) = actions.list_datasets(space)
    with space.store.read() as work:
        kept = list(work.observations.stream(actions.ObservationFilter()))
        dataset = work.datasets.get(card.id)
    assert [one._replace(dataset="") for one in kept] == list(plan.plan.observations)
    assert dataset is not None and dataset.digest == plan.plan.digest()


def test_the_command_line_takes_several(
    space: actions.Workspace, files: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path = space.path
    space.close()
    assert main(["import", str(path), *map(str, files), "--accept-proposal", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [each["standing"] for each in told["files"]] == ["ready", "refused", "ready", "refused"]
    assert (told["summary"]["files"], told["summary"]["observations"]) == (2, 6)
    assert main(["import", str(path), str(files[0]), str(files[2]), "--accept-proposal"]) == 0
    assert main(["import", str(path), *map(str, files), "--save-recipe", "r.json", "--json"]) == 1
    assert '"cli.import.one-file-only"' in capsys.readouterr().out
