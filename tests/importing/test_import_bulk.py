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
from gfmd_desktop.importing import Column, Recipe, Table, Values, gathering
from gfmd_desktop.importing.bulk import BulkRun
from gfmd_desktop.importing.gathering import Gathered, digest_of, key_of, of_area
from gfmd_desktop.importing.spool import Spool
from gfmd_desktop.sheets import model, xlsx_bulk, xlsx_strips
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


def outcome(path: Path) -> tuple[object, ...]:
    book = sheets.read(path)
    return said(importing.run(book, importing.propose(book).recipe, rules=True))


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


LABELS = st.sampled_from((*COUNTRIES, "France (1)", "Total", 2015, "TOTAL"))
LINES = st.lists(
    st.tuples(
        LABELS, LABELS, st.sampled_from(("Female", "Male", "Both sexes", "x", "")),
        st.sampled_from(("0-14", "65+", "Total", "")), st.sampled_from((2015, "2016", 2017.0, "n.a.", "")),
        st.sampled_from(ODD), st.sampled_from(("e", "p", "")), st.sampled_from(("by air", "by-air", "by sea", "")),
    ),
    min_size=1,
    max_size=25,
)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(lines=LINES, note=st.booleans())
def test_whatever_stands_in_a_table_both_ways_say_the_same(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[object, ...]], note: bool
) -> None:
    path = tmp_path_factory.mktemp("ways") / "lines.xlsx"
    usual = [("Mali", "Niger", "Female", "0-14", 2015 + row, 10 * row, "", "by air") for row in range(40)]
    write(path, [HEADER, *usual, *lines, *usual[:20], *lines], "1) Without the north." if note else "")
    columns = ("REF_AREA", "COUNTERPART_AREA", "SEX", "AGE", "TIME_PERIOD", "", "flag", "WAY_OF_ENTRY")
    told = [Column(HEADER[at], at + 1, role) for at, role in enumerate(columns) if role]
    table = Table("Data", (1,), 2, 0, tuple(told), (Values(HEADER[5], 6, 6, "STK01", "PS", 0),))
    recipe = Recipe((table,))
    long = said(importing.run(sheets.read(path), recipe, rules=True))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model.Sheet, "_keep", lambda *whole: None)
        patch.setattr(xlsx_bulk, "_CHUNK", 1024)
        patch.setattr(xlsx_strips, "_LOOKED_AT", 0)
        patch.setattr(gathering, "HELD", 10)
        assert said(importing.run(sheets.read(path), recipe, rules=True)) == long


def write(path: Path, rows: list[tuple[object, ...]], note: str) -> None:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Data")
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if value not in ("", None):
                sheet.write(row, column, value)
    if note:
        book.add_worksheet("Notes").write(0, 0, note)
    book.close()


def said(plan: importing.Plan) -> tuple[object, ...]:
    return list(plan.observations), plan.findings, plan.summary, plan.digest(), plan.labels


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
