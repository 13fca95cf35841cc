"""Registers in the window: searched, filtered, sorted, filled, explained, reported on and reminded of."""

import datetime as dt

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from gfmd_desktop import actions
from gfmd_desktop.core import Sharing
from gfmd_desktop.gui.parts import SearchMenu

AGREEMENT, NURSES, AGENCY = "Labour agreement with Italy", "Nurses for Italy", "National Employment Agency"


def record(workspace, template, **answers):
    made = actions.create_document(workspace, template, sharing=Sharing.PARTNERS).summary["document"]
    actions.open_document(workspace, made).answer_many(answers)
    return made


@pytest.fixture
def records(window):
    """Return the ids of three records, one of which the others refer to."""
    workspace = window.context.workspace
    past = (dt.date.today() - dt.timedelta(days=40)).isoformat()
    agreement = record(
        workspace, "reg-agr", AGR_title=AGREEMENT, AGR_type=["labour"], AGR_parties=["MDA", "ITA"], AGR_expires=past
    )
    partnership = record(
        workspace,
        "reg-par",
        PAR_title=NURSES,
        PAR_agreement=agreement,
        PAR_geo_level="bilateral",
        PAR_stage="running",
        PAR_reputation_risk="low",
    )
    agency = record(workspace, "reg-sta", STA_name=AGENCY, STA_country="MDA", STA_seeks="Employers of nurses")
    return {"agreement": agreement, "partnership": partnership, "agency": agency}


@pytest.fixture
def registers(qtbot, window, records):
    window.show_screen("registers")
    settle(qtbot, window)
    return window.view


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)


def titles(view):
    return [row.cells[0] for row in view.ui.grid.rows.rows]


def test_all_records_are_listed_with_their_registers_counted(registers):
    assert titles(registers) == [AGREEMENT, AGENCY, NURSES]
    counted = [registers.ui.registers.item(at).text() for at in range(registers.ui.registers.count())]
    assert len(counted) == 15
    assert any("Partnership" in text and "1" in text for text in counted)


def test_a_search_goes_through_all_registers_at_once(qtbot, window, registers):
    registers.ui.search.setText("nurses")
    registers.ui.search.returnPressed.emit()
    settle(qtbot, window)
    assert titles(registers) == [AGENCY, NURSES]
    registers.ui.search.setText("nobody says this")
    registers.ui.search.returnPressed.emit()
    settle(qtbot, window)
    assert registers.ui.stack.currentWidget() is registers.ui.empty


def test_one_register_is_filtered_by_a_field_a_country_and_a_date(qtbot, window, registers):
    registers.show_register("reg-agr")
    assert titles(registers) == [AGREEMENT]
    for name, value, found in (
        ("AGR_type", "readmission", 0),
        ("AGR_type", "labour", 1),
        ("@country", "MDA", 1),
        ("@due", "overdue", 1),
        ("@due", "month", 0),
    ):
        registers.filters.choose(name, value)
        settle(qtbot, window)
        assert len(titles(registers)) == found, (name, value)
    registers.filters._on_clear()
    settle(qtbot, window)
    assert titles(registers) == [AGREEMENT]


