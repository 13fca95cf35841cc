"""Which indicator, unit and power of ten a group of value columns holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..statistics import (
    Candidate,
    catalogue,
    fold,
    indicator_of_series,
    plain,
    propose_unit,
    recognise_indicator,
)
from .axes import footnote_mark
from .recipe import Values

MIRRORS = {"REM01": "REM02", "STK01": "STK04", "FLW01": "FLW02"}
_PRIMARY = {mirror: primary for primary, mirror in MIRRORS.items()}
_LIKELY, _SURE = (
    1.0,
    3.0,
)  # least scores (statistics.recognise_indicator) of a phrase said whole, and of scattered words
_COUNTING = (
    r"(?:total )?(?:effectifs?|numbers?|nombres?|numero|n[°o]\.?|totale?s?|ensemble|counts?|persons?|personnes?|"
    r"personas?|"
    r"population|poblacion|values?|valeurs?|valor|individuals?|individus|individuos|ind\.?|headcounts?|cases?|cas|casos|"
    r"(?:ال)?عدد|(?:ال)?مجموع|جمله|الاجمالي|#|both sexes|us\$.*|million.*|thousand.*|%|per ?cent)(?: total)?"
)
_COUNTED = ("PS", "NUMBER", "HH")
_RATES = (
    r"per capita|per head|per inhabitant|par habitant|per capita|por habitante|pro kopf|average|mean|median|moyenne|"
    r"promedio|mediana|\brate\b|\btaux\b|\btasa\b|\bratio\b|\bquote\b|\bgrowth\b|change|variation|variacion|"
    r"\bnormali[sz]ed\b|\bindex\b"
)
_LEAD = re.compile(r"^(?:tableau|table|cuadro|tabla|جدول|figure)\s*[\w.]+\s*[-–—:.]*\s*", re.IGNORECASE)
_BREAKDOWN = re.compile(
    r"[,\s]*\b(?:by|par|por|selon|according to|segun)\s+(?:the |le |la |les |el |los |l')?"
    r"(?:sex|sexe|sexo|age|major area|country|region|area|citizenship|nationality|pays|pais|destination|origin|"
    r"nationalite)\b.*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """An indicator with unit and multiplier; `name` only for one of the workspace; what said so and how sure it is."""

    indicator: str
    name: str
    unit: str
    mult: int
    confidence: float
    reason: str
    evidence: str
    unit_said: bool = True


def bare_title(title: str) -> str:
    """Return a title without its number and without what the table is broken down by."""
    text = _BREAKDOWN.sub("", _LEAD.sub("", title))
    return (
        re.sub(r"[,\s]*\b(?:1[89]|20)\d\d\b(?:\s*[-–—]\s*(?:1[89]|20)\d\d)?.*$", "", text).strip(" ,-–—:")
        or title.strip()
    )


def named(heading: str, title: str, unit_text: str, *, matrix: bool = False, percent: bool = False) -> Named:
    """Name what a group of columns measures, by its heading first and the table's title otherwise."""
    text = footnote_mark(heading)[0] if heading else ""
    unit, mult, evidence = _unit((text, title, unit_text), percent)
    if not unit and "#" in text:
        unit, evidence = "NUMBER", "#"
    text = text if re.search(r"[^\W\d_]", text) else ""  # `%` and `#` name a unit and nothing that is measured
    subject = text or bare_title(title)
    bare = bare_title(title)
    head = re.split(r"\s(?:from|among|amongst|parmi|entre los|entre las)\s", bare)[0]
    if code := indicator_of_series(heading) or (indicator_of_series(title) if not text else ""):
        known = catalogue().indicators[code]
        return Named(known.id, "", unit or known.unit, mult or 0, 0.95, "series-code", heading or title)
    best = _best((text, head), evidence) or _best((text, bare), evidence) or _best((title,), evidence)
    if best is not None and _derived(text, best):
        best = None
    if best is None:
        return Named(own_id(subject), subject, unit or "NUMBER", mult or 0, 0.6, "own-indicator", subject, bool(unit))
    known = catalogue().indicators[_PRIMARY.get(best.indicator, best.indicator) if matrix else best.indicator]
    sure = min(0.98, 0.6 + best.score / 10)
    return Named(known.id, "", unit or known.unit, mult or 0, sure, "indicator", best.phrase)


