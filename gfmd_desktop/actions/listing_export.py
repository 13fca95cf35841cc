"""A report over registers as a workbook or as text, for whoever goes on working with it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from gfmd_desktop import sheets
from gfmd_desktop.core import Changes, GfmdError, Sharing

from .files import write_bytes
from .listings import Listing, register_report
from .workspace import Workspace

_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
_LONGEST, _WIDEST = 28, 60
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_register_report(
    ws: Workspace,
    number: int,
    path: Path,
    *,
    language: str = "",
    audience: Sharing = Sharing.PUBLIC,
    find: str = "",
    where: Mapping[str, str] | None = None,
    of: str = "",
) -> Changes:
    """Write the tables of a report as `.xlsx` (a sheet each) or `.csv` (UTF-8, under each other, titled).

    What the audience may not see is not in them. GfmdError `actions.export-format`.
    """
    kind = path.suffix.lower()
    if kind not in (".xlsx", ".csv"):
        raise GfmdError("actions.export-format", path=path)
    tables = register_report(ws, number, language=language, audience=audience, find=find, where=where, of=of)
    if kind == ".xlsx":
        named = dict(zip(_names(tables), tables, strict=True))
        grids = {name: [table.columns, *table.rows] for name, table in named.items()}
        sheets.write_table(path, grids, widths={name: _widths(table) for name, table in named.items()})
    else:
        write_bytes(path, _text(tables))
    return Changes(summary={"path": str(path), "rows": sum(len(table.rows) for table in tables)})


def _names(tables: Sequence[Listing]) -> list[str]:
    """Return a name for the sheet of each table that spreadsheets accept."""
    plain = [_FORBIDDEN.sub(" ", table.title)[:_LONGEST].strip() or "-" for table in tables]
    return [name if plain.index(name) == at else f"{name} {at + 1}" for at, name in enumerate(plain)]


def _widths(table: Listing) -> list[int]:
    rows = (table.columns, *table.rows)
    return [min(_WIDEST, max(len(row[at]) for row in rows) + 2) for at in range(len(table.columns))]


def _text(tables: Sequence[Listing]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for at, table in enumerate(tables):
        if len(tables) > 1:
            writer.writerows([[]] * (at > 0) + [[table.title]])
        writer.writerow(table.columns)
        writer.writerows([[_plain(text) for text in row] for row in table.rows])
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def _plain(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; negative numbers stay numbers."""
    risky = text.startswith(_FORMULA) and not re.fullmatch(r"[+-]?[\d.,\u202f\u00a0 ]+", text)
    return f"'{text}" if risky else text
