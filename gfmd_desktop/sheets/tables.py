"""Plain tables of text: how XLSForms are read and templates are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from ..core import GfmdError
from .model import Cell, Kind
from .reading import read


class TableRow(NamedTuple):
    """One row of a table as text: its number in the sheet, and texts by column number (from 1)."""

    number: int
    texts: Mapping[int, str]


def read_table(path: Path | str) -> dict[str, list[TableRow]]:
    """Return every sheet's rows that are not empty, all cells as text as their author meant them.

    A number is written without a needless `.0`, a boolean as TRUE or FALSE, a date in ISO form.
    """
    book = read(path)
    tables = {}
    for info in book.sheets:
        rows = (
            TableRow(row.number, {cell.column: text for cell in row.cells if (text := plain_text(cell)).strip()})
            for row in book.sheet(info.name).iter_shared()
        )
        tables[info.name] = [row for row in rows if row.texts]
    return tables


def plain_text(cell: Cell) -> str:
    """Return a cell as text without its number format: 2.0 is `2`, 0.5 is `0.5`."""
    if isinstance(cell.value, Decimal):
        text = format(cell.value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return cell.raw if cell.kind is Kind.TEXT else cell.text


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")  # not allowed in XML
Value = str | int | Decimal | None


def write_table(
    path: Path | str,
    tables: Mapping[str, Iterable[Sequence[Value]]],
    *,
    widths: Mapping[str, Sequence[int]] | None = None,
) -> None:
    """Write a new .xlsx with one sheet per table: first row bold and frozen, texts kept as text.

    `widths` gives column widths in characters by sheet. Errors: sheets.unwritable.
    """
    from openpyxl import Workbook as NewBook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = NewBook()
    # A style is looked up among all others each time it is set: two cells are styled, the others share theirs.
    looks = [book[book.sheetnames[0]].cell(1, column) for column in (1, 2)]
    for look, bold in zip(looks, (True, False), strict=True):
        look.alignment = Alignment(wrap_text=True, vertical="top")
        look.font = Font(bold=bold)
    for name, rows in tables.items():
        sheet = book.create_sheet(name[:31])
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is None or value == "":
                    continue
                cell = sheet.cell(number, column)
                put(cell, value)
                cell._style = looks[number > 1]._style  # type: ignore[union-attr]
        sheet.freeze_panes = "A2"
        for column, width in enumerate((widths or {}).get(name, ()), 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
    del book[book.sheetnames[0]]
    save(book, Path(path))


def put(cell: object, value: Value) -> None:
    """Put a value into a cell of openpyxl: texts stay texts, decimals keep their digits."""
    if isinstance(value, str):
        cell.value = _CONTROL.sub("", value)  # type: ignore[attr-defined]
        cell.data_type = "s"  # type: ignore[attr-defined]  # a text such as "=1+1" is never a formula
    elif isinstance(value, Decimal):
        cell.value = format(value, "f")  # type: ignore[attr-defined]
        cell.data_type = "n"  # type: ignore[attr-defined]  # openpyxl would cut numbers to 16 digits
    else:
        cell.value = value  # type: ignore[attr-defined]


def save(book: object, path: Path) -> None:
    """Save a workbook of openpyxl; GfmdError `sheets.unwritable` if the place refuses it."""
    try:
        book.save(path)  # type: ignore[attr-defined]
    except OSError as problem:
        raise GfmdError("sheets.unwritable", name=path.name, reason=problem.strerror or problem) from problem
