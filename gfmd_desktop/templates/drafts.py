"""The survey sheet as an unfinished tree: which row opens, closes or asks what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..core import Finding, findings
from .columns import SETTINGS_ALIASES
from .forms import FormSheet, Row
from .kinds import BEGINS, ENDS, FROM_FILE, LOOP, PLAIN, SELECTS, WITH_TAGS, Kind

_NAME = re.compile(r"[^\W\d][\w.\-]*")
_NO = frozenset({"", "no", "false", "n", "f"})


@dataclass(slots=True, eq=False)
class Draft:
    """One item being read: `what` is group, repeat or question."""

    row: Row
    what: str
    name: str
    kind: Kind = Kind.NOTE
    list_name: str = ""
    file: str = ""
    or_other: bool = False
    inside: list[Draft] = field(default_factory=list)
    parent: Draft | None = None
    path: str = ""


class Outline:
    """Reads the rows of a survey sheet into drafts, collecting what is wrong."""

    def __init__(self, sheet: FormSheet) -> None:
        self.sheet = sheet
        self.items: list[Draft] = []
        self.settings: dict[str, str] = {}  # old forms have some among the questions: `set form title`
        self.findings: list[Finding] = list(sheet.findings)
        self._open: list[Draft] = []
        for row in sheet.rows:
            if row.get("disabled").lower() in _NO and any(key[0] in _MATTER for key in row.cells):
                self._read(row)
        for draft in self._open:
            self._say("unclosed", draft.row, "type", name=draft.name, kind=draft.what)
        self._name_all()

    def walk(self) -> Iterator[Draft]:
        """Yield every draft, outer before inner, in order."""
        waiting = list(reversed(self.items))
        while waiting:
            draft = waiting.pop()
            yield draft
            waiting.extend(reversed(draft.inside))

    def _read(self, row: Row) -> None:
        written = " ".join(row.get("type").split())
        lowered = written.lower()
        if not written:
            self._say("type-missing", row, "type", name=row.get("name"))
            return
        if lowered.replace(" ", "_") in SETTINGS_ALIASES:
            self.settings.setdefault(SETTINGS_ALIASES[lowered.replace(" ", "_")], row.get("name"))
        elif LOOP.match(lowered):
            self._say("type-unknown", row, "type", type=written, name=row.get("name"))
            self._add(Draft(row, "group", self._name(row)), opens=True)
        elif lowered in ENDS:
            self._close(row, ENDS[lowered])
        elif lowered in BEGINS:
            self._add(Draft(row, BEGINS[lowered], self._name(row)), opens=True)
        else:
            self._add(self._question(row, written))

    def _question(self, row: Row, written: str) -> Draft:
        lowered = written.lower()
        if lowered in PLAIN:
            return Draft(row, "question", self._name(row, PLAIN[lowered]), PLAIN[lowered])
        if lowered.split()[0] in WITH_TAGS:
            return Draft(row, "question", self._name(row), Kind.FILE)
        for spellings, from_file in ((FROM_FILE, True), (SELECTS, False)):
            for spelling in sorted(spellings, key=len, reverse=True):
                if lowered == spelling or lowered.startswith(spelling + " "):
                    return self._select(row, spellings[spelling], written[len(spelling) :].strip(), from_file)
        self._say("type-unknown", row, "type", type=written, name=row.get("name"))
        return Draft(row, "question", self._name(row), Kind.TEXT)

    def _select(self, row: Row, kind: Kind, rest: str, from_file: bool) -> Draft:
        words = rest.split()
        or_other = rest.lower().endswith(("or_other", "or specify other", "or other"))
        if not words:
            self._say("list-missing", row, "type", name=row.get("name"))
            return Draft(row, "question", self._name(row), kind)
        if from_file:
            return Draft(row, "question", self._name(row), kind, "", words[0], or_other)
        return Draft(row, "question", self._name(row), kind, words[0], "", or_other)

    def _add(self, draft: Draft, opens: bool = False) -> None:
        draft.parent = self._open[-1] if self._open else None
        (draft.parent.inside if draft.parent else self.items).append(draft)
        if opens:
            self._open.append(draft)

    def _close(self, row: Row, what: str) -> None:
        """Close the innermost; if that is of the other kind, whatever of this kind lies around it, or nothing."""
        if not self._open:
            self._say("end-without-begin", row, "type", kind=what)
            return
        if self._open[-1].what == what:
            self._open.pop()
            return
        depth = next((place for place in range(len(self._open), 0, -1) if self._open[place - 1].what == what), 0)
        inner = self._open[-1]
        self._say("end-mismatched", row, "type", kind=what, open=inner.what, name=inner.name, opener=inner.row.number)
        for unclosed in self._open[depth:] if depth else []:
            self._say("unclosed", unclosed.row, "type", name=unclosed.name, kind=unclosed.what)
        if depth:
            del self._open[depth - 1 :]

    def _name(self, row: Row, kind: Kind | None = None) -> str:
        name = row.get("name")
        if not name and kind is Kind.NOTE:
            return f"generated_note_name_{row.number}"
        if not name:
            self._say("name-missing", row, "name", type=row.get("type"))
            return f"row_{row.number}"
        if not _NAME.fullmatch(name):
            self._say("name-bad", row, "name", name=name)
            return re.sub(r"[^\w.\-]", "_", name if name[0].isalpha() else f"_{name}")
        return name

    def _name_all(self) -> None:
        """Give every draft its path, and point out siblings of one name."""
        taken: set[str] = set()
        siblings: dict[tuple[int, str], Draft] = {}
        for draft in self.walk():
            first = siblings.setdefault((id(draft.parent), draft.name), draft)
            if first is not draft:
                self._say("name-twice", draft.row, "name", name=draft.name, first=first.row.number)
            draft.path = _free(draft, taken)
            taken.add(draft.path)

    def _say(self, what: str, row: Row, meaning: str, serious: bool = True, **context: object) -> None:
        build = findings.error if serious else findings.warning
        where = self.sheet.place(row.number, meaning)
        self.findings.append(build(f"templates.{what}", where, row=row.number, **context))


def _free(draft: Draft, taken: set[str]) -> str:
    """Return the path: scope and name, with its group if another has that already, then numbered."""
    scope, group = _scope(draft), draft.parent.name if draft.parent else ""
    leaf = f"{group}.{draft.name}" if group else draft.name
    for path in (f"{scope}{draft.name}", f"{scope}{leaf}"):
        if path not in taken:
            return path
    number = 2
    while f"{scope}{leaf}.{number}" in taken:
        number += 1
    return f"{scope}{leaf}.{number}"


def _scope(draft: Draft) -> str:
    above = draft.parent
    while above is not None and above.what != "repeat":
        above = above.parent
    return f"{above.path}/" if above is not None else ""


_MATTER = frozenset({"type", "name", "label", "hint", "calculation"})
