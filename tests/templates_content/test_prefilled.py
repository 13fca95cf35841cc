"""Everything the content pack marks as pre-filled is filled from a profile that says something everywhere."""

import os
import re
from pathlib import Path

import pytest

from gfmd_desktop import actions
from gfmd_desktop.documents import COMPANION
from gfmd_desktop.templates import Group, Kind, Question, Repeat, builtin

ROOT = Path(__file__).resolve().parents[2]
# Annex item ← origins, as the pack's table "What the profile pre-fills" has them.
PREFILLED = {
    "A1.1.01": "REG-DOC",
    "A1.1.02": "P4.3.01",
    "A1.1.05": "P1.1.05",
    "A1.1.06": "P1.1.02",
    "A2.1.01": "P1.7.05 P1.3.04 P1.3.05",
    "A2.1.02": "P1.4.01 P1.4.02 P1.4.03 P1.7.01 P1.7.02 P1.7.04",
    "A2.1.03": "P2.8.01 P2.7.02 P2.1.02",
    "A2.1.04": "P2.8.05 P2.12.01",
    "A2.1.05": "P2.4.02 P2.8.05 P3.5.02",
    "A2.1.06": "P4.1.04 P4.3.02 P4.4.01 P4.5.01",
    "A2.1.07": "P1.8.03 P4.5.02",
    "A2.1.08": "P2.11.01",
    "A3.1.01": "P2.12.01",
    "A3.1.04": "P4.4.03",
    "A3.1.05": "P2.12.02",
    **{f"A4.{sector}.01": "P2.8.05" for sector in range(1, 9)},
    "A4.1.02": "P2.9.02 P3.5.01 P2.11.02 P2.8.05",
    "A4.1.03": "P2.9.02 P3.5.01 P2.11.02",
    "A4.2.02": "P2.9.03 P3.5.03 P1.5.03 P2.8.05",
    "A4.2.03": "P2.9.03 P3.5.03 P1.5.03",
    "A4.3.02": "P2.8.04 P2.6.01 P2.1.02 P2.8.05",
    "A4.3.03": "P2.8.04 P2.6.01 P2.1.02",
    "A4.4.02": "P2.8.03 P3.3.02 P2.7.01 P2.8.05",
    "A4.4.03": "P2.8.03 P3.3.02 P2.7.01",
    "A4.5.02": "P2.8.05 P2.6.01",
    "A4.5.03": "P2.8.05 P2.6.01",
    "A4.6.02": "P2.9.04 P2.9.01 P4.6.02 P2.11.02 P2.8.05",
    "A4.6.03": "P2.9.04 P2.9.01 P4.6.02 P2.11.02",
    "A4.7.02": "P3.1.01 P3.2.01 P3.2.02 P3.2.04 P3.8.02 P2.8.05",
    "A4.7.03": "P3.1.01 P3.2.01 P3.2.02 P3.2.04 P3.8.02",
    "A4.8.02": "P2.6.02 P2.5.03 P2.8.05",
    "A4.8.03": "P2.6.02 P2.5.03",
    "A5.1.01": " ".join(f"A4.{sector}.04" for sector in range(1, 9)),
    "A6.1.01": "P4.9.01 P4.7.02",
    "A7.1.06": "P4.7.02 P4.9.03",
    "A8.1.01": "A6.1.01",
    "A8.1.05": "P4.5.03",
    "A9.1.01": "P4.1.02",
    "A9.1.02": "P4.1.03",
    "A10.1.02": "P1.1.11",
    "A11.1.01": "P2.10.02",
    "A11.1.02": "P2.10.01",
    "A11.1.03": "P2.10.04 P2.9.01",
    "A12.1.01": "P4.3.05",
    "A12.1.02": "P4.3.03",
    "A12.1.03": "P4.7.02",
    "A13.1.01": "P4.10.01",
}
TEXT = "Women and men of the coast leave for the ports of the region. " * 8


def pack():
    """The pack's own text, where it lies beside the repository."""
    data = os.environ.get("GFMD_SHARED_DATA")
    shared = Path(data).parent if data else ROOT.parent / "shared"
    path = shared / "domain" / "prsp-annex.md"
    if not path.is_file():
        pytest.skip("the content pack is not beside the repository")
    return path.read_text(encoding="utf-8")


def test_the_list_is_that_of_the_pack():
    rows = re.findall(r"^\| (A\d+\.\d+\.\d+) \| ([^|]+) \| (?:copy|draft)[^|]*\|$", pack(), re.M)
    assert {item: origins.strip() for item, origins in rows} == PREFILLED
    items = re.findall(r"^#### (A\S+)\n(?:- .*\n)*?- prefill: (.*)$", pack(), re.M)
    assert dict(items) == PREFILLED
    assert len(PREFILLED) == 54


def test_the_template_names_every_origin_of_the_pack():
    annex = {item.extension["item"]: item for item in builtin("prsp-annex").walk() if "item" in item.extension}
    for item, origins in PREFILLED.items():
        assert set(origins.split()) <= set(annex[item].extension["prefill"].split()), item
    assert {code for code, item in annex.items() if item.extension.get("prefill")} == set(PREFILLED)


