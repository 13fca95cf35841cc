"""The functions of ODK's expressions, by name."""

from . import choices, moments, nodes, numbers, places, texts
from .registry import Function

FUNCTIONS: dict[str, Function] = {
    function.name: function
    for table in (choices.TABLE, moments.TABLE, nodes.TABLE, numbers.TABLE, places.TABLE, texts.TABLE)
    for function in table
}

UNSUPPORTED = {
    "extract-signed": "server",
    "property": "device",
    "jr:itext": "internal",
    "jr:preload": "internal",
    "last-saved": "device",
    "lower-case": "not-odk",
    "upper-case": "not-odk",
    "index-of": "not-odk",
}

__all__ = ["FUNCTIONS", "UNSUPPORTED", "Function"]
