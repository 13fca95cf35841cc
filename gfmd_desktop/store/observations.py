"""Observations on disk: written in bulk from an iterator, read by window, so that a million fit in little memory."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, UnaryExpression, func, insert, or_, select

from ..core import Block, NoProgress, Observation, ObservationKey, Progress, Tally, in_blocks
from .loading import asked, attach, indexed_afterwards
from .row_numbers import RowNumbers
from .tables import dataset, observation, tally
from .values import ObservationFilter

_BATCH = 10_000
_WINDOW = 500
_VALUE, _DIMS = Block._fields.index("value"), Block._fields.index("dims")
_COLUMNS = (
    observation.c.dataset,
    observation.c.indicator,
    observation.c.ref_area,
    observation.c.time_period,
    observation.c.counterpart_area,
    observation.c.freq,
    observation.c.sex,
    observation.c.age,
    observation.c.dims,
    observation.c.value,
    observation.c.number,
    observation.c.unit_measure,
    observation.c.unit_mult,
    observation.c.obs_status,
    observation.c.conf_status,
    observation.c.text,
    observation.c.note,
    observation.c.sheet,
    observation.c.row,
    observation.c.column,
)
_TALLIED = {
    "indicators": "indicator",
    "ref_areas": "ref_area",
    "counterpart_areas": "counterpart_area",
    "periods": "time_period",
    "sexes": "sex",
    "ages": "age",
}
_READ = (observation.c.id, dataset.c.id.label("dataset_id"), *_COLUMNS[1:])


class Observations:
    """Every observation of every dataset; each has a row number that stays its own in this workspace."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, dataset_id: str, observations: Iterable[Observation], progress: Progress | None = None) -> int:
        """Insert a dataset's observations and return how many; their own `dataset` field is not looked at.

        Streams: the iterable may be a generator over a large file. KeyError if the dataset was not added before.
        """
        progress, done, sql = progress or NoProgress(), 0, self._insert_sql()
        number, counted = self._number(dataset_id), Tally()
        with indexed_afterwards(self._connection, number, progress):
            for block in in_blocks(observations, _BATCH):
                self._connection.exec_driver_sql(sql, list(_rows(number, block)))
                counted.add(block)
                done += block.size
                progress.step(done, 0)
        if done:
            names = ("dataset", "field", "code", "observations")
            rows = [dict(zip(names, (number, *each), strict=True)) for each in counted.rows()]
            self._connection.execute(insert(tally), rows)
        return done

    def add_file(self, dataset_id: str, file: Path, progress: Progress | None = None) -> int:
        """Insert all observations of another SQLite file, quicker than `add`; return how many.

        Its table or view `observation` has the fields of `core.Block` as columns (`dims` as sorted JSON, empty for
        none), `id` for their order and `number`, the figure as a float; its table `tally` what `core.Tally` counts.
        """
        progress, number = progress or NoProgress(), self._number(dataset_id)
        names = ", ".join(f'"{column.name}"' for column in _COLUMNS[1:])
        sql = f"INSERT INTO main.observation (dataset, {names}) SELECT ?, {names} FROM coming.observation ORDER BY id"  # noqa: S608
        attach(self._connection, file, "coming")
        counted = "INSERT INTO main.tally SELECT ?, field, code, observations FROM coming.tally"
        self._connection.exec_driver_sql(counted, (number,))
        with indexed_afterwards(self._connection, number, progress), asked(self._connection, progress):
            return self._connection.exec_driver_sql(sql, (number,)).rowcount

    def _number(self, dataset_id: str) -> int:
        number = self._connection.scalar(select(dataset.c.seq).where(dataset.c.id == dataset_id))
        if number is None:
            raise KeyError(dataset_id)
        return int(number)

    def find(
        self, wanted: ObservationFilter, *, offset: int = 0, limit: int = 1000, order: Sequence[str] = ()
    ) -> tuple[Observation, ...]:
        """Return a window of what the filter means.

        `order` names fields, with `-` before a field for descending; `value` sorts by number. Rows that are equal
        in it, and all rows when it is empty, come as they were imported.
        """
        query = self._filtered(_joined(select(*_READ)), self._needed(wanted))
        query = query.order_by(*_order(order)).offset(offset).limit(limit)
        return tuple(_value(row) for row in self._connection.execute(query))

    def stream(self, wanted: ObservationFilter, order: Sequence[str] = ()) -> Iterator[Observation]:
        """Yield what the filter means one by one, in constant memory; within the unit of work only."""
        query = self._filtered(_joined(select(*_READ)), self._needed(wanted)).order_by(*_order(order))
        for row in self._connection.execution_options(yield_per=_BATCH).execute(query):
            yield _value(row)

    def count(self, wanted: ObservationFilter) -> int:
        """Return how many the filter means; quick when it names nothing but datasets."""
        wanted = self._needed(wanted)
        if _names_datasets_only(wanted):
            kept = _dataset_conditions(wanted)
            return self._connection.scalar(select(func.sum(dataset.c.observations)).where(*kept)) or 0
        query = self._filtered(select(func.count()).select_from(observation), wanted)
        return self._connection.scalar(query) or 0

    def ids(self, wanted: ObservationFilter, order: Sequence[str] = ()) -> Sequence[int]:
        """Return the row numbers of what the filter means, sorted as `find` sorts: 8 bytes each, none for all."""
        wanted = self._needed(wanted)
        if _names_datasets_only(wanted) and not order:
            whole = self._stretches(wanted)
            if whole is not None:
                return RowNumbers(whole)
        result = self._connection.execute(self._filtered(select(observation.c.id), wanted).order_by(*_order(order)))
        found: array[int] = array("q")
        while some := result.cursor.fetchmany(_BATCH):  # quicker than rows of SQLAlchemy
            found.extend(chain.from_iterable(some))
        result.close()
        return found

    def _needed(self, wanted: ObservationFilter) -> ObservationFilter:
        """Return the same without conditions when all observations meet them, else so that an index helps."""
        free = ObservationFilter(datasets=wanted.datasets, without=wanted.without)
        codes = {field: getattr(wanted, name) for name, field in _TALLIED.items() if getattr(wanted, name)}
        if wanted == replace(free, **{name: getattr(wanted, name) for name in _TALLIED}) and all(
            self.distinct(field, free).keys() <= set(told) for field, told in codes.items()
        ):
            return free
        if wanted.ref_areas and not wanted.indicators:
            return replace(wanted, indicators=tuple(self.distinct("indicator", free)))
        return wanted

    def _stretches(self, wanted: ObservationFilter) -> list[range] | None:
        """Return the row numbers of whole datasets, where those of each follow each other; else None."""
        first, last = (
            select(way(observation.c.id)).where(observation.c.dataset == dataset.c.seq).scalar_subquery()
            for way in (func.min, func.max)
        )
        query = select(first, last, dataset.c.observations).where(*_dataset_conditions(wanted))
        found = sorted((low, high, count) for low, high, count in self._connection.execute(query) if count)
        if any(low is None or high - low + 1 != count for low, high, count in found):
            return None
        return [range(low, high + 1) for low, high, _ in found]

    def by_rows(self, ids: Sequence[int]) -> tuple[Observation, ...]:
        """Return the observations with these row numbers, in that order; KeyError if there is none."""
        found: dict[int, Observation] = {}
        for start in range(0, len(ids), _WINDOW):
            wanted = observation.c.id.in_(list(ids[start : start + _WINDOW]))
            rows = self._connection.execute(_joined(select(*_READ)).where(wanted))
            found.update((row[0], _value(row)) for row in rows)
        return tuple(found[number] for number in ids)

    def of_key(self, key: ObservationKey) -> tuple[Observation, ...]:
        """Return what all datasets say for one key, in the order in which they came."""
        same = [observation.c[name] == value for name, value in key._asdict().items() if name != "dims"]
        query = _joined(select(*_READ)).where(*same, observation.c.dims == _dims(key.dims))
        return tuple(_value(row) for row in self._connection.execute(query.order_by(observation.c.id)))

    def distinct(self, field: str, wanted: ObservationFilter | None = None) -> dict[str, int]:
        """Return the codes that a field has under the filter, with how often each occurs, sorted by code."""
        wanted = wanted or ObservationFilter()
        if field in Tally.FIELDS and _names_datasets_only(wanted):
            counted = select(tally.c.code, func.sum(tally.c.observations)).join(
                dataset, dataset.c.seq == tally.c.dataset
            )
            query = counted.where(tally.c.field == field, *_dataset_conditions(wanted))
            return dict(self._connection.execute(query.group_by(tally.c.code).order_by(tally.c.code)).all())
        column = observation.c[field]
        found = self._filtered(select(column, func.count()), wanted).group_by(column).order_by(column)
        return dict(self._connection.execute(found).all())

    def _filtered(self, query: Select[Any], wanted: ObservationFilter) -> Select[Any]:
        """Restrict a query of observations that was not joined to their datasets; these are looked up first."""
        pairs = (
            (observation.c.indicator, wanted.indicators),
            (observation.c.ref_area, wanted.ref_areas),
            (observation.c.counterpart_area, wanted.counterpart_areas),
            (observation.c.time_period, wanted.periods),
            (observation.c.sex, wanted.sexes),
            (observation.c.age, wanted.ages),
            (observation.c.obs_status, wanted.obs_statuses),
            (observation.c.conf_status, wanted.conf_statuses),
            (observation.c.sheet, (wanted.sheet,) if wanted.sheet else ()),
        )
        conditions = [column.in_(codes) for column, codes in pairs if codes]
        if chosen := _dataset_conditions(wanted):
            conditions.append(observation.c.dataset.in_(select(dataset.c.seq).where(*chosen)))
        return query.where(*conditions, *_ranges(wanted, self._connection.dialect.name))

    def _insert_sql(self) -> str:
        names = ", ".join(f'"{column.name}"' for column in _COLUMNS)
        mark = "?" if self._connection.dialect.paramstyle == "qmark" else "%s"
        return f"INSERT INTO observation ({names}) VALUES ({', '.join([mark] * len(_COLUMNS))})"  # noqa: S608


