"""Texts with `${…}` in them: which names they hold, and how they are filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Node

_REFERENCE = re.compile(r"\$\{\s*([^{}]+?)\s*\}")


def fill(text: str, value: Callable[[str], str]) -> str:
    """Replace each `${name}` by what `value` returns for the name."""
    return _REFERENCE.sub(lambda match: value(match[1]), text) if "${" in text else text


def names(text: str) -> list[str]:
    """Return the names a text refers to."""
    return _REFERENCE.findall(text)


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
