"""The overlays that ship with the program, as examples and for use."""

from __future__ import annotations

from functools import cache

from ...core import GfmdError, findings, resources
from ..loading import Heading, load_heading
from ..model import Template
from ..shipped import builtin
from .composing import compose
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


@cache
def overlay_heading(name: str) -> Heading:
    """Return what an overlay that ships says of itself, quickly; GfmdError `templates.no-builtin`."""
    if name not in shipped_overlays():
        raise GfmdError("templates.no-builtin", name=name)
    return load_heading(resources.folder(f"{_FOLDER}/{name}"))


@cache
def overlay_template(name: str) -> Template:
    """Return what an overlay that ships composes with its base, which may be another one.

    GfmdError `templates.no-builtin`, `templates.unsound` with its first defect.
    """
    read = shipped_overlay(name)
    base = (
        overlay_template(read.overlay.base) if read.overlay.base in shipped_overlays() else builtin(read.overlay.base)
    )
    composed = compose(base, read.overlay)
    if composed.template is None or not composed.sound:
        first = next(each for each in (*read.findings, *composed.findings) if findings.refused([each]))
        raise GfmdError("templates.unsound", name=name, defect=first.code, place=first.where)
    return composed.template
