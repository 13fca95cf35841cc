"""Files on their way to be imported, and what became of each; the screen draws it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core import Finding, GfmdError

if TYPE_CHECKING:
    from ...actions import ImportAttempt

ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")


class State(StrEnum):
    """How far a file is."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    ASKING = "asking"
    REFUSED = "refused"
    KNOWN = "known"
    STOPPED = "stopped"
    IMPORTED = "imported"


_UNDER_WAY = (State.WAITING, State.READING)


@dataclass(slots=True)
class ImportedFile:
    """One file of the list."""

    path: Path
    state: State = State.WAITING
    attempt: ImportAttempt | None = None

    def judge(self, attempt: ImportAttempt) -> None:
        """Take what the reading of the file said."""
        self.attempt = attempt
        standing = State(str(attempt.standing))
        self.state = State.ASKING if attempt.questions and standing is not State.KNOWN else standing

    @property
    def draft(self) -> Any:
        """Return the proposal, None if the file could not be read."""
        return self.attempt.plan.draft if self.attempt is not None and self.attempt.plan is not None else None

    @property
    def error(self) -> GfmdError | None:
        """Return what stands against the file."""
        return self.attempt.error if self.attempt is not None else None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is to be remarked."""
        return self.attempt.plan.findings if self.attempt is not None and self.attempt.plan is not None else ()

    def counts(self) -> tuple[str, str, str]:
        """Return how many figures, questions and remarks there are, nothing before the file was read."""
        if self.attempt is None or self.attempt.plan is None:
            return "", "", ""
        plan = self.attempt.plan
        return str(plan.observations), str(self.attempt.questions or ""), str(len(plan.findings) or "")


class ImportList:
    """The files in the order in which they were chosen, each once."""

    def __init__(self) -> None:
        self._files: dict[Path, ImportedFile] = {}

    def __iter__(self) -> Iterator[ImportedFile]:
        return iter(self._files.values())

    @property
    def busy(self) -> bool:
        """Tell whether files are still to be read."""
        return any(file.state in _UNDER_WAY for file in self)

    @property
    def finished(self) -> bool:
        """Tell whether nothing is left to be done with any file."""
        return not any(file.state in (*_UNDER_WAY, State.READY, State.ASKING, State.STOPPED) for file in self)

    def add(self, paths: Iterable[Path]) -> None:
        """Take files in; one that was stopped is to be read after all."""
        for path in paths:
            file = self._files.setdefault(path, ImportedFile(path))
            if file.state is State.STOPPED:
                file.state = State.WAITING

    def of(self, path: Any) -> ImportedFile | None:
        """Return the file of a path."""
        return self._files.get(path)

    def next_waiting(self) -> ImportedFile | None:
        """Return the file to be read next."""
        return next((file for file in self if file.state is State.WAITING), None)

    def attempts(self) -> tuple[ImportAttempt, ...]:
        """Return what was read so far."""
        return tuple(file.attempt for file in self if file.attempt is not None)

    def stop(self, file: ImportedFile) -> None:
        """Give up reading a file, and those behind it."""
        file.state = State.STOPPED
        self.stop_waiting()

    def stop_waiting(self) -> None:
        """Give up reading what was not begun."""
        for file in self:
            if file.state is State.WAITING:
                file.state = State.STOPPED

    def imported(self, path: Path) -> None:
        """Note that a file was imported elsewhere."""
        if path in self._files:
            self._files[path].state = State.IMPORTED

    def to_take(self, with_questions: bool) -> list[ImportedFile]:
        """Return the files that can be imported as they are."""
        wanted = (State.READY, State.ASKING) if with_questions else (State.READY,)
        return [file for file in self if file.state in wanted and file.error is None]

    def count(self, state: State) -> int:
        """Return how many files are so far."""
        return sum(1 for file in self if file.state is state)
