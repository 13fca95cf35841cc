"""Looking at figures: finding them, showing the cell they come from, checking and exporting them."""

from __future__ import annotations

import csv
import io
import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from gfmd_desktop import sheets, statistics, store
from gfmd_desktop.core import (
    Dataset,
    Finding,
    GfmdError,
    Json,
    NoProgress,
    Observation,
    Place,
    Progress,
)

from .datasets import standing
from .files import writing
from .workspace import Workspace

ObservationFilter = store.ObservationFilter

_NOTHING = NoProgress()
_COLUMNS = (
    "INDICATOR",
    "REF_AREA",
    "COUNTERPART_AREA",
    "FREQ",
    "TIME_PERIOD",
    "SEX",
    "AGE",
    "OBS_VALUE",
    "UNIT_MEASURE",
    "UNIT_MULT",
    "OBS_STATUS",
    "CONF_STATUS",
    "DIMENSIONS",
    "OBS_TEXT",
    "NOTE",
    "DATASET",
    "FILE",
    "SHA256",
    "SHEET",
    "CELL",
)


@dataclass(frozen=True, slots=True)
class SourceCell:
    """Where an observation comes from: workbook, sheet and cell, with what stood there."""

    file: str
    sha256: str
    sheet: str
    cell: str
    text: str
    title: str
    publisher: str
    vintage: str
    licence: str


def find_observations(
    ws: Workspace,
    wanted: ObservationFilter,
    offset: int = 0,
    limit: int = 1000,
    order: Sequence[str] = (),
    *,
    withdrawn: bool = False,
) -> tuple[Observation, ...]:
    """Return a window of the observations that are meant; those of withdrawn datasets only when asked for."""
    with ws.store.read() as work:
        return work.observations.find(_counting(work, wanted, withdrawn), offset=offset, limit=limit, order=order)


def count_observations(ws: Workspace, wanted: ObservationFilter, *, withdrawn: bool = False) -> int:
    """Return how many observations are meant."""
    with ws.store.read() as work:
        return work.observations.count(_counting(work, wanted, withdrawn))


def observation_ids(
    ws: Workspace, wanted: ObservationFilter, order: Sequence[str] = (), *, withdrawn: bool = False
) -> array[int]:
    """Return the row numbers of what is meant, sorted, 8 bytes each: the index of a table of any length."""
    with ws.store.read() as work:
        return work.observations.ids(_counting(work, wanted, withdrawn), order)


def observations_by_row(ws: Workspace, ids: Sequence[int]) -> tuple[Observation, ...]:
    """Return the observations with these row numbers, in that order."""
    with ws.store.read() as work:
        return work.observations.by_rows(ids)


def observation_codes(ws: Workspace, field: str, wanted: ObservationFilter | None = None) -> dict[str, int]:
    """Return the codes a field has, with how often each occurs: what a filter can offer."""
    with ws.store.read() as work:
        return work.observations.distinct(field, _counting(work, wanted or ObservationFilter(), False))


def provenance(ws: Workspace, observation: Observation) -> SourceCell:
    """Say where an observation comes from."""
    with ws.store.read() as work:
        dataset = work.datasets.get(observation.dataset)
        if dataset is None:
            raise GfmdError("actions.unknown-dataset", dataset=observation.dataset)
        source = work.sources.get(dataset.source)
    return SourceCell(
        source.name if source else "",
        dataset.source,
        observation.sheet,
        observation.cell,
        observation.text,
        dataset.title,
        dataset.publisher,
        dataset.vintage,
        dataset.licence,
    )


