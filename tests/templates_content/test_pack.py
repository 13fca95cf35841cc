"""The built-in templates against the content pack itself, item by item and field by field, where the pack is here.

What deviates stands here with its reason; anything else is a defect.
"""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from gfmd_desktop.templates import Group, Interview, Kind, Question, Repeat, builtin, builtins

ROOT = Path(__file__).resolve().parents[2]
OUTLINES = {"extended-migration-profile": "profile-outline.md", "prsp-annex": "prsp-annex.md"}
# Rows that nobody can fix beforehand (regions, proposals, measures, years, priorities) are rows of a repeat.
FREE_ROWS = {"P2.1.02", "A5.1.01", "A6.1.03", "A7.1.01", "A7.1.02", "A9.1.03", "A12.1.02"}
# None at all is an answer: no pension agreement, no dependence between measures, no assistance needed.
MAY_BE_NONE = {"P4.6.02", "A6.1.03", "A12.1.03"}
# Held by the choices offered, by the kind of file accepted, or by what a row requires.
HELD_OTHERWISE = {"P1.1.01", "P1.8.04", "P4.10.01", "A12.1.01", "A13.1.03"}


def domain(name):
    data = os.environ.get("GFMD_SHARED_DATA")
    shared = Path(data).parent if data else ROOT.parent / "shared"
    path = shared / "domain" / name
    if not path.is_file():
        pytest.skip("the content pack is not beside the repository")
    return path.read_text(encoding="utf-8")


def outline(name):
    """Yield each item of an outline as its lines."""
    for block in re.split(r"^#### ", domain(name), flags=re.M)[1:]:
        told = {"code": block.split("\n", 1)[0].strip()}
        for line in block.split("\n")[1:]:
            if line.startswith("#"):
                break
            found = re.match(r"- (\w+): (.*)$", line)
            if found:
                parts = f"kind: {found[2]}".split(" | ") if found[1] == "kind" else [f"{found[1]}: {found[2]}"]
                told |= dict(part.split(": ", 1) for part in parts)
        yield told


def own(name):
    return {item.extension["item"]: item for item in builtin(name).walk() if "item" in item.extension}


def both(name):
    mine = own(name)
    return [(mine[told["code"]], told) for told in outline(OUTLINES[name])]


@pytest.mark.parametrize(("name", "count"), [("extended-migration-profile", 140), ("prsp-annex", 87)])
def test_every_item_is_there_with_kind_need_and_sharing(name, count):
    pairs = both(name)
    assert len(pairs) == count
    for item, told in pairs:
        code, extension = told["code"], item.extension
        assert extension["kind"] == ("repeat" if code in FREE_ROWS else told["kind"]), code
        assert extension["sharing"] == told["sharing"], code
        assert bool(item.required) is (told["need"] == "required" and code not in MAY_BE_NONE), code
        assert extension["source"] == told["source"], code


@pytest.mark.parametrize("name", OUTLINES)
def test_indicators_breakdowns_lists_and_registers_are_those_of_the_pack(name):
    for item, told in both(name):
        extension = item.extension
        wanted = {"SEX"} if "sex" in told["disaggregation"] else set()
        wanted |= {"AGE"} if "minors" in told["disaggregation"] else set()
        assert set(extension.get("disaggregation", "").split()) == wanted, told["code"]
        assert set(told.get("indicators", "").split()) <= set(extension.get("indicators", "").split()), told["code"]
        named = re.match(r"list (\w+)", told.get("options", ""))
        assert named is None or extension["codelist"] == named[1], told["code"]
        registers = set(re.findall(r"REG-[A-Z]{3}", told.get("options", "")))
        assert registers <= set(extension.get("register", "").split()), told["code"]


def holds(rule, code, value):
    """What the pack's rule says when one question has one answer."""
    told = []
    for part in rule.removeprefix("not ").split(" or "):
        found = re.fullmatch(r'(ans|has)\("([\w.]+)"(?:, "(\w+)")?\)(?: (!=|in) (.+))?', part)
        named = re.findall(r'"(\w+)"', found[5] or "") or [found[3]]
        same = found[2] == code and value in named
        told.append(not same if found[4] == "!=" else same)
    return any(told) is not rule.startswith("not ")


@pytest.mark.parametrize("name", OUTLINES)
def test_skip_rules_of_the_pack_hold_for_every_answer(name):
    template, tried = builtin(name), 0
    for item, told in both(name):
        rule = told.get("relevant", "").strip("`")
        assert bool(item.relevant) is bool(rule), told["code"]
        for code in dict.fromkeys(re.findall(r'"([PA][\d.]+)"', rule)):
            question = template.find(code.replace(".", "_"))
            for choice in template.choices[question.list_name]:
                many = question.kind is Kind.SELECT_MULTIPLE
                answers = {question.path: [choice.name] if many else choice.name}
                asked = Interview(template, answers, date(2026, 11, 22)).relevant(item.path)
                assert asked is holds(rule, code, choice.name), (told["code"], choice.name)
                tried += 1
    assert tried > 60


@pytest.mark.parametrize("name", OUTLINES)
def test_checks_of_the_pack_are_there(name):
    for item, told in both(name):
        if "check" in told and told["code"] not in HELD_OTHERWISE:
            inside = [each for each in (item, *_below(item)) if hasattr(each, "constraint")]
            assert any(each.constraint or each.extension.get("check") for each in inside), told["code"]


def _below(item):
    return [each for part in getattr(item, "items", ()) for each in (part, *_below(part))]


@pytest.mark.parametrize("name", builtins())
def test_every_item_tells_what_to_enter_how_it_is_printed_and_who_may_see_it(name):
    for item in builtin(name).walk():
        if "item" not in item.extension:
            continue
        for texts in (item.labels, item.guidance if item.guidance else item.hints):
            assert {"en", "fr", "ar", "es"} <= {key for key, text in texts.items() if text}, item.name
        assert item.extension["report"] in {"heading", "text", "table", "chart", "none"}, item.name
        assert item.extension.get("sharing") or isinstance(item, Group), item.name


def fields():
    """Yield register, field, need, sharing and use of each line of the pack's tables."""
    register = ""
    for line in domain("partnerships.md").split("\n"):
        heading = re.match(r"## (REG-[A-Z]{3})? ?", line)
        register = (heading[1] or "") if heading else register
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if register and line.startswith("| ") and len(cells) >= 8 and cells[0] != "Field":
            yield register, cells[0], cells[4], cells[5], cells[6]


def test_every_field_of_every_register_is_there_with_need_and_sharing():
    seen = 0
    conditional = {"third_party", "handover", "previous"}  # optional in the pack, required by its own check
    for register, field, need, sharing, use in fields():
        questions = {item.name: item for item in builtin(register.lower()).walk()}
        item = questions[f"{register[4:]}_{field}"]
        assert item.extension["sharing"] == sharing, item.name
        if need in "RO" and field not in conditional:
            assert bool(item.required) is (need == "R"), item.name
        if need == "-":
            assert isinstance(item, Question), item.name
            assert item.calculation, item.name
        if "reminder" in use:
            own_dates = [each for each in questions.values() if each.name.startswith(item.name)]
            assert any(each.extension.get("reminder") for each in own_dates), item.name
        seen += 1
    assert seen > 250


def test_no_repeat_of_the_outlines_is_without_columns():
    for name in OUTLINES:
        for item in own(name).values():
            assert not isinstance(item, Repeat) or item.items, item.name
