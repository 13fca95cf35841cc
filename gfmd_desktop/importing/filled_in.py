"""Workbooks of our own making that come back filled in: their hidden sheet says how to read them, unasked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from ..core import GfmdError, Place
from ..sheets import Sheet, Workbook
from .facts import Facts
from .fill_in import FACTS, MARKER, SHEET, VERSION
from .labels import label_text
from .proposal import Proposal, Reason, SheetRole
from .recipe import Recipe, Table

_MOST_PIECES = 2_000


def filled_in(workbook: Workbook) -> Recipe | None:
    """Return the recipe that a workbook of ours carries, with the facts that the office entered; None for any other.

    GfmdError `importing.newer-recipe` or `.bad-recipe` if the hidden sheet cannot be read.
    """
    if not any(info.name == SHEET for info in workbook.sheets):
        return None
    pieces = _pieces(workbook.sheet(SHEET))
    name, _, version = pieces[0].partition(" ") if pieces else ("", "", "")
    if name != MARKER:
        return None
    try:
        if int(version) > VERSION:
            raise GfmdError("importing.newer-recipe", version=version)
        told = json.loads("".join(pieces[2:]))
        recipe = Recipe.from_json(told["recipe"])
        return replace(recipe, facts={**recipe.facts, "title": recipe.name, **_facts(workbook, told["facts"])})
    except (ValueError, KeyError, TypeError) as problem:
        raise GfmdError("importing.bad-recipe", reason=problem) from problem


def _pieces(sheet: Sheet) -> list[str]:
    rows, _whole = sheet.head(_MOST_PIECES)
    return [row.cells[0].raw for row in rows if row.cells and row.cells[0].column == 1]


def _facts(workbook: Workbook, told: Mapping[str, tuple[str, int, int]]) -> dict[str, str]:
    names = {info.name for info in workbook.sheets}
    found = {}
    for fact in FACTS:
        name, row, column = told[fact]
        text = label_text(workbook.sheet(name).cell(int(row), int(column))) if name in names else ""
        if text:
            found[fact] = text
    return found


def fits(workbook: Workbook, recipe: Recipe) -> bool:
    """Tell whether every sheet of a recipe is there with its columns where they were."""
    names = {info.name for info in workbook.sheets}
    return all(table.sheet in names and _same_header(workbook.sheet(table.sheet), table) for table in recipe.tables)


def _same_header(sheet: Sheet, table: Table) -> bool:
    row = table.header[-1]
    told = [(one.column, one.header) for one in table.columns] + [(one.first, one.header) for one in table.values]
    return all(label_text(sheet.cell(row, column)) == " ".join(header.split()) for column, header in told)


def proposal(workbook: Workbook, recipe: Recipe, sheet: str | None = None) -> Proposal:
    """Propose to read a workbook as its own recipe says, or only one of its sheets."""
    if sheet is not None:
        workbook.sheet(sheet)  # refuses a name that is not there
        recipe = replace(recipe, tables=tuple(table for table in recipe.tables if table.sheet == sheet))
    read = {table.sheet for table in recipe.tables}
    names = [info.name for info in workbook.sheets]
    roles = tuple(SheetRole(name, "data" if name in read else "notes", name in read) for name in names)
    told = recipe.facts
    facts = Facts(told.get("title", ""), told.get("publisher", ""), told.get("vintage", ""), told.get("licence", ""))
    reason = Reason("own-workbook", Place(workbook.name), 1.0, (("name", recipe.name),))
    return Proposal(recipe, facts, roles, (reason,), (), ())