def _rows(dataset_number: int, block: Block) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of the table that observations make."""
    known = {dims: _dims(dims) for dims in set(block.dims)}
    figures = block.value
    return zip(
        repeat(dataset_number),
        *block[:_VALUE],
        *block[_VALUE + 1 : _DIMS],
        map(known.__getitem__, block.dims),
        figures,
        [None if figure is None else float(figure) for figure in figures],
        *block[_DIMS + 1 :],
        strict=False,
    )


def _value(row: Sequence[Any]) -> Observation:
    _, identity, indicator, area, period, counterpart, freq, sex, age, dims, value, _, *rest = row
    unit, mult, status, confidentiality, text, note, sheet, row_number, column = rest
    return Observation(
        indicator,
        area,
        period,
        None if value is None else Decimal(value),
        counterpart,
        freq,
        sex,
        age,
        tuple(tuple(pair) for pair in json.loads(dims)) if dims else (),
        unit,
        mult,
        status,
        confidentiality,
        text,
        note,
        identity,
        sheet,
        row_number,
        column,
    )


def _dims(dims: Iterable[tuple[str, str]]) -> str:
    pairs = sorted(dims)
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":")) if pairs else ""


def _joined(query: Select[Any]) -> Select[Any]:
    return query.select_from(observation).join(dataset, dataset.c.seq == observation.c.dataset)


def _names_datasets_only(wanted: ObservationFilter) -> bool:
    return wanted == ObservationFilter(datasets=wanted.datasets, without=wanted.without)


def _dataset_conditions(wanted: ObservationFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.datasets:
        conditions.append(dataset.c.id.in_(wanted.datasets))
    if wanted.without:
        conditions.append(dataset.c.id.not_in(wanted.without))
    return conditions


def _ranges(wanted: ObservationFilter, dialect: str) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.period_from:
        conditions.append(observation.c.time_period >= wanted.period_from)
    if wanted.period_to:
        conditions.append(observation.c.time_period <= wanted.period_to)
    for name, code in wanted.dims:
        pair = json.dumps([name, code], ensure_ascii=False, separators=(",", ":"))
        conditions.append(observation.c.dims.contains(pair, autoescape=True))
    if wanted.text:
        # SQLite's LIKE does not look at the case of letters, and is three times as quick without lower().
        way = "contains" if dialect == "sqlite" else "icontains"
        texts = (observation.c.text, observation.c.note)
        conditions.append(or_(*(getattr(column, way)(wanted.text, autoescape=True) for column in texts)))
    return conditions


def _order(order: Sequence[str]) -> Iterator[ColumnElement[Any] | UnaryExpression[Any]]:
    for field in order:
        name = field.removeprefix("-")
        column = observation.c["number" if name == "value" else name]
        yield column.desc() if field.startswith("-") else column
    yield observation.c.id
