"""The inner loop of an import: rows of one table become observations; each distinct label is looked up once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..core import Observation, Severity
from ..sheets import Cell, Row
from ..statistics import Flag, recognise_flag
from .columns import ColumnPlan, Coordinates, column_plans
from .facts import Facts, footnote_of
from .labels import TOTAL, WORLD, Labels, Meaning, is_sum, label_text
from .plan import Ledger
from .recipe import EACH, OWN_ROLES, Column, Table
from .values import BLANK, Found, found_in

_FLAG = Flag("A", "F", ())


class Tagged(NamedTuple):
    """What a row's labels say: codes by dimension, and its note."""

    codes: Mapping[str, str]
    note: str


class TableRun:
    """Turns the rows of one table into observations, in the order of the sheet."""

    def __init__(self, table: Table, facts: Facts, labels: Labels, ledger: Ledger, counts: Counter[str]) -> None:
        self._table, self._facts, self._labels, self._ledger, self._counts = table, facts, labels, ledger, counts
        self._header: dict[int, dict[int, Cell]] = {}
        self._plans: list[ColumnPlan] | None = None
        self._above: dict[int, str] = {}
        self._notes = {column.column for column in table.columns if column.role == "note"}
        self._types = [column for column in table.columns if column.role == "type"]
        self._flags = flags_of_values(table)
        self._codes = {column.of: column for column in table.columns if column.role == "code"}
        dimensions = [column for column in table.columns if column.role not in OWN_ROLES]
        self._times = [column for column in dimensions if column.role == "TIME_PERIOD"]
        self._dimensions = [column for column in dimensions if column.role != "TIME_PERIOD"]
        self._read_flags: dict[str, Flag] = {}
        self._footnotes: dict[str, str] = {}

    def header(self, row: Row) -> None:
        """Take in a header row."""
        self._header[row.number] = {cell.column: cell for cell in row.cells}

    def row(self, row: Row) -> Iterator[Observation]:
        """Yield the observations of one row."""
        if self._plans is None:
            self._plans = column_plans(self._table, self._header, self._facts, self._labels, self._ledger)
        cells = {cell.column: cell for cell in row.cells}
        figures = [(plan, cells.get(plan.column)) for plan in self._plans]
        read = [(plan, found_in(cell, plan, self._table.decimal, self._facts.footnotes)) for plan, cell in figures]
        filled = any(found.value is not None or found.problem for _, found in read)
        tagged = self._tagged(row.number, cells, filled)
        if tagged is None:
            self._counts["held" if filled else "headings"] += sum(1 for _, cell in figures if cell) if filled else 1
            return
        for plan, found in read:
            if found is BLANK and self._table.sparse:
                self._counts["blank"] += 1
                continue
            yield from self._observed(row.number, plan, found, tagged, cells)

    def _tagged(self, number: int, cells: Mapping[int, Cell], filled: bool) -> Tagged | None:
        """Return the codes of a row's labels; None if the row is a heading or cannot be told apart."""
        codes: dict[str, str] = {}
        notes = [
            self._facts.footnotes.get(label_text(cells.get(column)).lower().strip("()"), "") for column in self._notes
        ]
        for column in self._dimensions:
            text = self._text(column, cells)
            meaning = self._meaning(column, text, cells, codes)
            if meaning is not None and meaning.problem == "blank" and column.blank:
                meaning = Meaning(column.blank)
                codes[column.role] = column.blank
                self._ledger.add("importing.blank-total", Severity.NOTE, number, column.column, header=column.header)
            elif meaning is not None and meaning.problem == "blank" and self._totals(cells):
                meaning = Meaning(TOTAL)  # `Eastern Libya total` stands in the column before
                codes[column.role] = TOTAL
            if meaning is None or not meaning.code:
                self._refused(number, column, text, meaning, filled)
                return None
            notes.append(self._footnote(text))
        if self._times and not self._timed(number, cells, codes, filled):
            return None
        for column in self._types:
            if text := label_text(cells.get(column.column)):
                notes.append(f"{column.header.split(' (')[0]}: {text}")
        return Tagged(codes, " ".join(note for note in notes if note))

    def _totals(self, cells: Mapping[int, Cell]) -> bool:
        """Tell whether some label of a row says that it sums up the others."""
        return any(is_sum(label_text(cells.get(column.column))) for column in self._table.columns)

    def _footnote(self, text: str) -> str:
        """Return the footnote of a label, each distinct label looked at once."""
        if not self._facts.footnotes:
            return ""
        if text not in self._footnotes:
            self._footnotes[text] = footnote_of(text, self._facts.footnotes)
        return self._footnotes[text]

    def _text(self, column: Column, cells: Mapping[int, Cell]) -> str:
        text = label_text(cells.get(column.column))
        if column.down:
            text = text or self._above.get(column.column, "")
            self._above[column.column] = text
        return text

    def _meaning(self, column: Column, text: str, cells: Mapping[int, Cell], codes: dict[str, str]) -> Meaning | None:
        if "+" in column.role:
            return self._two_in_one(column, text, codes)
        code = self._codes.get(column.role)
        beside = label_text(cells.get(code.column)) if code else ""
        if column.scheme:  # the column itself holds codes
            meaning = self._labels.of(column.role, "", text, column.scheme)
        else:
            meaning = self._labels.of(column.role, text, beside, code.scheme if code else "")
        codes[column.role] = meaning.code
        return meaning

    def _two_in_one(self, column: Column, text: str, codes: dict[str, str]) -> Meaning | None:
        """Read a column that names two things in turn: a sex speaks of the nationality in the rows above."""
        first, second = column.role.split("+")
        other = second if first == "SEX" else first
        sex = self._labels.of("SEX", text)
        if sex.code in ("F", "M"):
            codes["SEX"], codes[other] = sex.code, self._labels.of(other, self._above.get(column.column, "")).code
            return sex if codes[other] else None
        self._above[column.column] = text
        meaning = self._labels.of(other, text)
        codes["SEX"], codes[other] = TOTAL, meaning.code
        return meaning

    def _timed(self, number: int, cells: Mapping[int, Cell], codes: dict[str, str], filled: bool) -> bool:
        texts = [text for column in self._times if (text := self._text(column, cells))]
        meaning = self._labels.of("TIME_PERIOD", texts[0]) if len(texts) == 1 else Meaning("")
        if len(texts) > 1:
            meaning = self._labels.of("TIME_PERIOD", " ".join(sorted(texts, key=str.isdigit)))
        if not meaning.code:
            self._refused(number, self._times[0], " ".join(texts), meaning, filled)
            return False
        codes["TIME_PERIOD"], codes["FREQ"] = meaning.code, meaning.freq
        return True

    def _refused(self, number: int, column: Column, text: str, meaning: Meaning | None, filled: bool) -> None:
        """Tell of a row that is not read: a heading, or a label that nobody explained yet."""
        if not filled:
            if text:
                self._ledger.add("importing.heading-row", Severity.NOTE, number, column.column)
            return
        problem = meaning.problem if meaning is not None else "unknown"
        code = {"held": "label-held", "name-code-differ": "name-code-differ"}.get(problem, "unknown-label")
        if problem == "blank":
            code = "no-label"
        severity = Severity.NOTE if code == "label-held" else Severity.WARNING
        self._ledger.add(f"importing.{code}", severity, number, column.column, label=text, header=column.header)

    def _observed(
        self, number: int, plan: ColumnPlan, found: Found, tagged: Tagged, cells: Mapping[int, Cell]
    ) -> Iterator[Observation]:
        if found.problem:
            self._ledger.add(f"importing.{found.problem}", Severity.WARNING, number, plan.column, text=found.text)
        codes = plan.coordinates.merged(tagged.codes)
        flag = self._flag(cells.get(self._flags[plan.column])) if plan.column in self._flags else _FLAG
        status = found.status if found.value is None or flag is _FLAG else flag.obs_status
        note = " ".join(text for text in (tagged.note, plan.note, found.note) if text)
        for indicator, ref, counterpart in _sides(plan, codes):
            yield Observation(
                indicator, ref, codes.period, found.value, counterpart, codes.freq, codes.sex, codes.age, codes.dims,
                plan.unit, plan.mult, status, flag.conf_status, found.text, note,
                "", self._table.sheet, number, plan.column,
            )  # fmt: skip

    def _flag(self, cell: Cell | None) -> Flag:
        text = label_text(cell)
        if text not in self._read_flags:
            self._read_flags[text] = (recognise_flag(text) if text else None) or _FLAG
        return self._read_flags[text]


