"""The built-in templates: accepted by pyxform and by our engine, whole in four languages, true to their item codes."""

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from gfmd_desktop.templates import Interview, Repeat, export_xlsx, load

ROOT = Path(__file__).resolve().parents[2]
STATISTICS = ROOT / "resources" / "statistics"
FOLDERS = sorted(path.parent for path in (ROOT / "resources" / "templates").glob("*/survey.csv"))
PROFILE = ROOT / "resources" / "templates" / "extended-migration-profile"
ANNEX = ROOT / "resources" / "templates" / "prsp-annex"
LANGUAGES = ("English (en)", "Français (fr)", "العربية (ar)", "Español (es)")
EXPRESSIONS = ("required", "relevant", "constraint", "calculation", "choice_filter", "repeat_count", "default")
TEXTS = ("label", "hint", "guidance_hint", "constraint_message")
TYPES = {
    "narrative": "text",
    "number": "(integer|decimal)",
    "date": "date",
    "single_choice": r"select_one \S+",
    "multiple_choice": r"select_multiple \S+",
    "indicator_table": "text",
    "repeat": "begin_repeat",
    "matrix": "begin_group",
    "attachment": "file",
    "record": "text",
    "date_time": "dateTime",
}

# Codes are permanent: one that is dropped stays retired, a new one takes the next free number of its section.
CODES = {
    "extended-migration-profile": """
        P1.1.01 P1.1.02 P1.1.03 P1.1.04 P1.1.05 P1.1.06 P1.1.07 P1.1.08 P1.1.09 P1.1.10 P1.1.11
        P1.2.01 P1.2.02 P1.2.03 P1.2.04 P1.2.05
        P1.3.01 P1.3.02 P1.3.03 P1.3.04 P1.3.05
        P1.4.01 P1.4.02 P1.4.03 P1.4.04
        P1.5.01 P1.5.02 P1.5.03 P1.5.04
        P1.6.01 P1.6.02 P1.6.03 P1.6.04 P1.6.05
        P1.7.01 P1.7.02 P1.7.03 P1.7.04 P1.7.05
        P1.8.01 P1.8.02 P1.8.03 P1.8.04
        P2.1.01 P2.1.02 P2.1.03
        P2.2.01 P2.2.02 P2.2.03
        P2.3.01 P2.3.02 P2.3.03
        P2.4.01 P2.4.02 P2.4.03 P2.4.04 P2.4.05
        P2.5.01 P2.5.02 P2.5.03
        P2.6.01 P2.6.02
        P2.7.01 P2.7.02 P2.7.03 P2.7.04
        P2.8.01 P2.8.02 P2.8.03 P2.8.04 P2.8.05
        P2.9.01 P2.9.02 P2.9.03 P2.9.04 P2.9.05 P2.9.06
        P2.10.01 P2.10.02 P2.10.03 P2.10.04
        P2.11.01 P2.11.02 P2.11.03
        P2.12.01 P2.12.02
        P3.1.01 P3.1.02 P3.1.03
        P3.2.01 P3.2.02 P3.2.03 P3.2.04
        P3.3.01 P3.3.02
        P3.4.01
        P3.5.01 P3.5.02 P3.5.03
        P3.6.01
        P3.7.01 P3.7.02 P3.7.03
        P3.8.01 P3.8.02 P3.8.03
        P3.9.01 P3.9.02
        P4.1.01 P4.1.02 P4.1.03 P4.1.04
        P4.2.01 P4.2.02
        P4.3.01 P4.3.02 P4.3.03 P4.3.04 P4.3.05
        P4.4.01 P4.4.02 P4.4.03
        P4.5.01 P4.5.02 P4.5.03
        P4.6.01 P4.6.02 P4.6.03 P4.6.04 P4.6.05
        P4.7.01 P4.7.02
        P4.8.01 P4.8.02
        P4.9.01 P4.9.02 P4.9.03
        P4.10.01 P4.10.02 P4.10.03
    """,
    "prsp-annex": """
        A1.1.01 A1.1.02 A1.1.03 A1.1.04 A1.1.05 A1.1.06
        A2.1.01 A2.1.02 A2.1.03 A2.1.04 A2.1.05 A2.1.06 A2.1.07 A2.1.08
        A3.1.01 A3.1.02 A3.1.03 A3.1.04 A3.1.05
        A4.1.01 A4.1.02 A4.1.03 A4.1.04
        A4.2.01 A4.2.02 A4.2.03 A4.2.04
        A4.3.01 A4.3.02 A4.3.03 A4.3.04
        A4.4.01 A4.4.02 A4.4.03 A4.4.04
        A4.5.01 A4.5.02 A4.5.03 A4.5.04
        A4.6.01 A4.6.02 A4.6.03 A4.6.04
        A4.7.01 A4.7.02 A4.7.03 A4.7.04
        A4.8.01 A4.8.02 A4.8.03 A4.8.04
        A5.1.01 A5.1.02 A5.1.03
        A6.1.01 A6.1.02 A6.1.03 A6.1.04
        A7.1.01 A7.1.02 A7.1.03 A7.1.04 A7.1.05 A7.1.06 A7.1.07
        A8.1.01 A8.1.02 A8.1.03 A8.1.04 A8.1.05 A8.1.06
        A9.1.01 A9.1.02 A9.1.03 A9.1.04
        A10.1.01 A10.1.02 A10.1.03
        A11.1.01 A11.1.02 A11.1.03
        A12.1.01 A12.1.02 A12.1.03
        A13.1.01 A13.1.02 A13.1.03
    """,
}


