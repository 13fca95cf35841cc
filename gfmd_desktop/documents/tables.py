"""Indicator tables: the cells of a question, each from an observation or typed, each with its source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from ..core import Json, Observation, ObservationKey
from ..statistics import catalogue
from ..templates import Question, is_unavailable

TOTAL = "_T"
_SEXES = ("F", "M", TOTAL)
_AGES = ("Y_LT18", TOTAL)
_MOST_ROWS = 2_000


class Origin(StrEnum):
    """Where the value of a cell comes from."""

    EMPTY = "empty"
    TYPED = "typed"
    OBSERVED = "observed"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Column:
    """One combination of sex and age."""

    sex: str = TOTAL
    age: str = TOTAL


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator, period and set of further dimensions (`COUNTERPART_AREA` among them)."""

    indicator: str
    time_period: str
    dims: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: where it is stored when typed, what it shows, and where that comes from.

    `typed` is the answer as stored, `observation` what the data say; a typed value goes first, and `differs` tells
    when the data say otherwise.
    """

    path: str
    key: ObservationKey
    value: Decimal | None = None
    origin: Origin = Origin.EMPTY
    typed: Json = None
    observation: Observation | None = None

    @property
    def differs(self) -> bool:
        """Tell whether a typed number and the data disagree."""
        both = self.origin is Origin.TYPED and self.observation is not None
        return both and self.observation is not None and self.observation.value != self.value


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """Rows by columns; `cells[r][c]` belongs to `rows[r]` and `columns[c]`."""

    question: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def filled(self) -> bool:
        """Tell whether any cell holds something."""
        return any(cell.origin is not Origin.EMPTY for row in self.cells for cell in row)


def indicators_of(question: Question) -> tuple[str, ...]:
    """Return the indicators of a table, in order."""
    return tuple(question.extension.get("indicators", "").split())


def indicator_table(
    question: Question,
    path: str,
    answers: Mapping[str, Json],
    observations: Iterable[Observation],
    *,
    country: str,
    period: tuple[str, str],
    dimensions: Mapping[str, Iterable[str]] | None = None,
) -> IndicatorTable:
    """Build the table of a question.

    `observations` are those that speak (one per key) of this country; `dimensions` gives the dimensions of each
    indicator, where known: an indicator without `SEX` has no columns by sex.
    """
    wanted = indicators_of(question)
    spoken = {one.key: one for one in observations if one.indicator in wanted and one.ref_area == country}
    typed = _typed(path, answers, country)
    columns = _columns(question, [*spoken, *typed])
    rows = tuple(_rows(wanted, period, [*spoken, *typed], columns))[:_MOST_ROWS]
    known = {name: frozenset(dims) for name, dims in (dimensions or {}).items()}
    columns = tuple(column for column in columns if _measured(column, wanted, known))
    sources = _Sources(path, country, spoken, typed)
    cells = tuple(tuple(sources.cell(row, column) for column in columns) for row in rows)
    return IndicatorTable(path, columns, rows, cells)


def cell_path(question: str, key: ObservationKey) -> str:
    """Return where the typed value of a cell is stored."""
    dims = dict(key.dims)
    if key.counterpart_area != TOTAL:
        dims["COUNTERPART_AREA"] = key.counterpart_area
    extra = "".join(f".{name}={code}" for name, code in sorted(dims.items()))
    return f"{question}/{key.indicator}.{key.time_period}.{key.sex}.{key.age}{extra}"


def cell_key(path: str, country: str) -> ObservationKey | None:
    """Return what a typed cell measures, None if the path is not that of a cell."""
    question, _, cell = path.rpartition("/")
    parts = cell.split(".")
    if not question or len(parts) < 4 or any("=" not in part for part in parts[4:]):
        return None
    dims = dict(part.split("=", 1) for part in parts[4:])
    counterpart = dims.pop("COUNTERPART_AREA", TOTAL)
    indicator, period, sex, age = parts[:4]
    return ObservationKey(
        indicator, country, period, counterpart, sex=sex, age=age, dims=tuple(sorted(dims.items())), freq=_freq(period)
    )


def typed_observations(path: str, answers: Mapping[str, Json], country: str) -> tuple[Observation, ...]:
    """Return the typed numbers of a table as observations without dataset, so that figures can quote them."""
    found: list[Observation] = []
    for key, (_, value) in _typed(path, answers, country).items():
        number = _number(value)
        if number is not None:
            found.append(Observation(key.indicator, key.ref_area, key.time_period, number, *key[3:], text=str(value)))
    return tuple(found)


def with_unit(typed: Observation) -> Observation:
    """Give a typed figure the unit that the catalogue has for its indicator."""
    known = catalogue().indicators.get(typed.indicator)
    return typed._replace(unit_measure=known.unit, unit_mult=known.unit_mult) if known else typed


def _typed(path: str, answers: Mapping[str, Json], country: str) -> dict[ObservationKey, tuple[str, Json]]:
    found: dict[ObservationKey, tuple[str, Json]] = {}
    for at, value in answers.items():
        if value is None or "@" in at or not at.startswith(f"{path}/"):
            continue
        if (key := cell_key(at, country)) is not None:
            found[key] = (at, value)
    return found


def _columns(question: Question, keys: list[ObservationKey]) -> tuple[Column, ...]:
    """Return sexes by ages as the template asks, and what else the data have of them."""
    asked = question.extension.get("disaggregation", "").upper().split()
    sexes = list(_SEXES) if "SEX" in asked else [TOTAL]
    ages = list(_AGES) if "AGE" in asked or "MINORS" in asked else [TOTAL]
    if "SEX" in asked:
        sexes = [*sorted({key.sex for key in keys} - set(sexes)), *sexes]
    if "AGE" in asked:
        ages = [*sorted({key.age for key in keys} - set(ages)), *ages]
    return tuple(Column(sex, age) for age in ages for sex in sexes)


def _measured(column: Column, indicators: tuple[str, ...], known: Mapping[str, frozenset[str]]) -> bool:
    """Tell whether any indicator of the table is broken down as the column says."""
    needed = {name for name, code in (("SEX", column.sex), ("AGE", column.age)) if code != TOTAL}
    return any(name not in known or needed <= known[name] for name in indicators)


def _rows(
    indicators: tuple[str, ...], period: tuple[str, str], keys: list[ObservationKey], columns: tuple[Column, ...]
) -> Iterable[Row]:
    """Yield, by indicator and then by further dimension, the periods of the document that have data, or its last."""
    shown = {(column.sex, column.age) for column in columns}
    for indicator in indicators:
        own = [key for key in keys if key.indicator == indicator and (key.sex, key.age) in shown]
        inside = {(_dims(key), key.time_period) for key in own if _within(key.time_period, period)}
        if not any(dims == () for dims, _ in inside) and period[1]:
            inside.add(((), period[1]))
        for dims, time_period in sorted(inside):
            yield Row(indicator, time_period, dims)


def _dims(key: ObservationKey) -> tuple[tuple[str, str], ...]:
    if key.counterpart_area == TOTAL:
        return key.dims
    return tuple(sorted((*key.dims, ("COUNTERPART_AREA", key.counterpart_area))))


def _within(time_period: str, period: tuple[str, str]) -> bool:
    first, last = period
    return (not first or time_period[:4] >= first[:4]) and (not last or time_period[:4] <= last[:4])


@dataclass(frozen=True, slots=True)
class _Sources:
    """What may fill a cell."""

    path: str
    country: str
    spoken: Mapping[ObservationKey, Observation]
    typed: Mapping[ObservationKey, tuple[str, Json]]

    def cell(self, row: Row, column: Column) -> Cell:
        key = _key(row, column, self.country)
        observation = self.spoken.get(key)
        at, value = self.typed.get(key, (cell_path(self.path, key), None))
        if is_unavailable(value):
            return Cell(at, key, None, Origin.UNAVAILABLE, value, observation)
        number = _number(value)
        if number is not None:
            return Cell(at, key, number, Origin.TYPED, value, observation)
        if observation is not None:
            return Cell(at, key, observation.value, Origin.OBSERVED, value, observation)
        return Cell(at, key, typed=value)


def _key(row: Row, column: Column, country: str) -> ObservationKey:
    dims = dict(row.dims)
    counterpart = dims.pop("COUNTERPART_AREA", TOTAL)
    period = row.time_period
    return ObservationKey(
        row.indicator, country, period, counterpart, _freq(period), column.sex, column.age, tuple(dims.items())
    )


def _number(value: Json) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _freq(period: str) -> str:
    if "Q" in period:
        return "Q"
    return "M" if len(period) == 7 and period[5:].isdigit() else "A"
