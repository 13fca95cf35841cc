"""Regular expressions of a form: compiled once, and only tried on texts so short that trying must end soon.

Python's matcher may take exponential time on nested repetitions such as `(a+)+`. A form is not our own code, so the
length of the text is limited by what its pattern could cost at worst.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

_QUANTIFIER = re.compile(r"[*+?]|\{\d*,(\d*)\}")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_STEPS = 7  # at most about ten million steps
_SHORT = 16
_LONGEST = 100_000


class PatternError(Exception):
    """A pattern is no regular expression, or too costly for the text."""


def matches(pattern: str, text: str) -> bool:
    """Tell whether the whole text matches; PatternError if that cannot be told."""
    compiled, longest = _compiled(pattern)
    if len(text) > longest:
        raise PatternError(pattern)
    return compiled.fullmatch(text) is not None


def longest_text(pattern: str) -> int:
    """Return how long a text the pattern is tried on; PatternError if it is no regular expression."""
    return _compiled(pattern)[1]


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> tuple[re.Pattern[str], int]:
    try:
        with warnings.catch_warnings(action="ignore"):  # a doubtful pattern is the form's affair
            compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as mistake:
        raise PatternError(pattern) from mistake
    count, nested = _repetitions(pattern)
    if nested:
        return compiled, _SHORT
    return compiled, _LONGEST if count == 0 else max(_SHORT, min(_LONGEST, int(10 ** (_STEPS / count))))


def _repetitions(pattern: str) -> tuple[int, bool]:
    """Count unbounded repetitions, and tell whether one encloses what may match in several ways."""
    count, nested, place = 0, False, 0
    inner = [False]  # for each open group: may it match texts of several lengths
    while place < len(pattern):
        character = pattern[place]
        place = _after(pattern, place)
        closed = inner.pop() if character == ")" and len(inner) > 1 else False
        if character == "(":
            inner.append(False)
        if character == "|" or closed:
            inner[-1] = True
        repeated = _QUANTIFIER.match(pattern, place)
        if character in "(|^" or not repeated:
            continue
        inner[-1] = True
        if repeated[0] != "?" and not (repeated[1] and int(repeated[1]) <= 9):
            count, nested = count + 1, nested or closed
    return count, nested


def _after(pattern: str, place: int) -> int:
    """Return the place after the atom that begins here: an escape, a class or one character."""
    if pattern[place] == "\\":
        return place + 2
    found = _CLASS.match(pattern, place)
    return found.end() if found else place + 1
