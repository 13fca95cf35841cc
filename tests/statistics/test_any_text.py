from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gfmd_desktop.core import GfmdError
from gfmd_desktop.statistics import (
    areas,
    catalogue,
    find_periods,
    find_sex,
    find_vintage,
    fold,
    looks_aggregate,
    parse_rule,
    period_bounds,
    period_label,
    plain,
    previous_period,
    propose_unit,
    recognise_age,
    recognise_flag,
    recognise_indicator,
    recognise_missing,
    recognise_month,
    recognise_period,
    recognise_periods,
    recognise_sex,
    recognise_sexes,
    without_footnotes,
)

PIECES = [
    "2015",
    "-",
    "/",
    " ",
    "Q3",
    "T1",
    "to",
    "years",
    "ans",
    "(",
    ")",
    "1",
    "٢",
    "é",
    "ال",
    "%",
    "(000)",
    "..",
    "²",
    "M49",
]
anything = st.text(max_size=30) | st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


@given(anything)
@example("9999-12-01/P999Y")
@example("0001-01-01/P5Y")
@example("①②③")
@example("31/02/2018")
def test_no_text_brings_a_reader_down(text):
    for reader in (
        fold,
        plain,
        without_footnotes,
        find_periods,
        find_sex,
        find_vintage,
        looks_aggregate,
        period_bounds,
        period_label,
        previous_period,
        propose_unit,
        recognise_age,
        recognise_flag,
        recognise_missing,
        recognise_month,
        recognise_period,
        recognise_sex,
        areas().resolve,
        areas().resolve_code,
        areas().suggest,
    ):
        reader(text)
    recognise_periods([text, text])
    recognise_sexes([text])


@given(anything)
def test_every_recognised_period_has_bounds_in_order(text):
    found = recognise_period(text)
    if found:
        start, end = period_bounds(found.time_period)
        assert start <= end
        assert found.freq in catalogue().codelist("FREQ")
        before = previous_period(found.time_period)
        if before and period_bounds(before):
            assert period_bounds(before)[1] < start


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)))
def test_days_and_years_are_read_back(day):
    assert recognise_period(day.isoformat()).time_period == day.isoformat()
    assert recognise_period(str(day.year)).time_period == f"{day.year}"
    assert recognise_period(f"{day.year}-{day.month:02d}").time_period == f"{day.year}-{day.month:02d}"
    assert period_bounds(f"{day.year}-Q{(day.month - 1) // 3 + 1}")[0] <= day


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("-1"), 10**30, object()])
def test_numbers_that_are_no_year(value):
    assert recognise_period(value) is None
    assert areas().resolve_code(value) is None


@given(st.text("0123456789x+-*/<>=()., ENORTadsnih;:", max_size=25))
def test_a_rule_is_parsed_or_refused(text):
    try:
        parse_rule(text)
    except GfmdError as error:
        assert error.code == "statistics.bad-rule"


@given(st.text(max_size=40))
def test_ranking_never_fails_and_is_in_order(text):
    scores = [each.score for each in recognise_indicator(text)]
    assert scores == sorted(scores, reverse=True)


@given(st.sampled_from([area for area in areas() if area.kind == "country"]), st.randoms())
def test_the_order_of_words_does_not_matter(area, random):
    name = area.name("en").split()
    random.shuffle(name)
    found = areas().resolve(" ".join(name))
    assert found is None or found == area
