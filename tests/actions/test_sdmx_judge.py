"""An outside judge, pysdmx, reads our SDMX-CSV 2.0: figures saved to a file, and those in a package."""

from __future__ import annotations

import io
import warnings
import zipfile
from pathlib import Path

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import Sharing
from gfmd_desktop.statistics import decimal_text

from .conftest import PASSPHRASE, STOCK, begin, bring_in

pysdmx = pytest.importorskip("pysdmx.io", reason="pysdmx[data] is not installed: installer/run.py test installs it")
_KEY = ("INDICATOR", "REF_AREA", "COUNTERPART_AREA", "FREQ", "TIME_PERIOD", "SEX", "AGE")


def judged(data: bytes) -> list[dict[str, str]]:
    """Return the rows as pysdmx reads them, after it has told the structure."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of pandas, about pyarrow
        (found,) = pysdmx.read_sdmx(io.BytesIO(data), validate=True).get_datasets()
    assert found.short_urn == "Dataflow=GFMD:MIGRATION(1.0.0)"
    return list(found.data.astype(str).to_dict("records"))


def key(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(row[name] for name in _KEY)


def test_pysdmx_reads_every_figure_that_was_saved(ws, tmp_path: Path) -> None:
    bring_in(ws, STOCK)
    path = tmp_path / "figures.csv"
    actions.export_observations(ws, actions.ObservationFilter(), "sdmx-csv", path)
    rows = {key(row): row for row in judged(path.read_bytes())}
    ours = actions.find_observations(ws, actions.ObservationFilter(), limit=100_000)
    assert len(rows) == len(ours) > 100
    for one in ours:
        row = rows[one.indicator, one.ref_area, one.counterpart_area, one.freq, one.time_period, one.sex, one.age]
        assert row["OBS_VALUE"] == decimal_text(one.value)
        assert (row["CELL"], row["SHEET"], row["DATASET"]) == (one.cell, one.sheet, one.dataset)
        assert (row["OBS_STATUS"], row["UNIT_MEASURE"], row["UNIT_MULT"]) == (
            one.obs_status,
            one.unit_measure,
            str(one.unit_mult),
        )


def test_pysdmx_reads_the_data_of_a_package(offices, tmp_path: Path) -> None:
    ws = offices.make("alpha")
    dataset = bring_in(ws, STOCK)
    document = begin(ws)
    package = tmp_path / "profile.asice"
    signer = actions.unlock(ws, PASSPHRASE)
    actions.export_package(ws, (document.id,), package, audience=Sharing.PUBLIC, signer=signer)
    with zipfile.ZipFile(package) as archive:
        names = [name for name in archive.namelist() if name.startswith("data/") and name.endswith(".csv")]
        rows = [row for name in names for row in judged(archive.read(name))]
    assert names == [f"data/{dataset}.csv"]
    assert len(rows) == actions.count_observations(ws, actions.ObservationFilter())
    assert {row["DATASET"] for row in rows} == {dataset}
