"""Delegates that keep numbers and codes in order where the window runs from right to left."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStyledItemDelegate

_FIRST, _POP = "\u2068", "\u2069"
_LEFT_TO_RIGHT = "\u2066"
_PLAIN_NUMBER = re.compile(r"(-?)(\d{4,})(\.\d+)?")
_CODE = re.compile(r"[^\u0590-\u08ff\ufb1d-\ufefc]*")


def isolated(text: str) -> str:
    """Return a text for display whose parts no neighbour reorders; numbers and codes run from left to right.

    In item views the direction of a text follows that of the layout (evidence: `-12,5` came out as `12,5-`).
    """
    if not text:
        return text
    return f"{_LEFT_TO_RIGHT if _CODE.fullmatch(text) else _FIRST}{text}{_POP}"


def grouped(text: str) -> str:
    """Return a number with its thousands apart by U+202F, which does not turn around; other text as it is."""
    match = _PLAIN_NUMBER.fullmatch(text)
    if match is None:
        return text
    sign, whole, rest = match.groups()
    return f"{sign}{int(whole):,}".replace(",", "\u202f") + (rest or "")


class IsolatingDelegate(QStyledItemDelegate):
    """Isolates what is displayed; the data stay as they are."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """Return the text as it is drawn."""
        return isolated("" if value is None else str(value))
