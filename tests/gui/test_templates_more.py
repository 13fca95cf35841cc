"""Overlays checked, installed, made; documents moved to another version and compared; the drawer given a place."""

import pytest
from openpyxl import load_workbook

from gfmd_desktop import actions
from gfmd_desktop.core import Sharing
from gfmd_desktop.gui.parts import SearchMenu

PROFILE = "extended-migration-profile"


@pytest.fixture
def document(window):
    return actions.list_documents(window.context.workspace)[0].id


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)


def keys(grid):
    return [row.key for row in grid.rows.rows]


def edited(path, changes):
    """Write a copy of the profile as a workbook, with texts of questions changed."""
    actions.export_template(PROFILE, path)
    book = load_workbook(path)
    sheet = book["survey"]
    heads = [cell.value for cell in sheet[1]]
    name, label = heads.index("name"), heads.index("label::English (en)")
    for row in sheet.iter_rows(min_row=2):
        if row[name].value in changes:
            row[label].value = changes[row[name].value]
    book.save(path)
    return path


def test_every_questionnaire_is_listed_with_its_state(qtbot, window):
    window.show_screen("templates")
    view = window.view
    assert keys(view.ui.grid)[0] == PROFILE
    assert {"profile-west-africa", "profile-senegal", "reg-par"} <= set(keys(view.ui.grid))
    grid = view.ui.grid
    grid.setCurrentIndex(grid.rows.index(grid.rows.row_of("profile-west-africa"), 0))
    assert view.ui.look.isVisible() and view.ui.begin.isEnabled()
    grid.setCurrentIndex(grid.rows.index(grid.rows.row_of("reg-par"), 0))
    view.ui.begin.click()
    assert window.view.register == "reg-par"


def test_an_overlay_that_ships_is_looked_at_in_plain_words(qtbot, window):
    window.show_screen("templates", "profile-west-africa")
    window.view.ui.look.click()
    settle(qtbot, window)
    view = window.view
    assert view.ui.differences.rows.rowCount() == len(view.checked.differences) > 5
    assert not view.ui.install.isVisible()
    view.ui.search.setText("P2.3.90")
    assert view.ui.differences.rows.rowCount() == 1


def test_an_overlay_of_ones_own_is_installed(qtbot, window, tmp_path):
    path = tmp_path / "mine.xlsx"
    actions.make_overlay(PROFILE, "profile-mine", path, edited=edited(tmp_path / "c.xlsx", {"P1_1_05": "Who leads?"}))
    window.show_screen("overlay", path)
    settle(qtbot, window)
    window.view.ui.install.click()
    settle(qtbot, window)
    assert "profile-mine" in {card.id for card in actions.list_templates(window.context.workspace)}
    assert window.view.ui.grid.key() == "profile-mine"
    window.view.ui.begin.click()
    assert window.view.title() == "New document"
    assert window.view._template.id == "profile-mine"


def test_each_defect_of_an_overlay_is_told_with_sheet_and_cell(qtbot, window, tmp_path):
    path = tmp_path / "mine.xlsx"
    actions.make_overlay(PROFILE, "profile-mine", path)
    book = load_workbook(path)
    heads = [cell.value for cell in book["overlay"][1]]
    for row in ({"action": "hide", "item": "P9.9.99"}, {"action": "retype", "item": "P1.1.02"}):
        book["overlay"].append([row.get(head) for head in heads])
    book.save(path)
    window.show_screen("overlay", path)
    settle(qtbot, window)
    found = [row.cells[:2] for row in window.view.ui.findings.rows.rows]
    assert ("overlay", "B2") in found and ("overlay", "A3") in found
    assert not window.view.ui.install.isEnabled()
    window.context.remember(language="fr")
    assert window.view.ui.findings.rows.rowCount() == len(found)


def test_a_file_is_told_apart_as_form_or_overlay(qtbot, window, dialogs, tmp_path):
    overlay, form = tmp_path / "overlay.xlsx", tmp_path / "form.xlsx"
    actions.make_overlay(PROFILE, "profile-mine", overlay)
    actions.export_template("prsp-annex", form)
    for path, screen in ((overlay, "Overlay"), (form, "Install a template")):
        window.show_screen("templates")
        dialogs.answers = [path]
        window.view.ui.from_file.click()
        qtbot.waitUntil(lambda screen=screen: window.view.title() == screen, timeout=60_000)
        settle(qtbot, window)


