"""Units and powers of ten, proposed from a title, a heading or a unit column, in four languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .folding import plain


@dataclass(frozen=True, slots=True)
class UnitFound:
    """A unit read from text, and the words that say it: `unit_measure` empty or `unit_mult` None when they do not."""

    unit_measure: str
    unit_mult: int | None
    evidence: str


_NUMBER_MAGNITUDE = {"1000": 3, "000": 3, "1000000": 6, "000000": 6, "1000000000": 9, "100": 2}
_MAGNITUDES: tuple[tuple[int, str], ...] = (
    (12, r"trillions?|billones|تريليون(?:ات)?"),
    (9, r"billions?|milliards?|miles de millones|millardos?|bn|مليارات|مليار|بلايين|بليون"),
    (6, r"millions?|millones|millon|mn|mio\.?|mln|ملايين|مليون"),
    (3, r"thousands?|milliers?|miles|mil|mille|'?000s?|الاف|الالاف|الف"),
    (2, r"hundreds?|centaines?|centenares|ميات"),
)
_PER = r"(?:per|pour|por(?: cada)?|for every|a cada|/|لكل)"
_RATES: tuple[tuple[str, str], ...] = (
    (
        "PER_1000_BIRTHS",
        rf"{_PER}\s*1[ ,.]?000\s*(?:live )?(?:births|naissances(?: vivantes)?|nacidos vivos|nacimientos|مولود حي)",
    ),
    ("PER_100000_WRK", rf"{_PER}\s*100[ ,.]?000\s*(?:workers|travailleurs|trabajadores|عامل)"),
    ("PER_100000_POP", rf"{_PER}\s*100[ ,.]?000"),
    ("PER_10000_POP", rf"{_PER}\s*10[ ,.]?000"),
    (
        "PER_1000_POP",
        rf"{_PER}\s*(?:1[ ,.]?000|thousand|mille|mil|الف)|‰|per mille|pour mille|por mil|في الالف|بالالف نسمه",
    ),
)
_PERCENT = (
    r"%|per ?cent(?:age)?(?:s| points)?|pourcentages?|pour cent|por ?ciento|por cien|porcentajes?|"
    r"في المايه|بالمايه|annual rate of change|rate of change|taux (?:annuel )?de variation|"
    r"tasa (?:anual )?de (?:variacion|cambio)|معدل التغير|في الميه|نسبه ميويه|النسبه الميويه|بالميه|٪"
)
_CURRENCIES: tuple[tuple[str, str], ...] = (
    (
        "USD",
        r"us ?\$|u\.s\.(?: dollars?)?|usd|\$ ?us|us dollars?|united states dollars?|"
        r"dollars? (?:us|des etats-unis|americains?|eu)|"
        r"dolares?(?: (?:estadounidenses|de los estados unidos|de ee\.? ?uu\.?|americanos))?|\$|"
        r"دولار(?:ات)?(?: امريكيه?)?",
    ),
    ("EUR", r"eur|euros?|€|يورو"),
    ("GBP", r"gbp|pounds? sterling|£"),
    ("CHF", r"chf|swiss francs?|francs? suisses?"),
    ("XOF", r"xof|(?:f|francs?) ?cfa|fcfa"),
    ("MAD", r"mad|dirhams?|درهم"),
    (
        "XDC",
        r"national currency|local currency|monnaie nationale|moneda nacional|moneda local|monnaie locale|"
        r"العمله الوطنيه|العمله المحليه",
    ),
)
_COUNTS: tuple[tuple[str, str], ...] = (
    (
        "FTE",
        r"full[- ]time equivalents?|fte|equivalents? (?:temps )?plein|equivalentes? a (?:tiempo|jornada) complet[ao]",
    ),
    ("HH", r"households|menages|hogares|اسر معيشيه|الاسر المعيشيه"),
    (
        "PS",
        r"persons?|people|individuals?|personnes?|personas?|individus|individuos|headcounts?|\bind\b|effectifs?|"
        r"اشخاص|شخصا?|افراد|نسمه",
    ),
    ("RATIO", r"ratio|rapport|razon"),
    ("INDEX", r"index|indice|موشر"),
    ("NUMBER", r"numbers?|nombre|numero|count|unidades|عدد|units"),
)
_YEAR_WORDS = r"(?:years|ans|annees|anos|سنوات)"
_YEARS = rf"(?:unit|unite|unidad|الوحده)\s*:?\s*{_YEAR_WORDS}|\(\s*(?:in )?{_YEAR_WORDS}\s*\)"


def propose_unit(text: str) -> UnitFound | None:
    """Propose unit and power of ten from text such as `millions of US$`, `en milliers`, `per 1,000`, `بالآلاف`.

    Returns None when the text names neither. A rate or percentage has multiplier 0; a currency or count
    without a magnitude leaves `unit_mult` None, so that the indicator's or 0 can be proposed.
    """
    folded = plain(text)
    for unit, pattern in (*_RATES, ("PT", _PERCENT), ("YR", _YEARS)):
        if match := _search(pattern, folded):
            return UnitFound(unit, 0, match)
    magnitude = propose_multiplier(text)
    unit_match = _first((*_CURRENCIES, *_COUNTS), folded)
    if unit_match is None and magnitude is None:
        return None
    evidence = [found for found in (magnitude and magnitude[1], unit_match and unit_match[1]) if found]
    return UnitFound(unit_match[0] if unit_match else "", magnitude[0] if magnitude else None, " ".join(evidence))


def propose_multiplier(text: str) -> tuple[int, str] | None:
    """Propose the power of ten that text names, with the words that name it; None when it names none."""
    folded = plain(text)
    if match := re.search(r"(?:^|[\s(x*'])(?:en |in |x ?)?'?(1?(?:[ ,.]?000){1,3})'?s?(?=[\s).;,]|$)", folded):
        digits = re.sub(r"\D", "", match[1])
        if digits in _NUMBER_MAGNITUDE:
            return _NUMBER_MAGNITUDE[digits], match[1].strip()
    for power, pattern in _MAGNITUDES:
        if found := _search(pattern, folded):
            return power, found
    return None


def _search(pattern: str, folded: str) -> str:
    match = re.search(rf"(?<![^\W_])(?:(?:ال|ب|بال|ول|ل))?(?:{pattern})(?![^\W_])", folded)
    return match[0].strip() if match else ""


def _first(patterns: tuple[tuple[str, str], ...], folded: str) -> tuple[str, str] | None:
    for unit, pattern in patterns:
        if found := _search(pattern, folded):
            return unit, found
    return None
