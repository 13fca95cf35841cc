"""The languages of the program, by BCP 47 tag; direction follows the language, never a guess."""

from __future__ import annotations

LANGUAGES = ("en", "fr", "ar", "es")
NAMES = {"en": "English", "fr": "Français", "ar": "العربية", "es": "Español"}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "dv", "sd", "ug", "yi"})


def is_right_to_left(language: str) -> bool:
    """Tell whether the language (such as `ar` or `ar-TN`) is written from right to left."""
    return language.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0].lower() in _RIGHT_TO_LEFT
