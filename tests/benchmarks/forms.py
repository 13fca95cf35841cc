"""Forms of 100, 1,000 and 10,000 questions: loaded against pyxform's parsing, evaluated against bare lxml.

Two kinds of form: a plain list in one language, and one like those in use, with groups, repeats, choices and three
languages.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from itertools import cycle
from pathlib import Path

from lxml import etree
from pyxform import xls2json
from pyxform.xls2json_backends import get_xlsform

from gfmd_desktop import sheets
from gfmd_desktop.templates import Interview, Template, load

from .measuring import compare, seconds

SIZES = (100, 1_000, 10_000)
TODAY = dt.date(2026, 11, 22)
LANGUAGES = ("English (en)", "French (fr)", "Arabic (ar)")


def run() -> None:
    """Print each measurement for each size with its yardstick, and how it grows with the size."""
    spent: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            plain, real = Path(folder) / f"plain{size}.xlsx", Path(folder) / f"real{size}.xlsx"
            write(plain, size)
            write_real(real, size)
            rounds = 5 if size < 10_000 else 3
            template = load(plain).template
            assert template is not None
            _loading(plain, size, rounds, spent)
            _loading(real, size, rounds, spent, " (groups, repeats, choices, three languages)")
            _opening(template, size, rounds, spent)
            _answering(template, size, rounds, spent)
            _rows(real, size, rounds, spent)
    for name, times in spent.items():
        steps = zip(times[1:], times, strict=False)
        print(
            f"{name}: ×{', ×'.join(f'{later / earlier:.1f}' for later, earlier in steps)} for ten times the questions"
        )


def write(path: Path, size: int) -> None:
    """Write a form: every second question depends on the one before it, every tenth is computed from two."""
    rows = [["type", "name", "label::English (en)", "relevant", "constraint", "calculation"]]
    for number in range(size):
        name, before = f"q{number}", f"q{number - 1}"
        if number % 10 == 9:
            rows.append(["calculate", name, "", "", "", f"${{q{number - 2}}} + ${{q{number - 4}}}"])
        elif number % 2:
            rows.append(["integer", name, f"Question {number}", f"${{{before}}} > 0", ". >= 0", ""])
        else:
            rows.append(["integer", name, f"Question {number}", "", ". >= 0 and . <= 1000", ""])
    settings = [["form_id", "version"], ["form", "1"]]
    sheets.write_table(path, {"survey": rows, "settings": settings})


def write_real(path: Path, size: int) -> None:
    """Write a form of sections of ten questions, every other one a repeat, with a list of choices each."""
    texts = [f"{what}::{language}" for what in ("label", "hint") for language in LANGUAGES]
    rows = [["type", "name", *texts, "relevant", "constraint", "calculation", "required"]]
    choices = [["list_name", "name", *texts[:3]]]
    for section in range(size // 10):
        kind = "repeat" if section % 2 else "group"
        rows.append([f"begin_{kind}", f"s{section}", *[f"Section {section}"] * 3])
        rows.extend(_section(section))
        rows.append([f"end_{kind}"])
        choices.extend([f"l{section}", f"c{n}", *[f"Choice {n} of {section}"] * 3] for n in range(5))
    sheets.write_table(path, {"survey": rows, "choices": choices, "settings": [["form_id", "version"], ["real", "1"]]})


def _section(section: int) -> list[list[str]]:
    """Return ten questions of which some depend on others, the first on the section before."""
    name, said = f"q{section}", [f"What is asked in section {section}?"] * 3 + ["As written in the register."] * 3
    before = f"${{q{section - 1}_0}} = 'c1' or ${{q{section - 2}_1}} > 2" if section % 2 == 0 and section > 1 else ""
    return [
        [f"select_one l{section}", f"{name}_0", *said, before, "", "", "yes"],
        *(
            ["integer", f"{name}_{n}", *said, f"${{{name}_0}} = 'c{n % 5}'", f". >= 0 and . <= {n}000", ""]
            for n in range(1, 8)
        ),
        ["text", f"{name}_8", *said, f"selected(${{{name}_0}}, 'c4')", "regex(., '[A-Z ]+')", ""],
        ["calculate", f"{name}_9", *[""] * 8, f"coalesce(${{{name}_1}}, 0) + coalesce(${{{name}_2}}, 0)"],
    ]


def _rows(path: Path, size: int, rounds: int, spent: dict[str, list[float]]) -> None:
    """Answer in one of fifty rows; what the yardstick recomputes is what lies in all of them."""
    template = load(path).template
    assert template is not None
    interview = Interview(template, {}, TODAY)
    rows = [interview.add_row("s1", f"00000000-0000-7000-8000-{number:012}")[0] for number in range(50)]
    values = cycle((1, 3))

    def one() -> float:
        return _kept(spent, "in a row", size, seconds(lambda: interview.answer(f"{rows[25]}/q1_1", next(values))))

    def again() -> float:
        return seconds(lambda: Interview(template, interview.answers(), TODAY))

    compare(f"one answer in one of 50 rows, {size} questions (everything afresh)", one, again, rounds=4 * rounds)


def _loading(path: Path, size: int, rounds: int, spent: dict[str, list[float]], kind: str = "") -> None:
    def ours() -> float:
        return _kept(spent, f"loading{kind}", size, seconds(lambda: load(path)))

    def pyxform() -> float:
        return seconds(lambda: xls2json.workbook_to_json(get_xlsform(str(path)), form_name="form"))

    compare(f"loading {size} questions{kind} (pyxform's parsing)", ours, pyxform, rounds=rounds)


def _opening(template: Template, size: int, rounds: int, spent: dict[str, list[float]]) -> None:
    answers = {f"q{number}": number % 7 for number in range(size) if number % 10 != 9}
    expressions = _compiled(template)

    def ours() -> float:
        return _kept(spent, "opening", size, seconds(lambda: Interview(template, answers, TODAY)))

    def bare() -> float:
        return seconds(lambda: _evaluate(_tree(answers, size), expressions))

    compare(f"opening {size} questions (lxml evaluates all)", ours, bare, rounds=rounds)


def _answering(template: Template, size: int, rounds: int, spent: dict[str, list[float]]) -> None:
    answers = {f"q{number}": 1 for number in range(size) if number % 10 != 9}
    interview = Interview(template, answers, TODAY)
    tree = _tree(answers, size)
    middle = size // 2
    node = tree.find(f"q{middle}")
    read = [
        each for each in _compiled(template) if f"/data/q{middle} " in each.path or f"/data/q{middle}+" in each.path
    ]
    values = cycle((0, 2))

    def ours() -> float:
        return _kept(spent, "re-evaluating", size, seconds(lambda: interview.answer(f"q{middle}", next(values))))

    def bare() -> float:
        assert node is not None
        node.text = str(next(values))
        return seconds(lambda: _evaluate(tree, read or _compiled(template)[:1]))

    compare(
        f"re-evaluating after one answer, {size} questions (lxml evaluates what depends)", ours, bare, rounds=4 * rounds
    )


def _kept(spent: dict[str, list[float]], name: str, size: int, time: float) -> float:
    times = spent.setdefault(name, [])
    place = SIZES.index(size)
    times[place:] = [min([time, *times[place:]])]
    return time


def _compiled(template: Template) -> list[etree.XPath]:
    texts = (
        formula.text
        for question in template.questions()
        for formula in (question.relevant, question.calculation)
        if formula is not None
    )
    return [etree.XPath(text.replace("${", "/data/").replace("}", "")) for text in texts]


def _tree(answers: dict[str, int], size: int) -> etree._Element:
    root = etree.Element("data")
    for number in range(size):
        etree.SubElement(root, f"q{number}").text = str(answers.get(f"q{number}", ""))
    return root


def _evaluate(tree: etree._Element, expressions: list[etree.XPath]) -> None:
    for expression in expressions:
        expression(tree)
