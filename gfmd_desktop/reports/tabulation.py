"""Indicator tables: periods down and groups of people across, or partner countries and periods; and charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from gfmd_desktop.core import Observation, Words

from .marks import Marks, Sourced
from .model import Align, Block, Cell, Chart, ChartKind, Column, Paragraph, Run, Series, Table
from .naming import Naming
from .numbers import Numbers
from .ranking import MOST_COLUMNS, Ranking, periods_of, rank

_Group = tuple[str, str, tuple[tuple[str, str], ...]]  # sex, age, further dimensions
_Rows = tuple[tuple[Cell, ...], ...]
_TOTAL: _Group = ("_T", "_T", ())
_SEXES = ("_T", "M", "F")
_MOST_LINES = 6
_FEWEST_POINTS = 3
_MOST_BARS = 10


@dataclass(frozen=True, slots=True)
class Counter:
    """Numbers tables and charts through the report, and remembers which table printed which observations."""

    tables: list[str] = field(default_factory=list)
    charts: list[str] = field(default_factory=list)
    printed: dict[frozenset[object], str] = field(default_factory=dict)

    def next(self, kind: str) -> str:
        """Return the next number of `tables` or `charts`."""
        taken = self.tables if kind == "tables" else self.charts
        taken.append(str(len(taken) + 1))
        return taken[-1]


@dataclass(frozen=True, slots=True)
class Tabulator:
    """Turns the observations of one indicator and area into a table and, where it helps, a chart."""

    words: Words
    naming: Naming
    numbers: Numbers
    marks: Marks
    counter: Counter

    def blocks(self, series: Sequence[Sourced], paths: dict[Observation, str], *, chart: bool) -> list[Block]:
        """Return the blocks of one indicator; `paths` are the places where typed figures were entered."""
        if not series:
            return []
        contents: frozenset[object] = frozenset((one.observation, paths.get(one.observation)) for one in series)
        if number := self.counter.printed.get(contents):
            name = self.naming.indicator(series[0].observation.indicator)
            told = self.words.say("reports.table.see", number=self.numbers.isolated(number), name=name)
            return [Paragraph((Run(told, link=f"#table-{number}"),))]
        ranking = rank([one for one in series if _whole(one)], self.naming.area)
        table = self._by_partner(ranking, series, paths) if ranking else self._by_group(series, paths)
        self.counter.printed[contents] = table.number
        drawn = (self._bars(ranking) if ranking else self._chart(series)) if chart else None
        return [*([drawn] if drawn else []), table, *(self._more(ranking) if ranking else [])]

    def _by_group(self, series: Sequence[Sourced], paths: dict[Observation, str]) -> Table:
        cells = {(one.observation.time_period, _group(one.observation)): one for one in series}
        periods = periods_of(series)
        groups = sorted({group for _, group in cells}, key=_rank)[:MOST_COLUMNS]
        columns = (
            Column((Run(self.words.say("reports.column.period")),)),
            *(Column((Run(self._group_name(group)),), Align.END) for group in groups),
        )
        rows = tuple(
            (
                Cell((Run(self.numbers.isolated(self.naming.period(period))),), heading=True),
                *(self._cell(cells.get((period, group)), paths) for group in groups),
            )
            for period in periods
        )
        return self._table(series, columns, rows)

    def _by_partner(self, ranking: Ranking, series: Sequence[Sourced], paths: dict[Observation, str]) -> Table:
        columns = (
            Column((Run(self.words.say("reports.column.partner")),)),
            *(Column((Run(self.numbers.isolated(self.naming.period(each))),), Align.END) for each in ranking.periods),
        )
        rows = tuple(
            (
                Cell((Run(self._partner_name(partner)),), heading=True),
                *(self._cell(ranking.found(partner, period), paths) for period in ranking.periods),
            )
            for partner in ranking.shown
        )
        return self._table(series, columns, rows)

    def _more(self, ranking: Ranking) -> list[Block]:
        """Tell how many areas the table leaves out, and where they are."""
        if not ranking.left and not ranking.zeros:
            return []
        source = ranking.first.source
        sheet = self.numbers.isolated(ranking.first.observation.sheet)
        told = self.words.say(
            "reports.table.more.workbook" if source else "reports.table.more.document",
            count=self.numbers.isolated(str(ranking.left)),
            zeros=self.numbers.isolated(str(ranking.zeros)),
            file=self.numbers.isolated(source.name) if source else "",
            sheet=sheet,
        )
        return [Paragraph((Run(told, soft=True),))]

    def _table(
        self, series: Sequence[Sourced], columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...]
    ) -> Table:
        first = series[0].observation
        unit = self.naming.unit(first.unit_measure, first.unit_mult)
        return Table(
            columns,
            rows,
            self.naming.joined((self.naming.indicator(first.indicator), self.naming.area(first.ref_area))),
            self.words.say("reports.unit", unit=unit) if unit else "",
            self.counter.next("tables"),
        )

    def _cell(self, one: Sourced | None, paths: dict[Observation, str]) -> Cell:
        if one is None:
            return Cell((Run("…", soft=True),))
        if one.observation.value is None:
            status = self.naming.code("OBS_STATUS", one.observation.obs_status)
            return Cell((Run(status, soft=True),))
        mark = self.marks.observation(one, paths.get(one.observation, ""))
        text = self.numbers.figure(one.observation.value, one.observation.unit_measure, one.observation.unit_mult)
        return Cell((Run(text, mark=mark),))

    def _chart(self, series: Sequence[Sourced]) -> Chart | None:
        """Draw sexes over time where there are three points or more; a few points far apart are still a line."""
        total = [one for one in series if one.observation.counterpart_area == "_T"]
        cells = {(one.observation.time_period, _group(one.observation)): one.observation.value for one in total}
        periods = periods_of(total)
        groups = [group for group in sorted({g for _, g in cells}, key=_rank) if group[1:] == ("_T", ())]
        lines = [
            Series(self._group_name(group), tuple(cells.get((period, group)) for period in periods))
            for group in groups[:_MOST_LINES]
        ]
        lines = [line for line in lines if sum(value is not None for value in line.values) >= _FEWEST_POINTS]
        if not lines:
            return None
        first = total[0].observation
        unit = self.naming.unit(first.unit_measure, first.unit_mult)
        return Chart(
            ChartKind.LINE,
            tuple(self.naming.period(period) for period in periods),
            tuple(lines),
            self.naming.joined((self.naming.indicator(first.indicator), self.naming.area(first.ref_area))),
            self.words.say("reports.unit", unit=unit) if unit else "",
            self._alternative(first, lines, periods),
            self.counter.next("charts"),
        )

    def _bars(self, ranking: Ranking) -> Chart | None:
        """Draw the largest areas of the last period as bars, the largest on top."""
        bars = ranking.largest(_MOST_BARS)
        if len(bars) < _FEWEST_POINTS:
            return None
        first, period = ranking.first.observation, self.naming.period(ranking.periods[-1])
        unit = self.naming.unit(first.unit_measure, first.unit_mult)
        named = [(self.naming.area(partner), value) for partner, value in bars]
        sized = (f"{name}: {self.numbers.figure(value, first.unit_measure, first.unit_mult)}" for name, value in named)
        indicator = self.naming.indicator(first.indicator)
        return Chart(
            ChartKind.BAR,
            tuple(name for name, _ in named),
            (Series(period, tuple(value for _, value in named)),),
            self.naming.joined((indicator, self.naming.area(first.ref_area), self.numbers.isolated(period))),
            self.words.say("reports.unit", unit=unit) if unit else "",
            self.words.say("reports.chart.bars", name=indicator, period=period, bars="; ".join(sized)),
            self.counter.next("charts"),
        )

    def _alternative(self, first: Observation, lines: Sequence[Series], periods: Sequence[str]) -> str:
        unit = (first.unit_measure, first.unit_mult)
        told = "; ".join(f"{line.name}: {self._ends(line.values, unit)}" for line in lines)
        return self.words.say(
            "reports.chart.alternative",
            name=self.naming.indicator(first.indicator),
            series=told,
            first=self.naming.period(periods[0]),
            last=self.naming.period(periods[-1]),
        )

    def _ends(self, values: Sequence[Decimal | None], unit: tuple[str, int]) -> str:
        known = [value for value in values if value is not None]
        return f"{self.numbers.figure(known[0], *unit)} – {self.numbers.figure(known[-1], *unit)}"

    def _group_name(self, group: _Group) -> str:
        sex, age, dims = group
        named = [("SEX", sex), ("AGE", age), *dims]
        parts = [self.naming.code(dimension, code) for dimension, code in named if code != "_T"]
        return self.naming.joined(parts) or self.words.say("reports.column.total")

    def _partner_name(self, partner: str) -> str:
        return self.words.say("reports.column.total") if partner == "_T" else self.naming.area(partner)


def _group(one: Observation) -> _Group:
    return one.sex, one.age, one.dims


def _rank(group: _Group) -> tuple[int, bool, str, bool, object]:
    sex, age, dims = group
    return (_SEXES.index(sex) if sex in _SEXES else len(_SEXES), age != "_T", age, bool(dims), dims)


def _whole(one: Sourced) -> bool:
    return _group(one.observation) == _TOTAL