@cache
def sheet(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, strict=True))


def rows(folder):
    return [row for row in sheet(folder, "survey") if not row["type"].startswith("end_")]


def table(name):
    path = STATISTICS / name
    if not path.is_file():
        pytest.skip(f"resources/statistics/{name} is not there")
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(params=FOLDERS, ids=lambda path: path.name)
def folder(request):
    return request.param


def test_there_are_a_profile_and_an_annex():
    assert {PROFILE, ANNEX} <= set(FOLDERS)


def test_pyxform_accepts_it_without_a_warning(folder):
    from pyxform.xls2xform import convert

    names = ("survey", "choices", "settings")
    form = {name: [{key: text for key, text in row.items() if text} for row in sheet(folder, name)] for name in names}
    form |= {f"{name}_header": [dict.fromkeys(sheet(folder, name)[0])] for name in names}
    warnings = []
    converted = convert(xlsform=form, warnings=warnings)
    assert warnings == []
    assert 'xmlns:gfmd="https://gfmd-desktop.org/xlsform"' in converted.xform


def test_the_workbook_made_of_it_says_the_same(folder, tmp_path):
    from pyxform.xls2xform import convert

    workbook = tmp_path / f"{folder.name}.xlsx"
    export_xlsx(load(folder).template, workbook)
    warnings = []
    converted = convert(xlsform=workbook, warnings=warnings)
    assert warnings == []
    assert f'id="{folder.name}"' in converted.xform
    assert load(workbook).template.digest == load(folder).template.digest


def test_our_engine_finds_nothing_wrong(folder):
    loaded = load(folder)
    assert loaded.findings == ()
    assert loaded.sound
    assert loaded.template.languages == ("en", "fr", "ar", "es")
    assert set(loaded.template.titles) == {"en", "fr", "ar", "es"}
    assert loaded.template.id == folder.name


def test_the_sheets_are_plain_csv(folder):
    for name in ("survey", "choices", "settings"):
        raw = (folder / f"{name}.csv").read_bytes()
        assert not raw.startswith(b"\xef\xbb\xbf")
        assert raw.endswith(b"\r\n")
        assert all(None not in row and None not in row.values() for row in sheet(folder, name))


