"""A person's answers about a workbook, put into the recipe; and what each cell of a sheet was understood as."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

AREA = "area"
_DIMENSIONS = {"period": "TIME_PERIOD", "country": "REF_AREA"}
_OTHER = {"REF_AREA": "COUNTERPART_AREA", "COUNTERPART_AREA": "REF_AREA"}


def answered(recipe: Any, answers: Mapping[tuple[str, str, str], str]) -> tuple[Any, dict[str, str]]:
    """Return the recipe with the answers in it, and the aliases among them.

    `answers` are codes by (question code, sheet, subject); empty ones are left open.
    """
    aliases = {subject: code for (kind, _sheet, subject), code in answers.items() if kind == AREA and code}
    tables = recipe.tables
    for (kind, sheet, subject), code in answers.items():
        if code and kind != AREA:
            tables = tuple(_applied(table, kind, subject, code) if table.sheet == sheet else table for table in tables)
    return replace(recipe, tables=tables), aliases


def _applied(table: Any, kind: str, subject: str, code: str) -> Any:
    if kind in _DIMENSIONS:
        return replace(table, dims={**table.dims, _DIMENSIONS[kind]: code})
    if kind == "unit":
        values = tuple(
            replace(one, unit=code) if subject in (one.header, one.name) or not one.unit else one
            for one in table.values
        )
        return replace(table, values=values)
    if kind == "matrix-sides":
        return _turned(table, code)
    return table


def _turned(table: Any, rows: str) -> Any:
    """Let the rows name `rows`, and the columns the other side."""
    columns = tuple(replace(one, role=rows) if one.role in _OTHER else one for one in table.columns)
    other = _OTHER[rows]
    values = tuple(
        replace(one, across={(other if key in _OTHER else key): levels for key, levels in one.across.items()})
        for one in table.values
    )
    return replace(table, columns=columns, values=values)


def tints(recipe: Any, sheet: str) -> Callable[[int, int], str]:
    """Return what tells the token of a cell: title, header, label, figure, note, or nothing."""
    tables = [table for table in recipe.tables if table.sheet == sheet]

    def tint(row: int, column: int) -> str:
        for table in tables:
            found = _tint_in(table, row, column)
            if found:
                return found
        if not tables:
            return ""
        if row < min(min(table.header, default=table.first) for table in tables):
            return "sheet_title"
        return "sheet_note" if all(table.last and row > table.last for table in tables) else ""

    return tint


def _tint_in(table: Any, row: int, column: int) -> str:
    if row in table.header:
        return "sheet_header" if _known(table, column) else ""
    if row < table.first or (table.last and row > table.last):
        return ""
    if any(one.first <= column <= one.last for one in table.values):
        return "sheet_figure"
    for one in table.columns:
        if one.column == column:
            return "sheet_note" if one.role in ("note", "flag") else "" if one.role == "ignore" else "sheet_label"
    return ""


def _known(table: Any, column: int) -> bool:
    beside = any(one.column == column and one.role != "ignore" for one in table.columns)
    return beside or any(one.first <= column <= one.last for one in table.values)
