"""MC26, MC28, MC36, MC38 and MC39: strategies, opportunities, plans, definitions and coordination of two countries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ...core import Json, Place
from ...statistics import areas, fold
from ..records import Record
from ..voluntary import Compiled, contrary
from .grading import Grade
from .shapes import Compared, Countries, place, said

_PROFILE, _ANNEX = "extended-migration-profile", "prsp-annex"
_MATCHED = Decimal("0.8")  # share of opportunities that the other side should know


def alignment(held: Countries) -> Iterator[Compared]:
    """MC26: a donor's strategy lists a country whose plan has no measure with it, or the reverse."""
    for b in held.keepers("REG-DOC"):
        donors = [each for each in held.of(b, "REG-DOC") if each.value("DOC_type") == "donor"]
        listed = {str(a): one for one in donors for a in one.value("DOC_partner_countries") or ()}
        for a in (each for each in held.codes if each != b and donors):
            plan = held.newest(a, _ANNEX)
            if plan is None:
                continue
            named = _names(plan, b)
            if (a in listed) != named:
                strategy = listed.get(a, donors[0])
                where = place(plan, "A6_1_01_partners"), place(strategy, "DOC_partner_countries")
                told = ("", strategy.title) if a in listed else (plan.title, "")
                yield Compared("MC26", a, b, plan.title, *told, *where, Grade.REMARK)


def _names(plan: Record, country: str) -> bool:
    """Tell whether a plan names a country among the partners of its measures or of its own."""
    told = [str(row.get("A6_1_01_partners") or "") for row in plan.rows("A6_1_01")]
    told += [str(row.get("A9_1_04_partner") or "") for row in plan.rows("A9_1_04")]
    return any(_speaks_of(text, country) for text in told)


def _speaks_of(text: str, country: str) -> bool:
    area = areas().get(country)
    names = {fold(name) for _, name in area.names} if area is not None else set()
    return any(f" {name} " in f" {fold(text)} " for name in names) or country in text.split()


def opportunities(held: Countries) -> Iterator[Compared]:
    """MC28: published offers of B open to A that A knows, and offers that A knows of B which B verified."""
    keepers = held.keepers("REG-OPP")
    for a in keepers:
        for b in (each for each in keepers if each != a):
            offers = [each for each in held.of(b, "REG-OPP") if _open_to(each, a, b)]
            known = {fold(each.title) for each in held.of(a, "REG-OPP")}
            matched = sum(fold(each.title) in known for each in offers)
            yield from _share(a, b, "published", matched, offers, held)
            copies = [each for each in held.of(a, "REG-OPP") if each.value("OPP_destination") == b]
            verified = sum(each.value("OPP_verified_by") in ("destination", "both") for each in copies)
            yield from _share(a, b, "verified", verified, copies, held)


def _open_to(offer: Record, a: str, b: str) -> bool:
    published = offer.value("OPP_state") == "published" and offer.value("OPP_destination") == b
    return published and a in (offer.value("OPP_origins") or ())


def _share(a: str, b: str, what: str, matched: int, offers: list[Record], held: Countries) -> Iterator[Compared]:
    if offers and Decimal(matched) / len(offers) < _MATCHED:
        where = Place(a, "REG-OPP"), Place(b, "REG-OPP")
        yield Compared("MC28", a, b, what, str(matched), str(len(offers)), *where, Grade.REMARK)


def plans(held: Countries) -> Iterator[Compared]:
    """MC36: two countries that affect each other declare opposite directions for one indicator."""
    records = {each.id: each for each in held.records}
    for finding in contrary(Compiled(records, lambda *_: None)):
        told = finding.values()
        b, other = str(told["country"]), next(each for each in held.records if each.title == told["other"])
        where = finding.where, place(other, "INI_commitment")
        subject = str(told["indicator"])
        yield Compared("MC36", finding.where.file, b, subject, finding.where.part, other.title, *where, Grade.DIFFER)


def definitions(held: Countries) -> Iterator[Compared]:
    """MC38: rules and concepts that two profiles define otherwise, or at another distance from the usual ones."""
    profiles = {country: each for country in held.codes if (each := held.newest(country, _PROFILE)) is not None}
    for a, one in profiles.items():
        for b, other in profiles.items():
            if a < b:
                yield from _definitions(a, one, b, other)


def _definitions(a: str, one: Record, b: str, other: Record) -> Iterator[Compared]:
    mine, theirs = _defined(one), _defined(other)
    for name in mine:
        if name in theirs and mine[name] != theirs[name]:
            where = place(one, name), place(other, name)
            sides = said(one, name), said(other, name)
            yield Compared("MC38", a, b, _concept(one, name), *sides, *where, Grade.REMARK)


def _defined(profile: Record) -> Mapping[str, Json]:
    """Return the rules and the gaps to international definitions that a profile states, by path."""
    named = [each.path for each in profile.interview.template.questions()]
    wanted = [name for name in named if name in ("P1_2_02", "P1_2_03")]
    wanted += [name for name in named if name.startswith("P1_2_01_") and name.endswith("_gap")]
    return {name: value for name in wanted if (value := profile.value(name)) is not None}


def _concept(profile: Record, path: str) -> str:
    return profile.interview.label(path.removesuffix("_gap"))


def coordination(held: Countries) -> Iterator[Compared]:
    """MC39: a focal point or mechanism that A names for its work with B and that B does not have."""
    for a in held.codes:
        for one in held.of(a, "REG-FOC"):
            b = str(one.value("FOC_country") or "")
            if one.value("FOC_function") == "partner" and b != a and b in held.codes:
                known = {fold(str(each.value("FOC_institution"))) for each in held.of(b, "REG-FOC")}
                if fold(str(one.value("FOC_institution"))) not in known:
                    yield _unknown(one, a, b, "REG-FOC")
        for one in held.of(a, "REG-COO"):
            for b in (each for each in held.codes if each != a and one.value("COO_scope") == "bilateral"):
                known = {fold(each.title) for each in held.of(b, "REG-COO")}
                if _speaks_of(f"{one.title} {one.value('COO_purpose') or ''}", b) and fold(one.title) not in known:
                    yield _unknown(one, a, b, "REG-COO")


def _unknown(one: Record, a: str, b: str, register: str) -> Compared:
    return Compared("MC39", a, b, one.title, one.title, "", place(one), Place(b, register), Grade.REMARK)
