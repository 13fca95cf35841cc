"""What a user does from beginning to end, with the real actions."""

import pytest
from PySide6.QtCore import Qt

from gfmd_desktop import actions
from gfmd_desktop.gui.main_window import MainWindow
from gfmd_desktop.gui.views.start import StartView
from tests.gui.screens import PASSPHRASE, workbook


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


def document_of(window):
    return actions.list_documents(window.context.workspace)[0].id


def open_profile(qtbot, window, section):
    window.show_screen("profile", document_of(window))
    window.view.show_section(section)
    return window.view


def test_first_start_makes_a_workspace_and_an_identity(qtbot, context, tmp_path):
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    start = window.findChild(StartView)
    start.ui.create.click()
    steps = start.steps
    steps.next.click()
    assert not steps.next.isEnabled()
    start.office.ui.country.choose("MDA")
    start.office.ui.office.setText("Bureau for Migration and Asylum")
    start.office.ui.author.setText("Statistician")
    steps.next.click()
    start.place.ui.path.setText(str(tmp_path / "office"))
    steps.next.click()
    start.identity.ui.pair.first.setText("short")
    start.identity.ui.pair.second.setText("short")
    assert not steps.next.isEnabled()
    start.identity.ui.pair.first.setText(PASSPHRASE)
    start.identity.ui.pair.second.setText(PASSPHRASE)
    assert steps.next.isEnabled()
    steps.next.click()
    qtbot.waitUntil(lambda: context.has_workspace, timeout=60_000)
    assert (tmp_path / "office.gfmd").exists()
    assert context.workspace.office.country == "MDA"
    assert actions.identity(context.workspace).name == "Bureau for Migration and Asylum"
    assert actions.unlock(context.workspace, PASSPHRASE)
    qtbot.waitUntil(window.view.ui.first_steps.isVisible)
    assert context.preferences.recent[0].path == str(tmp_path / "office.gfmd")
    window.close()


def test_a_file_that_is_no_workspace_is_explained(qtbot, context, dialogs, tmp_path):
    window = MainWindow(context)
    qtbot.addWidget(window)
    wrong = tmp_path / "letter.gfmd"
    wrong.write_bytes(b"Dear colleagues")
    dialogs.answers = ["error"]
    window.findChild(StartView).open(wrong)
    settle(qtbot, context)
    assert dialogs.told[0].code.startswith("store.")
    assert not context.has_workspace
    window.close()


def test_a_workbook_is_imported_and_its_figures_know_their_cells(qtbot, window, dialogs, tmp_path):
    path = workbook(tmp_path / "new.xlsx")
    before = actions.count_observations(window.context.workspace, actions.ObservationFilter())
    window.show_screen("import", path)
    steps = window.view.steps
    qtbot.waitUntil(lambda: steps.at == 1, timeout=60_000)
    tints = {
        window.view.proposal.model.data(window.view.proposal.model.index(r, c), Qt.ItemDataRole.BackgroundRole).name()
        for r, c in ((0, 0), (3, 0), (4, 0), (4, 1))
    }
    assert len(tints) == 4
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 2, timeout=60_000)
    assert "9" in window.view.review.ui.summary.text()
    assert actions.count_observations(window.context.workspace, actions.ObservationFilter()) == before
    steps.next.click()
    qtbot.waitUntil(lambda: len(dialogs.told) > 0, timeout=60_000)
    assert actions.count_observations(window.context.workspace, actions.ObservationFilter()) == before + 9
    assert window.view.title() == "Statistics"
    qtbot.waitUntil(lambda: window.view.model.rowCount() == before + 9)
    settle(qtbot, window.context)
    window.view.ui.table.selectRow(0)
    settle(qtbot, window.context)
    qtbot.waitUntil(window.view.ui.sheet.isVisible)
    source = window.view.source.model
    assert source.data(source.place_of_marked()) == "143151"
    assert "B5" in window.view.ui.source_facts.text()


def test_what_is_no_workbook_is_told_on_the_page(qtbot, window, tmp_path):
    letter = tmp_path / "letter.xlsx"
    letter.write_bytes(b"Dear colleagues")
    window.show_screen("import", letter)
    settle(qtbot, window.context)
    assert window.view.steps.at == 0
    assert window.view.choose.ui.notices.boxes[0].notice.kind == "bad"
    assert not window.view.steps.next.isEnabled()


def test_an_answer_is_on_disk_when_the_field_is_left(qtbot, window, workspace_file):
    view = open_profile(qtbot, window, "P1_1")
    box = view.page.box("P1_1_05")
    box.begin()
    qtbot.keyClicks(box.field.edit, "Ministry of Labour")
    with qtbot.waitSignal(window.context.saved):
        view.ui.search.setFocus()
        box.field.commit()
    with actions.open_workspace(workspace_file, read_only=True) as other:
        assert actions.open_document(other, document_of(window)).value("P1_1_05") == "Ministry of Labour"
    view.ui.undo.click()
    assert view.form.value("P1_1_05") is None
    assert text_of(box) == ""
    view.ui.redo.click()
    assert text_of(box) == "Ministry of Labour"


