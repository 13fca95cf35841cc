"""A corrected or newer workbook against what is held, imports that disagree, and the copy for the sender."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import catalogue

ROWS = (("Mali", 2019, 100), ("Mali", 2020, 110), ("Niger", 2019, 50), ("Niger", 2020, 0), ("Chad", 2020, 7))


def book(path: Path, rows=ROWS, title: str = "Number of international migrants") -> Path:
    made = Workbook()
    page = made.active
    page.title = "Data"
    page.append([title])
    page.append(["Source: Institute"])
    page.append([])
    page.append(["Country", "Year", "Number of international migrants"])
    for row in rows:
        page.append(row)
    made.save(path)
    return path


def planned(ws, path: Path) -> actions.ImportPlan:
    return actions.plan_import(ws, actions.propose_import(ws, path))


def brought(ws, path: Path, **more) -> str:
    return actions.commit_import(ws, planned(ws, path), **more).summary["dataset"]


CORRECTED = (("Mali", 2019, 100), ("Mali", 2020, 121), ("Niger", 2019, ".."), ("Niger", 2020, 3), ("Togo", 2020, 9))


def test_a_corrected_file_shows_what_it_changes_and_by_how_much(ws, tmp_path: Path) -> None:
    first = brought(ws, book(tmp_path / "a.xlsx"))
    revision = actions.compare_import(ws, planned(ws, book(tmp_path / "b.xlsx", CORRECTED)))
    (against,) = revision.against
    assert (against.card.id, against.same, against.changed, against.gone) == (first, 1, 3, 1)
    assert (revision.new, revision.changed) == (1, 3)
    assert revision.predecessor is not None and revision.predecessor.id == first
    told = [(each.before.cell, each.before.value, each.after.cell, each.by) for each in revision.differences]
    assert told == [
        ("C6", Decimal(110), "C6", Decimal(11)),
        ("C7", Decimal(50), "C7", None),
        ("C8", Decimal(0), "C8", Decimal(3)),
    ]
    assert [each.share for each in revision.differences] == [Decimal("0.1"), None, None]
    assert actions.differing_places(revision) == (("STK01", "MLI"), ("STK01", "NER"))


def test_another_table_has_no_predecessor(ws, tmp_path: Path) -> None:
    brought(ws, book(tmp_path / "a.xlsx"))
    other = planned(ws, book(tmp_path / "b.xlsx", (("Mali", 2001, 1), ("Mali", 2002, 2))))
    assert actions.compare_import(ws, other) == actions.Revision(2, (), ())


def test_a_corrected_file_takes_the_place_of_the_first(ws, tmp_path: Path) -> None:
    first = brought(ws, book(tmp_path / "a.xlsx"))
    second = brought(ws, book(tmp_path / "b.xlsx", CORRECTED), replaces=first)
    assert {card.id: card.withdrawn for card in actions.list_datasets(ws)} == {first: True, second: False}
    assert actions.list_disagreements(ws) == ()
    actions.restore_dataset(ws, first)
    assert [(each.indicator, each.ref_area, each.count) for each in actions.list_disagreements(ws)] == [
        ("STK01", "MLI", 1),
        ("STK01", "NER", 1),
    ]


def test_who_speaks_is_decided_by_a_person_and_kept(ws, tmp_path: Path) -> None:
    first, second = brought(ws, book(tmp_path / "a.xlsx")), brought(ws, book(tmp_path / "b.xlsx", CORRECTED))
    mali, niger = actions.list_disagreements(ws)
    assert [[str(one.value) for one in group] for group in mali.rows] == [["110", "121"]]
    assert {card.id for card in mali.datasets} == {first, second}
    assert (mali.speaks, niger.count) == ("", 1)  # a figure speaks before a missing value: only 2020 differs
    actions.prefer_dataset(ws, "STK01", "MLI", second)
    assert [each.ref_area for each in actions.list_disagreements(ws, decided=False)] == ["NER"]
    assert {each.ref_area: each.speaks for each in actions.list_disagreements(ws)} == {"NER": "", "MLI": second}


def test_the_new_figures_may_speak_at_once(ws, tmp_path: Path) -> None:
    brought(ws, book(tmp_path / "a.xlsx"))
    plan = planned(ws, book(tmp_path / "b.xlsx", CORRECTED))
    revision = actions.compare_import(ws, plan)
    done = actions.commit_import(ws, plan, speaks=actions.differing_places(revision))
    assert {each.speaks for each in actions.list_disagreements(ws)} == {done.summary["dataset"]}


def test_the_command_line_says_what_differs_and_takes_the_decision(ws, tmp_path: Path, capsys) -> None:
    office = str(ws.path)
    first = brought(ws, book(tmp_path / "a.xlsx"))
    ws.close()
    corrected = str(book(tmp_path / "b.xlsx", CORRECTED))
    assert main(["import", office, corrected, "--dry-run"]) == 0
    assert "STK01 MLI 2020: 110 (C6) → 121 (C6) (+10.0 %)" in capsys.readouterr().out
    assert main(["import", office, corrected, "--accept-proposal", "--replaces", first[:13], "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["revision"]["against"] == [{"dataset": first, "same": 1, "changed": 3, "gone": 1}]
    assert said["revision"]["changes"][0]["before"]["cell"] == "C6"
    with actions.open_workspace(Path(office)) as again:
        assert next(card for card in actions.list_datasets(again) if card.id == first).withdrawn
        actions.restore_dataset(again, first)
    assert main(["datasets", office, "differences", "--json"]) == 0
    differences = json.loads(capsys.readouterr().out)["differences"]
    assert [(each["ref_area"], each["count"], each["speaks"]) for each in differences] == [
        ("MLI", 1, ""),
        ("NER", 1, ""),
    ]


TITLES = {
    "en": ("Number of international migrants by country and year", "Source: Institute of Statistics"),
    "fr": ("Nombre de migrants internationaux par pays et par année", "Source : Institut de la statistique"),
    "es": ("Número de migrantes internacionales por país y año", "Fuente: Instituto de la estadística"),
    "ar": ("عدد المهاجرين الدوليين حسب البلد والسنة", "المصدر: المعهد الوطني للإحصاء"),
}


@pytest.mark.parametrize("language", TITLES)
def test_the_sender_reads_the_remarks_in_the_language_of_his_workbook(ws, tmp_path: Path, language: str) -> None:
    title, source = TITLES[language]
    path = tmp_path / "sent.xlsx"
    made = Workbook()
    for row in ([title], [source], [], ["Country", "Year", title], ["Mali", 2019, 5], ["Atlantis", 2019, 6]):
        made.active.append(row)
    made.save(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    plan = planned(ws, path)
    assert actions.sender_language(plan.draft) == language
    assert actions.write_returned_workbook(plan, tmp_path / "back.xlsx") > 0
    page = load_workbook(tmp_path / "back.xlsx").active
    comments = [cell.comment.text for row in page.iter_rows() for cell in row if cell.comment]
    assert catalogue()["importing.unknown-label.cure"][language][:12] in " ".join(comments)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_the_copy_corrected_and_sent_again_is_read_and_only_its_changes_are_told(ws, tmp_path: Path) -> None:
    wrong = (*ROWS[:-1], ("Atlantis", 2020, 7))
    plan = planned(ws, book(tmp_path / "sent.xlsx", wrong))
    first = actions.commit_import(ws, plan).summary["dataset"]
    actions.write_returned_workbook(plan, tmp_path / "back.xlsx")
    returned = load_workbook(tmp_path / "back.xlsx")
    assert returned["Data"]["A9"].comment is not None
    returned["Data"]["A9"] = "Chad"
    returned["Data"]["C5"] = 101
    returned.save(tmp_path / "again.xlsx")
    again = planned(ws, tmp_path / "again.xlsx")
    revision = actions.compare_import(ws, again)
    assert again.draft.proposal.questions == ()
    assert (revision.new, revision.changed, revision.predecessor.id) == (1, 1, first)
    assert [(each.after.cell, str(each.by)) for each in revision.differences] == [("C5", "1")]
    assert {one.note for one in again.plan.observations} == {""}
