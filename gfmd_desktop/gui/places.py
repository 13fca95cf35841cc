"""Places in workbooks, as findings name them, turned into cells to be shown."""

from __future__ import annotations

import re

from ..core import Finding
from .parts import Notice, notice_of
from .words import WindowWords

_CELL = re.compile(r"\b([A-Z]{1,3})([1-9]\d{0,6})\b")


def position(spot: str) -> tuple[int, int] | None:
    """Return row and column of the first cell that is named, such as `K99, L99`; None if none is."""
    found = _CELL.search(spot)
    if found is None:
        return None
    letters, row = found.groups()
    return int(row), sum((ord(each) - 64) * 26**power for power, each in enumerate(reversed(letters)))


def place_notice(finding: Finding, words: WindowWords, link: str) -> Notice:
    """Word a finding; `link` leads to its sheet or cell, if it has one."""
    return notice_of(finding, words, finding.where if finding.where.part else None, link)
