"""What a person reads outside the window's own labels, in four languages: findings, errors, reports, messages.

The texts are the tables of `translations/words/`, one per room: key, en, fr, ar, es. A finding or error
code is a key; `<code>.cure` says what to do about it.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

from . import resources
from .errors import GfmdError
from .findings import Finding
from .languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Worded:
    """A finding or error as its reader sees it."""

    text: str
    cure: str

    def __str__(self) -> str:
        return f"{self.text} {self.cure}".strip()


class _Lenient(Formatter):
    """Fills what it has; an unknown placeholder stays visible instead of raising in front of a user."""

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        return kwargs.get(str(key), "{" + str(key) + "}")


class Words:
    """The texts of one language; a missing text falls back to English, then to its key."""

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._texts = catalogue()

    def say(self, key: str, /, **values: object) -> str:
        """Return the text of a key with its placeholders filled."""
        texts = self._texts.get(key)
        if texts is None:
            return key
        pattern = texts.get(self.language) or texts.get("en") or key
        return _Lenient().format(pattern, **values)

    def knows(self, key: str) -> bool:
        """Tell whether there is a text for the key."""
        return key in self._texts

    def finding(self, finding: Finding) -> Worded:
        """Word a finding: what was found and why it is wrong, and what to do."""
        return self._worded(finding.code, {"where": str(finding.where), **finding.values()})

    def error(self, error: GfmdError) -> Worded:
        """Word an error: what happened, and what to do."""
        return self._worded(error.code, dict(error.context))

    def _worded(self, code: str, values: dict[str, str]) -> Worded:
        if not self.knows(code):
            return Worded(f"{code} {values}", "")
        cure = f"{code}.cure"
        return Worded(self.say(code, **values), self.say(cure, **values) if self.knows(cure) else "")


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Return every key with its texts by language."""
    texts: dict[str, dict[str, str]] = {}
    for table in sorted(resources.folder("words").glob("*.csv")):
        with table.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                texts[row["key"]] = {language: row[language] for language in LANGUAGES}
    return texts
