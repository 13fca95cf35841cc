"""The nine reports over registers: tables of records, filtered, on screen as values and printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import documents
from gfmd_desktop.core import Changes, GfmdError, NoProgress, Progress, Sharing, Words
from gfmd_desktop.documents import Record
from gfmd_desktop.statistics import fold
from gfmd_desktop.templates import Question, builtin

from .levels import levels
from .mirroring import mirror_checks
from .printed_tables import Listing, write_tables
from .records import held_records, review_initiatives
from .workspace import Workspace

_NOTHING = NoProgress()
_ONE_SIDE, _LEAD = "one-side", "lead"  # columns that no question holds


@dataclass(frozen=True, slots=True)
class _Part:
    """One table: a register, which of its records, which fields; sorted by the first field."""

    register: str
    fields: tuple[str, ...]
    where: tuple[tuple[str, frozenset[str]], ...] = ()


_COVERAGE = frozenset({"social_sec", "qualif", "labour"})
REGISTER_REPORTS: Mapping[int, tuple[_Part, ...]] = {
    1: (
        _Part(
            "reg-prj",
            (
                *("PRJ_state", "PRJ_title", "PRJ_dimension", _LEAD, "PRJ_partners_name", "PRJ_budget"),
                *("PRJ_budget_currency", "PRJ_dates", "PRJ_dates_end"),
            ),
        ),
    ),
    2: (
        _Part(
            "reg-agr",
            ("AGR_parties", "AGR_title", "AGR_type", "AGR_signed", "AGR_in_force", "AGR_expires", _ONE_SIDE),
        ),
    ),
    3: (
        _Part(
            "reg-agr",
            (
                *("AGR_parties", "AGR_title", "AGR_branches", "AGR_totalisation", "AGR_export"),
                *("AGR_covered_year", "AGR_covered_persons", "AGR_professions_profession"),
                *("AGR_professions_automatic", "AGR_requests_requests", "AGR_requests_recognised"),
            ),
            (("AGR_type", _COVERAGE),),
        ),
    ),
    4: (
        _Part(
            "reg-opp",
            (
                *("OPP_occupation", "OPP_conditions_language", "OPP_title", "OPP_destination", "OPP_places"),
                *("OPP_deadline", "OPP_where"),
            ),
            (("OPP_open", frozenset({"yes"})),),
        ),
    ),
    5: (
        _Part(
            "reg-doc",
            (
                *("DOC_type", "DOC_title", "DOC_version", "DOC_attention", "DOC_previous_attention"),
                *("DOC_attention_change", "DOC_adoption"),
            ),
        ),
    ),
    6: (
        _Part(
            "reg-par",
            (
                *("PAR_theme", "PAR_title", "PAR_geo_level", "PAR_focus", "PAR_stage", "PAR_funds_planned"),
                *("PAR_funds_planned_currency", "PAR_results_result", "PAR_release_rule"),
            ),
        ),
    ),
    7: (
        _Part("reg-par", ("PAR_partner_type", "PAR_title", "PAR_worked", "PAR_not_worked", "PAR_model")),
        _Part("reg-eva", ("EVA_evaluator_type", "EVA_title", "EVA_works", "EVA_works_not")),
    ),
    8: (
        _Part("reg-coo", ("COO_scope", "COO_name", "COO_chair", "COO_chair_location", "COO_members_institution")),
        _Part("reg-foc", ("FOC_country", "FOC_institution", "FOC_function", "FOC_location", "FOC_since", "FOC_months")),
    ),
    9: (
        _Part(
            "reg-ini",
            (
                *("INI_country", "INI_title", "INI_dimension", "INI_state", "INI_commitment_indicator"),
                *("INI_commitment_baseline", "INI_commitment_target", "INI_progress_state"),
            ),
        ),
    ),
}


def register_report(
    ws: Workspace,
    number: int,
    *,
    language: str = "",
    audience: Sharing = Sharing.PUBLIC,
    find: str = "",
    where: Mapping[str, str] | None = None,
    of: str = "",
) -> tuple[Listing, ...]:
    """Return the tables of a report (1 to 9); nothing above the audience's level is in them.

    A record whose release rule says `withheld` is left out, one that says `counted` is only counted. `of` keeps to
    records that refer to a record: the projects of a mobility partnership, the initiatives of a round.
    """
    if number not in REGISTER_REPORTS:
        raise GfmdError("actions.unknown-report", report=number, known=len(REGISTER_REPORTS))
    language = language or ws.office.language
    held = held_records(ws, language, audience)
    chosen = [
        each
        for each in held
        if (not find or each.says(find)) and all(each.has(name, value) for name, value in (where or {}).items())
    ]
    if of:
        chosen = [each for each in chosen if of in each.interview.answers().values()]
    found = [_listing(part, chosen, held, language, audience) for part in REGISTER_REPORTS[number]]
    if number == 9:
        found.append(_checks(ws, language))
    return tuple(found)


def write_register_report(
    ws: Workspace,
    number: int,
    path: Path,
    *,
    language: str = "",
    audience: Sharing = Sharing.PUBLIC,
    find: str = "",
    where: Mapping[str, str] | None = None,
    of: str = "",
    progress: Progress = _NOTHING,
) -> Changes:
    """Print a report over registers as PDF, or save its tables as a workbook."""
    language = language or ws.office.language
    tables = register_report(ws, number, language=language, audience=audience, find=find, where=where, of=of)
    title = Words(language).say(f"actions.register-report.{number}")
    return write_tables(ws, title, tables, path, language=language, audience=audience, progress=progress)


def _listing(part: _Part, chosen: list[Record], held: list[Record], language: str, audience: Sharing) -> Listing:
    template = builtin(part.register)
    questions = {question.name: question for question in template.questions()}
    rows: list[tuple[str, ...]] = []
    ids: list[str] = []
    counted = 0
    for record in chosen:
        if record.interview.template.id != part.register or not record.state.sharing.allows(audience):
            continue
        if not all(_any(record, name) & wanted for name, wanted in part.where):
            continue
        said = "described" if audience is Sharing.INTERNAL else _said(record)
        counted += said == "counted"
        if said == "described":
            rows.append(tuple(_row(record, part, held, audience, language)))
            ids.append(record.id)
    order = sorted(range(len(rows)), key=lambda place: tuple(text.casefold() for text in rows[place]))
    columns = tuple(_heading(name, questions.get(name), language) for name in part.fields)
    title = template.titles.get(language) or template.title
    return Listing(title, columns, tuple(rows[place] for place in order), counted, tuple(ids[place] for place in order))


def _heading(name: str, question: Question | None, language: str) -> str:
    return question.label(language) if question is not None else Words(language).say(f"actions.register-report.{name}")


def _any(record: Record, name: str) -> frozenset[str]:
    value = record.value(name)
    return frozenset(map(str, value)) if isinstance(value, list) else frozenset({str(value)})


def _said(record: Record) -> str:
    """Return what the record's release rule says; a register without one is described up to its levels."""
    for question in record.interview.template.questions():
        if question.name.endswith("_release") and question.list_name == "RELEASE":
            return str(record.value(question.path) or "withheld")
    return "described"


