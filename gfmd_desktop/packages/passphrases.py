"""How strong a passphrase is: an honest, simple estimate of what a guesser has to try."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desktop.core import GfmdError

SHORTEST = 12  # characters
WORTHLESS = 20  # bits; below it nothing is protected, above it the person decides with the estimate in view
_CLASSES = {"Ll": 26, "Lu": 26, "Nd": 10, "Lo": 40, "Lm": 10, "Mn": 10, "Zs": 1}  # size of each kind of character
_SIGNS = 20  # punctuation and symbols that people really use
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm")
_COMMON = ("password", "passphrase", "motdepasse", "contrasena", "contraseña", "migration", "ministry", "ministere")
_COMMON_BITS = 8.0  # a common word costs a guesser about one try in 256


class Strength(StrEnum):
    """How a passphrase is called in words."""

    TOO_SHORT = "too-short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Estimate:
    """Bits a guesser has to try at most, and what that means."""

    bits: int
    strength: Strength

    @property
    def accepted(self) -> bool:
        """Tell whether the passphrase may protect a key: long enough, and not one letter over and over."""
        return self.strength is not Strength.TOO_SHORT and self.bits >= WORTHLESS


def normal(passphrase: str) -> str:
    """Return the passphrase in one form whatever keyboard wrote it (Unicode NFKC), outer spaces removed."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def estimate(passphrase: str) -> Estimate:
    """Estimate a passphrase: repetitions, keyboard runs and common words count for little."""
    text = normal(passphrase)
    bits = math.floor(_bits(text.casefold(), math.log2(max(2, _alphabet(text)))))
    if len(text) < SHORTEST:
        return Estimate(bits, Strength.TOO_SHORT)
    if bits < 40:
        return Estimate(bits, Strength.WEAK)
    return Estimate(bits, Strength.FAIR if bits < 64 else Strength.STRONG)


def require(passphrase: str) -> str:
    """Return the passphrase in its normal form; GfmdError packages.passphrase-short or packages.passphrase-weak."""
    judged = estimate(passphrase)
    if judged.strength is Strength.TOO_SHORT:
        raise GfmdError("packages.passphrase-short", minimum=SHORTEST)
    if not judged.accepted:
        raise GfmdError("packages.passphrase-weak", minimum=SHORTEST)
    return normal(passphrase)


def _alphabet(text: str) -> int:
    kinds = {unicodedata.category(character) for character in text}
    return sum(_CLASSES.get(kind, 0) for kind in kinds) + (_SIGNS if kinds - _CLASSES.keys() else 0)


def _bits(text: str, per_character: float) -> float:
    """Return the cost of a text: a common word or run costs as one word, a character seen before costs less."""
    for word in _COMMON:
        if word in text:
            before, _, after = text.partition(word)
            return _bits(before, per_character) + _COMMON_BITS + _bits(after, per_character)
    cost = 0.0
    for place, character in enumerate(text):
        previous = text[place - 1] if place else ""
        if character == previous or _in_run(previous, character):
            cost += 1.0
        elif text[:place].endswith(text[place : place + 3]) or text[place : place + 3] in text[:place]:
            cost += per_character / 4
        else:
            cost += per_character if character not in text[:place] else per_character * 0.75
    return cost


def _in_run(previous: str, character: str) -> bool:
    pair = previous + character
    return len(pair) == 2 and any(pair in run or pair[::-1] in run for run in _RUNS)
