"""MC17, MC18 and MC23 to MC25: agreements, partnerships and projects that two countries should both know."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from ...core import Json, Place
from ...statistics import fold
from ..records import Record
from .grading import Conditions, Grade, Kind, gap, grade
from .shapes import Compared, Countries, place, said

_FACTS = ("signed", "in_force", "expires", "data_clause")
_DAYS, _YEAR = 31, 366
_LIKE = 0.6  # titles this similar may be of one partnership


def one_sided(held: Countries) -> Iterator[Compared]:
    """MC17: an agreement that one party declares and the other, which keeps the register, does not."""
    for a in held.keepers("REG-AGR"):
        for one in held.of(a, "REG-AGR"):
            for b in _others(one, "AGR_parties", a, held.keepers("REG-AGR")):
                if _twin(one, a, held.of(b, "REG-AGR")) is None:
                    types = said(one, "AGR_type")
                    yield Compared(
                        "MC17", a, b, one.title, types, "", place(one), _register(b, "REG-AGR"), Grade.REMARK
                    )


def different_facts(held: Countries) -> Iterator[Compared]:
    """MC18: an agreement that both declare, with other dates, clauses or places."""
    for a in held.keepers("REG-AGR"):
        for one in held.of(a, "REG-AGR"):
            for b in _others(one, "AGR_parties", a, held.keepers("REG-AGR")):
                twin = _twin(one, a, held.of(b, "REG-AGR")) if a < b else None
                if twin is not None:
                    yield from _facts(one, twin, a, b)


def _facts(one: Record, twin: Record, a: str, b: str) -> Iterator[Compared]:
    for name in (f"AGR_{fact}" for fact in _FACTS):
        mine, theirs = one.value(name), twin.value(name)
        if mine is not None and theirs is not None and not _same(mine, theirs):
            subject = f"{one.title}: {one.interview.label(name)}"
            where = place(one, name), place(twin, name)
            yield Compared("MC18", a, b, subject, said(one, name), said(twin, name), *where, Grade.DIFFER)
    for (year, _), (offered, theirs) in _places(one, twin).items():
        if offered is not None and theirs is not None and offered != theirs:
            subject = f"{one.title}: {one.interview.label('AGR_places')} {year}"
            where = place(one, "AGR_places"), place(twin, "AGR_places")
            yield Compared("MC18", a, b, subject, str(offered), str(theirs), *where, Grade.DIFFER)


def _same(mine: Json, theirs: Json) -> bool:
    days = [_day(each) for each in (mine, theirs)]
    if days[0] is not None and days[1] is not None:
        return abs((days[0] - days[1]).days) <= _DAYS
    return bool(mine == theirs)


def _places(one: Record, twin: Record) -> dict[tuple[str, str], tuple[Json, Json]]:
    sides = [
        {
            (str(row["AGR_places_year"]), str(row["AGR_places_channel"] or "")): row["AGR_places_offered"]
            for row in each.rows("AGR_places")
        }
        for each in (one, twin)
    ]
    return {key: (sides[0][key], sides[1][key]) for key in sides[0] if key in sides[1]}


def unknown_partnership(held: Countries) -> Iterator[Compared]:
    """MC23: a partnership that names a partner in a country whose own register does not know it."""
    for a in held.keepers("REG-PAR"):
        for one in held.of(a, "REG-PAR"):
            named = {str(row.get("PAR_partner_country") or "") for row in one.rows("PAR_partners")} - {a}
            for b in sorted(named & set(held.keepers("REG-PAR"))):
                theirs = held.of(b, "REG-PAR")
                if not any(_one_partnership(one, each) for each in theirs):
                    like = [each.title for each in theirs if _alike(one.title, each.title)]
                    where = place(one, "PAR_partners"), _register(b, "REG-PAR")
                    yield Compared("MC23", a, b, one.title, one.title, "; ".join(like), *where, Grade.REMARK)


def partnership_money(held: Countries) -> Iterator[Compared]:
    """MC24: the money committed to a partnership, by year and currency, as both sides' records have it."""
    for a in held.keepers("REG-PAR"):
        for b in (each for each in held.keepers("REG-PAR") if each > a):
            for one in held.of(a, "REG-PAR"):
                for twin in (each for each in held.of(b, "REG-PAR") if _one_partnership(one, each)):
                    yield from _money(one, twin, a, b)


