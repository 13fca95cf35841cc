"""Many observations: taken over from a file, indexed afterwards, counted by code, found again by their numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Cancelled, Observation
from gfmd_desktop.store import ObservationFilter, Store, loading
from gfmd_desktop.store.row_numbers import RowNumbers

from .conftest import dataset

WHOLE = ObservationFilter()


def many(count: int) -> Iterator[Observation]:
    for number in range(count):
        yield Observation(
            "STK01",
            ("MAR", "TUN", "FRA")[number % 3],
            str(2000 + number % 7),
            None if number % 11 == 0 else Decimal(number) / 4,
            dims=(("WAY", "AIR"),) if number % 2 else (),
            text=f"{number}\x1f\n'é",
            sheet="Data",
            row=number + 1,
            column=3,
        )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file as the importing room leaves one."""
    path = tmp_path / "coming.sqlite"
    names = [name for name in Observation._fields if name != "dataset"]
    with closing(sqlite3.connect(path)) as connection, connection:
        columns = ", ".join(f'"{name}"' for name in names)
        connection.execute(f"CREATE TABLE observation (id INTEGER PRIMARY KEY, {columns}, number REAL)")
        for number, one in enumerate(many(500)):
            told = one._asdict() | {"value": None if one.value is None else str(one.value)}
            told["dims"] = '[["WAY","AIR"]]' if one.dims else ""
            figure = None if one.value is None else float(one.value)
            marks = ", ".join("?" * (len(names) + 2))
            row = (500 - number, *(told[name] for name in names), figure)
            connection.execute(f"INSERT INTO observation VALUES ({marks})", row)
        connection.execute("CREATE TABLE tally (field, code, observations)")
        connection.execute("INSERT INTO tally SELECT 'ref_area', ref_area, count(*) FROM observation GROUP BY 2")
    return path


def test_a_file_is_taken_over_as_it_is_and_let_go_of(store: Store, file: Path) -> None:
    for name in ("one", "two"):
        with store.work() as work:
            work.datasets.add(dataset(name, 500))
            assert work.observations.add_file(name, file) == 500
    with store.read() as work:
        for name in ("one", "two"):
            found = work.observations.find(ObservationFilter(datasets=(name,)))
            assert found == tuple(one._replace(dataset=name) for one in reversed(list(many(500))))
        assert work.observations.distinct("ref_area") == {"FRA": 332, "MAR": 334, "TUN": 334}
    file.unlink()


def test_what_is_taken_over_can_be_stopped(store: Store, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Impatient:
        def step(self, done: int, total: int, text: str = "") -> None:
            raise Cancelled

    monkeypatch.setattr(loading, "_BETWEEN_QUESTIONS", 10)
    monkeypatch.setattr(loading, "_MANY", 10)
    with pytest.raises(Cancelled), store.work() as work:
        work.datasets.add(dataset("ds", 500))
        work.observations.add_file("ds", file, Impatient())
    with store.work() as work:
        assert work.totals().observations == work.totals().datasets == 0
        work.datasets.add(dataset("ds", 500))
        work.observations.add_file("ds", file)
    assert indexes(store) == {"observation_key", "observation_dataset"}


@pytest.mark.parametrize("first", [0, 30, 3000])
def test_indexes_are_there_afterwards_whatever_was_there_before(
    store: Store, monkeypatch: pytest.MonkeyPatch, first: int
) -> None:
    monkeypatch.setattr(loading, "_MANY", 100)
    for name, count in (("one", first), ("two", 1000)):
        with store.work() as work:
            work.datasets.add(dataset(name, count))
            work.observations.add(name, many(count))
    assert indexes(store) == {"observation_key", "observation_dataset"}
    with store.read() as work:
        assert len(work.observations.ids(ObservationFilter(indicators=("STK01",), ref_areas=("TUN",)))) == sum(
            one.ref_area == "TUN" for count in (first, 1000) for one in many(count)
        )


def indexes(store: Store) -> set[str]:
    assert store.path
    with closing(sqlite3.connect(store.path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'observation'")
        return {name for (name,) in found}


def test_numbers_of_whole_datasets_and_counts_by_code_agree_with_a_search(store: Store) -> None:
    for name, count in (("one", 40), ("two", 25), ("none", 0), ("three", 60)):
        with store.work() as work:
            work.datasets.add(dataset(name, count))
            work.observations.add(name, many(count))
    with store.read() as work:
        for wanted in (WHOLE, ObservationFilter(datasets=("one", "three")), ObservationFilter(without=("two",))):
            ids = work.observations.ids(wanted)
            assert isinstance(ids, RowNumbers)
            everything = work.observations.ids(replace(wanted, period_from="0"))
            assert list(ids) == list(everything)
            assert len(ids) == work.observations.count(wanted)
            assert work.observations.by_rows(ids[30:50]) == work.observations.find(wanted)[30:50]
            for field in ("ref_area", "time_period", "indicator", "sex"):
                quick = work.observations.distinct(field, wanted)
                assert quick == work.observations.distinct(field, replace(wanted, period_from="0"))
                assert quick


def test_a_dataset_in_several_stretches_is_listed(store: Store) -> None:
    with store.work() as work:
        for name in ("one", "two"):
            work.datasets.add(dataset(name, 20))
        work.observations.add("one", many(10))
        work.observations.add("two", many(20))
        work.observations.add("one", ())
    with store.read() as work:
        assert len(work.observations.ids(ObservationFilter(datasets=("one",)))) == 10


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 9)), max_size=6), st.integers(-60, 60), st.integers(-60, 60)
)
def test_row_numbers_are_a_sequence_like_any_other(made: Sequence[tuple[int, int]], first: int, end: int) -> None:
    stretches = [range(low, low + count) for low, count in made]
    plain = [number for stretch in stretches for number in stretch]
    numbers = RowNumbers(stretches)
    assert list(numbers) == plain
    assert len(numbers) == len(plain)
    assert numbers[first:end] == plain[first:end]
    for at in (first, end):
        if -len(plain) <= at < len(plain):
            assert numbers[at] == plain[at]
        else:
            with pytest.raises(IndexError):
                numbers[at]
