"""From drafts to items: texts by language, expressions read, own columns told apart from the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ..core import Finding, Words, findings
from .drafts import Draft, Outline
from .file_choices import search_of
from .forms import FormSheet, Row
from .formulas import Formula, formula_of
from .kinds import Kind
from .languages import Languages
from .model import Group, Node, Question, Repeat
from .parameters import parameters
from .wording import names
from .xpath import ExpressionError, to_xpath

_YES = frozenset({"yes", "true", "t", "y", "1", "true()"})
_NO = frozenset({"no", "false", "f", "n", "0", "false()", "-"})
_OWN = "gfmd:"
_READ = frozenset(
    {
        *("type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "constraint"),
        *("constraint_message", "calculation", "default", "choice_filter", "appearance", "repeat_count", "read_only"),
        *("parameters", "disabled", "trigger"),
    }
)
_LIKE_EXPRESSION = re.compile(r"\$\{|[\w.:-]+\s*\(.*\)|^\s*[-+*/.\d\s]*\d\s*[-+*]|\bdiv\b|\bmod\b")
_PLAIN_DATE = re.compile(r"\d{4}-\d{2}-\d{2}.*")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Built:
    """The finished tree and what was wrong on the way."""

    items: tuple[Node, ...]
    findings: tuple[Finding, ...]


class Builder:
    """Builds the items of one survey sheet."""

    def __init__(self, sheet: FormSheet, languages: Languages) -> None:
        self._sheet = sheet
        self._languages = languages
        self._findings: list[Finding] = []

    def build(self, outline: Outline) -> Built:
        """Return the whole tree."""
        return Built(self._all(outline.items), tuple(self._findings))

    def _all(self, drafts: list[Draft]) -> tuple[Node, ...]:
        found: list[Node] = []
        for draft in drafts:
            item = self._item(draft)
            found.append(item)
            if isinstance(item, Question) and item.or_other:
                found.append(self._other(item))
        return tuple(found)

    def _item(self, draft: Draft) -> Node:
        common = self._common(draft)
        if draft.what == "group":
            return Group(**common, items=self._all(draft.inside))
        if draft.what == "repeat":
            return Repeat(**common, items=self._all(draft.inside), count=self._formula(draft.row, "repeat_count"))
        return self._question(draft, common)

    def _question(self, draft: Draft, common: dict[str, Any]) -> Question:
        row = draft.row
        if draft.kind is Kind.CALCULATE and not any(map(row.get, ("calculation", "default", "trigger"))):
            self._say("calculation-missing", row, "calculation", name=draft.name)
        if draft.kind.asked and not common["labels"]:
            self._say("label-missing", row, "label", serious=False, name=draft.name)
        return Question(
            **common,
            kind=draft.kind,
            list_name=draft.list_name,
            or_other=draft.or_other,
            calculation=self._formula(row, "calculation"),
            choice_filter=self._formula(row, "choice_filter"),
            default=self._default(row, draft.kind),
            read_only=self._truth(row, "read_only"),
            triggers=tuple(names(row.get("trigger"))),
            search=_search(row.get("appearance")) if draft.kind.chosen else None,
            parameters=parameters(row.get("parameters")),
        )

    def _common(self, draft: Draft) -> dict[str, Any]:
        row, texts = draft.row, self._languages.all_texts(draft.row)
        return {
            "name": draft.name,
            "path": draft.path,
            "row": row.number,
            "labels": texts.get("label", {}),
            "hints": texts.get("hint", {}),
            "guidance": texts.get("guidance_hint", {}),
            "relevant": self._formula(row, "relevant"),
            "required": self._truth(row, "required"),
            "required_messages": texts.get("required_message", {}),
            "constraint": self._formula(row, "constraint"),
            "constraint_messages": texts.get("constraint_message", {}),
            "appearance": row.get("appearance"),
            "extension": {
                meaning.removeprefix(_OWN): text for (meaning, _), text in row.cells.items() if meaning.startswith(_OWN)
            },
            "extra": {
                meaning: text
                for (meaning, language), text in row.cells.items()
                if meaning not in _READ and not meaning.startswith(_OWN) and not language
            },
        }

    def _formula(self, row: Row, meaning: str) -> Formula | None:
        text = row.get(meaning)
        if not text:
            return None
        try:
            return formula_of(text, of_choices=meaning == "choice_filter")
        except ExpressionError as mistake:
            context: dict[str, Any] = {"expression": text, "found": mistake.found, "position": mistake.position}
            self._say(f"expression-{mistake.reason}", row, meaning, column=meaning, **context)
            return None

    def _truth(self, row: Row, meaning: str) -> Formula | None:
        """Read yes, no, or an expression."""
        text = row.get(meaning).lower()
        if text in _YES:
            return _always(row.get(meaning))
        return None if text in _NO else self._formula(row, meaning)

    def _default(self, row: Row, kind: Kind) -> Formula | str | None:
        """Read a default: a plain value unless it looks like an expression, as pyxform takes it."""
        text = row.get("default")
        plain = not _LIKE_EXPRESSION.search(text) or _PLAIN_DATE.fullmatch(text) or _NUMBER.fullmatch(text)
        if not text or plain:
            return text or None
        if kind.chosen and "${" not in text and "(" not in text:
            return text
        return self._formula(row, "default")

    def _other(self, question: Question) -> Question:
        """Make the text question that follows a choice of *other*."""
        labels = {
            language: Words(language).say("templates.specify-other") for language in self._languages.tags or ("",)
        }
        relevant = f"selected(${{{question.name}}}, 'other')"
        return Question(
            name=f"{question.name}_other",
            path=f"{question.path}_other",
            row=question.row,
            labels=labels,
            relevant=formula_of(relevant),
            extension={key: question.extension[key] for key in ("sharing",) if key in question.extension},
            kind=Kind.TEXT,
        )

    def _say(self, what: str, row: Row, meaning: str, serious: bool = True, **context: object) -> None:
        build = findings.error if serious else findings.warning
        where = self._sheet.place(row.number, meaning)
        self._findings.append(build(f"templates.{what}", where, row=row.number, **context))


def _search(appearance: str) -> Formula | None:
    """Return the `search(…)` of an appearance as a formula, None if there is none."""
    call = search_of(appearance)
    return None if call is None else formula_of(to_xpath(call))


@cache
def _always(text: str) -> Formula:
    """Return the formula that is true, written so."""
    return replace(formula_of("true()"), text=text)