def _money(one: Record, twin: Record, a: str, b: str) -> Iterator[Compared]:
    mine, theirs = _committed(one), _committed(twin)
    for (year, currency), amount in sorted(mine.items()):
        other = theirs.get((year, currency))
        if other is not None:
            where = place(one, "PAR_funds_committed"), place(twin, "PAR_funds_committed")
            found, apart = grade(Kind.MONEY, amount, other, Conditions()), f"{gap(amount, other) * 100:.0f} %"
            subject = f"{one.title} {year} {currency}"
            yield Compared("MC24", a, b, subject, f"{amount:f}", f"{other:f}", *where, found, apart)


def _committed(record: Record) -> dict[tuple[str, str], Decimal]:
    found: dict[tuple[str, str], Decimal] = {}
    for row in record.rows("PAR_funds_committed"):
        amount, year = row["PAR_funds_committed_amount"], row["PAR_funds_committed_year"]
        if amount is not None and year is not None:
            key = str(year), str(row["PAR_funds_committed_currency"] or "")
            found[key] = found.get(key, Decimal(0)) + Decimal(str(amount))
    return found


def counted_twice(held: Countries) -> Iterator[Compared]:
    """MC25: one project in two countries' registers: same title or agreement, same countries, dates that overlap."""
    projects = [each for country in held.keepers("REG-PRJ") for each in held.of(country, "REG-PRJ")]
    for number, one in enumerate(projects):
        for other in projects[number + 1 :]:
            if one.state.country != other.state.country and _one_project(one, other):
                a, b = one.state.country, other.state.country
                yield Compared("MC25", a, b, one.title, one.title, other.title, place(one), place(other), Grade.REMARK)


def _one_project(one: Record, other: Record) -> bool:
    named = one.value("PRJ_agreement") is not None and one.value("PRJ_agreement") == other.value("PRJ_agreement")
    return (
        (named or fold(one.title) == fold(other.title))
        and _countries(one) == _countries(other)
        and _overlap(one, other)
    )


def _countries(project: Record) -> frozenset[str]:
    return frozenset(str(row["PRJ_countries_country"]) for row in project.rows("PRJ_countries"))


def _overlap(one: Record, other: Record) -> bool:
    """Tell whether the dates overlap by more than half of the shorter project; unknown dates speak not against it."""
    spans = [[_day(each.value(name)) for name in ("PRJ_dates", "PRJ_dates_end")] for each in (one, other)]
    (first, last), (begin, end) = spans
    if first is None or last is None or begin is None or end is None:
        return True
    common = (min(last, end) - max(first, begin)).days
    return common * 2 > min((last - first).days, (end - begin).days)


def _others(record: Record, field: str, teller: str, keepers: Sequence[str]) -> list[str]:
    parties = {str(each) for each in _list(record.value(field))}
    return sorted((parties & set(keepers)) - {teller}) if teller in parties or parties else []


def _twin(one: Record, a: str, theirs: Sequence[Record]) -> Record | None:
    """Return the same agreement in another register: this party, a type in common, signed within a year."""
    types, signed = set(map(str, _list(one.value("AGR_type")))), _day(one.value("AGR_signed"))
    for each in theirs:
        other = _day(each.value("AGR_signed"))
        near = signed is None or other is None or abs((signed - other).days) <= _YEAR
        if a in _list(each.value("AGR_parties")) and types & set(map(str, _list(each.value("AGR_type")))) and near:
            return each
    return None


def _one_partnership(one: Record, other: Record) -> bool:
    agreement = one.value("PAR_agreement")
    return fold(one.title) == fold(other.title) or (agreement is not None and agreement == other.value("PAR_agreement"))


def _alike(one: str, other: str) -> bool:
    return difflib.SequenceMatcher(None, fold(one), fold(other)).ratio() >= _LIKE


def _register(country: str, register: str) -> Place:
    return Place(country, register)


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _day(value: Json) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