def test_an_overlay_is_made_from_a_changed_copy_and_checked_at_once(qtbot, window, dialogs, tmp_path):
    window.show_screen("new-overlay", PROFILE)
    view = window.view
    view.ui.identity.setText("Not A Name")
    assert view.ui.problem.text() and not view.ui.make.isEnabled()
    view.ui.identity.setText("profile-mine")
    dialogs.answers = [tmp_path / "base.xlsx"]
    view.ui.save_base.click()
    settle(qtbot, window)
    assert (tmp_path / "base.xlsx").exists()
    dialogs.answers = [edited(tmp_path / "copy.xlsx", {"P1_1_05": "Who leads the work?"}), tmp_path / "mine.xlsx"]
    view.ui.choose_edited.click()
    view.ui.make.click()
    settle(qtbot, window)
    made = window.view
    assert made.title() == "Overlay"
    assert made.checked.sound
    assert [row.cells[-1] for row in made.ui.differences.rows.rows] == ["Who leads the work?"]


def test_a_document_is_begun_with_an_overlay_that_ships(qtbot, window):
    window.show_screen("new-document")
    window.view.choose("profile-senegal")
    window.view.ui.create.click()
    qtbot.waitUntil(lambda: window.view.title() != "New document", timeout=60_000)
    assert window.view.document.template.id == "profile-senegal"


def test_a_document_moves_to_another_version_and_back(qtbot, window, dialogs, document, tmp_path):
    workspace = window.context.workspace
    actions.open_document(workspace, document).answer("P1_1_02", 3)
    window.show_screen("upgrade", document)
    settle(qtbot, window)
    view = window.view
    assert view.ui.target.currentData() in ("profile-west-africa", "profile-senegal")
    shown = {row.key: row.cells for row in view.ui.grid.rows.rows}
    assert "stays" in shown["P1_1_02"] and "3" in shown["P1_1_02"]
    dialogs.answers = [tmp_path / "mapping.xlsx"]
    view.ui.write_mapping.click()
    settle(qtbot, window)
    dialogs.answers = [tmp_path / "mapping.xlsx", False]
    view.ui.choose_mapping.click()
    settle(qtbot, window)
    assert view.plan is not None
    view.ui.apply.click()
    assert actions.open_document(workspace, document).template.id == PROFILE
    dialogs.answers = [True]
    target = view.ui.target.currentData()
    view.ui.apply.click()
    qtbot.waitUntil(lambda: actions.open_document(workspace, document).template.id == target, timeout=60_000)
    settle(qtbot, window)
    assert actions.open_document(workspace, document).value("P1_1_02") == 3
    window.show_screen("upgrade", document)
    offered = [window.view.ui.target.itemData(at) for at in range(window.view.ui.target.count())]
    assert PROFILE in offered
    settle(qtbot, window)


@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform says so of popups
def test_an_answer_without_a_place_is_put_at_a_question(qtbot, window, document):
    workspace = window.context.workspace
    actions.set_facts(workspace, document, [("P9_9_99", "Said under an earlier template")])
    window.show_screen("origins", document)
    view = window.view
    put = next(button for button in view.buttons if button.text().startswith("Put at"))
    asked = {}
    view._choose_question(lambda path: asked.setdefault("path", path), put)
    menu = view.findChild(SearchMenu)
    offered = [menu.list.item(at).text() for at in range(menu.list.count())]
    assert any("P1.1.05" in text for text in offered)
    menu.picked.emit("P1_1_05")
    assert asked == {"path": "P1_1_05"}
    view._do(lambda: actions.take_from_drawer(workspace, document, "P9_9_99", "P1_1_05"))
    assert actions.open_document(workspace, document).value("P1_1_05") == "Said under an earlier template"
    assert actions.drawer(workspace, document) == ()


