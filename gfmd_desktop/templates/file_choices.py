"""Questions whose choices lie in a file, or on a sheet of their own: `select_one_from_file`, `search()`, external."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..core import Finding, Place, findings
from .attached import Attachments, DataFile
from .drafts import Draft, Outline
from .forms import FormSheet
from .formulas import formula_of
from .kinds import Kind
from .model import Choice
from .parameters import parameters
from .xpath import ExpressionError
from .xpath.syntax import Call, Literal

_SEARCH = re.compile(r"\bsearch\s*\(")
Lists = dict[str, tuple[Choice, ...]]


class FileChoices:
    """Gives the drafts that need one a list of choices made of a file; `lists` are these, `findings` what failed."""

    def __init__(self, sheet: FormSheet, attachments: Attachments, lists: Mapping[str, tuple[Choice, ...]]) -> None:
        self.lists: Lists = {}
        self.findings: list[Finding] = []
        self._sheet = sheet
        self._attachments = attachments
        self._defined = lists

    def read_all(self, outline: Outline) -> None:
        """Look at every draft."""
        for draft in outline.walk():
            if draft.file:
                self._from_file(draft)
            elif draft.kind is Kind.DATA:
                self._attachments.find(draft.name)
            elif draft.kind.chosen and (call := search_of(draft.row.get("appearance"))) is not None:
                self._searched(draft, call)

    def _from_file(self, draft: Draft) -> None:
        file = self._attachments.find(draft.file)
        if file is None:
            self._absent(draft, draft.file)
            return
        named = parameters(draft.row.get("parameters"))
        value, label = named.get("value", file.keys[0]), named.get("label", file.keys[1])
        for column in dict.fromkeys((value, label)):
            if column not in file.columns:
                where = self._sheet.place(draft.row.number, "parameters" if column in named.values() else "type")
                context = {"row": draft.row.number, "file": file.name, "column": column}
                self.findings.append(findings.error("templates.file-column", where, **context))
        name = file.name if (value, label) == file.keys else f"{file.name} ({value}, {label})"
        self._file(draft, name, file, value, {"": label})

    def _searched(self, draft: Draft, call: Call) -> None:
        """Read the list of a `search()`: one row names the columns of value and label, others are as they stand."""
        file = self._attachments.find(literal(call))
        if file is None:
            self._absent(draft, literal(call))
            return
        defined = self._defined.get(draft.list_name, ())
        columns = [choice for choice in defined if choice.name in file.columns]
        if not columns:
            where = self._sheet.place(draft.row.number, "type")
            context = {"row": draft.row.number, "file": file.name, "column": defined[0].name if defined else ""}
            self.findings.append(findings.error("templates.file-column", where, **context))
            return
        fixed = tuple(replace(choice, row=0) for choice in defined if choice not in columns)
        name = f"{draft.list_name} ({file.name})"
        self._file(draft, name, file, columns[0].name, columns[0].labels or {"": columns[0].name}, fixed)

    def _file(
        self,
        draft: Draft,
        name: str,
        file: DataFile,
        value: str,
        labels: Mapping[str, str],
        fixed: tuple[Choice, ...] = (),
    ) -> None:
        draft.list_name = name
        if name not in self.lists:
            self.lists[name] = (*fixed, *_choices(file, value, labels))
        blank = next((choice for choice in self.lists[name] if " " in choice.name), None)
        if blank is not None and draft.kind is not Kind.SELECT_ONE:
            context = {"row": blank.row, "name": blank.name, "list": file.name}
            where = Place(file.name, "", str(blank.row))
            self.findings.append(findings.error("templates.choice-name-blank", where, **context))

    def _absent(self, draft: Draft, file: str) -> None:
        draft.list_name = ""
        where = self._sheet.place(draft.row.number, "type")
        context = {"row": draft.row.number, "list": file, "name": draft.name}
        self.findings.append(findings.warning("templates.choices-in-file", where, **context))


def search_of(appearance: str) -> Call | None:
    """Return the call of `search('file', …)` in an appearance, None if there is none that can be read."""
    found = _SEARCH.search(appearance)
    if found is None:
        return None
    end = appearance.rfind(")") + 1
    try:
        tree = formula_of(appearance[found.start() : end]).tree
    except ExpressionError:
        return None
    return tree if isinstance(tree, Call) and tree.name == "search" and literal(tree) else None


def literal(call: Call) -> str:
    """Return the first argument of a call if it is a text as written."""
    first = call.arguments[0] if call.arguments else None
    return first.text if isinstance(first, Literal) else ""


def _choices(file: DataFile, value: str, labels: Mapping[str, str]) -> Iterator[Choice]:
    """Yield a choice for each row that has a value; the further columns are there for filters."""
    for number, row in enumerate(file.rows, 2):
        if value in row:
            texts = {language: _label(row, columns) for language, columns in labels.items()}
            yield Choice(row[value], {tag: text for tag, text in texts.items() if text}, row, number)


def _label(row: Mapping[str, str], columns: str) -> str:
    return ", ".join(text for column in columns.split(",") if (text := row.get(column.strip(), "")))
