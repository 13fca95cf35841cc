import sqlite3

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError

from .conftest import REMITTANCES, STOCK, begin, bring_in


def test_an_answer_is_on_disk_when_the_action_returns(ws):
    opened = begin(ws)
    opened.answer("P1_1_02", 3)
    with sqlite3.connect(f"file:{ws.path}?mode=ro", uri=True) as other:
        rows = other.execute("select value from change where path = 'P1_1_02'").fetchall()
    assert rows == [("3",)]


def test_answers_in_one_call_are_written_all_or_none(ws):
    opened = begin(ws)
    with pytest.raises(GfmdError) as refused:
        opened.answer_many({"P1_1_02": 3, "nowhere": 1})
    assert refused.value.code == "actions.unknown-path"
    assert actions.open_document(ws, opened.id).value("P1_1_02") is None


def test_text_is_read_as_the_question_asks(ws):
    opened = begin(ws, language="fr")
    opened.answer_text("P1_1_02", " ٣ ")
    assert opened.value("P1_1_02") == 3
    with pytest.raises(GfmdError) as refused:
        opened.answer_text("P1_1_02", "three")
    assert refused.value.code.startswith("templates.not-")
    assert opened.value("P1_1_02") == 3


def test_undo_and_redo_write_history(ws):
    opened = begin(ws)
    opened.answer("P1_1_02", 1)
    opened.answer("P1_1_02", 2)
    opened.undo()
    assert opened.value("P1_1_02") == 1
    opened.redo()
    assert opened.value("P1_1_02") == 2
    assert [change.value for change in opened.history("P1_1_02")] == [1, 2, 1, 2]
    assert actions.open_document(ws, opened.id).value("P1_1_02") == 2


def test_a_removed_row_comes_back_with_its_answers(ws):
    opened = begin(ws)
    row = opened.add_row("P1_1_07")
    opened.answer(f"{row}/P1_1_07_institution", "Institute of Statistics")
    opened.remove_row(row)
    assert opened.interview.rows("P1_1_07") == ()
    opened.undo()
    reopened = actions.open_document(ws, opened.id)
    assert [f"P1_1_07/{each}" for each in reopened.interview.rows("P1_1_07")] == [row]
    assert reopened.value(f"{row}/P1_1_07_institution") == "Institute of Statistics"


def test_not_available_is_an_answer_and_a_gap(ws):
    opened = begin(ws)
    before = opened.completeness().whole.answered
    opened.not_available("P1_3_01", "not-collected", "census of 2027")
    assert opened.completeness().whole.answered == before + 1
    gap = next(gap for gap in opened.data_gaps() if gap.path == "P1_3_01")
    assert (gap.reason, gap.note) == ("not-collected", "census of 2027")
    with pytest.raises(GfmdError):
        opened.not_available("P1_3_01", "because")


def test_hidden_answers_are_kept(ws):
    opened = begin(ws)
    opened.answer("P1_1_08", "supported")
    row = opened.add_row("P1_1_09")
    opened.answer(f"{row}/P1_1_09_organisation", "Partner")
    opened.answer("P1_1_08", "national")
    assert not opened.interview.relevant("P1_1_09")
    opened.answer("P1_1_08", "supported")
    assert opened.value(f"{row}/P1_1_09_organisation") == "Partner"


def test_narratives_have_translations(ws):
    opened = begin(ws)
    opened.answer_many({"P1_3_04": "A text of the profile.", "P1_3_04@fr": "Un texte du profil."})
    assert actions.open_document(ws, opened.id).value("P1_3_04@fr") == "Un texte du profil."
    assert opened.interview.homeless() == {}


def test_tables_show_observations_and_typed_cells(ws):
    bring_in(ws, STOCK)
    opened = begin(ws)
    opened.answer("P1_3_02", ["destination"])
    table = opened.table("P1_4_01")
    cells = {(cell.key.indicator, cell.key.time_period, cell.key.sex): cell for row in table.cells for cell in row}
    cell = cells["STK01", "2019", "_T"]
    assert (str(cell.value), cell.origin) == ("98574", "observed")
    opened.answer(cell.path, "98575")
    table = opened.table("P1_4_01")
    typed = next(each for row in table.cells for each in row if each.path == cell.path)
    assert (str(typed.value), typed.origin, typed.differs) == ("98575", "typed", True)


def test_a_figure_follows_its_observation(ws):
    bring_in(ws, STOCK)
    opened = begin(ws)
    tunisia = "{{STK01 REF_AREA=TUN TIME_PERIOD=2019}}"
    text = "In 2019: {{STK01 TIME_PERIOD=2019}}; in Tunisia " + tunisia + "; {{STK01 TIME_PERIOD=1871}}."
    assert opened.rendered(text).text.startswith("In 2019: 98,574; in Tunisia 57,455; …")


def test_a_dataset_that_differs_silences_the_figure_until_the_office_chooses(ws, tmp_path):
    import openpyxl

    first = bring_in(ws, STOCK, "Table 1")
    book = openpyxl.load_workbook(actions_sample(STOCK))
    sheet = book["Table 1"]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == 98574:
                cell.value = 99999
    book.save(tmp_path / "revised.xlsx")
    draft = actions.propose_import(ws, tmp_path / "revised.xlsx", "Table 1")
    second = actions.commit_import(ws, actions.plan_import(ws, draft)).summary["dataset"]
    opened = begin(ws)
    text = "{{STK01 TIME_PERIOD=2019}}"
    assert opened.rendered(text).text == "…"
    actions.prefer_dataset(ws, "STK01", "MAR", second)
    assert opened.rendered(text).text == "99,999"
    actions.withdraw_dataset(ws, second)
    assert opened.rendered(text).text == "98,574"
    actions.restore_dataset(ws, second)
    actions.prefer_dataset(ws, "STK01", "MAR", first)
    assert opened.rendered(text).text == "98,574"


def actions_sample(name):
    from .conftest import sample

    return sample(name)


def test_review_goes_forward_only_when_nothing_stands_against_it(ws):
    opened = begin(ws)
    actions.set_review(ws, opened.id, "submitted")
    with pytest.raises(GfmdError) as refused:
        actions.open_document(ws, opened.id).answer("P1_1_02", 1)
    assert refused.value.code == "actions.document-not-draft"
    with pytest.raises(GfmdError) as refused:
        actions.set_review(ws, opened.id, "approved")
    assert refused.value.code == "documents.review-incomplete"
    actions.set_review(ws, opened.id, "draft")
    actions.open_document(ws, opened.id).answer("P1_1_02", 1)


def test_documents_are_found_by_the_beginning_of_their_id(ws):
    opened = begin(ws)
    assert actions.open_document(ws, opened.id[:30]).id == opened.id
    with pytest.raises(GfmdError) as refused:
        actions.open_document(ws, "ffffffff")
    assert refused.value.code == "actions.unknown-document"


def test_where_a_figure_comes_from_is_shown_in_the_workbook(ws):
    bring_in(ws, REMITTANCES)
    wanted = actions.ObservationFilter(
        indicators=("REM01",), ref_areas=("MAR",), counterpart_areas=("FRA",), periods=("2017",)
    )
    (observation,) = actions.find_observations(ws, wanted)
    source = actions.provenance(ws, observation)
    assert (source.file, source.cell) == (REMITTANCES, observation.cell)
    window = actions.sheet_window(ws, observation)
    assert any(cell.address == observation.cell and cell.raw.startswith("2292.018") for row in window for cell in row)
