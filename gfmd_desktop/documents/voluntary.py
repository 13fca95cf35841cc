"""The ten checks of the voluntary review (I1 to I10) over declared initiatives, agreements, projects and policies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from ..core import Finding, Json, Observation, Place, findings
from ..statistics import catalogue, check, fold
from .records import Record

Figure = Callable[[str, str, str], Decimal | None]  # indicator, country, year → what the profile's data say
_PERSONS = frozenset({"PS", "PERSONS", "PERS"})


@dataclass(frozen=True, slots=True)
class Compiled:
    """What a compiler holds: all records by id, and the figures of the profiles."""

    records: Mapping[str, Record]
    figure: Figure

    @property
    def initiatives(self) -> tuple[Record, ...]:
        """The declared initiatives, those withdrawn left out."""
        found = (each for each in self.records.values() if each.register == "REG-INI")
        return tuple(each for each in found if each.value("INI_state") != "withdrawn")

    def round(self, initiative: Record) -> Record | None:
        """Return the round an initiative was declared in."""
        return self.records.get(str(initiative.value("INI_round") or ""))

    def year(self, initiative: Record) -> int:
        """Return the year of its round, 0 if not known."""
        held = self.round(initiative)
        year = held.value("RND_year") if held is not None else None
        return year if isinstance(year, int) else 0


def review(compiled: Compiled, checks: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Run the checks (all, or those named) and return their findings; context `check` says which one speaks."""
    chosen = checks or tuple(CHECKS)
    return tuple(finding for name in chosen for finding in CHECKS[name](compiled))


def measurable(compiled: Compiled) -> Iterator[Finding]:
    """I1: each has a commitment with indicator, baseline, target and year, and a target the indicator allows."""
    for one in compiled.initiatives:
        rows = one.rows("INI_commitment")
        if not rows:
            yield _error("i1-none", one)
        for row in rows:
            missing = [
                name for name in ("indicator", "baseline", "target", "year") if row[f"INI_commitment_{name}"] is None
            ]
            if missing:
                yield _error("i1-incomplete", one, missing=", ".join(missing))
            else:
                yield from _allowed(one, row)


def _allowed(one: Record, row: Mapping[str, Json]) -> Iterator[Finding]:
    indicator, target = _indicator(row), _number(row["INI_commitment_target"])
    if indicator in catalogue().indicators and target is not None:
        country, year = str(one.value("INI_country") or "_T"), str(row["INI_commitment_year"])
        for finding in check([Observation(indicator, country, year, target)], catalogue()):
            if findings.refused([finding]):
                yield _error("i1-rule", one, indicator=indicator, target=target, rule=finding.values().get("rule", ""))


def dates(compiled: Compiled) -> Iterator[Finding]:
    """I2: milestones lie between the call of the round and the end of the initiative."""
    for one in compiled.initiatives:
        held = compiled.round(one)
        call = str(held.value("RND_call") or "") if held is not None else ""
        for row in one.rows("INI_commitment"):
            day, year = row["INI_commitment_milestone"], row["INI_commitment_year"]
            if day and ((call and day < call) or (year and day > f"{year}-12-31")):
                yield _warning("i2", one, milestone=day, call=call or "–", end=year or "–")


def contrary(compiled: Compiled) -> Iterator[Finding]:
    """I3: two countries that affect each other declare opposite directions for one indicator."""
    moves = [
        (one, row, way) for one in compiled.initiatives for row in one.rows("INI_commitment") if (way := _way(row))
    ]
    for number, (one, row, way) in enumerate(moves):
        for other, their_row, their_way in moves[number + 1 :]:
            mine, theirs = one.value("INI_country"), other.value("INI_country")
            touch = theirs in (one.value("INI_affects") or ()) or mine in (other.value("INI_affects") or ())
            if mine != theirs and touch and way != their_way and _indicator(row) == _indicator(their_row):
                yield _warning("i3", one, indicator=_indicator(row), country=theirs, other=other.title)


def links(compiled: Compiled) -> Iterator[Finding]:
    """I4: each agreement or partnership that is linked is found in the register of the other party too."""
    for one in compiled.initiatives:
        for link in one.links("INI_links", "INI_links_record"):
            held = compiled.records.get(link)
            if held is None:
                yield _warning("i4-missing", one, record=link)
            elif held.register in ("REG-AGR", "REG-PAR") and not any(
                _twin(held, each) for each in compiled.records.values()
            ):
                yield _warning("i4-one-side", one, record=held.title)


def _twin(held: Record, other: Record) -> bool:
    same = other.register == held.register and fold(other.title) == fold(held.title)
    return same and other.state.owner != held.state.owner


def money(compiled: Compiled) -> Iterator[Finding]:
    """I5: resources are not above the funds of the linked projects and partnerships, and not counted twice."""
    seen: dict[tuple[Json, ...], Record] = {}
    for one in compiled.initiatives:
        linked = [
            compiled.records[each] for each in one.links("INI_links", "INI_links_record") if each in compiled.records
        ]
        funds = _funds(linked)
        declared: dict[str, Decimal] = {}
        for row in one.rows("INI_resources"):
            amount, currency = _number(row["INI_resources_amount"]), str(row["INI_resources_currency"] or "")
            if amount is None:
                continue
            declared[currency] = declared.get(currency, Decimal(0)) + amount
            key = (one.value("INI_country"), row["INI_resources_year"], row["INI_resources_source"], amount, currency)
            first = seen.setdefault(key, one)
            if first is not one:
                yield _warning("i5-twice", one, amount=amount, currency=currency, other=first.title)
        for currency, amount in declared.items():
            if currency in funds and amount > funds[currency]:
                yield _warning("i5-above", one, amount=amount, funds=funds[currency], currency=currency)


