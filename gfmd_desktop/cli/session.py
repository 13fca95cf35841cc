"""What every command speaks through: words on stdout or one JSON object, progress and errors on stderr."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from gfmd_desktop.core import Finding, GfmdError, Severity, Words, findings

DONE, REFUSED, USAGE, NOT_TRUSTED, NOT_INTACT = 0, 1, 2, 3, 4


class TerminalProgress:
    """Progress as one line on stderr, rewritten in place; silent when stderr is not a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = -1

    def step(self, done: int, total: int, text: str = "") -> None:
        """Show whole per cents only, so that a long job does not drown in its own reporting."""
        percent = 100 * done // total if total else 0
        if percent == self._shown or not self._stream.isatty():
            return
        self._shown = percent
        self._stream.write(f"\r\033[K{percent:3d} % {text}" if percent < 100 else "\r\033[K")
        self._stream.flush()


@dataclass
class Session:
    """One run of the command line."""

    words: Words
    as_json: bool = False
    out: TextIO = sys.stdout
    err: TextIO = sys.stderr

    @property
    def progress(self) -> TerminalProgress:
        """Return a fresh progress line."""
        return TerminalProgress(self.err)

    def say(self, key: str, /, **values: object) -> None:
        """Print a text for a person; nothing when JSON was asked for."""
        self.line(self.words.say(key, **values))

    def line(self, text: str = "") -> None:
        """Print a line for a person; nothing when JSON was asked for."""
        if not self.as_json:
            print(text, file=self.out)

    def result(self, value: Mapping[str, Any]) -> None:
        """Print the one JSON object, if it was asked for."""
        if self.as_json:
            json.dump(value, self.out, ensure_ascii=False, indent=2, default=str)
            self.out.write("\n")

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Print columns aligned by their displayed width."""
        lines = [[str(cell) for cell in row] for row in (headings, *rows)]
        widths = [max(_width(line[column]) for line in lines) for column in range(len(headings))]
        for line in lines:
            self.line("  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip())

    def findings(self, found: Iterable[Finding]) -> int:
        """Print findings with place and cure on stderr; return the exit code they call for."""
        found = tuple(found)
        if not self.as_json:
            for finding in found:
                worded = self.words.finding(finding)
                mark = self.words.say(f"cli.severity.{finding.severity}")
                place = str(finding.where)
                told = str(worded) if not place or place in worded.text else f"{place}: {worded}"
                print(f"{mark}: {told}", file=self.err)
        return REFUSED if findings.refused(found) else DONE

    def findings_json(self, found: Iterable[Finding]) -> list[dict[str, Any]]:
        """Return findings as JSON values, worded."""
        return [
            {
                "code": finding.code,
                "severity": str(finding.severity),
                "file": finding.where.file,
                "part": finding.where.part,
                "spot": finding.where.spot,
                "context": finding.values(),
                "text": self.words.finding(finding).text,
                "cure": self.words.finding(finding).cure,
            }
            for finding in found
        ]

    def refuse(self, error: GfmdError) -> int:
        """Tell an error with its cure and return the exit code of a refusal."""
        worded = self.words.error(error)
        if self.as_json:
            told = {"code": error.code, "context": error.context, "text": worded.text, "cure": worded.cure}
            self.result({"error": told})
        else:
            print(f"{self.words.say('cli.severity.' + Severity.ERROR)}: {worded}", file=self.err)
        return REFUSED


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
