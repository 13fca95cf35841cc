"""An overlay file as read: which base it names, and what each of its rows does to which question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ...core import Finding, GfmdError, findings
from ..columns import CHOICES_ALIASES, SETTINGS_ALIASES, SURVEY_ALIASES, TRANSLATED
from ..forms import FormSheet, Row, read_tables, sheet_of
from .keys import Key, key_of

SHEETS = ("overlay", "choices", "settings")
PLACES = ("before", "after", "into")
_OWN = {name: name for name in ("action", "item", *PLACES)}
_ALIASES: Mapping[str, Mapping[str, str]] = {
    "overlay": SURVEY_ALIASES | _OWN,
    "choices": CHOICES_ALIASES | {"action": "action", "core": "core"},
    "settings": SETTINGS_ALIASES | {"base": "base", "base_version": "base_version", "base version": "base_version"},
}


class Action(StrEnum):
    """What a row does to a question, or to a choice."""

    ADD = "add"
    HIDE = "hide"
    REWORD = "reword"
    MOVE = "move"
    TIGHTEN = "tighten"


TEXTS = frozenset(TRANSLATED) - {"form_title"}
ALLOWED: Mapping[Action, frozenset[str]] = {
    Action.HIDE: frozenset({"relevant"}),
    Action.REWORD: TEXTS,
    Action.MOVE: frozenset(),
    Action.TIGHTEN: frozenset(
        {"required", "required_message", "constraint", "constraint_message", "choice_filter", "gfmd:sharing"}
    ),
}
CHOICE_ACTIONS = frozenset({Action.ADD, Action.HIDE, Action.REWORD})


@dataclass(frozen=True, slots=True)
class Step:
    """One row: what it does to the item of that code or name, where it goes, and its other cells."""

    row: int
    action: Action
    item: str
    place: tuple[str, str] | None
    cells: Mapping[Key, str]


@dataclass(frozen=True, slots=True)
class ChoiceStep:
    """One row of `choices`: what it does to a choice of a list; `core` is the choice it counts as."""

    row: int
    action: Action
    list_name: str
    name: str
    cells: Mapping[Key, str]


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """An overlay: its identity, the base it was written for, and its rows. `headers` are columns as written."""

    id: str
    version: str
    base: str
    base_version: str
    steps: tuple[Step, ...]
    choices: tuple[ChoiceStep, ...]
    settings: Mapping[Key, str]
    headers: Mapping[str, Mapping[Key, str]]
    sheets: Mapping[str, FormSheet]


@dataclass(frozen=True, slots=True)
class ReadOverlay:
    """What came of reading an overlay: what is sound of it, and all findings by row."""

    overlay: Overlay
    findings: tuple[Finding, ...]


def is_overlay(path: Path | str) -> bool:
    """Tell whether a file or folder holds an overlay rather than a form."""
    path = Path(path)
    if path.is_dir():
        return (path / "overlay.csv").is_file()
    names = {name.strip().lower() for name in read_tables(path, SHEETS)} if path.is_file() else set()
    return "overlay" in names and "survey" not in names


def read_overlay(path: Path | str) -> ReadOverlay:
    """Read an overlay from .xlsx, .xls or a folder of CSV; GfmdError `templates.no-overlay`, `templates.absent`."""
    path = Path(path)
    if not path.exists():
        raise GfmdError("templates.absent", file=path.name)
    return overlay_of({name: list(rows) for name, rows in read_tables(path, SHEETS).items()}, path.name)


def overlay_of(tables: Mapping[str, list[tuple[int, Mapping[int, str]]]], file: str) -> ReadOverlay:
    """Make an overlay of tables: by sheet name, rows of (number, texts by column), header first."""
    by_name = {name.strip().lower(): list(rows) for name, rows in tables.items()}
    if not by_name.get("overlay"):
        raise GfmdError("templates.no-overlay", file=file)
    sheets = {name: sheet_of(file, name, by_name.get(name, []), _ALIASES[name]) for name in SHEETS}
    reader = _Reader(sheets)
    overlay = reader.read()
    return ReadOverlay(overlay, tuple(reader.findings))


class _Reader:
    """Reads the sheets, collecting what is wrong."""

    def __init__(self, sheets: Mapping[str, FormSheet]) -> None:
        self._sheets = sheets
        self.findings: list[Finding] = [
            finding
            for sheet in sheets.values()
            for finding in sheet.findings
            if finding.code != "templates.language-missing"
        ]

    def read(self) -> Overlay:
        settings = self._settings()
        steps = [step for row in self._sheets["overlay"].rows if row.cells and (step := self._step(row)) is not None]
        choices = [
            told_choice
            for row in self._sheets["choices"].rows
            if row.cells and (told_choice := self._choice(row)) is not None
        ]
        told = {meaning: text for (meaning, _), text in settings.items()}
        return Overlay(
            id=told.get("form_id", ""),
            version=told.get("version", ""),
            base=told.get("base", ""),
            base_version=told.get("base_version", ""),
            steps=tuple(steps),
            choices=tuple(choices),
            settings=settings,
            headers={name: _headers(sheet) for name, sheet in self._sheets.items()},
            sheets=self._sheets,
        )

    def _settings(self) -> Mapping[Key, str]:
        sheet = self._sheets["settings"]
        cells = _cells(sheet.rows[0]) if sheet.rows else {}
        told = {meaning for meaning, _ in cells}
        for setting in ("form_id", "version", "base", "base_version"):
            if setting not in told:
                self.findings.append(findings.error("templates.overlay-setting", sheet.place(2), setting=setting))
        return cells

    def _step(self, row: Row) -> Step | None:
        action = self._action(row, "overlay", frozenset(Action))
        item = row.get("item") or (row.get("name") if action is Action.ADD else "")
        if action is not None and not item and not row.get("type"):
            self._say("overlay-no-item", row, "overlay", "item")
            return None
        if action is None:
            return None
        places = [(where, row.get(where)) for where in PLACES if row.get(where)]
        if len(places) > 1:
            self._say("overlay-two-places", row, "overlay", places[1][0], item=item)
        cells = {key: text for key, text in _cells(row).items() if key[0] not in _OWN}
        return Step(row.number, action, item, places[0] if places else None, cells)

    def _choice(self, row: Row) -> ChoiceStep | None:
        action = self._action(row, "choices", CHOICE_ACTIONS) if row.get("action") else Action.ADD
        for column in ("list_name", "name"):
            if not row.get(column):
                self._say("overlay-no-choice", row, "choices", column, column=column)
                return None
        if action is None:
            return None
        cells = {key: text for key, text in _cells(row).items() if key[0] != "action"}
        return ChoiceStep(row.number, action, row.get("list_name"), row.get("name"), cells)

    def _action(self, row: Row, sheet: str, known: frozenset[Action]) -> Action | None:
        written = row.get("action").strip().lower()
        if written in known:
            return Action(written)
        self._say("overlay-action", row, sheet, "action", found=row.get("action"), known=", ".join(sorted(known)))
        return None

    def _say(self, what: str, row: Row, sheet: str, at: str, /, **context: object) -> None:
        where = self._sheets[sheet].place(row.number, at)
        self.findings.append(findings.error(f"templates.{what}", where, row=row.number, **context))


def _cells(row: Row) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for (meaning, language), text in row.cells.items():
        found.setdefault(key_of(meaning, language), text)
    return found


def _headers(sheet: FormSheet) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for column in sheet.columns:
        found.setdefault(key_of(column.meaning, column.language), column.header.strip())
    return found
