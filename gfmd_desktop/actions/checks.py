"""Everything that can be said against a document: its form, its tables, its origins, its release."""

from __future__ import annotations

import re
from dataclasses import replace

from gfmd_desktop import documents, statistics, templates
from gfmd_desktop.core import Finding, Observation, Place

from .documents import open_document
from .editions import edition_findings
from .mirroring import mirror_findings
from .opened import OpenDocument
from .prefill import prefill_findings
from .records import release_findings
from .voices import Voices
from .workspace import Workspace

_INDICATOR = re.compile(r"\b[A-Z]{3}\d{2}\b")


def check_document(ws: Workspace, document: str) -> tuple[Finding, ...]:
    """Return what is missing or wrong in a document.

    The rules of its form (those of repeats and matrices included), the rules between indicators that its tables name
    (`gfmd:check`), answers whose origin was revised, for a profile what other countries tell otherwise (the mirror
    checks), and for a record what the release rule says.
    """
    opened = open_document(ws, document)
    return (
        *opened.findings(),
        *table_findings(ws, opened),
        *prefill_findings(ws, opened.id),
        *mirror_findings(ws, opened.id),
        *edition_findings(ws, opened.id),
        *release_findings(ws, [opened.id]),
    )


def table_findings(ws: Workspace, opened: OpenDocument) -> tuple[Finding, ...]:
    """Return what the rules between indicators object to, about typed figures and observations together."""
    asked = [each for each in opened.interview.asked() if each.question.extension.get("check")]
    if not asked:
        return ()
    known = _figures(ws, opened, [each.question for each in asked])
    return tuple(finding for each in asked for finding in _broken(each.question, each.path, known, opened))


def _broken(question: templates.Question, path: str, known: list[Observation], opened: OpenDocument) -> list[Finding]:
    rule = question.extension["check"]
    named = _INDICATOR.findall(rule)
    catalogue = statistics.catalogue()
    if not named or named[0] not in catalogue.indicators:
        return []
    indicators = [replace(each, rule=rule if code == named[0] else "") for code, each in catalogue.indicators.items()]
    own = statistics.Catalogue(indicators, catalogue.codelists.values())
    wanted = [each for each in known if each.indicator in named]
    place = Place(opened.interview.label(path), question.code, path)
    return [each for each in statistics.check(wanted, own, lambda _: place) if "rule" in each.values()]


def _figures(ws: Workspace, opened: OpenDocument, questions: list[templates.Question]) -> list[Observation]:
    """Return the figures of the document's country: what was typed into its tables, else what the data say."""
    named = sorted({code for each in questions for code in _INDICATOR.findall(each.extension["check"])})
    country = opened.state.country
    typed = [
        documents.with_unit(observation)
        for question in opened.template.questions()
        if question.is_table
        for observation in documents.typed_observations(question.path, opened.state.answers, country)
    ]
    keys = {each.key for each in typed}
    with ws.store.read() as work:
        spoken = Voices(work).observations(named, country)
    return [*typed, *(each for each in spoken if each.key not in keys)]
