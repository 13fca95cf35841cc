"""The quick look names every area in which the full check finds something; the digest's lines are plain JSON."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Block, Observation, in_blocks
from gfmd_desktop.statistics import Screen, catalogue, check, decimal_text, digest_lines, doubtful

CATALOGUE = catalogue()
CODES = ("STK01", "DEM01", "REM01", "DEM07", "FLW01", "STK05", "LAB02", "LAB01", "X_OWN")
some = st.builds(
    Observation,
    st.sampled_from(CODES),
    st.sampled_from(("MAR", "FRA", "TUN")),
    st.sampled_from(("2019", "2020", "2021")),
    st.one_of(st.none(), st.sampled_from([Decimal(n) for n in ("-5", "0", "1.5", "40", "100", "99999")])),
    st.sampled_from(("_T", "DEU")),
    st.just("A"),
    st.sampled_from(("_T", "F", "M")),
    st.sampled_from(("_T", "Y0T14", "Y15T64", "Y_GE65")),
    st.sampled_from(((), (("ACTIVITY", "AGR"),), (("ACTIVITY", "IND"),))),
    st.sampled_from(("", "PS", "PT", "USD")),
    st.sampled_from((0, 3)),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(some, max_size=25, unique_by=lambda one: one.key))
def test_no_area_with_something_wrong_is_missed_and_areas_can_be_checked_one_by_one(found: list[Observation]) -> None:
    screen = screened(found, 3)
    whole = [each for each in check(found, CATALOGUE) if each.code != "statistics.unknown-indicator"]
    parts = [
        each
        for area in sorted(screen.areas())
        for each in check([one for one in found if one.ref_area == area], CATALOGUE)
        if each.code != "statistics.unknown-indicator"
    ]
    assert sorted(map(repr, parts)) == sorted(map(repr, whole))


@settings(deadline=None, max_examples=200)
@given(st.lists(st.builds(Observation._replace, some, dataset=st.sampled_from(("one", "two"))), max_size=12))
def test_what_is_not_doubtful_has_no_findings(found: list[Observation]) -> None:
    part = [one for one in found if one.ref_area == "MAR"]
    assert doubtful(part, CATALOGUE) or not check(part, CATALOGUE)


def test_clean_records_ask_for_nothing() -> None:
    found = [
        Observation("STK01", "MAR", str(year), Decimal(10), "DEU", sex=sex, unit_measure="PS")
        for sex in "FM"
        for year in range(2000, 2020)
    ]
    assert not screened(found, 7).areas()


@pytest.mark.parametrize(
    ("field", "codes"),
    [
        ("sex", ("_T", "F", "M")),
        ("age", ("_T", "Y0T14", "Y15T64", "Y_GE65")),
        ("counterpart_area", ("_T", "DEU", "FRA")),
        ("dims", ((), (("EDUCATION", "ED1"),))),
    ],
)
def test_totals_with_their_parts_are_looked_at_whatever_the_dimension(field: str, codes: tuple[Any, ...]) -> None:
    found = [
        Observation("STK01", "MAR", "2020", Decimal(100), unit_measure="PS")._replace(**{field: code}) for code in codes
    ]
    assert bool(screened(found, 2).areas()) == (field != "dims")
    assert bool(check(found, CATALOGUE)) == (field != "dims")


def screened(found: list[Observation], size: int) -> Screen:
    screen = Screen(CATALOGUE)
    for block in in_blocks(found, size):
        screen.add(block)
    return screen


anything = st.builds(
    Observation,
    st.text(),
    st.text(max_size=1),
    st.text(),
    st.one_of(st.none(), st.decimals(allow_nan=False, allow_infinity=False)),
    text=st.text(),
    note=st.text(max_size=1),
    sheet=st.text(),
    dims=st.lists(st.tuples(st.text(), st.text()), max_size=2).map(lambda pairs: tuple(sorted(pairs))),
    row=st.integers(0, 2_000_000),
    column=st.integers(0, 20_000),
    unit_mult=st.integers(-9, 9),
)


@given(st.lists(anything, max_size=4))
def test_a_line_of_the_digest_is_json(found: list[Observation]) -> None:
    assert digest_lines(Block.of(found)) == [plain(one) for one in found]
    assert digest_lines(Block.of(found[:1] * 3)) == [plain(one) for one in found[:1] * 3]


def plain(one: Observation) -> bytes:
    dims = [list(pair) for pair in one.dims if pair[1] != "_T"]
    facts = [*one.key[:7], dims, decimal_text(one.value), *one[9:15], one.sheet, one.row, one.column]
    return json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")
