"""Observations on disk: written in bulk from an iterator, read by window, so that a million fit in little memory."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import repeat
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, UnaryExpression, func, or_, select

from ..core import Block, NoProgress, Observation, ObservationKey, Progress, in_blocks
from .loading import asked, attach, indexed_afterwards
from .tables import dataset, observation
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
        number = self._number(dataset_id)
        with indexed_afterwards(self._connection, number, progress):
            for block in in_blocks(observations, _BATCH):
                self._connection.exec_driver_sql(sql, list(_rows(number, block)))
                done += block.size
                progress.step(done, 0)
        return done

    def add_file(self, dataset_id: str, file: Path, progress: Progress | None = None) -> int:
        """Insert all observations of another SQLite file, quicker than `add`; return how many.

        Its table or view `observation` has the fields of `core.Block` as columns (`dims` as sorted JSON, empty for
        none), `id` for their order and `number`, the figure as a float.
        """
        progress, number = progress or NoProgress(), self._number(dataset_id)
        names = ", ".join(f'"{column.name}"' for column in _COLUMNS[1:])
        sql = f"INSERT INTO main.observation (dataset, {names}) SELECT ?, {names} FROM coming.observation ORDER BY id"  # noqa: S608
        attach(self._connection, file, "coming")
        with indexed_afterwards(self._connection, number, progress), asked(self._connection, progress):
            return self._connection.exec_driver_sql(sql, (number,)).rowcount

    def _number(self, dataset_id: str) -> int:
        number = self._connection.scalar(select(dataset.c.seq).where(dataset.c.id == dataset_id))
        if number is None:
            raise KeyError(dataset_id)
        return number

    def find(
        self, wanted: ObservationFilter, *, offset: int = 0, limit: int = 1000, order: Sequence[str] = ()
    ) -> tuple[Observation, ...]:
        """Return a window of what the filter means.

        `order` names fields, with `-` before a field for descending; `value` sorts by number. Rows that are equal
        in it, and all rows when it is empty, come as they were imported.
        """
        query = _filtered(select(*_READ), wanted).order_by(*_order(order)).offset(offset).limit(limit)
        return tuple(_value(row) for row in self._connection.execute(query))

    def stream(self, wanted: ObservationFilter, order: Sequence[str] = ()) -> Iterator[Observation]:
        """Yield what the filter means one by one, in constant memory; within the unit of work only."""
        query = _filtered(select(*_READ), wanted).order_by(*_order(order))
        for row in self._connection.execution_options(yield_per=_BATCH).execute(query):
            yield _value(row)

    def count(self, wanted: ObservationFilter) -> int:
        """Return how many the filter means; quick when it names nothing but datasets."""
        if wanted == ObservationFilter(datasets=wanted.datasets, without=wanted.without):
            kept = _dataset_conditions(wanted)
            return self._connection.scalar(select(func.sum(dataset.c.observations)).where(*kept)) or 0
        query = _filtered(select(func.count()), wanted)
        return self._connection.scalar(query) or 0

    def ids(self, wanted: ObservationFilter, order: Sequence[str] = ()) -> array[int]:
        """Return the row numbers of what the filter means, 8 bytes each, sorted as `find` sorts."""
        query = _filtered(select(observation.c.id), wanted).order_by(*_order(order))
        found: array[int] = array("q")
        for group in self._connection.execution_options(yield_per=_BATCH).execute(query).scalars().partitions():
            found.extend(group)
        return found

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
        column = observation.c[field]
        query = _filtered(select(column, func.count()), wanted or ObservationFilter())
        rows = self._connection.execute(query.group_by(column).order_by(column))
        return dict(rows.all())

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


def _filtered(query: Select[Any], wanted: ObservationFilter) -> Select[Any]:
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
    return _joined(query).where(*conditions, *_dataset_conditions(wanted), *_ranges(wanted))


def _dataset_conditions(wanted: ObservationFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.datasets:
        conditions.append(dataset.c.id.in_(wanted.datasets))
    if wanted.without:
        conditions.append(dataset.c.id.not_in(wanted.without))
    return conditions


def _ranges(wanted: ObservationFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.period_from:
        conditions.append(observation.c.time_period >= wanted.period_from)
    if wanted.period_to:
        conditions.append(observation.c.time_period <= wanted.period_to)
    for name, code in wanted.dims:
        pair = json.dumps([name, code], ensure_ascii=False, separators=(",", ":"))
        conditions.append(observation.c.dims.contains(pair, autoescape=True))
    if wanted.text:
        like = (column.icontains(wanted.text, autoescape=True) for column in (observation.c.text, observation.c.note))
        conditions.append(or_(*like))
    return conditions


def _order(order: Sequence[str]) -> Iterator[ColumnElement[Any] | UnaryExpression[Any]]:
    for field in order:
        name = field.removeprefix("-")
        column = observation.c["number" if name == "value" else name]
        yield column.desc() if field.startswith("-") else column
    yield observation.c.id