def test_documents_of_two_overlays_are_compared_on_their_common_items(qtbot, window, dialogs, document, tmp_path):
    workspace = window.context.workspace
    made = actions.create_document(workspace, "profile-west-africa", title="The other one").summary["document"]
    actions.open_document(workspace, document).answer_many({"P1_1_01": "MDA", "P1_1_02": 3})
    actions.open_document(workspace, made).answer_many({"P1_1_01": "MDA", "P1_1_02": 4})
    window.show_screen("compare", document)
    settle(qtbot, window)
    view = window.view
    assert view.ui.second.currentData() == made
    panel = view.ui.panel
    shown = {row.cells[0]: row.cells[2:] for row in panel.grid.rows.rows}
    assert shown["P1.1.02"] == ("3", "4")
    assert shown["P1.1.01"] == ("Republic of Moldova", "Republic of Moldova")
    view.ui.different.setChecked(True)
    settle(qtbot, window)
    assert [row.cells[0] for row in panel.grid.rows.rows] == ["P1.1.02"]
    dialogs.answers = [tmp_path / "c.pdf"]
    view.ui.print_pdf.click()
    settle(qtbot, window)
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    view.ui.search.setText("no such item")
    assert panel.stack.currentWidget() is panel.empty
    view.ui.search.clear()
    panel.opened.emit(0, 0)
    assert window.view.document.id == document


def test_a_board_tells_how_good_a_document_is_and_what_to_improve(qtbot, window, dialogs, document, tmp_path):
    reason = {"na": "not-collected", "note": "Asked for in May"}
    actions.open_document(window.context.workspace, document).answer("P1_1_10", reason)
    window.show_screen("board", document)
    settle(qtbot, window)
    panel = window.view.ui.panel
    assert len(panel.tables) == 3
    assert any("Asked for in May" in row for row in panel.tables[-1].rows)
    for at, name in ((0, "board.xlsx"), (2, "plan.xlsx")):
        panel.tabs.setCurrentIndex(at)
        dialogs.answers = [tmp_path / name]
        window.view.ui.save_as.click()
        settle(qtbot, window)
    told = [cell.value for row in load_workbook(tmp_path / "plan.xlsx").worksheets[0].iter_rows() for cell in row]
    assert "Asked for in May" in told
    panel.opened.emit(2, 0)
    assert window.view.page.box("P1_1_10") is not None


def test_the_next_edition_is_begun_and_its_answers_confirmed(qtbot, window, dialogs, document):
    workspace = window.context.workspace
    actions.open_document(workspace, document).answer_many({"P1_1_01": "MDA", "P1_1_05": "The Bureau leads."})
    window.show_screen("edition", document)
    settle(qtbot, window)
    view = window.view
    assert view.ui.stack.currentWidget() is view.ui.empty
    view.ui.empty.button.click()
    settle(qtbot, window)
    begun = view._document
    assert begun != document
    assert set(keys(view.ui.grid)) == {one.path for one in actions.carried_answers(workspace, begun)}
    view.ui.grid.setCurrentIndex(view.ui.grid.rows.index(view.ui.grid.rows.row_of("P1_1_05"), 0))
    view.ui.confirm.click()
    settle(qtbot, window)
    assert "P1_1_05" not in keys(view.ui.grid)
    left = view.ui.grid.rows.rowCount()
    assert left
    dialogs.answers = [False]
    view.ui.confirm_all.click()
    assert view.ui.grid.rows.rowCount() == left
    dialogs.answers = [True]
    view.ui.confirm_all.click()
    settle(qtbot, window)
    assert {one.state for one in actions.carried_answers(workspace, begun)} == {"confirmed"}
    assert view.ui.stack.currentWidget() is view.ui.empty
    view.ui.show_what.setCurrentIndex(1)
    view.ui.show_what.activated.emit(1)
    view.ui.grid.opened.emit("P1_1_05")
    assert window.view.document.id == begun


def test_leaving_a_package_that_could_be_taken_in_asks_first(qtbot, window, dialogs, document, tmp_path):
    from tests.gui.screens import PASSPHRASE

    workspace, package = window.context.workspace, tmp_path / "p.asice"
    actions.create_identity(workspace, PASSPHRASE)
    signer = actions.unlock(workspace, PASSPHRASE)
    actions.export_package(workspace, (document,), package, audience=Sharing.PARTNERS, signer=signer)
    certificate = tmp_path / "ours.pem"
    actions.export_certificate(workspace, certificate)
    second = actions.create_workspace(tmp_path / "second.gfmd", "ROU", "Second office")
    window.context.use(second)
    actions.trust_certificate(second, certificate)
    window.show_screen("merge", package)
    settle(qtbot, window)
    assert window.view.ui.apply.isEnabled()
    dialogs.answers = [False]
    assert not window.show_screen("home")
    assert window.view.title() == "Take in a package"
    dialogs.answers = [True]
    assert window.show_screen("home")
    settle(qtbot, window)
