# ruff: noqa: E501 (forms are tables, wider than code)
"""Outside judges and hostile sheets: pyxform accepts what we accept, and nothing makes the loader fall over."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
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
        ("| g     |", "| a     |"),
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


REFERENCES = """
| survey |              |      |       |                                    |
|        | type         | name | label | calculation                        |
|        | integer      | top  | T     |                                    |
|        | begin_repeat | r    | R     |                                    |
|        | integer      | x    | X     |                                    |
|        | calculate    | c1   |       | count(${r})                        |
|        | calculate    | c2   |       | ${x} + ${top}                      |
|        | calculate    | c3   |       | sum(${x}) * 2                      |
|        | calculate    | c4   |       | sum(${y})                          |
|        | calculate    | c5   |       | count(${r}[x = current()/../x])    |
|        | begin_group  | g    | G     |                                    |
|        | begin_repeat | s    | S     |                                    |
|        | integer      | y    | Y     |                                    |
|        | calculate    | d1   |       | ${x} * 100 + ${y} + ${top}         |
|        | calculate    | d2   |       | count(${s}) * 10 + count(${r})     |
|        | calculate    | d3   |       | sum(${z}) - ${y}                   |
|        | calculate    | d4   |       | count(../../s[y > current()/../y]) |
|        | end_repeat   |      |       |                                    |
|        | end_group    |      |       |                                    |
|        | end_repeat   |      |       |                                    |
|        | begin_repeat | q    | Q     |                                    |
|        | integer      | z    | Z     |                                    |
|        | calculate    | e1   |       | sum(${x}) + sum(${y})              |
|        | end_repeat   |      |       |                                    |
|        | calculate    | f1   |       | sum(${x}) + sum(${y}) * count(${s}) |
|        | calculate    | f2   |       | count(${r}[count(g/s) > 1])        |
"""
SMALL = st.integers(0, 5)


@given(SMALL, st.lists(st.tuples(SMALL, st.lists(SMALL, max_size=3)), max_size=3), st.lists(SMALL, max_size=2))
@settings(max_examples=40, deadline=None)
def test_references_mean_what_pyxform_and_libxml2_say(top: int, r: list, q: list) -> None:
    """pyxform says where `${…}` leads, libxml2 computes it on an instance document; we must agree in every row."""
    answers: dict[str, object] = {"top": top}
    root = etree.Element("data")
    etree.SubElement(root, "top").text = str(top)
    for i, (x, ys) in enumerate(r):
        row = _row(root, answers, "r", "r", i)
        _leaf(row, answers, f"r/{_id(i)}", "x", x)
        group = etree.SubElement(row, "g")
        for j, y in enumerate(ys):
            inner = _row(group, answers, f"r/{_id(i)}/s", "s", j)
            _leaf(inner, answers, f"r/{_id(i)}/s/{_id(j)}", "y", y)
    for i, z in enumerate(q):
        _leaf(_row(root, answers, "q", "q", i), answers, f"q/{_id(i)}", "z", z)
    interview = Interview(_references(), answers, dt.date(2026, 11, 22))  # type: ignore[arg-type]
    ours = sorted((path.rpartition("/")[2], float(value)) for path, value in interview.calculated().items())
    assert ours == sorted(_judge(root))


def _judge(root: etree._Element) -> Iterator[tuple[str, float]]:
    current: list[etree._Element] = []
    functions = {(None, "current"): lambda context: current}
    for nodeset, calculate in _binds():
        above, _, name = nodeset.rpartition("/")
        for element in root.xpath(above):
            leaf = element.find(name)
            if leaf is None:
                leaf = etree.SubElement(element, name)
            current[:] = [leaf]
            yield name, leaf.xpath(calculate, extensions=functions)


@cache
def _binds() -> list[tuple[str, str]]:
    form = etree.fromstring(convert(REFERENCES, file_type=".md").xform.encode())
    binds = form.iter("{http://www.w3.org/2002/xforms}bind")
    return [(bind.get("nodeset"), bind.get("calculate")) for bind in binds if bind.get("calculate")]


@cache
def _references() -> Template:
    lines = [
        [cell.strip() for cell in line.strip().strip("|").split("|")][1:] for line in REFERENCES.strip().splitlines()
    ]
    rows = [(number, dict(enumerate(cells, 1))) for number, cells in enumerate(lines[1:], 1)]
    loaded = load_tables({"survey": rows}, "references")
    assert loaded.sound, loaded.findings
    assert loaded.template is not None
    return loaded.template


def _id(number: int) -> str:
    return f"00000000-0000-7000-8000-{number:012}"


def _row(above: etree._Element, answers: dict[str, object], path: str, name: str, number: int) -> etree._Element:
    answers[f"{path}/{_id(number)}"] = {"row": True, "order": "abcdef"[number]}
    return etree.SubElement(above, name)


def _leaf(row: etree._Element, answers: dict[str, object], path: str, name: str, value: int) -> None:
    answers[f"{path}/{name}"] = value
    etree.SubElement(row, name).text = str(value)


# -- built-in templates ---------------------------------------------------------------------------------------------


def test_builtin_templates_are_sound() -> None:
    assert builtins()
    for name in builtins():
        assert builtin(name).id == name


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
