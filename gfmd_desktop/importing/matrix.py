"""Matrices of countries by countries: which side sends and which receives."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..statistics import plain

_SENDS = r"send|origin|\bfrom\b|source|birth|emit|remitt|depart|origine|origen|envoi|envian|emisor|المرسل|المنشا|الاصل"
_RECEIVES = (
    r"receiv|destination|\bto\b|host|asylum|residence|accueil|recept|receptor|destino|recoiv|المتلقي|المقصد|الاستقبال"
)
_ROWS = r"down|\brows?\b|lignes?|filas?|vertical|صفوف"
_COLUMNS = r"across|columns?|colonnes?|columnas?|horizontal|اعمده"


@dataclass(frozen=True, slots=True)
class Sides:
    """Whether the rows are the sending side (origin); with the reason and how sure it is."""

    rows_send: bool
    reason: str
    confidence: float


def sides(corner: str, title: str) -> Sides:
    """Read from the corner cell, else from the title, whether the rows of a matrix send or receive.

    `receiving (across) / sending (down)` says it outright; of `origin, destination` the first is taken for the rows.
    """
    parts = [part for part in re.split(r"[/\\|;\n›]", plain(corner)) if part.strip()]
    for part in parts:
        side = _side(part)
        if side is not None and re.search(_ROWS, part):
            return Sides(side, "matrix-corner", 0.97)
        if side is not None and re.search(_COLUMNS, part):
            return Sides(not side, "matrix-corner", 0.97)
    told = [side for part in parts if (side := _side(part)) is not None]
    if told:
        return Sides(told[0], "matrix-corner", 0.75 if len(told) == 2 else 0.85)
    words = plain(title)
    origin, destination = re.search(_SENDS, words), re.search(_RECEIVES, words)
    if origin and destination:
        return Sides(origin.start() < destination.start(), "matrix-title", 0.5)
    return Sides(False, "matrix-guess", 0.3)


def _side(text: str) -> bool | None:
    sends, receives = re.search(_SENDS, text), re.search(_RECEIVES, text)
    return bool(sends) if bool(sends) != bool(receives) else None
