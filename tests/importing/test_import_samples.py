"""The workbooks that ship with the program: they import as they stand."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from gfmd_desktop import importing, sheets
from gfmd_desktop.core import resources

MIGRANTS = "undesa_migrant_stock_2019_cut.xlsx"
REMITTANCES = "worldbank_bilateral_remittances_2017_cut.xlsx"


@cache
def imported(name: str) -> tuple[importing.Proposal, importing.Plan]:
    book = sheets.read(resources.path(f"samples/{name}"))
    proposal = importing.propose(book)
    return proposal, importing.run(book, proposal.recipe)


@pytest.mark.parametrize("name", [MIGRANTS, REMITTANCES])
def test_no_correction_is_needed(name: str) -> None:
    proposal, plan = imported(name)
    assert proposal.questions == ()
    assert proposal.confidence >= 0.75
    assert {one.severity for one in plan.findings} <= {"note"}
    assert plan.summary.get("held", 0) == 0
    assert plan.title
    assert plan.publisher


def test_migrants_of_morocco() -> None:
    plan = imported(MIGRANTS)[1]
    figures = {
        (one.indicator, one.time_period, one.sex): one.value
        for one in plan.observations
        if one.ref_area == "MAR" and one.indicator in ("STK01", "FRC01")
    }
    assert figures["STK01", "2019", "_T"] == 98574
    assert figures["STK01", "2019", "F"] == 49095
    assert figures["FRC01", "2019", "_T"] == 6779
    assert plan.licence == "CC BY 3.0 IGO"
    assert [one.values()["rows"] for one in plan.findings if one.code == "importing.hidden-rows"] == ["46–59"]


def test_remittances_of_morocco() -> None:
    plan = imported(REMITTANCES)[1]
    found = {(one.indicator, one.ref_area, one.counterpart_area): one for one in plan.observations}
    received, sent = found["REM01", "MAR", "FRA"], found["REM02", "FRA", "MAR"]
    assert received.cell == sent.cell
    assert received.value == sent.value == Decimal("2292.018107761628")
    assert found["REM01", "MAR", "_T"].value == Decimal("7467.193025207519")
    assert found["REM02", "IND", "PAK"].value is None


def test_they_are_small() -> None:
    folder = resources.folder("samples")
    assert sum(path.stat().st_size for path in folder.iterdir()) < 1_000_000
