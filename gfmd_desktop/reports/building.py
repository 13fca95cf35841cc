"""From a document to a report: its title page facts, its body, then gaps, definitions, what was withheld, sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from gfmd_desktop.core import GfmdError, Json, Meta, NoProgress, Observation, ObservationKey, Progress, Sharing, Words
from gfmd_desktop.documents import (
    Defaults,
    DocumentState,
    cell_path,
    data_gaps,
    interview,
    typed_observations,
    with_unit,
)
from gfmd_desktop.templates import Interview, Template

from .answers import Printer
from .composition import Composer, Remains
from .gaps import gap_blocks
from .marks import Marks, Sourced
from .model import Block, Cell, Column, Fact, Heading, Paragraph, Report, Run, Table
from .naming import Naming
from .numbers import Numbers
from .quoting import Quoter
from .sources import source_blocks
from .tabulation import Counter, Tabulator


class Statistics(Protocol):
    """What a report asks about observations; the dataset that speaks has been chosen already."""

    def find(self, key: ObservationKey) -> Sourced | None:
        """Return the observation of a key, or None."""

    def series(self, indicator: str, area: str) -> Sequence[Sourced]:
        """Return every observation of an indicator for an area."""


def build(
    template: Template,
    state: DocumentState,
    statistics: Statistics,
    words: Words,
    *,
    office: str,
    day: date,
    audience: Sharing = Sharing.PUBLIC,
    titles: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Return the report of a document in the language of `words`, with nothing above the audience's level.

    `day` is the date printed on it; answers in another language (`path@fr`) are taken where there are any. `titles` are
    those of the records that answers refer to, by id.
    GfmdError `reports.above-audience` for a document that the audience may not see at all.
    """
    _refuse_above(state, audience, words)
    progress = progress or NoProgress()
    progress.step(0, 2, words.say("reports.progress.build"))
    language = words.language
    numbers, naming, remains = Numbers(language), Naming(language), Remains()
    marks = Marks(naming, numbers)
    printer = Printer(words, numbers, naming, marks, titles or {})
    asked = interview(template, state, day, language)
    defaults = Defaults(state.country, state.period[1])
    quoter = Quoter(words, numbers, marks, statistics.find, typed_figures(asked, state.country), defaults, audience)
    composer = Composer(
        asked,
        printer,
        Tabulator(words, naming, numbers, marks, Counter()),
        lambda indicator: statistics.series(indicator, state.country),
        quoter.narrative,
        state.country,
        state.period,
        audience,
        frozenset(conflict.path for conflict in state.conflicts),
        remains,
    )
    blocks = composer.body()
    for level in quoter.withheld:
        remains.withheld[level] = remains.withheld.get(level, 0) + 1
    progress.step(1, 2, words.say("reports.progress.build"))
    blocks += _annexes(asked, remains, printer, audience)
    blocks += source_blocks(marks.figures, words)
    return _bound(template, state, printer, tuple(blocks), office=office, day=day, audience=audience)


def _annexes(asked: Interview, remains: Remains, printer: Printer, audience: Sharing) -> list[Block]:
    """Return what follows the body: data gaps, definitions, what was withheld."""
    gaps = [gap for gap in data_gaps(asked, remains.filled) if gap.path not in remains.hidden]
    return [
        Heading(1, "", printer.words.say("reports.annexes")),
        *gap_blocks(asked, gaps, printer),
        *_definitions(tuple(remains.indicators), printer),
        *_withheld(remains, audience, printer.words),
    ]


def _bound(
    template: Template,
    state: DocumentState,
    printer: Printer,
    blocks: tuple[Block, ...],
    *,
    office: str,
    day: date,
    audience: Sharing,
) -> Report:
    """Put the blocks between title page and notice."""
    words, numbers, naming, language = printer.words, printer.numbers, printer.naming, printer.words.language
    title = _title(state, language) or template_title(template, language)
    about = {
        "office": office,
        "date": numbers.date(day),
        "review": words.say(f"reports.review.{state.review}"),
        "audience": words.say(f"reports.audience.{audience}"),
        "template": naming.joined((template_title(template, language), numbers.isolated(template.version))),
        "document": numbers.isolated(state.id),
    }
    return Report(
        title=title,
        subtitle="" if title == template_title(template, language) else template_title(template, language),
        country=naming.area(state.country) if state.country else "",
        period=_period(state, words),
        language=language,
        audience=audience,
        office=office,
        date=day,
        document=state.id,
        blocks=blocks,
        figures=printer.marks.figures,
        facts=tuple(_facts(printer, about)),
        notice=words.say("reports.notice", mark=numbers.isolated("F1")),
        template=f"{template.id} {template.version}",
    )


def _refuse_above(state: DocumentState, audience: Sharing, words: Words) -> None:
    if not state.sharing.allows(audience):
        names = {
            name: words.say(f"reports.audience.{level}")
            for name, level in (("level", state.sharing), ("audience", audience))
        }
        raise GfmdError("reports.above-audience", title=_title(state, words.language) or state.id, **names)


def typed_figures(asked: Interview, country: str) -> dict[ObservationKey, tuple[Observation, str]]:
    """Return what the office typed into its tables, by what it measures, with the paths of the cells."""
    answers = asked.answers()
    tables = [one.path for one in asked.asked() if one.question.is_table]
    typed = (one for path in tables for one in _with_paths(path, answers, country))
    return {one.key: (one, path) for one, path in typed}


def _with_paths(path: str, answers: Mapping[str, Json], country: str) -> Iterator[tuple[Observation, str]]:
    for one in typed_observations(path, answers, country):
        yield with_unit(one), cell_path(path, one.key)


def _title(state: DocumentState, language: str) -> str:
    """Return the document's title in the language where it has one (`@title@fr`), else as it was first written."""
    return str(state.meta.get(f"{Meta.TITLE}@{language}") or "") or state.title


def template_title(template: Template, language: str) -> str:
    """Return the template's title in the language, or in its own."""
    return template.titles.get(language) or template.title


def _period(state: DocumentState, words: Words) -> str:
    first, last = state.period
    if first == last:
        return first
    return words.say("reports.period.range", first=first, last=last)


def _facts(printer: Printer, told: Mapping[str, str]) -> Iterator[Fact]:
    for key, text in told.items():
        if text:
            yield Fact(printer.words.say(f"reports.fact.{key}"), text)


def _definitions(indicators: Sequence[str], printer: Printer) -> list[Block]:
    told = [(code, printer.naming.definition(code)) for code in indicators]
    rows = tuple(
        (Cell((Run(printer.naming.indicator(code), strong=True),)), Cell((Run(text),))) for code, text in told if text
    )
    if not rows:
        return []
    columns = (Column((), share=3.0), Column((), share=6.6))
    return [Heading(2, "", printer.words.say("reports.definitions")), Table(columns, rows, plain=True)]


def _withheld(remains: Remains, audience: Sharing, words: Words) -> list[Block]:
    if not remains.withheld:
        return []
    text = words.say(
        "reports.withheld.text",
        audience=words.say(f"reports.audience.{audience}"),
        partners=remains.withheld.get(Sharing.PARTNERS, 0),
        internal=remains.withheld.get(Sharing.INTERNAL, 0),
    )
    return [Heading(2, "", words.say("reports.withheld")), Paragraph((Run(text),))]
