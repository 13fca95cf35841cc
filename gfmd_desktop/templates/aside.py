"""Paths of answers put aside: `~/form@1/a` was the answer to `a` in version 1 of the template `form`.

No question has such a path, so what is put there is in the drawer; and it says where it would be at home.
"""

from __future__ import annotations

from collections.abc import Container
from urllib.parse import quote, unquote

from .model import Template

ASIDE = "~/"


def is_aside(path: str) -> bool:
    """Tell whether a path is that of an answer put aside."""
    return path.startswith(ASIDE)


def put_aside(path: str, origin: Template, taken: Container[str]) -> str:
    """Return a path for an answer that was at home at `path` in a version of the template, other than those taken."""
    if is_aside(path):
        return path
    named = f"{_quoted(origin.id)}@{_quoted(origin.version)}"
    aside, number = f"{ASIDE}{named}/{path}", 2
    while aside in taken:
        aside, number = f"{ASIDE}{named}~{number}/{path}", number + 1
    return aside


def _quoted(text: str) -> str:
    return quote(text, safe="").replace("~", "%7E")


def aside_origin(path: str) -> tuple[tuple[str, str], str]:
    """Return id and version of the template, and the path there; id and version are empty where the path has none."""
    named, _, inner = path.removeprefix(ASIDE).partition("/")
    identity, at, version = named.partition("@")
    if not at:
        return ("", ""), path.removeprefix(ASIDE)
    return (unquote(identity), unquote(version.partition("~")[0])), inner
