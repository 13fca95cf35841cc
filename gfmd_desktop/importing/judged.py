"""What was found out about a column, and what the steps of judging columns share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..statistics import areas
from .frames import Frame
from .grid import Grid
from .recipe import Column

SAMPLE = 80  # distinct texts looked at to tell what a column holds
OF_MEASURES = ("MEASURE", "UNIT", "UNIT_MULT")


@dataclass(frozen=True, slots=True)
class Judged:
    """A column's role with the reason for it (a word of `importing.reason.*`) and how sure it is, from 0 to 1."""

    column: Column
    reason: str
    confidence: float


def texts_of(grid: Grid, frame: Frame, column: int) -> list[str]:
    """Return the texts of a column's rows of data that are not blank."""
    return [text for row in range(frame.first, frame.last + 1) if (text := grid.text(row, column))]


def follows(key: Sequence[str], found: Sequence[str]) -> bool:
    """Tell whether each text of the first column always stands beside the same text of the second."""
    told: dict[str, str] = {}
    return all(told.setdefault(one, two) == two for one, two in zip(key, found, strict=True))


def with_role(column: Column, role: str, *, of: str = "", scheme: str = "") -> Column:
    """Return a column with another role, and nothing of what belonged to its old one."""
    return Column(column.header, column.column, role, of, scheme, column.down, column.blank)


def code_scheme(texts: Sequence[str]) -> str:
    """Return the list that a column's codes belong to; an empty text if most are unknown to all."""
    distinct = list(dict.fromkeys(texts))[:SAMPLE]
    if all(text.isdigit() for text in distinct) and sorted(map(int, distinct)) == list(range(1, len(distinct) + 1)):
        return ""  # running numbers
    shares = {
        scheme: sum(1 for text in distinct if areas().resolve_code(text, scheme))
        for scheme in ("desa", "m49", "iso3", "eurostat", "iso2")
    }
    best = max(shares, key=lambda scheme: shares[scheme])
    return best if distinct and shares[best] * 10 >= len(distinct) * 7 else ""
