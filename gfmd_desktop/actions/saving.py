"""Figures as files: CSV, SDMX-CSV, JSON and Excel, written in constant memory, each figure with its origin."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from gfmd_desktop import sheets, statistics, store
from gfmd_desktop.core import Dataset, Json, NoProgress, Observation, Progress, Words

from .files import writing
from .observations import ObservationFilter, counting, file_names
from .workspace import Workspace

__all__ = ["EXPORTS", "export_observations", "print_observations"]

_NOTHING = NoProgress()
EXPORTS = ("csv", "sdmx-csv", "json", "xlsx")
_WIDTHS = (12, 10, 18, 6, 14, 6, 10, 16, 14, 10, 11, 12, 24, 16, 30, 12, 30, 12, 20, 10)
_SOURCE = ("DATASET", "TITLE", "PUBLISHER", "VINTAGE", "LICENCE", "FILE", "SHA256", "IMPORTED_AT")
_LISTS = (
    ("INDICATOR", "indicator"),
    ("AREA", "ref_area"),
    ("AREA", "counterpart_area"),
    ("FREQ", "freq"),
    ("SEX", "sex"),
    ("AGE", "age"),
    ("UNIT_MEASURE", "unit_measure"),
    ("OBS_STATUS", "obs_status"),
    ("CONF_STATUS", "conf_status"),
)


def export_observations(
    ws: Workspace,
    wanted: ObservationFilter,
    kind: str,
    path: Path,
    progress: Progress = _NOTHING,
    *,
    withdrawn: bool = False,
    language: str = "",
) -> int:
    """Write what is meant as one of `EXPORTS`; return how many observations. The language is that of the code names."""
    with writing(path) as stream:
        if kind == "xlsx":
            return _write_workbook(ws, wanted, stream, progress, withdrawn, Words(language or ws.office.language))
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
    """Write what is meant as `csv`, `sdmx-csv` or `json` to a text stream; return how many observations."""
    with ws.store.read() as work:
        meant = _Meant(work, counting(work, wanted, withdrawn), progress)
        if kind == "json":
            _write_json(meant, stream)
        elif kind == "sdmx-csv":
            further = meant.further_dimensions()
            statistics.write_sdmx_csv(meant.each(), stream, further=further, sources=meant.hashes)
        else:
            _write_csv(meant, stream)
    return meant.count


class _Meant:
    """The observations that a filter means, counted as they go by, and the datasets they come from."""

    def __init__(self, work: store.Work, wanted: ObservationFilter, progress: Progress) -> None:
        self.count = 0
        self.seen: dict[str, None] = {}  # datasets, as they come
        self._work, self._wanted, self._progress = work, wanted, progress
        self.datasets: Mapping[str, Dataset] = {each.id: each for each in work.datasets.all()}
        self.files = file_names(work)
        self.hashes = {identity: each.source for identity, each in self.datasets.items()}

    def each(self) -> Iterator[Observation]:
        """Yield the observations."""
        for one in self._work.observations.stream(self._wanted):
            self.count += 1
            self.seen.setdefault(one.dataset)
            if self.count % 1000 == 0:
                self._progress.step(self.count, 0)
            yield one

    def codes(self, field: str) -> Iterable[str]:
        """Return the codes that a field has among them."""
        return self._work.observations.distinct(field, self._wanted)

    def further_dimensions(self) -> tuple[str, ...]:
        """Return the names of the further dimensions that occur."""
        kept = (json.loads(dims) for dims in self.codes("dims") if dims)
        return tuple(sorted({name for pairs in kept for name, _code in pairs}))

    def dimension_codes(self) -> set[tuple[str, str]]:
        """Return the pairs of further dimension and code that occur."""
        return {(name, code) for dims in self.codes("dims") if dims for name, code in json.loads(dims)}

    def row(self, one: Observation, *, formulas: bool = False) -> tuple[sheets.Value, ...]:
        """Return an observation as a row of the table."""
        file, sha256 = self.files.get(one.dataset, ""), self.hashes.get(one.dataset, "")
        return statistics.table_row(one, file, sha256, formulas=formulas)


def _write_csv(meant: _Meant, stream: TextIO) -> None:
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(statistics.TABLE)
    value = statistics.TABLE.index("OBS_VALUE")
    for one in meant.each():
        row = list(meant.row(one, formulas=True))
        row[value] = statistics.decimal_text(one.value)
        writer.writerow(row)


def _write_workbook(
    ws: Workspace, wanted: ObservationFilter, stream: BinaryIO, progress: Progress, withdrawn: bool, words: Words
) -> int:
    with ws.store.read() as work:
        meant = _Meant(work, counting(work, wanted, withdrawn), progress)
        sheets.write_long_tables(stream, _tables(meant, words))
    return meant.count


def _tables(meant: _Meant, words: Words) -> Iterator[sheets.LongTable]:
    name = {key: words.say(f"actions.export.{key}") for key in ("observations", "codes", "sources")}
    rows = (meant.row(one) for one in meant.each())
    yield sheets.LongTable(name["observations"], statistics.TABLE, rows, _WIDTHS)
    yield sheets.LongTable(name["codes"], ("LIST", "CODE", "NAME"), _codes(meant, words.language), (18, 18, 60))
    yield sheets.LongTable(name["sources"], _SOURCE, _sources(meant), (40, 50, 30, 20, 30, 30, 66, 24))


def _sources(meant: _Meant) -> Iterator[Sequence[sheets.Value]]:
    for one in map(meant.datasets.__getitem__, meant.seen):
        file = meant.files[one.id]
        yield one.id, one.title, one.publisher, one.vintage, one.licence, file, one.source, one.imported_at


def _codes(meant: _Meant, language: str) -> Iterator[Sequence[sheets.Value]]:
    """Yield every code that occurs, with its name."""
    used = {(name, code) for name, field in _LISTS for code in meant.codes(field)} | meant.dimension_codes()
    names = _Names(meant.datasets.values(), language)
    yield from ((name, code, names.of(name, code)) for name, code in sorted(used))


class _Names:
    """What codes are called, those of the workspace's own lists included."""

    def __init__(self, datasets: Iterable[Dataset], language: str) -> None:
        self._language = language
        self._own: dict[tuple[str, str], str] = {}
        for each in datasets:
            self._own |= {("INDICATOR", one["id"]): one["name"] for one in each.recipe.get("indicators", ())}
            self._own |= {(name, code): text for name, code, text in each.recipe.get("labels", ())}

    def of(self, name: str, code: str) -> str:
        """Return the name of a code of a list; the code itself when nobody named it."""
        known = statistics.catalogue()
        if name == "INDICATOR" and code in known.indicators:
            return known.indicators[code].name(self._language)
        if name in ("AREA", "CITIZENSHIP") and statistics.areas().get(code):
            return statistics.areas().name(code, self._language)
        return self._own.get((name, code)) or known.label(name, code, self._language)


def _write_json(meant: _Meant, stream: TextIO) -> None:
    stream.write('{"observations": [')
    for number, each in enumerate(meant.each()):
        stream.write(",\n" if number else "\n")
        stream.write(json.dumps(_json(each, meant), ensure_ascii=False))
    stream.write("\n]}\n")


def _json(each: Observation, meant: _Meant) -> dict[str, Json]:
    dataset = meant.datasets.get(each.dataset)
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
            "file": meant.files.get(each.dataset, ""),
            "sha256": dataset.source if dataset else "",
            "sheet": each.sheet,
            "cell": each.cell,
            "vintage": dataset.vintage if dataset else "",
            "publisher": dataset.publisher if dataset else "",
        },
    }
