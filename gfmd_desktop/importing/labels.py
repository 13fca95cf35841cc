"""Labels become codes, each distinct label once: areas, periods, sexes, ages, and dimensions of the workspace."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from ..sheets import Cell, Kind
from ..statistics import (
    Area,
    areas,
    fold,
    plain,
    recognise_age,
    recognise_period,
    recognise_sex,
    without_footnotes,
)
from .recipe import AREA_DIMENSIONS

WORLD, TOTAL = "001", "_T"
WITHIN = "within:"  # a scheme of places: the country that they belong to, whose own name is their total
_NUMBERED_SEXES = {"1": "M", "2": "F", "9": TOTAL}  # ISO/IEC 5218, where 9 is not broken down
HOLD = "-"  # an alias that keeps a label out on purpose
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_TOTALS = re.compile(
    r"^(?:grand |general |overall )?(?:totale?s?|totalt|totaal)(?: general| geral| for .*| of .*)?$|^ensemble$|"
    r"^(?:insgesamt|gesamt|zusammen|summe|toplam|genel toplam|всего|итого|усього|ogolem|razem|samtliga|"
    r"total nacional):?$|"
    r"^(?:ال)?(?:مجموع|اجمالي)(?: الكلي)?$"
)


_GROUPS_OF_CITIZENS = {
    fold(word): code
    for code, words in (
        (
            "FOR",
            "foreigners foreign non-nationals foreign-citizens abroad étranger étrangers étrangères extranjeros "
            "extranjera extranjero exterior Ausländer ausländisch Ausland estrangeiros stranieri straniero estero "
            "иностранцы أجانب",
        ),
        (
            "NAT",
            "nationals national citizens nationaux nacionales Inländer nacionais cittadini граждане مواطنون",
        ),
    )
    for word in words.split()
}


class Meaning(NamedTuple):
    """What a label stands for: a code, empty if unknown; `problem` says why, `freq` only for periods."""

    code: str
    problem: str = ""
    freq: str = ""


UNKNOWN = Meaning("", "unknown")
HEADING = Meaning("", "heading")
BLANK = Meaning("", "blank")


class Labels:
    """Resolves labels and remembers them; `aliases` are the names that a person has explained, folded or not."""

    def __init__(self, aliases: Mapping[str, str], month_first: bool = False) -> None:
        self._aliases = {key: code for label, code in aliases.items() for key in (label, fold(label))}
        self._month_first = month_first
        self._known: dict[tuple[str, str, str, str], Meaning] = {}
        self.texts: dict[tuple[str, str], str] = {}

    def of(self, dimension: str, text: str, code: str = "", scheme: str = "") -> Meaning:
        """Return what a label of a dimension means, with the code beside it if there is one."""
        key = (dimension, text, code, scheme)
        if (known := self._known.get(key)) is None:
            known = self._known[key] = self._resolve(dimension, text, code, scheme)
        return known

    def _resolve(self, dimension: str, text: str, code: str, scheme: str) -> Meaning:
        if not text and not code:
            return BLANK
        if scheme.startswith(WITHIN):
            return self._place(dimension, text or code, scheme.removeprefix(WITHIN))
        alias = self._aliases.get(text) or self._aliases.get(fold(text))
        if alias:
            return Meaning("", "held") if alias == HOLD else Meaning(alias)
        if dimension in AREA_DIMENSIONS:
            return self._area(dimension, text, code, scheme)
        if dimension == "TIME_PERIOD":
            return self._period(text)
        ways: dict[str, Callable[[str], str | None]] = {"SEX": recognise_sex, "AGE": recognise_age}
        way = ways.get(dimension, partial(self._own, dimension))
        found = way(text) or (way(text.partition(":")[2].strip()) if ":" in text else "")
        found = found or (_NUMBERED_SEXES.get(text, "") if dimension == "SEX" else "")
        found = found or (TOTAL if is_total(text) else "")
        return Meaning(found) if found else UNKNOWN

    def _place(self, dimension: str, text: str, country: str) -> Meaning:
        """Return the code of a place; the whole country's name stands for all of them."""
        area = areas().resolve(text)
        return Meaning(TOTAL) if area is not None and area.code == country else Meaning(self._own(dimension, text))

    def _area(self, dimension: str, text: str, code: str, scheme: str) -> Meaning:
        named = (_area_named(text) or _area_named(text.partition(":")[2].strip())) if text else None
        coded = (areas().resolve_code(code, scheme) or areas().get(code.upper())) if code else None
        if not text and coded is None and dimension != "REF_AREA" and code in ("FOR", "NAT"):
            return Meaning(code)  # of a data cube: foreigners, nationals
        if named and coded and named.code != coded.code and named.kind == "country" and coded.kind == "country":
            return Meaning("", "name-code-differ")
        if area_of := group_of_citizens(text) if dimension != "REF_AREA" else "":
            return Meaning(area_of)
        chosen = coded if coded and not (named and named.kind == "country") else named or coded
        return _as_dimension(dimension, chosen, text)

    def _period(self, text: str) -> Meaning:
        found = recognise_period(text)
        if found is None and (match := _SLASHED.fullmatch(text)):
            day, month = (match[2], match[1]) if self._month_first else (match[1], match[2])
            try:
                found = recognise_period(datetime(int(match[3]), int(month), int(day)))
            except ValueError:
                found = None
        return Meaning(found.time_period, "", found.freq) if found else UNKNOWN

    def _own(self, dimension: str, text: str) -> str:
        bare = " ".join(without_footnotes(text).split())
        if is_total(bare):
            return TOTAL
        slug = re.sub(r"\W+", "_", plain(bare)).strip("_").upper()[:60]
        code, number = slug, 1
        while self.texts.setdefault((dimension, code), bare) != bare:
            number += 1
            code = f"{slug}_{number}"
        return code


