"""Review, history, translations, typed numbers, years by hand, templates from files."""

import pytest

from gfmd_desktop import actions
from gfmd_desktop.gui.wizard.table import TableField
from gfmd_desktop.gui.wizard.texts import Narrative

PLACE = "P1_1_05"


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


@pytest.fixture
def profile(window):
    document = actions.list_documents(window.context.workspace)[0].id
    window.show_screen("profile", document)
    window.view.show_section("P1_1")
    return window.view


def box_of(profile, path=PLACE):
    profile.show_question(path)
    return profile.page.box(path)


def test_an_earlier_answer_is_shown_with_who_wrote_it_and_restored_as_a_new_change(profile):
    for text in ("The first text.", "The second text."):
        profile.form.answer(PLACE, text)
    box = box_of(profile)
    box.history_button.click()
    assert box.history.isVisible()
    words = " ".join(label.text() for label in box.history.findChildren(type(box.label)))
    assert "The first text." in words and "Statistician" in words and "Bureau for Migration" in words
    assert len(box.history.restores) == 1
    box.history.restores[0].click()
    assert profile.form.value(PLACE) == "The first text."
    assert [one.value for one in profile.document.history(PLACE)] == [
        "The first text.",
        "The second text.",
        "The first text.",
    ]
    assert profile.document.history(PLACE)[-1].note.startswith("Restored from")
    assert box.field.read() == "The first text."


def test_a_narrative_is_written_in_another_language_beside_the_original(profile):
    box = box_of(profile)
    field = box.field
    assert isinstance(field, Narrative)
    field.edit.setPlainText("The bureau leads.")
    field.choose_language("fr")
    assert profile.form.value(PLACE) == "The bureau leads."
    assert field.edit.toPlainText() == ""
    assert field.original.isVisible() and "The bureau leads." in field.original.text()
    field.edit.setPlainText("Le bureau dirige.")
    field.commit()
    assert profile.form.value(f"{PLACE}@fr") == "Le bureau dirige."
    assert field.edit.toPlainText() == "Le bureau dirige."
    field.choose_language("en")
    assert field.edit.toPlainText() == "The bureau leads."
    assert not field.original.isVisible()
    assert profile.form.value(PLACE) == "The bureau leads."


def test_a_number_typed_into_a_text_is_remarked(profile):
    profile.form.answer(PLACE, "In 2015 the stock was 143151 persons; in 2020 it was 104500.")
    box_of(profile)
    texts = " ".join(f"{one.text} {one.cure}" for one in profile.notices())
    assert "143151" in texts and "{{STK01" in texts
    assert any(one.kind == "warning" and "104500" in one.text for one in profile.notices())


def test_a_year_is_added_by_hand_and_filled(profile):
    table = next(
        one.path
        for one in profile.document.template.questions()
        if one.is_table and one.extension.get("indicators", "").split()[0] == "STK01"
    )
    box = box_of(profile, table)
    field = box.field
    assert isinstance(field, TableField)
    assert field.model.row_of("2018") == -1
    field.year.setCurrentText("2018")
    field.add.click()
    row = field.model.row_of("2018")
    assert row >= 0 and field.view.currentIndex().row() == row
    assert field.year.findText("2018") == -1 or field.model.lead
    column = field.model.lead + len(field.model._table.columns) - 1
    assert field.model.setData(field.model.index(row, column), "120000")
    again = profile.document.table(table)
    assert [str(cell.value) for line in again.cells for cell in line if cell.key.time_period == "2018"].count("120000")


def test_a_document_is_submitted_then_held_up_by_what_is_missing(window, profile):
    profile.ui.review.click()
    review = window.view
    assert review.title() == "Review" and "Draft" in review.ui.state.text()
    missing = [one for one in review.against() if one.kind == "warning"]
    assert len(missing) == 1
    review.ui.note.setText("For the minister")
    review.ui.onward.click()
    assert str(actions.open_document(window.context.workspace, review.document.id).state.review) == "submitted"
    review.ui.onward.click()
    assert review.ui.problem.isVisible() and review.ui.problem.text()
    assert str(review.document.state.review) == "submitted"
    assert "For the minister" in review.ui.past.buttons[0].card.detail
    review.ui.backward.click()
    assert str(review.document.state.review) == "draft"
    review.ui.against.followed.emit(missing[0].key)
    assert window.view.title() == review.document.state.title


def test_answers_of_a_submitted_document_are_refused_in_words(window, profile):
    actions.set_review(window.context.workspace, profile.document.id, "submitted")
    window.show_screen("profile", profile.document.id)
    box = box_of(profile)
    box.field.edit.setPlainText("Too late.")
    box.field.commit()
    assert box.problem.text()
    assert profile.form.value(PLACE) is None


def write_form(path, rows):
    from xlsxwriter import Workbook

    book = Workbook(str(path))
    for name, lines in rows.items():
        sheet = book.add_worksheet(name)
        for at, line in enumerate(lines):
            sheet.write_row(at, 0, line)
    book.close()
    return path


def test_a_template_is_installed_from_a_file_once_it_is_sound(qtbot, window, dialogs, tmp_path):
    settings = [["form_title", "form_id", "version"], ["Field visits", "field-visits", "1"]]
    broken = {
        "survey": [["type", "name", "label"], ["text", "a b", "Name"], ["begin group", "g", "G"]],
        "settings": settings,
    }
    sound = {"survey": [["type", "name", "label"], ["text", "place", "Place"]], "settings": settings}
    window.show_screen("template", None)
    view = window.view
    dialogs.answers = [write_form(tmp_path / "broken.xlsx", broken), write_form(tmp_path / "sound.xlsx", sound)]
    view.ui.choose.click()
    settle(qtbot, window.context)
    assert not view.ui.install.isEnabled()
    texts = " ".join(box.notice.text for box in view.ui.findings.boxes)
    assert "survey" in texts and ("2" in texts or "3" in texts)
    view.ui.choose.click()
    settle(qtbot, window.context)
    assert view.ui.install.isEnabled(), view._checked
    view.ui.install.click()
    settle(qtbot, window.context)
    assert "field-visits" in {card.id for card in actions.list_templates(window.context.workspace)}
    assert window.view.title() == "New document"
    assert window.view._template.id == "field-visits"
