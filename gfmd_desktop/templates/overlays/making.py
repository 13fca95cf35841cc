"""Making an overlay: an empty one to be filled in Excel, or one from an edited copy of the base."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...core import Finding, Place, findings
from ..model import Node, Question, Template
from .comparing import TEXT_TABLES, Difference, differences, paired, type_of
from .reading import ALLOWED, Action

Sheets = dict[str, list[list[str]]]
_NAMES = {"en": "English (en)", "fr": "Français (fr)", "ar": "العربية (ar)", "es": "Español (es)"}
_OWN = ("action", "item", "before", "after", "into", "type", "name")
_RULES = ("required", "relevant", "constraint", "choice_filter", "calculation", "default", "appearance", "repeat_count")
_MARKS = ("kind", "indicators", "disaggregation", "sharing", "register", "report", "source", "codelist")


@dataclass(frozen=True, slots=True)
class Made:
    """The sheets of an overlay, ready to be written, and what an overlay cannot say of the edited copy."""

    sheets: Mapping[str, list[list[str]]]
    findings: tuple[Finding, ...]


def overlay_headers(languages: Iterable[str]) -> list[str]:
    """Return the columns of the sheet `overlay`, texts in each of the languages."""
    named = [_NAMES.get(language, language) for language in languages if language]
    texts = [f"{text}::{name}" for text in ("label", "hint", "guidance_hint") for name in named]
    messages = [f"constraint_message::{name}" for name in named]
    return [*_OWN, *texts, *_RULES, *messages, *(f"bind::gfmd:{mark}" for mark in _MARKS)]


def make_overlay(base: Template, identity: str, version: str, edited: Template | None = None) -> Made:
    """Make the sheets of an overlay of `base`; with an edited copy, its rows are what was changed there."""
    languages = tuple(dict.fromkeys((*base.languages, *(edited.languages if edited else ()))))
    headers = overlay_headers(languages)
    rows: list[dict[str, str]] = []
    found: list[Finding] = []
    if edited is not None:
        rows = _Maker(base, edited, found).rows()
    titles = edited.titles if edited is not None else base.titles
    settings = {"form_id": identity, "version": version, "base": base.id, "base_version": base.version}
    settings |= {f"body::form_title::{_NAMES.get(tag, tag)}": text for tag, text in titles.items() if tag}
    sheets: Sheets = {
        "overlay": [headers, *([row.get(header, "") for header in headers] for row in rows)],
        "choices": [
            ["action", "list_name", "name", "core", *(f"label::{_NAMES.get(tag, tag)}" for tag in languages if tag)]
        ],
        "settings": [list(settings), list(settings.values())],
    }
    if edited is not None:
        sheets["choices"] += _choice_rows(base, edited, languages)
    return Made(sheets, tuple(found))


class _Maker:
    """Turns the differences between a base and its edited copy into rows."""

    def __init__(self, base: Template, edited: Template, found: list[Finding]) -> None:
        self._base = base
        self._edited = edited
        self._findings = found
        self._items = {item.path: item for item in edited.walk()}
        self._paired = {id(new): old for old, new in paired(base, edited)}

    def rows(self) -> list[dict[str, str]]:
        """Return one row for each item and action; added items in their order, each after its neighbour."""
        told = differences(self._base, self._edited)
        hidden = [each for each in told if each.what == "removed"]
        inside = tuple(each.path for each in hidden)
        rows = [{"action": "hide", "item": each.code} for each in hidden if not self._within_hidden(each, inside)]
        for item in self._edited.walk():
            if id(item) in self._paired:
                rows += self._changed(item, [each for each in told if each.path == item.path])
            else:
                rows += self._added(item)
        return rows

    def _within_hidden(self, difference: Difference, hidden: tuple[str, ...]) -> bool:
        above = _above(self._base, difference.path)
        return above is not None and above.path in hidden

    def _changed(self, item: Node, told: list[Difference]) -> list[dict[str, str]]:
        rows: dict[Action, dict[str, str]] = {}
        for each in told:
            column = each.column.partition("::")[0]
            if each.what == "moved":
                rows[Action.MOVE] = {"action": "move", "item": item.code} | self._place(item)
            elif each.what == "changed":
                action = _action(column, each)
                if action is None:
                    where = Place(self._edited.id, "survey", str(item.row))
                    context = {"item": item.code, "column": each.column, "row": item.row}
                    self._findings.append(findings.error("templates.overlay-meaning", where, **context))
                    continue
                row = rows.setdefault(action, {"action": str(action), "item": item.code})
                if not (action is Action.HIDE and each.after == "false()"):
                    row[_header(each.column)] = each.after
        return list(rows.values())

    def _added(self, item: Node) -> list[dict[str, str]]:
        above = _above(self._edited, item.path)
        row = {"action": "add", "item": item.code, "type": type_of(item), "name": item.name, **_cells(item)}
        if above is None or id(above) in self._paired:
            row |= self._place(item)
        rows = [row]
        if not isinstance(item, Question) and not item.items:
            rows.append({"action": "add", "type": type_of(item).replace("begin", "end"), "name": item.name})
        while above is not None and not isinstance(above, Question) and above.items[-1] is item:
            if id(above) in self._paired:
                break
            rows.append({"action": "add", "type": type_of(above).replace("begin", "end"), "name": above.name})
            item, above = above, _above(self._edited, above.path)
        return rows

    def _place(self, item: Node) -> dict[str, str]:
        above = _above(self._edited, item.path)
        siblings = above.items if above is not None and not isinstance(above, Question) else self._edited.items
        number = siblings.index(item)
        if number:
            return {"after": siblings[number - 1].code}
        known = next((each for each in siblings[1:] if id(each) in self._paired), None)
        if known is not None:
            return {"before": known.code}
        return {"into": above.code} if above is not None else {}


def _action(column: str, difference: Difference) -> Action | None:
    """Return the action that may carry a changed column, None if none may."""
    for action in (Action.REWORD, Action.TIGHTEN, Action.HIDE):
        if column in ALLOWED[action]:
            return action if difference.after or action is Action.REWORD else None
    return None


def _header(column: str) -> str:
    base, _, language = column.partition("::")
    if column.startswith("gfmd:"):
        return f"bind::{column}"
    return f"{base}::{_NAMES.get(language, language)}" if language else base


def _cells(item: Node) -> dict[str, str]:
    found = {
        f"{column}::{_NAMES.get(language, language)}": text
        for column, table in TEXT_TABLES.items()
        for language, text in getattr(item, table).items()
    }
    for rule in _RULES:
        formula = getattr(item, "count" if rule == "repeat_count" else rule, None)
        text = formula if isinstance(formula, str) else getattr(formula, "text", "")
        if text:
            found[rule] = text
    return found | {
        f"bind::gfmd:{name}": text for name, text in item.extension.items() if name not in ("item", "overlay")
    }


def _above(template: Template, path: str) -> Node | None:
    return next(
        (
            each
            for each in template.walk()
            if not isinstance(each, Question) and any(inner.path == path for inner in each.items)
        ),
        None,
    )


def _choice_rows(base: Template, edited: Template, languages: Iterable[str]) -> list[list[str]]:
    rows: list[list[str]] = []
    tags = [tag for tag in languages if tag]
    for name, choices in edited.choices.items():
        before = {choice.name: choice for choice in base.choices.get(name, ())}
        for choice in choices:
            texts = [choice.labels.get(tag, "") for tag in tags]
            old = before.get(choice.name)
            if old is None:
                rows.append(["add", name, choice.name, choice.extra.get("core", ""), *texts])
            elif dict(old.labels) != dict(choice.labels):
                rows.append(["reword", name, choice.name, "", *texts])
        kept = {choice.name for choice in choices}
        rows += [["hide", name, gone, "", *([""] * len(tags))] for gone in before if gone not in kept]
    return rows
