"""Small counts and the cells that would give them away."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Observation, Sharing
from gfmd_desktop.disclosure import is_small, judge

AGES = ("Y0T14", "Y15T64", "Y_GE65")


def cell(value: object, sex: str = "_T", age: str = "_T", **more: object) -> Observation:
    number = None if value is None else Decimal(str(value))
    made = Observation("STK01", "MDA", "2020", number, sex=sex, age=age, unit_measure="PS", text=str(value))
    return made._replace(**more)  # type: ignore[arg-type]


def statuses(rows: list[Observation], audience: Sharing = Sharing.PUBLIC) -> list[str]:
    mask = judge(lambda: rows, audience, "2026-01-01").mask
    return ["-" if place in mask.dropped else (mask.hidden or {}).get(place, "") for place in range(len(rows))]


@pytest.mark.parametrize(
    ("value", "more", "small"),
    [
        (0, {}, False), (1, {}, True), (4, {}, True), (5, {}, False), (-3, {}, False), (None, {}, False),
        ("4.5", {}, True),
        ("0.003", {"unit_mult": 3}, True), (3, {"unit_mult": 3}, False), (3, {"unit_measure": "PT"}, False),
        (3, {"unit_measure": ""}, True), (3, {"unit_measure": "", "indicator": "DEM02"}, False),
        (3, {"unit_measure": "", "indicator": "UNKNOWN"}, False),
    ],
)  # fmt: skip
def test_what_counts_as_small(value: object, more: dict[str, object], small: bool) -> None:
    assert is_small(cell(value, **more)) is small


def test_a_small_count_is_hidden_from_partners_and_public() -> None:
    for audience, expected in ((Sharing.PUBLIC, ["A"]), (Sharing.PARTNERS, ["A"]), (Sharing.INTERNAL, [""])):
        assert statuses([cell(3)], audience) == expected


def test_the_total_would_reveal_it_so_one_more_is_hidden() -> None:
    assert statuses([cell(3, "F"), cell(50, "M"), cell(53)]) == ["A", "D", ""]
    assert statuses([cell(3, "F"), cell(50, "M")]) == ["A", ""]
    assert statuses([cell(3, "F"), cell(53)]) == ["A", ""]


def test_the_smallest_other_cell_is_hidden_and_zeros_are_not() -> None:
    rows = [cell(3, age="Y0T14"), cell(90, age="Y15T64"), cell(40, age="Y_GE65"), cell(0, age="_U"), cell(133)]
    assert statuses(rows) == ["A", "", "D", "", ""]
    assert statuses([cell(70, "F", conf_status="C"), cell(0, "M"), cell(70)]) == ["-", "", "D"]


def test_a_total_of_another_group_does_not_matter() -> None:
    rows = [cell(3, "F"), cell(50, "M"), cell(53, time_period="2021"), cell(53, freq="M")]
    assert statuses(rows) == ["A", "", "", ""]


def test_a_confidential_figure_is_protected_like_a_small_one() -> None:
    assert statuses([cell(300, "F", conf_status="C"), cell(500, "M"), cell(800)]) == ["-", "D", ""]
    partners = [cell(300, "F", conf_status="N"), cell(500, "M"), cell(800)]
    assert statuses(partners, Sharing.PARTNERS) == ["", "", ""]


def test_a_hidden_total_is_not_the_sum_of_what_is_shown() -> None:
    assert statuses([cell(300, "F"), cell(500, "M"), cell(800, conf_status="C")]) == ["D", "", "-"]


def test_two_ones_or_two_fours_give_each_other_away() -> None:
    assert statuses([cell(1, "F"), cell(1, "M"), cell(30, "_O"), cell(32)]) == ["A", "A", "D", ""]
    assert statuses([cell(4, "F"), cell(4, "M"), cell(30, "_O"), cell(38)]) == ["A", "A", "D", ""]
    assert statuses([cell(1, "F"), cell(2, "M"), cell(30, "_O"), cell(33)]) == ["A", "A", "", ""]


def test_overlapping_age_groups_are_seen_through() -> None:
    rows = [
        cell(3, age="Y0T14"), cell(57, age="Y15T64"), cell(40, age="Y_GE65"), cell(20, age="Y15T24"),
        cell(60, age="Y_LT65"), cell(100),
    ]  # fmt: skip
    found = statuses(rows)
    assert found[0] == "A"
    # 100 = 0–14 + 15–64 + 65+, 60 = 0–14 + 15–64, 100 = 0–64 + 65+: each must keep two unknowns or none.
    for total, *parts in ((5, 0, 1, 2), (4, 0, 1), (5, 4, 2)):
        assert sum(bool(found[place]) for place in (total, *parts)) != 1


def test_regions_beside_countries_are_seen_through() -> None:
    rows = [
        cell(2, counterpart_area="ROU"), cell(70, counterpart_area="UKR"), cell(28, counterpart_area="GEO"),
        cell(72, counterpart_area="151"), cell(100),
    ]  # fmt: skip
    assert statuses(rows) == ["A", "", "D", "", ""]


def test_further_dimensions_have_totals_that_do_not_name_them() -> None:
    rows = [
        cell(3, dims=(("EDUCATION", "ED1"),)), cell(20, dims=(("EDUCATION", "ED2"),)), cell(23),
    ]  # fmt: skip
    assert statuses(rows) == ["A", "D", ""]


def test_what_was_masked_before_passes_unchanged() -> None:
    masked = cell(None, "F", text="", conf_status="A", obs_status="Q")
    assert statuses([masked, cell(50, "M"), cell(53)]) == ["", "", ""]


def table(values: list[list[int]]) -> list[Observation]:
    """Return a full table of sexes by ages with its margins."""
    rows = [
        cell(v, sex, age) for sex, line in zip("FM", values, strict=True) for age, v in zip(AGES, line, strict=True)
    ]
    rows += [cell(sum(line), sex) for sex, line in zip("FM", values, strict=True)]
    rows += [cell(sum(column), "_T", age) for age, column in zip(AGES, zip(*values, strict=True), strict=True)]
    return [*rows, cell(sum(map(sum, values)))]


COUNTS = st.one_of(st.integers(0, 8), st.integers(0, 500))


@given(st.lists(st.lists(COUNTS, min_size=3, max_size=3), min_size=2, max_size=2))
@settings(deadline=None, max_examples=150)
def test_an_attacker_who_adds_and_subtracts_learns_no_small_count(values: list[list[int]]) -> None:
    rows = table(values)
    hidden = {(row.sex, row.age): status for row, status in zip(rows, statuses(rows), strict=True) if status}
    known = {(row.sex, row.age): int(row.value or 0) for row in rows if (row.sex, row.age) not in hidden}
    truth = {(row.sex, row.age): int(row.value or 0) for row in rows}
    sums = [[(sex, age) for sex in ("F", "M", "_T")] for age in (*AGES, "_T")]
    sums += [[(sex, age) for age in (*AGES, "_T")] for sex in ("F", "M", "_T")]
    while solved := next((s for s in sums if sum(place not in known for place in s) == 1), None):
        place = next(place for place in solved if place not in known)
        known[place] = truth[place]
    assert all(place not in known for place in hidden)
    assert all(hidden.get(place) == "A" for place, value in truth.items() if 0 < value < 5)


def test_a_table_without_small_counts_leaves_whole() -> None:
    rows = table([[10, 20, 30], [40, 0, 60]])
    assert statuses(rows) == [""] * len(rows)


def test_observations_may_be_streamed() -> None:
    calls: dict[str, int] = defaultdict(int)

    def stream() -> object:
        calls["n"] += 1
        return iter([cell(3, "F"), cell(50, "M"), cell(53)])

    assert judge(stream, Sharing.PUBLIC, "2026-01-01").mask.hidden == {0: "A", 1: "D"}  # type: ignore[arg-type]
    assert calls["n"] > 1


def test_many_ages_with_a_gap_are_no_trap() -> None:
    years = [cell(10, age=f"Y{age}") for age in range(80) if age != 71]
    fives = [cell(50, age=f"Y{age}T{age + 4}") for age in range(0, 70, 5)]
    rows = [*years, *fives, cell(3, age="Y_GE80"), cell(793)]
    assert statuses(rows).count("A") == 1


def test_a_mask_tells_what_it_touches() -> None:
    rows = [cell(3, "F"), cell(50, "M"), cell(53), cell(70, conf_status="C", time_period="2021")]
    mask = judge(lambda: rows, Sharing.PUBLIC, "2026-01-01").mask
    touched = dict(mask.touched(rows))
    assert [rows.index(each) for each in touched] == [0, 1, 3]
    assert touched[rows[3]] is None
    assert [each for each in touched.values() if each] == list(mask.apply(rows))[:2]
    assert mask.touches
