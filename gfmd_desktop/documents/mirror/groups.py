"""MC10, MC12, MC22, MC33, MC34 and MC37: what a group of countries comes to, and ratios of corridors."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal

from ...statistics import areas
from .book import Book, Sighting, Term
from .figures import Found, Pair
from .grading import Grade, gap

_HUNDRED = Decimal(100)


def all_remittances(book: Book, pairs: Collection[Pair]) -> Iterator[Found]:
    """MC10: what is sent inside the group against what is received inside it."""
    yield from _sums(book, pairs, "MC10", Term.of("REM01[A, B]"), Term.of("REM02[B, A]"), Decimal("0.15"))


def balance(book: Book, pairs: Collection[Pair]) -> Iterator[Found]:
    """MC33: arrivals and departures inside a group cancel out."""
    yield from _sums(book, pairs, "MC33", Term.of("FLW02[A, B]"), Term.of("FLW01[B, A]"), Decimal("0.10"))


def _sums(book: Book, pairs: Collection[Pair], check: str, left: Term, right: Term, agree: Decimal) -> Iterator[Found]:
    """Compare, year by year, the sums over all pairs for which both sides have a figure; one pair is not enough."""
    both: dict[str, list[tuple[Pair, Sighting, Sighting]]] = {}
    for pair in sorted(set(book.pairs(left)) & set(pairs)):
        theirs = book.series(right, *pair)
        for period, mine in book.series(left, *pair).items():
            other = theirs.get(period)
            if other is not None and not mine.observation.dataset == other.observation.dataset != "":
                both.setdefault(period, []).append((pair, mine, other))
    for _, told in sorted(both.items()):
        sums = [_total(each[1] for each in told), _total(each[2] for each in told)]
        if len(told) > 1 and gap(*sums) > agree:
            pair, mine, other = max(told, key=lambda each: abs(each[1].value - each[2].value))
            apart = f"{sums[0]:f} / {sums[1]:f} ({gap(*sums) * _HUNDRED:.0f} %)"
            yield Found(check, *pair, mine, other, Grade.DIFFER, apart)


def _total(sightings: Iterable[Sighting]) -> Decimal:
    return sum((each.value for each in sightings), Decimal(0))


def pensions(book: Book, pairs: Collection[Pair]) -> Iterator[Found]:
    """MC12: pensions received in A, for each pension that B pays to residents of A: a remark, for people to judge."""
    left, right = Term.of("REM15[A, B]"), Term.of("SOC03[B, A]")
    for pair in sorted(set(book.pairs(left)) & set(pairs)):
        for period, mine in sorted(book.series(left, *pair).items()):
            paid = book.series(right, *pair).get(period)
            if paid is not None and paid.value:
                apart = f"{mine.value / paid.value:.0f} USD"
                yield Found("MC12", *pair, mine, paid, Grade.NEAR, apart)


def recognition(book: Book, pairs: Collection[Pair]) -> Iterator[Found]:
    """MC22: the share of requests recognised on either side, more than 30 points apart."""
    for a, b in sorted(set(book.pairs(Term.of("SKL08[A, B]"))) & set(pairs)):
        granted = [book.series(Term.of(f"SKL08[{side}]"), a, b) for side in ("A, B", "B, A")]
        asked = [book.series(Term.of(f"SKL07[{side}]"), a, b) for side in ("A, B", "B, A")]
        for period in sorted(set.intersection(*(set(each) for each in (*granted, *asked)))) if a < b else ():
            if all(each[period].value for each in asked):
                shares = [granted[side][period].value / asked[side][period].value * _HUNDRED for side in (0, 1)]
                if abs(shares[0] - shares[1]) > 30:
                    apart = f"{shares[0]:.0f} % / {shares[1]:.0f} %"
                    yield Found("MC22", a, b, granted[0][period], granted[1][period], Grade.REMARK, apart)


def deaths(book: Book, pairs: Collection[Pair]) -> Iterator[Found]:
    """MC34: deaths told by the countries of a region against the figure of the region itself."""
    known = areas()
    tellers = {teller: book.series(Term("IRR11", "A", ""), teller, "") for teller in book.tellers("IRR11")}
    regions = [each for each in tellers if known.is_aggregate(each)]
    countries = {each for each in tellers if known.is_country(each)}
    for region in regions:
        for period, whole in sorted(tellers[region].items()):
            parts = [tellers[each][period] for each in sorted(countries) if period in tellers[each]]
            total = _total(parts)
            if parts and whole.value and not Decimal("0.5") <= total / whole.value <= 1:
                apart = f"{total:f} / {whole.value:f}"
                yield Found("MC34", parts[0].observation.ref_area, region, parts[0], whole, Grade.REMARK, apart)


def development_gaps(book: Book, pairs: Collection[Pair]) -> Iterator[Found]:
    """MC37: the human development index of destination and origin, for each corridor with emigrants."""
    for a, b in sorted(set(book.pairs(Term.of("STK04[A, B]"))) & set(pairs)):
        index = [book.series(Term("DEM07", "A", ""), country, "") for country in (a, b)]
        common = sorted(set(index[0]) & set(index[1]))
        if common:
            mine, theirs = (each[common[-1]] for each in index)
            yield Found("MC37", a, b, mine, theirs, Grade.AGREE, f"{theirs.value - mine.value:+.3f}")


GROUP_CHECKS = {
    "MC10": all_remittances,
    "MC12": pensions,
    "MC22": recognition,
    "MC33": balance,
    "MC34": deaths,
    "MC37": development_gaps,
}
