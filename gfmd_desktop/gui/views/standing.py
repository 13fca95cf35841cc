"""How this office stands to a certificate, in words, with symbol and colour."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from ..parts import Card
from ..values import day

_LOOKS = {
    "trusted": ("shield-check", "good"),
    "known": ("shield-alert", "warning"),
    "expired": ("shield-alert", "warning"),
    "withdrawn": ("shield-x", "bad"),
}


def state_words(entry: Any) -> str:
    """Return how it stands today."""
    return {
        "trusted": QCoreApplication.translate("Standing", "trusted"),
        "known": QCoreApplication.translate("Standing", "not trusted"),
        "expired": QCoreApplication.translate("Standing", "ended"),
        "withdrawn": QCoreApplication.translate("Standing", "withdrawn"),
    }[str(entry.state)]


def why_words(entry: Any, names: dict[str, str]) -> str:
    """Return what it rests on; `names` gives the day from which an earlier key of the same office held."""
    by = f"\u2068{entry.by}\u2069"
    return {
        "own": QCoreApplication.translate("Standing", "our own key"),
        "compared": QCoreApplication.translate("Standing", "fingerprint compared"),
        "accepted": QCoreApplication.translate("Standing", "accepted by a person; whether compared is not noted"),
        "successor": QCoreApplication.translate("Standing", "vouched for by its former key {key}").format(
            key=names.get(entry.by, f"\u2066{entry.by[:8]}\u2069")
        ),
        "authority": QCoreApplication.translate("Standing", "issued by {authority}, trusted here").format(authority=by),
        "seen": QCoreApplication.translate("Standing", "only seen in a package or file"),
    }[str(entry.why)]


def standing_lines(entry: Any, names: dict[str, str]) -> tuple[str, ...]:
    """Return everything that is known about it, a line each."""
    lines = [why_words(entry, names)]
    if entry.since and str(entry.kind) != "own":
        lines.append(QCoreApplication.translate("Standing", "trusted since {day}").format(day=day(entry.since)))
    if entry.note and str(entry.kind) == "partner":
        confirmed = QCoreApplication.translate("Standing", "confirmed by: {person}")
        lines.append(confirmed.format(person=f"\u2068{entry.note}\u2069"))
    if entry.withdrawn:
        gone = QCoreApplication.translate("Standing", "withdrawn on {day}").format(day=day(entry.withdrawn))
        lines.append(f"{gone}: \u2068{entry.reason}\u2069" if entry.reason else gone)
    if str(entry.kind) == "authority":
        lines.append(_revocations(entry))
    held = QCoreApplication.translate("Standing", "valid from {first} until {last}")
    lines.append(held.format(first=day(entry.valid_from), last=day(entry.valid_until)))
    return tuple(lines)


def standing_card(entry: Any, names: dict[str, str]) -> Card:
    """Return a certificate as a card: whose, how it stands, why, since when."""
    icon, tone = _LOOKS[str(entry.state)]
    title = f"\u2068{entry.name}\u2069"
    if str(entry.kind) == "authority":
        title = QCoreApplication.translate("Standing", "Authority: {name}").format(name=title)
    lines = standing_lines(entry, names)
    return Card(entry.fingerprint, title, " · ".join(lines), icon=icon, tone=tone, trailing=state_words(entry))


def _revocations(entry: Any) -> str:
    if not entry.note:
        return QCoreApplication.translate("Standing", "no list of revoked certificates yet")
    words = QCoreApplication.translate("Standing", "list of revoked certificates of {day}")
    return words.format(day=day(entry.note))
