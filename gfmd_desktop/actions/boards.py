"""The board of completeness and quality of a document, and the plan to improve data of all of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gfmd_desktop import documents, statistics
from gfmd_desktop.core import Changes, NoProgress, Progress, Words, clock
from gfmd_desktop.documents import DataGap, Quality

from .checks import table_findings
from .documents import document_ids, open_document
from .opened import OpenDocument
from .printed_tables import Listing, write_tables
from .workspace import Workspace

_NOTHING = NoProgress()
_COLUMNS = ["section", "complete", "missing", "unavailable", "findings", "figures", "women", "minors", "age", "sources"]
_SHARES = (2.8, 1.9, 1.5, 1.8, 1.4, 1.5, 1.4, 1.4, 1.5, 1.4)


def quality_board(ws: Workspace, document: str, language: str = "") -> tuple[Quality, ...]:
    """Return how good a document is: the whole, each section, and each dimension of migration that sections name."""
    return _quality(ws, open_document(ws, document, language))


def quality_tables(lines: Sequence[Quality], language: str) -> tuple[Listing, ...]:
    """Return the board as tables: by section (the whole first), and by dimension."""
    say = Words(language).say
    sections = [line for line in lines if not line.dimension or line.path]
    dimensions = [line for line in lines if line.dimension and not line.path]
    columns = tuple(say(f"actions.board.{name}") for name in _COLUMNS)
    return (
        Listing(
            say("actions.board.by-section"), columns, tuple(_row(line, language) for line in sections), shares=_SHARES
        ),
        Listing(
            say("actions.board.by-dimension"),
            columns,
            tuple(_row(line, language) for line in dimensions),
            shares=_SHARES,
        ),
    )


def write_quality_board(
    ws: Workspace, document: str, path: Path, *, language: str = "", progress: Progress = _NOTHING
) -> Changes:
    """Print the board of a document, or save it as a workbook."""
    opened = open_document(ws, document, language)
    say = Words(opened.language).say
    tables = quality_tables(_quality(ws, opened), opened.language)
    title, told = say("actions.board.title"), opened.state.title
    return write_tables(ws, title, tables, path, language=opened.language, subtitle=told, progress=progress)


def improvement_plan(ws: Workspace, chosen: Sequence[str] = (), language: str = "") -> Listing:
    """Return the plan to improve data: everything that documents call not available, with reason, indicator and source.

    `chosen` are the documents that count, all of them without it. Open questions are not in it: they can be answered.
    """
    language = language or ws.office.language
    say = Words(language).say
    with ws.store.read() as work:
        known = document_ids(work)
    opened = [open_document(ws, each, language) for each in chosen or known]
    rows = [_plan_row(each, gap, language) for each in opened for gap in each.data_gaps() if gap.reason != "missing"]
    names = ("document", "item", "section", "question", "reason", "note", "indicators", "usual-source")
    columns = tuple(say(f"actions.plan.{name}") for name in names)
    shares = (1.5, 0.9, 1.6, 2.4, 1.2, 1.6, 1.6, 1.6)
    return Listing(say("actions.plan.title"), columns, tuple(rows), shares=shares)


def write_improvement_plan(
    ws: Workspace, path: Path, chosen: Sequence[str] = (), *, language: str = "", progress: Progress = _NOTHING
) -> Changes:
    """Print the plan to improve data, or save it as a workbook."""
    language = language or ws.office.language
    plan = improvement_plan(ws, chosen, language)
    return write_tables(ws, plan.title, (plan,), path, language=language, progress=progress)


def _quality(ws: Workspace, opened: OpenDocument) -> tuple[Quality, ...]:
    tables = [opened.table(each.path) for each in opened.interview.asked() if each.question.is_table]
    found = (*opened.findings(), *table_findings(ws, opened))
    return documents.quality(opened.interview, opened.completeness(), tables, found)


def _row(line: Quality, language: str) -> tuple[str, ...]:
    say, figures, count = Words(language).say, line.figures, line.count
    title = line.title or say(f"actions.board.{line.dimension or 'whole'}")
    reasons = ", ".join(f"{say(f'reports.reason.{name}')}: {number}" for name, number in sorted(line.reasons.items()))
    years = f"{figures.oldest}–{figures.newest}" if figures.oldest != figures.newest else figures.newest
    told = (figures.sources, figures.typed)
    return (
        title,
        f"{count.share:.0%} ({count.required_answered}/{count.required})",
        str(count.missing),
        f"{count.unavailable}" + (f" ({reasons})" if reasons else ""),
        say("actions.board.weights", errors=line.errors, warnings=line.warnings),
        f"{figures.filled}/{figures.tables}",
        f"{figures.by_sex}/{figures.asks_sex}",
        f"{figures.by_minors}/{figures.asks_minors}",
        f"{years} ({clock.now().year - int(figures.oldest)})" if figures.oldest else "–",
        say("actions.board.told", sources=len(told[0]), typed=told[1]),
    )


def _plan_row(opened: OpenDocument, gap: DataGap, language: str) -> tuple[str, ...]:
    known = statistics.catalogue().indicators
    named = [known[each] for each in gap.indicators if each in known]
    reason = Words(language).say(f"reports.reason.{gap.reason}")
    usual = dict.fromkeys(each.usual_source for each in named if each.usual_source)
    told = "; ".join(f"{each.id} {each.name(language)}" for each in named)
    return (opened.state.title, gap.code, gap.section, gap.label, reason, gap.note, told, "; ".join(usual))