def flags_of_values(table: Table) -> dict[int, int]:
    """Return for each value column the column of its flags: the next to its right before another value column.

    A column of flags of `EACH` is that of all value columns that have none of their own.
    """
    values = sorted({column for one in table.values for column in range(one.first, one.last + 1)})
    found: dict[int, int] = {}
    of_each = [column.column for column in table.columns if column.role == "flag" and column.of == EACH]
    found.update(dict.fromkeys(values, of_each[0]) if of_each else {})
    own = (column.column for column in table.columns if column.role == "flag" and column.of != EACH)
    for flag in sorted(own, reverse=True):
        owner = max((column for column in values if column < flag), default=values[0] if len(values) == 1 else 0)
        if owner:
            found[owner] = flag
    return found


def _sides(plan: ColumnPlan, codes: Coordinates) -> Iterator[tuple[str, str, str]]:
    """Yield indicator, area and counterpart; a figure between two countries is said for both of them.

    The total that a country sends is its own figure, and so is the total that it receives: each is said once.
    """
    if not plan.mirror:
        yield plan.indicator, codes.ref, codes.counterpart
        return
    if codes.ref != WORLD or codes.counterpart == TOTAL:
        yield plan.indicator, codes.ref, codes.counterpart
    if codes.counterpart != TOTAL:
        yield plan.mirror, codes.counterpart, TOTAL if codes.ref == WORLD else codes.ref
