"""Running a recipe: every figure of its tables as an observation that knows its cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from ..core import (
    Block,
    Finding,
    NoProgress,
    Observation,
    Place,
    Progress,
    Severity,
    column_letters,
    findings,
    in_blocks,
)
from ..sheets import Row, Sheet, Strip, Workbook
from ..statistics import catalogue
from .bulk import BulkRun
from .facts import Facts
from .gathering import Gathered, Twin
from .labels import Labels
from .measures import Measuring
from .neighbours import told_by_others
from .own_table import OwnRun, is_own
from .plan import Indicator, Ledger, Plan
from .recipe import EACH, TITLE, Measure, Recipe, Table, Values
from .repeats import numbered
from .rule_findings import Counting, broken_rules
from .spool import BLOCK
from .surroundings import surroundings, texts_elsewhere

_ROWS_BETWEEN_STEPS = 500
_LARGE = 2_000_000  # bytes of a workbook from which on a second process pays


def run(
    workbook: Workbook,
    recipe: Recipe,
    aliases: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    *,
    rules: bool = False,
) -> Plan:
    """Read what the recipe says and return observations and findings; nothing is written, so this is the dry run too.

    `aliases` maps labels to area codes (`-` holds a label out on purpose). Labels that stay unknown are held out
    with a finding that names their cells. With `rules` the catalogue's rules are tried, too. Many observations are
    kept in a temporary file. GfmdError `sheets.*`, `importing.no-room`; `Cancelled` from progress.
    """
    progress = progress or NoProgress()
    elsewhere = texts_elsewhere(workbook, recipe)
    told = [surroundings(workbook, recipe, table, elsewhere) for table in recipe.tables]
    plans = [
        _Table(workbook, table, facts, dict(aliases or {}), progress)
        for table, facts in zip(recipe.tables, told, strict=True)
    ]
    partly = any(one.complete for one in plans)
    for one in plans:
        one.refuse(Severity.WARNING if partly else Severity.ERROR)
    gathered = Gathered(apart=workbook.size > _LARGE)
    counting = Counting(rules=rules)
    found: list[Finding] = []
    summary: Counter[str] = Counter()
    for one in plans:
        try:
            one.gather(gathered, counting)
        except BaseException:
            gathered.close()
            raise
        found += one.findings()
        summary.update(one.counts)
    kept = gathered.kept
    summary.update(counting.counts)
    found += broken_rules(kept, counting.doubtful(), workbook.name, progress)
    first = told[0] if told else Facts()
    facts = dict(recipe.facts)
    return Plan(
        kept,
        tuple(found),
        dict(summary),
        facts.get("title") or _joint_title(told) or workbook.path.stem.replace("_", " "),
        facts.get("publisher") or first.publisher,
        facts.get("vintage") or first.vintage,
        facts.get("licence") or first.licence,
        tuple(dict.fromkeys(note for one in told for note in one.notes)),
        _own_indicators(recipe),
        {pair: text for one in plans for pair, text in one.labels.texts.items()},
    )


def _joint_title(told: Sequence[Facts]) -> str:
    """Return the title of the only table, else that of the work they are all from, else all titles."""
    titles = list(dict.fromkeys(facts.title for facts in told if facts.title))
    work = next((facts.work for facts in told if facts.work), "")
    return work if work and len(titles) > 1 else "; ".join(titles)


def _own_indicators(recipe: Recipe) -> tuple[Indicator, ...]:
    known = {EACH, *catalogue().indicators}
    told: list[Measure | Values] = []
    for table in recipe.tables:
        told += [*table.measures, *table.values]
    own = [one for one in told if one.indicator not in known]
    return tuple({one.indicator: Indicator(one.indicator, one.name, one.unit, one.mult) for one in own}.values())


class _Table:
    """One table being read, with its findings and counts."""

    def __init__(
        self, workbook: Workbook, table: Table, facts: Facts, aliases: dict[str, str], progress: Progress
    ) -> None:
        self.table, self.progress, self._facts = table, progress, facts
        self.sheet: Sheet = workbook.sheet(table.sheet)
        self.labels = Labels({**told_by_others(self.sheet, table), **aliases}, table.month_first)
        self.ledger = Ledger(workbook.name, table.sheet)
        self.counts: Counter[str] = Counter()
        self._place = Place(workbook.name, table.sheet)
        self._missing = self._unknown()
        self._run: BulkRun | OwnRun = (
            OwnRun(table, self.ledger, self.counts)
            if is_own(table)
            else BulkRun(table, facts, self.labels, self.ledger, self.counts)
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the observations of the table's rows, repeated records numbered where the recipe says so."""
        blocks = self._blocks()
        if self.table.measures:
            blocks = map(Measuring(self.table, self.labels, self._unmeasured).block, blocks)
        if self.table.records:
            each = chain.from_iterable(block.observations() for block in blocks)
            return in_blocks(numbered(each, self._repeated), BLOCK)
        return blocks

    def _unmeasured(self, text: str) -> None:
        self.ledger.add(
            "importing.new-measure", Severity.WARNING, self.table.first, self.table.values[0].first, text=text
        )

    def _repeated(self, one: Observation) -> None:
        self.counts["records"] += 1
        self.ledger.add("importing.record-again", Severity.NOTE, one.row, one.column)

    def gather(self, gathered: Gathered, counting: Counting) -> None:
        """Let all observations be gathered and counted."""
        for block in self.blocks():
            fresh, twins = gathered.add(block)
            counting.add(fresh)
            for twin in twins:
                self.twin(twin)
                counting.met(twin)

    def _blocks(self) -> Iterator[Block]:
        """Yield the observations of strips as they come, and of rows between them in blocks."""
        found: list[Observation] = []
        for piece in self._pieces():
            if isinstance(piece, Row):
                found += self._run.row(piece)
            if found and (len(found) >= BLOCK or not isinstance(piece, Row)):
                yield Block.of(found)
                found = []
            if not isinstance(piece, Row):
                yield from self._run.strip(piece)
        yield Block.of(found)

    def _pieces(self) -> Iterator[Row | Strip]:
        """Yield the rows and strips of the table's data; header rows go to the run."""
        table = self.table
        last = table.last or 1 << 30
        for row in chain.from_iterable(map(self._within, self.sheet.iter_strips() if self.complete else ())):
            first, end = (row.number, row.number) if isinstance(row, Row) else (row.numbers[0], row.numbers[-1])
            if first > last:
                break
            if not isinstance(row, Row) or end % _ROWS_BETWEEN_STEPS == 0:
                self.progress.step(end, table.last, table.sheet)
            if isinstance(row, Row) and end in table.header:
                self._run.header(row)
            if first >= table.first:
                yield row
        self.progress.step(last if table.last else 0, table.last, table.sheet)

    def _within(self, piece: Row | Strip) -> Iterable[Row | Strip]:
        """Return a strip as it is when all of it belongs to the table, else its rows."""
        if isinstance(piece, Row) or self.table.first <= piece.numbers[0] <= piece.numbers[-1] <= (
            self.table.last or 1 << 30
        ):
            return (piece,)
        return map(piece.row, range(len(piece.numbers)))

    @property
    def complete(self) -> bool:
        """Tell whether country and period of the figures are known."""
        return not self._missing

    def refuse(self, severity: Severity) -> None:
        """Say what is not known of the whole table, whose figures are not read then."""
        first = min((one.first for one in self.table.values), default=1)
        for code in self._missing:
            self.ledger.add(code, severity, self.table.first, first)

    def _told_for_some(self, dimension: str) -> bool:
        """Tell whether some columns of figures say a dimension; those that do not are left out and named."""
        return any(one.dims.get(dimension) for one in self.table.values)

    def _unknown(self) -> tuple[str, ...]:
        told = {
            "importing.no-country": self.table.tells("REF_AREA"),
            "importing.no-period": (self.table.tells("TIME_PERIOD") or self._told_for_some("TIME_PERIOD"))
            and (self.table.dims.get("TIME_PERIOD") != TITLE or bool(self._facts.periods)),
        }
        return tuple(code for code, known in told.items() if not known)

    def twin(self, twin: Twin) -> None:
        """Tell of a second observation with the same key."""
        kept, other = twin
        if kept.value == other.value:
            self.counts["repeated"] += 1
            self.ledger.add("importing.same-twice", Severity.NOTE, other.row, other.column)
            return
        self.counts["held"] += 1
        first = f"{kept.sheet}!{kept.cell}" if kept.sheet != other.sheet else kept.cell
        beside = f"{other.text}; {first}: {kept.text}"
        self.ledger.add("importing.duplicate", Severity.WARNING, other.row, other.column, beside=beside)

    def findings(self) -> list[Finding]:
        """Return what was found, with what is hidden pointed out."""
        found = self.ledger.findings()
        table, layout = self.table, self.sheet.layout
        rows = sorted(row for row in layout.hidden_rows if table.first <= row <= (table.last or 1 << 30))
        read = {column.column for column in table.columns if column.role not in ("ignore", "order")}
        read |= {column for one in table.values for column in range(one.first, one.last + 1)}
        columns = sorted(read & layout.hidden_columns)
        if aside := [one for one in table.columns if one.role in ("ignore", "order")]:
            names = ", ".join(f"{column_letters(one.column)} “{one.header}”" for one in aside)
            found.append(findings.note("importing.columns-left-out", self._place, columns=names, count=len(aside)))
        if rows:
            found.append(findings.note("importing.hidden-rows", self._place, rows=_listed(rows), count=len(rows)))
        if columns:
            found.append(
                findings.note("importing.hidden-columns", self._place, columns=_listed(columns), count=len(columns))
            )
        return found


def _listed(numbers: Sequence[int]) -> str:
    """Return numbers with runs drawn together: `65–94, 101`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs[:20])
