"""The templates that ship with the program, and writing a template as a workbook."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .. import sheets
from ..core import GfmdError, findings, resources
from .loading import Heading, load, load_heading
from .model import Template

_FOLDER = "templates"


def builtins() -> tuple[str, ...]:
    """Return the ids of the built-in templates, sorted."""
    try:
        folder = resources.folder(_FOLDER)
    except GfmdError:
        return ()
    return tuple(sorted(path.name for path in folder.iterdir() if (path / "survey.csv").is_file()))


@cache
def builtin(name: str) -> Template:
    """Return a built-in template; GfmdError `templates.no-builtin`, or `templates.unsound` with its first defect."""
    if name not in builtins():
        raise GfmdError("templates.no-builtin", name=name)
    loaded = load(resources.folder(f"{_FOLDER}/{name}"), checked=True)
    if loaded.template is None or not loaded.sound:
        first = next(finding for finding in loaded.findings if findings.refused([finding]))
        raise GfmdError("templates.unsound", name=name, defect=first.code, place=first.where)
    return loaded.template


@cache
def builtin_heading(name: str) -> Heading:
    """Return what a built-in template says of itself, quickly; GfmdError `templates.no-builtin`."""
    if name not in builtins():
        raise GfmdError("templates.no-builtin", name=name)
    return load_heading(resources.folder(f"{_FOLDER}/{name}"))


def export_xlsx(template: Template, path: Path | str) -> None:
    """Write a template as an ordinary XLSForm workbook; GfmdError `sheets.unwritable`."""
    sheets.write_table(path, template.sheets)
