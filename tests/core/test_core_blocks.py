"""Observations field by field: nothing is lost on the way there and back, and counts are those of a plain count."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import Block, Observation, Tally, in_blocks

texts = st.text(max_size=4)
observations = st.builds(
    Observation,
    texts, texts, texts, st.none() | st.decimals(allow_nan=False, allow_infinity=False), texts, texts, texts, texts,
    st.lists(st.tuples(texts, texts), max_size=2).map(tuple), texts, st.integers(-9, 9), texts, texts, texts, texts,
    st.just(""), texts, st.integers(0), st.integers(0),
)  # fmt: skip


@given(st.lists(observations, max_size=9), st.integers(1, 4))
def test_blocks_hold_observations_as_they_are(found: list[Observation], size: int) -> None:
    parts = list(in_blocks(iter(found), size))
    assert [one for part in parts for one in part.observations()] == found
    assert [str(one.value) for part in parts for one in part.observations()] == [str(one.value) for one in found]
    assert sum(part.size for part in parts) == len(found)
    assert all(0 < part.size <= size for part in parts)


@given(st.lists(observations, max_size=6), st.integers(0, 6), st.integers(0, 6))
def test_part_of_a_block(found: list[Observation], first: int, end: int) -> None:
    assert Block.of(found).part(first, end).observations() == found[first:end]


def test_a_block_of_nothing() -> None:
    assert Block.of(()).size == 0
    assert Block.of(()).observations() == []


def test_a_block_belongs_to_no_dataset() -> None:
    one = Observation("STK01", "MAR", "2020", Decimal("1.50"), dataset="ds")
    assert Block.of([one]).observations() == [one._replace(dataset="")]


@given(st.lists(observations, max_size=9))
def test_a_tally_counts_codes(found: list[Observation]) -> None:
    tally = Tally()
    for block in in_blocks(found, 2):
        tally.add(block)
    for field in Tally.FIELDS:
        counts = {code: count for name, code, count in tally.rows() if name == field}
        assert counts == Counter(getattr(one, field) for one in found)
