"""A record of a register: a document of a `reg-…` template, its title, its values by name, its reminders."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from ..core import Json
from ..statistics import fold
from ..templates import Interview, Question, Repeat
from .state import DocumentState
from .telling import words

_DURATION = re.compile(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


@dataclass(frozen=True, slots=True)
class Record:
    """One record: the state of its document, the interview over it, and the titles of the records it may refer to."""

    state: DocumentState
    interview: Interview
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The document's id, by which others refer to it."""
        return self.state.id

    @property
    def register(self) -> str:
        """The code of its register, `REG-PAR`."""
        return self.interview.template.id.upper()

    @property
    def title(self) -> str:
        """What the title field says, or the document's title."""
        for question in self.interview.template.questions():
            if question.extension.get("title") and (said := self.interview.value(question.path)):
                return str(said)
        return self.state.title

    def value(self, name: str) -> Json:
        """Return the answer of a question outside repeats, None if it is not asked or not answered."""
        return self.interview.value(name) if self.interview.relevant(name) else None

    def rows(self, repeat: str) -> tuple[Mapping[str, Json], ...]:
        """Return the rows of a repeat, each with its answers by name of the question."""
        item = self.interview.item(repeat)
        if not isinstance(item, Repeat) or not self.interview.relevant(repeat):
            return ()
        names = [each.name for each in item.items if isinstance(each, Question)]
        paths = [f"{repeat}/{row}" for row in self.interview.rows(repeat)]
        return tuple({name: self.interview.value(f"{path}/{name}") for name in names} for path in paths)

    def links(self, repeat: str, name: str) -> tuple[str, ...]:
        """Return the ids of the records that the rows of a repeat refer to."""
        return tuple(str(row[name]) for row in self.rows(repeat) if row.get(name))

    def says(self, text: str) -> bool:
        """Tell whether every word of the text stands somewhere in the record, whatever its case and accents."""
        held = fold(" ".join([self.title, *(told for _, told in self.told())]))
        return all(word in held for word in fold(text).split())

    def has(self, field: str, value: str) -> bool:
        """Tell whether a field (its name, with or without the register's prefix) has this value or its label."""
        wanted = fold(value)
        names = {field.lower(), f"{self.register[4:]}_{field}".lower()}
        for question, told in self.told():
            if question.name.lower() in names or question.code.lower() in names:
                raw = self.interview.value(question.path) if "/" not in question.path else None
                codes = raw if isinstance(raw, list) else [raw]
                labels = told.split(", ") if isinstance(raw, list) else [told]
                if wanted in {fold(str(each)) for each in (*codes, *labels) if each is not None}:
                    return True
        return False

    def told(self) -> Iterator[tuple[Question, str]]:
        """Yield every question that has an answer, with the answer in words; a record referred to by its title."""
        for asked in self.interview.asked():
            said = words(self.interview, asked.question, asked.path, self.interview.language)
            if asked.question.extension.get("register"):
                said = self.titles.get(said, said)
            if said:
                yield asked.question, said


@dataclass(frozen=True, slots=True)
class Reminder:
    """A date of a record of which its office wants to be reminded from `due` on."""

    record: str
    title: str
    path: str
    label: str
    date: dt.date
    due: dt.date


def reminders(record: Record) -> Iterator[Reminder]:
    """Yield the reminders of a record, whether due or not."""
    for question in record.interview.template.questions():
        duration = question.extension.get("reminder", "")
        for path in _paths(record.interview, question) if duration else ():
            day = _day(record.interview.value(path)) if record.interview.relevant(path) else None
            due = shifted(day, duration) if day is not None else None
            if day is not None and due is not None:
                yield Reminder(record.id, record.title, path, record.interview.label(path), day, due)


def shifted(day: date, duration: str) -> date | None:
    """Return the day an ISO 8601 duration (`-P6M` for before) away, None if it cannot be read."""
    found = _DURATION.fullmatch(duration.strip())
    if found is None:
        return None
    sign = -1 if found[1] else 1
    years, months, weeks, days = (int(part or 0) for part in found.groups()[1:])
    month = day.year * 12 + day.month - 1 + sign * (12 * years + months)
    year, number = divmod(month, 12)
    if not 1 <= year <= 9998:
        return None
    last = calendar.monthrange(year, number + 1)[1]
    return date(year, number + 1, min(day.day, last)) + sign * timedelta(days=7 * weeks + days)


def _paths(interview: Interview, question: Question) -> tuple[str, ...]:
    above, _, name = question.path.rpartition("/")
    if not above:
        return (question.path,)
    return tuple(f"{above}/{row}/{name}" for row in interview.rows(above)) if "/" not in above else ()


def _day(value: Json) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
