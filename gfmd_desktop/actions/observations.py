"""Looking at figures: finding them, showing the cell they come from, checking and exporting them."""

from __future__ import annotations

import re
import stat
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path, PurePath

from gfmd_desktop import sheets, statistics, store
from gfmd_desktop.core import (
    Finding,
    GfmdError,
    Json,
    NoProgress,
    Observation,
    Place,
    Progress,
    column_letters,
)

from .datasets import standing
from .files import writing
from .workspace import Workspace

ObservationFilter = store.ObservationFilter

_NOTHING = NoProgress()
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")


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
        return work.observations.find(counting(work, wanted, withdrawn), offset=offset, limit=limit, order=order)


def count_observations(ws: Workspace, wanted: ObservationFilter, *, withdrawn: bool = False) -> int:
    """Return how many observations are meant."""
    with ws.store.read() as work:
        return work.observations.count(counting(work, wanted, withdrawn))


def observation_ids(
    ws: Workspace, wanted: ObservationFilter, order: Sequence[str] = (), *, withdrawn: bool = False
) -> Sequence[int]:
    """Return the row numbers of what is meant, sorted, 8 bytes each or fewer: the index of a table of any length."""
    with ws.store.read() as work:
        return work.observations.ids(counting(work, wanted, withdrawn), order)


def observations_by_row(ws: Workspace, ids: Sequence[int]) -> tuple[Observation, ...]:
    """Return the observations with these row numbers, in that order."""
    with ws.store.read() as work:
        return work.observations.by_rows(ids)


def observation_codes(ws: Workspace, field: str, wanted: ObservationFilter | None = None) -> dict[str, int]:
    """Return the codes a field has, with how often each occurs: what a filter can offer."""
    with ws.store.read() as work:
        return work.observations.distinct(field, counting(work, wanted or ObservationFilter(), False))


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


def observation_at(ws: Workspace, where: Place) -> Observation | None:
    """Return the observation of the first cell that a place names, of the imports that count; None if it has none."""
    cell = where.spot.split(",")[0].split("(")[0].strip()
    with ws.store.read() as work:
        named = tuple(identity for identity, file in file_names(work).items() if file == where.file)
        if not named or not cell:
            return None
        wanted = counting(work, ObservationFilter(datasets=named, sheet=where.part))
        return next((one for one in work.observations.stream(wanted) if one.cell == cell), None)


def other_voices(ws: Workspace, observation: Observation) -> tuple[Observation, ...]:
    """Return what other imports tell of the same thing, those withdrawn too, in the order in which they came."""
    with ws.store.read() as work:
        found = work.observations.of_key(observation.key)
    return tuple(one for one in found if one.dataset != observation.dataset)


def copy_of_source(ws: Workspace, observation: Observation, folder: Path) -> Path:
    """Write a copy of the workbook of an observation into a folder, to be opened by another program; return its path.

    GfmdError `actions.source-withheld` where the workbook did not come with the figures, `actions.source-no-workbook`
    where a partner sent something else under its name.
    """
    with ws.store.read() as work:
        dataset = work.datasets.get(observation.dataset)
        source = work.sources.get(dataset.source) if dataset else None
        if source is None:
            raise GfmdError("actions.source-withheld")
        path = folder / _safe_name(source.name, source.sha256)
        with writing(path) as stream:
            work.sources.copy_to(source.sha256, stream)
    path.chmod(stat.S_IREAD)  # a copy to look at: what is written into it would help nobody
    return path


