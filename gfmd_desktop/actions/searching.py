"""Counterparts for a partnership, and legal opportunities open to somebody: searches the registers are kept for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gfmd_desktop.core import Json
from gfmd_desktop.documents import Record
from gfmd_desktop.statistics import fold

from .documents import open_document
from .records import RecordCard, card_of, held_records
from .workspace import Workspace

_MANY = 3  # offers from which on a word can be usual
_LONG_ENOUGH = 4  # letters of a word that says what something is about


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A stakeholder that may fit: why (words that its offer shares with what is sought), and whether a country fits."""

    card: RecordCard
    shared: tuple[str, ...]
    country: bool


def find_counterparts(ws: Workspace, document: str, language: str = "") -> tuple[Counterpart, ...]:
    """Return stakeholders (REG-STA) that offer what a document is about, the best first.

    For another stakeholder: those that offer what it seeks. For a partnership or any other document: those whose offer
    shares words with its texts; one of a country that the document names comes before others. Its own partners are left
    out.
    """
    wanted = open_document(ws, document).id
    held = {each.id: each for each in held_records(ws, language)}
    sought, countries, partners = _sought(held[wanted])
    others = [each for each in held.values() if each.register == "REG-STA" and each.id != wanted]
    offers = {each.id: _about(str(each.value("STA_offers") or "")) for each in others}
    telling = sought - _usual(list(offers.values()))
    found: list[Counterpart] = []
    for each in others:
        shared = telling & offers[each.id]
        if shared and each.id not in partners and fold(each.title) not in partners:
            fits = each.value("STA_country") in countries
            found.append(Counterpart(card_of(each), tuple(sorted(shared)), fits))
    return tuple(sorted(found, key=lambda one: (-len(one.shared), not one.country, one.card.title.casefold())))


def find_opportunities(
    ws: Workspace, *, origin: str = "", destination: str = "", find: str = "", language: str = ""
) -> tuple[RecordCard, ...]:
    """Return the legal opportunities (REG-OPP) that are open today, the one that closes first at the top.

    `origin` and `destination` are countries (ISO 3166-1 alpha-3); an offer that names no nationality is open to all.
    """
    held = (
        each for each in held_records(ws, language) if each.register == "REG-OPP" and each.value("OPP_open") == "yes"
    )
    found = [
        each
        for each in held
        if (not origin or not each.value("OPP_origins") or origin in _names(each.value("OPP_origins")))
        and (not destination or each.value("OPP_destination") == destination)
        and (not find or each.says(find))
    ]
    return tuple(card_of(each) for each in sorted(found, key=lambda one: (str(one.value("OPP_deadline")), one.title)))


def _sought(record: Record) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words that say what is sought, the countries concerned, and the partners there are already."""
    if record.register == "REG-STA":
        return _about(str(record.value("STA_seeks") or "")), frozenset({str(record.value("STA_country"))}), frozenset()
    texts = (said for question, said in record.told() if not question.kind.chosen and not question.kind.numeric)
    rows = record.rows("PAR_partners")
    partners = {str(row.get("PAR_partner_record")) for row in rows}
    partners |= {fold(str(row.get("PAR_partner_name"))) for row in rows}
    countries = {*_names(record.value("PAR_countries")), record.state.country}
    return _about(" ".join(texts)), frozenset(countries), frozenset(partners)


def _about(text: str) -> frozenset[str]:
    return frozenset(word for word in fold(text).split() if len(word) >= _LONG_ENOUGH)


def _usual(offers: Sequence[frozenset[str]]) -> frozenset[str]:
    """Return words that more than half of many offers hold: they tell nothing apart."""
    counted = Counter(word for offer in offers for word in offer)
    return frozenset(word for word, count in counted.items() if len(offers) > _MANY and count * 2 > len(offers))


def _names(value: Json) -> Iterable[str]:
    return [str(each) for each in value] if isinstance(value, list) else []
