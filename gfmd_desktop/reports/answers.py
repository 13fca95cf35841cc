"""How one answer is printed, by the kind of its question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from gfmd_desktop.core import Json, Words
from gfmd_desktop.templates import Asked, Choice, Kind, is_unavailable

from .marks import Marks
from .model import NotAvailable, Run, Runs
from .naming import Naming
from .numbers import Numbers

_SHORT = 16


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints answers in one language."""

    words: Words
    numbers: Numbers
    naming: Naming
    marks: Marks
    titles: Mapping[str, str] = field(default_factory=dict)  # of the records that answers refer to

    def answer(self, asked: Asked, label: str, value: Json, choices: Sequence[Choice]) -> Runs:
        """Return an answer as running text."""
        question = asked.question
        if is_unavailable(value):
            missing = self.unavailable(value)
            return (Run(self.words.say("reports.not-available", reason=missing.reason), emphasis=True),)
        if question.kind.numeric:
            return self._number(asked, label, value)
        if question.kind.chosen:
            return (Run(self._chosen(value, choices)),)
        if question.extension.get("register"):
            return (Run(self.titles.get(str(value), str(value))),)
        return (Run(self._plain(question.kind, value)),)

    def unavailable(self, value: Mapping[str, Json]) -> NotAvailable:
        """Return the reason of an answer that is known to be missing."""
        return NotAvailable(self.reason(str(value.get("na", ""))), str(value.get("note", "")))

    def reason(self, code: str) -> str:
        """Return a reason in words."""
        key = f"reports.reason.{code}"
        return self.words.say(key) if self.words.knows(key) else code

    def _number(self, asked: Asked, label: str, value: Json) -> Runs:
        """Print a typed number without a mark: the code beside it is its mark."""
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            return (Run(str(value)),)
        self.marks.answer(asked.path, asked.question.code, label, str(value))
        return (Run(self.numbers.answer(number)),)

    def _chosen(self, value: Json, choices: Sequence[Choice]) -> str:
        labels = {choice.name: choice.label(self.words.language) for choice in choices}
        names = value if isinstance(value, list) else [value]
        return self.naming.joined(labels.get(str(name), str(name)) for name in names)

    def _plain(self, kind: Kind, value: Json) -> str:
        text = str(value)
        match kind:
            case Kind.DATE:
                return _dated(text, self.numbers)
            case Kind.ACKNOWLEDGE:
                return self.words.say("reports.yes" if value is True else "reports.no")
            case Kind.FILE:
                return self.words.say("reports.attached", name=self.numbers.isolated(f"{text[:_SHORT]}…"))
            case Kind.TIME | Kind.DATE_TIME | Kind.GEOPOINT | Kind.BARCODE:
                return self.numbers.isolated(text)
        return text


def _dated(text: str, numbers: Numbers) -> str:
    try:
        return numbers.date(datetime.fromisoformat(text).date() if "T" in text else date.fromisoformat(text))
    except ValueError:
        return numbers.isolated(text)
