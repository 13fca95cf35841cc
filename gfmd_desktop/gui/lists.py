"""Lists that a person chooses from, worded and sorted for a language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QLocale

from ..core import LANGUAGES, NAMES

if TYPE_CHECKING:
    from ..statistics import Areas, Catalogue

_LISTS = {"unit_measure": "UNIT_MEASURE", "obs_status": "OBS_STATUS", "sex": "SEX", "age": "AGE"}


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return (ISO 3166-1 alpha-3, name) of every country, sorted by name as the language sorts."""
    from .. import actions

    collator = QCollator(QLocale(language))
    found = list(actions.countries(language))
    found.sort(key=lambda entry: collator.sortKey(entry[1]))
    return tuple(found)


def languages() -> tuple[tuple[str, str], ...]:
    """Return (tag, own name) of the languages of the program."""
    return tuple((tag, NAMES[tag]) for tag in LANGUAGES)


def labeller(language: str) -> Callable[[str, str], str]:
    """Return what words a code of an observation's field, in a language."""
    from ..statistics import areas, catalogue

    known, places = catalogue(), areas()

    def label(field: str, code: str) -> str:
        if field == "indicator":
            indicator = known.indicators.get(code)
            return indicator.name(language) if indicator is not None else code
        if field in ("ref_area", "counterpart_area"):
            return code if code == "_T" and field == "ref_area" else _area(places, code, language, known)
        return known.label(_LISTS.get(field, field.upper()), code, language)

    return label


def _area(places: Areas, code: str, language: str, known: Catalogue) -> str:
    if code in ("_T", "_Z", "W0", "W1"):
        return known.label("SEX", "_T", language) if code == "_T" else code
    return places.name(code, language) or code


def units(language: str) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of the units of measure."""
    from ..statistics import catalogue

    return tuple((code.code, code.name(language)) for code in catalogue().codelist("UNIT_MEASURE"))


def indicators(language: str) -> list[tuple[str, str]]:
    """Return (name, code) of the indicators of the catalogue, by name."""
    from ..statistics import catalogue

    collator = QCollator(QLocale(language))
    found = [(one.name(language), code) for code, one in catalogue().indicators.items()]
    return sorted(found, key=lambda entry: collator.sortKey(entry[0]))
