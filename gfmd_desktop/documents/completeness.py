"""How complete a document is, by section and as a whole, and what data it lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from ..core import Json
from ..templates import Asked, AskedRepeat, Group, Interview, Question, Repeat, is_answer, is_unavailable


@dataclass(frozen=True, slots=True)
class Count:
    """How many questions are asked and answered, and of those how many are required; `unavailable` are answered."""

    asked: int = 0
    answered: int = 0
    required: int = 0
    required_answered: int = 0
    unavailable: int = 0

    @property
    def missing(self) -> int:
        """Required questions without an answer."""
        return self.required - self.required_answered

    @property
    def share(self) -> float:
        """Answered required questions as a share of 1, or of all questions where none is required."""
        if self.required:
            return self.required_answered / self.required
        return self.answered / self.asked if self.asked else 1.0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.asked + other.asked,
            self.answered + other.answered,
            self.required + other.required,
            self.required_answered + other.required_answered,
            self.unavailable + other.unavailable,
        )


@dataclass(frozen=True, slots=True)
class Section:
    """A group that is a heading: its path, number (`1.2`), title, depth from 0, and the count of all within it."""

    path: str
    number: str
    title: str
    depth: int
    count: Count


@dataclass(frozen=True, slots=True)
class Completeness:
    """The sections in order, and the whole."""

    sections: tuple[Section, ...]
    whole: Count


@dataclass(frozen=True, slots=True)
class DataGap:
    """Something that could not be answered: a line of the plan to improve data.

    `reason` is that of *not available*, or `missing` for a required question that was left open.
    """

    path: str
    code: str
    label: str
    section: str
    reason: str
    note: str
    indicators: tuple[str, ...]
    source: str


def completeness(interview: Interview, filled: Collection[str] = ()) -> Completeness:
    """Count asked and answered questions, each repeat being one more; *not available* is an answer.

    A repeat is answered when it has a row. `filled` are the tables that observations answer.
    """
    counts: dict[str, Count] = {}
    whole = Count()
    answered = _Answered(interview, filled)
    for asked in _all(interview):
        one = answered.count(asked)
        whole += one
        for section in sections_around(asked.groups):
            counts[section.path] = counts.get(section.path, Count()) + one
    return Completeness(tuple(_sections(interview, counts)), whole)


def data_gaps(interview: Interview, filled: Collection[str] = ()) -> tuple[DataGap, ...]:
    """Return the plan to improve data: what is not available, with its reason, and what is required but open.

    A matrix that is not available is one line; cells of indicator tables are lines of their own, unless the table is.
    """
    answered = _Answered(interview, filled)
    everything = _all(interview)
    said = {asked.path for asked in interview.repeats() if is_unavailable(answered.value(asked))}
    gaps = [(asked, answered.gap(asked)) for asked in everything]
    found = [(asked, gap) for asked, gap in gaps if gap is not None and not _covered(asked, said)]
    whole = {gap.path for _, gap in found if gap.reason != "missing"}
    for asked in everything:
        if isinstance(asked, Asked) and asked.question.is_table and asked.path not in whole:
            found += ((asked, gap) for gap in answered.cells(asked))
    ordered = (gap for _, gap in sorted(found, key=lambda pair: _item(pair[0]).row))
    return tuple(dict.fromkeys(ordered))


def sections_around(groups: tuple[Group | Repeat, ...]) -> tuple[Group, ...]:
    """Return those groups that are headings: not repeats, matrices, or what is inside them."""
    found: list[Group] = []
    for group in groups:
        if isinstance(group, Repeat) or "gfmd-matrix" in group.appearances:
            break
        found.append(group)
    return tuple(found)


class _Answered:
    """Knows which asked questions are answered."""

    def __init__(self, interview: Interview, filled: Collection[str]) -> None:
        self._interview = interview
        self._filled = frozenset(filled)
        answers = interview.answers()
        self._tables = {path.rpartition("/")[0] for path, value in answers.items() if is_answer(value)}

    def count(self, asked: Asked | AskedRepeat) -> Count:
        if isinstance(asked, Asked) and not asked.question.takes_answer:
            return Count()
        done = self._done(asked)
        required = self._interview.required(asked.path)
        unavailable = is_unavailable(self.value(asked))
        return Count(1, int(done), int(required), int(required and done), int(unavailable))

    def gap(self, asked: Asked | AskedRepeat) -> DataGap | None:
        if isinstance(asked, Asked) and not asked.question.takes_answer:
            return None
        value = self.value(asked)
        if is_unavailable(value):
            return self._line(asked, str(value["na"]), str(value.get("note", "")), self._matrix(asked))
        if not self._done(asked) and self._interview.required(asked.path):
            return self._line(asked, "missing", "")
        return None

    def cells(self, asked: Asked) -> Iterator[DataGap]:
        """Yield a line for each cell of a table that is not available."""
        for path, value in self._interview.answers().items():
            if path.startswith(f"{asked.path}/") and "@" not in path and is_unavailable(value):
                cell = path.rpartition("/")[2]
                indicator = cell.partition(".")[0]
                line = self._line(asked, str(value["na"]), str(value.get("note", "")))
                label = f"{line.label}: {' '.join(part for part in cell.split('.') if part != '_T')}"
                yield replace(line, path=path, label=label, indicators=(indicator,))

    def value(self, asked: Asked | AskedRepeat) -> Json:
        return self._interview.answer_or_cover(asked.path)

    def _done(self, asked: Asked | AskedRepeat) -> bool:
        if is_answer(self.value(asked)):
            return True
        if isinstance(asked, AskedRepeat):
            return bool(self._interview.rows(asked.path))
        return asked.question.is_table and (asked.path in self._tables or asked.path in self._filled)

    def _matrix(self, asked: Asked | AskedRepeat) -> Group | None:
        """Return the matrix around a question that is not available as a whole."""
        answers = self._interview.answers()
        around = (each for each in asked.groups if isinstance(each, Group) and "gfmd-matrix" in each.appearances)
        return next((each for each in around if is_unavailable(answers.get(each.path))), None)

    def _line(self, asked: Asked | AskedRepeat, reason: str, note: str, matrix: Group | None = None) -> DataGap:
        sections, item = sections_around(asked.groups), matrix or _item(asked)
        path = matrix.path if matrix is not None else asked.path
        return DataGap(
            path=path,
            code=item.code,
            label=self._interview.label(path),
            section=self._interview.label(sections[-1].path) if sections else "",
            reason=reason,
            note=note,
            indicators=tuple(item.extension.get("indicators", "").split()),
            source=item.extension.get("source", ""),
        )


def _all(interview: Interview) -> tuple[Asked | AskedRepeat, ...]:
    return (*interview.asked(), *interview.repeats())


def _item(asked: Asked | AskedRepeat) -> Question | Repeat:
    return asked.question if isinstance(asked, Asked) else asked.repeat


def _covered(asked: Asked | AskedRepeat, said: Collection[str]) -> bool:
    """Tell whether the repeat around it is a line of its own already."""
    return any(asked.path.startswith(f"{path}/") for path in said)


def _sections(interview: Interview, counts: dict[str, Count]) -> Iterator[Section]:
    """Yield the relevant headings in order, numbered 1, 1.1 and so on."""
    numbers: list[int] = []
    for group, depth in _headings(interview.template.items, 0):
        if not interview.relevant(group.path):
            continue
        numbers = (numbers + [0] * (depth + 1))[: depth + 1]
        numbers[depth] += 1
        number = ".".join(map(str, numbers))
        yield Section(group.path, number, interview.label(group.path), depth, counts.get(group.path, Count()))


def _headings(items: tuple[object, ...], depth: int) -> Iterator[tuple[Group, int]]:
    for item in items:
        if isinstance(item, Group) and "gfmd-matrix" not in item.appearances:
            yield item, depth
            yield from _headings(item.items, depth + 1)
