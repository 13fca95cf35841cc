"""Mirror checks: two sides of one thing, graded by the pack's tolerances; laws of the grades."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import LANGUAGES, GfmdError, Observation, Place, Words
from gfmd_desktop.documents import MIRROR_CHECKS, Grade, mirror
from gfmd_desktop.documents.mirror import Conditions, Kind, Term, gap, grade

FIGURES = st.integers(0, 10**9).map(Decimal)
ORDER = [Grade.AGREE, Grade.NEAR, Grade.DIFFER, Grade.FAR]


def figure(indicator, area, value, about="_T", period="2019", **more):
    dims = tuple(sorted((name, code) for name, code in more.items() if name.isupper()))
    rest = {name: told for name, told in more.items() if not name.isupper()}
    return Observation(indicator, area, period, Decimal(value), about, dims=dims, **rest)


def run(*observations, checks=(), about=()):
    place = lambda one: Place(one.ref_area, one.dataset, f"{one.indicator}.{one.time_period}")  # noqa: E731
    return mirror([], observations, checks=checks, about=about, place=place)


def graded(check, *observations):
    return [each.grade for each in run(*observations, checks=[check]).compared]


def test_all_forty_are_there_and_told_in_every_language():
    assert [f"MC{number:02}" for number in range(1, 41)] == list(MIRROR_CHECKS)
    for language in LANGUAGES:
        words = Words(language)
        for each in MIRROR_CHECKS:
            assert words.knows(f"documents.mirror-title-{each.lower()}")
            assert each == "MC40" or words.knows(f"documents.mirror-{each.lower()}.cure")


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (1000, 950, Grade.AGREE),
        (100, 51, Grade.AGREE),
        (1000, 750, Grade.NEAR),
        (1000, 500, Grade.DIFFER),
        (1000, 300, Grade.FAR),
        (800, 310, Grade.DIFFER),
        (0, 0, Grade.AGREE),
    ],
)
def test_people_are_graded_by_share_and_by_number(left, right, wanted):
    assert graded("MC01", figure("STK04", "SEN", left, "ESP"), figure("STK01", "ESP", right, "SEN")) == [wanted]


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (100, 91, Grade.AGREE),
        (100, 76, Grade.NEAR),
        (100, 51, Grade.DIFFER),
        (100, 1, Grade.FAR),
        ("0.9", "0.1", Grade.DIFFER),
    ],
)
def test_money_is_compared_in_base_units_and_small_sums_are_never_far(left, right, wanted):
    mine = figure("REM01", "SEN", left, "ESP", unit_mult=6)
    assert graded("MC09", mine, figure("REM02", "ESP", right, "SEN", unit_mult=6)) == [wanted]
    in_units = figure("REM01", "SEN", Decimal(left) * 10**6, "ESP")
    assert graded("MC09", in_units, figure("REM02", "ESP", right, "SEN", unit_mult=6)) == [wanted]


def test_stocks_two_years_apart_are_compared_more_mildly_and_flows_not_at_all():
    old = figure("STK01", "ESP", 620, "SEN", period="2017")
    assert graded("MC01", figure("STK04", "SEN", 1000, "ESP"), old) == [Grade.NEAR]  # 0.38 within 0.30 + 2 × 0.05
    older = old._replace(time_period="2016")
    assert graded("MC01", figure("STK04", "SEN", 1000, "ESP"), older) == []
    flow = figure("FLW01", "ESP", 620, "SEN", period="2018")
    assert graded("MC03", figure("FLW02", "SEN", 1000, "ESP"), flow) == []


def test_a_break_or_a_missing_value_makes_it_milder_or_silent():
    theirs = figure("STK01", "ESP", 100, "SEN")
    assert graded("MC01", figure("STK04", "SEN", 1000, "ESP"), theirs) == [Grade.FAR]
    assert graded("MC01", figure("STK04", "SEN", 1000, "ESP", obs_status="B"), theirs) == [Grade.DIFFER]
    assert graded("MC01", figure("STK04", "SEN", 1000, "ESP", obs_status="O"), theirs) == []
    assert graded("MC01", figure("STK04", "SEN", 1000, "ESP")._replace(value=None), theirs) == []


def test_one_dataset_that_tells_both_sides_is_not_compared_with_itself():
    one = figure("REM01", "SEN", 100, "ESP", unit_mult=6, dataset="d")
    other = figure("REM02", "ESP", 1, "SEN", unit_mult=6, dataset="d")
    assert graded("MC09", one, other) == []
    assert graded("MC09", one, other._replace(dataset="e")) == [Grade.FAR]


def test_citizenship_is_found_as_dimension_or_as_counterpart():
    mine = figure("FLW05", "SEN", 1000, "ESP")
    assert graded("MC04", mine, figure("FLW02", "ESP", 990, CITIZENSHIP="SEN")) == [Grade.AGREE]
    assert graded("MC04", mine, figure("FLW02", "ESP", 990, "SEN")) == [Grade.AGREE]
    assert graded("MC04", mine, figure("FLW02", "ESP", 990, CITIZENSHIP="MLI")) == []


def test_rules_between_both_sides_name_the_clause_that_is_broken():
    register, hosted = figure("STK06", "SEN", 200, "ESP"), figure("STK02", "ESP", 100, CITIZENSHIP="SEN")
    (found,) = run(register, hosted, checks=["MC02"]).compared
    assert (found.a, found.b, found.left, found.right, found.apart) == (
        "SEN",
        "ESP",
        "200",
        "100",
        "STK06 <= 1.2 * STK02",
    )
    assert not graded("MC02", register._replace(value=Decimal(110)), hosted)
    assert graded("MC02", register._replace(value=Decimal(10)), hosted) == [Grade.DIFFER]
    assert graded("MC15", figure("IRR08", "SEN", 10, "ESP"), figure("IRR06", "ESP", 4, CITIZENSHIP="SEN")) == [
        Grade.DIFFER
    ]
    assert graded("MC15", figure("IRR08", "SEN", 10, "ESP"), figure("IRR07", "SEN", 9, "ESP")) == [Grade.DIFFER]
    assert graded("MC16", figure("RET01", "SEN", 10, "ESP"), figure("FLW05", "SEN", 9, "ESP")) == []
    more = figure("FLW05", "SEN", 4, "ESP"), figure("FLW07", "SEN", 5, "ESP")
    assert graded("MC16", figure("RET01", "SEN", 10, "ESP"), *more) == [Grade.DIFFER]


def test_shares_of_women_and_minors_are_five_points_apart_at_most():
    def side(indicator, area, about, women, minors):
        return (
            figure(indicator, area, 1000, about),
            figure(indicator, area, women, about, sex="F"),
            figure(indicator, area, minors, about, age="Y_LT18"),
        )

    both = (*side("STK04", "SEN", "ESP", 400, 100), *side("STK01", "ESP", "SEN", 460, 140))
    assert graded("MC30", *both) == [Grade.DIFFER]
    assert graded("MC31", *both) == [Grade.AGREE]


def test_places_are_exact_and_told_once_for_a_pair():
    both = figure("LEG07", "SEN", 100, "ESP"), figure("LEG07", "ESP", 101, "SEN")
    assert graded("MC19", *both) == [Grade.DIFFER]


def test_groups_recognition_deaths_and_corridors():
    sent = [figure("REM02", b, 100, a, unit_mult=6) for a, b in (("SEN", "ESP"), ("MLI", "ESP"))]
    got = [figure("REM01", a, value, "ESP", unit_mult=6) for a, value in (("SEN", 100), ("MLI", 60))]
    (found,) = run(*sent, *got, checks=["MC10"]).compared
    assert (found.a, found.apart) == ("MLI", "160000000 / 200000000 (20 %)")
    asked = [figure("SKL07", a, 100, b) for a, b in (("SEN", "ESP"), ("ESP", "SEN"))]
    granted = [figure("SKL08", "SEN", 90, "ESP"), figure("SKL08", "ESP", 40, "SEN")]
    assert [each.apart for each in run(*asked, *granted, checks=["MC22"]).compared] == ["40 % / 90 %"]
    deaths = [figure("IRR11", area, value) for area, value in (("SEN", 30), ("MLI", 80), ("011", 100))]
    assert [each.apart for each in run(*deaths, checks=["MC34"]).compared] == ["110 / 100"]
    index = [figure("DEM07", area, value) for area, value in (("SEN", "0.517"), ("ESP", "0.911"))]
    (corridor,) = run(figure("STK04", "SEN", 9, "ESP"), *index, checks=["MC37"]).compared
    assert (corridor.apart, corridor.finding) == ("+0.394", None)


def test_findings_name_both_places_why_and_what_to_do():
    (finding,) = run(figure("STK04", "SEN", 1000, "ESP"), figure("STK01", "ESP", 300, "SEN"), checks=["MC01"]).findings
    told = Words("en").finding(finding) if hasattr(Words, "finding") else ""
    assert str(finding.where) == "SEN › STK04.2019"
    assert finding.values()["other"] == "ESP › STK01.2019"
    assert finding.values()["apart"] == "70 %"
    assert told is not None


def test_a_term_that_is_none_is_refused():
    with pytest.raises(GfmdError, match="mirror-term"):
        Term.of("STK04(A, B)")


@given(FIGURES, FIGURES, st.sampled_from([Kind.STOCK, Kind.FLOW, Kind.MONEY, Kind.EXACT]))
def test_a_grade_is_the_same_from_either_side(one, other, kind):
    assert grade(kind, one, other, Conditions()) is grade(kind, other, one, Conditions())
    assert 0 <= gap(one, other) <= 1


@given(
    FIGURES,
    FIGURES,
    st.sampled_from([Kind.STOCK, Kind.FLOW, Kind.MONEY]),
    st.integers(0, 2),
    st.booleans(),
    st.booleans(),
)
def test_no_condition_makes_a_grade_harder(one, other, kind, years, rules, broken):
    plain = grade(kind, one, other, Conditions())
    mild = grade(kind, one, other, Conditions(years=years, rules_differ=rules, broken=broken))
    assert ORDER.index(mild) <= ORDER.index(plain)


def test_what_one_lacks_another_can_tell_only_for_countries_that_are_compiled():
    told = figure("STK01", "ESP", 300, "SEN"), figure("STK01", "ESP", 280, "SEN", period="2015")
    assert run(*told, checks=["MC40"]).fills == ()
