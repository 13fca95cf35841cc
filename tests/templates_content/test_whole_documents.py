"""A whole profile and a whole annex: every question answered, every skip rule met both ways, printed and merged."""

import random
from datetime import date

import pytest

from gfmd_desktop import actions, templates
from gfmd_desktop.core import NoProgress, Sharing, new_id
from gfmd_desktop.templates import Kind, Question

WHOLE = ("extended-migration-profile", "prsp-annex")
PASSPHRASE = "a passphrase for tests only 42"
SENTENCE = "Residents born abroad are counted by country of birth, and the table says which source was taken. "
ROUNDS = 60


def an_answer(interview, path, question, chance):
    """A plausible answer of the question's kind; choices by chance, so that rules are met both ways."""
    if question.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE):
        names = [choice.name for choice in interview.choices(path)]
        if not names:
            return None
        if question.kind is Kind.SELECT_ONE:
            return chance.choice(names)
        return [name for name in names if chance.random() < 0.4] or names[:1]
    return {
        Kind.TEXT: SENTENCE * 4 if "multiline" in question.appearances else f"{question.name} {chance.randrange(99)}",
        Kind.INTEGER: chance.choice((0, 1, 3, 2019)),
        Kind.DECIMAL: chance.choice(("0", "12.5", "400")),
        Kind.DATE: chance.choice(("2019-01-31", "2030-06-30")),
    }.get(question.kind)


def unanswered(interview, done):
    return [
        asked
        for asked in interview.asked()
        if asked.path not in done and asked.question.takes_answer and not interview.read_only(asked.path)
    ]


def met(interview, template):
    """Which items with a skip rule are shown now, and which are not, by their place in the template."""
    return {
        (item.path, interview.relevant(item.path))
        for item in template.walk()
        if item.relevant is not None and "/" not in item.path
    }


@pytest.mark.parametrize("name", WHOLE)
def test_every_skip_rule_is_met_both_ways(name):
    template = templates.builtin(name)
    rules = {item.path for item in template.walk() if item.relevant is not None and "/" not in item.path}
    wanted = {(path, shown) for path in rules for shown in (True, False)}
    seen = set()
    for seed in range(ROUNDS):
        chance = random.Random(seed)
        interview = templates.Interview(template, {}, date(2026, 11, 22))
        seen |= met(interview, template)
        deciding = [asked for asked in unanswered(interview, ()) if "/" not in asked.path]
        while deciding:
            done = {asked.path for asked in deciding}
            for asked in deciding:
                answer = an_answer(interview, asked.path, asked.question, chance)
                if answer is not None and not asked.question.is_table:
                    interview.answer(asked.path, answer)
            seen |= met(interview, template)
            deciding = [asked for asked in unanswered(interview, done) if interview.value(asked.path) is None]
            deciding = [asked for asked in deciding if asked.question.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)]
        if wanted <= seen:
            break
    assert sorted(wanted - seen) == []


def fill(document, file):
    """Answer everything that is asked, in every repeat one row, in every table one cell."""
    chance, done = random.Random(7), set()
    while True:
        for repeat in document.interview.repeats():
            if repeat.path not in done:
                done.add(repeat.path)
                document.add_row(repeat.path)
        fresh = unanswered(document.interview, done)
        if not fresh:
            return
        answers = {}
        for asked in fresh:
            if asked.question.is_table:
                cell = document.table(asked.path).cells[0][0]
                answers[cell.path] = "12"
            elif asked.question.kind is Kind.FILE:
                answers[asked.path] = file
            else:
                answers[asked.path] = an_answer(document.interview, asked.path, asked.question, chance)
        given = {path: value for path, value in answers.items() if value is not None}
        if not given:
            return
        done |= {asked.path for asked in fresh if asked.question.is_table or asked.path in given}
        document.answer_many(given)


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_document_is_filled_printed_exported_and_merged(name, tmp_path):
    with actions.create_workspace(tmp_path / "a.gfmd", "SEN", "Office A") as ws:
        told = {"title": name, "country": "SEN", "period": ("2010", "2024"), "language": "en"}
        made = actions.create_document(ws, name, **told)
        document = actions.open_document(ws, made.summary["document"])
        attached = tmp_path / "annex.csv"
        attached.write_text("a,b\n", encoding="utf-8")
        fill(document, actions.attach_file(ws, attached))
        count = document.completeness().whole
        assert [gap.path for gap in document.data_gaps()] == []
        assert count.answered == count.asked > 80
        kinds = {each.question.kind for each in document.interview.asked() if each.question.takes_answer}
        present = {each.kind for each in document.template.questions() if each.takes_answer}
        assert kinds >= present - {Kind.FILE}
        printed = actions.write_report(ws, document.id, tmp_path / "whole.pdf", "fr", Sharing.INTERNAL)
        assert printed.summary["pages"] > 20
        actions.create_identity(ws, PASSPHRASE)
        actions.export_certificate(ws, tmp_path / "a.pem")
        actions.export_package(
            ws,
            [document.id],
            tmp_path / "p.asice",
            audience=Sharing.INTERNAL,
            signer=actions.unlock(ws, PASSPHRASE),
            languages=("en",),
            progress=NoProgress(),
        )
        answers = dict(document.state.answers)
    with actions.create_workspace(tmp_path / "b.gfmd", "FRA", "Office B") as other:
        actions.trust_certificate(other, tmp_path / "a.pem")
        actions.apply_merge(other, actions.plan_merge(other, tmp_path / "p.asice"))
        assert dict(actions.open_document(other, document.id).state.answers) == answers


def test_a_form_authored_in_a_spreadsheet_is_installed_filled_and_printed(tmp_path):
    """The steps of docs/templates.md, without touching code."""
    import openpyxl

    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    for row in (
        ("type", "name", "label::English (en)", "label::Français (fr)", "required", "relevant", "bind::gfmd:sharing"),
        ("begin_group", "S1", "1 Returns", "1 Retours", "", "", ""),
        (
            "select_one yn",
            "returns",
            "Do nationals return?",
            "Des ressortissants reviennent-ils ?",
            "yes",
            "",
            "public",
        ),
        ("integer", "many", "How many?", "Combien ?", "yes", "${returns} = 'y'", "public"),
        ("end_group", "", "", "", "", "", ""),
    ):
        survey.append(row)
    choices = book.create_sheet("choices")
    for row in (
        ("list_name", "name", "label::English (en)", "label::Français (fr)"),
        ("yn", "y", "Yes", "Oui"),
        ("yn", "n", "No", "Non"),
    ):
        choices.append(row)
    settings = book.create_sheet("settings")
    for row in (
        ("form_title", "form_id", "version", "default_language", "namespaces"),
        ("Returns", f"returns-{new_id()[:8]}", "1", "English (en)", 'gfmd="https://gfmd-desktop.org/xlsform"'),
    ):
        settings.append(row)
    book.save(tmp_path / "form.xlsx")
    with actions.create_workspace(tmp_path / "a.gfmd", "SEN", "Office A") as ws:
        assert actions.check_template(tmp_path / "form.xlsx").findings == ()
        installed = actions.install_template(ws, tmp_path / "form.xlsx").summary["template"]
        made = actions.create_document(ws, installed, language="fr")
        document = actions.open_document(ws, made.summary["document"])
        assert [each.path for each in document.interview.asked()] == ["returns"]
        document.answer("returns", "y")
        document.answer_text("many", "12")
        assert document.findings() == ()
        assert isinstance(document.interview.item("many"), Question)
        assert actions.write_report(ws, document.id, tmp_path / "r.pdf").summary["pages"] >= 3