def sheet_window(ws: Workspace, observation: Observation, around: int = 8) -> tuple[tuple[sheets.Cell, ...], ...]:
    """Return the cells around an observation's, read from the stored workbook; empty if it was withheld."""
    with ws.store.read() as work:
        dataset = work.datasets.get(observation.dataset)
        source = work.sources.get(dataset.source) if dataset else None
        if source is None or not observation.row:
            return ()
        data = work.sources.read(source.sha256)
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"source{Path(source.name).suffix}"
        path.write_bytes(data)
        sheet = sheets.read(path).sheet(observation.sheet)
        rows = range(max(1, observation.row - around), observation.row + around + 1)
        columns = range(max(1, observation.column - around // 2), observation.column + around // 2 + 1)
        return tuple(tuple(sheet.cell(row, column) for column in columns) for row in rows)


def check_statistics(ws: Workspace, progress: Progress = _NOTHING) -> tuple[Finding, ...]:
    """Check the observations that count against the catalogue's rules."""
    with ws.store.read() as work:
        wanted = _counting(work, ObservationFilter(), False)
        total = work.observations.count(wanted)
        found = []
        for number, each in enumerate(work.observations.stream(wanted), start=1):
            found.append(each)
            if number % 5000 == 0:
                progress.step(number, 2 * total)
        names = _files(work)
    return tuple(statistics.check(found, statistics.catalogue(), lambda each: place_of(each, names)))


def place_of(observation: Observation, files: Mapping[str, str]) -> Place:
    """Return the place of an observation's cell; `files` gives the source's name for a dataset."""
    return Place(files.get(observation.dataset, ""), observation.sheet, observation.cell)


def export_observations(
    ws: Workspace,
    wanted: ObservationFilter,
    kind: str,
    path: Path,
    progress: Progress = _NOTHING,
    *,
    withdrawn: bool = False,
) -> int:
    """Write what is meant as `csv`, `sdmx-csv` or `json`; return how many observations."""
    with writing(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        count = print_observations(ws, wanted, kind, text, progress, withdrawn=withdrawn)
        text.flush()
        text.detach()
    return count


def print_observations(
    ws: Workspace,
    wanted: ObservationFilter,
    kind: str,
    stream: TextIO,
    progress: Progress = _NOTHING,
    *,
    withdrawn: bool = False,
) -> int:
    """Write what is meant to a text stream, in constant memory; return how many observations."""
    counted = _Counted(progress)
    with ws.store.read() as work:
        found = counted.through(work.observations.stream(_counting(work, wanted, withdrawn)))
        known = {each.id: each for each in work.datasets.all()}
        files = _files(work)
        if kind == "json":
            _write_json(found, known, files, stream)
        elif kind == "sdmx-csv":
            statistics.write_sdmx_csv(found, stream, sources={id_: each.source for id_, each in known.items()})
        else:
            _write_csv(found, known, files, stream)
    return counted.count


class _Counted:
    def __init__(self, progress: Progress) -> None:
        self.count = 0
        self._progress = progress

    def through(self, observations: Iterable[Observation]) -> Iterator[Observation]:
        for each in observations:
            self.count += 1
            if self.count % 1000 == 0:
                self._progress.step(self.count, 0)
            yield each


def _write_json(
    found: Iterable[Observation], known: Mapping[str, Dataset], files: Mapping[str, str], stream: TextIO
) -> None:
    stream.write('{"observations": [')
    for number, each in enumerate(found):
        stream.write(",\n" if number else "\n")
        stream.write(json.dumps(_json(each, known, files), ensure_ascii=False))
    stream.write("\n]}\n")


def _json(each: Observation, known: Mapping[str, Dataset], files: Mapping[str, str]) -> dict[str, Json]:
    dataset = known.get(each.dataset)
    return {
        "INDICATOR": each.indicator,
        "REF_AREA": each.ref_area,
        "COUNTERPART_AREA": each.counterpart_area,
        "FREQ": each.freq,
        "TIME_PERIOD": each.time_period,
        "SEX": each.sex,
        "AGE": each.age,
        **dict(each.dims),
        "OBS_VALUE": None if each.value is None else format(each.value, "f"),
        "UNIT_MEASURE": each.unit_measure,
        "UNIT_MULT": each.unit_mult,
        "OBS_STATUS": each.obs_status,
        "CONF_STATUS": each.conf_status,
        "OBS_TEXT": each.text,
        "NOTE": each.note,
        "DATASET": each.dataset,
        "source": {
            "file": files.get(each.dataset, ""),
            "sha256": dataset.source if dataset else "",
            "sheet": each.sheet,
            "cell": each.cell,
            "vintage": dataset.vintage if dataset else "",
            "publisher": dataset.publisher if dataset else "",
        },
    }


def _write_csv(
    found: Iterable[Observation], known: Mapping[str, Dataset], files: Mapping[str, str], stream: TextIO
) -> None:
    writer = csv.DictWriter(stream, _COLUMNS, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    for each in found:
        told = _json(each, known, files)
        source = told.pop("source")
        told |= {"FILE": source["file"], "SHA256": source["sha256"], "SHEET": source["sheet"], "CELL": source["cell"]}
        told["DIMENSIONS"] = " ".join(f"{name}={code}" for name, code in each.dims)
        writer.writerow(told)


def _files(work: store.Work) -> dict[str, str]:
    names = {source.sha256: source.name for source in work.sources.all()}
    return {each.id: names.get(each.source, each.title) for each in work.datasets.all()}


def _counting(work: store.Work, wanted: ObservationFilter, withdrawn: bool) -> ObservationFilter:
    if withdrawn:
        return wanted
    return replace(wanted, without=tuple(sorted({*wanted.without, *standing(work).withdrawn})))
