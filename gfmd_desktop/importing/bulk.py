"""The short way through large tidy tables: a label that was seen before costs one look-up of its cell.

A row that is in any way unusual (a blank or unknown label, a figure that is no plain number) goes the long way of
`TableRun`, so both give the same; the short way is for sheets whose cells are shared (`Sheet.iter_shared`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ..core import Observation
from ..sheets import Cell, Kind, Row
from .columns import ColumnPlan
from .labels import label_text
from .recipe import Column
from .table_run import TableRun

_MOST_KNOWN = 200_000
_DIGITS = 15
_PLACES = {"REF_AREA": 0, "TIME_PERIOD": 1, "COUNTERPART_AREA": 2, "FREQ": 3, "SEX": 4, "AGE": 5}
_new = tuple.__new__


class _Known(NamedTuple):
    """What a label's cell means; the cell is kept so that its identity stays its own."""

    cell: Cell
    code: str
    freq: str
    note: str


class BulkRun(TableRun):
    """Reads rows as `TableRun` does."""

    _simple: bool | None = None

    def row(self, row: Row) -> Iterator[Observation]:
        """Yield the observations of one row."""
        if self._simple is None:
            found = list(super().row(row))
            self._prepare()
            return iter(found)
        if self._simple:
            quick = self._quick(row)
            if quick is not None:
                return iter(quick)
        return super().row(row)

    def _prepare(self) -> None:
        """Tell whether the table is one for the short way, once its columns are known."""
        usual = self._dimensions + self._times
        self._simple = (
            not self._types
            and not self._codes
            and len(self._times) <= 1
            and not any(column.down or "+" in column.role for column in usual)
            and not any(plan.mirror for plan in self._plans or ())
        )
        self._labelled: list[tuple[Column, int, int, dict[int, _Known]]] = [
            (column, column.column, _PLACES.get(column.role, -1), {}) for column in usual
        ]
        self._extra_names = [column.role for column in usual if column.role not in _PLACES]
        self._known_dims: dict[tuple[object, ...], tuple[tuple[str, str], ...]] = {}
        self._note_columns = sorted(self._notes)
        self._known_notes: dict[int, tuple[Cell, str]] = {}
        self._known_flags: dict[int, tuple[Cell, str, str]] = {}

    def _quick(self, row: Row) -> list[Observation] | None:
        """Return the observations of a usual row, None for any other."""
        cells = {cell[1]: cell for cell in row[1]}
        get = cells.get
        codes: list[str | None] = [None] * 6
        extra: list[str] = []
        notes: list[str] = []
        for column, at, place, labels in self._labelled:
            cell = get(at)
            known = labels.get(id(cell)) or self._learn(column, cell, labels)
            if known is None:
                return None
            if place >= 0:
                codes[place] = known[1]
                if place == 1:
                    codes[3] = known[2]
            else:
                extra.append(known[1])
            if known[3]:
                notes.append(known[3])
        told = [note for at in self._note_columns if (note := self._noted(get(at)))] if self._note_columns else []
        joined = " ".join((*told, *notes)) if told or notes else ""
        found, flags = [], self._flags
        for plan in self._plans or ():
            flag = get(flags[plan.column]) if plan.column in flags else None
            one = self._one(row[0], plan, get(plan.column), codes, extra, joined, flag)
            if one is None:
                return None
            found.append(one)
        return found

    def _learn(self, column: Column, cell: Cell | None, labels: dict[int, _Known]) -> _Known | None:
        """Find out what a label means, by the same look-up as the long way; None sends the row there."""
        if cell is None or column.role.startswith("_"):
            return None
        text = label_text(cell)
        if column.scheme:
            meaning = self._labels.of(column.role, "", text, column.scheme)
        else:
            meaning = self._labels.of(column.role, text)
        if not text or not meaning.code or meaning.problem:
            return None
        note = self._footnote(text) if column.role != "TIME_PERIOD" else ""
        if len(labels) >= _MOST_KNOWN:
            labels.clear()
        known = labels[id(cell)] = _Known(cell, meaning.code, meaning.freq, note)
        return known

    def _noted(self, cell: Cell | None) -> str:
        if cell is None or not self._facts.footnotes:
            return ""
        known = self._known_notes.get(id(cell))
        if known is None:
            text = self._facts.footnotes.get(label_text(cell).lower().strip("()"), "")
            known = self._known_notes[id(cell)] = (cell, text)
        return known[1]

    def _one(
        self,
        number: int,
        plan: ColumnPlan,
        cell: Cell | None,
        codes: list[str | None],
        extra: list[str],
        joined: str,
        mark: Cell | None,
    ) -> Observation | None:
        if cell is None or cell[3] is not Kind.NUMBER or len(cell[4]) > _DIGITS or "E" in cell[4] or "e" in cell[4]:
            return None
        if plan.unit == "PT":
            return None
        ref, period, counterpart, freq, sex, age, dims = plan.coordinates
        status, secrecy = "A", "F"
        if mark is not None:
            known = self._known_flags.get(id(mark))
            if known is None:
                flag = self._flag(mark)
                known = self._known_flags[id(mark)] = (mark, flag.obs_status, flag.conf_status)
            status, secrecy = known[1], known[2]
        note = " ".join(text for text in (joined, plan.note) if text) if plan.note else joined
        if extra:
            dims = self._dims(dims, extra)
        found: Observation = _new(
            Observation,
            (
                plan.indicator, codes[0] or ref, codes[1] or period, cell[2], codes[2] or counterpart,
                codes[3] or freq, codes[4] or sex, codes[5] or age, dims, plan.unit, plan.mult, status, secrecy,
                cell[4], note, "", self._table.sheet, number, plan.column,
            ),
        )  # fmt: skip
        return found

    def _dims(self, own: tuple[tuple[str, str], ...], extra: list[str]) -> tuple[tuple[str, str], ...]:
        key = (own, *extra)
        known = self._known_dims.get(key)
        if known is None:
            if len(self._known_dims) >= _MOST_KNOWN:
                for old in list(islice(self._known_dims, _MOST_KNOWN // 2)):
                    del self._known_dims[old]
            pairs = {**dict(zip(self._extra_names, extra, strict=True))}
            known = self._known_dims[key] = tuple(sorted((*own, *pairs.items())))
        return known
