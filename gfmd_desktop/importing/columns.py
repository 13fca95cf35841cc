"""What each value column contributes to its observations, worked out once from the header."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..core import Severity
from ..sheets import Cell
from ..statistics import recognise_period, recognise_periods, recognise_sexes
from .axes import recognise_part
from .facts import Facts, footnote_of
from .labels import TOTAL, Labels, is_total, label_text
from .plan import Ledger
from .recipe import TITLE, YEAR, Table, Values

_STANDARD = ("REF_AREA", "TIME_PERIOD", "COUNTERPART_AREA", "FREQ", "SEX", "AGE")


PART = "@"  # before a month or quarter whose year stands in the row


class Coordinates(NamedTuple):
    """The dimensions of an observation; `dims` are the further ones, sorted by name."""

    ref: str
    period: str
    counterpart: str
    freq: str
    sex: str
    age: str
    dims: tuple[tuple[str, str], ...]

    def merged(self, codes: Mapping[str, str]) -> Coordinates:
        """Return the coordinates with those that a row adds; a row without labels adds nothing."""
        if not codes:
            return self
        ref, period, counterpart, freq, sex, age, dims = self
        if period.startswith(PART):  # the row tells the year, the column its month or quarter
            year = codes.get("TIME_PERIOD", "")
            part = period.removeprefix(PART)
            codes = {**codes, "TIME_PERIOD": f"{year}-{part}" if part else year, "FREQ": freq}
        get = codes.get
        extra = [pair for pair in codes.items() if pair[0] not in _STANDARD]
        return Coordinates(
            get("REF_AREA", ref),
            get("TIME_PERIOD", period),
            get("COUNTERPART_AREA", counterpart),
            get("FREQ", freq),
            get("SEX", sex),
            get("AGE", age),
            tuple(sorted((*dims, *extra))) if extra else dims,
        )


class ColumnPlan(NamedTuple):
    """One value column: where it stands, what it measures, and for whom."""

    column: int
    indicator: str
    mirror: str
    unit: str
    mult: int
    coordinates: Coordinates
    note: str


def column_plans(
    table: Table, header: Mapping[int, Mapping[int, Cell]], facts: Facts, labels: Labels, ledger: Ledger
) -> list[ColumnPlan]:
    """Return the plans of all value columns whose header labels are known; the others are told in the ledger."""
    plans = []
    timed = any(column.role == "TIME_PERIOD" for column in table.columns)
    for values in table.values:
        columns = range(values.first, values.last + 1)
        across = _across(table, values, header, labels, facts)
        for column in columns:
            codes = {**_table_dims(table, facts, labels), **values.dims, **across[column]}
            if "" in codes.values() or not (timed or codes.get("TIME_PERIOD")):
                text = " ".join(_label(table, header, level, column) for level in range(len(table.header)))
                row = table.header[-1] if table.header else table.first
                ledger.add("importing.unknown-column", Severity.WARNING, row, column, label=text)
                continue
            if part := codes.get("BREAKDOWN"):
                labels.texts.setdefault(("BREAKDOWN", part), values.header)
            note = footnote_of(values.header, facts.footnotes)
            plans.append(
                ColumnPlan(column, values.indicator, values.mirror, values.unit, values.mult, _coordinates(codes), note)
            )
    return plans


def _coordinates(codes: Mapping[str, str]) -> Coordinates:
    extra = tuple(sorted(pair for pair in codes.items() if pair[0] not in _STANDARD))
    return Coordinates(
        codes.get("REF_AREA", ""),
        codes.get("TIME_PERIOD", ""),
        codes.get("COUNTERPART_AREA", TOTAL),
        codes.get("FREQ", "A"),
        codes.get("SEX", TOTAL),
        codes.get("AGE", TOTAL),
        extra,
    )


def _table_dims(table: Table, facts: Facts, labels: Labels) -> dict[str, str]:
    dims = {name: code for name, code in table.dims.items() if name != YEAR}
    if dims.get("TIME_PERIOD") == TITLE:
        dims["TIME_PERIOD"] = facts.periods[0] if facts.periods else ""
    if period := dims.get("TIME_PERIOD"):
        dims["FREQ"] = labels.of("TIME_PERIOD", period).freq or "A"
    return dims


def _across(
    table: Table, values: Values, header: Mapping[int, Mapping[int, Cell]], labels: Labels, facts: Facts
) -> dict[int, dict[str, str]]:
    """Return for each column of a group the codes that the header levels name."""
    columns = range(values.first, values.last + 1)
    codes: dict[int, dict[str, str]] = {column: {} for column in columns}
    for dimension, levels in values.across.items():
        texts = [" ".join(_label(table, header, level, column) for level in levels).strip() for column in columns]
        if dimension == "TIME_PERIOD" and any(column.role == "TIME_PERIOD" for column in table.columns):
            for column, text in zip(columns, texts, strict=True):
                codes[column] |= _part_of_year(text)
            continue
        if dimension == "TIME_PERIOD":
            for column, period in zip(columns, recognise_periods(_with_year(table, facts, texts)), strict=True):
                codes[column]["TIME_PERIOD"] = period.time_period if period else ""
                codes[column]["FREQ"] = period.freq if period else "A"
            continue
        texts = [text or _over(table, header, levels[-1], column) for text, column in zip(texts, columns, strict=True)]
        together = recognise_sexes(texts) if dimension == "SEX" else [None] * len(texts)
        for column, text, code in zip(columns, texts, together, strict=True):
            codes[column][dimension] = code or labels.of(dimension, text).code
    return codes


def _part_of_year(text: str) -> dict[str, str]:
    """Return a month or quarter, or the whole year for a total, to be joined to the year of each row."""
    if is_total(text):
        return {"TIME_PERIOD": PART, "FREQ": "A"}
    found = recognise_period(f"{text} 2000")
    if found is None or not found.time_period.startswith("2000-"):
        return {"TIME_PERIOD": ""}
    return {"TIME_PERIOD": PART + found.time_period.removeprefix("2000-"), "FREQ": found.freq}


def _over(table: Table, header: Mapping[int, Mapping[int, Cell]], level: int, column: int) -> str:
    """Return the label over a blank one in the same column: `Both sexes`, merged downwards beside `Male`, `Female`."""
    above = (label_text(header.get(table.header[at], {}).get(column)) for at in range(level - 1, -1, -1))
    return next(filter(None, above), "")


def _with_year(table: Table, facts: Facts, texts: Sequence[str]) -> list[str]:
    """Give months and quarters the year of the title, and their total the year itself."""
    said = table.dims.get(YEAR, "")
    year = (facts.periods[0] if facts.periods else "") if said in ("", TITLE) else said
    if not re.fullmatch(r"\d{4}", year):
        return list(texts)
    return [year if is_total(text) else f"{text} {year}" if recognise_part(text) else text for text in texts]


def _label(table: Table, header: Mapping[int, Mapping[int, Cell]], level: int, column: int) -> str:
    """Return a header label, carried from the left on all levels but the lowest."""
    row = header.get(table.header[level], {})
    text = label_text(row.get(column))
    if text or level == len(table.header) - 1:
        return text
    left = min((one.first for one in table.values), default=column)
    return next((text for at in range(column - 1, left - 1, -1) if (text := label_text(row.get(at)))), "")
