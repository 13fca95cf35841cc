"""Numbered steps from every released schema to the present one, all of them in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from .. import __version__
from .tables import metadata, step

Apply = Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class Step:
    """What leads from schema `number - 1` to schema `number`."""

    number: int
    apply: Apply


def _count_codes(connection: Connection) -> None:
    """Count for each dataset how many observations have which code."""
    connection.exec_driver_sql(
        "CREATE TABLE tally (dataset INTEGER NOT NULL, field TEXT NOT NULL, code TEXT NOT NULL,"
        " observations INTEGER NOT NULL, PRIMARY KEY (dataset, field, code),"
        " FOREIGN KEY(dataset) REFERENCES dataset (seq)) WITHOUT ROWID, STRICT"
    )
    for field in ("indicator", "ref_area", "counterpart_area", "time_period", "sex", "age"):
        connection.exec_driver_sql(
            f"INSERT INTO tally SELECT dataset, '{field}', {field}, count(*) FROM observation GROUP BY dataset, {field}"  # noqa: S608
        )


# A new file is made from `tables.py`; a step repeats in SQL what changed there, and is never edited once released.
STEPS: tuple[Step, ...] = (Step(1, metadata.create_all), Step(2, _count_codes))


def newest(steps: Sequence[Step] = STEPS) -> int:
    """Return the number of the schema that this program writes."""
    return steps[-1].number


def create(connection: Connection, now: str, steps: Sequence[Step] = STEPS) -> None:
    """Make the tables of the present schema in an empty database."""
    metadata.create_all(connection)
    for each in steps:
        _note(connection, each.number, now)


def number(connection: Connection) -> int:
    """Return the schema's number."""
    return connection.scalar(select(func.max(step.c.number))) or 0


def migrate(connection: Connection, now: str, steps: Sequence[Step] = STEPS) -> int:
    """Apply the steps that are missing and return how many; the caller's transaction takes all of them or none."""
    missing = [each for each in steps if each.number > number(connection)]
    for each in missing:
        each.apply(connection)
        _note(connection, each.number, now)
    return len(missing)


def _note(connection: Connection, reached: int, now: str) -> None:
    connection.execute(insert(step).values(number=reached, applied_at=now, program=__version__))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={reached}")
