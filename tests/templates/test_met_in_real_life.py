# ruff: noqa: E501 (forms are tables, wider than code)
"""Traps that real forms set, each in a small form of our own; pyxform is asked where it has an opinion."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from pyxform import aliases
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT
from pyxform.xls2xform import convert

from gfmd_desktop import sheets
from gfmd_desktop.templates import Group, Interview, Kind, Loaded, Question, export_xlsx, load
from gfmd_desktop.templates.xpath import FUNCTIONS, UNSUPPORTED

from .conftest import tables_of

TYPES = set(QUESTION_TYPE_DICT)
TODAY = dt.date(2026, 11, 22)
Form = Callable[[str], Loaded]


def serious(loaded: Loaded) -> list[str]:
    return [each.code.removeprefix("templates.") for each in loaded.findings if each.severity.value == "error"]


def hints(loaded: Loaded) -> list[str]:
    return [each.code.removeprefix("templates.") for each in loaded.findings if each.severity.value != "error"]


OLD_NAMES = """
    | survey  |                              |        |               |               |                    |            |           |           |         |           |
    |         | Type                         | Name   | label:English | Label: French | Constraint Message | relevance  | read only | calculate | image   | jr:count  |
    |         | add text prompt              | who    | Who           | Qui           |                    |            |           |           | who.png |           |
    |         | begin group                  | g      | G             | G             |                    | ${who}!='' |           |           |         |           |
    |         | Add Select One Prompt Using yn | adult | Adult?       | Adulte ?      | One of the two     |            |           |           |         |           |
    |         | select1 yn                   | again  | Again?        | Encore ?      |                    |            | yes       |           |         |           |
    |         | q int                        | age    | Age           | Âge           |                    |            |           |           |         |           |
    |         | select  all that apply from yn | some | Some          | Quelques      |                    |            |           |           |         |           |
    |         | END  GROUP                   |        |               |               |                    |            |           |           |         |           |
    |         | begin lgroup                 | rows   | Rows          | Lignes        |                    |            |           |           |         | ${age}    |
    |         | gps                          | place  | Place         | Lieu          |                    |            |           |           |         |           |
    |         | end_lgroup                   |        |               |               |                    |            |           |           |         |           |
    |         | q calculate                  | next   |               |               |                    |            |           | ${age}+1  |         |           |
    | choices |           |      |               |               |
    |         | list name | Name | label:English | label::French |
    |         | yn        | y    | Yes           | Oui           |
    |         | yn        | n    | No            | Non           |
