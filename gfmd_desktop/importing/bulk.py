"""The short way through large tidy tables: columns of marks become columns of codes, each distinct mark looked up once.

A row that is in any way unusual (a label not seen before, a blank, a figure that is no plain number) goes the long way
of `TableRun`, which teaches the short way its labels: so both give the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, cast

from ..core import Block
from ..sheets import Cell, Strip
from .columns import PART, ColumnPlan
from .labels import label_text
from .recipe import Column
from .table_run import TableRun

_MOST_KNOWN = 200_000
_PLACES = {"REF_AREA": 0, "TIME_PERIOD": 1, "COUNTERPART_AREA": 2, "SEX": 3, "AGE": 4}
_TIME = "TIME_PERIOD"


Dims = tuple[tuple[str, str], ...]


class _Labels:
    """What the marks of a column of labels mean, as far as it is known."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.codes: dict[bytes, str] = {}
        self.freqs: dict[bytes, str] = {}
        self.notes: dict[bytes, str] = {}

    def learn(self, mark: bytes, code: str, freq: str, note: str) -> None:
        """Keep what a mark means."""
        self.codes[mark], self.freqs[mark], self.notes[mark] = code, freq, note

    def of(self, marks: Sequence[bytes]) -> list[str | None]:
        """Return the codes of marks, None where they are not known."""
        if len(self.codes) >= _MOST_KNOWN:
            self.codes, self.freqs, self.notes = {}, {}, {}
        return list(map(self.codes.get, marks))


class _Taken(NamedTuple):
    """Columns of a strip: labels as marks and as codes, the figures and flags of each value column, notes."""

    marks: list[Sequence[bytes]]
    codes: list[list[str | None]]
    figures: list[Sequence[str | None]]
    flags: list[list[tuple[str, str]] | None]
    notes: list[str] | None