def test_every_question_a_column_feeds_on_exists():
    names = {item.name for each in ("extended-migration-profile", "prsp-annex") for item in builtin(each).walk()}
    for register in {code for item in every_item() for code in item.extension.get("register", "").split()}:
        names |= {item.name for item in builtin(register.lower()).walk()}
    ends = tuple(names)
    for item in every_item():
        for rule in item.extension.get("feed", "").split():
            for name in rule.rpartition("=")[2].split(","):
                part = name.startswith("_") or name.endswith("_")
                assert name in names or (part and any(name in each for each in ends)), (item.name, name)


def every_item():
    return [item for each in ("extended-migration-profile", "prsp-annex") for item in builtin(each).walk()]


def an_answer(interview, path, question):
    """An answer of the question's kind; of choices the one that closes nothing."""
    offered = [choice.name for choice in interview.choices(path)]
    if question.kind is Kind.SELECT_ONE:
        return next((name for name in offered if name not in ("no", "none", "not_available")), None)
    if question.kind is Kind.SELECT_MULTIPLE:
        return [name for name in offered if name != "none"] or None
    plain = {Kind.INTEGER: 2018, Kind.DECIMAL: "12.5", Kind.DATE: "2019-01-31"}
    return plain.get(question.kind) or (TEXT if "multiline" in question.appearances else f"[{question.name}]")


def say_something_everywhere(document):
    """Answer everything that is asked: one row in each repeat, one cell for each indicator of a table."""
    done, fresh = set(), True
    while fresh:
        for repeat in document.interview.repeats():
            if repeat.path not in done:
                done.add(repeat.path)
                document.add_row(repeat.path)
        fresh = {}
        for asked in document.interview.asked():
            if asked.path in done or not asked.question.takes_answer or document.interview.read_only(asked.path):
                continue
            done.add(asked.path)
            if asked.question.is_table:
                cells = {row[-1].key.indicator: row[-1].path for row in document.table(asked.path).cells}
                fresh |= dict.fromkeys(cells.values(), "12")
            elif asked.question.kind is not Kind.FILE:
                fresh[asked.path] = an_answer(document.interview, asked.path, asked.question)
        fresh = {path: value for path, value in fresh.items() if value is not None}
        document.answer_many(fresh)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """An annex that was filled from a whole profile, and the workspace."""
    with actions.create_workspace(tmp_path_factory.mktemp("prefilled") / "o.gfmd", "SEN", "Office") as ws:
        told = {"country": "SEN", "period": ("2010", "2024"), "language": "en"}
        made = actions.create_document(ws, "extended-migration-profile", **told).summary["document"]
        profile = actions.open_document(ws, made)
        say_something_everywhere(profile)
        annex = actions.open_document(ws, actions.create_document(ws, "prsp-annex", **told).summary["document"])
        actions.prefill(ws, annex.id, profile.id)
        annex = actions.open_document(ws, annex.id)
        row = annex.add_row("A4_1_04")
        annex.answer(f"{row}/A4_1_04_proposal", "Train nurses for two countries")
        actions.prefill(ws, annex.id, profile.id)  # what the annex feeds itself stands on the first round
        yield ws, profile, actions.open_document(ws, annex.id)


def below(item, answers):
    own = (item.path, item.path + COMPANION)
    return {path for path in answers if path in own or path.startswith((f"{item.path}/", f"{item.path}_"))}


@pytest.mark.parametrize("code", sorted(PREFILLED))
def test_it_is_filled_with_a_reference_to_its_origin(filled, code):
    _, profile, annex = filled
    item = next(each for each in annex.template.walk() if each.extension.get("item") == code)
    paths = below(item, annex.state.answers)
    origins = {path for path in paths if path.endswith(COMPANION)}
    assert origins
    for path in origins:
        told = annex.state.answers[path]
        assert told["document"] in (profile.id, annex.id)
        assert {each["item"].partition("_")[0] for each in told["from"]}
    answered = {path for path in paths if not path.endswith(COMPANION) and path + COMPANION in origins}
    assert answered
    assert all(annex.value(path) is not None for path in answered if annex.interview.relevant(path))
    asked = {each.path for each in annex.interview.asked()}
    kind = {Repeat: "rows", Group: "rows", Question: None}[type(item)]
    assert kind is None or answered & asked


def test_a_goal_is_linked_by_what_the_profile_says_of_it(filled):
    _, profile, annex = filled
    assert annex.value("A3_1_01_SDG1_link") == "both"
    assert annex.value("A3_1_01_SDG1_indicator") == profile.value("P2_12_01_SDG1_indicator")


def test_a_chapter_is_as_closed_as_the_sections_it_was_filled_from(filled):
    ws, profile, annex = filled
    assert annex.value("A13_1_01_A9_level") == profile.value("P4_10_01_4_1_level") == "public"
    profile.answer("P4_10_01_2_10_level", "internal")
    waiting = {each.path: (each.old, each.new) for each in actions.prefill_changes(ws, annex.id)}
    assert waiting["A13_1_01_A11_level"] == ("public", "internal")
    actions.decide_prefill(ws, annex.id, "A13_1_01_A11_level", take=True)
    assert actions.open_document(ws, annex.id).value("A13_1_01_A11_level") == "internal"
