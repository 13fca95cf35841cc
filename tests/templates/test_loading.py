# ruff: noqa: E501 (forms are tables, wider than code)
"""Loading forms: every defect in one pass, with its place; what is sound can still be read."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desktop.core import GfmdError, Severity, Words
from gfmd_desktop.templates import (
    Group,
    Interview,
    Kind,
    Loaded,
    Question,
    Repeat,
    Template,
    builtin,
    builtin_heading,
    builtins,
    export_xlsx,
    load,
    load_tables,
)

Form = Callable[[str], Loaded]


def codes(loaded: Loaded) -> list[tuple[str, str]]:
    return [(finding.code.removeprefix("templates."), finding.where.spot) for finding in loaded.findings]


def test_every_defect_is_named_in_one_pass(form: Form) -> None:
    loaded = form("""
        | survey |                    |         |       |                 |             |
        |        | type               | name    | label | relevant        | calculation |
        |        | tex                | a       | A     |                 |             |
        |        | text               |         | B     |                 |             |
        |        | text               | 1c      | C     |                 |             |
        |        | text               | d       | D     | ${a} = 'x       |             |
        |        | text               | d       | D     | ${nobody} = 1   |             |
        |        | select_one missing | e       | E     | frobnicate(1)   |             |
        |        | select_one         | f       | F     | not(1, 2)       |             |
        |        | calculate          | g       |       |                 | ${h} + 1    |
        |        | calculate          | h       |       |                 | ${g} + 1    |
        |        | calculate          | i       |       |                 |             |
        |        |                    | j       | J     |                 |             |
        |        | end group          |         |       |                 |             |
        |        | begin group        | k       | K     |                 |             |
        |        | begin repeat       | l       | L     |                 |             |
        |        | text               | m       | M     |                 |             |
        |        | end group          |         |       |                 |             |
        |        | begin group        | o       | O     |                 |             |
        |        | text               | p       | P     | pulldata('x')   |             |
        | choices |           |      |         |
        |         | list_name | name | label   |
        |         | yn        | yes  | Yes     |
        |         | yn        | yes  | Yes too |
        |         | yn        | n o  | No      |
        |         |           | x    | X       |
        |         | yn        |      | Y       |
        |         | yn        | z    |         |
    """)
    assert codes(loaded) == [
        ("type-unknown", "A2"),
        ("name-missing", "B3"),
        ("name-bad", "B4"),
        ("expression-quote", "D5"),
        ("name-twice", "B6"),
        ("reference-unknown", "D6"),
        ("list-unknown", "A7"),
        ("function-unknown", "D7"),
        ("list-missing", "A8"),
        ("function-arguments", "D8"),
        ("circle", "E9"),
        ("calculation-missing", "E11"),
        ("type-missing", "A12"),
        ("end-without-begin", "A13"),
        ("unclosed", "A15"),
        ("end-mismatched", "A17"),
        ("unclosed", "A18"),
        ("function-external-data", "D19"),
        ("function-arguments", "D19"),
        ("choice-twice", "B3"),
        ("choice-name-blank", "B4"),
        ("choice-list-missing", "A5"),
        ("choice-name-missing", "B6"),
        ("choice-label-missing", "C7"),
        ("no-identity", ""),
        ("no-identity", ""),
    ]
    assert not loaded.sound
    assert loaded.template is not None
    assert [item.name for item in loaded.template.walk() if item.name in "adeghlmop"] == list("addeghlmop")


def test_findings_have_words_that_name_the_row(form: Form) -> None:
    loaded = form("""
        | survey |             |      |       |             |
        |        | type        | name | label | relevant    |
        |        | begin group | g    | G     | ${x} = 1    |
        |        | text        | t    | T     | if(1, 2     |
    """)
    for language in ("en", "fr", "ar", "es"):
        words = Words(language)
        texts = [str(words.finding(finding)) for finding in loaded.findings]
        assert all("{" not in text.replace("${x}", "") for text in texts), texts
        assert any("form › survey › A2" in text for text in texts)


def test_calculation_circle_is_named(form: Form) -> None:
    loaded = form("""
        | survey |           |      |       |              |           |
        |        | type      | name | label | calculation  | relevant  |
        |        | integer   | a    | A     |              | ${c} > 1  |
        |        | calculate | b    |       | ${a} + 1     |           |
        |        | calculate | c    |       | ${b} + 1     |           |
    """)
    circles = [finding for finding in loaded.findings if finding.code == "templates.circle"]
    assert [finding.values()["names"] for finding in circles] == ["a → b → c → a"] or [
        finding.values()["names"].replace("a → a", "a") for finding in circles
    ]
    assert {"a", "b", "c"} <= set(circles[0].values()["names"].split(" → "))


def test_a_group_relevant_to_what_is_in_it_is_a_circle(form: Form) -> None:
    loaded = form("""
        | survey |             |      |       |          |
        |        | type        | name | label | relevant |
        |        | begin group | g    | G     | ${a} > 1 |
        |        | integer     | a    | A     |          |
        |        | end group   |      |       |          |
    """)
    assert "templates.circle" in {finding.code for finding in loaded.findings}


def test_running_totals_over_a_repeat_are_no_circle(template: Callable[[str], Template]) -> None:
    template("""
        | survey |              |       |       |             |
        |        | type         | name  | label | calculation |
        |        | begin repeat | r     | R     |             |
        |        | integer      | x     | X     |             |
        |        | calculate    | p     |       | position(..) |
        |        | end repeat   |       |       |             |
        |        | calculate    | total |       | sum(${x})   |
    """)


def test_languages_by_code_by_name_and_without(form: Form) -> None:
    loaded = form("""
        | survey |      |      |              |               |                   |             |                |
        |        | type | name | label::english | label::Français | label::العربية (ar) | label:Español | hint::Klingon! |
        |        | text | a    | One          | Un            | واحد              | Uno         | wa'            |
    """)
    assert loaded.template is not None
    question = loaded.template.items[0]
    assert loaded.template.languages == ("en", "fr", "ar", "es", "Klingon!")
    assert [question.label(language) for language in ("en", "fr-CA", "ar", "es", "xx")] == [
        "One",
        "Un",
        "واحد",
        "Uno",
        "One",
    ]
    assert ("language-unknown", "G1") in codes(loaded)


def test_plain_labels_belong_to_the_default_language(form: Form) -> None:
    loaded = form("""
        | survey   |                  |      |        |                |
        |          | type             | name | label  | label::French (fr) |
        |          | text             | a    | Name   | Nom            |
        | settings |                  |      |        |                |
        |          | default_language |      |        |                |
        |          | English (en)     |      |        |                |
    """)
    assert loaded.template is not None
    assert loaded.template.default_language == "en"
    assert loaded.template.items[0].labels == {"en": "Name", "fr": "Nom"}


def test_header_defects(form: Form) -> None:
    loaded = form("""
        | survey |      |      |         |       |       |      |
        |        | type | name | label:: | label | label |      |
        |        | text | a    | x       | A     | B     | note |
    """)
    assert codes(loaded)[:4] == [
        ("language-missing", "C1"),
        ("column-twice", "E1"),
        ("column-without-header", "F2"),
        ("no-identity", ""),
    ]


def test_own_columns_and_foreign_ones(template: Callable[[str], Template]) -> None:
    found = template("""
        | survey |      |      |       |                 |                       |            |
        |        | type | name | label | bind::gfmd:item | bind::gfmd:indicators | appearance | priority |
        |        | text | P1   | A     | P1.1.01         | STK01 STK03           | gfmd-indicator-table | high |
    """)
    question = found.find("P1")
    assert isinstance(question, Question)
    assert question.code == "P1.1.01"
    assert question.extension == {"item": "P1.1.01", "indicators": "STK01 STK03"}
    assert question.extra == {"priority": "high"}
    assert question.is_table


def test_paths_of_one_name_used_twice(form: Form) -> None:
    loaded = form("""
        | survey |              |       |       |
        |        | type         | name  | label |
        |        | text         | note  | A     |
        |        | begin group  | g     | G     |
        |        | text         | note  | B     |
        |        | end group    |       |       |
        |        | begin repeat | r     | R     |
        |        | text         | note  | C     |
        |        | begin repeat | inner | I     |
        |        | text         | note  | D     |
        |        | end repeat   |       |       |
        |        | end repeat   |       |       |
    """)
    assert loaded.template is not None
    assert not [code for code, _ in codes(loaded) if code != "no-identity"]
    assert [question.path for question in loaded.template.questions()] == ["note", "g.note", "r/note", "r/inner/note"]


def test_disabled_rows_and_aliases(template: Callable[[str], Template]) -> None:
    found = template("""
        | survey  |                         |      |       |          |          |
        |         | type                    | name | label | relevance | disabled |
        |         | string                  | a    | A     |          |          |
        |         | int                     | b    | B     | ${a} = 1 |          |
        |         | select all that apply from l | c | C   |          |          |
        |         | gps                     | d    | D     |          |          |
        |         | text                    | e    | E     |          | yes      |
        | choices |           |      |       |
        |         | list name | value | label |
        |         | l         | x    | X     |
    """)
    assert [question.kind for question in found.questions()] == [
        Kind.TEXT,
        Kind.INTEGER,
        Kind.SELECT_MULTIPLE,
        Kind.GEOPOINT,
    ]


def test_long_chains_and_deep_nests(form: Form) -> None:
    chain = " or ".join(f"${{a}} = {number}" for number in range(2000))
    survey = [(1, {1: "type", 2: "name", 3: "label", 4: "relevant"}), (2, {1: "integer", 2: "a", 3: "A"})]
    for number, relevant in enumerate((chain, "(" * 200 + "1" + ")" * 200, " + ".join("1" for _ in range(9000))), 3):
        survey.append((number, {1: "text", 2: f"t{number}", 3: "T", 4: relevant}))
    loaded = load_tables({"survey": survey}, "form")
    assert [code for code, _ in codes(loaded) if code != "no-identity"] == ["expression-deep", "expression-deep"]
    assert loaded.template is not None
    interview = Interview(loaded.template, {"a": 1999}, dt.date(2026, 11, 22))
    assert interview.relevant("t3")
    assert not interview.answer("a", 2000).shown
    assert not interview.relevant("t3")


# -- real questionnaires --------------------------------------------------------------------------------------------


def _real(shared_data: Path, name: str) -> Loaded:
    return load(shared_data / name)


def test_results_monitoring_survey(shared_data: Path) -> None:
    loaded = _real(shared_data, "xlsform_unhcr_results_monitoring_survey_capi_v2_en_es_fr_ar.xlsx")
    found = loaded.template
    assert found is not None
    assert loaded.sound
    assert found.languages == ("en", "es", "fr", "ar")
    assert found.default_language == "en"
    kinds = Counter(question.kind for question in found.questions())
    assert (kinds[Kind.SELECT_ONE], kinds[Kind.SELECT_MULTIPLE]) == (143 + 2, 4)
    assert [kinds[kind] for kind in (Kind.CALCULATE, Kind.TEXT, Kind.INTEGER, Kind.NOTE, Kind.DATE)] == [
        112,
        35,
        10,
        16,
        5,
    ]
    groups = Counter(type(item) for item in found.walk())
    assert (groups[Group], groups[Repeat]) == (27, 3)
    assert (len(found.choices), sum(map(len, found.choices.values())), len(found.choices["Country"])) == (50, 640, 231)
    assert found.choices["Bureau"][0].name == "rb_americas"
    household = found.find("HH01")
    assert household is not None
    assert household.row == 27
    assert household.label("es") == "¿Cuál es el número total de personas en este hogar? (incluido el encuestado)"
    labelled = Counter(language for item in found.walk() for language in item.labels)
    assert labelled == {"en": 328, "es": 326, "fr": 326, "ar": 326}
    assert {item.path for item in found.walk() if item.name == "end_survey"} == {"end_survey", "end_survey.end_survey"}


def test_multi_sector_needs_assessment(shared_data: Path) -> None:
    loaded = _real(shared_data, "xlsform_reach_msna_2024_draft11_en_fr.xlsx")
    found = loaded.template
    assert found is not None
    assert loaded.sound
    assert found.languages == ("en", "fr")
    kinds = Counter(question.kind for question in found.questions())
    wanted = {
        Kind.SELECT_ONE: 94,
        Kind.SELECT_MULTIPLE: 19,
        Kind.INTEGER: 61,
        Kind.TEXT: 25,
        Kind.NOTE: 24,
        Kind.CALCULATE: 46,
        Kind.GEOPOINT: 1,
    }
    assert {kind: kinds[kind] for kind in wanted} == wanted
    assert (len(found.choices), sum(map(len, found.choices.values()))) == (58, 451)
    roster = found.find("roster")
    assert isinstance(roster, Repeat)
    assert (roster.row, roster.count.text if roster.count else "") == (32, "${hh_size}")
    size = found.find("hh_size")
    assert size is not None
    assert size.label("fr") == "Combien de personnes, y compris vous-même, vivent dans ce ménage ?"
    header, *rows = found.sheets["survey"]
    english, french = header.index("label::english"), header.index("label::french")
    assert (len(rows), sum(bool(row[english]) for row in rows), sum(bool(row[french]) for row in rows)) == (
        321,
        283,
        258,
    )
    ends = sum(row[header.index("type")].startswith("end_") and bool(row[english]) for row in rows)
    assert Counter(language for item in found.walk() for language in item.labels) == {
        "en": 283 - ends,
        "fr": 258 - ends,
    }


def test_defective_master_form(shared_data: Path) -> None:
    loaded = _real(shared_data, "xlsform_unhcr_survey_designer_master_en_defective.xlsx")
    found = loaded.template
    assert found is not None
    assert not loaded.sound
    kinds = Counter(question.kind for question in found.questions())
    assert [kinds[kind] for kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.TEXT, Kind.INTEGER, Kind.DECIMAL)] == [
        328,
        23,
        89,
        89,
        26,
    ]
    assert (kinds[Kind.CALCULATE], sum(isinstance(item, Group) for item in found.walk())) == (56, 30)
    assert (len(found.choices), sum(map(len, found.choices.values())), len(found.choices["Occupation4"])) == (
        88,
        1344,
        436,
    )
    assert found.choices["Sex"][0].label() == "Female"
    assert found.version == "surveyDesignerUNHCRV01Y2021"
    serious = {(finding.code, finding.where.spot) for finding in loaded.findings if finding.severity is Severity.ERROR}
    assert {
        ("templates.unclosed", "A254"),
        ("templates.name-twice", "B29"),
        ("templates.name-twice", "B31"),
        ("templates.name-twice", "B106"),
    } <= serious
    assert {code for code, _ in serious} == {
        "templates.unclosed",
        "templates.name-twice",
        "templates.reference-unknown",
        "templates.reference-ambiguous",
    }


# -- files ----------------------------------------------------------------------------------------------------------


FORM = """
    | survey |              |       |              |              |             |                  |
    |        | type         | name  | label::en    | label::ar    | relevant    | bind::gfmd:item  |
    |        | integer      | n     | How many?    | كم؟          |             | P1.1.01          |
    |        | begin repeat | r     | Row          | صف           | ${n} > 1    |                  |
    |        | text         | t     | =1+1         | نص           |             |                  |
    |        | end repeat   |       |              |              |             |                  |
    | settings |         |         |                          |
    |          | form_id | version | namespaces               |
    |          | f       | 3       | gfmd="https://gfmd-desktop.org/xlsform" |
"""


def test_export_and_load_again(template: Callable[[str], Template], tmp_path: Path) -> None:
    found = template(FORM)
    export_xlsx(found, tmp_path / "f.xlsx")
    again = load(tmp_path / "f.xlsx")
    assert again.sound
    assert again.template is not None
    assert again.template.digest == found.digest
    assert (again.template.id, again.template.version) == ("f", "3")
    assert [item.label("ar") for item in again.template.walk()] == ["كم؟", "صف", "نص"]


def test_a_folder_of_csv_is_the_same_form(template: Callable[[str], Template], tmp_path: Path) -> None:
    import csv

    found = template(FORM)
    for name, rows in found.sheets.items():
        with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
    again = load(tmp_path)
    assert again.template is not None
    assert again.template.digest == found.digest


def test_any_change_of_a_text_changes_the_digest(template: Callable[[str], Template]) -> None:
    assert template(FORM).digest != template(FORM.replace("How many?", "How many")).digest


def test_what_is_no_form_is_refused(tmp_path: Path) -> None:
    import openpyxl

    with pytest.raises(GfmdError) as absent:
        load(tmp_path / "none.xlsx")
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(GfmdError) as empty:
        load(tmp_path / "empty.xlsx")
    (tmp_path / "survey.csv").write_bytes("type,name\ntext,é".encode("latin-1"))
    with pytest.raises(GfmdError) as latin:
        load(tmp_path)
    assert [caught.value.code for caught in (absent, empty, latin)] == [
        "templates.absent",
        "templates.no-survey",
        "templates.not-utf8",
    ]


def test_a_sheet_without_type_column(form: Form) -> None:
    loaded = form("""
        | survey |      |       |
        |        | name | label |
        |        | a    | A     |
    """)
    assert loaded.template is None
    assert [finding.code for finding in loaded.findings] == ["templates.no-type-column"]


@pytest.mark.parametrize("name", builtins())
def test_the_heading_of_a_shipped_template_is_that_of_the_whole(name: str) -> None:
    heading, whole = builtin_heading(name), builtin(name)
    assert (heading.id, heading.version, dict(heading.titles)) == (whole.id, whole.version, dict(whole.titles))
