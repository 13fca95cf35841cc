from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import GfmdError, Observation, Place, Severity, Words
from gfmd_desktop.statistics import catalogue, check, parse_rule

CATALOGUE = catalogue()


def obs(indicator, value, period="2015", area="MAR", **more):
    return Observation(indicator, area, period, None if value is None else Decimal(str(value)), **more)


def found(*observations):
    return [(finding.code.removeprefix("statistics."), finding.severity) for finding in check(observations, CATALOGUE)]


def codes(*observations):
    return [code for code, _ in found(*observations)]


E, W, N = Severity.ERROR, Severity.WARNING, Severity.NOTE


@pytest.mark.parametrize(
    "rule",
    [
        "E: x >",
        "E: x",
        "E: 3",
        "x > 0",
        "Q: x > 0",
        "E: x > 0 1",
        "E: (x > 0",
        "E: y > 0",
        "E: adds(SEX, AGE)",
        "E: near(x, 1)",
        "E: eval(x)",
        "E: x.real > 0",
        "E: __import__('os') == 0",
        "E: 1 < (2 < 3)",
        "E: chg(x) > 1",
        "E: x = 3",
        "E: not 3",
        "E: x > 0 and 3",
    ],
)
def test_what_is_no_rule_is_refused_with_its_place(rule):
    with pytest.raises(GfmdError) as caught:
        parse_rule(rule)
    assert caught.value.code == "statistics.bad-rule"
    assert int(caught.value.context["position"]) >= 1 and caught.value.context["clause"]


def test_precedence_and_chains():
    (clause,) = parse_rule("W: not 1 + 2 * 3 == 9 and 0 <= x <= -2 * -50 or x == 7")
    assert clause.severity is W
    assert clause.condition.operator == "or"
    assert parse_rule("") == ()
    assert parse_rule("E: 0 <= x <= 1; ")[0].text == "0 <= x <= 1"


def _evaluated(expression, value=5):
    from dataclasses import replace

    from gfmd_desktop.statistics import Catalogue

    indicator = replace(CATALOGUE.indicator("STK01"), rule=f"E: {expression}")
    return not check([obs("STK01", value)], Catalogue([indicator], CATALOGUE.codelists.values()))


@pytest.mark.parametrize(
    ("expression", "true"),
    [
        ("1 + 2 * 3 == 7", True),
        ("(1 + 2) * 3 == 9", True),
        ("10 - 3 - 2 == 5", True),
        ("8 / 4 / 2 == 1", True),
        ("-x == 0 - 5", True),
        ("not x == 5", False),
        ("not x == 4 and x == 5", True),
        ("x == 4 or x == 5 and x == 6", False),
        ("1 < 2 < 3", True),
        ("1 < 3 < 2", False),
        ("abs(-x) == 5", True),
        ("near(x, 6, 1)", True),
        ("near(x, 6.1, 1)", False),
        ("rel(x, 4, 0.25)", True),
        ("rel(x, 4, 0.2)", False),
        ("whole(x)", True),
        ("whole(x / 2)", False),
        ("x != 5", False),
    ],
)
def test_arithmetic_and_logic(expression, true):
    assert _evaluated(expression) is true


@given(st.integers(-99, 99), st.integers(-99, 99), st.integers(1, 99), st.sampled_from("+-*/"), st.sampled_from("+-*/"))
def test_arithmetic_is_that_of_exact_numbers(a, b, c, first, second):
    from fractions import Fraction

    calls = {"+": lambda p, q: p + q, "-": lambda p, q: p - q, "*": lambda p, q: p * q, "/": lambda p, q: p / q}
    if b == 0 and first == "/":
        return
    left = calls[first](Fraction(a), Fraction(b))
    expected = calls[second](left, Fraction(c))
    sign = f"{a}" if a >= 0 else f"(-{-a})"
    other = f"{b}" if b >= 0 else f"(-{-b})"
    close = f"near(({sign} {first} {other}) {second} {c}, {expected.numerator} / {expected.denominator}, 0.0000001)"
    if expected < 0:
        close = (
            f"near(({sign} {first} {other}) {second} {c}, -{-expected.numerator} / {expected.denominator}, 0.0000001)"
        )
    assert _evaluated(close)


