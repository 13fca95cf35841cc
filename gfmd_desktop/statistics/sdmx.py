"""Observations as SDMX-CSV 2.0, written and read back without loss.

Columns: STRUCTURE, STRUCTURE_ID, ACTION, the dimensions, OBS_VALUE, the attributes of SDMX and of provenance. Figures
are exact decimals without exponent. A spreadsheet program would run a text such as `=1+1` as a formula; so texts that
begin with `= + - @ '`, a tab or a line end get an apostrophe in front, which reading takes off again (plain numbers
stay as they are).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import TextIO

from gfmd_desktop.core import GfmdError, NoProgress, Observation, Progress

STRUCTURE_ID = "GFMD:MIGRATION(1.0.0)"
_HEAD = ("STRUCTURE", "STRUCTURE_ID", "ACTION")
DIMENSIONS = ("INDICATOR", "REF_AREA", "COUNTERPART_AREA", "FREQ", "TIME_PERIOD", "SEX", "AGE")
_MEASURE = ("OBS_VALUE",)
ATTRIBUTES = ("UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "CONF_STATUS")
_PROVENANCE = ("DATASET", "SOURCE_SHA256", "SHEET", "CELL", "OBS_TEXT", "NOTE")
_REQUIRED = (*DIMENSIONS, *_MEASURE)
_NUMBER = re.compile(r"[+-]?\d[\d.,]*")
_CELL = re.compile(r"([A-Z]{1,7})([1-9]\d{0,9})")
_RISKY = ("=", "+", "-", "@", "'", "\t", "\r", "\n")


def further_dimensions(observations: Iterable[Observation]) -> tuple[str, ...]:
    """Return the names of the further dimensions that occur, sorted: the columns that `write_sdmx_csv` needs."""
    return tuple(sorted({name for observation in observations for name, code in observation.dims if code != "_T"}))


def columns(further: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the header of a table with these further dimensions."""
    return (*_HEAD, *DIMENSIONS, *further, *_MEASURE, *ATTRIBUTES, *_PROVENANCE)


def write_sdmx_csv(
    observations: Iterable[Observation],
    stream: TextIO,
    *,
    further: Sequence[str] | None = None,
    sources: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write observations in their order to a stream opened with `newline=""`; return how many.

    `further` names the further dimensions; without it the observations are gone through twice and must be a sequence.
    `sources` gives the SHA-256 of each dataset's source file. If `further` lacks a dimension that occurs: GfmdError
    `statistics.extra-dimension`.
    """
    if further is None:
        observations = observations if isinstance(observations, Sequence) else tuple(observations)
        further = further_dimensions(observations)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns(further))
    progress, done = progress or NoProgress(), 0
    for done, observation in enumerate(observations, 1):
        writer.writerow(_cells(observation, tuple(further), sources or {}))
        if done % 5000 == 0:
            progress.step(done, 0)
    return done


def read_sdmx_csv(stream: TextIO) -> Iterator[Observation]:
    """Read observations one by one from a stream opened with `newline=""`; GfmdError as `read_sdmx_rows` says."""
    return (observation for observation, _ in read_sdmx_rows(stream))


def read_sdmx_rows(stream: TextIO) -> Iterator[tuple[Observation, str]]:
    """Read observations, each with the SHA-256 of its source file (empty if the table does not say).

    GfmdError `statistics.not-sdmx-csv` names a missing column, `statistics.bad-sdmx-row` a line that cannot be read.
    """
    reader = csv.reader(stream, strict=True)
    try:
        header = next(reader, [])
        missing = [name for name in _REQUIRED if name not in header]
        if missing or len(set(header)) != len(header):
            raise GfmdError("statistics.not-sdmx-csv", missing=", ".join(missing) or "–")
        known = (*_HEAD, *_REQUIRED, *ATTRIBUTES, *_PROVENANCE)
        further = tuple(sorted(name for name in header if name not in known))
        for cells in reader:
            if len(cells) != len(header):
                raise _bad_row(reader.line_num, "", str(len(cells)))
            row = dict(zip(header, cells, strict=True))
            yield observation_from(row, further, reader.line_num), row.get("SOURCE_SHA256", "")
    except csv.Error as error:
        raise _bad_row(reader.line_num, "", str(error)) from None


def decimal_text(value: Decimal | None) -> str:
    """Write a decimal exactly and without exponent; empty for a missing value."""
    if value is None:
        return ""
    return f"{value:f}" if -400 < value.adjusted() < 400 else str(value)


def _cells(observation: Observation, further: tuple[str, ...], sources: Mapping[str, str]) -> tuple[str, ...]:
    dims = {name: code for name, code in observation.dims if code != "_T"}
    if extra := set(dims) - set(further):
        raise GfmdError("statistics.extra-dimension", dimension=", ".join(sorted(extra)))
    return (
        "dataflow",
        STRUCTURE_ID,
        "I",
        observation.indicator,
        observation.ref_area,
        observation.counterpart_area,
        observation.freq,
        observation.time_period,
        observation.sex,
        observation.age,
        *(dims.get(name, "_T") for name in further),
        decimal_text(observation.value),
        observation.unit_measure,
        str(observation.unit_mult),
        observation.obs_status,
        observation.conf_status,
        observation.dataset,
        sources.get(observation.dataset, ""),
        guarded(observation.sheet),
        observation.cell,
        guarded(observation.text),
        guarded(observation.note),
    )


def observation_from(row: Mapping[str, str], further: Sequence[str], line: int) -> Observation:
    """Return the observation that a row says by the names of its columns; GfmdError as `read_sdmx_rows` says."""
    at_row, at_column = _position(row.get("CELL", ""), line)
    return Observation(
        indicator=row["INDICATOR"],
        ref_area=row["REF_AREA"],
        time_period=row["TIME_PERIOD"],
        value=_decimal(row["OBS_VALUE"], line),
        counterpart_area=row["COUNTERPART_AREA"],
        freq=row["FREQ"],
        sex=row["SEX"],
        age=row["AGE"],
        dims=tuple((name, row[name]) for name in further if row[name] not in ("_T", "")),
        unit_measure=row.get("UNIT_MEASURE", ""),
        unit_mult=_integer(row.get("UNIT_MULT", "") or "0", line),
        obs_status=row.get("OBS_STATUS") or "A",
        conf_status=row.get("CONF_STATUS") or "F",
        text=unguarded(row.get("OBS_TEXT", "")),
        note=unguarded(row.get("NOTE", "")),
        dataset=row.get("DATASET", ""),
        sheet=unguarded(row.get("SHEET", "")),
        row=at_row,
        column=at_column,
    )


def guarded(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.startswith(_RISKY) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """Return the text that was guarded."""
    return text.removeprefix("'")


def _decimal(text: str, line: int) -> Decimal | None:
    if text == "":
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise _bad_row(line, "OBS_VALUE", text) from None
    if not value.is_finite() or "_" in text:
        raise _bad_row(line, "OBS_VALUE", text)
    return value


def _integer(text: str, line: int) -> int:
    if not re.fullmatch(r"-?\d{1,2}", text):
        raise _bad_row(line, "UNIT_MULT", text)
    return int(text)


def _position(cell: str, line: int) -> tuple[int, int]:
    if not cell:
        return 0, 0
    match = _CELL.fullmatch(cell)
    if not match:
        raise _bad_row(line, "CELL", cell)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def _bad_row(line: int, column: str, found: str) -> GfmdError:
    return GfmdError("statistics.bad-sdmx-row", line=line, column=column or "–", found=found)
