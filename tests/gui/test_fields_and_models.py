"""What people type, as it is kept; item models under Qt's own tester; what is displayed from right to left."""

import hashlib
from array import array
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from gfmd_desktop import actions
from gfmd_desktop.core import Observation
from gfmd_desktop.gui import preferences
from gfmd_desktop.gui.models.cells import CellModel
from gfmd_desktop.gui.models.import_answers import answered, tints
from gfmd_desktop.gui.models.indicator_table import IndicatorTableModel
from gfmd_desktop.gui.models.isolating import IsolatingDelegate, grouped, isolated
from gfmd_desktop.gui.models.observations import PAGE, ObservationModel
from gfmd_desktop.gui.models.sections import SectionModel
from gfmd_desktop.gui.parts import Flow
from gfmd_desktop.gui.preferences import Preferences, Recent
from gfmd_desktop.gui.views.partners import agrees
from gfmd_desktop.gui.wizard.figure_picker import reference
from gfmd_desktop.gui.wizard.form import Asked, Form
from gfmd_desktop.gui.wizard.numbers import parse_decimal, parse_integer
from gfmd_desktop.gui.wizard.registry import field_for
from gfmd_desktop.templates import Kind, Question


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12 345", "12345"),
        ("12\u202f345,5", "12345.5"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("-0,25", "-0.25"),
        ("٣٤٥٫٦", "345.6"),
        ("0,125", "0.125"),
        ("", None),
    ],
)
def test_a_decimal_is_kept_as_meant(typed, kept):
    assert parse_decimal(typed) == kept


@pytest.mark.parametrize("typed", ["1,234", "12a", "1.2.3", "--1", "n.d."])
def test_what_is_not_clear_is_refused(qapp, typed):
    with pytest.raises(ValueError, match=r"\w"):
        parse_decimal(typed)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12))
def test_what_is_shown_is_read_back(number):
    text = format(number, "f")
    assert Decimal(parse_decimal(grouped(text))) == number


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_whole_numbers_are_read_back(number):
    assert parse_integer(grouped(str(number))) == number


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind.asked or kind is Kind.CALCULATE])
def test_every_type_of_question_has_a_field(qtbot, window, kind):
    document = actions.open_document(window.context.workspace, actions.list_documents(window.context.workspace)[0].id)
    question = Question(name="P1_1_05", path="P1_1_05", row=1, kind=kind)
    host = QWidget()
    qtbot.addWidget(host)
    field = field_for(Asked(Form(window.context, document, host), question, "P1_1_05"), host)
    field.show_value(None)
    assert field.read() is None


def an_observation(row):
    return Observation("STK01", "MDA", "2019", Decimal(row), text=str(row), row=row + 1, column=2)


def a_model(count, fetched):
    def fetch(ids):
        fetched.append(len(ids))
        return [an_observation(number) for number in ids]

    model = ObservationModel(fetch, lambda field, code: f"{field}:{code}")
    model.show_rows(array("q", range(count)))
    return model


@pytest.mark.parametrize("count", [0, 1, 700])
def test_the_table_of_observations_keeps_qts_rules(qtmodeltester, count):
    qtmodeltester.check(a_model(count, []))


def test_a_million_rows_are_read_page_by_page():
    fetched = []
    model = a_model(1_000_000, fetched)
    assert model.rowCount() == 1_000_000
    assert fetched == []
    assert model.observation(999_999).value == 999_999
    assert model.observation(999_998).value == 999_998
    assert model.observation(0).value == 0
    assert len(fetched) == 2
    assert max(fetched) <= PAGE
    for page in range(100):
        model.observation(page * PAGE)
    assert len(model._pages) <= 64


def test_sections_keep_qts_rules(qtmodeltester, window):
    workspace = window.context.workspace
    opened = actions.open_document(workspace, actions.list_documents(workspace)[0].id)
    model = SectionModel()
    qtmodeltester.check(model)
    model.show_sections(opened.sections())
    qtmodeltester.check(model)
    assert model.rowCount() == 4
    place = model.place_of("P1_4")
    assert place.parent() == model.place_of("P1")
    assert "1.4" in place.data()


def test_an_indicator_table_keeps_qts_rules(qtmodeltester, window):
    workspace = window.context.workspace
    opened = actions.open_document(workspace, actions.list_documents(workspace)[0].id)
    path = next(q.path for q in opened.template.questions() if q.is_table and "STK" in q.extension["indicators"])
    model = IndicatorTableModel(lambda _path, _text: False)
    model.speak(lambda _field, code: code, {}, ("Indicator", "Source", "typed"))
    qtmodeltester.check(model)
    model.show_table(opened.table(path))
    qtmodeltester.check(model)
    observed = [
        index
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if (cell := model.cell(index := model.index(row, column))) is not None and cell.observation is not None
    ]
    assert observed
    assert not any(model.flags(index) & Qt.ItemFlag.ItemIsEditable for index in observed)


