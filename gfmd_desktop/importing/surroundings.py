"""The facts around a table when a recipe runs: read from this workbook, not from the one the recipe was made for."""

from __future__ import annotations

from itertools import takewhile

from ..sheets import Sheet, Workbook
from .facts import Facts, facts_of, is_notes_sheet
from .labels import label_text
from .recipe import Table

_MOST_ROWS = 150


def surroundings(workbook: Workbook, table: Table) -> Facts:
    """Return title, publisher, notes and footnotes of a table from its sheet and from the sheets of text."""
    sheet = workbook.sheet(table.sheet)
    top = table.header[0] if table.header else table.first
    above = _texts(sheet, 1, top - 1)
    below = _texts(sheet, table.last + 1, table.last + _MOST_ROWS) if table.last else []
    read = {table.sheet}
    others = sorted(
        (info.name for info in workbook.sheets if info.name not in read), key=lambda name: not is_notes_sheet(name)
    )
    elsewhere = [text for name in others for text in _short(workbook.sheet(name))]
    return facts_of(workbook, above, below, elsewhere)


def _texts(sheet: Sheet, first: int, last: int) -> list[str]:
    rows = takewhile(lambda row: row.number <= last, sheet.iter_rows())
    texts = [" ".join(dict.fromkeys(label_text(cell) for cell in row.cells)) for row in rows if row.number >= first]
    return [text for text in texts if text]


def _short(sheet: Sheet) -> list[str]:
    """Return the texts of a short sheet of text; a sheet of figures says nothing about another."""
    rows: list[str] = []
    for row in sheet.iter_rows():
        if len(rows) > _MOST_ROWS or len(row.cells) > 6:
            return []
        rows.append(" ".join(label_text(cell) for cell in row.cells))
    return rows
