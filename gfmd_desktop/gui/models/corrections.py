"""What a person corrects about a sheet, put into the recipe: roles of columns, rows, indicator, unit, multiplier.

A recipe is changed in its JSON form, the one that offices lend each other, and read back by its own strict reader.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...core import column_letters

FIGURES, IGNORE = "figures", "ignore"
_OF_AREA = "REF_AREA"


@dataclass(frozen=True, slots=True)
class Understood:
    """How a column of a sheet is read: its role, for figures what they measure, and the rows of its table."""

    table: int
    role: str
    indicator: str = ""
    unit: str = ""
    mult: int = 0
    header: tuple[int, int] = (0, 0)
    first: int = 0
    last: int = 0


def understood(recipe: Any, sheet: str, row: int, column: int) -> Understood:
    """Return how the recipe reads a column at a row; `table` is -1 where the sheet has no table."""
    at = _table_at(recipe, sheet, row, column)
    if at < 0:
        return Understood(-1, IGNORE, header=(row, row), first=row + 1)
    table = recipe.tables[at]
    rows = (min(table.header, default=0), max(table.header, default=0))
    for one in table.values:
        if one.first <= column <= one.last:
            return Understood(at, FIGURES, one.indicator, one.unit, one.mult, rows, table.first, table.last)
    role = next((one.role for one in table.columns if one.column == column), IGNORE)
    return Understood(at, role, "", "", 0, rows, table.first, table.last)


def corrected(recipe: Any, sheet: str, column: int, wanted: Understood, header: Callable[[int], str]) -> Any:
    """Return the recipe that reads a column as `wanted`; `header` gives the words at the head of a column."""
    told = copy.deepcopy(recipe.to_json())
    if wanted.table < 0:
        told["tables"].append({"sheet": sheet, "header": [], "rows": [0, 0], "columns": [], "values": []})
    table = told["tables"][wanted.table]
    first, last = wanted.header
    table["header"] = list(range(first, last + 1)) if first else []
    table["rows"] = [wanted.first, wanted.last]
    before = next((one for one in table["values"] if _holds(one, column)), None)
    if wanted.role == FIGURES and before is not None:
        before |= {"indicator": wanted.indicator, "unit": wanted.unit, "mult": wanted.mult}
    elif wanted.role == FIGURES:
        table["columns"] = [one for one in table["columns"] if one["column"] != column_letters(column)]
        table["values"].append(_new_values(table, column, wanted, header(column)))
    else:
        table["values"] = [part for one in table["values"] for part in _without(one, column)]
        _set_role(table, column, wanted.role, header(column))
    return type(recipe).from_json(told)


def _table_at(recipe: Any, sheet: str, row: int, column: int) -> int:
    """Return the table of the sheet that the cell lies in, or the nearest above it, or its only one."""
    own = [at for at, table in enumerate(recipe.tables) if table.sheet == sheet]
    for at in own:
        table = recipe.tables[at]
        head = min(table.header, default=table.first)
        if head <= row and (not table.last or row <= table.last) and _spans(table, column):
            return at
    for at in own:
        table = recipe.tables[at]
        if min(table.header, default=table.first) <= row and (not table.last or row <= table.last):
            return at
    return own[0] if own else -1


def _spans(table: Any, column: int) -> bool:
    known = [one.column for one in table.columns] + [edge for one in table.values for edge in (one.first, one.last)]
    return not known or min(known) <= column <= max(known)


def _bounds(values: Any) -> tuple[int, int]:
    first, _, last = values["columns"].partition(":")
    return _number(first), _number(last or first)


def _holds(values: Any, column: int) -> bool:
    first, last = _bounds(values)
    return first <= column <= last


def _without(values: Any, column: int) -> list[Any]:
    """Return what is left and right of a column."""
    first, last = _bounds(values)
    if not first <= column <= last:
        return [values]
    parts = [(first, column - 1), (column + 1, last)]
    return [values | {"columns": f"{column_letters(a)}:{column_letters(b)}"} for a, b in parts if a <= b]


def _new_values(table: Any, column: int, wanted: Understood, header: str) -> Any:
    """Return a group of one column, with the levels of the header that its neighbours have."""
    across = table["values"][0].get("across", {}) if table["values"] else {}
    letters = column_letters(column)
    return {
        "header": header,
        "columns": f"{letters}:{letters}",
        "indicator": wanted.indicator,
        "unit": wanted.unit,
        "mult": wanted.mult,
        "across": dict(across),
    }


def _set_role(table: Any, column: int, role: str, header: str) -> None:
    letters = column_letters(column)
    found = next((one for one in table["columns"] if one["column"] == letters), None)
    if found is None:
        found = {"header": header, "column": letters, "role": role}
        table["columns"].append(found)
        table["columns"].sort(key=lambda one: _number(one["column"]))
    found["role"] = role
    if role == "code":
        found.setdefault("of", _OF_AREA)
    else:
        found.pop("of", None)
        found.pop("scheme", None)


def _number(letters: str) -> int:
    return sum((ord(letter) - 64) * 26**power for power, letter in enumerate(reversed(letters)))