def test_what_is_said_is_said_in_four_languages(folder):
    lacking = [
        (row["name"], text)
        for row in [*rows(folder), *sheet(folder, "choices")]
        for text in TEXTS
        if len({bool(row.get(f"{text}::{language}", "").strip()) for language in LANGUAGES}) > 1
    ]
    assert lacking == []


def test_everything_shown_has_a_label(folder):
    assert [row["name"] for row in rows(folder) if not row[f"label::{LANGUAGES[0]}"]] == []
    assert [row["name"] for row in sheet(folder, "choices") if not row[f"label::{LANGUAGES[0]}"]] == []


def test_each_language_is_written_in_its_script(folder):
    arabic = re.compile("[\u0600-\u06ff]")
    for row in [*rows(folder), *sheet(folder, "choices")]:
        for text in TEXTS:
            said = [row.get(f"{text}::{language}") or "" for language in LANGUAGES]
            assert not said[2] or arabic.search(said[2]), (row["name"], text)
            assert not any(arabic.search(other) for other in (said[0], said[1], said[3])), (row["name"], text)


def test_every_item_is_explained(folder):
    shown = [row for row in rows(folder) if row["bind::gfmd:item"]]
    key = f"::{LANGUAGES[0]}"
    assert [row["name"] for row in shown if not row[f"guidance_hint{key}"]] == []


def test_every_constraint_says_what_to_do(folder):
    key = f"constraint_message::{LANGUAGES[0]}"
    assert [row["name"] for row in rows(folder) if bool(row["constraint"]) != bool(row[key])] == []


def test_names_are_unique_and_plain(folder):
    names = [row["name"] for row in rows(folder)]
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name)] == []


def test_every_reference_leads_somewhere(folder):
    names = {row["name"] for row in rows(folder)}
    used = {
        name for row in rows(folder) for column in EXPRESSIONS for name in re.findall(r"\$\{([^}]*)\}", row[column])
    }
    assert used - names == set()


def test_every_choice_list_is_there_and_used(folder):
    used = {row["type"].split()[1] for row in rows(folder) if row["type"].startswith("select_")}
    choices = [(row["list_name"], row["name"]) for row in sheet(folder, "choices")]
    assert used == {name for name, _ in choices}
    assert len(choices) == len(set(choices))
    assert [name for _, name in choices if not name or re.search(r"\s", name)] == []


def test_kinds_and_types_agree(folder):
    for row in rows(folder):
        kind = row["bind::gfmd:kind"]
        assert bool(kind) == bool(row["bind::gfmd:item"]), row["name"]
        if kind:
            assert re.fullmatch(TYPES[kind], row["type"]), (row["name"], kind, row["type"])
            assert (kind == "indicator_table") == (row["appearance"] == "gfmd-indicator-table"), row["name"]
            assert (kind == "matrix") == (row["appearance"] == "gfmd-matrix"), row["name"]
            assert kind != "indicator_table" or row["bind::gfmd:indicators"], row["name"]


def test_sharing_and_printing_are_settled(folder):
    for row in rows(folder):
        if not row["type"].startswith("begin_") or row["bind::gfmd:item"]:
            assert row["bind::gfmd:sharing"] in {"public", "partners", "internal"}, row["name"]
        assert row["bind::gfmd:report"] in {"", "heading", "text", "table", "chart", "none"}, row["name"]
        assert not row["bind::gfmd:item"] or row["bind::gfmd:report"], row["name"]
        assert set(row["bind::gfmd:disaggregation"].split()) <= {"SEX", "AGE"}, row["name"]


def test_items_are_named_by_their_code_and_stand_in_their_section(folder):
    above = []
    for row in sheet(folder, "survey"):
        code = row["bind::gfmd:item"]
        if code:
            section = code.rpartition(".")[0].replace(".", "_")
            if folder.name == f"reg-{section.lower()}":  # fields of a register are named by words
                assert row["name"].startswith(f"{section}_")
                assert above[-1].startswith(f"{section}_section_")
            else:
                assert row["name"] == code.replace(".", "_")
                assert above[-1] == section
        if row["type"].startswith("begin_"):
            above.append(row["name"])
        elif row["type"].startswith("end_"):
            assert above.pop() == row["name"]


