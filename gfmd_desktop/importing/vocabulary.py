"""Columns that programs write: values, measures, units, multipliers and attributes, by their usual headers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..statistics import plain, propose_multiplier

_VALUE = r"(?:obs|observation)[ _]?values?|values?|valeurs?|valor(?:es)?|القيمه|قيمه|datos?|data value"
_MEASURE = (
    r"indicators?(?: (?:name|code|label|id|description))?|indicateurs?|indicador(?:es)?|variables?|var|measures?|"
    r"series(?: (?:name|code|description|title))?|statistics?|statistic label|mesures?|medida|المؤشر"
)
_UNIT = (
    r"units?(?: (?:meas|measure|of measure(?:ment)?|name|code|label))?|uom|unit_measure|unites?(?: de mesure)?|"
    r"unidad(?:es)?(?: de medida)?|(?:ال)?وحده(?: القياس)?"
)
_MULTIPLIER = r"unit[ _]?mult(?:iplier)?|scalar factor|power ?codes?|multiplier|powercode"
_ATTRIBUTE = (
    r"dataflow|structure(?: id| name)?|obs pre break|base per|action|freq|frequency(?: of observation)?|"
    r"last updated?|decimals?|vector|"
    r"coordinate|dguid|uom id|scalar id|terminated|symbol|agedef|age definition|base per(?:iod)?|reference period code|"
    r"time format|pre break value|powercode code|unit code|reference period|conf status|obs conf|"
    r"confidentiality(?: status)?|source(?: label)?|data source|database|note (?:classif|indicator|source).*|sort|"
    r"rowid|row id|objectid|globalid|fid|id"
)
_ROLES = (
    ("value", _VALUE), ("measure", _MEASURE), ("unit", _UNIT), ("mult", _MULTIPLIER), ("attribute", _ATTRIBUTE),
)  # fmt: skip
_UNIT_CODES = {
    "NR": "number", "NUMBER": "number", "PER": "persons", "PS": "persons", "PERS": "persons", "PC": "%", "PT": "%",
    "PCT": "%", "THS": "thousands", "THS_PER": "thousand persons", "USD": "US$", "EUR": "euro",
}  # fmt: skip


def machine_role(heading: str) -> str:
    """Return value, measure, unit, mult or attribute for a header that programs write; an empty text for others."""
    text = " ".join(re.sub(r"[_.]+", " ", plain(bare_header(heading))).split())
    text = re.sub(r" label$", "", text)
    return next((role for role, pattern in _ROLES if re.fullmatch(pattern, text)), "")


def bare_header(heading: str) -> str:
    """Return the code of a header that has its name beside it: `REF_AREA:Geographic area` is REF_AREA."""
    found = re.match(r"([A-Z][A-Z0-9_]+):\s*\S", heading)
    return found[1] if found else heading


def one_text(texts: Sequence[str]) -> str:
    """Return the text that a column holds in every row; an empty one if rows differ."""
    distinct = {text for text in texts if text}
    return distinct.pop() if len(distinct) == 1 else ""


def unit_words(text: str) -> str:
    """Return a unit's code in words (`PS: Persons`, `NR`); other texts stay as they are."""
    code = text.split(":", maxsplit=1)[0].strip().upper()
    return _UNIT_CODES.get(code, text)


def power_of_ten(text: str) -> int | None:
    """Return the power of ten that a multiplier column says: `3: Thousands`, `6`, `units`."""
    if found := re.match(r"\s*(\d{1,2})\b", text):
        return int(found[1])
    if re.fullmatch(r"units?|unites?|unidades", plain(text)):
        return 0
    found_words = propose_multiplier(text)
    return found_words[0] if found_words else None


def best_measure(said: Mapping[str, str]) -> str:
    """Return of the texts of measure columns the one that a reader understands: the longest with a blank in it."""
    texts = sorted(said.values(), key=lambda text: (" " in text, len(text)), reverse=True)
    text = texts[0] if texts else ""
    return re.sub(r"^[A-Z][A-Z0-9_]+:\s*", "", text)
