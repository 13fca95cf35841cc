"""The mirror checks over figures: which two say the same thing, and rules between figures of both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from ...core import Observation
from ...statistics import Catalogue, catalogue, check
from .book import Book, Sighting, Term
from .grading import Conditions, Grade, Kind, gap, grade

Pair = tuple[str, str]
Judge = Callable[[str, str, Kind], Conditions]  # what two countries' own definitions make of a comparison
_OLDEST = 2  # years that two stocks may lie apart
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Found:
    """Two figures side by side: `left` is A's, `right` B's; `apart` is their gap as text."""

    check: str
    a: str
    b: str
    left: Sighting
    right: Sighting
    grade: Grade
    apart: str


@dataclass(frozen=True, slots=True)
class GapCheck:
    """Two terms that should say the same; `part` compares the share of a sex or age in both instead."""

    id: str
    left: Term
    right: Term
    kind: Kind
    agree: Decimal | None = None
    near: Decimal | None = None
    part: tuple[str, str] = ("_T", "_T")

    def run(self, book: Book, pairs: Iterable[Pair], judge: Judge) -> Iterator[Found]:
        """Compare the figures of each pair, period by period (stocks of neighbouring years too)."""
        for a, b in sorted(set(book.pairs(self.left)) & set(pairs)):
            if a > b and self.left.indicator == self.right.indicator:
                continue  # told once, from the other end
            theirs = book.series(self.right, a, b)
            for period, left in sorted(book.series(self.left, a, b).items()):
                right = theirs.get(period) or (_nearest(left, theirs) if self.kind is Kind.STOCK else None)
                if right is not None and not _one_source(left, right):
                    yield from self._compare(book, (a, b), left, right, judge)

    def _compare(self, book: Book, pair: Pair, left: Sighting, right: Sighting, judge: Judge) -> Iterator[Found]:
        one, other, kind = left.value, right.value, self.kind
        if self.part != ("_T", "_T"):
            shares = [self._share(book, term, pair, each) for term, each in ((self.left, left), (self.right, right))]
            if shares[0] is None or shares[1] is None:
                return
            one, other, kind = shares[0], shares[1], Kind.POINTS
        conditions = replace(judge(*pair, self.kind), years=abs(left.year - right.year), broken=_broken(left, right))
        found = grade(kind, one, other, conditions, agree=self.agree, near=self.near)
        yield Found(self.id, *pair, left, right, found, _apart(kind, one, other))

    def _share(self, book: Book, term: Term, pair: Pair, total: Sighting) -> Decimal | None:
        part = book.series(term, *pair, *self.part).get(total.observation.time_period)
        return part.value / total.value * _HUNDRED if part is not None and total.value else None


@dataclass(frozen=True, slots=True)
class RuleCheck:
    """A rule between figures of both sides, in the language of the indicator catalogue; the first term is A's."""

    id: str
    rule: str
    terms: tuple[Term, ...]

    def run(self, book: Book, pairs: Iterable[Pair]) -> Iterator[Found]:
        """Evaluate the rule for each pair and period for which every figure is here."""
        for a, b in sorted(set(book.pairs(self.terms[0])) & set(pairs)):
            series = {term: book.series(term, a, b) for term in self.terms}
            for period, left in sorted(series[self.terms[0]].items()):
                told = {term: each[period] for term, each in series.items() if period in each}
                broken = self._broken(told)
                if broken:
                    others = [each for term, each in told.items() if f"{term.indicator}" in broken[0].split("=", 1)[1]]
                    yield Found(self.id, a, b, left, others[0], Grade.DIFFER, broken[0])

    def _broken(self, told: Mapping[Term, Sighting]) -> list[str]:
        """Return the clauses that do not hold, all figures being told as if of one country."""
        placed = [
            Observation(term.indicator, "_T", each.observation.time_period, each.value) for term, each in told.items()
        ]
        own = _with_rule(self.terms[0].indicator, self.rule)
        return [rule for each in check(placed, own) if (rule := str(each.values().get("rule", "")))]


@cache
def _with_rule(code: str, rule: str) -> Catalogue:
    known = catalogue()
    one = replace(known.indicators[code], rule=rule)
    others = (replace(each, rule="") for each in known.indicators.values() if each.id != code)
    return Catalogue([one, *others], known.codelists.values())


def _nearest(left: Sighting, theirs: Mapping[str, Sighting]) -> Sighting | None:
    near = [each for each in theirs.values() if abs(each.year - left.year) <= _OLDEST]
    return min(near, key=lambda each: (abs(each.year - left.year), -each.year), default=None)


