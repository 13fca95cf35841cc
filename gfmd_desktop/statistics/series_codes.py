"""Codes by which producers call their series (`SM.POP.NETM`, `migr_imm1ctz`, `EMP_TEMP_SEX_AGE_NB`), and indicators."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from functools import cache

from gfmd_desktop.core import resources

_SHORT = 4  # letters of a code that could be a word; those count only alone


def indicator_of_series(text: str) -> str:
    """Return the indicator of a text that is a series' code, or holds one among other words; empty for none.

    A code of Eurostat or of the ILO stands for all tables that begin with it.
    """
    bare = text.strip()
    if found := _codes().get(bare.upper()):
        return found
    told = {code for code in _codes() if len(code) >= _SHORT and re.search(_pattern(code), bare, re.IGNORECASE)}
    return _codes()[max(told, key=len)] if told else ""


def _pattern(code: str) -> str:
    return rf"(?<![A-Za-z0-9.]){re.escape(code)}(?![A-Za-z.])" if "." in code else rf"(?<![A-Za-z0-9]){re.escape(code)}"


@cache
def _codes() -> Mapping[str, str]:
    table = csv.DictReader(io.StringIO(resources.text("statistics/series-codes.csv")))
    return {row["code"].upper(): row["indicator"] for row in table}