def test_a_piece_of_a_sheet_keeps_qts_rules(qtmodeltester):
    model = CellModel()
    qtmodeltester.check(model)
    model.show_window({(4, 6): ("x", False), (5, 7): ("1999", True)}, (5, 7))
    qtmodeltester.check(model)
    assert model.place_of_marked().data() == "1999"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "F"
    assert model.headerData(0, Qt.Orientation.Vertical) == "4"


@pytest.mark.parametrize("text", ["-12,5", "DZA-2020/15+", "1\u202f234\u202f567,5"])
def test_numbers_and_codes_are_isolated_only_for_display(qapp, text):
    shown = IsolatingDelegate().displayText(text, QLocale.c())
    assert shown == f"\u2066{text}\u2069"
    assert isolated("تونس 2019").startswith("\u2068")
    assert isolated("") == ""


def test_grouping_uses_the_space_that_does_not_turn_around():
    assert grouped("56701") == "56\u202f701"
    assert grouped("-1234567.25") == "-1\u202f234\u202f567.25"
    assert grouped("n.d.") == "n.d."


def test_a_reference_names_what_is_not_the_total():
    one = Observation("REM01", "MDA", "2017", Decimal(5), counterpart_area="ITA", sex="F", dims=(("EDUCATION", "X"),))
    text = "{{REM01 REF_AREA=MDA COUNTERPART_AREA=ITA TIME_PERIOD=2017 SEX=F EDUCATION=X}}"
    assert reference(one) == text


def test_tints_and_answers_of_a_real_proposal(window, tmp_path):
    from tests.gui.screens import workbook

    draft = actions.propose_import(window.context.workspace, workbook(tmp_path / "stock.xlsx"))
    recipe = draft.proposal.recipe
    tint = tints(recipe, "Table 1")
    assert [tint(1, 1), tint(4, 2), tint(5, 1), tint(5, 2)] == [
        "sheet_title",
        "sheet_header",
        "sheet_label",
        "sheet_figure",
    ]
    changed, aliases = answered(
        recipe, {("unit", "Table 1", recipe.tables[0].values[0].header): "PT", ("area", "Table 1", "Elbonia"): "MDA"}
    )
    assert aliases == {"Elbonia": "MDA"}
    assert {values.unit for values in changed.tables[0].values} == {"PT"}


def test_a_fingerprint_is_compared_whole_or_at_both_ends():
    fingerprint = hashlib.sha256(b"certificate").hexdigest()
    assert agrees(fingerprint, " ".join(fingerprint[i : i + 4] for i in range(0, 64, 4)).upper())
    assert agrees(fingerprint, f"{fingerprint[:16]} … {fingerprint[-16:]}")
    assert not agrees(fingerprint, fingerprint[:32])
    assert not agrees(fingerprint, "0" * 64)
    assert not agrees(fingerprint, f"{fingerprint[:16]} … {'0' * 16}")


def test_preferences_come_back_and_damage_is_survived():
    wanted = Preferences("ar", "dark", 125, (Recent("/a.gfmd", "Office", "2026-01-01T00:00:00Z"),))
    preferences.save(wanted)
    assert preferences.load() == wanted
    preferences._file().write_text('{"language": "xx", "theme": 7, "scale": 130, "recent": []}', encoding="utf-8")
    assert preferences.load() == Preferences("en", "system", 100)
    preferences._file().write_text("{", encoding="utf-8")
    assert preferences.load().theme == "system"


def test_recent_workspaces_are_few_and_once_each():
    known = Preferences()
    for number in range(12):
        known = known.opened(Recent(f"/{number % 10}.gfmd", "Office", ""))
    paths = [entry.path for entry in known.recent]
    assert len(paths) == len(set(paths)) == 8
    assert paths[0] == "/1.gfmd"


def test_a_flow_continues_on_the_next_line(qtbot):
    flow = Flow()
    qtbot.addWidget(flow)
    for _ in range(6):
        child = QWidget()
        child.setMinimumSize(100, 20)
        flow.add(child)
    layout = flow.layout()
    assert layout.heightForWidth(1000) < layout.heightForWidth(220)
    assert layout.itemAt(99) is None
    assert QModelIndex().isValid() is False


def test_an_attached_file_is_kept_and_named(qtbot, window, dialogs, tmp_path):
    workspace = window.context.workspace
    document = actions.open_document(workspace, actions.list_documents(workspace)[0].id)
    host = QWidget()
    qtbot.addWidget(host)
    question = Question(name="P1_1_05", path="P1_1_05", row=1, kind=Kind.FILE)
    field = field_for(Asked(Form(window.context, document, host), question, "P1_1_05"), host)
    letter = tmp_path / "mandate.pdf"
    letter.write_bytes(b"%PDF-1.7 mandate")
    dialogs.answers = [letter]
    with qtbot.waitSignal(field.committed) as told:
        field.choose.click()
    assert told.args == [hashlib.sha256(letter.read_bytes()).hexdigest()]
    assert "mandate.pdf" in field.name.text()