def text_of(box):
    return box.field.edit.toPlainText()


def test_not_available_is_an_answer_with_a_reason(qtbot, window):
    view = open_profile(qtbot, window, "P1_1")
    box = view.page.box("P1_1_05")
    box.missing.box.click()
    assert view.form.value("P1_1_05") == {"na": "not-collected", "note": ""}
    assert not box.field.isEnabled()
    box.missing.reason.setCurrentIndex(box.missing.reason.findData("too-old"))
    box.missing.reason.activated.emit(box.missing.reason.currentIndex())
    assert view.form.value("P1_1_05")["na"] == "too-old"
    box.missing.box.click()
    assert view.form.value("P1_1_05") is None
    assert box.field.isEnabled()


def test_a_number_that_is_none_is_refused_at_the_question(qtbot, window):
    view = open_profile(qtbot, window, "P1_1")
    box = view.page.box("P1_1_02")
    box.field.edit.setText("third")
    box.field.commit()
    assert "third" in box.problem.text()
    assert view.form.value("P1_1_02") is None
    box.field.edit.setText("3")
    box.field.commit()
    assert view.form.value("P1_1_02") == 3
    assert box.problem.text() == ""


def test_rows_of_a_repeat_come_and_go_and_come_back(qtbot, window):
    view = open_profile(qtbot, window, "P1_1")
    repeat = next(widget for path, widget in view.page._blocks if path == "P1_1_07")
    repeat.add.click()
    repeat.add.click()
    assert len(repeat.cards) == 2
    first = next(iter(repeat.cards))
    box = view.page.box(f"{first}/P1_1_07_institution")
    box.field.edit.setText("Border Police")
    box.field.commit()
    assert "Border Police" in repeat.cards[first].title.text()
    repeat.cards[first].remove.click()
    assert list(repeat.cards) != [] and first not in repeat.cards
    view.ui.undo.click()
    assert first in repeat.cards
    assert view.form.value(f"{first}/P1_1_07_institution") == "Border Police"


