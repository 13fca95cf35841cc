"""The languages a form is written in, and its texts by language."""

from __future__ import annotations

from collections.abc import Iterable

from ..core import Finding, Place, address, findings
from .columns import TRANSLATED
from .forms import FormSheet, Row
from .tags import tag

UNSPECIFIED = ""


class Languages:
    """Maps the languages of the columns to tags; `default` is the one the form names, else its first."""

    def __init__(self, sheets: Iterable[FormSheet], default: str) -> None:
        self.findings: list[Finding] = []
        self._tags: dict[str, str] = {}
        for sheet in sheets:
            for column in sheet.columns:
                if column.language and column.language not in self._tags:
                    self._learn(sheet, column.language, column.number)
        self.default = self._default(default)
        named = list(dict.fromkeys(self._tags.values()))
        self.tags: tuple[str, ...] = tuple(named) or ((self.default,) if self.default else ())

    def texts(self, row: Row, meaning: str) -> dict[str, str]:
        """Return the texts of one meaning in a row, by tag; without language they are the default language's."""
        found: dict[str, str] = {}
        for (base, language), text in row.cells.items():
            if base == meaning and language is not None:
                found.setdefault(self._tags.get(language, language), text)
        plain = row.get(meaning)
        if plain:
            found.setdefault(self.default, plain)
        return found

    def all_texts(self, row: Row) -> dict[str, dict[str, str]]:
        """Return what `texts` does for every meaning that is translated, in one go."""
        found: dict[str, dict[str, str]] = {}
        plain: list[str] = []
        for (meaning, language), text in row.cells.items():
            if language is not None:
                found.setdefault(meaning, {}).setdefault(self._tags.get(language, language), text)
            elif meaning in TRANSLATED:
                plain.append(meaning)
        for meaning in plain:
            found.setdefault(meaning, {}).setdefault(self.default, row.get(meaning))
        return found

    def _learn(self, sheet: FormSheet, language: str, column: int) -> None:
        known = tag(language)
        if known is None:
            where = Place(sheet.file, sheet.name, address(1, column))
            self.findings.append(findings.warning("templates.language-unknown", where, language=language))
        self._tags[language] = known or language

    def _default(self, written: str) -> str:
        if written in self._tags:
            return self._tags[written]
        if written:
            return tag(written) or written
        return next(iter(self._tags.values()), UNSPECIFIED)
