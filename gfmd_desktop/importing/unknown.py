"""Labels that nobody explained yet, asked once each and in one list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..core import Place, address
from ..sheets import Kind, Sheet, Workbook
from ..statistics import areas
from .labels import Labels, label_text
from .neighbours import told_by_others
from .proposal import Question
from .recipe import AREA_DIMENSIONS, Recipe, Table

MOST_ROWS = 20_000  # further down, an unknown name is still a finding of the run


def questions_about_labels(
    workbook: Workbook, recipe: Recipe, aliases: Mapping[str, str], language: str
) -> list[Question]:
    """Return a question for each area label that is unknown, with what it may mean, best first."""
    asked: dict[str, Question] = {}
    for table in recipe.tables:
        sheet = workbook.sheet(table.sheet)
        for spot, text in _unknown(sheet, table, Labels({**told_by_others(sheet, table), **aliases})):
            if text not in asked:
                likely = tuple(one.area.code for one in areas().suggest(text, 3))
                asked[text] = Question("area", Place(workbook.name, table.sheet, spot), text, likely)
    return list(asked.values())


def _holds_values(table: Table, column: int) -> bool:
    return any(values.first <= column <= values.last for values in table.values)


def _area_role(role: str) -> str:
    return next((part for part in role.split("+") if part in AREA_DIMENSIONS), "")


def _unknown(sheet: Sheet, table: Table, labels: Labels) -> Iterator[tuple[str, str]]:
    codes = {column.of: column for column in table.columns if column.role == "code"}
    wanted = [(column, role) for column in table.columns if (role := _area_role(column.role))]
    for row in sheet.iter_shared():
        if row.number < table.first:
            continue
        if row.number > (table.last or table.first + MOST_ROWS):
            break
        cells = {cell.column: cell for cell in row.cells}
        if not any(cell.kind is Kind.NUMBER and _holds_values(table, cell.column) for cell in row.cells):
            continue  # a heading or an empty row
        for column, role in wanted:
            text = label_text(cells.get(column.column))
            code = codes.get(role)
            coded = label_text(cells.get(code.column)) if code else ""
            if "+" in column.role and labels.of("SEX", text).code in ("F", "M"):
                continue
            if column.scheme:
                meaning = labels.of(role, "", text, column.scheme)
            else:
                meaning = labels.of(role, text, coded, code.scheme if code else "")
            if text and meaning.problem == "unknown":
                yield address(row.number, column.column), text
