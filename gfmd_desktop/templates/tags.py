"""From the language of a column (`English (en)`, `français`, `العربية`) to a BCP 47 tag."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

_CODE = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\s*\)\s*$")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_SPOKEN_IN = ("en", "fr", "es", "ar", "pt", "ru")
_WRITTEN = (
    *("am", "az", "bn", "bs", "ckb", "de", "el", "fa", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "it"),
    *("ja", "ka", "kk", "km", "ko", "ku", "ky", "lo", "mk", "mn", "ms", "my", "ne", "nl", "pa", "pl", "ps"),
    *("ro", "si", "so", "sq", "sr", "sw", "ta", "tg", "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "yo"),
    "zh",
)


def tag(language: str) -> str | None:
    """Return the tag of a language as a form names it, None if it cannot be told."""
    language = language.strip()
    if found := _CODE.search(language):
        return _canonical(found[1])
    name = language.casefold()
    if found_code := _names().get(name) or _own_names().get(name):
        return found_code
    if _TAG.fullmatch(language) and language.replace("_", "-").partition("-")[0].lower() in _codes():
        return _canonical(language)
    return None


def _canonical(text: str) -> str:
    """Write the language in lower case, a script in title case, a region in capitals."""
    first, *rest = text.replace("_", "-").split("-")
    styled = [part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower() for part in rest]
    return "-".join([first.lower(), *styled])


@cache
def _codes() -> frozenset[str]:
    return frozenset(Locale("en").languages)


@cache
def _names() -> dict[str, str]:
    """Names of languages in the languages of our users."""
    found: dict[str, str] = {}
    for spoken in reversed(_SPOKEN_IN):
        for code, name in Locale(spoken).languages.items():
            if "_" not in code:
                found[name.casefold()] = code
    return found


@cache
def _own_names() -> dict[str, str]:
    """Names of languages in themselves, such as `kiswahili`."""
    return {name.casefold(): code for code in _WRITTEN if (name := Locale(code).get_display_name(code))}