class BulkRun(TableRun):
    """Reads rows as `TableRun` does, and strips of rows in blocks."""

    _simple: bool | None = None

    def strip(self, strip: Strip) -> Iterator[Block]:
        """Yield the observations of a strip of rows."""
        if not self._ready():
            yield Block.of(chain.from_iterable(self.row(strip.row(at)) for at in range(len(strip.numbers))))
            return
        taken = self._taken(strip)
        start = 0
        for at in _unknown(taken.codes, taken.figures):
            if self._filled(taken, at):
                continue
            if start < at:
                yield self._block(strip, taken, start, at)
            found = list(self.row(strip.row(at)))
            if found:
                yield Block.of(found)
                self._learn(strip, taken, at)
            start = at + 1
        if start < len(strip.numbers):
            yield self._block(strip, taken, start, len(strip.numbers))

    def _ready(self) -> bool:
        """Tell whether the table is one for the short way, which is known once its columns are."""
        if self._simple is None and self._plans is not None:
            usual = self._dimensions + self._times
            self._simple = (
                bool(self._plans)
                and not (self._types or self._codes or len(self._times) > 1)
                and not any(column.down or "+" in column.role or column.role.startswith("_") for column in usual)
                and not any(_needs_more(plan) for plan in self._plans)
            )
            self._known = [_Labels(column) for column in usual]
            self._known_flags: dict[tuple[int, bytes], tuple[str, str]] = {}
            self._known_notes: dict[tuple[int, bytes], str] = {}
        return bool(self._simple)

    def _taken(self, strip: Strip) -> _Taken:
        marks = [strip.marks(known.column.column) for known in self._known]
        plans = self._plans or ()
        return _Taken(
            marks,
            [known.of(column) for known, column in zip(self._known, marks, strict=True)],
            [strip.figures(plan.column) for plan in plans],
            [self._flags_in(strip, plan.column) for plan in plans],
            self._notes_in(strip) if self._facts.footnotes and self._notes else None,
        )

    def _filled(self, taken: _Taken, at: int) -> bool:
        """Fill in the codes of a row from what was learnt since; tell whether nothing is left unknown."""
        for known, marks, codes in zip(self._known, taken.marks, taken.codes, strict=True):
            codes[at] = known.codes.get(marks[at])
            if codes[at] is None:
                return False
        return all(figures[at] is not None for figures in taken.figures)

    def _learn(self, strip: Strip, taken: _Taken, at: int) -> None:
        """Keep what the labels of a row mean that went the long way, by the same look-up."""
        for known, marks in zip(self._known, taken.marks, strict=True):
            if marks[at] in known.codes or not marks[at]:
                continue
            column, text = known.column, label_text(strip.cell(at, known.column.column))
            name, code = ("", text) if column.scheme else (text, "")
            meaning = self._labels.of(column.role, name, code, column.scheme)
            if text and meaning.code and not meaning.problem:
                note = self._footnote(text) if column.role != _TIME else ""
                known.learn(marks[at], meaning.code, meaning.freq, note)

    def _flags_in(self, strip: Strip, value: int) -> list[tuple[str, str]] | None:
        """Return status and confidentiality by the flags of a value column; None if it has no flags."""
        column = self._flags.get(value)
        if column is None:
            return None
        marks = strip.marks(column)
        known = {mark: self._known_flags.get((column, mark)) for mark in set(marks)}
        for mark in [mark for mark, flag in known.items() if flag is None]:
            flag = self._flag(strip.cell(marks.index(mark), column))
            known[mark] = self._known_flags[column, mark] = (flag.obs_status, flag.conf_status)
        return list(map(known.__getitem__, marks))  # type: ignore[arg-type]

    def _notes_in(self, strip: Strip) -> list[str]:
        """Return the footnotes that columns of marks point to."""
        told = []
        for column in sorted(self._notes):
            marks = strip.marks(column)
            for mark in set(marks) - {known for at, known in self._known_notes if at == column}:
                self._known_notes[column, mark] = self._noted(strip.cell(marks.index(mark), column))
            told.append([self._known_notes[column, mark] for mark in marks])
        return [" ".join(filter(None, each)) for each in zip(*told, strict=True)]

    def _noted(self, cell: Cell | None) -> str:
        return self._facts.footnotes.get(label_text(cell).lower().strip("()"), "")

    def _block(self, strip: Strip, taken: _Taken, first: int, end: int) -> Block:
        """Return the observations of some rows of a strip, those of a row after each other."""
        plans = enumerate(self._plans or ())
        blocks = [self._of_plan(strip, taken, plan, number, first, end) for number, plan in plans]
        if len(blocks) == 1:
            return blocks[0]
        return Block._make([list(chain.from_iterable(zip(*each, strict=True))) for each in zip(*blocks, strict=True)])

    def _of_plan(self, strip: Strip, taken: _Taken, plan: ColumnPlan, number: int, first: int, end: int) -> Block:
        """Return the observations of one value column."""
        size = end - first
        ref, period, counterpart, freq, sex, age, dims = plan.coordinates
        codes: list[list[str]] = [[code] * size for code in (ref, period, counterpart, sex, age)]
        freqs = [freq] * size
        extra: dict[str, list[str]] = {}
        for known, marks, column in zip(self._known, taken.marks, taken.codes, strict=True):
            role, said = known.column.role, cast(list[str], column[first:end])
            if role in _PLACES:
                codes[_PLACES[role]] = said
            else:
                extra[role] = said
            if role == _TIME:
                freqs = list(map(known.freqs.__getitem__, marks[first:end]))
        figures, flags = cast(Sequence[str], taken.figures[number][first:end]), taken.flags[number]
        statuses, secrecy = zip(*flags[first:end], strict=True) if flags else (["A"] * size, ["F"] * size)
        return Block(
            [plan.indicator] * size, codes[0], codes[1], figures, codes[2], freqs, codes[3], codes[4],
            self._dims_of(dims, extra) if extra else [dims] * size, [plan.unit] * size, [plan.mult] * size, statuses,
            secrecy, figures, self._notes_of(taken, plan, first, end), [self._table.sheet] * size,
            strip.numbers[first:end], [plan.column] * size,
        )  # fmt: skip

    def _notes_of(self, taken: _Taken, plan: ColumnPlan, first: int, end: int) -> list[str]:
        """Join the notes of the row, of its labels and of the column."""
        if not self._facts.footnotes:
            return [plan.note] * (end - first)
        columns: list[Iterable[str]] = [taken.notes[first:end]] if taken.notes else []
        columns += [
            map(known.notes.__getitem__, marks[first:end])
            for known, marks in zip(self._known, taken.marks, strict=True)
        ]
        columns.append([plan.note] * (end - first))
        return [" ".join(filter(None, each)) for each in zip(*columns, strict=True)]

    def _dims_of(self, own: Dims, extra: dict[str, list[str]]) -> list[Dims]:
        """Return the further dimensions of rows, joined to those of the column."""
        rows = list(zip(*extra.values(), strict=True))
        known = {each: tuple(sorted((*own, *zip(extra, each, strict=True)))) for each in set(rows)}
        return list(map(known.__getitem__, rows))


def _needs_more(plan: ColumnPlan) -> bool:
    """Tell whether the figures of a column need more than their digits and the labels of their row."""
    return bool(plan.mirror) or plan.unit == "PT" or plan.coordinates.period.startswith(PART)


def _unknown(*columns: Iterable[Sequence[str | None]]) -> list[int]:
    """Return the numbers of rows of which a column knows nothing."""
    return sorted(
        {at for column in chain(*columns) if None in column for at, each in enumerate(column) if each is None}
    )