@pytest.mark.parametrize("name", CODES)
def test_every_item_of_the_outline_is_there_once(name):
    found = [row["bind::gfmd:item"] for row in rows(PROFILE.parent / name) if row["bind::gfmd:item"]]
    assert found == CODES[name].split()


def test_the_outlines_are_whole():
    assert len(set(CODES[PROFILE.name].split())) == 140
    assert len(set(CODES[ANNEX.name].split())) == 87


def test_indicators_are_in_the_catalogue(folder):
    known = {row["id"] for row in table("indicators.csv")}
    used = {name for row in rows(folder) for name in row["bind::gfmd:indicators"].split()}
    ruled = {name for row in rows(folder) for name in re.findall(r"\b[A-Z]{3}\d\d\b", row["bind::gfmd:check"])}
    assert (used | ruled) - known == set()


def test_code_lists_are_those_of_the_catalogue(folder):
    codes = {(row["list"], row["code"]) for row in table("codelists.csv")}
    lists = {name for name, _ in codes}
    choices = {}
    for row in sheet(folder, "choices"):
        choices.setdefault(row["list_name"], set()).add(row["name"])
    for row in rows(folder):
        if name := row["bind::gfmd:codelist"]:
            assert name in lists, row["name"]
            if row["type"].startswith("select_"):
                assert row["type"].split()[1] == name
                assert {(name, code) for code in choices[name]} <= codes, row["name"]


def test_one_thing_has_one_name(folder):
    """A choice says what the catalogue says of its code; goals add their title."""
    names = {(row["list"], row["code"]): row for row in table("codelists.csv")}
    lists = {row["bind::gfmd:codelist"] for row in rows(folder)}
    for row in sheet(folder, "choices"):
        if row["list_name"] in lists:
            kept = names[row["list_name"], row["name"]]
            for language, short in zip(LANGUAGES, ("en", "fr", "ar", "es"), strict=True):
                said_here = row[f"label::{language}"].replace("\u00a0", " ")
                assert said_here == kept[f"name_{short}"] or (
                    row["list_name"] == "GOAL" and said_here.startswith(kept[f"name_{short}"] + " ")
                ), (row["list_name"], row["name"])


def test_countries_are_those_of_the_catalogue():
    known = {row["code"] for row in table("areas.csv")}
    countries = [row["name"] for row in sheet(PROFILE, "choices") if row["list_name"] == "country"]
    assert len(countries) == 250
    assert set(countries) - known == set()
    assert "XKX" in countries


def test_countries_are_named_as_in_the_catalogue(folder):
    known = {
        row["code"]: tuple(row[f"name_{short}"] for short in ("en", "fr", "ar", "es")) for row in table("areas.csv")
    }
    for row in sheet(folder, "choices"):
        if row["list_name"] == "country":
            assert tuple(row[f"label::{language}"] for language in LANGUAGES) == known[row["name"]]


def test_what_fills_an_annex_is_there():
    """Registers apart, each item named as origin is an item of the profile or of the annex itself."""
    items = {code for text in CODES.values() for code in text.split()}
    origins = {code for row in rows(ANNEX) for code in row["bind::gfmd:prefill"].split()}
    assert {code for code in origins if not code.startswith("REG-")} - items == set()
    assert len([row for row in rows(ANNEX) if row["bind::gfmd:prefill"]]) == 54


# -- the profile, being answered -------------------------------------------------------------------------------

FIRST, SECOND = "00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"


@pytest.fixture(scope="module")
def template():
    return load(PROFILE).template


@pytest.fixture
def profile(template):
    return Interview(template, {}, date(2026, 11, 22))


