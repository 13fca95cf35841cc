"""How good a document is, section by section: completeness, findings, breakdowns, sources and age of its figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..core import Finding, Severity
from ..statistics import age_bounds
from ..templates import Asked, Interview, Question
from .completeness import Completeness, Count, data_gaps, sections_around
from .tables import Cell, IndicatorTable, Origin

_LAST_MINOR = 17


@dataclass(frozen=True, slots=True)
class Figures:
    """What the indicator tables of a section hold.

    `tables` are asked and `filled` have a figure; `by_sex` of `asks_sex` tables have women, `by_minors` of
    `asks_minors` have minors; `newest` and `oldest` are the last years of the newest and of the oldest table; `sources`
    are datasets, `typed` figures that no dataset stands behind.
    """

    tables: int = 0
    filled: int = 0
    asks_sex: int = 0
    by_sex: int = 0
    asks_minors: int = 0
    by_minors: int = 0
    newest: str = ""
    oldest: str = ""
    sources: frozenset[str] = frozenset()
    typed: int = 0

    def __add__(self, other: Figures) -> Figures:
        years = [each for each in (self.oldest, other.oldest) if each]
        return Figures(
            self.tables + other.tables,
            self.filled + other.filled,
            self.asks_sex + other.asks_sex,
            self.by_sex + other.by_sex,
            self.asks_minors + other.asks_minors,
            self.by_minors + other.by_minors,
            max(self.newest, other.newest),
            min(years, default=""),
            self.sources | other.sources,
            self.typed + other.typed,
        )


@dataclass(frozen=True, slots=True)
class Quality:
    """One line of the board: a section, the whole (`path` empty), or a dimension of migration (`dimension`).

    `reasons` counts *not available* by reason.
    """

    path: str
    number: str
    title: str
    depth: int
    count: Count
    reasons: Mapping[str, int] = field(default_factory=dict)
    errors: int = 0
    warnings: int = 0
    figures: Figures = field(default_factory=Figures)
    dimension: str = ""


def quality(
    interview: Interview,
    completeness: Completeness,
    tables: Iterable[IndicatorTable],
    found: Iterable[Finding],
) -> tuple[Quality, ...]:
    """Return a line for the whole, one for each section, and one for each dimension that sections name.

    `found` are findings whose place ends with the path they are about.
    """
    asked = {each.path: each for each in interview.asked()}
    figures: dict[str, Figures] = {}
    for table in tables:
        for section in _around(asked.get(table.question)):
            figures[section] = figures.get(section, Figures()) + figures_of(asked[table.question].question, table)
    reasons = _reasons(interview, asked)
    weights = _weights(found, asked)
    lines = [
        Quality(
            each.path,
            each.number,
            each.title,
            each.depth,
            each.count,
            reasons.get(each.path, {}),
            weights.get((each.path, Severity.ERROR), 0),
            weights.get((each.path, Severity.WARNING), 0),
            figures.get(each.path, Figures()),
            _dimension(interview, each.path),
        )
        for each in completeness.sections
    ]
    whole = _joined([line for line in lines if line.depth == 0], completeness.whole)
    return (whole, *lines, *_by_dimension(lines))


def figures_of(question: Question, table: IndicatorTable) -> Figures:
    """Return what one indicator table holds."""
    asks = question.extension.get("disaggregation", "").split()
    held = [cell for row in table.cells for cell in row if cell.value is not None]
    years = max((cell.key.time_period[:4] for cell in held), default="")
    return Figures(
        tables=1,
        filled=int(bool(held)),
        asks_sex=int("SEX" in asks),
        by_sex=int("SEX" in asks and any(cell.key.sex == "F" for cell in held)),
        asks_minors=int("AGE" in asks),
        by_minors=int("AGE" in asks and any(_of_minors(cell) for cell in held)),
        newest=years,
        oldest=years,
        sources=frozenset(cell.observation.dataset for cell in held if cell.observation is not None),
        typed=sum(cell.origin is Origin.TYPED for cell in held),
    )


def _of_minors(cell: Cell) -> bool:
    bounds = age_bounds(cell.key.age)
    return bounds is not None and bounds[1] is not None and bounds[1] <= _LAST_MINOR


def _around(asked: Asked | None) -> tuple[str, ...]:
    return tuple(each.path for each in sections_around(asked.groups)) if asked is not None else ()


def _reasons(interview: Interview, asked: Mapping[str, Asked]) -> dict[str, Counter[str]]:
    """Count *not available* by section and reason; a matrix, a repeat or a table as a whole counts once."""
    found: dict[str, Counter[str]] = {}
    around = {path: _around(one) for path, one in asked.items()}
    around |= {each.path: tuple(one.path for one in sections_around(each.groups)) for each in interview.repeats()}
    for gap in data_gaps(interview):
        inside = next((path for path in around if path == gap.path or path.startswith(f"{gap.path}_")), "")
        place = around.get(gap.path) or around.get(gap.path.rpartition("/")[0]) or around.get(inside, ())
        for section in place if gap.reason != "missing" else ():
            found.setdefault(section, Counter())[gap.reason] += 1
    return found


def _weights(found: Iterable[Finding], asked: Mapping[str, Asked]) -> Counter[tuple[str, Severity]]:
    counted: Counter[tuple[str, Severity]] = Counter()
    for finding in found:
        for section in _around(asked.get(finding.where.spot)):
            counted[section, finding.severity] += 1
    return counted


def _dimension(interview: Interview, path: str) -> str:
    item = interview.item(path)
    return item.extension.get("dimension", "") if item is not None else ""


def _by_dimension(lines: Sequence[Quality]) -> Iterator[Quality]:
    for name in dict.fromkeys(line.dimension for line in lines if line.dimension):
        own = [line for line in lines if line.dimension == name]
        joined = _joined(own, sum((line.count for line in own), Count()))
        yield replace(joined, dimension=name)


def _joined(lines: Sequence[Quality], count: Count) -> Quality:
    reasons: Counter[str] = Counter()
    for line in lines:
        reasons.update(line.reasons)
    figures = sum((line.figures for line in lines), Figures())
    errors, warnings = sum(line.errors for line in lines), sum(line.warnings for line in lines)
    return Quality("", "", "", 0, count, reasons, errors, warnings, figures)
