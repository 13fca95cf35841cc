"""Workbooks for an office to fill in: which figures they ask for, by code or from the tables of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path

from gfmd_desktop import importing, statistics
from gfmd_desktop.core import GfmdError, Json, Meta, Words, clock
from gfmd_desktop.documents import IndicatorTable, Section
from gfmd_desktop.importing import Wanted

from .opened import AskedQuestion, OpenDocument
from .workspace import Workspace

__all__ = [
    "Wanted",
    "WorkbookSection",
    "workbook_of_document",
    "workbook_request",
    "workbook_sections",
    "write_workbook",
]

_TOTAL = "_T"


@dataclass(frozen=True, slots=True)
class WorkbookSection:
    """A section of a document, and what a workbook about its indicator tables asks."""

    path: str
    title: str
    wanted: tuple[Wanted, ...]


def workbook_request(
    indicators: Iterable[str],
    areas: Iterable[str],
    periods: Iterable[str],
    *,
    sexes: Iterable[str] = (),
    ages: Iterable[str] = (),
    counterparts: Iterable[str] = (),
) -> tuple[Wanted, ...]:
    """Return what a workbook is to ask: each indicator for all areas and periods, by sex and age where it has them.

    Everything may be a code or a name. GfmdError `statistics.no-indicator`, `importing.form-no-area`,
    `importing.form-no-period`, `actions.unknown-code`.
    """
    known = statistics.catalogue()
    shape = Wanted(
        "",
        tuple(map(_area, areas)),
        tuple(map(_period, periods)),
        tuple(_code("SEX", statistics.recognise_sex, text) for text in sexes) or (_TOTAL,),
        tuple(_code("AGE", statistics.recognise_age, text) for text in ages) or (_TOTAL,),
        tuple(map(_area, counterparts)),
    )
    return tuple(replace(shape, indicator=known.indicator(code).id).possible for code in dict.fromkeys(indicators))


def workbook_of_document(document: OpenDocument, section: str = "", periods: Iterable[str] = ()) -> tuple[Wanted, ...]:
    """Return what the indicator tables of a document ask, or those of one section and what lies in it.

    The country is the document's; the periods are the years of its reference period, unless they are named.
    """
    within = _inside(document.sections(), section)
    return _asked(document, _by_section(document), within, tuple(map(_period, periods)))


def workbook_sections(document: OpenDocument) -> tuple[WorkbookSection, ...]:
    """Return the sections that have indicator tables, in order, with what a workbook about each would ask."""
    sections, tables = document.sections(), _by_section(document)
    own = {path: _asked(document, tables, (path,), ()) for path in tables}
    found = (
        WorkbookSection(each.path, f"{each.number} {each.title}".strip(), _joined(own, _inside(sections, each.path)))
        for each in sections
    )
    return tuple(each for each in found if each.wanted)


def write_workbook(ws: Workspace, wanted: Sequence[Wanted], path: Path, language: str = "", title: str = "") -> int:
    """Write a workbook to fill in, in a language (the office's own by default); return how many figures it asks."""
    words = Words(language or ws.office.language)
    told = title or words.say("importing.form.title", office=ws.office.name)
    importing.write_fill_in(path, wanted, words, title=told, office=ws.office.name, now=clock.now())
    return sum(one.cells for one in wanted)


def _asked(
    document: OpenDocument,
    tables: Mapping[str, Sequence[AskedQuestion]],
    within: Iterable[str],
    periods: tuple[str, ...],
) -> tuple[Wanted, ...]:
    """Return what the tables of some sections ask, each thing once."""
    country = str(document.meta.get(Meta.COUNTRY) or "")
    years = periods or _years(document.meta.get(Meta.PERIOD))
    found: dict[Wanted, None] = {}
    for path in within:
        for each in tables[path]:
            found |= dict.fromkeys(_of_table(document.table(each.path), country, years, each))
    return tuple(found)


def _joined(own: Mapping[str, Sequence[Wanted]], within: Iterable[str]) -> tuple[Wanted, ...]:
    return tuple(dict.fromkeys(one for path in within for one in own[path]))


def _by_section(document: OpenDocument) -> dict[str, list[AskedQuestion]]:
    """Return the indicator tables directly in each section, in the order of the document."""
    return {
        each.path: [asked for asked in document.questions(each.path) if asked.question.is_table]
        for each in document.sections()
    }


def _inside(sections: Sequence[Section], path: str) -> tuple[str, ...]:
    """Return the path of a section and those of the sections in it; all of them where no section is named."""
    if not path:
        return tuple(each.path for each in sections)
    start = next((at for at, each in enumerate(sections) if each.path == path), None)
    if start is None:
        raise GfmdError("actions.unknown-path", path=path)
    below = takewhile(lambda each: each.depth > sections[start].depth, sections[start + 1 :])
    return (path, *(each.path for each in below))


def _of_table(table: IndicatorTable, country: str, periods: tuple[str, ...], asked: AskedQuestion) -> list[Wanted]:
    sexes = tuple(dict.fromkeys(column.sex for column in table.columns)) or (_TOTAL,)
    ages = tuple(dict.fromkeys(column.age for column in table.columns)) or (_TOTAL,)
    known = statistics.catalogue().indicators
    codes = asked.question.extension.get("indicators", "").split()
    return [Wanted(code, (country,), periods, sexes, ages).possible for code in codes if code in known]


def _years(period: Json) -> tuple[str, ...]:
    """Return the years of a document's reference period."""
    first, last = ((period or {}).get(end, "")[:4] for end in ("from", "to"))
    if not (first or last).isdigit():
        return ()
    return tuple(str(year) for year in range(int(first or last), int(last or first) + 1))


def _area(text: str) -> str:
    found = statistics.areas().get(text) or statistics.areas().resolve(text)
    if found is None:
        raise GfmdError("importing.form-no-area", area=text)
    return found.code


def _period(text: str) -> str:
    found = statistics.recognise_period(text)
    if found is None:
        raise GfmdError("importing.form-no-period", period=text)
    return found.time_period


def _code(codelist: str, recognise: Callable[[str], str | None], text: str) -> str:
    found = recognise(text)
    if found is None:
        raise GfmdError("actions.unknown-code", code=text, codelist=codelist)
    return found
