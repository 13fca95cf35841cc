"""Figures that are exported and imported again are the same, cell by cell, in every format that can carry them."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from gfmd_desktop import actions
from gfmd_desktop.core import Dataset, Observation, Words, clock, new_id
from gfmd_desktop.statistics import digest

KINDS = {"csv": "csv", "sdmx-csv": "csv", "xlsx": "xlsx"}
NUMBERS = count()
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
codes = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", min_size=1, max_size=6)
decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20)


@st.composite
def observations(draw: st.DrawFn) -> Observation:
    row = draw(st.integers(0, 2**20))
    further = draw(st.dictionaries(st.sampled_from(["REASON", "CITIZENSHIP", "STATUS"]), codes, max_size=2))
    return Observation(
        draw(codes),
        draw(codes),
        draw(st.sampled_from(["2015", "2022-Q3", "2015-01-01/P5Y"])),
        draw(st.none() | decimals),
        counterpart_area=draw(codes),
        freq=draw(st.sampled_from(["A", "Q", "A5"])),
        sex=draw(st.sampled_from(["_T", "F", "M"])),
        age=draw(codes),
        dims=tuple(sorted((name, code) for name, code in further.items() if code != "_T")),
        unit_measure=draw(codes),
        unit_mult=draw(st.integers(-3, 12)),
        obs_status=draw(st.sampled_from("AEOQ")),
        conf_status=draw(st.sampled_from("FCN")),
        text=draw(texts),
        note=draw(texts),
        sheet=draw(texts),
        row=row,
        column=draw(st.integers(1, 16384)) if row else 0,
    )


def kept(ws: actions.Workspace, figures: list[Observation]) -> str:
    """Put observations into a workspace as an import of their own, and return its id."""
    now = clock.stamp(clock.now())
    facts = ("Title", "Publisher", "2026", "CC BY 4.0")
    made = Dataset(
        new_id(), ws.office.id, "", now, *facts, f"{next(NUMBERS):064x}", "", {}, len(figures), digest(figures)
    )
    with ws.store.work() as work:
        work.datasets.add(made)
        work.observations.add(made.id, figures)
    return made.id


def exported(ws: actions.Workspace, dataset: str, kind: str, path: Path) -> Path:
    wanted = actions.ObservationFilter(datasets=(dataset,))
    actions.export_observations(ws, wanted, kind, path, language="fr")
    return path


def again(ws: actions.Workspace, path: Path) -> actions.ImportPlan:
    return actions.plan_import(ws, actions.propose_import(ws, path))


def bare(figures: object) -> list[Observation]:
    """Return observations without their place, which is another in the new file."""
    return [one._replace(dataset="", sheet="", row=0, column=0) for one in figures]


@pytest.fixture(scope="module")
def space(tmp_path_factory: pytest.TempPathFactory):
    with actions.create_workspace(tmp_path_factory.mktemp("trips") / "office.gfmd", "MAR", "Office") as ws:
        yield ws


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(figures=st.lists(observations(), min_size=1, max_size=6, unique_by=lambda one: one.key))
def test_what_is_exported_is_imported_again(kind: str, space: actions.Workspace, tmp_path_factory, figures) -> None:
    path = tmp_path_factory.getbasetemp() / f"trip-{kind}.{KINDS[kind]}"
    plan = again(space, exported(space, kept(space, figures), kind, path))
    assert bare(plan.plan.observations) == bare(figures)
    assert [finding.code for finding in plan.findings if finding.code.startswith("importing.")] == []
    assert plan.draft.questions(Words("en")) == ()
    assert plan.draft.sure


FIGURES = [
    Observation("STK01", "MAR", "2020", Decimal("102.5"), unit_measure="PS", unit_mult=3, text="102,5", note="=1+1"),
    Observation("STK01", "MAR", "2021", None, obs_status="Q", conf_status="C", unit_measure="PS", text="c", note="'x"),
    Observation("STK01", "004", "2020", Decimal("12345678901234567890.5"), sex="F", unit_measure="PS", text="-"),
    Observation(
        "STK01", "MAR", "2015-01-01/P5Y", Decimal("0.000001"), freq="A5", dims=(("REASON", "WORK"),), text=" 1 "
    ),
    Observation("X_OWN", "150", "2022-Q3", Decimal(0), counterpart_area="FRA", age="Y_LT18", freq="Q", text="0\n0"),
]


@pytest.mark.parametrize("kind", KINDS)
def test_the_new_import_counts_and_is_found(kind: str, space: actions.Workspace, tmp_path: Path) -> None:
    path = exported(space, kept(space, FIGURES), kind, tmp_path / f"figures.{KINDS[kind]}")
    done = actions.commit_import(space, again(space, path))
    wanted = actions.ObservationFilter(datasets=(done.summary["dataset"],))
    found = actions.find_observations(space, wanted)
    assert bare(found) == bare(FIGURES)
    assert [one.row for one in found] == [2, 3, 4, 5, 6] or kind != "xlsx"
    card = next(card for card in actions.list_datasets(space) if card.id == done.summary["dataset"])
    if kind == "xlsx":
        assert (card.title, card.publisher, card.vintage, card.licence) == ("Title", "Publisher", "2026", "CC BY 4.0")


def test_the_excel_file_names_codes_and_sources_and_its_header_stays_in_sight(space, tmp_path: Path) -> None:
    dataset = kept(space, FIGURES)
    book = load_workbook(exported(space, dataset, "xlsx", tmp_path / "figures.xlsx"))
    assert book.sheetnames == ["Observations", "Codes", "Sources"]
    assert [page.freeze_panes for page in book.worksheets] == ["A2"] * 3
    names = {tuple(cell.value for cell in row[:2]): row[2].value for row in book["Codes"].iter_rows(min_row=2)}
    assert names["AREA", "MAR"] == "Maroc"
    assert names["SEX", "F"] == "Femmes"
    assert names["REASON", "WORK"]
    assert [cell.value for cell in book["Sources"][2]][:3] == [dataset, "Title", "Publisher"]
    first = [cell.value for cell in book["Observations"][2]]
    assert 102.5 in first and "=1+1" in first
    assert book["Observations"]["N2"].data_type == "s"


def test_a_text_table_is_no_formula_in_a_spreadsheet(space, tmp_path: Path) -> None:
    path = exported(space, kept(space, FIGURES), "csv", tmp_path / "figures.csv")
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))
    assert rows[0]["NOTE"] == "'=1+1"
    assert not any(text.startswith(("=", "+", "@")) for row in rows for text in row.values())


def test_a_row_that_somebody_spoiled_is_named_and_left_out(space, tmp_path: Path) -> None:
    path = exported(space, kept(space, FIGURES), "xlsx", tmp_path / "figures.xlsx")
    book = load_workbook(path)
    book["Observations"]["H3"] = "about nine"
    book.save(path)
    plan = again(space, path)
    assert plan.findings[0].code == "importing.bad-own-row"
    assert plan.findings[0].where.spot == "H3"
    assert plan.observations == len(FIGURES) - 1


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (libreoffice-calc-nogui) is not installed")
def test_what_libreoffice_makes_of_it_is_read_the_same(space, tmp_path: Path) -> None:
    path = exported(space, kept(space, FIGURES), "xlsx", tmp_path / "figures.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "ods", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    assert bare(again(space, tmp_path / "figures.ods").plan.observations) == bare(FIGURES)


def test_the_command_line_filters_by_anything(space, tmp_path: Path, capsys) -> None:
    from gfmd_desktop.cli import main

    dataset = kept(space, FIGURES)
    told = ["observations", str(space.path), "--dataset", dataset, "--format", "csv"]
    wanted = {
        "2020": ["--from", "2016", "--to", "2020"],
        "2021": ["--status", "Q"],
        "2015-01-01/P5Y": ["--dimension", "REASON=WORK"],
    }
    for period, options in wanted.items():
        assert main([*told, *options]) == 0
        rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
        assert {row["TIME_PERIOD"] for row in rows} == {period}
    assert main([*told, "--text", "102,5"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main([*told, "--dimension", "WORK"]) == 1
    assert main([*told[:-1], "xlsx"]) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_figure_that_came_back_still_knows_its_first_cell(
    kind: str, space: actions.Workspace, tmp_path: Path
) -> None:
    figures = [one._replace(sheet="Table 1", row=40 + at, column=27) for at, one in enumerate(FIGURES)]
    path = exported(space, kept(space, figures), kind, tmp_path / f"back.{KINDS[kind]}")
    done = actions.commit_import(space, again(space, path))
    found = actions.find_observations(space, actions.ObservationFilter(datasets=(done.summary["dataset"],)))
    origins = [actions.earlier_origin(space, one) for one in found]
    assert [(one.sheet, one.cell) for one in origins] == [("Table 1", f"AA{40 + at}") for at in range(len(figures))]
    assert all(len(one.sha256) == 64 for one in origins)
    (first,) = [cell for row in actions.sheet_window(space, found[0]) for cell in row if cell.address == found[0].cell]
    assert first.raw == "102.5"


def test_a_figure_of_any_other_workbook_has_no_earlier_origin(space: actions.Workspace) -> None:
    kept(space, FIGURES)
    assert (
        actions.earlier_origin(space, actions.find_observations(space, actions.ObservationFilter(), limit=1)[0]) is None
    )
