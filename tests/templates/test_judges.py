# ruff: noqa: E501 (forms are tables, wider than code)
"""Outside judges and hostile sheets: pyxform accepts what we accept, and nothing makes the loader fall over."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from gfmd_desktop.core import GfmdError, Words, catalogue
from gfmd_desktop.templates import (
    Interview,
    Loaded,
    Question,
    Repeat,
    Template,
    builtin,
    builtins,
    export_xlsx,
    load,
    load_tables,
)
from gfmd_desktop.templates.answers import _CHECKS as CHECKS
from gfmd_desktop.templates.xpath import FUNCTIONS, UNSUPPORTED

ROOT = Path(__file__).parents[2]
GOOD = """
| survey  |                    |       |       |          |               |                      |             |              |
|         | type               | name  | label | required | relevant      | constraint           | calculation | repeat_count |
|         | integer            | a     | A     | yes      |               | . > 0 and . < 10     |             |              |
|         | begin_group        | g     | G     |          | ${a} > 1      |                      |             |              |
|         | select_multiple l  | m     | M     | ${a} > 2 |               | count-selected(.) < 2 |            |              |
|         | end_group          |       |       |          |               |                      |             |              |
|         | begin_repeat       | r     | R     |          |               |                      |             | ${a}         |
|         | text               | t     | T ${a} |         | selected(${m}, 'x') |                |             |              |
|         | calculate          | c     |       |          |               |                      | concat(${t}, position(..)) | |
|         | end_repeat         |       |       |          |               |                      |             |              |
|         | calculate          | s     |       |          |               |                      | join(' ', ${c}) |          |
| choices |           |      |       |
|         | list_name | name | label |
|         | l         | x    | X     |
|         | l         | y    | Y     |
"""


def judged(markdown: str) -> bool:
    """Tell whether pyxform accepts a form."""
    try:
        convert(markdown, file_type=".md")
    except PyXFormError:
        return False
    return True


def test_pyxform_accepts_what_we_accept(form: Callable[[str], Loaded]) -> None:
    assert form(GOOD).sound
    assert judged(GOOD)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| end_repeat         |", "| note               |"),
        ("| begin_group        |", "| note               |"),
        ("select_multiple l ", "select_multiple zz"),
        ("| integer            |", "| intejer            |"),
        ("${a} > 2", "${b} > 2"),
        ("| a     |", "| 1a    |"),
        ("| t     |", "| c     |"),
        ("T ${a}", "T ${zz}"),
        ("| y    |", "| x    |"),
        ("| y    |", "|      |"),
        ("| s     |", "| a     |"),
    ],
)
def test_pyxform_refuses_what_we_refuse(form: Callable[[str], Loaded], old: str, new: str) -> None:
    assert old in GOOD
    broken = GOOD.replace(old, new, 1)
    assert not form(broken).sound
    assert not judged(broken)


def test_pyxform_reads_an_exported_template(template: Callable[[str], Template], tmp_path: Path) -> None:
    export_xlsx(template(GOOD), tmp_path / "good.xlsx")
    result = convert(tmp_path / "good.xlsx")
    assert 'nodeset="/good/r/t"' in result.xform or "/r/t" in result.xform


def test_real_questionnaires_are_judged_alike(shared_data: Path) -> None:
    name = "xlsform_reach_msna_2024_draft11_en_fr.xlsx"
    found = load(shared_data / name).template
    assert found is not None
    tree = convert(shared_data / name)._pyxform
    names = [name for name in _names(tree) if name not in ("meta", "instanceID", "audit")]
    assert [item.name for item in found.walk() if item.name != "audit"] == names


def _names(element: Mapping[str, object]) -> list[str]:
    found: list[str] = []
    for child in element.get("children", ()):  # type: ignore[attr-defined]
        found.append(child["name"])
        if child.get("type") in ("group", "repeat"):
            found.extend(_names(child))
    return found


# -- built-in templates ---------------------------------------------------------------------------------------------


def test_builtin_templates_are_sound_and_pyxform_accepts_them(tmp_path: Path) -> None:
    assert builtins()
    for name in builtins():
        found = builtin(name)
        assert found.id == name
        export_xlsx(found, tmp_path / f"{name}.xlsx")
        assert "<h:html" in convert(tmp_path / f"{name}.xlsx").xform
        assert load(tmp_path / f"{name}.xlsx").template.digest == found.digest  # type: ignore[union-attr]


def test_an_unknown_builtin_template() -> None:
    with pytest.raises(GfmdError) as caught:
        builtin("../core")
    assert caught.value.code == "templates.no-builtin"


# -- hostile sheets -------------------------------------------------------------------------------------------------

NASTY = st.sampled_from(
    [
        *("", "type", "name", "label", "label::", "label::en", "::", "bind::gfmd:item", "relevant", "calculation"),
        *(
            "text",
            "integer",
            "begin group",
            "end group",
            "begin_repeat",
            "end_repeat",
            "select_one l",
            "select_one ${a}",
        ),
        *(
            "calculate",
            "note",
            "a",
            "b",
            "1",
            "${a}",
            "${b} + 1",
            "${a} = 'x",
            "once(${a})",
            "sum(${b})",
            "((((",
            "../..",
            ".",
        ),
        *(
            "/data/b",
            "//a[b]",
            "${b}[${a}]/a",
            "yes",
            "=1+1",
            "\u202e",
            "é" * 300,
            "count(${a})",
            "indexed-repeat(${a}, ${b}, 1)",
        ),
        *(
            "position(..)",
            "-${a} div 0",
            "jr:choice-name(${a}, '${a}')",
            "l",
            "x",
            "repeat_count",
            "choice_filter",
            "default",
        ),
        *(
            "instance('l')/root/item[name=${a}]",
            "list_name",
            "required",
            "or_other",
            "select_multiple l or_other",
            "rank l",
        ),
        *(
            "date(99999999999)",
            "format-date(1e9, '%Y')",
            "pow(9, 999)",
            "regex(., '(')",
            "string-length(9)",
            "today() + 10000000",
        ),
    ]
)
SHEET = st.lists(st.lists(NASTY, max_size=8), max_size=12)


@given(SHEET, SHEET, SHEET, st.booleans())
@settings(max_examples=250, deadline=None)
def test_hostile_sheets_give_findings_only(survey: list, choices: list, setting: list, headed: bool) -> None:
    header = ["type", "name", "label", "relevant", "calculation", "choice_filter", "repeat_count", "default"]
    tables = {"survey": [header, *survey] if headed else survey, "choices": choices, "settings": setting}
    numbered = {
        name: [
            (number, {column: text for column, text in enumerate(row, 1) if text}) for number, row in enumerate(rows, 1)
        ]
        for name, rows in tables.items()
    }
    try:
        loaded = load_tables({name: [row for row in rows if row[1]] for name, rows in numbered.items()}, "hostile")
    except GfmdError as problem:
        assert problem.code in ("templates.no-survey", "templates.too-large")
        return
    for finding in loaded.findings:
        assert "{" not in str(Words("fr").finding(finding)).replace("${", "").replace("{a}", "").replace("{b}", "")
    if loaded.template is not None:
        _exercise(loaded.template)


def _exercise(template: Template) -> None:
    """Even an unsound template can be walked through."""
    import datetime as dt

    interview = Interview(template, {}, dt.date(2026, 11, 22))
    row = "00000000-0000-7000-8000-000000000001"
    for item in template.walk():
        path = re.sub(r"/", f"/{row}/", item.path)
        if isinstance(item, Repeat):
            interview.add_row(path, row)
        elif isinstance(item, Question):
            interview.answer(path, "x")
            interview.choices(path)
            interview.label(path)
    interview.problems()
    interview.defaults()


# -- words and documentation ----------------------------------------------------------------------------------------


def test_every_code_has_words_in_four_languages() -> None:
    known = catalogue()
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "gfmd_desktop/templates").rglob("*.py"))
    said = set(re.findall(r'"(templates\.[a-z][a-z0-9-]*)"', source))
    said |= {f"templates.{what}" for what in re.findall(r'_say\(\s*"([a-z-]+)"', source)}
    said |= {f"templates.expression-{reason}" for reason in re.findall(r'ExpressionError\(\s*"([a-z]+)"', source)}
    said |= {f"templates.function-{reason}" for reason in UNSUPPORTED.values()}
    said |= {f"templates.answer-{what}" for what, _ in CHECKS.values()} | {"templates.answer-not-text"}
    labels = {"templates.other", "templates.specify-other"}
    assert len(said) > 60
    for code in said:
        assert all(known.get(code, {}).values()), code
        assert code in known, code
        if code not in labels:
            assert all(known.get(f"{code}.cure", {"": ""}).values()), code


def test_no_words_are_left_over() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "gfmd_desktop/templates").rglob("*.py"))
    with (ROOT / "translations/words/templates.csv").open(encoding="utf-8", newline="") as stream:
        keys = {row["key"].removesuffix(".cure").removeprefix("templates.") for row in csv.DictReader(stream)}
    unused = {key for key in keys if key not in source and key.split("-", 1)[-1] not in source}
    assert unused == set()


def test_the_documentation_names_every_function() -> None:
    text = (ROOT / "docs/xlsform.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z][a-z0-9:-]*)\(", text))
    assert set(FUNCTIONS) <= named
    assert set(UNSUPPORTED) <= named | set(re.findall(r"`([a-z][a-z0-9:-]*)`", text))
