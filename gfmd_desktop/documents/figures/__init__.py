"""Figures in narratives: references to observations, never copies of them."""

from .computing import Defaults, Lookup, Value, all_needed, compute, key_of, needed, unknown, without_value
from .rendering import EMPTY, Formatter, LocaleFormatter, Rendered, Shown, render, write
from .syntax import FORMATS, FUNCTIONS, Figure, FigureError, Format, Key, read_figure, write_figure
from .texts import Parsed, parse
from .typed import Typed, typed_findings, typed_numbers

__all__ = [
    "EMPTY",
    "FORMATS",
    "FUNCTIONS",
    "Defaults",
    "Figure",
    "FigureError",
    "Format",
    "Formatter",
    "Key",
    "LocaleFormatter",
    "Lookup",
    "Parsed",
    "Rendered",
    "Shown",
    "Typed",
    "Value",
    "all_needed",
    "compute",
    "key_of",
    "needed",
    "parse",
    "read_figure",
    "render",
    "typed_findings",
    "typed_numbers",
    "unknown",
    "without_value",
    "write",
    "write_figure",
]
