"""Correcting what was understood of a workbook, recipes as files, the copy that goes back to the sender."""

import pytest
from openpyxl import load_workbook

from gfmd_desktop import actions
from gfmd_desktop.gui.models.corrections import FIGURES, corrected, understood
from tests.gui.screens import workbook


@pytest.fixture
def page(qtbot, window, tmp_path):
    """Return the second step of the wizard for a small table: header in row 4, data in rows 5 to 7, B to D figures."""
    window.show_screen("import", workbook(tmp_path / "small.xlsx"))
    qtbot.waitUntil(lambda: window.view.steps.at == 1, timeout=60_000)
    return window.view.proposal


def figures(page):
    workspace = page.context.workspace
    plan = actions.plan_import(workspace, page._choose.draft, page.recipe)
    return {(one.ref_area, one.time_period): str(one.value) for one in plan.plan.observations}


def press(page, row, column):
    page.ui.grid.setCurrentIndex(page.model.index(row - 1, column - 1))


def test_a_cell_pressed_tells_how_its_column_is_read(page):
    press(page, 5, 1)
    assert page.correction.role.currentData() == "REF_AREA"
    assert not page.correction.indicator.isVisible()
    press(page, 5, 3)
    assert page.correction.role.currentData() == FIGURES
    assert page.correction.indicator.isVisible()
    assert (page.correction.head_first.value(), page.correction.first.value()) == (4, 5)


def test_a_column_that_is_not_to_be_read_gives_no_figures(page):
    assert len(figures(page)) == 9
    press(page, 5, 3)
    page.correction.role.setCurrentIndex(page.correction.role.findData("ignore"))
    page.correction.apply.click()
    left = figures(page)
    assert {period for _area, period in left} == {"2015", "2024"} and len(left) == 6
    press(page, 5, 3)
    page.correction.role.setCurrentIndex(page.correction.role.findData(FIGURES))
    page.correction.indicator.setCurrentIndex(page.correction.indicator.findData("STK01"))
    page.correction.unit.setCurrentIndex(page.correction.unit.findData("PS"))
    page.correction.apply.click()
    assert len(figures(page)) == 9


def test_rows_indicator_and_multiplier_are_corrected_and_written(qtbot, window, dialogs, page):
    press(page, 5, 2)
    page.correction.last.setValue(6)
    page.correction.mult.setCurrentIndex(page.correction.mult.findData(3))
    page.correction.indicator.setCurrentIndex(page.correction.indicator.findData("STK02"))
    page.correction.apply.click()
    steps = window.view.steps
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 2, timeout=60_000)
    plan = page.plan
    assert {one.ref_area for one in plan.plan.observations} == {"MDA", "ROU"}
    assert {(one.indicator, one.unit_mult) for one in plan.plan.observations} == {("STK02", 3)}


def test_a_recipe_is_saved_and_loaded(qtbot, page, dialogs, tmp_path):
    press(page, 5, 3)
    page.correction.indicator.setCurrentIndex(page.correction.indicator.findData("STK02"))
    page.correction.apply.click()
    file = tmp_path / "layout.json"
    dialogs.answers = [file]
    page.save.click()
    assert actions.load_recipe(file) == page.recipe
    page.recipe = page._shown.proposal.recipe
    dialogs.answers = [file]
    page.load.click()
    qtbot.waitUntil(lambda: not page.context.jobs.busy, timeout=60_000)
    assert {one.indicator for one in page.recipe.tables[0].values} == {"STK02"}


def test_a_sheet_without_a_table_is_given_one_by_hand(page):
    empty = type(page.recipe)((), page.recipe.name, page.recipe.facts)
    state = understood(empty, "Table 1", 5, 2)
    assert state.table == -1
    from dataclasses import replace

    wanted = replace(state, role=FIGURES, indicator="STK01", unit="PS", header=(4, 4), first=5, last=7)
    made = corrected(empty, "Table 1", 2, wanted, lambda _at: "2015")
    assert understood(made, "Table 1", 5, 2).indicator == "STK01"
    assert made.tables[0].header == (4,) and (made.tables[0].first, made.tables[0].last) == (5, 7)


def test_the_copy_for_the_sender_holds_the_remarks_and_the_original_is_untouched(qtbot, window, dialogs, tmp_path):
    path = workbook(tmp_path / "doubtful.xlsx")
    book = load_workbook(path)
    book["Table 1"]["B5"] = "about 5"
    book.save(path)
    before = path.read_bytes()
    window.show_screen("import", path)
    steps = window.view.steps
    qtbot.waitUntil(lambda: steps.at == 1, timeout=60_000)
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 2, timeout=60_000)
    review = window.view.review
    assert review.returned.isVisible()
    copy = tmp_path / "returned.xlsx"
    dialogs.answers = [copy]
    review.returned.click()
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)
    assert path.read_bytes() == before
    assert load_workbook(copy)["Table 1"]["B5"].comment is not None
