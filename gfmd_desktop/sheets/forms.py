"""Workbooks for people to fill in: locked words, open cells, drop-downs, and checks that the spreadsheet makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from ..core import address, column_letters
from .model import Area
from .tables import put, save

_LONGEST_TITLE, _LONGEST_TEXT = 32, 255  # what Excel bears in a hint; a longer one makes it repair the file


class Look(StrEnum):
    """What a cell is for; cells to be filled in are open, all others locked."""

    TITLE = "title"
    TEXT = "text"
    BOLD = "bold"
    SOFT = "soft"
    HEADING = "heading"
    LABEL = "label"
    FIGURE = "figure"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class FormCell:
    """One cell; `format` is the number format of a figure to come."""

    row: int
    column: int
    value: str | int | Decimal | None
    look: Look = Look.TEXT
    format: str = "General"


@dataclass(frozen=True, slots=True)
class Check:
    """What may be typed into an area: an entry of a list (`options` is a range), or what makes `formula` true.

    `formula` is said of the area's first cell, written `{cell}`. The hint is shown while a cell is chosen, the
    refusal when something else was typed.
    """

    area: Area
    options: str = ""
    formula: str = ""
    hint: tuple[str, str] = ("", "")
    refusal: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet; `heights` are in points, `frozen` is the first cell that scrolls, `printed` are rows on every page."""

    name: str
    cells: Sequence[FormCell]
    widths: Mapping[int, float] = field(default_factory=dict)
    heights: Mapping[int, float] = field(default_factory=dict)
    checks: Sequence[Check] = ()
    merged: Sequence[Area] = ()
    hidden: bool = False
    frozen: tuple[int, int] = (1, 1)
    printed: tuple[int, int] = (0, 0)


def write_form(
    path: Path | str,
    sheets: Sequence[FormSheet],
    *,
    title: str,
    author: str,
    now: datetime,
    right_to_left: bool = False,
) -> None:
    """Write a new .xlsx whose sheets are protected without a password; GfmdError `sheets.unwritable`."""
    from openpyxl import Workbook

    book = Workbook()
    scratch: Any = book.active
    looks = _Looks(scratch, right_to_left)
    for sheet in sheets:
        _fill(book.create_sheet(sheet.name), sheet, looks, right_to_left)
    book.remove(scratch)
    facts = book.properties
    facts.title, facts.creator = title, author
    facts.created = facts.modified = now.replace(tzinfo=None)
    save(book, Path(path))


def _fill(page: Any, sheet: FormSheet, looks: _Looks, right_to_left: bool) -> None:
    for one in sheet.cells:
        cell = page.cell(one.row, one.column)
        if one.value is not None:
            put(cell, one.value)
        cell._style = looks.of(one.look, one.format)
    for column, width in sheet.widths.items():
        page.column_dimensions[column_letters(column)].width = width
    for row, height in sheet.heights.items():
        page.row_dimensions[row].height = height
    for area in sheet.merged:
        page.merge_cells(_range(area))
    for check in sheet.checks:
        page.add_data_validation(_validation(check))
    if sheet.hidden:
        page.sheet_state = "hidden"
    page.freeze_panes = address(*sheet.frozen) if sheet.frozen != (1, 1) else None
    page.sheet_view.rightToLeft = right_to_left
    page.sheet_view.showGridLines = False
    _protect(page)
    _print(page, sheet)


def _protect(page: Any) -> None:
    """Lock what is not open; widths and heights may be changed, cells copied."""
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = False


def _print(page: Any, sheet: FormSheet) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    if sheet.printed[1]:
        page.print_title_rows = f"{sheet.printed[0]}:{sheet.printed[1]}"


def _validation(check: Check) -> Any:
    from openpyxl.worksheet.datavalidation import DataValidation

    first = address(check.area.top, check.area.left)
    formula = check.options or check.formula.replace("{cell}", first)
    kind: Any = "list" if check.options else "custom"
    made = DataValidation(type=kind, formula1=formula, allow_blank=True, showErrorMessage=True, showInputMessage=True)
    made.promptTitle, made.prompt = _cut(check.hint)
    made.errorTitle, made.error = _cut(check.refusal)
    made.add(_range(check.area))
    return made


def _cut(words: tuple[str, str]) -> tuple[str | None, str | None]:
    return words[0][:_LONGEST_TITLE] or None, words[1][:_LONGEST_TEXT] or None


def _range(area: Area) -> str:
    return f"{address(area.top, area.left)}:{address(area.bottom, area.right)}"


class _Looks:
    """Styles, each set once on a cell of its own: openpyxl looks a style up among all others whenever one is set."""

    def __init__(self, page: Any, right_to_left: bool) -> None:
        self._page = page
        self._reading = 2 if right_to_left else 1  # as Excel numbers the directions of reading
        self._known: dict[tuple[Look, str], Any] = {}

    def of(self, look: Look, number_format: str) -> Any:
        """Return the style of a look."""
        key = (look, number_format)
        if key not in self._known:
            self._known[key] = self._made(look, number_format, len(self._known) + 1)
        return self._known[key]

    def _made(self, look: Look, number_format: str, row: int) -> Any:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        cell = self._page.cell(row, 1)
        line = Side(style="thin", color="B7C4CE")
        sizes = {Look.TITLE: 15.0}
        cell.font = Font(
            name="Calibri", size=sizes.get(look, 11.0), bold=look in (Look.TITLE, Look.BOLD, Look.HEADING),
            color="5A6872" if look is Look.SOFT else "1D2B36",
        )  # fmt: skip
        fills = {Look.HEADING: "DCE7EF", Look.LABEL: "F3F6F8", Look.FIGURE: "FFFBE6", Look.OPEN: "FFFBE6"}
        if look in fills:
            cell.fill = PatternFill("solid", fgColor=fills[look])
            cell.border = Border(line, line, line, line)
        open_to_fill = look in (Look.FIGURE, Look.OPEN)
        cell.protection = Protection(locked=not open_to_fill)
        middle = look is Look.HEADING
        cell.alignment = Alignment(
            horizontal="center" if middle else None,
            vertical="center" if middle else "top",
            wrap_text=look not in (Look.TITLE, Look.BOLD),
            readingOrder=self._reading,
        )
        cell.number_format = number_format
        return cell._style
