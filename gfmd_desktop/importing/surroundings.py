"""The facts around a table when a recipe runs: read from this workbook, not from the one the recipe was made for."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from ..sheets import Sheet, Workbook
from .facts import Facts, facts_of, is_notes_sheet
from .labels import label_text
from .own_table import is_own
from .recipe import Recipe, Table

_MOST_ROWS = 150


def surroundings(workbook: Workbook, recipe: Recipe, table: Table, elsewhere: Mapping[str, list[str]]) -> Facts:
    """Return title, publisher, notes and footnotes of a table from its sheet and the texts of other sheets.

    What the program made itself says all of it in its recipe.
    """
    if table.sparse or is_own(table):
        return Facts(table.title)
    sheet = workbook.sheet(table.sheet)
    top = table.header[0] if table.header else table.first
    others = [one for one in recipe.tables if one.sheet == table.sheet and one is not table]
    start = max((one.last for one in others if 0 < one.last < top), default=0)
    end = min((one.first for one in others if one.first > table.last), default=table.last + _MOST_ROWS)
    above = _texts(sheet, start + 1, top - 1)
    below = _texts(sheet, table.last + 1, end - 1) if table.last else []
    rest = [text for name, texts in elsewhere.items() if name != table.sheet for text in texts]
    return facts_of(workbook, above, below, rest)


def texts_elsewhere(workbook: Workbook, recipe: Recipe) -> dict[str, list[str]]:
    """Return the texts of the short sheets that the recipe does not read, sheets of notes first."""
    read = {table.sheet for table in recipe.tables}
    if all(table.sparse or is_own(table) for table in recipe.tables):
        return {}
    names = [info.name for info in workbook.sheets if info.name not in read]
    return {name: _short(workbook.sheet(name)) for name in sorted(names, key=lambda name: not is_notes_sheet(name))}


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
