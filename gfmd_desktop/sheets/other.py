"""Binary .xlsb, and legacy .xls as the second reader, through calamine.

It tells no number formats, hidden rows or formulas, and shows an error cell as an empty one. Used by `worker.py` only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from pathlib import Path

import python_calamine as calamine

from ..core import GfmdError
from .model import Area, Cell, Kind, Layout, Row, Sheet, SheetInfo, type_of_value
from .xlsx_rows import exact


@contextmanager
def no_panic(name: str) -> Iterator[None]:
    """Turn a panic of the reader's Rust code, which a damaged file can cause, into an error for the user.

    It is no Exception, and its class has no public name.
    """
    try:
        yield
    except BaseException as problem:
        if type(problem).__name__ != "PanicException":
            raise
        raise GfmdError("sheets.damaged", name=name) from None


class CalamineBook:
    """A workbook that calamine reads; opened when first needed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._open() as book:
            sheets = [meta for meta in book.sheets_metadata if meta.typ == calamine.SheetTypeEnum.WorkSheet]
        self.infos = tuple(SheetInfo(meta.name, meta.visible != calamine.SheetVisibleEnum.Visible) for meta in sheets)

    def sheet(self, name: str) -> Sheet:
        """Return one worksheet, read on demand."""
        info = next(info for info in self.infos if info.name == name)
        source = _CalamineSheet(self, name)
        return Sheet(info, source.rows, source.layout)

    def _open(self) -> calamine.CalamineWorkbook:
        try:
            with no_panic(self.path.name):
                return calamine.CalamineWorkbook.from_path(str(self.path))
        except calamine.PasswordError as problem:
            raise GfmdError("sheets.password", name=self.path.name) from problem
        except (calamine.CalamineError, OSError, ValueError) as problem:
            code = "sheets.password" if "assword" in str(problem) else "sheets.damaged"
            raise GfmdError(code, name=self.path.name) from problem


class _CalamineSheet:
    def __init__(self, book: CalamineBook, name: str) -> None:
        self._book, self._name = book, name

    @cached_property
    def _sheet(self) -> calamine.CalamineSheet:
        try:
            with self._book._open() as book, no_panic(self._book.path.name):
                return book.get_sheet_by_name(self._name)
        except (calamine.CalamineError, ValueError) as problem:
            raise GfmdError("sheets.damaged", name=f"{self._book.path.name} › {self._name}") from problem

    def rows(self) -> Iterator[Row]:
        start = self._sheet.start
        if start is None:
            return
        top, left = start[0] + 1, start[1] + 1
        with no_panic(self._book.path.name):
            table = self._sheet.to_python(skip_empty_area=True)
        for number, values in enumerate(table, top):
            cells = tuple(_cell(number, column, value) for column, value in enumerate(values, left) if value != "")
            if cells:
                yield Row(number, cells)

    def layout(self) -> Layout:
        ranges = self._sheet.merged_cell_ranges or []
        return Layout(tuple(sorted(Area(a[0] + 1, a[1] + 1, b[0] + 1, b[1] + 1) for a, b in ranges)))


def _cell(row: int, column: int, found: object) -> Cell:
    value, kind, raw = _understood(found)
    return Cell(row, column, value, kind, raw)


def _understood(found: object) -> tuple[type_of_value, Kind, str]:
    if isinstance(found, bool):
        return found, Kind.BOOL, str(found).upper()
    if isinstance(found, int | float):
        raw = str(int(found)) if float(found).is_integer() and abs(found) < 1e15 else repr(found)
        number = exact(raw)
        return (number, Kind.NUMBER, raw) if number is not None else (raw, Kind.ERROR, raw)
    if isinstance(found, datetime | date | time):
        return found, Kind.DATE, found.isoformat()
    if isinstance(found, timedelta):
        days = Decimal(found.days) + Decimal(found.seconds) / 86_400
        return days, Kind.NUMBER, str(days)
    return str(found), Kind.TEXT, str(found)
