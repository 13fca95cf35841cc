"""The forty mirror checks run over everything that is compiled; what they come to, pair by pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ...core import Finding, NoProgress, Observation, Place, Progress
from ..records import Record
from . import agreements, policies
from .book import Book, Term
from .figures import GAP_CHECKS, RULE_CHECKS, Found, Pair
from .grading import Conditions, Kind
from .groups import GROUP_CHECKS
from .shapes import Compared, Countries

Placing = Callable[[Observation], Place]
RECORD_CHECKS: Mapping[str, Callable[[Countries], Iterator[Compared]]] = {
    "MC17": agreements.one_sided,
    "MC18": agreements.different_facts,
    "MC23": agreements.unknown_partnership,
    "MC24": agreements.partnership_money,
    "MC25": agreements.counted_twice,
    "MC26": policies.alignment,
    "MC28": policies.opportunities,
    "MC36": policies.plans,
    "MC38": policies.definitions,
    "MC39": policies.coordination,
}
FIGURE_CHECKS = tuple(each.id for each in (*GAP_CHECKS, *RULE_CHECKS)) + tuple(GROUP_CHECKS)
MIRROR_CHECKS = tuple(sorted((*FIGURE_CHECKS, *RECORD_CHECKS, "MC40")))
_GROUP_TERMS = tuple(map(Term.of, ("REM01[A, B]", "FLW02[A, B]", "REM15[A, B]", "SKL08[A, B]", "STK04[A, B]")))
_ALONE = frozenset({"DEM07", "IRR11", "REM02", "FLW01", "SOC03", "SKL07"})
_PROFILE = "extended-migration-profile"


@dataclass(frozen=True, slots=True)
class Fill:
    """MC40: an empty figure of a country that another one tells: a proposal with status E, for that country to accept.

    `value` is in base units; `source` says where the other country's figure stands.
    """

    country: str
    indicator: str
    counterpart: str
    period: str
    value: Decimal
    by: str
    told_as: str
    source: Place
    dims: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mirror:
    """What the checks came to: every comparison, and the proposals to fill what is empty."""

    compared: tuple[Compared, ...]
    fills: tuple[Fill, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The questions and remarks."""
        return tuple(finding for each in self.compared if (finding := each.finding) is not None)

    @property
    def grades(self) -> Mapping[str, Mapping[str, int]]:
        """How many comparisons of each check have which grade."""
        counted: dict[str, Counter[str]] = {}
        for each in self.compared:
            counted.setdefault(each.check, Counter())[str(each.grade)] += 1
        return counted


def mirror(
    records: Sequence[Record],
    observations: Iterable[Observation],
    *,
    checks: Collection[str] = (),
    about: Collection[str] = (),
    place: Placing,
    progress: Progress | None = None,
) -> Mirror:
    """Run the checks (all, or those named) over records and figures of all countries that are here.

    `about` keeps to pairs with one of these countries. `observations` are those that speak.
    """
    progress = progress or NoProgress()
    held, book = Countries(records), Book(observations)
    judge, wanted = _judge(held), checks or MIRROR_CHECKS
    compared: list[Compared] = []
    for done, check in enumerate(wanted):
        progress.step(done, len(wanted))
        if check in RECORD_CHECKS:
            compared += RECORD_CHECKS[check](held)
        compared += (_told(each, place) for each in _figures(check, book, about, judge))
    compared = [each for each in compared if not about or {each.a, each.b} & set(about)]
    fills = tuple(_fills(book, set(held.codes), about, place)) if "MC40" in wanted else ()
    return Mirror(tuple(compared), fills)


def mirrored_indicators() -> tuple[str, ...]:
    """Return the indicators that the checks read."""
    gaps = {term.indicator for each in GAP_CHECKS for term in (each.left, each.right)}
    rules = {term.indicator for each in RULE_CHECKS for term in each.terms}
    return tuple(sorted(gaps | rules | {term.indicator for term in _GROUP_TERMS} | _ALONE))


def _figures(
    check: str, book: Book, about: Collection[str], judge: Callable[[str, str, Kind], Conditions]
) -> Iterator[Found]:
    for each in (one for one in GAP_CHECKS if one.id == check):
        yield from each.run(book, _pairs(book, each.left, about), judge)
    for rule in (one for one in RULE_CHECKS if one.id == check):
        yield from rule.run(book, _pairs(book, rule.terms[0], about))
    if check in GROUP_CHECKS:
        pairs = {pair for term in _GROUP_TERMS for pair in _pairs(book, term, about)}
        yield from GROUP_CHECKS[check](book, pairs)


def _pairs(book: Book, term: Term, about: Collection[str]) -> set[Pair]:
    found = set(book.pairs(term))
    return {pair for pair in found if not about or set(pair) & set(about)}


def _told(found: Found, place: Placing) -> Compared:
    left, right = found.left.observation, found.right.observation
    subject = f"{left.indicator} {left.time_period}"
    mirrored = right.indicator if right.indicator != left.indicator else ""
    if right.time_period != left.time_period or mirrored:
        subject = f"{subject} ↔ {right.indicator} {right.time_period}"
    sides = f"{found.left.value:f}", f"{found.right.value:f}"
    return Compared(found.check, found.a, found.b, subject, *sides, place(left), place(right), found.grade, found.apart)


def _judge(held: Countries) -> Callable[[str, str, Kind], Conditions]:
    """Return what the profiles say of how two countries count: length of stay, birth or citizenship."""
    profiles = {country: held.newest(country, _PROFILE) for country in held.codes}

    def judged(a: str, b: str, kind: Kind) -> Conditions:
        one, other = profiles.get(a), profiles.get(b)
        if one is None or other is None:
            return Conditions()
        rules = one.value("P1_2_02"), other.value("P1_2_02")
        criteria = [frozenset(each.value("P1_2_03") or ()) & {"birth", "citizenship"} for each in (one, other)]
        apart = all(criteria) and not criteria[0] & criteria[1]
        return Conditions(rules_differ=None not in rules and rules[0] != rules[1], criteria_differ=apart)

    return judged


def _fills(book: Book, compiled: Collection[str], about: Collection[str], place: Placing) -> Iterator[Fill]:
    """Yield the newest figure of the other side wherever a country that is compiled has none for a pair."""
    for check in (each for each in GAP_CHECKS if each.part == ("_T", "_T") and each.kind is not Kind.POINTS):
        for mine, theirs in ((check.left, check.right), (check.right, check.left)):
            for a, b in sorted(_pairs(book, theirs, about)):
                country, other = mine.told_by(a, b), theirs.told_by(a, b)
                known = book.series(theirs, a, b)
                if known and country in compiled and country != other and not book.series(mine, a, b):
                    period, told = max(known.items())
                    counterpart = b if country == a else a
                    yield Fill(
                        country,
                        mine.indicator,
                        counterpart,
                        period,
                        told.value,
                        other,
                        told.observation.indicator,
                        place(told.observation),
                        mine.dims,
                    )