def group_of_citizens(text: str) -> str:
    """Return the code of a group such as `foreigners` or `nationals`; an empty text for none."""
    return _GROUPS_OF_CITIZENS.get(fold(text), "")


def _area_named(text: str) -> Area | None:
    """Return the area of a name, or of a code of three letters that is nobody's name."""
    if found := areas().resolve(text):
        return found
    return areas().resolve_code(text, "iso3") if re.fullmatch("[A-Z]{3}|W", text) else None


def _as_dimension(dimension: str, area: Area | None, text: str) -> Meaning:
    """Return the code of an area in a dimension: the world is the total of counterparts, and no total is a place."""
    own = dimension == "REF_AREA"
    if area is None:
        return Meaning(TOTAL) if is_total(text) and not own else UNKNOWN
    if area.kind == "heading":
        return HEADING
    if area.code == (TOTAL if own else WORLD):
        return UNKNOWN if own else Meaning(TOTAL)
    return Meaning(area.code)


def is_total(text: str) -> bool:
    """Tell whether a label is a plain total, in any of the languages."""
    return bool(_TOTALS.match(plain(without_footnotes(text))))


def is_sum(text: str) -> bool:
    """Tell whether a label sums up others, all or some: `Total for Libya`, `Eastern Libya total`, `Sous-total`."""
    return bool(re.search(r"(?<!\w)(?:sub-?|sous-?)?(?:totale?s?|ensemble|(?:ال)?(?:مجموع|اجمالي))(?!\w)", plain(text)))


def label_text(cell: Cell | None) -> str:
    """Return a label's text on one line: numbers without thousands signs, dates in ISO form."""
    if cell is None:
        return ""
    if isinstance(cell.value, Decimal):
        text = format(cell.value, "f")
        return text.rstrip("0").rstrip(".") if text.endswith(".0") else text
    return " ".join((cell.raw if cell.kind is Kind.TEXT else cell.text).split())