def said(profile, path):
    return [dict(finding.context).get("message") for finding in profile.check(path)]


@pytest.mark.parametrize(("year", "wrong"), [(2015, True), (2016, False), (2026, False), (2027, True)])
def test_the_period_ends_after_it_begins_and_not_in_the_future(profile, year, wrong):
    profile.answer("P1_1_03", 2016)
    profile.answer("P1_1_04", year)
    assert bool(said(profile, "P1_1_04")) == wrong


def test_positions_open_their_questions(profile):
    assert not profile.relevant("P1_4_02")
    shown = profile.answer("P1_3_02", ["origin"]).shown
    assert {"P1_4_02", "P1_7_03", "P2_1_01", "P3_5_02"} <= shown
    assert "P1_5_01" not in shown
    assert "P1_5_01" in profile.answer("P1_3_02", ["destination"]).shown


def test_no_data_closes_the_tables_on_irregular_migration(profile):
    tables = ("P1_6_02", "P1_6_03", "P1_6_04", "P2_4_01")
    profile.answer("P1_6_01", "none")
    assert not any(profile.relevant(path) for path in tables)
    profile.answer("P1_6_01", "restricted")
    assert all(profile.relevant(path) for path in tables)


def test_a_name_may_stand_in_one_row_only(profile):
    for row, name in ((FIRST, "Statistics"), (SECOND, "Statistics")):
        profile.add_row("P1_1_07", row)
        profile.answer(f"P1_1_07/{row}/P1_1_07_institution", name)
    assert said(profile, f"P1_1_07/{SECOND}/P1_1_07_institution")
    profile.answer(f"P1_1_07/{SECOND}/P1_1_07_institution", "Labour")
    assert not said(profile, f"P1_1_07/{SECOND}/P1_1_07_institution")


def test_a_working_group_has_two_institutions(profile):
    for row in (FIRST, SECOND):
        assert "P1_1_07" in [finding.where.spot for finding in profile.problems()]
        profile.add_row("P1_1_07", row)
    assert "P1_1_07" not in [finding.where.spot for finding in profile.problems()]


def test_no_crisis_excludes_a_crisis(profile):
    profile.answer("P2_11_01", ["food", "none"])
    assert said(profile, "P2_11_01")
    assert not profile.relevant("P2_11_03")
    profile.answer("P2_11_01", ["food"])
    assert not said(profile, "P2_11_01")
    assert profile.relevant("P2_11_03")


def test_only_the_groups_chosen_are_described(profile):
    profile.answer("P3_8_01", ["women", "minors"])
    profile.add_row("P3_8_02", FIRST)
    assert [choice.name for choice in profile.choices(f"P3_8_02/{FIRST}/P3_8_02_group")] == ["women", "minors"]


def test_an_amount_asks_for_its_currency(profile):
    profile.answer("P1_1_08", "supported")
    profile.add_row("P1_1_09", FIRST)
    assert not profile.required(f"P1_1_09/{FIRST}/P1_1_09_currency")
    profile.answer(f"P1_1_09/{FIRST}/P1_1_09_amount", "1250.50")
    assert profile.required(f"P1_1_09/{FIRST}/P1_1_09_currency")


def test_opening_a_closed_section_asks_for_a_reason(profile):
    assert profile.value("P4_10_01_1_6_default") == "internal"
    assert profile.value("P4_10_01_1_3_default") == "public"
    for section, level, wanted in (("1_6", "public", True), ("1_6", "internal", False), ("1_3", "public", False)):
        profile.answer(f"P4_10_01_{section}_level", level)
        assert profile.required(f"P4_10_01_{section}_reason") == wanted


def test_women_are_not_more_than_all(profile):
    profile.add_row("P1_1_11", FIRST)
    profile.answer(f"P1_1_11/{FIRST}/P1_1_11_participants", 10)
    profile.answer(f"P1_1_11/{FIRST}/P1_1_11_women", 11)
    assert said(profile, f"P1_1_11/{FIRST}/P1_1_11_women")
    profile.answer(f"P1_1_11/{FIRST}/P1_1_11_women", 10)
    assert not said(profile, f"P1_1_11/{FIRST}/P1_1_11_women")


