"""The sharing level of what a document holds, as its template says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from gfmd_desktop.core import Sharing
from gfmd_desktop.templates import Template


def levels(template: Template) -> Callable[[str], Sharing]:
    """Return the function that tells the sharing level of a path: that of its item, or of the nearest group with one.

    What no item of the template explains is internal.
    """
    own: dict[str, Sharing] = {}
    _gather(template.items, Sharing.PUBLIC, own)

    def level(path: str) -> Sharing:
        return own.get(item_path(path), Sharing.INTERNAL)

    return level


def item_path(path: str) -> str:
    """Return the path of the item that a path in a document belongs to: without row ids, cells and language."""
    return "/".join(step for step in path.partition("@")[0].split("/") if not _is_row_or_cell(step))


def _gather(items: Sequence[object], inherited: Sharing, own: dict[str, Sharing]) -> None:
    for item in items:
        told = item.extension.get("sharing", "")  # type: ignore[attr-defined]
        level = Sharing(told) if told in list(Sharing) else inherited
        own[item.path] = level  # type: ignore[attr-defined]
        _gather(getattr(item, "items", ()), level, own)


def _is_row_or_cell(step: str) -> bool:
    return step.count(".") >= 3 or bool(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", step))
