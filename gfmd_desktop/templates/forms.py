"""A form's sheets as rows of text, wherever they come from: a workbook or a folder of CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .. import sheets
from ..core import Finding, GfmdError, Place, address, findings
from .columns import CHOICES_ALIASES, SETTINGS_ALIASES, SURVEY_ALIASES, Column, read_column

NAMES = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_ALIASES = {
    "survey": SURVEY_ALIASES,
    "choices": CHOICES_ALIASES,
    "settings": SETTINGS_ALIASES,
    "external_choices": CHOICES_ALIASES,
}
_LARGEST = 16 * 1024 * 1024
_MOST_ROWS = 50_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, and its texts by meaning and language."""

    number: int
    cells: Mapping[tuple[str, str | None], str]

    def get(self, meaning: str) -> str:
        """Return the text of a column without language, empty if there is none."""
        return self.cells.get((meaning, None), "")


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet: its columns, its rows, and what is wrong with its header."""

    file: str
    name: str
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    raw: tuple[tuple[str, ...], ...] = ()
    findings: tuple[Finding, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)

    def place(self, row: int, meaning: str = "") -> Place:
        """Return where the cell of a row is, in the first column of that meaning."""
        column = self.numbers.get(meaning, 0)
        return Place(self.file, self.name, address(row, column) if column else str(row))


def read_tables(path: Path, names: Iterable[str]) -> dict[str, list[tuple[int, Mapping[int, str]]]]:
    """Return the rows of a workbook's sheets, or of the CSV files of these names in a folder."""
    return _from_folder(path, names) if path.is_dir() else _from_workbook(path)


def form_of(tables: Mapping[str, Iterable[tuple[int, Mapping[int, str]]]], file: str) -> dict[str, FormSheet]:
    """Make a form of tables: by sheet name, rows of (number, texts by column)."""
    by_name = {name.strip().lower(): list(rows) for name, rows in tables.items()}
    if len(by_name) == 1 and _is_survey(*by_name.values()):
        by_name = dict.fromkeys(["survey"], *by_name.values())
    if not by_name.get("survey"):
        raise GfmdError("templates.no-survey", file=file)
    return {name: sheet_of(file, name, by_name.get(name, []), _ALIASES.get(name, {})) for name in NAMES}


def _is_survey(rows: Sequence[tuple[int, Mapping[int, str]]]) -> bool:
    """Tell whether the one sheet of a workbook is a survey, whatever its name."""
    return bool(rows) and "type" in (text.strip().lower() for text in rows[0][1].values())


def numbered(rows: Iterable[Sequence[str]]) -> list[tuple[int, dict[int, str]]]:
    """Return rows and texts with their numbers from 1, leaving out what is empty."""
    texts = ({column: text for column, text in enumerate(row, 1) if text and text.strip()} for row in rows)
    return [(number, row) for number, row in enumerate(texts, 1) if row]


def _from_workbook(path: Path) -> dict[str, list[tuple[int, Mapping[int, str]]]]:
    return {name: [(row.number, row.texts) for row in rows] for name, rows in sheets.read_table(path).items()}


def _from_folder(path: Path, names: Iterable[str]) -> dict[str, list[tuple[int, Mapping[int, str]]]]:
    found: dict[str, list[tuple[int, Mapping[int, str]]]] = {}
    for name in names:
        file = path / f"{name}.csv"
        if file.is_file():
            found[name] = list(numbered(_csv_rows(file)))
    return found


def _csv_rows(file: Path) -> list[list[str]]:
    if file.stat().st_size > _LARGEST:
        raise GfmdError("templates.too-large", file=file.name)
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise GfmdError("templates.not-utf8", file=file.name) from problem


def sheet_of(file: str, name: str, rows: list[tuple[int, Mapping[int, str]]], aliases: Mapping[str, str]) -> FormSheet:
    """Read the header and the rows of one sheet; `aliases` are other names of its columns."""
    if not rows:
        return FormSheet(file, name)
    if len(rows) > _MOST_ROWS:
        raise GfmdError("templates.too-large", file=file)
    number, headers = rows[0]
    columns = tuple(read_column(column, header, aliases) for column, header in sorted(headers.items()))
    numbers = {column.meaning: column.number for column in reversed(columns)}
    known = {column.number: (place, (column.meaning, column.language)) for place, column in enumerate(columns)}
    body: list[Row] = []
    raw = [tuple(column.header.strip() for column in columns)]
    for place, texts in rows[1:]:
        cells, line = _cells(known, texts)
        body.append(Row(place, cells))
        if any(line):
            raw.append(tuple(line))
    found = (*_header_findings(file, name, number, columns), *_headless(file, name, columns, rows[1:]))
    return FormSheet(file, name, columns, tuple(body), tuple(raw), found, numbers)


def _cells(
    columns: Mapping[int, tuple[int, tuple[str, str | None]]], texts: Mapping[int, str]
) -> tuple[dict[tuple[str, str | None], str], list[str]]:
    """Return the texts of a row by meaning and language, and as they stand under the header."""
    cells: dict[tuple[str, str | None], str] = {}
    line = [""] * len(columns)
    for number in sorted(texts):
        if number in columns and (text := texts[number].strip()):
            place, key = columns[number]
            cells.setdefault(key, text)
            line[place] = text
    return cells, line


def _header_findings(file: str, sheet: str, row: int, columns: tuple[Column, ...]) -> list[Finding]:
    found: list[Finding] = []
    seen: dict[tuple[str, str | None], Column] = {}
    for column in columns:
        where = Place(file, sheet, address(row, column.number))
        key = (column.meaning, column.language)
        if column.language == "":
            found.append(findings.warning("templates.language-missing", where, column=column.header))
        elif key in seen:
            found.append(findings.warning("templates.column-twice", where, column=column.header))
        seen.setdefault(key, column)
    return found


def _headless(
    file: str, sheet: str, columns: tuple[Column, ...], rows: list[tuple[int, Mapping[int, str]]]
) -> list[Finding]:
    """Point out, once per column, cells that stand under no header."""
    known = {column.number for column in columns}
    first: dict[int, int] = {}
    for number, texts in rows:
        for column in texts:
            if column not in known:
                first.setdefault(column, number)
    return [
        findings.warning("templates.column-without-header", Place(file, sheet, address(row, column)))
        for column, row in sorted(first.items())
    ]
