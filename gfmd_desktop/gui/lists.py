"""Lists that a person chooses from, worded and sorted for a language."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCollator, QLocale

from ..core import LANGUAGES, NAMES


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
