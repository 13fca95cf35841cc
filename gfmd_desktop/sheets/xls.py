"""Legacy .xls through xlrd: number formats, error cells, hidden rows, merged areas, notes, 1904 dates.

Runs in the reading process only (`worker.py`). A second reader looks at the same cells, because each of the two is
known to garble some files that the other reads well.
"""

from __future__ import annotations

import io
import threading
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlrd

from ..core import GfmdError
from .formats import date_parts, moment
from .model import Area, Cell, Kind, Layout, Row, Sheet, SheetInfo, Style
from .other import CalamineBook
from .xlsx_rows import exact

_SECOND_READER_SECONDS = 3.0
_BOLD = 700
Second = Mapping[tuple[int, int], Cell]


class XlsBook:
    """A workbook that xlrd reads; `second` says whether the other reader looks at it, too."""

    def __init__(self, path: Path, *, second: bool = True) -> None:
        self.path, self._second = path, second
        self._book = _opened(path)
        hidden = self._book._sheet_visibility
        self.infos = tuple(
            SheetInfo(name, bool(state)) for name, state in zip(self._book.sheet_names(), hidden, strict=False)
        )
        self._styles: dict[int, Style] = {}

    def sheet(self, name: str) -> Sheet:
        """Return one worksheet, read at once."""
        info = next(info for info in self.infos if info.name == name)
        try:
            found = self._book.sheet_by_name(name)
        except Exception as problem:  # whatever a damaged file makes of xlrd's expectations
            raise GfmdError("sheets.damaged", name=self.path.name) from problem
        other = _seen_by_calamine(self.path, name) if self._second else {}
        notes = {(row + 1, column + 1): note.text.strip() for (row, column), note in found.cell_note_map.items()}
        return Sheet(info, lambda: self._rows(found, other), lambda: _layout(found), lambda: notes)

    def _rows(self, sheet: Any, other: Second) -> Iterator[Row]:
        for number in range(sheet.nrows):
            cells = (self._cell(sheet, number, column) for column in range(sheet.row_len(number)))
            kept = tuple(_agreed(cell, other.get((cell.row, cell.column))) for cell in cells if cell is not None)
            if kept:
                yield Row(number + 1, kept)

    def _cell(self, sheet: Any, row: int, column: int) -> Cell | None:
        found = sheet.cell(row, column)
        kind, value = found.ctype, found.value
        style = self._style(found.xf_index)
        if kind == xlrd.XL_CELL_TEXT:
            return Cell(row + 1, column + 1, value, Kind.TEXT, value, style) if value else None
        if kind in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
            return self._number(row + 1, column + 1, value, style)
        if kind == xlrd.XL_CELL_BOOLEAN:
            return Cell(row + 1, column + 1, bool(value), Kind.BOOL, str(value), style)
        if kind == xlrd.XL_CELL_ERROR:
            text = xlrd.error_text_from_code.get(value, "#ERROR")
            return Cell(row + 1, column + 1, text, Kind.ERROR, text, style)
        return None

    def _number(self, row: int, column: int, value: float, style: Style) -> Cell:
        raw = str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        number = exact(raw)
        if number is None:
            return Cell(row, column, raw, Kind.ERROR, raw, style)
        if parts := date_parts(style.format):
            when = moment(number, parts, bool(self._book.datemode))
            if when is not None:
                return Cell(row, column, when, Kind.DATE, raw, style)
        return Cell(row, column, number, Kind.NUMBER, raw, style)

    def _style(self, index: int | None) -> Style:
        if index is None or not 0 <= index < len(self._book.xf_list):
            return Style()
        if index not in self._styles:
            look = self._book.xf_list[index]
            shape = self._book.format_map.get(look.format_key)
            fonts = self._book.font_list
            font = fonts[look.font_index] if look.font_index < len(fonts) else None
            bold = font is not None and (bool(font.bold) or font.weight >= _BOLD)
            code = shape.format_str if shape else "General"
            self._styles[index] = Style(code, look.alignment.indent_level if look.alignment else 0, bold)
        return self._styles[index]


def _opened(path: Path) -> Any:
    """Open the workbook; a code page that the file does not name is taken for western Windows."""
    for encoding in (None, "cp1252"):
        try:
            return xlrd.open_workbook(
                str(path), logfile=io.StringIO(), formatting_info=True, on_demand=True, encoding_override=encoding,
                ragged_rows=True,
            )  # fmt: skip
        except UnicodeDecodeError:
            continue
        except MemoryError:
            raise
        except Exception as problem:  # xlrd lets struct.error, IndexError, AssertionError and others through
            code = "sheets.password" if "encrypted" in str(problem) else "sheets.damaged"
            raise GfmdError(code, name=path.name) from problem
    raise GfmdError("sheets.damaged", name=path.name)


def _layout(sheet: Any) -> Layout:
    merged = tuple(sorted(Area(top + 1, left + 1, bottom, right) for top, bottom, left, right in sheet.merged_cells))
    rows = frozenset(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden)
    columns = frozenset(column + 1 for column, info in sheet.colinfo_map.items() if info.hidden)
    return Layout(merged, rows, columns)


def _seen_by_calamine(path: Path, name: str) -> Second:
    """Return what the second reader sees; nothing when it fails or does not come to an end."""
    seen: dict[tuple[int, int], Cell] = {}

    def look() -> None:
        try:
            rows = list(CalamineBook(path).sheet(name).iter_rows())
        except (GfmdError, StopIteration):
            return
        seen.update(((cell.row, cell.column), cell) for row in rows for cell in row.cells)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(_SECOND_READER_SECONDS)
    return {} if thread.is_alive() else seen


def _agreed(cell: Cell, other: Cell | None) -> Cell:
    """Return the cell as both readers have it: the better text of two, and no number where they see two."""
    if other is None or other.value == cell.value:
        return cell
    if cell.kind is Kind.TEXT and other.kind is Kind.TEXT:
        return cell._replace(value=other.raw, raw=other.raw) if _noise(other.raw) < _noise(cell.raw) else cell
    if isinstance(cell.value, Decimal) and isinstance(other.value, Decimal) and _differ(cell.value, other.value):
        text = f"{cell.raw} ≠ {other.raw}"
        return cell._replace(value=text, raw=text, kind=Kind.ERROR)
    return cell


def _differ(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) > abs(one) * Decimal("1e-12")


def _noise(text: str) -> int:
    """Return how many signs no person types: controls, unassigned and private ones, replacement marks."""
    return sum(
        1
        for sign in text
        if sign == "\ufffd" or (unicodedata.category(sign)[0] == "C" and sign not in "\n\r\t\u200e\u200f")
    )