def sheet_window(ws: Workspace, observation: Observation, around: int = 8) -> tuple[tuple[sheets.Cell, ...], ...]:
    """Return the cells around an observation's, read from the stored workbook; empty if it was withheld.

    The sheet is streamed up to the cell, however long it is.
    """
    first, last = max(1, observation.row - around), observation.row + around
    columns = range(max(1, observation.column - around // 2), observation.column + around // 2 + 1)
    rows = _stored_rows(ws, observation, first, last)
    if rows is None:
        return ()
    return tuple(
        tuple(rows.get(row, {}).get(column) or sheets.Cell(row, column) for column in columns)
        for row in range(first, last + 1)
    )


def earlier_origin(ws: Workspace, observation: Observation) -> SourceCell | None:
    """Return where a figure stood before it came in a table that this program had written; None for any other."""
    with ws.store.read() as work:
        dataset = work.datasets.get(observation.dataset)
    tables = dataset.recipe.get("tables", ()) if dataset is not None else ()
    own = next((one for one in tables if one["sheet"] == observation.sheet and _is_own(one)), None)
    rows = _stored_rows(ws, observation, observation.row, observation.row) if own is not None else None
    if own is None or rows is None:
        return None
    cells = {column_letters(column): cell.raw for column, cell in rows.get(observation.row, {}).items()}
    told = {one["header"]: cells.get(one["column"], "") for one in own["columns"]}
    get = told.get
    sha256 = get("SHA256", "") or get("SOURCE_SHA256", "")
    return SourceCell(
        get("FILE", ""), sha256, get("SHEET", ""), get("CELL", ""), get("OBS_TEXT", ""), get("DATASET", ""), "", "", ""
    )


def _is_own(table: Json) -> bool:
    return any(values.get("indicator") == "*" for values in table.get("values", ()))


def _stored_rows(
    ws: Workspace, observation: Observation, first: int, last: int
) -> dict[int, dict[int, sheets.Cell]] | None:
    """Return some rows of the stored workbook by number, their cells by column; None if it was withheld."""
    with ws.store.read() as work:
        dataset = work.datasets.get(observation.dataset)
        source = work.sources.get(dataset.source) if dataset else None
        if source is None or not observation.row:
            return None
        data = work.sources.read(source.sha256)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"source{Path(source.name).suffix}"
        path.write_bytes(data)
        book = sheets.read(path)
        name = book.sheets[0].name if len(book.sheets) == 1 else observation.sheet  # a CSV's is that of its file
        found = takewhile(lambda row: row.number <= last, book.sheet(name).iter_rows())
        return {row.number: {cell.column: cell for cell in row.cells} for row in found if row.number >= first}


def check_statistics(ws: Workspace, progress: Progress = _NOTHING) -> tuple[Finding, ...]:
    """Check the observations that count against the catalogue's rules, area by area: rules never look further."""
    catalogue, done, told = statistics.catalogue(), 0, set[str]()
    found: list[Finding] = []
    with ws.store.read() as work:
        wanted, names = counting(work, ObservationFilter(), False), file_names(work)
        areas = work.observations.distinct("ref_area", wanted)
        for area, count in areas.items():
            still = _Still(progress, done, sum(areas.values()))
            still.step()
            part = list(work.observations.stream(replace(wanted, ref_areas=(area,))))
            if statistics.doubtful(part, catalogue):
                found += statistics.check(part, catalogue, lambda each: place_of(each, names), still, told)
            done += count
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Still:
    """Progress of a part that says how far the whole is, and asks whether to go on."""

    _progress: Progress
    _done: int
    _total: int

    def step(self, done: int = 0, total: int = 0, text: str = "") -> None:
        """Report the same as before."""
        self._progress.step(self._done, self._total, text)


def _safe_name(name: str, sha256: str) -> str:
    """Return a name that no partner can make a path or a program of."""
    given = PurePath(name.replace("\\", "/")).name
    stem, ending = PurePath(given).stem, PurePath(given).suffix.lower()
    if ending not in _WORKBOOKS:
        raise GfmdError("actions.source-no-workbook", file=given)
    plain = re.sub(r"[^\w ().-]+", "_", stem)[:80]
    return f"{plain}-{sha256[:8]}{ending}"


def place_of(observation: Observation, files: Mapping[str, str]) -> Place:
    """Return the place of an observation's cell; `files` gives the source's name for a dataset."""
    return Place(files.get(observation.dataset, ""), observation.sheet, observation.cell)


def file_names(work: store.Work) -> dict[str, str]:
    """Return the name of each dataset's file, its title where that was withheld."""
    names = {source.sha256: source.name for source in work.sources.all()}
    return {each.id: names.get(each.source, each.title) for each in work.datasets.all()}


def counting(work: store.Work, wanted: ObservationFilter, withdrawn: bool = False) -> ObservationFilter:
    """Return the filter without what does not count: the datasets that were withdrawn, unless they are asked for."""
    if withdrawn:
        return wanted
    return replace(wanted, without=tuple(sorted({*wanted.without, *standing(work).withdrawn})))
