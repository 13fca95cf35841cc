"""How many decimals are printed: those a reader can use, never more than were published, never fewer when asked."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.reports import Numbers, Paragraph, Table

from .conftest import Figures, document, sourced, stock


@pytest.mark.parametrize(
    ("value", "unit", "multiplier", "expected"),
    [
        ("2292.018107761628", "USD", 6, "2,292.02"),
        ("0.2702747980225472", "PT", 0, "0.270"),
        ("0.0004567", "PT", 0, "0.000457"),
        ("2292.001", "USD", 6, "2,292.00"),
        ("12.5", "PT", 0, "12.5"),
        ("12.50", "PT", 0, "12.50"),
        ("1234.5", "PS", 0, "1,235"),
        ("1234.5", "PS", 3, "1,234.5"),
        ("0", "PT", 0, "0"),
        ("-0.999999", "PT", 0, "\u22121.000"),
        ("-2292.018", "USD", 0, "\u22122,292.02"),
        ("1E+3", "USD", 0, "1,000"),
        ("Infinity", "USD", 0, "Infinity"),
        ("1234567890123456789012345678.125", "USD", 0, "1234567890123456789012345678.125"),
    ],
)
def test_decimals_of_a_figure(value, unit, multiplier, expected):
    assert Numbers("en").figure(Decimal(value), unit, multiplier) == expected


@given(st.decimals(allow_nan=False, allow_infinity=False, places=12, min_value=-(10**12), max_value=10**12))
def test_what_is_printed_is_the_value_rounded(value):
    printed = Decimal(Numbers("en").figure(value).replace(",", "").replace("\u2212", "-"))
    assert abs(printed - value) <= (Decimal("0.005") if abs(value) >= 1 else abs(value) * Decimal("0.005"))


def test_tables_and_narratives_round_but_the_chain_of_custody_keeps_what_was_published(make):
    figures = Figures([sourced(stock(2019, "2292.018107761628")._replace(unit_measure="USD", unit_mult=6))])
    state = document({"A2": "Sum {{STK01 TIME_PERIOD=2019}}, exactly {{STK01 TIME_PERIOD=2019 | number 4}}."})
    report = make(state=state, figures=figures)
    said = ["".join(run.text for run in block.runs) for block in report.blocks if isinstance(block, Paragraph)]
    assert "Sum 2,292.02, exactly 2,292.0181." in said
    cells = [run.text for block in report.blocks if isinstance(block, Table) for row in block.rows
             for cell in row for run in cell.runs]  # fmt: skip
    assert "2,292.02" in cells
    assert "2292.018107761628" in cells  # the list of sources
    assert [figure.value for figure in report.figures if figure.kind == "observation"] == ["2292.018107761628"]
