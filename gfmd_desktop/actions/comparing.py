"""Documents side by side on the items they share: answers in words, figures with their difference; printed or saved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from gfmd_desktop import documents, statistics
from gfmd_desktop.core import Changes, GfmdError, NoProgress, Observation, Progress, Sharing, Words
from gfmd_desktop.documents import Cell, Origin
from gfmd_desktop.reports import Numbers
from gfmd_desktop.templates import Question

from .documents import open_document
from .opened import OpenDocument
from .printed_tables import Listing, write_tables
from .workspace import Workspace

_NOTHING = NoProgress()
_Line = tuple[str, str, str]  # indicator, sex, age


def comparison(
    ws: Workspace, chosen: Sequence[str], language: str = "", *, everything: bool = False
) -> tuple[Listing, ...]:
    """Return what documents say on the items that their templates have in common, also across overlays.

    The first table holds answers in words (only those that differ, without `everything`), the second the figures of
    indicator tables, in plain units, for the last year that all documents have, with the difference to the one before.
    GfmdError `actions.compare-two` for fewer than two documents.
    """
    if len(chosen) < 2:
        raise GfmdError("actions.compare-two", count=len(chosen))
    language = language or ws.office.language
    opened = [open_document(ws, each, language) for each in chosen]
    shared = documents.compare([each.interview for each in opened], language)
    items = [each for each in shared if everything or not each.same]
    say, titles = Words(language).say, tuple(each.state.title for each in opened)
    told = [row for each in items if (row := _answers(opened, each.code, each.label, language)) is not None]
    figures = [row for each in shared for row in _figures(opened, each.code, language)]
    headings = [say(f"actions.compare.{name}") for name in ("item", "question", "indicator", "breakdown")]
    apart = tuple(f"{say('actions.compare.difference')} {number + 2}–{number + 1}" for number in range(len(opened) - 1))
    columns = (*headings[:2], *titles), (headings[0], *headings[2:], *titles, *apart)
    shares = (1.1, 2.4, *(3.0,) * len(titles)), (1.1, 2.2, 1.2, *(1.8,) * len(titles), *(1.7,) * len(apart))
    return (
        Listing(say("actions.compare.answers"), columns[0], tuple(told), shares=shares[0]),
        Listing(say("actions.compare.figures"), columns[1], tuple(figures), shares=shares[1]),
    )


def write_comparison(
    ws: Workspace,
    chosen: Sequence[str],
    path: Path,
    *,
    language: str = "",
    everything: bool = False,
    progress: Progress = _NOTHING,
) -> Changes:
    """Print the comparison, or save it as a workbook; it is as closed as the most closed of the documents."""
    language = language or ws.office.language
    tables = comparison(ws, chosen, language, everything=everything)
    levels = [open_document(ws, each).state.sharing for each in chosen]
    level = max(levels, key=list(Sharing).index)
    title = Words(language).say("actions.compare.title")
    audience = max(level, Sharing.PARTNERS, key=list(Sharing).index)
    return write_tables(ws, title, tables, path, language=language, audience=audience, progress=progress)


def _answers(opened: Sequence[OpenDocument], code: str, label: str, language: str) -> tuple[str, ...] | None:
    """Return one line: what each document says at an item; None for tables of figures and what nobody says."""
    told: list[str] = []
    for each in opened:
        item = next(one for one in each.template.walk() if one.extension.get("item") == code)
        if isinstance(item, Question) and item.is_table:
            return None
        said = each.interview.answer_or_cover(item.path) if "/" not in item.path else None
        reason = said.get("na") if isinstance(said, dict) else None
        told.append(
            Words(language).say(f"reports.reason.{reason}")
            if reason
            else documents.tell(each.interview, item, language)
        )
    return (code, label, *told) if any(told) else None


def _figures(opened: Sequence[OpenDocument], code: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield a line for each indicator and breakdown of a table that two documents at least have."""
    held = [_cells(each, code) for each in opened]
    lines = list(dict.fromkeys(line for cells in held for line in cells))
    for line in lines:
        series = [cells.get(line, {}) for cells in held]
        if sum(bool(each) for each in series) > 1:
            common = set.intersection(*(set(each) for each in series if each))
            chosen = [_latest(each, max(common) if common else "") for each in series]
            yield (code, _indicator(line[0], language), _breakdown(line, language), *_told(chosen, language))


def _cells(opened: OpenDocument, code: str) -> dict[_Line, dict[str, Cell]]:
    """Return the figures of a table: totals, by sex and by age, each by period; further dimensions are left out."""
    found: dict[_Line, dict[str, Cell]] = {}
    asked = (each for each in opened.interview.asked() if each.question.is_table and each.question.code == code)
    for each in asked:
        for cell in (one for row in opened.table(each.path).cells for one in row if one.value is not None):
            if not cell.key.dims and cell.key.counterpart_area == "_T":
                line = (cell.key.indicator, cell.key.sex, cell.key.age)
                found.setdefault(line, {})[cell.key.time_period] = cell
    return found


def _latest(cells: dict[str, Cell], period: str) -> Cell | None:
    return cells.get(period) or (cells[max(cells)] if cells else None)


def _told(chosen: Sequence[Cell | None], language: str) -> Iterator[str]:
    number, known = Numbers(language), statistics.catalogue().indicators
    for cell in chosen:
        value = _base(cell)
        if cell is None or value is None:
            yield "–"
        else:
            unit = known[cell.key.indicator].unit if cell.key.indicator in known else ""
            yield f"{number.figure(value, unit)} ({cell.key.time_period})"
    for before, after in pairwise(chosen):
        one, other = _base(before), _base(after)
        if one is None or other is None:
            yield "–"
        else:
            share = (other - one) / abs(one) * 100 if one else None
            told = "" if share is None else f" ({'+' if share > 0 else ''}{number.decimal(share, 1)} %)"
            yield number.figure(other - one) + told


def _base(cell: Cell | None) -> Decimal | None:
    """Return a figure in base units: a typed one is in those of its indicator."""
    if cell is None or cell.value is None:
        return None
    observed = cell.observation if cell.origin is Origin.OBSERVED else None
    typed = documents.with_unit(Observation(cell.key.indicator, "", cell.key.time_period, cell.value))
    return statistics.base_value(observed or typed)


def _indicator(code: str, language: str) -> str:
    known = statistics.catalogue().indicators.get(code)
    return f"{code} {known.name(language)}" if known is not None else code


def _breakdown(line: _Line, language: str) -> str:
    known = statistics.catalogue()
    parts = (("SEX", line[1]), ("AGE", line[2]))
    return ", ".join(known.label(name, code, language) for name, code in parts if code != "_T")
