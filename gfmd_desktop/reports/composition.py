"""The body of a report: the template's sections in their order, each question as its template wants it printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from gfmd_desktop.core import Json, Observation, Sharing
from gfmd_desktop.documents import Origin, indicator_table, indicators_of, typed_observations, with_unit
from gfmd_desktop.templates import Asked, Group, Interview, Kind, Node, Question, Repeat, is_unavailable

from .answers import Printer
from .marks import Sourced
from .model import Block, Cell, Column, Heading, Note, Paragraph, Run, Runs, Table
from .narrative import flat
from .tabulation import Tabulator

_NUMBERED = re.compile(r"(\d+(?:\.\d+)+)\s+(.+)", re.DOTALL)
_WIDEST = 6  # columns of a repeat that still fit side by side; more are set as one list per row
_LONG = 160  # characters of an answer from which it stands as text of its own


@dataclass(slots=True)
class Remains:
    """What the body does not print, and what it used.

    `withheld` counts answers by level, `hidden` are the paths of questions above the audience's level, answered or not,
    `filled` the tables that have figures, `indicators` those printed, in order.
    """

    withheld: dict[Sharing, int] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    filled: set[str] = field(default_factory=set)
    indicators: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Composer:
    """Walks a template and makes blocks of what was answered and may be shown."""

    interview: Interview
    printer: Printer
    tabulator: Tabulator
    series: Callable[[str], Sequence[Sourced]]
    narrate: Callable[[str], tuple[Block, ...]]
    area: str
    period: tuple[str, str]
    audience: Sharing
    conflicts: Collection[str]
    remains: Remains

    def body(self) -> list[Block]:
        """Return the blocks of all sections that have something to show."""
        asked = {one.path: one for one in self.interview.asked()}
        return self._nodes(self.interview.template.items, "", 1, Sharing.PUBLIC, asked)

    def _nodes(
        self, nodes: Sequence[Node], prefix: str, depth: int, level: Sharing, asked: dict[str, Asked]
    ) -> list[Block]:
        blocks: list[Block] = []
        facts: list[tuple[Cell, ...]] = []
        for node in nodes:
            own = _level(node, level)
            if isinstance(node, Question) and self._is_fact(node, prefix, asked):
                facts += self._fact(asked[_path(node, prefix)], own)
                continue
            made = self._node(node, prefix, depth, own, asked)
            if made:
                blocks += [*self._facts(facts), *made]
                facts = []
        return [*blocks, *self._facts(facts)]

    def _node(self, node: Node, prefix: str, depth: int, level: Sharing, asked: dict[str, Asked]) -> list[Block]:
        if node.extension.get("report") == "none":
            return []
        if isinstance(node, Question):
            one = asked.get(_path(node, prefix))
            return self._question(one, level) if one else []
        if isinstance(node, Repeat):
            return self._repeat(node, prefix, level, asked)
        if "gfmd-matrix" in node.appearances:
            return self._matrix(node, prefix, level, asked)
        inside = self._nodes(node.items, prefix, depth + 1, level, asked)
        label = node.label(self._language)
        return [*_heading(min(depth, 3), label), *inside] if inside and label else inside

    @property
    def _language(self) -> str:
        return self.printer.words.language

    # -- single answers ----------------------------------------------------------------------------------------

    def _is_fact(self, question: Question, prefix: str, asked: dict[str, Asked]) -> bool:
        """Tell whether an answer is short enough to stand beside its question."""
        path = _path(question, prefix)
        if path not in asked or question.is_table or question.extension.get("report") == "none":
            return False
        if question.kind is Kind.TEXT and "multiline" in question.appearances:
            value = self._value(path)
            return bool(prefix) and isinstance(value, str) and len(value) < _LONG and "\n" not in value
        return question.kind is not Kind.NOTE

    def _fact(self, one: Asked, level: Sharing) -> list[tuple[Cell, ...]]:
        runs = self._shown(one, level)
        if runs is None:
            return []
        item = self.printer.numbers.isolated(one.question.extension.get("item", ""))
        code = Cell((Run(item, soft=True),) if item else ())
        return [(code, Cell((Run(self._label(one)),)), Cell(runs))]

    def _facts(self, rows: Sequence[tuple[Cell, ...]]) -> list[Block]:
        columns = (Column((), share=1.1), Column((), share=4.6), Column((), share=4.3))
        return [_without_empty_columns(Table(columns, tuple(rows), plain=True))] if rows else []

    def _question(self, one: Asked, level: Sharing) -> list[Block]:
        if one.question.kind is Kind.NOTE:
            return [Note((Run(self._label(one)),))] if self._label(one) else []
        if one.question.is_table:
            return self._table(one, level)
        heading = Heading(5 if one.rows else 3, one.question.extension.get("item", ""), self._label(one))
        if one.path in self.conflicts and level.allows(self.audience):
            return [heading, Paragraph(self._conflict())]
        value = self._said(one, level)
        return [heading, *self.narrate(str(value))] if value is not None else []

    def _shown(self, one: Asked, level: Sharing) -> Runs | None:
        """Return the answer as running text; None where it is missing or withheld."""
        if one.path in self.conflicts and level.allows(self.audience):
            return self._conflict()
        value = self._said(one, level)
        if value is None:
            return None
        if one.question.kind is Kind.TEXT and "multiline" in one.question.appearances:
            return flat(self.narrate(str(value)))
        return self.printer.answer(one, self._label(one), value, self.interview.choices(one.path))

    def _said(self, one: Asked, level: Sharing) -> Json:
        """Return the answer to print; None where it is missing or withheld, which is counted."""
        value = self._value(one.path)
        if not level.allows(self.audience):
            self._hide(one.path, level, value)
            return None
        return None if value in ("", []) or is_unavailable(value) else value

    def _conflict(self) -> Runs:
        return (Run(self.printer.words.say("reports.conflict"), emphasis=True),)

    def _value(self, path: str) -> Json:
        """Return the answer in the report's language where there is one, else the original."""
        translated = self.interview.value(f"{path}@{self._language}")
        return translated if isinstance(translated, str) and translated else self.interview.value(path)

    def _label(self, one: Asked) -> str:
        return self.interview.label(one.path, self._language)

    def _hide(self, path: str, level: Sharing, value: Json) -> None:
        self.remains.hidden.add(path)
        if value not in (None, "", []):
            self._withhold(level)

    def _withhold(self, level: Sharing, count: int = 1) -> None:
        self.remains.withheld[level] = self.remains.withheld.get(level, 0) + count

    # -- indicator tables --------------------------------------------------------------------------------------

    def _table(self, one: Asked, level: Sharing) -> list[Block]:
        if not level.allows(self.audience):
            self._hide(one.path, level, self._value(one.path))
        blocks: list[Block] = []
        for indicator in indicators_of(one.question):
            blocks += self._indicator(one, indicator, level)
        if not blocks:
            return []
        self.remains.filled.add(one.path)
        return [Heading(3, one.question.extension.get("item", ""), self._label(one)), *blocks]

    def _indicator(self, one: Asked, indicator: str, level: Sharing) -> list[Block]:
        shown: list[Sourced] = []
        typed: dict[Observation, str] = {}
        for entry, path in self._cells(one, indicator):
            strict = _stricter(level, entry.level())
            if not strict.allows(self.audience):
                self._withhold(strict)
                continue
            shown.append(entry)
            if path:
                typed[entry.observation] = path
        if shown:
            self.remains.indicators.setdefault(indicator)
        return self.tabulator.blocks(shown, typed, chart=True)

    def _cells(self, one: Asked, indicator: str) -> Iterator[tuple[Sourced, str]]:
        """Yield the filled cells of a table that belong to an indicator, typed ones with their path."""
        known = {entry.observation: entry for entry in self.series(indicator)}
        answers = self.interview.answers()
        table = indicator_table(one.question, one.path, answers, known, country=self.area, period=self.period)
        typed = {own.key: own for own in typed_observations(one.path, answers, self.area)}
        for cell in (cell for row in table.cells for cell in row if cell.key.indicator == indicator):
            if cell.origin is Origin.TYPED and cell.key in typed:
                yield Sourced(with_unit(typed[cell.key])), cell.path
            elif cell.origin is Origin.OBSERVED and cell.observation is not None:
                yield known[cell.observation], ""

    # -- repeats and matrices ----------------------------------------------------------------------------------

    def _repeat(self, node: Repeat, prefix: str, level: Sharing, asked: dict[str, Asked]) -> list[Block]:
        path = _path(node, prefix)
        if not self.interview.relevant(path):
            return []
        rows = self.interview.rows(path)
        if not level.allows(self.audience):
            self.remains.hidden.add(path)
        if not rows:
            return []
        if not level.allows(self.audience):
            self._withhold(level, len(rows))
            return []
        heading = _heading(3, node.label(self._language), node.extension.get("item", ""))
        flat = all(isinstance(item, Question) for item in node.items) and len(node.items) <= _WIDEST
        if flat and not self._has_long(path, rows):
            return [*heading, self._side_by_side(node, path, rows, level, asked)]
        blocks: list[Block] = [*heading]
        for number, row in enumerate(rows, start=1):
            inside = self._nodes(node.items, f"{path}/{row}/", 4, level, asked)
            blocks += (
                [Heading(4, str(number), self._row_title(node, f"{path}/{row}/", asked)), *inside] if inside else []
            )
        return blocks if len(blocks) > len(heading) else []

    def _side_by_side(
        self, node: Repeat, path: str, rows: Sequence[str], level: Sharing, asked: dict[str, Asked]
    ) -> Table:
        questions = [item for item in node.items if isinstance(item, Question) and item.takes_answer]
        columns = tuple(Column((Run(question.label(self._language)),)) for question in questions)
        cells = tuple(
            tuple(self._cell(asked.get(_path(question, f"{path}/{row}/")), level) for question in questions)
            for row in rows
        )
        return _without_empty_columns(Table(columns, cells))

    def _cell(self, one: Asked | None, level: Sharing) -> Cell:
        runs = self._shown(one, _level(one.question, level)) if one else None
        return Cell(runs or ())

    def _has_long(self, path: str, rows: Sequence[str]) -> bool:
        starts = tuple(f"{path}/{row}/" for row in rows)
        return any(
            isinstance(value, str) and len(value) > _LONG
            for cell, value in self.interview.answers().items()
            if cell.startswith(starts)
        )

    def _row_title(self, node: Repeat, prefix: str, asked: dict[str, Asked]) -> str:
        for item in node.items:
            one = asked.get(_path(item, prefix)) if isinstance(item, Question) else None
            value = self._value(one.path) if one and not one.question.is_table else None
            if one and isinstance(value, str) and value and len(value) < _LONG // 2:
                runs = self.printer.answer(one, self._label(one), value, self.interview.choices(one.path))
                return "".join(run.text for run in runs)
        return node.label(self._language)

    def _matrix(self, node: Group, prefix: str, level: Sharing, asked: dict[str, Asked]) -> list[Block]:
        groups = [item for item in node.items if isinstance(item, Group) and item.items]
        if not groups:
            return []
        first = [item for item in groups[0].items if isinstance(item, Question)]
        columns = (Column(()), *(Column((Run(question.label(self._language)),)) for question in first))
        rows = []
        for group in groups:
            questions = [item for item in group.items if isinstance(item, Question)][: len(first)]
            cells = [self._cell(asked.get(_path(question, prefix)), level) for question in questions]
            cells += [Cell()] * (len(first) - len(cells))
            if any(cell.runs for cell in cells):
                rows.append((Cell((Run(group.label(self._language)),), heading=True), *cells))
        heading = _heading(3, node.label(self._language), node.extension.get("item", ""))
        return [*heading, _without_empty_columns(Table(columns, tuple(rows)))] if rows else []


def _without_empty_columns(table: Table) -> Table:
    kept = [i for i in range(len(table.columns)) if any(row[i].runs for row in table.rows)]
    rows = tuple(tuple(row[i] for i in kept) for row in table.rows)
    return replace(table, columns=tuple(table.columns[i] for i in kept), rows=rows)


def _path(node: Node, prefix: str) -> str:
    return prefix + node.path.rpartition("/")[2]


def _level(node: Node, above: Sharing) -> Sharing:
    own = node.extension.get("sharing", "")
    return _stricter(Sharing(own), above) if own in list(Sharing) else above


def _stricter(one: Sharing, other: Sharing) -> Sharing:
    return max(one, other, key=list(Sharing).index)


def _heading(level: int, label: str, number: str = "") -> list[Block]:
    numbered = _NUMBERED.fullmatch(label)
    if numbered and not number:
        number, label = numbered[1], numbered[2]
    return [Heading(level, number, label)] if label else []
