"""A proposal taken as it stands: what no file says is taken from the workspace, and said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main

NO_COUNTRY = "Nationality,Year,Work permits\nPeru,2020,868\nChile,2020,824\n"
NO_PERIOD = "Country,Immigrants\nMalta,5\nItaly,6\n"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "office.gfmd"
    actions.create_workspace(path, "COL", "Migración").close()
    return path


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_without_a_country_is_the_offices_own_and_says_so(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "permits.csv", NO_COUNTRY)
    assert main(["import", str(office), str(file), "--json"]) != 0
    assert main(["import", str(office), str(file), "--accept-proposal", "--json"]) == 0
    assert "importing.country-assumed" in capsys.readouterr().out
    capsys.readouterr()
    assert main(["observations", str(office), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)["observations"]
    assert {one["REF_AREA"] for one in found} == {"COL"}
    assert {one["CITIZENSHIP"] for one in found} == {"PER", "CHL"}


def test_the_answer_is_remembered_for_the_next_file_of_that_layout(office: Path, tmp_path: Path) -> None:
    first = written(tmp_path, "permits.csv", NO_COUNTRY)
    with actions.open_workspace(office) as workspace:
        draft = actions.accept_proposal(workspace, actions.propose_import(workspace, first))
        actions.commit_import(workspace, actions.plan_import(workspace, draft))
        later = written(tmp_path, "permits21.csv", NO_COUNTRY.replace("2020", "2021"))
        again = actions.propose_import(workspace, later)
        assert not [one for one in again.proposal.questions if one.code == "country"]
        assert actions.plan_import(workspace, again).observations == 2


def test_a_period_is_never_made_up(office: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "immigrants.csv", NO_PERIOD)
    assert main(["import", str(office), str(file), "--accept-proposal"]) != 0


def test_several_files_are_taken_as_they_stand(office: Path, tmp_path: Path) -> None:
    files = [written(tmp_path, f"{year}.csv", NO_COUNTRY.replace("2020", str(year))) for year in (2018, 2019)]
    assert main(["import", str(office), *map(str, files), "--accept-proposal"]) == 0
