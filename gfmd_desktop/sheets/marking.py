"""The returned workbook: a copy of the sender's file in which some cells are coloured and carry a comment."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core import GfmdError, address
from .archive import kind_of
from .tables import save

ERROR, WARNING, NOTE = "FFC7CE", "FFEB9C", "DDEBF7"  # red, yellow, blue: fills that keep the text readable


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said about one cell; `colour` is a fill in RRGGBB."""

    sheet: str
    row: int
    column: int
    text: str
    colour: str = WARNING


def copy_with_marks(
    source: Path | str, target: Path | str, marks: Sequence[Mark], *, author: str = "GFMD Desktop"
) -> int:
    """Copy an .xlsx or .xlsm and mark cells in the copy; returns how many marks found their cell.

    The source is only read. Formulas stay formulas, macros are kept but never run; what openpyxl cannot carry over
    (pictures of some kinds) is lost in the copy. Several marks of a cell share one comment. Errors:
    sheets.same-file, unmarkable, unwritable, password, damaged.
    """
    source, target = Path(source), Path(target)
    if target.exists() and target.samefile(source):
        raise GfmdError("sheets.same-file", name=source.name)
    if kind_of(source) != "xlsx":
        raise GfmdError("sheets.unmarkable", name=source.name)
    if not marks:
        _copy(source, target)
        return 0
    return _marked(source, target, marks, author)


def _copy(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as problem:
        raise GfmdError("sheets.unwritable", name=target.name, reason=problem.strerror or problem) from problem


def _marked(source: Path, target: Path, marks: Sequence[Mark], author: str) -> int:
    from openpyxl import load_workbook
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    book = load_workbook(source, keep_vba=source.suffix.lower() == ".xlsm")
    done = 0
    for mark in marks:
        if mark.sheet not in book.sheetnames:
            continue
        cell = _cell(book[mark.sheet], address(mark.row, mark.column))
        said = f"{cell.comment.text}\n{mark.text}" if cell.comment else mark.text
        cell.comment = Comment(said, author, height=120, width=280)
        cell.fill = PatternFill("solid", fgColor=mark.colour)
        done += 1
    save(book, target)
    return done


def _cell(page: Any, place: str) -> Any:
    """Return a cell, of a merged area the one that is shown."""
    area = next((each for each in page.merged_cells.ranges if place in each), None)
    return page[place] if area is None else page.cell(area.min_row, area.min_col)
