"""What a column says and in which language: the same whether the header reads `label::fr` or `label::Français (fr)`."""

from __future__ import annotations

from ..tags import tag

Key = tuple[str, str]  # meaning, BCP 47 tag; the tag is empty where no language is named


def key_of(meaning: str, language: str | None) -> Key:
    """Return the key of a column as read."""
    return meaning, (tag(language) or language.strip().lower()) if language else ""
