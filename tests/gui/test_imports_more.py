"""Several workbooks, a corrected one, imports that differ, workbooks to fill in, and filters: through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt

from gfmd_desktop import actions
from gfmd_desktop.core import Place
from gfmd_desktop.gui.models.import_list import State
from gfmd_desktop.gui.parts import TickMenu
from gfmd_desktop.gui.places import position
from tests.gui.screens import workbook


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


def changed(path: Path, cells: dict[str, object]) -> Path:
    book = load_workbook(path)
    for cell, value in cells.items():
        book["Table 1"][cell] = value
    book.save(path)
    return path


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    return changed(workbook(tmp_path / "stock-2027.xlsx"), {"C5": 104999, "D7": "about 60"})


@pytest.fixture
def asking(tmp_path: Path) -> Path:
    made = Workbook()
    for row in (["Number of international migrants"], ["Country", "2019"], ["Atlantis", 5], ["Mali", 7]):
        made.active.append(row)
    made.save(tmp_path / "asking.xlsx")
    return tmp_path / "asking.xlsx"


def states(view) -> dict[str, State]:
    return {file.path.name: file.state for file in view.files}


def test_several_files_are_judged_one_by_one_and_the_ready_ones_kept(
    qtbot, window, context, tmp_path, corrected, asking
):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    window.show_screen("import-many", [corrected, asking, broken])
    view = window.view
    assert view.stop.isEnabled()
    settle(qtbot, context)
    assert states(view) == {
        "stock-2027.xlsx": State.READY,
        "asking.xlsx": State.ASKING,
        "broken.xlsx": State.REFUSED,
    }
    assert view.take.isEnabled() and not view.stop.isEnabled()
    view.grid.setCurrentIndex(view.grid.rows.index(2, 0))
    assert len(view.told.boxes) == 1 and not view.ask.isEnabled()
    view.take.click()
    settle(qtbot, context)
    assert states(view)["stock-2027.xlsx"] is State.IMPORTED
    assert states(view)["asking.xlsx"] is State.ASKING
    assert len(actions.list_datasets(context.workspace)) == 2
    assert "\u20681\u2069" in view.summary.text() and not view.take.isEnabled()


def test_what_one_file_asks_is_answered_in_the_wizard_which_leads_back(qtbot, window, context, asking):
    window.show_screen("import-many", [asking])
    settle(qtbot, context)
    many = window.view
    many.grid.setCurrentIndex(many.grid.rows.index(0, 0))
    many.ask.click()
    wizard = window.view
    assert wizard.title() != many.title() and wizard.steps.at == 1
    (row,) = wizard.proposal.rows
    row.box.setCurrentIndex(row.box.findData("NER"))
    wizard.steps.go_on()
    settle(qtbot, context)
    assert wizard.steps.at == 2
    wizard.steps.go_on()
    settle(qtbot, context)
    assert window.view is many
    assert states(many) == {"asking.xlsx": State.IMPORTED}
    areas = actions.observation_codes(context.workspace, "ref_area")
    assert {"NER", "MLI"} <= set(areas)


def test_reading_stops_when_asked_and_what_was_not_read_can_be_taken_up_again(qtbot, window, context, tmp_path):
    files = [workbook(tmp_path / f"{number}.xlsx") for number in range(5)]
    window.show_screen("import-many", files)
    view = window.view
    view.stop.click()
    settle(qtbot, context)
    assert State.STOPPED in states(view).values() and State.WAITING not in states(view).values()
    window.show_screen("import-many", files)
    settle(qtbot, context)
    assert State.STOPPED not in states(view).values()


def test_a_corrected_workbook_shows_what_it_changes_and_takes_the_place(qtbot, window, context, corrected):
    (first,) = actions.list_datasets(context.workspace)
    window.show_screen("import", corrected)
    wizard = window.view
    qtbot.waitUntil(lambda: wizard.steps.at == 1, timeout=60_000)
    wizard.steps.go_on()
    settle(qtbot, context)
    panel = wizard.review.revision
    assert panel.isVisible()
    rows = [row.cells for row in panel.grid.rows.rows]
    assert len(rows) == 2 and "+560" in rows[0][3] and "(C5)" in rows[0][1]
    panel.choice.setCurrentIndex(panel.choice.findData("replace"))
    wizard.steps.go_on()
    settle(qtbot, context)
    withdrawn = {card.id: card.withdrawn for card in actions.list_datasets(context.workspace)}
    assert withdrawn.pop(first.id) is True and list(withdrawn.values()) == [False]


def test_a_remark_leads_to_its_cell_on_the_sheet(qtbot, window, context, corrected):
    window.show_screen("import", corrected)
    wizard = window.view
    qtbot.waitUntil(lambda: wizard.steps.at == 1, timeout=60_000)
    wizard.steps.go_on()
    settle(qtbot, context)
    box = next(box for box in wizard.review.ui.notices.boxes if "D7" in box.notice.text)
    wizard.review.ui.notices.followed.emit(box.notice.key)
    assert wizard.steps.at == 1
    index = wizard.proposal.ui.grid.currentIndex()
    assert (index.row(), index.column()) == (6, 3)
    assert wizard.proposal.correction.fields.isVisible()


def test_a_place_names_its_first_cell():
    assert position("K99, L99, …") == (99, 11)
    assert position("") is None
    assert Place("f", "s", "AA3").spot == "AA3"


def test_imports_that_differ_stand_side_by_side_and_a_person_decides(qtbot, window, context, corrected):
    draft = actions.propose_import(context.workspace, corrected)
    plan = actions.plan_import(context.workspace, draft)
    second = actions.commit_import(context.workspace, plan).summary["dataset"]
    window.show_screen("statistics", None)
    view = window.view
    view.ui.tabs.setCurrentIndex(3)
    settle(qtbot, context)
    panel = view.differences
    assert [each.ref_area for each in panel.found] == ["MDA"]
    assert len(panel.radios) == 2 and not panel.decide.isEnabled()
    told = [row.cells for row in panel.figures.rows.rows]
    assert any("104\u202f439 (C5)" in cells and "104\u202f999 (C5)" in cells for cells in told)
    chosen = [card.id for card in panel.found[0].datasets].index(second)
    panel.radios[chosen].click()
    panel.decide.click()
    settle(qtbot, context)
    assert panel.found[0].speaks == second
    panel.show_cell.click()
    settle(qtbot, context)
    qtbot.waitUntil(lambda: view.source._observation is not None, timeout=60_000)
    assert view.ui.tabs.currentIndex() == 0
    assert view.source._observation.dataset == second
    assert view.source.others.isVisible() and "stock.xlsx" in view.source.others.text()


def test_a_workbook_to_fill_in_is_made_from_codes_or_a_document(qtbot, window, context, dialogs, tmp_path):
    window.show_screen("workbook", None)
    view = window.view
    settle(qtbot, context)
    assert view.by_document.isChecked() and view.save.isEnabled() and view.section.count() > 5
    view.by_choice.setChecked(True)
    assert not view.save.isEnabled()
    view.search.setText("STK01")
    (item,) = [item for item in view._items() if not item.isHidden()]
    item.setCheckState(Qt.CheckState.Checked)
    view.first.setValue(2023)
    view.last.setValue(2024)
    view.by_sex.setChecked(True)
    assert "\u20686\u2069" in view.sum.text()
    view.areas.setText("Atlantis")
    view.areas.editingFinished.emit()
    assert not view.save.isEnabled() and view.told.boxes
    view.areas.setText("Tunisia, MDA")
    view.areas.editingFinished.emit()
    view.language.setCurrentIndex(view.language.findData("ar"))
    dialogs.answers = [tmp_path / "form.xlsx"]
    view.save.click()
    settle(qtbot, context)
    book = load_workbook(tmp_path / "form.xlsx")
    assert book["STK01"].sheet_view.rightToLeft
    assert book["STK01"]["A6"].value == "TUN"


@pytest.mark.parametrize("name", ["figures.xlsx", "figures.sdmx.csv", "figures.csv", "figures.json"])
def test_the_figures_found_are_saved_and_come_back(qtbot, window, context, dialogs, tmp_path, name):
    window.show_screen("statistics", None)
    view = window.view
    settle(qtbot, context)
    view.filters.choose("ref_area", ("TUN",))
    settle(qtbot, context)
    dialogs.answers = [tmp_path / name]
    view.ui.save_as.click()
    settle(qtbot, context)
    if not name.endswith("json"):
        plan = actions.plan_import(context.workspace, actions.propose_import(context.workspace, tmp_path / name))
        assert {one.ref_area for one in plan.plan.observations} == {"TUN"}
        assert plan.draft.sure
    assert (tmp_path / name).stat().st_size > 200


def test_several_codes_are_ticked_with_the_keyboard_and_texts_are_searched(qtbot, window, context):
    window.show_screen("statistics", None)
    view = window.view
    settle(qtbot, context)
    menu = view.filters.popup("ref_area")
    assert isinstance(menu, TickMenu)
    menu.search.setText("tun")
    menu.search.returnPressed.emit()
    menu.search.setText("rom")
    menu.search.returnPressed.emit()
    assert menu.keys() == ("ROU", "TUN")
    menu.aboutToHide.emit()
    settle(qtbot, context)
    qtbot.waitUntil(lambda: view.model.rowCount() == 6, timeout=60_000)
    view.search_line.setText("462552")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=60_000)
    view.search_line.clear()
    qtbot.waitUntil(lambda: view.model.rowCount() == 6, timeout=60_000)


def test_a_copy_of_the_workbook_opens_with_the_program_for_it(qtbot, window, context, monkeypatch):
    opened = []
    monkeypatch.setattr(type(context.dialogs), "show_file", lambda _self, path: opened.append(Path(path)))
    window.show_screen("statistics", None)
    view = window.view
    qtbot.waitUntil(lambda: view.model.rowCount() == 9, timeout=60_000)
    settle(qtbot, context)
    view.source.open_file.click()
    settle(qtbot, context)
    assert [path.suffix for path in opened] == [".xlsx"]
    assert load_workbook(opened[0])["Table 1"]["A5"].value == "Republic of Moldova"


def table(path: Path, header: tuple[str, ...], rows: tuple[tuple[object, ...], ...]) -> Path:
    made = Workbook()
    for row in (("Work permits in Malta",), header, *rows):
        made.active.append(row)
    made.save(path)
    return path


def test_a_layout_that_changed_is_shown_old_and_new_and_decided(qtbot, window, context, tmp_path):
    first = ("Nationality", "Year", "Permits issued", "Permits refused")
    rows = (("Peru", 2020, 868, 8), ("Chile", 2020, 824, 9))
    draft = actions.propose_import(context.workspace, table(tmp_path / "first.xlsx", first, rows))
    actions.commit_import(context.workspace, actions.plan_import(context.workspace, draft))
    moved = ("Year", "Nationality", "Permits issued", "Permits that were refused", "Permits withdrawn")
    later = tuple((row[1], row[0], row[2], row[3], 1) for row in rows)
    window.show_screen("import", table(tmp_path / "next.xlsx", moved, later))
    wizard = window.view
    qtbot.waitUntil(lambda: wizard.steps.at == 1, timeout=60_000)
    panel, page = wizard.proposal.layout_panel, wizard.proposal
    assert panel.isVisible() and set(panel.choices) == {"moved", "new", "missing"}
    proposed = page.recipe
    missing, new = panel.choices["missing"], panel.choices["new"]
    missing.setCurrentIndex(missing.findData("renamed"))
    missing.activated.emit(missing.currentIndex())
    names = [one.header for one in page.recipe.tables[0].values]
    assert "Permits refused" in names and "Permits refused" not in [one.header for one in proposed.tables[0].values]
    new.setCurrentIndex(new.findData("leave"))
    new.activated.emit(new.currentIndex())
    assert not any(one.first <= 5 <= one.last for one in page.recipe.tables[0].values)
    panel.choices["moved"].setCurrentIndex(1)
    panel.choices["moved"].activated.emit(1)
    assert page.recipe == page._shown.proposal.fresh
