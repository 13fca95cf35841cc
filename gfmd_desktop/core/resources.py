"""Files that ship with the program: code lists, templates, fonts, icons, words."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from .errors import GfmdError


def folder(name: str) -> Path:
    """Return a folder of shipped files, such as `templates` or `fonts`; GfmdError if it is absent."""
    return _existing(name)


def path(name: str) -> Path:
    """Return one shipped file, such as `codelists/countries.csv`; GfmdError if it is absent."""
    return _existing(name)


def text(name: str) -> str:
    """Return one shipped text file, read as UTF-8."""
    return _existing(name).read_text(encoding="utf-8")


def _existing(name: str) -> Path:
    found = Path(str(files("gfmd_desktop"))) / "_resources" / name
    if not found.exists():
        raise GfmdError("core.resource-missing", name=name)
    return found
