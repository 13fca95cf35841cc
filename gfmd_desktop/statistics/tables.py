"""Observations as a plain table for people and programs: one row each, with all that is known of its origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from gfmd_desktop.core import Observation

from .sdmx import ATTRIBUTES, DIMENSIONS, guarded, observation_from

_DIMS, _HASH = "DIMENSIONS", "SHA256"
_ORIGIN = ("OBS_TEXT", "NOTE", "DATASET", "FILE", _HASH, "SHEET", "CELL")
TABLE = (*DIMENSIONS, "OBS_VALUE", *ATTRIBUTES, _DIMS, *_ORIGIN)
_OURS = (*DIMENSIONS, "OBS_VALUE", *ATTRIBUTES, "OBS_TEXT", "NOTE", "DATASET", "SHEET", "CELL")
_OTHERS = {"STRUCTURE", "STRUCTURE_ID", "ACTION", "SOURCE_SHA256", _DIMS, "FILE", _HASH}


def table_row(
    one: Observation, file: str = "", sha256: str = "", *, formulas: bool = False
) -> tuple[str | int | Decimal | None, ...]:
    """Return an observation as a row of `TABLE`.

    With `formulas` texts are guarded for files in which a spreadsheet program would take some for formulas.
    """
    text, note, sheet = (
        guarded(each) if formulas or each.startswith("'") else each for each in (one.text, one.note, one.sheet)
    )
    return (
        one.indicator, one.ref_area, one.counterpart_area, one.freq, one.time_period, one.sex, one.age,
        one.value, one.unit_measure, one.unit_mult, one.obs_status, one.conf_status,
        " ".join(f"{name}={code}" for name, code in one.dims), text, note, one.dataset, file, sha256, sheet, one.cell,
    )  # fmt: skip


def is_table_of_ours(header: Sequence[str]) -> bool:
    """Tell whether a header is that of a table or an SDMX-CSV file that this program wrote."""
    return set(_OURS) <= set(header) and len(set(header)) == len(header)


def read_table_row(row: Mapping[str, str], line: int) -> Observation:
    """Return the observation of a row of such a file by the names of its columns.

    The place is that of its origin. GfmdError `statistics.bad-sdmx-row` names what cannot be read.
    """
    dims = dict(pair.split("=", 1) for pair in row.get(_DIMS, "").split() if "=" in pair)
    dims |= {name: code for name, code in row.items() if name not in _OURS and name not in _OTHERS}
    return observation_from({**row, **dims}, sorted(dims), line)