def test_ranges_are_of_base_units_and_missing_values_say_nothing():
    assert found(obs("DEM06", "100.1")) == [("out-of-range", E)]
    assert found(obs("DEM06", 100), obs("DEM06", None, period="2016", obs_status="O")) == []
    assert codes(obs("STK01", "3.5", unit_mult=3)) == []
    assert codes(obs("STK01", "3.5555", unit_mult=3)) == ["not-whole"]
    assert codes(obs("STK01", "38891.00000000001")) == []


def test_other_indicators_are_asked_for_the_same_area_period_and_sex():
    assert codes(obs("STK01", 11), obs("DEM01", 10)) == ["disagrees"]
    assert codes(obs("STK01", 11), obs("DEM01", 10, period="2014")) == []
    assert codes(obs("STK01", 11), obs("DEM01", 10, area="ESP")) == []
    assert codes(obs("STK01", 11, sex="F"), obs("DEM01", 10)) == []
    assert codes(obs("STK01", 11, sex="F"), obs("DEM01", 10, sex="F")) == ["disagrees"]
    assert codes(obs("STK01", 11, counterpart_area="FRA"), obs("DEM01", 10)) == ["disagrees"]
    assert codes(obs("REM01", 2, unit_mult=6), obs("DEM08", 1, unit_mult=9)) == []
    assert codes(obs("STK03", 10), obs("STK01", 1000), obs("DEM01", 10, unit_mult=3)) == []
    assert codes(obs("STK03", "10.2"), obs("STK01", 1000), obs("DEM01", 10, unit_mult=3)) == ["disagrees"]


def test_division_by_nothing_is_no_finding():
    assert codes(obs("REM12", 3), obs("REM01", 3), obs("REM10", 0)) == []
    assert codes(obs("DEM08", 3), obs("DEM08", 0, period="2014")) == ["out-of-range"]


def test_change_looks_at_the_period_before():
    assert codes(obs("FLW01", 100, period="2014"), obs("FLW01", 151)) == ["sudden-change"]
    assert codes(obs("FLW01", 100, period="2013"), obs("FLW01", 151)) == []
    assert codes(obs("FLW01", 100, period="2014-Q4"), obs("FLW01", 151, period="2015-Q1")) == ["sudden-change"]


def sexes(total, female, male, indicator="STK07", **more):
    return [
        obs(indicator, total, **more),
        obs(indicator, female, sex="F", **more),
        obs(indicator, male, sex="M", **more),
    ]


def test_parts_by_sex():
    assert found(*sexes(100, 60, 40)) == []
    assert found(*sexes(1000, 600, 396)) == []
    assert found(*sexes(1000, 600, 390)) == [("parts-differ", E)]
    assert found(*sexes(100, 60, 45)) == [("parts-differ", E)]
    assert found(obs("STK07", 100), obs("STK07", 60, sex="F")) == []
    assert found(obs("STK07", 100), obs("STK07", 160, sex="F")) == [("parts-differ", E)]
    assert found(*sexes(100, 60, None)) == []
    assert found(*sexes(100, 50, 40), obs("STK07", 10, sex="_U")) == []


def ages(total, **parts):
    return [obs("DEM01", total), *(obs("DEM01", value, age=age) for age, value in parts.items())]


def test_ages_are_added_when_they_follow_each_other():
    assert codes(*ages(100, Y0T14=30, Y15T64=60, Y_GE65=10)) == []
    assert codes(*ages(100, Y0T14=30, Y15T64=60, Y_GE65=5)) == ["parts-differ"]
    assert codes(*ages(100, Y_LT18=40, Y_GE18=60, Y15T24=20, Y_GE65=10)) == []
    assert codes(*ages(100, Y0T14=30, Y_GE65=5)) == []
    assert codes(*ages(100, Y0T14=30, Y15T64=60, Y_GE65=5, _U=5)) == []


def test_countries_of_a_total_may_be_incomplete():
    total = obs("STK01", 1000)
    parts = [obs("STK01", 400, counterpart_area=area) for area in ("FRA", "ESP")]
    assert found(total, *parts) == [("parts-incomplete", W)]
    assert found(total, *parts, obs("STK01", 400, counterpart_area="ITA")) == [("parts-differ", E)]
    assert found(total, *parts, obs("STK01", 800, counterpart_area="150")) == [("parts-incomplete", W)]
    assert found(total, *parts, obs("STK01", 200, counterpart_area="_O")) == []
    assert found(total, *parts, obs("STK01", None, counterpart_area="ITA")) == []
    assert found(total, parts[0]) == []


