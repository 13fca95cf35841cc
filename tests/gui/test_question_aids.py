"""Aids to answering: history down to the cell, "not available" by keyboard, help where there is little room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gfmd_desktop import actions
from gfmd_desktop.gui import look

ABSENT = {"na": "not-collected", "note": ""}


@pytest.fixture
def profile(window):
    window.show_screen("profile", actions.list_documents(window.context.workspace)[0].id)
    return window.view


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def table_box(view, section="P1_4"):
    view.show_section(section)
    return next(box for box in view.page.boxes() if box.asked.question.is_table and box.isVisibleTo(view))


def test_a_typed_figure_has_a_history_and_comes_back_from_it(qtbot, profile):
    box = table_box(profile)
    field = box.field
    field.add_year()
    path = field.model.cell(field.view.currentIndex()).path
    for text in ("120", "130"):
        assert field.model.setData(field.view.currentIndex(), text)
    box.history_button.click()
    name = field.model.name(field.view.currentIndex())
    qtbot.waitUntil(lambda: name in words(box.history))
    qtbot.waitUntil(lambda: "130" in words(box.history))
    assert [button.text() for button in box.history.restores] == ["Restore"]
    box.history.restores[0].click()
    assert profile.form.value(path) == "120"
    qtbot.waitUntil(lambda: "Restored from" in words(box.history))


def test_the_history_follows_the_cursor_through_the_table(qtbot, profile):
    box = table_box(profile)
    field = box.field
    field.add_year()
    field.model.setData(field.view.currentIndex(), "120")
    at = field.view.currentIndex()
    box.turn_history()
    qtbot.waitUntil(lambda: "120" in words(box.history))
    field.view.setCurrentIndex(field.model.index(at.row(), at.column() + 1))
    assert "120" not in words(box.history)
    qtbot.waitUntil(lambda: "Nobody has answered this yet." in words(box.history))


@pytest.mark.parametrize(("section", "path"), [("P1_1", "P1_1_02"), ("P1_1", "P1_1_05")])
def test_not_available_is_said_and_taken_back_by_keyboard(qtbot, window, profile, section, path):
    profile.show_section(section)
    box = profile.page.box(path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    box.begin()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert profile.form.value(path) == ABSENT
    qtbot.waitUntil(box.missing.reason.hasFocus)
    box.missing.note.setText("Asked for in May")
    box.missing.note.editingFinished.emit()
    assert profile.form.value(path) == ABSENT | {"note": "Asked for in May"}
    box.say_missing()
    assert profile.form.value(path) is None


@pytest.mark.parametrize(("section", "path"), [("P1_1", "P1_1_06"), ("P1_2", "P1_2_01")])
def test_a_repeat_and_a_matrix_are_not_available_as_a_whole(qtbot, profile, section, path):
    profile.show_section(section)
    block = next(widget for at, widget in profile.page._blocks if at == path)
    block.missing.begin()
    assert profile.form.value(path) == ABSENT
    assert block.missing.reason.isVisibleTo(block)
    block.missing.begin()
    assert profile.form.value(path) is None


def test_a_cell_of_a_matrix_and_of_a_row_is_not_available_with_its_reason(qtbot, profile):
    profile.show_section("P1_2")
    cell = next(widget for at, widget in profile.page._blocks if at == "P1_2_01")._cells[0]
    cell.missing.reasons.aboutToShow.emit()
    cell.missing.reasons.actions()[2].trigger()
    assert profile.form.value(cell.asked.path) == {"na": "too-old", "note": ""}
    assert "too old" in cell.missing.accessibleName()
    cell.missing.reasons.aboutToShow.emit()
    cell.missing.reasons.actions()[-1].trigger()
    assert profile.form.value(cell.asked.path) is None


def test_where_there_is_no_room_beside_it_the_help_takes_the_place_of_the_page(qtbot, window, profile):
    window.setMinimumSize(640, 400)
    window.resize(look.ROOM_FOR_SIDE + 90, 600)
    assert window.ui.side.isVisible() and not window.ui.help.isVisible()
    window.resize(look.ROOM_FOR_SIDE - 90, 600)
    assert not window.ui.side.isVisible()
    window.ui.help.click()
    assert window.ui.side.isVisible() and not window.ui.content.isVisible()
    window.ui.help.click()
    assert window.ui.content.isVisible() and not window.ui.side.isVisible()
    window.ui.help.click()
    window.resize(look.ROOM_FOR_SIDE + 90, 600)
    assert window.ui.content.isVisible() and window.ui.side.isVisible() and not window.ui.help.isVisible()


def test_a_finding_followed_from_the_help_leads_back_to_the_page(qtbot, window, profile):
    window.setMinimumSize(640, 400)
    window.resize(look.ROOM_FOR_SIDE - 90, 600)
    window.ui.help.click()
    window.ui.side.followed.emit("P1_1_02")
    assert window.ui.content.isVisible()
    assert profile._box.asked.path == "P1_1_02"


def test_a_latin_sentence_keeps_its_full_stop_from_right_to_left(window):
    window.context.remember(language="ar")
    assert look.leading("Not yet.\n12 of 15") == "\u200f\u2068Not yet.\u2069\n\u200f\u206812 of 15\u2069"
    window.context.remember(language="en")
    assert look.leading("") == ""
