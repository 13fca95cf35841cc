"""A base template and an overlay make a template: rows added, hidden, reworded, moved, tightened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...core import Finding, findings
from ..columns import SETTINGS_ALIASES, SURVEY_ALIASES
from ..forms import numbered
from ..graph import graph_of
from ..loading import load_tables
from ..model import Node, Template
from ..outlook import formulas
from .blocks import Block, Table, flatten, grow
from .choosing import compose_choices
from .edits import Editor
from .keys import Key
from .reading import Action, Overlay

MARK: Key = ("gfmd:overlay", "")  # in the composed sheet: the overlays that added or changed the row
MARK_HEADER = "bind::gfmd:overlay"
Raw = Mapping[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True)
class Composed:
    """What came of applying an overlay; an error among the findings forbids installing it."""

    template: Template | None
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Tell whether the template may be used."""
        return self.template is not None and not findings.refused(self.findings)


def compose(base: Template, overlay: Overlay) -> Composed:
    """Apply an overlay to the template it names; all findings name the overlay's rows."""
    return _Composition(base, overlay).compose()


class _Composition:
    """One application."""

    def __init__(self, base: Template, overlay: Overlay) -> None:
        canonical = load_tables({name: numbered(rows) for name, rows in base.sheets.items()}, base.id).template
        self._base: Template = canonical if canonical is not None else base
        self._given = base
        self._overlay = overlay
        self._survey = Table(self._base.sheets["survey"], SURVEY_ALIASES, self._base.default_language)
        self._root, by_row = grow(self._survey.rows)
        self._blocks = {item.path: by_row[item.row - 2] for item in self._base.walk()}
        self._scopes = {block: block.repeats for block in self._root.walk()}
        self._findings: list[Finding] = []

    def compose(self) -> Composed:
        self._match_base()
        self._learn_headers()
        items = _index(self._base, self._blocks)
        editor = Editor(self._overlay, self._survey, self._root, items, self._codes(), self._findings)
        for step in self._overlay.steps:
            editor.apply(step)
        self._check_scopes()
        self._mark()
        raw, rows = self._raw()
        loaded = load_tables({name: numbered(table) for name, table in raw.items()}, self._overlay.id)
        found = (*self._findings, *self._about(loaded.findings, rows))
        if loaded.template is not None:
            found = (*found, *self._hidden_but_read(loaded.template))
        return Composed(loaded.template, tuple(sorted(found, key=_order)))

    # -- before ------------------------------------------------------------------------------------------------

    def _match_base(self) -> None:
        wanted, sheet = self._overlay, self._overlay.sheets["settings"]
        if (wanted.base, wanted.base_version) == (self._given.id, self._given.version):
            return
        context = {"base": wanted.base, "version": wanted.base_version}
        given = {"found": self._given.id, "found_version": self._given.version}
        self._findings.append(
            findings.error("templates.overlay-base", sheet.place(2, "base_version"), **context, **given)
        )

    def _learn_headers(self) -> None:
        used = {self._survey.key(key) for step in self._overlay.steps for key in step.cells}
        for key, header in self._overlay.headers["overlay"].items():
            if self._survey.key(key) in used:
                self._survey.learn(self._survey.key(key), header)
        self._survey.learn(("gfmd:item", ""), "bind::gfmd:item")
        for name in ("required", "relevant", "constraint"):
            self._survey.learn((name, ""), name)
        self._survey.learn(MARK, MARK_HEADER)

    def _codes(self) -> dict[str, int]:
        return {code: item.row for item in self._base.walk() if (code := item.extension.get("item"))}

    # -- after -------------------------------------------------------------------------------------------------

    def _check_scopes(self) -> None:
        """Refuse to take a question out of its repeat or into one: it would lose its answers."""
        for block in self._root.walk():
            if block in self._scopes and block.touched and block.repeats != self._scopes[block]:
                self._say("overlay-leaves-repeat", block.touched[-1], "item", item=block.text("name"))

    def _mark(self) -> None:
        for block in self._root.walk():
            if block.touched:
                before = block.cells.get(MARK, "").split()
                block.cells[MARK] = " ".join(dict.fromkeys([*before, self._overlay.id]))

    def _raw(self) -> tuple[Raw, dict[int, list[int]]]:
        flat = flatten(self._root)
        rows = {number: block.touched for number, (block, _) in enumerate(flat, 2) if block.touched}
        survey = self._survey.write([cells for _, cells in flat])
        choices = compose_choices(self._base, self._overlay, self._findings)
        return {**self._base.sheets, "survey": survey, "choices": choices, "settings": self._settings()}, rows

    def _settings(self) -> tuple[tuple[str, ...], ...]:
        table = Table(self._base.sheets.get("settings", ()), SETTINGS_ALIASES, self._base.default_language)
        cells = dict(table.rows[0]) if table.rows else {}
        wanted = {table.key(key): text for key, text in self._overlay.settings.items()}
        if any(meaning == "form_title" for meaning, _ in wanted):
            cells = {key: text for key, text in cells.items() if key[0] != "form_title"}
            table.headers = {key: text for key, text in table.headers.items() if key[0] != "form_title"}
        chain = [*self._base.settings.get("based_on", "").split(), f"{self._base.id}@{self._base.version}"]
        headers = {table.key(key): text for key, text in self._overlay.headers["settings"].items()}
        for key, text in wanted.items():
            if key[0] not in ("base", "base_version"):
                table.learn(key, headers.get(key, key[0]))
                cells[key] = text
        table.learn(("based_on", ""), "based_on")
        cells["based_on", ""] = " ".join(chain)
        return table.write([cells])

    def _about(self, found: tuple[Finding, ...], rows: Mapping[int, list[int]]) -> Iterator[Finding]:
        """Turn findings about the composed form into findings about the overlay's rows; keep errors elsewhere."""
        known = {(finding.code, finding.context) for finding in self._findings}
        for finding in found:
            digits = "".join(filter(str.isdigit, finding.where.spot))
            touched = rows.get(int(digits)) if digits and finding.where.part == "survey" else None
            if touched:
                column = "".join(filter(str.isalpha, finding.where.spot))
                header = self._header_at(column)
                where = self._overlay.sheets["overlay"].place(touched[-1], header)
                moved = Finding(finding.code, finding.severity, where, _row(finding.context, touched[-1]))
                if (moved.code, moved.context) not in known:
                    yield moved
            elif findings.refused([finding]):
                yield finding

    def _header_at(self, letters: str) -> str:
        number = 0
        for letter in letters:
            number = number * 26 + ord(letter) - 64
        keys = list(self._survey.headers)
        return keys[number - 1][0] if 0 < number <= len(keys) else ""

    def _hidden_but_read(self, composed: Template) -> Iterator[Finding]:
        """Point out hidden questions that others read: those will find them empty."""
        hidden = {
            step.item: step
            for step in self._overlay.steps
            if step.action is Action.HIDE and ("relevant", "") not in step.cells
        }
        if not hidden:
            return
        outlook = graph_of(composed).outlook
        readers: dict[str, list[str]] = {}
        for item in outlook.order:
            for _, formula in formulas(item):
                for read, _ in outlook.reads(formula, item):
                    if read is not item:
                        readers.setdefault(read.code, []).append(item.code)
        for code, step in hidden.items():
            if code in readers:
                names = ", ".join(dict.fromkeys(readers[code]))
                where = self._overlay.sheets["overlay"].place(step.row, "item")
                yield findings.warning("templates.overlay-hidden-read", where, item=code, readers=names, row=step.row)

    def _say(self, what: str, row: int, at: str, /, **context: object) -> None:
        where = self._overlay.sheets["overlay"].place(row, at)
        self._findings.append(findings.error(f"templates.{what}", where, row=row, **context))


def _index(base: Template, blocks: Mapping[str, Block]) -> dict[str, list[tuple[Node | None, Block]]]:
    """Return the items by code, path and name; a list of several means that the name is ambiguous."""
    found: dict[str, list[tuple[Node | None, Block]]] = {}
    for item in base.walk():
        for name in dict.fromkeys((item.code, item.path, item.name)):
            entry = (item, blocks[item.path])
            if entry not in found.setdefault(name, []):
                found[name].append(entry)
    return found


def _row(context: tuple[tuple[str, str], ...], row: int) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(row) if name == "row" else value) for name, value in context)


def _order(finding: Finding) -> tuple[str, int, str]:
    digits = "".join(filter(str.isdigit, finding.where.spot))
    return finding.where.part, int(digits or 0), finding.code
