"""Indicators and code lists, with their names in four languages."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from gfmd_desktop.core import LANGUAGES, GfmdError, Sharing, resources

Texts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured: names and definitions by language, unit, dimensions and rules.

    `unit_mult` is the power of ten usually published, `rule` the clauses that `check` understands, `keywords` words
    by which a workbook's title gives it away. `supplement` marks what the pack of indicators does not have and some
    producers publish all the same.
    """

    id: str
    names: Texts
    definitions: Texts
    unit: str
    unit_mult: int
    dimensions: tuple[str, ...]
    items: tuple[str, ...]
    sdg: str
    gcm: str
    usual_source: str
    rule: str
    sharing: Sharing
    keywords: tuple[str, ...]
    supplement: bool = False

    def name(self, language: str = "en") -> str:
        """Return the name in the language, in English when there is none."""
        return _text(self.names, language)

    def definition(self, language: str = "en") -> str:
        """Return the definition in the language, in English when there is none."""
        return _text(self.definitions, language)


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a code list."""

    code: str
    names: Texts
    standard: str

    def name(self, language: str = "en") -> str:
        """Return the name in the language, in English when there is none."""
        return _text(self.names, language)


@dataclass(frozen=True, slots=True)
class Codelist:
    """A list of codes in its order."""

    name: str
    codes: tuple[Code, ...]

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __contains__(self, code: object) -> bool:
        return any(entry.code == code for entry in self.codes)

    def get(self, code: str) -> Code | None:
        """Return the entry of a code."""
        return next((entry for entry in self.codes if entry.code == code), None)


class Catalogue:
    """Every indicator and code list that ships with the program."""

    def __init__(self, indicators: Iterable[Indicator], codelists: Iterable[Codelist]) -> None:
        self.indicators: Mapping[str, Indicator] = {indicator.id: indicator for indicator in indicators}
        self.codelists: Mapping[str, Codelist] = {codelist.name: codelist for codelist in codelists}
        self._labels = {(lst.name, code.code): code for lst in self.codelists.values() for code in lst.codes}

    def indicator(self, code: str) -> Indicator:
        """Return an indicator; GfmdError `statistics.no-indicator` when there is none of that code."""
        try:
            return self.indicators[code]
        except KeyError:
            raise GfmdError("statistics.no-indicator", indicator=code) from None

    def codelist(self, name: str) -> Codelist:
        """Return a code list such as `SEX`; GfmdError `statistics.no-codelist` when there is none of that name."""
        try:
            return self.codelists[name]
        except KeyError:
            raise GfmdError("statistics.no-codelist", codelist=name) from None

    def label(self, codelist: str, code: str, language: str = "en") -> str:
        """Return the name of a code; a code or list that is not known stands for itself."""
        entry = self._labels.get((codelist, code))
        return entry.name(language) if entry else code


@cache
def catalogue() -> Catalogue:
    """Return the catalogue that ships with the program."""
    return Catalogue(
        (*_indicators("indicators.csv"), *_indicators("indicators-supplement.csv", supplement=True)), _codelists()
    )


def _indicators(file: str, supplement: bool = False) -> Iterator[Indicator]:
    for row in _rows(file):
        yield Indicator(
            id=row["id"],
            names=_texts(row, "name"),
            definitions=_texts(row, "definition"),
            unit=row["unit"],
            unit_mult=int(row["unit_mult"]),
            dimensions=tuple(row["dimensions"].split()),
            items=tuple(row["profile_items"].split()),
            sdg=row["sdg"],
            gcm=row["gcm_objective"],
            usual_source=row["usual_source"],
            rule=row["rule"],
            sharing=Sharing(row["sharing"]),
            keywords=tuple(word.strip() for word in row["keywords"].split(";") if word.strip()),
            supplement=supplement,
        )


def _codelists() -> Iterator[Codelist]:
    lists: dict[str, list[Code]] = {}
    for row in _rows("codelists.csv"):
        lists.setdefault(row["list"], []).append(Code(row["code"], _texts(row, "name"), row["standard"]))
    for name, codes in lists.items():
        yield Codelist(name, tuple(codes))


def _texts(row: Mapping[str, str], stem: str) -> Texts:
    return tuple((language, row[f"{stem}_{language}"]) for language in LANGUAGES)


def _text(texts: Texts, language: str) -> str:
    found = dict(texts)
    return found.get(language) or found["en"]


def _rows(name: str) -> Iterator[Mapping[str, str]]:
    return csv.DictReader(io.StringIO(resources.text(f"statistics/{name}")))
