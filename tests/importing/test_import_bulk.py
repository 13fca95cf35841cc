"""Large imports: the short way gives what the long way gives, nothing is held in memory, nothing is half done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop import importing, sheets
from gfmd_desktop.core import Block, Cancelled, Observation, in_blocks
from gfmd_desktop.importing import gathering
from gfmd_desktop.importing.bulk import BulkRun
from gfmd_desktop.importing.gathering import Gathered, digest_of, key_of, of_area
from gfmd_desktop.importing.spool import Spool
from gfmd_desktop.sheets import model, xlsx_bulk
from gfmd_desktop.statistics import digest

HEADER = (
    "Destination",
    "Origin",
    "Sex",
    "Age group",
    "Year",
    "Number of international migrants",
    "Flag",
    "Way of entry",
)
COUNTRIES = ("Mali", "Niger", "Chad", "Côte d'Ivoire", "Atlantis", "Viet Nam", "")
ODD: tuple[object, ...] = (
    12,
    12.5,
    0,
    -3,
    "1 250",
    "..",
    "",
    None,
    "n.a.",
    "#N/A",
    38891.000000000007,
    "(7)",
    True,
    "x",
)


@pytest.fixture
def ragged(tmp_path: Path) -> Path:
    path = tmp_path / "ragged.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Data")
    shaded = book.add_format({"num_format": "#,##0"})
    sheet.write_row(0, 0, HEADER)
    for row in range(1, 1200):
        values = (
            COUNTRIES[row % 4] if row % 97 else COUNTRIES[row % 7], COUNTRIES[row // 4 % 4],
            ("Female", "Male")[row // 16 % 2], ("0-14", "15-64", "65+")[row // 32 % 3], 1990 + row // 96,
            ODD[row % 31] if row % 31 < len(ODD) else row * 7, "e" if row % 9 == 0 else "",
            ("by air", "by sea")[row % 2],
        )  # fmt: skip
        for column, value in enumerate(values):
            if value not in ("", None):
                sheet.write(row, column, value, shaded if row % 5 == 0 else None)
            elif row % 3 == 0:
                sheet.write_blank(row, column, None, shaded)
    book.close()
    return path


def outcome(path: Path) -> tuple[list[Observation], object]:
    book = sheets.read(path)
    plan = importing.run(book, importing.propose(book).recipe, rules=True)
    return list(plan.observations), (plan.findings, plan.summary, plan.digest(), plan.labels)


def test_the_short_way_and_the_long_way_give_the_same(ragged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = outcome(ragged)
    ways: Counter[str] = Counter()
    strip, row = BulkRun.strip, BulkRun.row

    def stripped(self: BulkRun, piece: sheets.Strip) -> Iterator[Block]:
        ways["in strips"] += len(piece.numbers)
        return strip(self, piece)

    def rowed(self: BulkRun, piece: sheets.Row) -> Iterator[Observation]:
        ways["one by one"] += 1
        return row(self, piece)

    monkeypatch.setattr(BulkRun, "strip", stripped)
    monkeypatch.setattr(BulkRun, "row", rowed)
    monkeypatch.setattr(model.Sheet, "_keep", lambda *whole: None)  # so that the sheet streams
    monkeypatch.setattr(xlsx_bulk, "_CHUNK", 4096)
    monkeypatch.setattr(gathering, "HELD", 10)
    short = outcome(ragged)
    assert short == long
    assert len(long[0]) > 1000
    assert ways["in strips"] > 500 and 100 < ways["one by one"] < 900


texts = st.text(st.characters(codec="utf-8"), max_size=12)
observations = st.builds(
    Observation,
    st.sampled_from(("STK01", "X_A")),
    st.sampled_from(("MAR", "FRA", "TUN", "ESP")),
    st.sampled_from(("2019", "2020")),
    st.one_of(
        st.none(),
        st.decimals(allow_nan=False, allow_infinity=False),
        st.sampled_from([Decimal("1.50"), Decimal("1E+3")]),
    ),
    sex=st.sampled_from(("_T", "F")),
    dims=st.sampled_from(((), (("WAY", "AIR"),), (("WAY", "_T"),))),
    text=texts,
    dataset=st.just(""),
    note=texts,
    row=st.integers(0, 1_048_576),
    column=st.integers(0, 16_384),
    unit_mult=st.integers(-3, 9),
)


@settings(deadline=None)
@given(st.lists(observations, max_size=40))
def test_what_is_spooled_comes_back_with_the_same_digest_and_each_key_once(found: list[Observation]) -> None:
    few, many = Gathered(), Gathered()
    many._spool = Spool()
    for block in in_blocks(found, 4):
        assert few.add(block) == many.add(block)
    kept = few.kept
    assert list(many.kept) == list(kept)
    assert len(many.kept) == len(kept) == len({key_of(one) for one in found})
    assert digest_of(many.kept) == digest_of(kept) == digest(kept)
    assert all(of_area(many.kept, area) == of_area(kept, area) for area in ("MAR", "FRA", "XXX"))
    assert [many[number] for number in range(len(kept))] == list(kept)


def test_a_spool_is_read_by_several_at_once() -> None:
    spool = Spool()
    for block in in_blocks((Observation("STK01", "MAR", "2020", Decimal(row), row=row) for row in range(5000)), 700):
        spool.add(block)
    one: Iterator[Observation] = iter(spool)
    assert [next(one).row for _ in range(10)] == list(range(10))
    assert [each.row for each in spool] == list(range(5000))
    assert next(one).row == 10
    assert spool[-1].row == 4999


def test_cancelling_in_the_middle_of_a_large_sheet(ragged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Impatient:
        steps = 0

        def step(self, done: int, total: int, text: str = "") -> None:
            self.steps += 1
            if self.steps == 2:
                raise Cancelled

    monkeypatch.setattr(model.Sheet, "_keep", lambda *whole: None)  # so that the sheet streams
    book = sheets.read(ragged)
    recipe = importing.propose(book).recipe
    with pytest.raises(Cancelled):
        importing.run(book, recipe, progress=Impatient(), rules=True)
