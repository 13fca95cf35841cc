"""Rows of repeats: their entries among the answers, their order, and paths with row ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..core import Json, is_id
from .model import Node, Question, Repeat
from .outlook import Outlook

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Address:
    """What a document path means: an item in rows, possibly a typed cell of its table.

    A narrative in another language (`P1_3_04@fr`) is the cell `@fr`.
    """

    item: Node
    rows: tuple[str, ...] = ()
    cell: str = ""


def path_of(item: Node, rows: tuple[str, ...]) -> str:
    """Return the document path of an item; for a repeat with its own row id last, the path of that row."""
    if not rows:
        return item.path
    steps = item.path.split("/")
    woven = [part for pair in zip(steps, rows, strict=False) for part in pair]
    return "/".join([*woven, *steps[len(rows) :]])


def address(outlook: Outlook, path: str) -> Address | None:
    """Return what a document path means in a template, None if it has no place there."""
    path, at, variant = path.partition("@")
    rows: list[str] = []
    steps, static = path.split("/"), ""
    for number, step in enumerate(steps):
        item = outlook.by_path.get(static)
        if isinstance(item, Repeat) and len(rows) < static.count("/") + 1:
            if not is_id(step):
                return None
            rows.append(step)
            continue
        if isinstance(item, Question):
            return Address(item, tuple(rows), "/".join(steps[number:]))
        static = f"{static}/{step}" if static else step
    item = outlook.by_path.get(static)
    if item is None or (at and not isinstance(item, Question)):
        return None
    return Address(item, tuple(rows), at + variant)


def rows_by_repeat(answers: Mapping[str, Json]) -> dict[str, list[str]]:
    """Return the ids of the rows of each repeat (by document path), in their order."""
    found: dict[str, list[tuple[str, str]]] = {}
    for path, value in answers.items():
        above, _, last = path.rpartition("/")
        if above and isinstance(value, dict) and value.get("row") and is_id(last):
            found.setdefault(above, []).append((str(value.get("order", "")), last))
    return {path: [row for _, row in sorted(rows)] for path, rows in found.items()}


def between(before: str, after: str) -> str:
    """Return a place between two places in an order of rows; empty means the start or the end.

    Places compare as texts and never end in `0`, so there is always one between two.
    """
    if after and before >= after:
        return before + "V"
    place = ""
    for position in range(max(len(before), len(after)) + 1):
        low = _DIGITS.index(before[position]) if position < len(before) else 0
        high = _DIGITS.index(after[position]) if after and position < len(after) else len(_DIGITS)
        if high - low > 1:
            return place + _DIGITS[(low + high) // 2]
        place += _DIGITS[low]
        if high > low:
            after = ""
    return place + "V"
