"""Files whose readers may never end: read in a process of their own that is stopped when it says nothing any more."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from datetime import time as clock_time
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from ..core import GfmdError
from .model import Area, Cell, Kind, Layout, Row, Sheet, SheetInfo, Style, type_of_value
from .watching import beat
from .worker import FLAG, MOST_MEMORY

_SILENCE = 8.0  # seconds; and one more for each megabyte above as many
_POLL = 0.1
_PIECE = 1 << 16
_AHEAD = 64
_ABORTED = -6
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_KINDS = {kind[0]: kind for kind in (Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.BOOL)} | {"e": Kind.ERROR}


class AbandonableBook:
    """A workbook of the kind `xls` or `xlsb`, read by a process of its own for each thing that is asked."""

    def __init__(self, path: Path, kind: str) -> None:
        self.path, self._kind = path, kind
        self.infos = tuple(SheetInfo(name, hidden) for name, hidden in self._listed())

    def sheet(self, name: str) -> Sheet:
        """Return one worksheet, read on demand."""
        info = next(info for info in self.infos if info.name == name)
        source = _Source(self, name)
        return Sheet(info, source.rows, lambda: source.told.layout, lambda: source.told.comments)

    def _listed(self) -> list[tuple[str, bool]]:
        found = next(self.values(), None)
        if not isinstance(found, dict) or "sheets" not in found:
            raise GfmdError("sheets.damaged", name=self.path.name)
        return [(str(name), bool(hidden)) for name, hidden in found["sheets"]]

    def values(self, *sheet: str) -> Iterator[Any]:
        """Yield what the process says; an .xls whose second reader ended the process is read without it."""
        started = False
        try:
            for value in _said(self.path, self._kind, sheet):
                started = True
                yield value
        except GfmdError as problem:
            if started or self._kind != "xls" or problem.code not in ("sheets.too-heavy", "sheets.damaged"):
                raise
            yield from _said(self.path, "xls-alone", sheet)


class _Told:
    """What a sheet says beside its cells."""

    def __init__(self, found: Mapping[str, Any]) -> None:
        self.layout = Layout(
            tuple(Area(*area) for area in found["merged"]), frozenset(found["rows"]), frozenset(found["columns"])
        )
        self.comments = {(int(row), int(column)): str(text) for row, column, text in found["comments"]}


class _Source:
    """One sheet as the process tells it."""

    def __init__(self, book: AbandonableBook, name: str) -> None:
        self._book, self._name = book, name
        self._told: _Told | None = None

    @property
    def told(self) -> _Told:
        if self._told is None:
            next(self.rows(), None)
        if self._told is None:
            raise GfmdError("sheets.damaged", name=self._book.path.name)
        return self._told

    def rows(self) -> Iterator[Row]:
        """Yield the rows; GfmdError `sheets.damaged` when they break off."""
        styles: list[Style] = []
        texts: list[str] = []
        for value in self._book.values(self._name):
            if isinstance(value, list):
                number, cells = value
                yield Row(number, tuple(_cell(number, cell, styles, texts) for cell in cells))
            elif "style" in value:
                styles.append(Style(*value["style"]))
            elif "text" in value:
                texts.append(value["text"])
            elif "layout" in value:
                self._told = _Told(value["layout"])
            else:
                return
        raise GfmdError("sheets.damaged", name=self._book.path.name)


def _cell(row: int, found: list[Any], styles: list[Style], texts: list[str]) -> Cell:
    column, letter, style, text, value, *formula = found
    raw = texts[text] if isinstance(text, int) else text
    kind = _KINDS[letter] if letter != "e" or raw else Kind.EMPTY
    return Cell(row, column, _value(kind, value or raw), kind, raw, styles[style], formula[0] if formula else "")


def _value(kind: Kind, text: str) -> type_of_value:
    if kind is Kind.NUMBER:
        return Decimal(text)
    if kind is Kind.BOOL:
        return text in ("True", "TRUE", "1")
    if kind is Kind.DATE:
        if "T" in text:
            return datetime.fromisoformat(text)
        return date.fromisoformat(text) if "-" in text else clock_time.fromisoformat(text)
    return None if kind is Kind.EMPTY else text


def _said(path: Path, kind: str, sheet: tuple[str, ...]) -> Iterator[Any]:
    """Yield the values that the process writes; stop it when nobody listens, and when it is silent for too long."""
    process = subprocess.Popen(
        [*_command(), kind, str(path), *sheet], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, creationflags=_NO_WINDOW,
    )  # fmt: skip
    assert process.stdout is not None  # noqa: S101
    listener = _Listener(process.stdout)
    try:
        for line in listener.lines(path):
            value = json.loads(line)
            if isinstance(value, dict) and "error" in value:
                raise GfmdError(value["error"], name=path.name, limit=MOST_MEMORY >> 20)
            yield value
        if process.wait() != 0:
            code = "sheets.too-heavy" if process.returncode == _ABORTED and _large(path) else "sheets.damaged"
            raise GfmdError(code, name=path.name, limit=MOST_MEMORY >> 20)
    finally:
        process.kill()
        listener.stop()
        process.wait()
        process.stdout.close()


def _large(path: Path) -> bool:
    return path.stat().st_size > MOST_MEMORY // 20


def _command() -> list[str]:
    """Return how to start the reading process; a frozen program starts itself with a flag that its start looks for."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "gfmd_desktop.sheets.worker"]


class _Listener:
    """Takes in what a process writes while the caller waits, a little ahead of him."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._pieces: queue.Queue[bytes] = queue.Queue(_AHEAD)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        piece = b"?"
        while piece and not self._stopped.is_set():
            piece = self._stream.read1(_PIECE)  # type: ignore[attr-defined]
            while not self._stopped.is_set():
                try:
                    self._pieces.put(piece, timeout=_POLL)
                    break
                except queue.Full:
                    continue

    def lines(self, path: Path) -> Iterator[bytes]:
        """Yield whole lines; GfmdError `sheets.damaged` after too long a silence, `Cancelled` from progress."""
        patience = max(_SILENCE, path.stat().st_size / 1e6)
        rest = b""
        while piece := self._next(path, patience):
            *lines, rest = (rest + piece).split(b"\n")
            yield from lines

    def _next(self, path: Path, patience: float) -> bytes:
        since = time.monotonic()
        while True:
            try:
                return self._pieces.get(timeout=_POLL)
            except queue.Empty:
                beat()
                if time.monotonic() - since > patience:
                    raise GfmdError("sheets.damaged", name=path.name) from None

    def stop(self) -> None:
        """Stop listening; the process must have been stopped before."""
        self._stopped.set()
        self._thread.join()
