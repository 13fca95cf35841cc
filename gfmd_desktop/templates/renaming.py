"""The mapping that comes with a new version of a template: where each question and choice of the old one went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..core import Finding, GfmdError, findings
from .forms import FormSheet, Row, read_tables, sheet_of
from .model import Group, Node, Question, Repeat, Template
from .overlays.comparing import paired

SHEETS = ("mapping", "choices")
_MAPPING = {name: name for name in ("old", "new", "note", "item")}


@dataclass(frozen=True, slots=True)
class Renaming:
    """`items`: path in the old template → path in the new one, empty where a question is retired on purpose.

    `choices`: by path in the new template, name of the old choice → name of the new one.
    """

    items: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def proposed(before: Template, after: Template) -> Renaming:
    """Return what permanent codes tell by themselves: the same code at another path."""
    return Renaming({old.path: new.path for old, new in paired(before, after) if old.path != new.path})


def read_renaming(path: Path | str, before: Template, after: Template) -> tuple[Renaming, tuple[Finding, ...]]:
    """Read a mapping (sheets `mapping` and `choices`); what it does not say is as `proposed`, findings name its rows.

    Questions are named by code, name or path. GfmdError `templates.no-mapping`, `templates.absent`.
    """
    path = Path(path)
    if not path.exists():
        raise GfmdError("templates.absent", file=path.name)
    tables = {name.strip().lower(): list(rows) for name, rows in read_tables(path, SHEETS).items()}
    if not tables.get("mapping"):
        raise GfmdError("templates.no-mapping", file=path.name)
    sheets = {name: sheet_of(path.name, name, tables.get(name, []), _MAPPING) for name in SHEETS}
    reader = _Reader(before, after, sheets)
    return reader.read(), tuple(reader.findings)


def mapping_sheets(before: Template, after: Template) -> dict[str, list[list[str]]]:
    """Return the sheets of a mapping to be completed: every question that has no place, or another one."""
    known = proposed(before, after).items
    kept = {old.path for old, _ in paired(before, after)}
    rows = [
        [item.extension.get("item") or item.path, known.get(item.path, ""), item.label()]
        for item in before.walk()
        if item.path in known or (item.path not in kept and not _plain(item))
    ]
    return {"mapping": [["old", "new", "note"], *rows], "choices": [["item", "old", "new"]]}


def _plain(item: Node) -> bool:
    """Tell whether no answer is ever stored for it."""
    return isinstance(item, Group) or (isinstance(item, Question) and not item.takes_answer)


class _Reader:
    """Reads the rows, collecting what is wrong."""

    def __init__(self, before: Template, after: Template, sheets: Mapping[str, FormSheet]) -> None:
        self._before, self._after = _named(before), _named(after)
        self._templates = before, after
        self._sheets = sheets
        self.findings: list[Finding] = [each for sheet in sheets.values() for each in sheet.findings]

    def read(self) -> Renaming:
        items = dict(proposed(*self._templates).items)
        seen: dict[str, int] = {}
        for row in self._sheets["mapping"].rows:
            if row.cells and (pair := self._pair(row, seen)) is not None:
                items[pair[0]] = pair[1]
        choices: dict[str, dict[str, str]] = {}
        for row in self._sheets["choices"].rows:
            if row.cells:
                self._choice(row, choices)
        return Renaming(items, choices)

    def _pair(self, row: Row, seen: dict[str, int]) -> tuple[str, str] | None:
        old = self._find(row, "mapping", "old", self._before)
        if old is None:
            return None
        first = seen.setdefault(old.path, row.number)
        if first != row.number:
            self._say("mapping-twice", row, "mapping", "old", item=row.get("old"), first=first)
            return None
        if not row.get("new"):
            return old.path, ""
        new = self._find(row, "mapping", "new", self._after)
        if new is None:
            return None
        if isinstance(old, Repeat) != isinstance(new, Repeat) or old.path.count("/") != new.path.count("/"):
            self._say("mapping-depth", row, "mapping", "new", item=row.get("old"), target=row.get("new"))
            return None
        return old.path, new.path

    def _choice(self, row: Row, choices: dict[str, dict[str, str]]) -> None:
        item = self._find(row, "choices", "item", self._after)
        if item is None:
            return
        offered = self._templates[1].choices.get(item.list_name, ()) if isinstance(item, Question) else ()
        if row.get("new") not in {choice.name for choice in offered}:
            self._say("mapping-choice", row, "choices", "new", item=row.get("item"), name=row.get("new"))
            return
        choices.setdefault(item.path, {})[row.get("old")] = row.get("new")

    def _find(self, row: Row, sheet: str, column: str, items: Mapping[str, list[Node]]) -> Node | None:
        found = items.get(row.get(column), [])
        if len(found) == 1:
            return found[0]
        self._say("mapping-unknown", row, sheet, column, item=row.get(column), count=len(found))
        return None

    def _say(self, what: str, row: Row, sheet: str, at: str, /, **context: object) -> None:
        where = self._sheets[sheet].place(row.number, at)
        self.findings.append(findings.error(f"templates.{what}", where, row=row.number, **context))


def _named(template: Template) -> dict[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for item in template.walk():
        for name in dict.fromkeys((item.path, item.code, item.name)):
            found.setdefault(name, []).append(item)
    by_path = {item.path: [item] for item in template.walk()}
    return found | by_path
