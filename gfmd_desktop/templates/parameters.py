"""The column `parameters`: `start=0 end=10`, with blanks, commas or semicolons between."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PAIR = re.compile(r"([\w.-]+)\s*=\s*(\$\{[^}]*\}|[^\s,;]+)")


def parameters(text: str) -> Mapping[str, str]:
    """Return the values by name, names in small letters."""
    return {name.lower(): value for name, value in _PAIR.findall(text)}
