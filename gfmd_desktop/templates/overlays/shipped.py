"""The overlays that ship with the program, as examples and for use."""

from __future__ import annotations

from ...core import GfmdError, resources
from .reading import ReadOverlay, read_overlay

_FOLDER = "templates/overlays"


def shipped_overlays() -> tuple[str, ...]:
    """Return the names of the overlays that ship, sorted."""
    try:
        folder = resources.folder(_FOLDER)
    except GfmdError:
        return ()
    return tuple(sorted(path.name for path in folder.iterdir() if (path / "overlay.csv").is_file()))


def shipped_overlay(name: str) -> ReadOverlay:
    """Return an overlay that ships; GfmdError `templates.no-builtin`."""
    if name not in shipped_overlays():
        raise GfmdError("templates.no-builtin", name=name)
    return read_overlay(resources.folder(f"{_FOLDER}/{name}"))