def _funds(linked: Sequence[Record]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for each in linked:
        pairs = (
            [(each.value("PRJ_budget"), each.value("PRJ_budget_currency"))]
            if each.register == "REG-PRJ"
            else [
                (row["PAR_funds_committed_amount"], row["PAR_funds_committed_currency"])
                for row in each.rows("PAR_funds_committed")
            ]
        )
        for amount, currency in pairs:
            number = _number(amount)
            if number is not None and currency:
                found[currency] = found.get(currency, Decimal(0)) + number
    return found


def policies(compiled: Compiled) -> Iterator[Finding]:
    """I6: the policy behind it is adopted, covers the period and has measures on migration or mainstreams it."""
    for one in compiled.initiatives:
        years = [row["INI_commitment_year"] for row in one.rows("INI_commitment") if row["INI_commitment_year"]]
        for link in one.links("INI_document", "INI_document_record"):
            held = compiled.records.get(link)
            if held is None:
                yield _warning("i4-missing", one, check="I6", record=link)
                continue
            last = held.value("DOC_years_last")
            sound = held.value("DOC_adoption") and held.value("DOC_attention") in ("measures", "mainstream")
            if not sound or (isinstance(last, int) and years and max(years) > last):
                yield _warning("i6", one, document=held.title)


def same_figures(compiled: Compiled) -> Iterator[Finding]:
    """I7: the baseline is the figure of the profile for that year, within one per cent."""
    for one in compiled.initiatives:
        for row in one.rows("INI_commitment"):
            baseline, year = _number(row["INI_commitment_baseline"]), row["INI_commitment_baseline_year"]
            if baseline is None or year is None:
                continue
            figure = compiled.figure(_indicator(row), str(one.value("INI_country") or ""), str(year))
            if figure is not None and abs(baseline - figure) > abs(figure) / 100:
                yield _warning("i7", one, indicator=_indicator(row), baseline=baseline, year=year, figure=figure)


def three_dimensions(compiled: Compiled) -> Iterator[Finding]:
    """I8: a country with initiatives in one dimension only gets a remark."""
    by_country: dict[str, list[Record]] = {}
    for one in compiled.initiatives:
        by_country.setdefault(str(one.value("INI_country") or ""), []).append(one)
    for country, held in by_country.items():
        dimensions = {name for one in held for name in one.value("INI_dimension") or ()}
        if country and len(dimensions) == 1:
            yield findings.note(
                "documents.review-i8", _place(held[0]), check="I8", country=country, dimension=dimensions.pop()
            )


def repeated(compiled: Compiled) -> Iterator[Finding]:
    """I9: what was declared in an earlier round has a row of progress."""
    for one in compiled.initiatives:
        for other in compiled.initiatives:
            same = fold(one.title) == fold(other.title) and one.value("INI_country") == other.value("INI_country")
            if (
                other is not one
                and same
                and 0 < compiled.year(other) < compiled.year(one)
                and not one.rows("INI_progress")
            ):
                yield _warning("i9", one, year=compiled.year(other))


def release(compiled: Compiled) -> Iterator[Finding]:
    """I10: consent, sharing level and small counts allow publication."""
    for one in compiled.initiatives:
        if one.value("INI_consent") != "yes":
            yield _error("i10-consent", one)
        if one.state.sharing != "public":
            yield _error("i10-level", one, level=one.state.sharing)
        for row in one.rows("INI_commitment"):
            known = catalogue().indicators.get(_indicator(row))
            values = [_number(row[f"INI_commitment_{name}"]) for name in ("baseline", "target")]
            if known is not None and known.unit.upper() in _PERSONS and any(each and 0 < each < 5 for each in values):
                yield _error("i10-small", one, indicator=known.id)


CHECKS: Mapping[str, Callable[[Compiled], Iterator[Finding]]] = {
    "I1": measurable,
    "I2": dates,
    "I3": contrary,
    "I4": links,
    "I5": money,
    "I6": policies,
    "I7": same_figures,
    "I8": three_dimensions,
    "I9": repeated,
    "I10": release,
}


def _indicator(row: Mapping[str, Json]) -> str:
    """Return the code an indicator is named by, or its words."""
    text = str(row["INI_commitment_indicator"] or "").strip()
    first = text.split()[0].strip(":,;.").upper() if text else ""
    return first if first in catalogue().indicators else text


def _way(row: Mapping[str, Json]) -> int:
    baseline, target = _number(row["INI_commitment_baseline"]), _number(row["INI_commitment_target"])
    return 0 if baseline is None or target is None else (target > baseline) - (target < baseline)


def _number(value: Json) -> Decimal | None:
    try:
        return None if value is None or isinstance(value, dict | list) else Decimal(str(value))
    except InvalidOperation:
        return None


def _place(one: Record) -> Place:
    return Place(str(one.value("INI_country") or ""), one.title, one.id)


def _error(what: str, one: Record, **context: object) -> Finding:
    return findings.error(f"documents.review-{what}", _place(one), **({"check": _check(what)} | context))


def _warning(what: str, one: Record, **context: object) -> Finding:
    return findings.warning(f"documents.review-{what}", _place(one), **({"check": _check(what)} | context))


def _check(what: str) -> str:
    return what.partition("-")[0].upper()
