"""Marks that stand where a value is missing, and flags beside a value, turned into OBS_STATUS and CONF_STATUS."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .folding import plain


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
    """What a flag column says of the value beside it: the weightiest OBS_STATUS, CONF_STATUS, and all codes in order."""

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
_WORDS = {
    _NOT_AVAILABLE: "na n.a. n/a n.a n.d. n/d nd nan null none missing not_available no_data data_not_available n.s.p. nc n.c. "
    "non_disponible donnees_non_disponibles pas_de_donnees no_disponible sin_datos s/d s.d. no_hay_datos غير_متاح غير_متوفر "
    "لا_توجد_بيانات لا_يوجد م.غ غ.م unknown #n/a #n/a_n/a not_collected",
    _NOT_APPLICABLE: "not_applicable sans_objet no_aplica no_procede لا_ينطبق so s.o.",
    _SUPPRESSED: "confidential suppressed secret confidentiel supprime confidencial suprimido سري محجوب secret_statistique",
    _ELSEWHERE: "included_elsewhere ie compris_ailleurs incluido_en_otra_categoria مدرج_في_مكان_اخر",
}
_WORDED = {word.replace("_", " "): missing for missing, words in _WORDS.items() for word in words.split()}
_MARK_ALONE = re.compile(r"[(\[]?(?:\d{1,2}|[a-z])[)\]/]")
_NOTE_KINDS = (
    (
        _ELSEWHERE,
        r"includ|inclu|compris|attribue|comptes? (?:avec|dans)|counted|see |voir|vease|comprend|مدرج|يشمل|incorpor",
    ),
    (_SUPPRESSED, r"confiden|suppress|secret|supprim|suprimid|protect|سري|disclos"),
    (_NOT_APPLICABLE, r"not applicable|sans objet|no aplic|no proced|لا ينطبق|did not exist|n'existai"),
)
_FLAGS = {
    "b": "B", "d": "D", "e": "E", "f": "F", "i": "I", "n": "N", "p": "P", "s": "E", "u": "U", "r": "A", "z": "M", "m": "M",
    "v": "V", "g": "G", "j": "J", "k": "K", "w": "W", "a": "A", "o": "O", "l": "L", "q": "Q",
}  # fmt: skip
_WEIGHT = "QOMLKFPEUIBDGNVJWSA"


def recognise_missing(text: str, footnote: str = "") -> Missing | None:
    """Say why a cell holds no value; None when its text is no missing mark (a number, a name, a footnoted value).

    `footnote` is the text of the footnote that a mark standing alone (`2)`) points to, if the sheet has it.
    """
    mark = " ".join(plain(text).split())
    if mark in _MARKS:
        return _MARKS[mark]
    if mark in _WORDED:
        return _WORDED[mark]
    if _MARK_ALONE.fullmatch(mark):
        return _of_note(footnote)
    return None


def recognise_flag(text: str) -> Flag | None:
    """Read a status flag (Eurostat `b`, `e`, `be`, `(p)`, `c`, UK `[r]`, SDMX code); None when it is none.

    Of several letters the one that says most about the value becomes OBS_STATUS; all stay in `codes`.
    """
    letters = re.sub(r"[\s,;()\[\]]", "", plain(text))
    if not letters or len(letters) > 4 or any(letter not in _FLAGS and letter != "c" for letter in letters):
        return None
    codes = tuple(dict.fromkeys(_FLAGS[letter] for letter in letters if letter != "c"))
    status = min(codes, key=_WEIGHT.index, default="A")
    return Flag(status, "C" if "c" in letters else "F", codes)


def _of_note(footnote: str) -> Missing:
    folded = plain(footnote)
    return next((missing for missing, pattern in _NOTE_KINDS if folded and re.search(pattern, folded)), _FOOTNOTE)
