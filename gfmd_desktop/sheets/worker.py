"""The process that reads .xls and .xlsb: their readers can run without end or end the process on a damaged file.

Started as `python -m gfmd_desktop.sheets.worker KIND PATH [SHEET]`, or in a frozen program as
`<program> --gfmd-read-sheet KIND PATH [SHEET]`. It writes one JSON value a line and nothing else:
`{"sheets": …}` or `{"layout": …}`, then rows, then `{"end": true}`; `{"error": code}` instead. `abandoned.py` reads it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn

from ..core import GfmdError
from .model import Cell, Kind, Sheet, Style

if TYPE_CHECKING:
    from .other import CalamineBook
    from .xls import XlsBook

FLAG = "--gfmd-read-sheet"
MOST_MEMORY = 500 * 1024**2
_SHORT = 40  # longer texts are sent once and then named by number


def main(arguments: Sequence[str]) -> int:
    """Read what the arguments name and write it to the standard output; returns the exit code."""
    _limit_memory()
    kind, path, *sheet = arguments
    out = sys.stdout.buffer
    try:
        book = _opened(kind, Path(path))
        if sheet:
            _send_sheet(out, book.sheet(sheet[0]))
        else:
            _send(out, {"sheets": [[info.name, info.hidden] for info in book.infos]})
    except GfmdError as problem:
        _send(out, {"error": problem.code})
    except MemoryError:
        _send(out, {"error": "sheets.too-heavy"})
    except StopIteration:
        _send(out, {"error": "sheets.damaged"})
    out.flush()
    return 0


def serve(arguments: Sequence[str]) -> NoReturn:
    """Do what `main` does and end the process at once, without waiting for a reader that does not come to an end."""
    code = main(arguments)
    sys.stdout.flush()
    os._exit(code)


def _opened(kind: str, path: Path) -> CalamineBook | XlsBook:
    """Open with the reader of the kind: `xls-alone` is without a second reader, `xlsb` and others with it alone."""
    from .other import CalamineBook

    if not kind.startswith("xls") or kind == "xlsb":
        return CalamineBook(path)
    from .xls import XlsBook

    try:
        return XlsBook(path, second=kind == "xls")
    except GfmdError as problem:
        if problem.code != "sheets.damaged" or kind == "xls-alone":
            raise
        return CalamineBook(path)


def _send_sheet(out: IO[bytes], sheet: Sheet) -> None:
    layout = sheet.layout
    told = {
        "merged": [list(area) for area in layout.merged],
        "rows": sorted(layout.hidden_rows),
        "columns": sorted(layout.hidden_columns),
        "comments": [[row, column, text] for (row, column), text in sheet.comments.items()],
    }
    _send(out, {"layout": told})
    sender = _Sender(out)
    for row in sheet.iter_rows():
        _send(out, [row.number, [sender.cell(cell) for cell in row.cells]])
    _send(out, {"end": True})


class _Sender:
    """Writes cells; a style or a long text goes ahead of the first row that has it."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._styles: dict[Style, int] = {}
        self._texts: dict[str, int] = {}

    def cell(self, cell: Cell) -> list[Any]:
        style = self._styles.get(cell.style)
        if style is None:
            style = self._styles[cell.style] = len(self._styles)
            _send(self._out, {"style": list(cell.style)})
        value = "" if str(cell.value) == cell.raw or cell.kind is Kind.EMPTY else _plain(cell.value)
        return [
            cell.column,
            cell.kind[0],
            style,
            self._text(cell.raw),
            value,
            *([cell.formula] if cell.formula else []),
        ]

    def _text(self, text: str) -> str | int:
        if len(text) <= _SHORT:
            return text
        number = self._texts.get(text)
        if number is None:
            number = self._texts[text] = len(self._texts)
            _send(self._out, {"text": text})
        return number


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime | date | time) else str(value)


def _send(out: IO[bytes], value: object) -> None:
    out.write(json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n")


def _limit_memory() -> None:
    """Bound the address space where the system can (not on Windows)."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    serve(sys.argv[1:])
