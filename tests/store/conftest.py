"""A small workspace to test with."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from gfmd_desktop.core import Change, Dataset, Observation, Office
from gfmd_desktop.store import Store

NOW = "2026-01-31T08:00:00Z"
OFFICE = Office("00000000-0000-7000-8000-000000000001", "Bureau national de la statistique", "MDA", "fr")


@pytest.fixture
def now() -> str:
    return NOW


@pytest.fixture
def office() -> Office:
    return OFFICE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "moldova.gfmd", OFFICE, NOW, author="focal point") as made:
        yield made


def change(name: str, value: object, *parents: str, document: str = "d", path: str = "P1") -> Change:
    return Change(name, document, path, value, parents, OFFICE.id, "focal point", NOW)


def dataset(name: str, count: int, source: str = "") -> Dataset:
    return Dataset(
        name, OFFICE.id, "focal point", NOW, "Stock", "UN DESA", "2019", "CC BY 3.0 IGO", source, "Table 1", {"v": 1},
        count, "digest", ("note",),
    )  # fmt: skip


def observations(count: int) -> Iterator[Observation]:
    for number in range(count):
        yield Observation(
            "STK01", f"A{number % 7}", str(2000 + number % 20), Decimal(number) / 10, f"C{number % 11}",
            sex="MF"[number % 2], text=str(number), sheet="Table 1", row=number + 1, column=3,
        )  # fmt: skip


def fill(store: Store, name: str = "ds", count: int = 300) -> None:
    with store.work() as work:
        work.datasets.add(dataset(name, count))
        work.observations.add(name, observations(count))