def _row(record: Record, part: _Part, held: list[Record], audience: Sharing, language: str) -> Iterator[str]:
    level = levels(record.interview.template)
    told: dict[str, list[str]] = {}
    for question, text in record.told():
        if level(question.path).allows(audience):
            told.setdefault(question.name, []).append(text)
    for name in part.fields:
        if name == _ONE_SIDE:
            yield _other_side(record, held, language)
        else:
            yield _leads(record) if name == _LEAD else "; ".join(told.get(name, ()))


def _leads(record: Record) -> str:
    """Return the partners of a project that lead it."""
    rows = record.rows("PRJ_partners")
    return "; ".join(str(row["PRJ_partners_name"]) for row in rows if row.get("PRJ_partners_role") == "lead")


def _other_side(record: Record, held: list[Record], language: str) -> str:
    """Say so where no other office has the same agreement in its register."""
    twins = (each for each in held if each.register == record.register and each.state.owner != record.state.owner)
    if any(fold(each.title) == fold(record.title) for each in twins):
        return ""
    return Words(language).say("actions.register-report.yes")


def _checks(ws: Workspace, language: str) -> Listing:
    """Return the checks of the voluntary review with the number of findings."""
    labels = {choice.name: choice.label(language) for choice in builtin("reg-rnd").choices.get("CHECK", ())}
    found = [finding.values()["check"] for finding in review_initiatives(ws)]
    words = Words(language)
    counted = [(name, labels.get(name, ""), found.count(name)) for name in documents.CHECKS]
    counted.append(("MC", labels["mirror"], len(mirror_checks(ws, language=language).findings)))
    rows = tuple((name, label, str(count)) for name, label, count in counted)
    columns = tuple(words.say(f"actions.register-report.{name}") for name in ("check", "meaning", "findings"))
    return Listing(words.say("actions.register-report.checks"), columns, rows)
