"""Tables of observations that this program wrote (CSV, SDMX-CSV, Excel) read back as they are, by column names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..core import Block, GfmdError, Observation, Place, Severity, findings
from ..sheets import Cell, Kind, Row, Sheet, Strip, Workbook
from ..statistics import is_table_of_ours, read_table_row
from .facts import Facts
from .plan import Ledger
from .proposal import Proposal, Reason, SheetRole
from .recipe import EACH, Column, Recipe, Table, Values

_VALUE = "OBS_VALUE"
_FEW = 3  # rows: a header, one dataset, and one more that must not be there
SOURCE_FACTS = ("TITLE", "PUBLISHER", "VINTAGE", "LICENCE")


class OwnRun:
    """Reads rows as they are; the place of an observation is its cell in this file, not that of its first origin."""

    def __init__(self, table: Table, ledger: Ledger, counts: Counter[str]) -> None:
        self._table, self._ledger, self._counts = table, ledger, counts
        self._names = {column.column: column.header for column in table.columns}
        self._value = table.values[0].first
        self._names[self._value] = _VALUE
        self._blank = dict.fromkeys(self._names.values(), "")

    def header(self, row: Row) -> None:
        """Take in a header row: the recipe has its names."""

    def row(self, row: Row) -> Iterator[Observation]:
        """Yield the observation of one row; what cannot be read is told in the ledger."""
        told = self._blank | {self._names[cell.column]: _raw(cell) for cell in row.cells if cell.column in self._names}
        try:
            one = read_table_row(told, row.number)
        except GfmdError as problem:
            self._counts["held"] += 1
            context = dict(problem.context)
            self._ledger.add(
                "importing.bad-own-row", Severity.WARNING, row.number, self._value,
                name=context.get("column", ""), found=context.get("found", ""),
            )  # fmt: skip
            return
        yield one._replace(dataset="", sheet=self._table.sheet, row=row.number, column=self._value)

    def strip(self, piece: Strip) -> Iterator[Block]:
        """Yield the observations of a strip of rows."""
        yield Block.of([one for at in range(len(piece.numbers)) for one in self.row(piece.row(at))])


def _raw(cell: Cell) -> str:
    return "" if cell.kind is Kind.EMPTY else cell.raw


def is_own(table: Table) -> bool:
    """Tell whether a table says in columns of its own what each figure is."""
    return bool(table.values) and table.values[0].indicator == EACH


def own_tables(workbook: Workbook) -> Recipe | None:
    """Return the recipe of a file that this program wrote, whose first sheet says so; None for any other."""
    if _table(workbook.sheet(workbook.sheets[0].name)) is None:
        return None
    tables = [table for info in workbook.sheets if (table := _table(workbook.sheet(info.name))) is not None]
    return Recipe(tuple(tables), workbook.path.stem, _facts(workbook))


def _facts(workbook: Workbook) -> dict[str, str]:
    """Return what the sheet of sources says, if all figures are of one dataset; else the name of the file."""
    for info in workbook.sheets:
        rows, whole = workbook.sheet(info.name).head(_FEW)
        header = {cell.raw: cell.column for cell in rows[0].cells} if rows else {}
        if whole and len(rows) == _FEW - 1 and set(SOURCE_FACTS) <= set(header):
            told = {cell.column: cell.raw for cell in rows[1].cells}
            return {name.lower(): text for name in SOURCE_FACTS if (text := told.get(header[name], ""))}
    return {"title": workbook.path.stem}


def _table(sheet: Sheet) -> Table | None:
    first = next(iter(sheet.iter_rows()), None)
    if first is None or not is_table_of_ours([cell.raw for cell in first.cells]):
        return None
    names = {cell.raw: cell.column for cell in first.cells}
    value = names.pop(_VALUE)
    columns = tuple(Column(name, column, name) for name, column in names.items())
    return Table(
        sheet.name, (first.number,), first.number + 1, 0, columns, (Values(_VALUE, value, value, EACH, "", 0),)
    )


def propose_own(workbook: Workbook, recipe: Recipe, sheet: str | None = None) -> Proposal:
    """Propose to read a file of ours, or one of its sheets, as it is."""
    if sheet is not None:
        workbook.sheet(sheet)  # refuses a name that is not there
        recipe = Recipe(tuple(one for one in recipe.tables if one.sheet == sheet), recipe.name, recipe.facts)
    read = {table.sheet for table in recipe.tables}
    names = [info.name for info in workbook.sheets]
    roles = tuple(SheetRole(name, "data" if name in read else "notes", name in read) for name in names)
    reasons = tuple(Reason("own-table", Place(workbook.name, table.sheet), 1.0) for table in recipe.tables)
    found = () if recipe.tables else (findings.error("importing.no-table", Place(workbook.name)),)
    return Proposal(recipe, Facts(recipe.facts.get("title", "")), roles, reasons, (), found)