def _one_source(left: Sighting, right: Sighting) -> bool:
    """Tell whether one dataset tells both sides, so that comparing them would say nothing."""
    return left.observation.dataset == right.observation.dataset != ""


def _broken(left: Sighting, right: Sighting) -> bool:
    return "B" in (left.observation.obs_status, right.observation.obs_status)


def _apart(kind: Kind, one: Decimal, other: Decimal) -> str:
    if kind is Kind.POINTS:
        return f"{abs(one - other):.1f}"
    return f"{gap(one, other) * _HUNDRED:.0f} %"


def _gap(
    id: str,
    left: str,
    right: str,
    kind: Kind,
    agree: str | None = None,
    near: str | None = None,
    part: tuple[str, str] = ("_T", "_T"),
) -> GapCheck:
    within, noted = (None if each is None else Decimal(each) for each in (agree, near))
    return GapCheck(id, Term.of(left), Term.of(right), kind, within, noted, part)


def _rule(id: str, rule: str, *terms: str) -> RuleCheck:
    return RuleCheck(id, rule, tuple(map(Term.of, terms)))


GAP_CHECKS = (
    _gap("MC01", "STK04[A, B]", "STK01[B, A]", Kind.STOCK),
    _gap("MC03", "FLW02[A, B]", "FLW01[B, A]", Kind.FLOW),
    _gap("MC04", "FLW05[A, B]", "FLW02[B, CITIZENSHIP=A]", Kind.FLOW),
    _gap("MC05", "STK09[A, B]", "STK08[B, A]", Kind.STOCK, "0.15"),
    _gap("MC06", "LAB18[A, B]", "LAB10[B, A]", Kind.STOCK),
    _gap("MC08", "FLW07[A, B, REASON=SEASONAL]", "LEG08[B, A, REASON=SEASONAL]", Kind.FLOW, near="0.30"),
    _gap("MC09", "REM01[A, B]", "REM02[B, A]", Kind.MONEY),
    _gap("MC11", "REM05[A, B]", "REM05[B, A]", Kind.POINTS, "1"),
    _gap("MC13", "FRC05[A, B]", "FRC01[B, A]", Kind.STOCK, "0.05"),
    _gap("MC14", "IRR09[A, B]", "IRR06[B, CITIZENSHIP=A]", Kind.FLOW),
    _gap("MC19", "LEG07[A, B]", "LEG07[B, A]", Kind.EXACT),
    _gap("MC20", "LEG08[A, B]", "LEG08[B, A]", Kind.FLOW, "0.05"),
    _gap("MC21", "SOC02[A, B]", "SOC02[B, A]", Kind.STOCK),
    _gap("MC27", "FIN05[A, B]", "FIN05[B, A]", Kind.MONEY),
    _gap("MC29", "STK04[A, B, EDUCATION=ED_HIGH]", "STK01[B, A, EDUCATION=ED_HIGH]", Kind.STOCK),
    _gap("MC30", "STK04[A, B]", "STK01[B, A]", Kind.STOCK, "5", part=("F", "_T")),
    _gap("MC31", "STK04[A, B]", "STK01[B, A]", Kind.STOCK, "5", part=("_T", "Y_LT18")),
    _gap("MC32", "IMP09[A, B]", "IMP09[B, A]", Kind.MONEY, near="0.20"),
)
RULE_CHECKS = (
    _rule("MC02", "W: STK06 <= 1.2 * STK02; W: STK06 >= 0.2 * STK02", "STK06[A, B]", "STK02[B, CITIZENSHIP=A]"),
    _rule(
        "MC07",
        "W: LEG04 <= 1.1 * (LEG03 + LEG01)",
        "LEG04[A, B]",
        "LEG03[B, CITIZENSHIP=A]",
        "LEG01[B, CITIZENSHIP=A, REASON=SEASONAL]",
    ),
    _rule(
        "MC15",
        "W: IRR08 <= IRR07; W: IRR08 <= 2 * IRR06",
        "IRR08[A, B]",
        "IRR06[B, CITIZENSHIP=A]",
        "IRR07[A, B]",
    ),
    _rule("MC16", "W: RET01 <= FLW05 + FLW07", "RET01[A, B]", "FLW05[A, B]", "FLW07[A, B]"),
    _rule("MC35", "W: CRI01 <= FLW02 + FLW07", "CRI01[A, B]", "FLW02[B, A]", "FLW07[A, B]"),
)
