"""Marks that stand where a value is missing, and flags beside a value, turned into OBS_STATUS and CONF_STATUS."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .folding import plain
from .labels import labels


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a cell has no value: OBS_STATUS, and a reason for words and messages.

    `reason` is one of blank, not-available, not-applicable, suppressed, counted-elsewhere, negligible, footnote.
    `ambiguous` marks a sign that some producers use for zero (a dash), so that the importer asks.
    """

    obs_status: str
    reason: str
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Flag:
    """What a flag says of the value beside it: the weightiest OBS_STATUS, CONF_STATUS, and all codes in order."""

    obs_status: str
    conf_status: str
    codes: tuple[str, ...]


_NOT_AVAILABLE = Missing("O", "not-available")
_NOT_APPLICABLE = Missing("M", "not-applicable")
_SUPPRESSED = Missing("Q", "suppressed")
_ELSEWHERE = Missing("K", "counted-elsewhere")
_NEGLIGIBLE = Missing("N", "negligible")
_BLANK = Missing("O", "blank")
_FOOTNOTE = Missing("O", "footnote")
_DASH = Missing("O", "not-available", ambiguous=True)

_MARKS = {
    "": _BLANK,
    **dict.fromkeys(("..", "...", "....", "…", ":", "[:]", "--", "---", "?", ". .", "[x]"), _NOT_AVAILABLE),
    **dict.fromkeys(("-", "–", "—", "−"), _DASH),
    **dict.fromkeys(("x", "c", ":c", ": c", "[c]", "*", "**", "q", "(s)", "(d)", "<5", "< 5", "1-4"), _SUPPRESSED),
    **dict.fromkeys(("~", "[low]", ":n", ": n"), _NEGLIGIBLE),
    **dict.fromkeys((":z", ": z", "z", "[z]", "/", "///", "."), _NOT_APPLICABLE),
}
_REASONS = {each.reason: each for each in (_NOT_AVAILABLE, _NOT_APPLICABLE, _SUPPRESSED, _ELSEWHERE)}
_MARK_ALONE = re.compile(r"[(\[]?(?:\d{1,2}|[a-z])[)\]/]")
_LETTERS = re.compile(r"[a-z]{1,2}")
_NOTE_KINDS = (
    (
        _ELSEWHERE,
        r"includ|inclu|compris|attribue|comptes? (?:avec|dans)|counted|see |voir|vease|comprend|مدرج|يشمل|incorpor",
    ),
    (_SUPPRESSED, r"withheld|confiden|suppress|secret|supprim|suprimid|protect|سري|disclos"),
    (_NOT_APPLICABLE, r"not applicable|sans objet|no aplic|no proced|لا ينطبق|did not exist|n'existai"),
)
_SAME = "bdefinpuvgjkwaolq"  # letters that mean what the SDMX code of that letter means
_FLAGS = {**{letter: letter.upper() for letter in _SAME}, "s": "E", "r": "A", "z": "M", "m": "M"}
_SPOKEN = {
    "break in series": "b", "break in time series": "b", "time series break": "b", "estimated value": "e",
    "estimated": "e", "estimate": "e", "estimation": "e", "provisional value": "p", "provisional": "p",
    "preliminary": "p", "unreliable": "u", "low reliability": "u", "normal value": "a", "normal": "a", "official": "a",
    "forecast value": "f", "forecast": "f", "imputed value": "i", "imputed": "i", "definition differs": "d",
    "differing methodology": "d", "confidential": "c", "not significant": "n", "missing value": "o", "revised": "r",
    "rupture de serie": "b", "valeur estimee": "e", "provisoire": "p", "dato provisional": "p", "estimado": "e",
    "ruptura de la serie": "b", "missing": "o",
}  # fmt: skip
_WEIGHT = "QOMLKFPEUIBDGNVJWSA"


def recognise_missing(text: str, footnote: str = "") -> Missing | None:
    """Say why a cell holds no value; None when its text is no missing mark (a number, a name, a footnoted value).

    `footnote` is the text of the footnote that a mark standing alone (`2)`) points to, if the sheet has it.
    """
    mark = " ".join(plain(text).split())
    if footnote and _LETTERS.fullmatch(mark) and (told := _of_note(footnote)) is not _FOOTNOTE:
        return told  # `D`, where a note says that figures are withheld
    if mark in _MARKS:
        return _MARKS[mark]
    if re.fullmatch(r":\s*[bdefiprsu]{1,3}", mark):
        return _NOT_AVAILABLE
    if reason := labels("missing").get(mark):
        return _REASONS[reason]
    if _MARK_ALONE.fullmatch(mark):
        return _of_note(footnote)
    return None


def recognise_flag(text: str) -> Flag | None:
    """Read a status flag (Eurostat `b`, `e`, `be`, `(p)`, `c`, UK `[r]`, SDMX code); None when it is none.

    Of several letters the one that says most about the value becomes OBS_STATUS; all stay in `codes`.
    """
    said = plain(text)
    said = said.partition(":")[0] if re.match(r"[a-z]: ", said) else said
    letters = re.sub(r"[\s,;()\[\]]", "", _SPOKEN.get(said, said))
    if not letters or len(letters) > 4 or any(letter not in _FLAGS and letter != "c" for letter in letters):
        return None
    codes = tuple(dict.fromkeys(_FLAGS[letter] for letter in letters if letter != "c"))
    status = min(codes, key=_WEIGHT.index, default="A")
    return Flag(status, "C" if "c" in letters else "F", codes)


def _of_note(footnote: str) -> Missing:
    folded = plain(footnote)
    return next((missing for missing, pattern in _NOTE_KINDS if folded and re.search(pattern, folded)), _FOOTNOTE)
