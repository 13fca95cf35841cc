"""A record of every register, filled through the public actions and printed: nothing goes further than it may."""

import csv
import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import Sharing
from gfmd_desktop.templates import Kind

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "templates"
REGISTERS = sorted(path.name for path in TEMPLATES.glob("reg-*"))
LEVELS = ("public", "partners", "internal")
PREFERRED = {  # answers that open what else would stay closed
    "PAR_stage": "running",
    "PAR_conflict": ["origin_host", "worker_employer", "quota_rights", "donor_recipient", "other"],
    "PAR_resources_enough": "no",
    "PAR_quality_control": ["third_party"],
    "PAR_tech_risk": ["privacy"],
    "PAR_confidentiality": "partners",
    "PAR_gender_marker": "1",
    "AGR_type": ["labour", "circular", "social_sec", "qualif", "readmission", "free_mov"],
    "DOC_type": "donor",
    "DOC_version": "revision",
    "DOC_attention": "measures",
    "EVA_published": "no",
    "FOC_function": "other",
    "OPP_state": "published",
    "PKG_direction": "received",
    "PKG_level": "partners",
}
PLAIN = {
    Kind.INTEGER: 2020,
    Kind.DECIMAL: "12.5",
    Kind.DATE: "2025-01-31",
    Kind.DATE_TIME: "2025-01-31T10:00:00.000+00:00",
}


@cache
def levels(name):
    """The sharing level of each text question of a register."""
    with (TEMPLATES / name / "survey.csv").open(encoding="utf-8", newline="") as stream:
        return {row["name"]: row["bind::gfmd:sharing"] for row in csv.DictReader(stream) if row["type"] == "text"}


def an_answer(document, path, question):
    if question.name in PREFERRED:
        return PREFERRED[question.name]
    if question.kind is Kind.TEXT:
        return f"[{question.name}]"
    if question.kind is Kind.SELECT_ONE:
        return document.interview.choices(path)[0].name
    if question.kind is Kind.SELECT_MULTIPLE:
        return [document.interview.choices(path)[0].name]
    return PLAIN.get(question.kind)


def fill(document):
    """Add a row to every repeat and answer every question, until nothing new is asked."""
    done = set()
    fresh = True
    while fresh:
        fresh = False
        for repeat in document.interview.repeats():
            if repeat.path not in done:
                done.add(repeat.path)
                document.add_row(repeat.path)
        for asked in document.interview.asked():
            if asked.path in done or not asked.question.takes_answer or document.interview.read_only(asked.path):
                continue
            done.add(asked.path)
            answer = an_answer(document, asked.path, asked.question)
            if answer is not None:
                document.answer(asked.path, answer)
                fresh = True


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    with actions.create_workspace(tmp_path_factory.mktemp("registers") / "office.gfmd", "SEN", "Office") as ws:
        yield ws


@cache
def record(workspace, name):
    made = actions.create_document(workspace, name, title=name, country="SEN", language="fr")
    document = actions.open_document(workspace, made.summary["document"])
    fill(document)
    return document.id


def marks(workspace, name, path, audience):
    """Fill and print a record, and return the names of the text questions whose answers stand on the pages."""
    actions.write_report(workspace, record(workspace, name), path, language="fr", audience=audience)
    pdf = pypdfium2.PdfDocument(path)
    pages = "".join(pdf[page].get_textpage().get_text_range() for page in range(len(pdf)))
    return set(re.findall(r"\[([A-Z]{3}_\w+?)\]", re.sub(r"[\s\ufffe\u0002-]", "", pages)))


@pytest.mark.parametrize("audience", [Sharing(level) for level in LEVELS])
@pytest.mark.parametrize("name", REGISTERS)
def test_a_printed_record_shows_what_its_reader_may_see_and_nothing_else(workspace, name, audience, tmp_path):
    allowed = LEVELS[: LEVELS.index(audience.value) + 1]
    shown = marks(workspace, name, tmp_path / "record.pdf", audience)
    assert {question for question in shown if levels(name)[question] not in allowed} == set()
    assert {question for question, level in levels(name).items() if level in allowed} - shown == set()


@pytest.mark.parametrize("name", REGISTERS)
def test_a_record_is_kept_as_it_was_filled(workspace, name):
    again = actions.open_document(workspace, record(workspace, name))
    texts = [asked for asked in again.interview.asked() if asked.question.kind is Kind.TEXT]
    assert texts
    assert all(again.value(asked.path) == f"[{asked.question.name}]" for asked in texts)
