"""Spreadsheets as cells that know their address; the only user of their readers. No file is ever written to."""

from .forms import Check, FormCell, FormSheet, Look, write_form
from .long_tables import LongTable, write_long_tables
from .marking import Mark, copy_with_marks
from .model import Area, Cell, Kind, Layout, Row, Sheet, SheetInfo, Strip, Style, Workbook
from .reading import read
from .tables import TableRow, Value, read_table, write_table
from .watching import watched
from .worker import FLAG, serve

__all__ = [
    "FLAG",
    "Area",
    "Cell",
    "Check",
    "FormCell",
    "FormSheet",
    "Kind",
    "Layout",
    "LongTable",
    "Look",
    "Mark",
    "Row",
    "Sheet",
    "SheetInfo",
    "Strip",
    "Style",
    "TableRow",
    "Value",
    "Workbook",
    "copy_with_marks",
    "read",
    "read_table",
    "serve",
    "watched",
    "write_form",
    "write_long_tables",
    "write_table",
]
