"""An annex filled from a profile; what changes there waits for a decision here; answers without a place."""

from PySide6.QtWidgets import QLabel

from gfmd_desktop import actions


def words(view):
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def test_an_annex_is_filled_and_each_revised_answer_is_taken_or_kept(qtbot, window):
    workspace = window.context.workspace
    profile = actions.open_document(workspace, actions.list_documents(workspace)[0].id)
    profile.answer_many({"P1_1_02": 2, "P2_11_01": ["none"]})
    annex = actions.create_document(workspace, "prsp-annex", country="MDA", period=("2015", "2024")).summary["document"]
    window.show_screen("review", annex)
    window.view.origins.click()
    view = window.view
    assert view.source.currentData() == profile.id
    view.fill.click()
    assert actions.open_document(workspace, annex).value("A1_1_06") == 2
    assert view.buttons == []
    profile.answer("P1_1_02", 5)
    view.open(annex)
    assert [button.text() for button in view.buttons] == ["Take", "Keep"]
    qtbot.waitUntil(lambda: "+3" in words(view), timeout=60_000)
    view.buttons[1].click()
    assert actions.open_document(workspace, annex).value("A1_1_06") == 2
    assert view.buttons == []
    profile.answer("P1_1_02", 6)
    view.open(annex)
    view.buttons[0].click()
    assert actions.open_document(workspace, annex).value("A1_1_06") == 6


def test_an_answer_without_a_place_is_shown_and_put_away(qtbot, window):
    from gfmd_desktop.core import Json

    workspace = window.context.workspace
    document = actions.list_documents(workspace)[0].id
    value: Json = "Said under an earlier template"
    actions.set_facts(workspace, document, [("P9_9_99", value)])
    window.show_screen("origins", document)
    view = window.view
    qtbot.waitUntil(lambda: value in words(view), timeout=60_000)
    view.buttons[-1].click()
    qtbot.waitUntil(lambda: value not in words(view), timeout=60_000)
    assert actions.drawer(workspace, document) == ()
    assert actions.history(workspace, document, "P9_9_99")[0].value == value
