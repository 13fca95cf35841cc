"""Answers and moments as a person reads them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ..core import Json

REASONS = ("not-collected", "not-shared", "too-old", "confidential")


def reason_words(reason: str) -> str:
    """Return a reason for "not available" in words."""
    return {
        "not-collected": QCoreApplication.translate("Reasons", "not collected"),
        "not-shared": QCoreApplication.translate("Reasons", "not shared with us"),
        "too-old": QCoreApplication.translate("Reasons", "too old"),
        "confidential": QCoreApplication.translate("Reasons", "confidential"),
    }.get(reason, reason)


def value_text(value: Json, labels: Mapping[str, str] | None = None) -> str:
    """Return a value as a person reads it; `labels` word the choices of its question."""
    known = labels or {}
    if value is None:
        return QCoreApplication.translate("Values", "(emptied or removed)")
    if isinstance(value, dict) and "na" in value:
        words = QCoreApplication.translate("Values", "not available: {reason}")
        return words.format(reason=reason_words(str(value["na"])))
    if isinstance(value, list):
        return ", ".join(known.get(str(one), str(one)) for one in value)
    if isinstance(value, dict):
        return QCoreApplication.translate("Values", "(entry kept)") if "row" in value else json.dumps(value)
    return known.get(str(value), str(value))


def joined(*parts: str) -> str:
    """Return parts in one line, apart by dots; none is turned around by its neighbours, whatever its script."""
    return " · ".join(f"\u2068{part}\u2069" for part in parts if part)


def person_words(person: str) -> str:
    """Return who opens the key; the first person has no name."""
    return person or QCoreApplication.translate("People", "the person who made the signature")


def day(stamp: str) -> str:
    """Return the day of a moment, in an order no language turns around."""
    return f"\u2066{stamp[:10]}\u2069"


def moment(stamp: str) -> str:
    """Return a moment as day and minute, in an order no language turns around."""
    return f"\u2066{stamp[:16].replace('T', ' ')}\u2069"
