"""The columns of an XLSForm sheet: what each header means, and in which language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SURVEY_ALIASES = {
    "caption": "label",
    "command": "type",
    "tag": "name",
    "value": "name",
    "relevance": "relevant",
    "readonly": "read_only",
    "calculate": "calculation",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "constraining_message": "constraint_message",
    "constraint_msg": "constraint_message",
    "jr:constraintmsg": "constraint_message",
    "requiredmsg": "required_message",
    "jr:requiredmsg": "required_message",
}
CHOICES_ALIASES = {"caption": "label", "value": "name", "list name": "list_name", "list": "list_name"}
SETTINGS_ALIASES = {
    "set_form_title": "form_title",
    "title": "form_title",
    "set_form_id": "form_id",
    "id_string": "form_id",
}
TRANSLATED = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "form_title")
_WRAPPERS = ("bind", "body", "control", "instance")
_OWN = "gfmd:"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: number from 1, header as written, meaning, language as written (None: none named)."""

    number: int
    header: str
    meaning: str
    language: str | None = None


def read_column(number: int, header: str, aliases: Mapping[str, str]) -> Column:
    """Say what a header means; unknown headers mean themselves, ours are `gfmd:…`."""
    text = " ".join(header.split())
    steps = [step.strip() for step in text.split("::")]
    if len(steps) > 1 and steps[0].lower() in _WRAPPERS:
        steps = steps[1:]
    base = _base(steps[0], aliases)
    if len(steps) == 1 and ":" in steps[0] and not steps[0].lower().startswith(_OWN):
        head, _, tail = steps[0].partition(":")
        if _base(head, aliases) in TRANSLATED:
            return Column(number, header, _base(head, aliases), tail.strip())
    if base in TRANSLATED and len(steps) > 1:
        return Column(number, header, base, steps[-1])
    return Column(number, header, base if len(steps) == 1 else "::".join([base, *steps[1:]]))


def _base(step: str, aliases: Mapping[str, str]) -> str:
    lowered = step.lower()
    if lowered.startswith(_OWN):
        return lowered
    known = lowered.replace(" ", "_")
    return aliases.get(lowered) or aliases.get(known) or (known if known in _KNOWN else step)


_KNOWN = {
    *TRANSLATED,
    "type",
    "name",
    "required",
    "relevant",
    "constraint",
    "calculation",
    "default",
    "choice_filter",
    "appearance",
    "repeat_count",
    "read_only",
    "parameters",
    "disabled",
    "trigger",
    "list_name",
    "form_id",
    "version",
    "default_language",
    "allow_choice_duplicates",
    "instance_name",
    "namespaces",
    "style",
}
