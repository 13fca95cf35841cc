"""The choices sheet: lists of choices, each with its texts and further columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..core import Finding, findings
from .forms import FormSheet, Row
from .languages import Languages
from .model import Choice

_OWN = frozenset({"list_name", "name", "label"})
_YES = frozenset({"yes", "true", "1", "true()"})


@dataclass(frozen=True, slots=True)
class ChoiceLists:
    """The lists by name, and what is wrong with the sheet."""

    lists: Mapping[str, tuple[Choice, ...]]
    findings: tuple[Finding, ...]


def read_choices(
    sheet: FormSheet, languages: Languages, settings: Mapping[str, str], several: Collection[str] = ()
) -> ChoiceLists:
    """Read all lists, pointing out rows that lack a list or a name; from those of `several`, several are chosen."""
    found: list[Finding] = list(sheet.findings)
    lists: dict[str, dict[str, list[Choice]]] = {}
    twice = settings.get("allow_choice_duplicates", "").lower() in _YES
    for row in sheet.rows:
        choice = _choice(row, languages)
        missing = next((what for what in ("list_name", "name") if not row.get(what)), None)
        if missing:
            found.append(_incomplete(sheet, row, missing))
            continue
        same = lists.setdefault(row.get("list_name"), {}).setdefault(choice.name, [])
        same.append(choice)
        found.extend(_doubts(sheet, row, choice, same, twice))
        if len(choice.name.split()) > 1:
            found.append(_blank(sheet, row, choice.name, serious=row.get("list_name") in several))
    return ChoiceLists({name: _flat(by_name) for name, by_name in lists.items()}, tuple(found))


def _incomplete(sheet: FormSheet, row: Row, missing: str) -> Finding:
    """Say that a choice has no name, or that a row belongs to no list: other tools take that for a remark."""
    where = sheet.place(row.number, missing)
    if missing == "list_name":
        return findings.warning("templates.choice-list-missing", where, row=row.number)
    return findings.error("templates.choice-name-missing", where, row=row.number)


def _choice(row: Row, languages: Languages) -> Choice:
    extra = {meaning: text for (meaning, language), text in row.cells.items() if meaning not in _OWN and not language}
    return Choice(row.get("name"), languages.texts(row, "label"), extra, row.number)


def _blank(sheet: FormSheet, row: Row, name: str, *, serious: bool) -> Finding:
    """Say that a name holds a blank: serious where answers are several names with blanks between them."""
    build = findings.error if serious else findings.warning
    where = sheet.place(row.number, "name")
    return build("templates.choice-name-blank", where, row=row.number, name=name, list=row.get("list_name"))


def _doubts(sheet: FormSheet, row: Row, choice: Choice, same: list[Choice], twice: bool) -> list[Finding]:
    name, of = choice.name, row.get("list_name")
    found: list[Finding] = []
    if len(same) > 1 and not twice:
        where = sheet.place(row.number, "name")
        context = {"row": row.number, "name": name, "list": of, "first": same[0].row}
        found.append(findings.error("templates.choice-twice", where, **context))
    if not choice.labels:
        where = sheet.place(row.number, "label")
        found.append(findings.warning("templates.choice-label-missing", where, row=row.number, name=name, list=of))
    return found


def _flat(by_name: Mapping[str, list[Choice]]) -> tuple[Choice, ...]:
    """Return the choices in the order of the sheet, doubles included where the form allows them."""
    return tuple(sorted((choice for same in by_name.values() for choice in same), key=lambda choice: choice.row))
