"""Names made comparable: case, accents, punctuation, articles and Arabic letter forms no longer tell them apart."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ß": "ss",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "ı": "i",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ٱ": "ا",
        "ء": "",
        "ـ": "",
        "&": " and ",
        "ʿ": "'",
        "ʻ": "'",
        "ʼ": "'",
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
    }
)
_SUPERSCRIPTS = re.compile(r"[⁰¹²³⁴-⁹₀-₉*†‡§ᵃ-ᵛ]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_FOOTNOTE = re.compile(
    r"\s*(?:[(\[]\s*(?:\d{1,2}|[a-z])\s*[)\]]|(?<=\s)(?:\d{1,2}|[a-z])[)/])\s*(?:,\s*)?$", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"'s\b")
_NOT_WORD = re.compile(r"[\W_]+")
_ARTICLES = frozenset("the of and le la les l d de du des et el los las del y e و".split())  # noqa: SIM905 - reads better


def plain(text: str) -> str:
    """Return the text in small letters without accents, vowel signs, tatweel or invisible marks; words stay apart."""
    decomposed = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(_digits(letters.casefold().translate(_LETTERS)).split())


def without_footnotes(text: str) -> str:
    """Return the text without the footnote marks at its end: `Serbie 4)`, `France (a)`, `Total²`, `Kenya*`."""
    text = _SUPERSCRIPTS.sub("", _INVISIBLE.sub("", text)).strip()
    while (shorter := _FOOTNOTE.sub("", text)) != text and shorter:
        text = shorter
    return text.strip()


def words(text: str) -> tuple[str, ...]:
    """Return the words that count in a name: folded, without footnote marks, punctuation and articles."""
    folded = _POSSESSIVE.sub("s", plain(without_footnotes(text)))
    found = tuple(_without_arabic_article(word) for word in _NOT_WORD.sub(" ", folded).split())
    return tuple(word for word in found if word not in _ARTICLES) or found


def fold(text: str) -> str:
    """Return the words of a name as one comparable text."""
    return " ".join(words(text))


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in text)


def _without_arabic_article(word: str) -> str:
    for article in ("وال", "ال"):
        if word.startswith(article) and len(word) > len(article) + 2:
            return word[len(article) :]
    return word
