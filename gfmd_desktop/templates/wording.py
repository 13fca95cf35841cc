"""Texts with `${…}` in them: which names they hold, and how they are filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Node

_REFERENCE = re.compile(r"\$\{\s*([^{}]+?)\s*\}")
_LOOKUP = re.compile(r"""instance\(\s*(?:'[^']+'|"[^"]+")\s*\)(?:/[\w.*-]+(?:\[[^\]]*\])*)+""")


def fill(text: str, value: Callable[[str], str], lookup: Callable[[str], str]) -> str:
    """Replace each `${name}`, and each `instance('…')/root/item[…]/…`, by what is returned for it."""
    if "instance(" in text:
        text = _LOOKUP.sub(lambda match: lookup(match[0]), text)
    return _REFERENCE.sub(lambda match: value(match[1]), text) if "${" in text else text


def lookups(text: str) -> list[str]:
    """Return the expressions with which a text looks something up in a list."""
    return _LOOKUP.findall(text) if "instance(" in text else []


def names(text: str) -> list[str]:
    """Return the names a text refers to."""
    return _REFERENCE.findall(text) if "${" in text else []


def texts(item: Node) -> Iterator[tuple[str, str]]:
    """Yield the texts of an item that a person reads, with the column they stand in."""
    tables = [
        ("label", item.labels),
        ("hint", item.hints),
        ("guidance_hint", item.guidance),
        ("constraint_message", item.constraint_messages),
        ("required_message", item.required_messages),
    ]
    for meaning, by_language in tables:
        for text in by_language.values():
            yield meaning, text


def references(item: Node) -> set[str]:
    """Return the names that the texts of an item refer to."""
    return {name for _, text in texts(item) for name in names(text)}