def test_each_repeat_has_a_column_that_must_be_filled(template):
    repeats = [item for item in template.walk() if isinstance(item, Repeat)]
    assert len(repeats) == 24
    assert [repeat.name for repeat in repeats if not any(column.required for column in repeat.items)] == []


def test_labels_and_explanations_follow_the_language(template):
    profile = Interview(template, {}, date(2026, 11, 22), language="ar")
    assert profile.label("P1_1_01").startswith("ما البلد")
    assert profile.guidance("P1_1_07", "es").startswith("Piense en")
    assert profile.guidance("P1_1_04", "fr").startswith("Retenez")


# -- the annex, being answered ---------------------------------------------------------------------------------


@pytest.fixture
def annex():
    return Interview(load(ANNEX).template, {}, date(2026, 11, 22))


@pytest.fixture
def measure(annex):
    """The paths of a measure M1 in the policy-action matrix, under a priority of rank 1."""
    annex.add_row("A5_1_02", FIRST)
    annex.answer(f"A5_1_02/{FIRST}/A5_1_02_rank", 1)
    annex.add_row("A6_1_01", FIRST)
    annex.answer(f"A6_1_01/{FIRST}/A6_1_01_id", "M1")
    return lambda column: f"A6_1_01/{FIRST}/A6_1_01_{column}"


def test_a_measure_serves_a_priority_that_exists(annex, measure):
    annex.answer(measure("priority"), 2)
    assert said(annex, measure("priority"))
    annex.answer(measure("priority"), 1)
    assert not said(annex, measure("priority"))


def test_the_gap_is_cost_less_secured_funds(annex, measure):
    assert annex.value(measure("gap")) is None
    annex.answer(measure("cost"), "1000.5")
    annex.answer(measure("secured"), "400")
    assert annex.value(measure("gap")) == "600.5"
    annex.answer(measure("secured"), "1001")
    assert said(annex, measure("secured"))


def test_the_years_of_a_measure_add_up_to_its_cost(annex, measure):
    annex.answer(measure("cost"), "1000")
    assert not said(annex, measure("cost"))
    for row, column, amount in ((FIRST, "capital", "500"), (SECOND, "ta", "499")):
        annex.add_row("A7_1_02", row)
        annex.answer(f"A7_1_02/{row}/A7_1_02_measure", "M1")
        annex.answer(f"A7_1_02/{row}/A7_1_02_{column}", amount)
    assert not said(annex, measure("cost"))
    annex.answer(f"A7_1_02/{SECOND}/A7_1_02_ta", "498")
    assert said(annex, measure("cost"))


def test_a_sector_without_a_measure_asks_for_the_reason(annex, measure):
    annex.answer(measure("sector"), "health")
    annex.answer(measure("dimension"), ["legal", "development"])
    assert [annex.value(f"A6_1_02_health_{name}") for name in ("legal", "irregular", "development")] == [1, 0, 1]
    assert not annex.required("A6_1_02_health_reason")
    assert annex.required("A6_1_02_trade_reason")


def test_a_sector_without_a_link_closes_its_tables(annex):
    annex.answer("A4_3_01", "none")
    assert annex.relevant("A4_3_02")
    assert not annex.relevant("A4_3_03")
    annex.answer("A4_3_01", "low")
    assert annex.relevant("A4_3_03")


def test_what_only_partners_may_see_is_marked_column_by_column():
    levels = {row["name"]: row["bind::gfmd:sharing"] for row in rows(ANNEX)}
    assert (levels["A6_1_01_cost"], levels["A6_1_01_secured"], levels["A6_1_01_gap"]) == (
        "public",
        "partners",
        "partners",
    )
