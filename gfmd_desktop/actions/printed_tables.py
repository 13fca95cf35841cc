"""Tables of text on screen, printed as PDF or saved as a workbook: reports over registers, boards, comparisons."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gfmd_desktop import reports, sheets
from gfmd_desktop.core import Changes, GfmdError, NoProgress, Progress, Sharing, Words, clock

from .files import write_bytes
from .workspace import Workspace

_NOTHING = NoProgress()
_LONGEST_NAME = 31  # of a sheet in a workbook


@dataclass(frozen=True, slots=True)
class Listing:
    """One table of a report: titles, rows of text, and how many records are counted but not described.

    `records` are the ids of what the rows speak of, where they speak of records; `shares` weigh the columns in print.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    counted: int = 0
    records: tuple[str, ...] = field(default=())
    shares: tuple[float, ...] = field(default=())


def write_tables(
    ws: Workspace,
    title: str,
    tables: Sequence[Listing],
    path: Path,
    *,
    language: str,
    audience: Sharing = Sharing.INTERNAL,
    subtitle: str = "",
    progress: Progress = _NOTHING,
) -> Changes:
    """Print tables as `.pdf`, or save them as `.xlsx` with a sheet each; GfmdError `actions.tables-format`."""
    rows = sum(len(table.rows) for table in tables)
    match path.suffix.lower():
        case ".xlsx":
            sheets.write_table(path, dict(_sheets(tables)))
            return Changes(summary={"pages": 0, "figures": 0, "rows": rows})
        case ".pdf":
            report = _report(ws, title, tables, language, audience, subtitle)
            stream = io.BytesIO()
            pages = reports.write_pdf(report, stream, progress)
            write_bytes(path, stream.getvalue())
            return Changes(summary={"pages": pages, "figures": 0, "rows": rows})
    raise GfmdError("actions.tables-format", path=path)


def _report(
    ws: Workspace, title: str, tables: Sequence[Listing], language: str, audience: Sharing, subtitle: str
) -> reports.Report:
    words = Words(language)
    return reports.Report(
        title=title,
        subtitle=subtitle,
        country="",
        period="",
        language=language,
        audience=audience,
        office=ws.office.name,
        date=clock.now().date(),
        document="",
        blocks=tuple(block for table in tables for block in _printed(table, words)),
        contents_depth=0,
    )


def _printed(table: Listing, words: Words) -> Iterator[reports.Block]:
    yield reports.Heading(2, "", table.title)
    if table.rows:
        shares = table.shares or (1.0,) * len(table.columns)
        headings = zip(table.columns, shares, strict=True)
        columns = tuple(reports.Column((reports.Run(name),), share=share) for name, share in headings)
        rows = tuple(tuple(reports.Cell((reports.Run(text),)) for text in row) for row in table.rows)
        yield reports.Table(columns, rows)
    else:
        yield reports.Paragraph((reports.Run(words.say("actions.register-report.empty")),))
    if table.counted:
        yield reports.Note((reports.Run(words.say("actions.register-report.counted", count=table.counted)),))


def _sheets(tables: Sequence[Listing]) -> Iterator[tuple[str, list[Sequence[str]]]]:
    """Yield each table under a name that a workbook accepts, no name twice."""
    for number, table in enumerate(tables, start=1):
        plain = "".join(" " if sign in r"[]:*?/\\" else sign for sign in table.title)
        name = f"{number} {plain}"[:_LONGEST_NAME].strip()
        yield name, [table.columns, *table.rows]