def activities(total, **parts):
    dims = {code: (("ACTIVITY", code),) for code in parts}
    return [obs("LAB15", total), *(obs("LAB15", value, dims=dims[code]) for code, value in parts.items())]


def test_groups_that_overlap_are_left_out():
    assert codes(*activities(100, AGR=30, IND=30, SER=40)) == []
    assert codes(*activities(100, AGR=30, IND=30, SER=30)) == ["parts-differ"]
    assert codes(*activities(100, A=60, B=40, AGR=60, IND=40)) == []
    assert codes(*activities(100, A=70, B=40, AGR=60)) == ["parts-differ"]
    jobs = [obs("LAB10", 100)]
    jobs += [obs("LAB10", 10, dims=(("OCCUPATION", f"OC{digit}"),)) for digit in range(10)]
    jobs += [obs("LAB10", 9, dims=(("OCCUPATION", "OC221"),))]
    assert codes(*jobs) == []


def bounds(low, mid, high):
    values = {"LOW": low, "MID": mid, "HIGH": high}
    return [obs("IRR04", value, dims=(("BOUND", code),), unit_mult=3) for code, value in values.items()]


def test_bounds_of_an_estimate_are_in_order_and_told_once():
    assert found(*bounds(1, 2, 3)) == []
    assert found(*bounds(3, 2, 4)) == [("out-of-range", E)]
    assert found(*bounds(1, 2, 3)[:2]) == []


def test_units_keys_and_indicators_that_do_not_fit():
    assert found(obs("REM03", 500, unit_measure="PS")) == [("unit-differs", W)]
    assert found(obs("GOV03", 5, unit_measure="MAD")) == []
    assert found(obs("DEM06", 5, dataset="a"), obs("DEM06", 6, dataset="a")) == [("doubled-key", W)]
    assert found(obs("DEM06", 5, dataset="a"), obs("DEM06", 6, dataset="b")) == []
    assert found(obs("ZZZ01", 5), obs("ZZZ01", 6)) == [("unknown-indicator", N)]


def test_datasets_answer_for_themselves_and_do_not_mix():
    assert codes(obs("STK01", 11, dataset="a"), obs("DEM01", 10, dataset="b"), obs("DEM01", 20, dataset="a")) == []
    differing = [obs("DEM01", 10, dataset="b"), obs("DEM01", 20, dataset="c")]
    assert codes(obs("STK01", 30, dataset="a"), *differing) == []
    assert codes(obs("STK01", 30, dataset="a"), differing[0]) == ["disagrees"]


def test_a_total_written_out_on_a_further_dimension_is_the_total():
    rows = [obs("LEG02", 10, dims=(("REASON", "_T"),)), obs("LEG02", 20, dims=(("REASON", "WORK"),))]
    assert codes(*rows) == ["parts-differ"]


def test_findings_name_the_place_and_can_be_said():
    where = Place("stock.xlsx", "Table 1", "K99")
    (finding,) = check([obs("DEM06", 120)], CATALOGUE, lambda observation: where)
    assert finding.where == where
    for language in ("en", "fr", "ar", "es"):
        said = Words(language).finding(finding)
        assert "K99" in said.text and "120" in said.text and "DEM06" in said.text and said.cure
    cell = obs("DEM06", 120, sheet="S", row=99, column=11)
    assert check([cell], CATALOGUE)[0].where == Place("", "S", "K99")


def test_progress_can_stop_the_work():
    from gfmd_desktop.core import Cancelled

    class Impatient:
        def step(self, done, total, text=""):
            raise Cancelled

    with pytest.raises(Cancelled):
        check([obs("DEM06", 1)], CATALOGUE, progress=Impatient())


def test_the_real_matrix_keeps_its_rules(sheet_rows):
    from gfmd_desktop.statistics import areas

    table = sheet_rows("worldbank_bilateral_remittances_2017.xlsx", 0)
    across = [areas().resolve(str(cell)).code.replace("001", "_T") for cell in table[1][1:216]]
    observations = [
        obs("REM01", row[column], period="2017", area=across[column - 1], counterpart_area=sender, unit_mult=6)
        for sender, row in zip(across, table[2:217], strict=True)
        for column in range(1, 216)
        if row[column] != "-" and across[column - 1] != "_T"
    ]
    assert len(observations) > 45000
    assert {code for code, _ in found(*observations)} <= {"parts-incomplete"}