def test_figures_are_typed_and_pasted_into_a_table(qtbot, window):
    view = open_profile(qtbot, window, "P1_4")
    field = next(b.field for b in view.page.boxes() if b.asked.question.is_table and b.isVisibleTo(view))
    model, lead = field.model, field.model.lead
    open_cells = [
        (row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if model.flags(model.index(row, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    row, column = open_cells[0]
    assert model.setData(model.index(row, column), "12 345")
    assert model.index(row, column).data() == "12\u202f345"
    assert view.form.value(model.cell(model.index(row, column)).path) == "12345"
    field.view.setCurrentIndex(model.index(row, column))
    field.paste("1\t2\r\n3\t4\r\n")
    assert [model.index(row, column + step).data() for step in (0, 1)] == ["1", "2"]
    assert column >= lead


def test_a_narrative_quotes_a_figure(qtbot, window):
    view = open_profile(qtbot, window, "P1_1")
    narrative = next(box for box in view.page.boxes() if hasattr(box.field, "insert_figure"))
    narrative.field.figure.click()
    picker = narrative.field.picker
    picker.figures.setCurrentRow(0)
    picker.insert.click()
    text = view.form.value(narrative.asked.path)
    assert text.startswith("{{STK")
    assert "REF_AREA=MDA" in text
    narrative.field.preview.click()
    assert "{{" not in narrative.field.view.toPlainText()
    assert any(sign.isdigit() for sign in narrative.field.view.toPlainText())


def test_search_finds_a_question_and_leads_to_it(qtbot, window):
    view = open_profile(qtbot, window, "P1_4")
    view.ui.search.setText("P1.1.05")
    assert view.ui.hits.count() >= 1
    view.ui.hits.itemActivated.emit(view.ui.hits.item(0))
    assert view._section == "P1_1"
    assert view._box.asked.question.code == "P1.1.05"


def test_next_missing_leads_to_an_open_question(qtbot, window):
    view = open_profile(qtbot, window, "P1_1")
    view.ui.next_missing.click()
    first = view._box.asked.path
    view.ui.next_missing.click()
    assert view._box.asked.path != first
    assert view.form.value(first) is None


def test_the_report_is_shown_page_by_page_and_saved(qtbot, window, dialogs, tmp_path):
    window.show_screen("report", document_of(window))
    view = window.view
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: bool(view.labels) and not view._waiting, timeout=60_000)
    assert all(not label.pixmap().isNull() for label in view.labels)
    target = tmp_path / "profile.pdf"
    dialogs.answers = [target]
    view.ui.save.click()
    qtbot.waitUntil(lambda: len(dialogs.told) == 2, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF")


@pytest.fixture
def package(qtbot, window, tmp_path):
    """Export the document through the window and return the package."""
    actions.create_identity(window.context.workspace, PASSPHRASE)
    window.show_screen("export", document_of(window))
    view, path = window.view, tmp_path / "profile.asice"
    view.steps.next.click()
    settle(qtbot, window.context)
    view.steps.next.click()
    view.steps.next.click()
    view.sign.ui.path.setText(str(path))
    view.sign.ui.passphrase.setText("not the passphrase at all")
    view.steps.next.click()
    settle(qtbot, window.context)
    assert view.sign.ui.problem.text()
    assert not path.exists()
    view.sign.ui.passphrase.setText(PASSPHRASE)
    view.steps.next.click()
    qtbot.waitUntil(lambda: view.steps.at == 4, timeout=60_000)
    assert path.exists()
    return path


def test_a_package_of_ours_is_genuine(qtbot, window, package):
    window.show_screen("check", package)
    settle(qtbot, window.context)
    view = window.view
    assert view.ui.verdict.property("role") == "good"
    assert view.ui.merge.isVisible()
    assert "openssl" in view.ui.command.toPlainText()
    assert len(view.ui.proofs.buttons) >= 4


def test_a_changed_package_is_not(qtbot, window, package):
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    package.write_bytes(data)
    window.show_screen("check", package)
    settle(qtbot, window.context)
    assert window.view.ui.verdict.property("role") == "bad"
    assert not window.view.ui.merge.isVisible()


def test_a_second_office_trusts_takes_in_and_decides(qtbot, window, dialogs, package, tmp_path):
    ours = window.context.workspace
    document, certificate = document_of(window), tmp_path / "ours.pem"
    fingerprint = actions.export_certificate(ours, certificate).fingerprint
    second = actions.create_workspace(tmp_path / "second.gfmd", "ROU", "Second office")
    window.context.use(second)
    window.show_screen("check", package)
    settle(qtbot, window.context)
    assert window.view.ui.verdict.property("role") == "warning"
    window.view.ui.trust.click()
    partners = window.view
    partners.ui.told.setText("0000 " * 16)
    assert not partners.ui.trust.isEnabled()
    assert partners.ui.problem.text()
    partners.ui.told.setText(fingerprint)
    assert not partners.ui.trust.isEnabled()
    partners.ui.same.setChecked(True)
    partners.ui.trust.click()
    assert actions.list_partners(second)[0].trusted_at
    window.show_screen("merge", package)
    settle(qtbot, window.context)
    merge = window.view
    assert merge.ui.apply.isEnabled()
    merge.ui.apply.click()
    qtbot.waitUntil(lambda: len(dialogs.told) > 0, timeout=60_000)
    assert [card.id for card in actions.list_documents(second)] == [document]
    assert actions.count_observations(second, actions.ObservationFilter()) == 9


def test_a_difference_waits_until_a_person_decides(qtbot, window, dialogs, tmp_path, workspace_file):
    from gfmd_desktop.core import Change, new_id

    document = document_of(window)
    workspace = window.context.workspace
    actions.open_document(workspace, document).answer("P1_1_05", "Ministry of Labour")
    other = Change(new_id(), document, "P1_1_05", "Ministry of Justice", (), new_id(), "Clerk", "2026-01-02T03:04:05Z")
    with workspace.store.work() as work:
        work.changes.append([other])
    view = open_profile(qtbot, window, "P1_1")
    box = view.page.box("P1_1_05")
    assert box.conflict.isVisible()
    box.conflict_opened.emit("P1_1_05")
    conflicts = window.view
    assert "1" in conflicts.ui.left.text()
    conflicts.take("Ministry of Justice")
    dialogs.answers = [False]
    assert not window.show_screen("home")
    conflicts.ui.decide.click()
    assert conflicts.conflicts == []
    assert actions.open_document(workspace, document).value("P1_1_05") == "Ministry of Justice"


def test_a_backup_is_made_and_restored(qtbot, window, dialogs):
    window.show_screen("settings")
    view = window.view
    view.ui.backup.click()
    settle(qtbot, window.context)
    assert len(view.ui.backups.buttons) >= 1
    actions.open_document(window.context.workspace, document_of(window)).answer("P1_1_02", 7)
    dialogs.answers = [True]
    view.ui.backups.buttons[0].click()
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: window.view.title() == "Home")
    assert actions.open_document(window.context.workspace, document_of(window)).value("P1_1_02") is None


def test_an_import_is_withdrawn_and_brought_back(qtbot, window, dialogs):
    window.show_screen("statistics")
    settle(qtbot, window.context)
    view = window.view
    assert view.model.rowCount() == 9
    view.ui.tabs.setCurrentIndex(1)
    view.ui.datasets.buttons[0].click()
    dialogs.answers = [True]
    view.ui.withdraw.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    view.ui.restore.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 9)


def test_a_filter_lets_through_what_it_says(qtbot, window):
    window.show_screen("statistics")
    settle(qtbot, window.context)
    view = window.view
    view.filters.choose("ref_area", ("TUN",))
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    assert {view.model.observation(row).ref_area for row in range(3)} == {"TUN"}


def test_a_new_document_is_begun_and_opened(qtbot, window):
    window.show_screen("new-document")
    view = window.view
    assert not view.ui.create.isEnabled()
    view.choose("prsp-annex")
    assert "Moldova" in view.ui.document_title.text()
    view.ui.last_year.setText("1999")
    assert view.ui.problem.text()
    assert not view.ui.create.isEnabled()
    view.ui.last_year.setText("2026")
    view.ui.create.click()
    assert window.view.document.template.id == "prsp-annex"
