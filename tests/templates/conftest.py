"""Forms written as Markdown tables, the way pyxform's own tests write them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desktop.templates import Interview, Loaded, Template, load_tables

TODAY = dt.date(2026, 11, 22)
Tables = dict[str, list[tuple[int, dict[int, str]]]]


def tables_of(markdown: str) -> Tables:
    """Read `| sheet |` followed by rows `|  | cell | cell |`, the first of which is the header."""
    found: Tables = {}
    rows: list[tuple[int, dict[int, str]]] = []
    for line in markdown.strip().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").replace("\\|", "\0").split("|")]
        cells = [cell.replace("\0", "|") for cell in cells]
        if cells[0]:
            rows = found.setdefault(cells[0], [])
            continue
        rows.append((len(rows) + 1, {number: text for number, text in enumerate(cells[1:], 1) if text}))
    return found


@pytest.fixture
def form() -> Callable[[str], Loaded]:
    """Load a form from its Markdown."""
    return lambda markdown: load_tables(tables_of(markdown), "form")


@pytest.fixture
def template(form: Callable[[str], Loaded]) -> Callable[[str], Template]:
    """Load a form that has no defects but a missing id."""

    def sound(markdown: str) -> Template:
        loaded = form(markdown)
        serious = [finding for finding in loaded.findings if finding.severity.value == "error"]
        assert loaded.template is not None
        assert not serious
        return loaded.template

    return sound


@pytest.fixture
def start(template: Callable[[str], Template]) -> Callable[..., Interview]:
    """Begin an interview with a form in Markdown."""
    return lambda markdown, answers=None, **more: Interview(template(markdown), answers or {}, TODAY, **more)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real questionnaires, or skip."""
    own = os.environ.get("GFMD_SHARED_DATA")
    folder = Path(own) if own else Path(__file__).parents[2].parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real questionnaires are not here (set GFMD_SHARED_DATA)")
    return folder