def _derived(text: str, best: Candidate) -> bool:
    """Tell whether a heading speaks of a rate, share or mean of what an indicator counts."""
    unit = catalogue().indicators[best.indicator].unit
    return unit in _COUNTED and bool(re.search(_RATES, plain(text)))


def _best(texts: tuple[str, ...], evidence: str) -> Candidate | None:
    """Return the likeliest indicator of these texts whose unit does not differ."""
    found = recognise_indicator(*(text for text in texts if text), unit=evidence)
    said = _stems(" ".join(texts))
    return next(
        (
            one
            for one in found
            if one.unit != "differs"
            and _same_things(one, evidence)
            and one.score >= (_LIKELY if _stems(one.phrase) in said else _SURE)
        ),
        None,
    )


def _same_things(one: Candidate, evidence: str) -> bool:
    """Tell whether households are not taken for persons; any other two counts may be the same."""
    said = propose_unit(evidence) if evidence else None
    return not said or (said.unit_measure == "HH") == (catalogue().indicators[one.indicator].unit == "HH")


def _stems(text: str) -> str:
    return re.sub(r"(?<=\w{3})s\b", "", fold(text))


def breakdown(heading: str, what: Named) -> str:
    """Return the code of a heading that says something beside its table's indicator; empty if it only counts it.

    Under `Asylum applications` the columns `First time` and `Repeat` are parts of it, and not the same figure twice.
    """
    text = footnote_mark(heading)[0]
    said = what.reason == "indicator" and _stems(what.evidence) in _stems(text)
    if not text or said or what.reason != "indicator" or re.fullmatch(_COUNTING, plain(text)):
        return ""
    return re.sub(r"\W+", "_", plain(text)).strip("_").upper()[:60]


def _unit(texts: tuple[str, ...], percent: bool) -> tuple[str, int | None, str]:
    """Return unit, power of ten and the words that say so; what the heading does not say, the title may."""
    if percent:
        return "PT", 0, "%"
    unit, mult, evidence = "", None, []
    for found in filter(None, map(propose_unit, filter(None, texts))):
        if unit and found.unit_measure:
            break
        unit = unit or found.unit_measure
        mult = found.unit_mult if mult is None else mult
        evidence.append(found.evidence)
    return unit, mult, " ".join(evidence)


def told_apart(found: Sequence[Values]) -> list[Values]:
    """Give groups that would measure the same different indicators: of two equal ones the second becomes its own."""
    taken: set[tuple[str, str, str]] = set()
    result = []
    for values in found:
        kept, number = values, 1
        while _identity(kept) in taken:
            base = own_id(values.header or values.indicator)
            number += 1 if kept is not values else 0
            indicator = base if number == 1 else f"{base}_{number}"
            kept = replace(values, indicator=indicator, name=values.header or values.name, mirror="")
        taken.add(_identity(kept))
        result.append(kept)
    return result


def _identity(values: Values) -> tuple[str, str, str]:
    """Return what makes observations of a group differ; groups named by header levels differ by these."""
    return (
        values.indicator,
        repr(sorted(values.dims.items())),
        repr((sorted(values.across.items()), values.across and values.first)),
    )


def own_id(text: str) -> str:
    """Return the id of an indicator of the workspace made from its name: `X_` and its words, at most 60 letters."""
    slug = re.sub(r"\W+", "_", plain(text).upper()).strip("_")
    return f"X_{slug[:58].rsplit('_', maxsplit=1)[0] if len(slug) > 58 else slug}" if slug else "X_VALUES"