"""


def test_old_names_of_columns_and_types(form: Form) -> None:
    loaded = form(OLD_NAMES)
    assert serious(loaded) == []
    assert loaded.template is not None
    found = {item.name: item for item in loaded.template.walk()}
    kinds = {name: item.kind for name, item in found.items() if isinstance(item, Question)}
    assert kinds == {
        "who": Kind.TEXT,
        "adult": Kind.SELECT_ONE,
        "again": Kind.SELECT_ONE,
        "age": Kind.INTEGER,
        "some": Kind.SELECT_MULTIPLE,
        "place": Kind.GEOPOINT,
        "next": Kind.CALCULATE,
    }
    assert loaded.template.languages == ("en", "fr")
    assert found["adult"].constraint_messages == {"en": "One of the two"}
    assert found["rows"].count.text == "${age}"  # type: ignore[union-attr]
    interview = Interview(loaded.template, {"who": "A", "age": 2}, TODAY)
    assert (interview.value("next"), interview.missing_rows(), interview.read_only("again")) == (3, {"rows": 2}, True)


@pytest.mark.parametrize(
    "expression",
    [
        "instance('list’)/root/item[name=${a}]/label",
        "${a} = ‘x’",
        "${a} = “x”",
        "${a} = ‘x'",
        "if(${a} = ’x’, “yes”, 'no’)",
        "concat('l’âge', ${a})",
        "${a}\u00a0!=\u00a0''",
        "${ a } = 'x'",
    ],
)
def test_quotation_marks_as_a_word_processor_makes_them(form: Form, expression: str) -> None:
    loaded = form(
        f"""
        | survey  |           |   |   |   |
        |         | type      | name | label | calculation |
        |         | text      | a | A |   |
        |         | calculate | b |   | {expression} |
        | choices |           |   |   |
        |         | list_name | name | label |
        |         | list      | x | X |
    """
    )
    assert serious(loaded) == []


def test_settings_among_the_questions(form: Form) -> None:
    loaded = form(
        "| survey |\n|  | type | name | label |\n|  | set form title | Old form |  |\n|  | set form id | old |  |\n"
        "|  | text | a | A |\n| settings |\n|  | version | form_id |\n|  | 3 | new |"
    )
    assert serious(loaded) == []
    found = loaded.template
    assert found is not None
    assert (found.title, found.id, found.version) == ("Old form", "new", "3")
    assert [item.name for item in found.walk()] == ["a"]


def test_a_note_needs_no_name(form: Form) -> None:
    loaded = form("| survey |\n|  | type | name | label |\n|  | note |  | Read this |\n|  | text | a | A |")
    assert serious(loaded) == []
    assert loaded.template is not None
    assert [item.name for item in loaded.template.walk()] == ["generated_note_name_2", "a"]


def test_remarks_among_the_choices(form: Form) -> None:
    loaded = form(
        """
        | survey  |               |   |   |
        |         | type          | name | label |
        |         | select_one l  | a | A |
        | choices |               |   |   |
        |         | list_name     | name | label |
        |         |               | # | the following are agreed with the region |
        |         | l             | x | X |
    """
    )
    assert (serious(loaded), "choice-list-missing" in hints(loaded)) == ([], True)


@pytest.mark.parametrize(("kind", "refused"), [("select_one", False), ("select_multiple", True), ("rank", True)])
def test_a_blank_in_the_name_of_a_choice_matters_where_several_are_chosen(form: Form, kind: str, refused: bool) -> None:
    loaded = form(
        f"""
        | survey  |             |   |   |
        |         | type        | name | label |
        |         | {kind} l    | a | A |
        | choices |             |   |   |
        |         | list_name   | name | label |
        |         | l           | guard rail | Guard rail |
    """
    )
    assert ("choice-name-blank" in serious(loaded)) is refused
    assert ("choice-name-blank" in hints(loaded)) is not refused


def test_what_only_a_telephone_answers_is_read_and_stays_empty(form: Form) -> None:
    loaded = form(
        """
        | survey |                      |        |            |
        |        | type                 | name   | label      |
        |        | uri:deviceid         | device |            |
        |        | background-audio     | sound  |            |
        |        | audit                | audit  |            |
        |        | start-geopoint       | begun  |            |
        |        | osm building         | house  | House      |
        |        | osm                  | road   | Road       |
        | osm    |                      |        |            |
        |        | list_name            | name   | label      |
        |        | building             | floors | Floors     |
    """
    )
    assert serious(loaded) == []
    assert loaded.template is not None
    asked = [each.path for each in Interview(loaded.template, {}, TODAY).asked()]
    assert asked == ["house", "road"]


def test_a_loop_is_named_and_its_questions_are_there(form: Form) -> None:
    loaded = form(
        """
        | survey  |                       |       |       |
        |         | type                  | name  | label |
        |         | begin loop over l     | each  | Each  |
        |         | integer               | count | How many? |
        |         | end loop              |       |       |
        |         | text                  | after | After |
        | choices |                       |       |       |
        |         | list_name             | name  | label |
        |         | l                     | x     | X     |
    """
    )
    assert serious(loaded) == ["type-unknown"]
    assert loaded.template is not None
    (each, after) = loaded.template.items
    assert isinstance(each, Group)
    assert (after.name, [item.name for item in each.items]) == ("after", ["count"])


def test_a_workbook_of_one_sheet_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    sheets.write_table(path, {"Sheet1": [["type", "name", "label"], ["text", "a", "A"]]})
    loaded = load(path)
    assert serious(loaded) == []
    assert loaded.template is not None
    assert [item.name for item in loaded.template.walk()] == ["a"]


def test_sheets_of_a_form_that_mean_nothing_here_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    survey = [["type", "name", "label", "save_to"], ["text", "a", "A", "a"]]
    entities = [["list_name", "label"], ["people", "${a}"]]
    settings = [["form_title", "form_id", "version"], ["F", "f", "1"]]
    sheets.write_table(path, {"survey": survey, "entities": entities, "settings": settings, "notes": [["remark"]]})
    loaded = load(path)
    assert serious(loaded) == []
    assert loaded.template is not None
    export_xlsx(loaded.template, tmp_path / "kept.xlsx")
    assert "entities" in sheets.read_table(tmp_path / "kept.xlsx")
    assert "people" in convert(str(tmp_path / "kept.xlsx")).xform


def test_a_circle_names_the_groups_in_it(form: Form) -> None:
    loaded = form(
        """
        | survey |             |        |       |                    |
        |        | type        | name   | label | relevant           |
        |        | begin group | inputs | I     | ./source = 'user'  |
        |        | text        | source | S     |                    |
        |        | end group   |        |       |                    |
    """
    )
    (circle,) = [each for each in loaded.findings if each.code == "templates.circle"]
    assert circle.values()["names"] == "inputs → source → inputs"


def test_pyxform_takes_the_old_names_too(tmp_path: Path) -> None:
    path = tmp_path / "old.xlsx"
    tables = {
        name: [[row.get(column, "") for column in range(1, 11)] for _, row in rows]
        for name, rows in tables_of(OLD_NAMES).items()
    }
    for row in tables["survey"][1:]:
        row[0] = " ".join(row[0].lower().split())  # pyxform minds case and blanks in types
    sheets.write_table(path, tables)
    ours = load(path).template
    assert ours is not None
    theirs = convert(str(path)).xform
    assert all(f"/{item.name}" in theirs for item in ours.walk())


SELECTING = {"rank"} | {name for name in TYPES if "select" in name}


@pytest.mark.parametrize("written", sorted(TYPES - SELECTING))
def test_every_type_that_pyxform_knows_is_known(form: Form, written: str) -> None:
    loaded = form(f"| survey |\n|  | type | name | label | calculation |\n|  | {written} | a | A | 1 |")
    assert serious(loaded) == []


@pytest.mark.parametrize("written", sorted(aliases.select))
def test_every_way_to_ask_for_choices_is_known(form: Form, written: str) -> None:
    listed = "l.csv" if "file" in written else "l"
    loaded = form(
        f"| survey |\n|  | type | name | label |\n|  | {written} {listed} | a | A |\n"
        "| choices |\n|  | list_name | name | label |\n|  | l | x | X |"
    )
    assert serious(loaded) == []
    assert loaded.template is not None
    (question,) = loaded.template.questions()
    assert question.kind.chosen


ODK = (
    "if position once selected selected-at count-selected jr:choice-name indexed-repeat count count-non-empty sum max min regex "
    "contains starts-with ends-with substr substring-before substring-after translate string-length normalize-space concat join "
    "boolean-from-string string digest base64-decode round int number pow log log10 abs sin cos tan asin acos atan atan2 sqrt exp "
    "exp10 pi today now decimal-date-time date decimal-time format-date format-date-time area distance geofence intersects random "
    "randomize uuid boolean not coalesce checklist weighted-checklist true false pulldata instance current last version depend"
)


def test_every_function_of_odk_is_computed_or_has_its_reason() -> None:
    assert set(ODK.split()) <= set(FUNCTIONS)
    assert {"extract-signed", "property", "last-saved"} <= set(UNSUPPORTED)
