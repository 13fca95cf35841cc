"""What every mirror check yields: two sides of one thing, told by two countries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...core import Finding, Place, findings
from ...templates import Question
from ..records import Record
from ..telling import words
from .grading import Grade


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing as A and as B tell it: what each says, where it stands, how far apart they are, the grade.

    `subject` is what is compared: an indicator with its period, or the title of a record.
    """

    check: str
    a: str
    b: str
    subject: str
    left: str
    right: str
    left_place: Place
    right_place: Place
    grade: Grade
    apart: str = ""

    @property
    def finding(self) -> Finding | None:
        """The question to both sides or the remark; None where nothing is to be said."""
        if self.grade in (Grade.AGREE, Grade.VOID):
            return None
        make = findings.note if self.grade is Grade.NEAR else findings.warning
        told = {"check": self.check, "a": self.a, "b": self.b, "subject": self.subject, "grade": str(self.grade)}
        sides = {"left": self.left or "–", "right": self.right or "–", "other": str(self.right_place)}
        return make(f"documents.mirror-{self.check.lower()}", self.left_place, **told, **sides, apart=self.apart)


@dataclass(frozen=True, slots=True)
class Countries:
    """Everything that is compiled: the records and documents of each country, by the country that tells them."""

    records: Sequence[Record]
    _by: dict[tuple[str, str], list[Record]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the records by country and register."""
        held: dict[tuple[str, str], list[Record]] = {}
        for each in self.records:
            held.setdefault((each.state.country, each.register), []).append(each)
        object.__setattr__(self, "_by", held)

    @property
    def codes(self) -> tuple[str, ...]:
        """The countries of which anything is here."""
        return tuple(sorted({country for country, _ in self._by if country}))

    def of(self, country: str, register: str) -> Sequence[Record]:
        """Return the records of a register that a country tells."""
        return self._by.get((country, register), ())

    def newest(self, country: str, template: str) -> Record | None:
        """Return the newest edition of a document of a country: that with the latest period."""
        held = self.of(country, template.upper())
        return max(held, key=lambda each: (each.state.period[1], each.id), default=None)

    def keepers(self, register: str) -> tuple[str, ...]:
        """Return the countries that keep a register."""
        return tuple(sorted(country for country, code in self._by if code == register and country))


def said(record: Record, path: str) -> str:
    """Return an answer of a record in words."""
    question = record.interview.item(path)
    return words(record.interview, question, path, record.interview.language) if isinstance(question, Question) else ""


def place(record: Record, path: str = "") -> Place:
    """Return where a record's answer stands."""
    return Place(record.state.country, f"{record.register} {record.title}", path)
