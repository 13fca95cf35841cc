"""Findings: what is wrong or doubtful in something that was read, each with its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error refuses, a warning asks, a note tells."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found: file, part of it (sheet, member, section), spot (cell, row, path)."""

    file: str = ""
    part: str = ""
    spot: str = ""

    def __str__(self) -> str:
        return " › ".join(step for step in (self.file, self.part, self.spot) if step)


@dataclass(frozen=True, slots=True)
class Finding:
    """One observation about data; `context` fills the words that belong to `code`."""

    code: str
    severity: Severity
    where: Place
    context: tuple[tuple[str, str], ...] = ()

    def values(self) -> dict[str, str]:
        """Return the context as a mapping, for wording and for JSON."""
        return dict(self.context)


def error(code: str, where: Place, /, **context: object) -> Finding:
    """Build a finding that refuses."""
    return _finding(code, Severity.ERROR, where, context)


def warning(code: str, where: Place, /, **context: object) -> Finding:
    """Build a finding that asks for a look."""
    return _finding(code, Severity.WARNING, where, context)


def note(code: str, where: Place, /, **context: object) -> Finding:
    """Build a finding that only tells."""
    return _finding(code, Severity.NOTE, where, context)


def refused(findings: Iterable[Finding]) -> bool:
    """Tell whether any of the findings is an error."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def _finding(code: str, severity: Severity, where: Place, context: dict[str, object]) -> Finding:
    return Finding(code, severity, where, tuple((name, str(value)) for name, value in context.items()))