@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform says so of popups
def test_the_filter_menu_is_searched_and_chosen_from_by_keyboard(qtbot, window, registers):
    registers.show_register("reg-agr")
    registers.filters._choose_value(registers.ui.filters, "AGR_type")
    menu = registers.ui.filters.findChild(SearchMenu)
    menu.search.setText("labour")
    qtbot.keyClick(menu.search, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert registers.filters.wanted.fields == {"AGR_type": "labour"}


def test_columns_are_sorted_by_their_titles_and_back(registers):
    grid = registers.ui.grid
    grid.horizontalHeader().sectionClicked.emit(0)
    assert titles(registers) == [AGREEMENT, AGENCY, NURSES]
    grid.horizontalHeader().sectionClicked.emit(0)
    assert titles(registers) == [NURSES, AGENCY, AGREEMENT]


def test_a_record_is_opened_with_the_return_key_and_stands_among_the_registers(qtbot, window, registers, records):
    grid = registers.ui.grid
    grid.setCurrentIndex(grid.rows.index(grid.rows.row_of(records["partnership"]), 0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.view.title() == NURSES
    assert window.ui.rail_registers.isChecked()
    window.ui.crumb.click()
    assert window.view is registers


def test_a_record_is_begun_in_its_register_and_takes_its_own_title(qtbot, window, registers):
    registers.show_register("reg-foc")
    registers.ui.create.click()
    view = window.view
    assert view.document.template.id == "reg-foc"
    assert view.form.answer("FOC_institution", "Ministry of Labour")
    qtbot.waitUntil(lambda: window.ui.title.text() == "Ministry of Labour")
    window.show_screen("documents")
    assert len(window.view.ui.cards.buttons) == 1


def test_a_record_tells_its_release_its_prompts_and_where_it_is_used(window, records):
    window.show_screen("record", records["partnership"])
    view = window.view
    assert [box.notice.kind for box in view.ui.release.boxes] == ["bad"]
    met = {button.card.title: button.card.tone for button in view.ui.conditions.buttons}
    assert met["Reputation safe"] == "good" and met["Every partner agrees"] == "warning"
    assert any("country of origin and host country" in box.notice.text for box in view.ui.prompts.boxes)
    assert [button.card.title for button in view.ui.refers.buttons] == [AGREEMENT]
    view.ui.refers.buttons[0].click()
    assert window.view.title() == AGREEMENT
    window.show_screen("record", records["agreement"])
    assert [button.card.title for button in view.ui.uses.buttons] == [NURSES]
    view.ui.uses.buttons[0].click()
    assert window.view.title() == NURSES


def test_the_release_of_a_record_is_told_beside_its_questions(window, records):
    window.show_screen("profile", records["partnership"])
    release = window.view.notices()[0]
    assert release.kind == "bad" and release.link
    window.view.follow(release.key)
    assert window.view.record == records["partnership"]


def test_a_question_takes_a_record_by_its_title(qtbot, window, records):
    window.show_screen("profile", records["partnership"])
    view = window.view
    view.show_question("PAR_agreement")
    field = view.page.box("PAR_agreement").field
    assert field.box.currentText() == AGREEMENT
    assert [field.box.itemData(at) for at in range(field.box.count())] == [records["agreement"]]
    field.box.setEditText("")
    field.commit()
    assert view.form.value("PAR_agreement") is None
    field.box.setEditText("No such agreement")
    field.commit()
    assert view.page.box("PAR_agreement").problem.text()
    field.box.setCurrentIndex(0)
    field.commit()
    assert view.form.value("PAR_agreement") == records["agreement"]


def test_a_record_that_is_not_here_stays_referred_to(window, records):
    elsewhere = "0190a1b2-0000-7000-8000-000000000001"
    workspace = window.context.workspace
    actions.open_document(workspace, records["partnership"]).answer("PAR_agreement", elsewhere)
    window.show_screen("profile", records["partnership"])
    window.view.show_question("PAR_agreement")
    field = window.view.page.box("PAR_agreement").field
    assert field.box.currentText() and elsewhere not in field.box.currentText()
    field.commit()
    assert window.view.form.value("PAR_agreement") == elsewhere


def test_a_profile_takes_a_record_into_its_rows(qtbot, window, records):
    workspace = window.context.workspace
    profile = next(card.id for card in actions.list_documents(workspace) if card.template.startswith("extended"))
    window.show_screen("profile", profile)
    window.view.show_question("P4_6_01")
    box = next(widget for path, widget in window.view.page._blocks if path == "P4_6_01")
    assert box.pick.isVisible()
    box.form.pick_record("P4_6_01", records["partnership"])
    assert len(actions.open_document(workspace, profile).interview.rows("P4_6_01")) == 1
    assert [use.document for use in actions.record_uses(workspace, records["partnership"])] == [profile]


@pytest.mark.parametrize("number", actions.REGISTER_REPORTS)
def test_each_report_is_seen_on_the_screen(qtbot, window, records, number):
    window.show_screen("register-reports", number)
    settle(qtbot, window)
    view = window.view
    assert view.ui.report.currentData() == number
    assert view.ui.panel.tables == actions.register_report(window.context.workspace, number, audience=Sharing.PARTNERS)


def test_a_report_is_narrowed_printed_and_exported(qtbot, window, dialogs, records, tmp_path):
    window.show_screen("register-reports", 2)
    settle(qtbot, window)
    view = window.view
    panel = view.ui.panel
    assert AGREEMENT in panel.grid.rows.rows[0].cells
    view.ui.find.setText("nobody says this")
    qtbot.waitUntil(lambda: not panel.tables[0].rows, timeout=60_000)
    view.ui.find.setText("Italy")
    qtbot.waitUntil(lambda: len(panel.tables[0].rows) == 1, timeout=60_000)
    for name, button in (("r.pdf", view.ui.print_pdf), ("r.xlsx", view.ui.save_as)):
        dialogs.answers = [tmp_path / name]
        button.click()
        settle(qtbot, window)
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    sheet = load_workbook(tmp_path / "r.xlsx").worksheets[0]
    assert AGREEMENT in [cell.value for cell in sheet[2]]
    panel.opened.emit(0, 0)
    assert window.view.title() == AGREEMENT
    window.show_screen("register-reports", 2)
    view.ui.audience.setCurrentIndex(view.ui.audience.findData("public"))
    view.ui.audience.activated.emit(0)
    settle(qtbot, window)
    assert panel.stack.currentWidget() is panel.empty


def test_what_is_due_stands_on_the_first_page_and_leads_to_its_question(qtbot, window, records):
    window.show_screen("home")
    settle(qtbot, window)
    view = window.view
    cards = [button.card for button in view.ui.reminders.buttons]
    assert [card.title for card in cards] == [AGREEMENT]
    assert "40" in cards[0].trailing
    view.ui.reminders.buttons[0].click()
    assert window.view.title() == AGREEMENT
    assert window.view.page.box("AGR_expires") is not None


def test_reminders_are_listed_as_far_ahead_as_wanted(qtbot, window, records):
    workspace = window.context.workspace
    soon = (dt.date.today() + dt.timedelta(days=300)).isoformat()
    record(workspace, "reg-agr", AGR_title="Agreement with Romania", AGR_expires=soon)
    window.show_screen("reminders")
    settle(qtbot, window)
    view = window.view
    assert [row.cells[2] for row in view.ui.grid.rows.rows] == [AGREEMENT]
    view.ui.horizon.setCurrentIndex(3)
    view.ui.horizon.activated.emit(3)
    settle(qtbot, window)
    assert [row.cells[2] for row in view.ui.grid.rows.rows] == [AGREEMENT, "Agreement with Romania"]
    view.ui.open_record.click()
    assert window.view.title() == AGREEMENT
