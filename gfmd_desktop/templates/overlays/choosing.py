"""The lists of choices of a composed template: rows added, hidden, reworded."""

from __future__ import annotations

from ...core import Finding, findings
from ..columns import CHOICES_ALIASES
from ..model import Template
from .blocks import Table
from .keys import Key
from .reading import TEXTS, Action, ChoiceStep, Overlay

Rows = list[dict[Key, str]]
_LIST: Key = ("list_name", "")
_NAME: Key = ("name", "")
_CORE: Key = ("core", "")


def compose_choices(base: Template, overlay: Overlay, found: list[Finding]) -> tuple[tuple[str, ...], ...]:
    """Return the choices sheet of the composed template; what cannot be done is added to the findings."""
    table = Table(base.sheets.get("choices", ()), CHOICES_ALIASES, base.default_language)
    if not table.headers and not overlay.choices:
        return ()
    for key, header in overlay.headers["choices"].items():
        if key[0] != "action":
            table.learn(table.key(key), header)
    rows = [dict(row) for row in table.rows]
    for step in overlay.choices:
        _apply(step, table, rows, overlay, found)
    return table.write(rows)


def _apply(step: ChoiceStep, table: Table, rows: Rows, overlay: Overlay, found: list[Finding]) -> None:
    cells = {table.key(key): text for key, text in step.cells.items()}
    place = next(
        (n for n, row in enumerate(rows) if (row.get(_LIST), row.get(_NAME)) == (step.list_name, step.name)), -1
    )
    where = overlay.sheets["choices"].place(step.row, "name")
    context = {"row": step.row, "list": step.list_name, "name": step.name}
    if step.action is Action.ADD:
        if place >= 0:
            found.append(findings.error("templates.overlay-choice-taken", where, **context))
            return
        core = cells.get(_CORE)
        if core and not any((row.get(_LIST), row.get(_NAME)) == (step.list_name, core) for row in rows):
            found.append(findings.error("templates.overlay-choice-unknown", where, **(context | {"name": core})))
            return
        last = max((n for n, row in enumerate(rows) if row.get(_LIST) == step.list_name), default=len(rows) - 1)
        if not core and any(row.get(_LIST) == step.list_name for row in rows):
            found.append(findings.warning("templates.overlay-choice-own", where, **context))
        rows.insert(last + 1, cells)
    elif place < 0:
        found.append(findings.error("templates.overlay-choice-unknown", where, **context))
    elif step.action is Action.HIDE:
        del rows[place]
    else:
        rows[place].update({key: text for key, text in cells.items() if key[0] in TEXTS})
