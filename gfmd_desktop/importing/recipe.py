"""Recipes: how a layout becomes observations, as a small readable value that offices can lend each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from ..core import GfmdError, Json, column_letters

VERSION = 1
YEAR = "@year"  # the year of a table whose columns name months only; no dimension
TITLE = "@title"  # a dimension's code that the title of each new edition gives
AREA_DIMENSIONS = ("REF_AREA", "COUNTERPART_AREA", "CITIZENSHIP")
EACH = "*"  # a column of flags that hold for all figures of their row
OWN_ROLES = ("code", "note", "flag", "type", "ignore", "order")  # columns that are no dimension


@dataclass(frozen=True, slots=True)
class Column:
    """A column beside the values: a dimension (`REF_AREA`, `SEX`, …), two in one (`SEX+CITIZENSHIP`) or an own role.

    Roles that are no dimension: code (of the dimension `of`, in a `scheme` of the areas), note, flag (of the value
    column to its left, or of `EACH`), type, order, ignore. `down` fills blank cells from above;
    `blank` is the code that a blank cell stands for.
    """

    header: str
    column: int
    role: str
    of: str = ""
    scheme: str = ""
    down: bool = False
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Values:
    """Neighbouring value columns of one indicator; `across` has for a dimension the header levels with its codes.

    Levels count from 0 at the top. `mirror` is the indicator that the same figure is for the other country.
    """

    header: str
    first: int
    last: int
    indicator: str
    unit: str
    mult: int
    dims: Mapping[str, str] = field(default_factory=dict)
    across: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    mirror: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure and a unit that stand in columns mean together; the texts are those of the cells."""

    text: str
    unit_text: str
    mult_text: str
    indicator: str
    unit: str
    mult: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table area: its header rows, its rows of data (`last` 0: to the end of the sheet) and what stands where.

    `title` is the title it had when the recipe was made, by which it is recognised again. With `records`, rows whose
    labels are all the same are records of their own and not two figures for one thing. In a `sparse` table a blank cell
    says nothing at all.
    """

    sheet: str
    header: tuple[int, ...]
    first: int
    last: int
    columns: tuple[Column, ...]
    values: tuple[Values, ...]
    dims: Mapping[str, str] = field(default_factory=dict)
    month_first: bool = False
    decimal: str = "."
    title: str = ""
    records: bool = False
    sparse: bool = False
    measures: tuple[Measure, ...] = ()

    def tells(self, dimension: str) -> bool:
        """Tell whether rows, columns or the whole table say this dimension."""
        roles = {part for column in self.columns for part in column.role.split("+")}
        said = [{**values.dims, **values.across} for values in self.values]
        return dimension in roles or bool(self.dims.get(dimension)) or all(dimension in one for one in said)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to read a workbook: its tables, and facts that a person corrected (title, publisher, vintage, licence)."""

    tables: tuple[Table, ...]
    name: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)

    def answered(self, dimension: str, code: str) -> Recipe:
        """Return the recipe with a dimension for those tables that do not tell it themselves."""
        return replace(
            self,
            tables=tuple(
                table if table.tells(dimension) else replace(table, dims={**table.dims, dimension: code})
                for table in self.tables
            ),
        )

    def to_json(self) -> dict[str, Json]:
        """Return the recipe as JSON values, without what has its usual value."""
        return {
            "version": VERSION,
            "name": self.name,
            "facts": dict(self.facts),
            "tables": [_table_json(table) for table in self.tables],
        }

    @staticmethod
    def from_json(found: Json) -> Recipe:
        """Read what `to_json` wrote; GfmdError `importing.bad-recipe` or `importing.newer-recipe` otherwise."""
        try:
            if int(found["version"]) > VERSION:
                raise GfmdError("importing.newer-recipe", version=found["version"])
            return Recipe(tuple(_table(one) for one in found["tables"]), str(found["name"]), _texts(found["facts"]))
        except (KeyError, TypeError, ValueError, AttributeError) as problem:
            raise GfmdError("importing.bad-recipe", reason=problem) from problem


def _table_json(table: Table) -> Json:
    return {
        "sheet": table.sheet,
        "header": list(table.header),
        "rows": [table.first, table.last],
        "columns": [_lean(_column_json(column)) for column in table.columns],
        "values": [_lean(_values_json(values)) for values in table.values],
        **_lean({"dims": dict(table.dims), "month_first": table.month_first, "records": table.records}),
        **_lean({"sparse": table.sparse}),
        **({"measures": [_lean(asdict(one)) for one in table.measures]} if table.measures else {}),
        "decimal": table.decimal,
        "title": table.title,
    }


def _lean(found: dict[str, Json]) -> dict[str, Json]:
    return {
        key: value for key, value in found.items() if value not in ("", {}, False, None) or key in ("header", "unit")
    }


def _column_json(column: Column) -> dict[str, Json]:
    return {
        "header": column.header,
        "column": column_letters(column.column),
        "role": column.role,
        "of": column.of,
        "scheme": column.scheme,
        "down": column.down,
        "blank": column.blank,
    }


def _values_json(values: Values) -> dict[str, Json]:
    return {
        "header": values.header,
        "columns": f"{column_letters(values.first)}:{column_letters(values.last)}",
        "indicator": values.indicator,
        "name": values.name,
        "unit": values.unit,
        "mult": values.mult,
        "dims": dict(values.dims),
        "across": {dimension: list(levels) for dimension, levels in values.across.items()},
        "mirror": values.mirror,
    }


def _table(found: Json) -> Table:
    first, last = found["rows"]
    return Table(
        str(found["sheet"]),
        tuple(int(row) for row in found["header"]),
        int(first),
        int(last),
        tuple(_column(one) for one in found["columns"]),
        tuple(_values(one) for one in found["values"]),
        _texts(found.get("dims", {})),
        bool(found.get("month_first", False)),
        str(found.get("decimal", ".")),
        str(found.get("title", "")),
        bool(found.get("records", False)),
        bool(found.get("sparse", False)),
        tuple(_measure(one) for one in found.get("measures", ())),
    )


def _measure(found: Json) -> Measure:
    text, unit_text, mult_text = (str(found.get(name, "")) for name in ("text", "unit_text", "mult_text"))
    mult = int(found.get("mult", 0))
    return Measure(
        text, unit_text, mult_text, str(found["indicator"]), str(found["unit"]), mult, str(found.get("name", ""))
    )


def _column(found: Json) -> Column:
    return Column(
        str(found["header"]),
        _number(found["column"]),
        str(found["role"]),
        str(found.get("of", "")),
        str(found.get("scheme", "")),
        bool(found.get("down", False)),
        str(found.get("blank", "")),
    )


def _values(found: Json) -> Values:
    first, _, last = str(found["columns"]).partition(":")
    return Values(
        str(found["header"]),
        _number(first),
        _number(last or first),
        str(found["indicator"]),
        str(found["unit"]),
        int(found.get("mult", 0)),
        _texts(found.get("dims", {})),
        {str(key): tuple(int(level) for level in levels) for key, levels in found.get("across", {}).items()},
        str(found.get("mirror", "")),
        str(found.get("name", "")),
    )


def _texts(found: Any) -> dict[str, str]:
    return {str(key): str(value) for key, value in found.items()}


def _number(letters: str) -> int:
    if not re.fullmatch("[A-Z]{1,3}", letters):
        raise ValueError(letters)
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
