"""The computed state of an interview: what is relevant, how many rows there are, what calculations yield."""

from __future__ import annotations

import random
from bisect import insort
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from ..core import Json
from .formulas import Formula, formula_of
from .graph import Graph, graph_of
from .kinds import Kind
from .model import Choice, Node, Question, Repeat, Template
from .outlook import ROOT, choice_list
from .rows import path_of, rows_by_repeat
from .scalars import is_unavailable, to_scalar
from .tree import FormNode, InstanceNode
from .wording import fill
from .xpath import Context, EvaluationError, Expression, ExpressionError, Scalar, Value, chosen, evaluate, to_text
from .xpath import Node as XPathNode

Rows = tuple[str, ...]  # ids of rows, of the outermost repeat first


class State:
    """Answers and everything computed from them. The `World` of the expressions of its template.

    `relevant`, `counts` (of rows that a form sets), `calculated` and `lacking` (rows missing) are by document path;
    `computing` fills them.
    """

    def __init__(self, template: Template, answers: dict[str, Json], now: datetime, language: str) -> None:
        self.template = template
        self.graph: Graph = graph_of(template)
        self.outlook = self.graph.outlook
        self.answers = answers
        self.now = now
        self.today: date = now.date()
        self.language = language
        self.version = template.version
        self.chance: random.Random = random.SystemRandom()
        self.failures: dict[str, str] = {}
        self.relevant: dict[str, bool] = {}
        self.calculated: dict[str, Json] = {}
        self.once: dict[str, Json] = {}
        self.counts: dict[str, int] = {}
        self.lacking: dict[str, int] = {}
        self._rows = rows_by_repeat(answers)
        self._scalars: dict[str, Scalar] = {}
        self._instances: dict[str, InstanceNode] = {}
        self._lists: dict[str, InstanceNode] = {}

    def forget(self, path: str) -> None:
        """Read the value at a path anew when it is next asked for."""
        self._scalars.pop(path, None)

    def evaluate(self, tree: Expression, item: Node, rows: Rows, path: str, otherwise: Value) -> Value:
        """Return the value of an expression at an item; what cannot be computed is remembered and replaced."""
        node = FormNode(self, item, rows)
        try:
            return evaluate(tree, Context(self, node, node))
        except EvaluationError as mistake:
            self.failures[path] = str(mistake)
        except RecursionError:
            self.failures[path] = "depth"
        return otherwise

    # -- rows and nodes ----------------------------------------------------------------------------------------

    def take_row(self, repeat: Repeat, rows: Rows) -> None:
        """Take the entry of a row (its id is the last of `rows`) from the answers: there, elsewhere, or gone."""
        around, own = path_of(repeat, rows[:-1]), rows[-1]
        stored = [row for row in self._rows.get(around, ()) if row != own]
        entry = self.answers.get(f"{around}/{own}")
        if isinstance(entry, dict) and entry.get("row"):
            insort(stored, own, key=lambda row: (str(self.answers[f"{around}/{row}"].get("order", "")), row))
        self._rows[around] = stored

    def all_rows(self, item: Node, within: Rows = ()) -> Iterator[Rows]:
        """Yield the rows in which an item stands, below those given: one tuple of row ids for each."""
        repeats = self.outlook.repeats[item]
        if not repeats:
            return iter(((),))
        return self._expand(repeats, within)

    def _expand(self, repeats: tuple[Repeat, ...], fixed: Rows) -> Iterator[Rows]:
        if len(fixed) >= len(repeats):
            yield fixed
            return
        for row in self.stored_rows(repeats[len(fixed)], fixed):
            yield from self._expand(repeats, (*fixed, row))

    def stands(self, item: Node, rows: Rows) -> bool:
        """Tell whether the rows in which an item would stand are there."""
        around = self.outlook.repeats[item]
        return all(row in self.stored_rows(around[depth], rows[:depth]) for depth, row in enumerate(rows))

    def stored_rows(self, repeat: Repeat, rows: Rows) -> list[str]:
        """Return the ids of all rows of a repeat inside the rows given."""
        return self._rows.get(path_of(repeat, rows), [])

    def rows_of(self, repeat: Repeat, rows: Rows) -> list[str]:
        """Return the ids of the rows that count: where the form sets their number, the first so many."""
        stored = self.stored_rows(repeat, rows)
        return stored if repeat.count is None else stored[: self.counts.get(path_of(repeat, rows), 0)]

    def row_number(self, repeat: Repeat, rows: Rows) -> int:
        """Return the number of a row, from 1; 0 if it is not there."""
        around = self.stored_rows(repeat, rows[:-1])
        return around.index(rows[-1]) + 1 if rows and rows[-1] in around else 0

    def is_relevant(self, item: Node, rows: Rows) -> bool:
        """Tell whether an item (of a repeat: a row of it) is relevant."""
        if item is ROOT:
            return True
        own = rows[: len(self.outlook.repeats[item])]
        return self.relevant.get(path_of(item, own), False)

    def nodes_in(self, item: Node, rows: Rows) -> Iterator[FormNode]:
        """Yield the relevant nodes of an item directly in the rows given: one, or one for each row of a repeat."""
        if not self.is_relevant(item, rows):
            return
        if isinstance(item, Repeat):
            for row in self.rows_of(item, rows):
                yield FormNode(self, item, (*rows, row))
        else:
            yield FormNode(self, item, rows)

    def _nodes(self, item: Node, fixed: Rows) -> list[XPathNode]:
        """Return the relevant nodes of an item in all rows that begin with those given."""
        around = self.outlook.repeats[item]
        found: list[XPathNode] = []
        for rows in self._live(around, fixed[: len(around)]):
            found.extend(self.nodes_in(item, rows))
        return found

    def live_rows(self, item: Node) -> Iterator[Rows]:
        """Yield the rows that count in which an item stands."""
        yield from self._live(self.outlook.repeats[item], ())

    def _live(self, repeats: tuple[Repeat, ...], fixed: Rows) -> Iterator[Rows]:
        if len(fixed) >= len(repeats):
            yield fixed
            return
        for row in self.rows_of(repeats[len(fixed)], fixed):
            yield from self._live(repeats, (*fixed, row))

    # -- what expressions ask for ------------------------------------------------------------------------------

    def root(self) -> FormNode:
        """Return the node of the whole form."""
        return FormNode(self, ROOT)

    def reference(self, name: str, here: XPathNode) -> list[XPathNode]:
        """Return the nodes of `${name}` as seen from a node of the form."""
        item, rows = (here.item, here.rows) if isinstance(here, FormNode) else (ROOT, ())
        found = self.outlook.named(name, item)
        if not found:
            return []
        return self._nodes(found[0], rows[: self.outlook.shared(found[0], item)])

    def indexed(
        self, target: XPathNode | str, choices: list[tuple[XPathNode | str, int]], here: XPathNode
    ) -> list[XPathNode]:
        """Return the target in the numbered rows of the repeats given; other shared repeats keep their row."""
        item = self._aim(target, here)
        at, rows = (here.item, here.rows) if isinstance(here, FormNode) else (ROOT, ())
        if item is None:
            return []
        numbers = {self._aim(repeat, here): number for repeat, number in choices}
        shared = self.outlook.shared(item, at)
        fixed: Rows = ()
        for depth, repeat in enumerate(self.outlook.repeats[item]):
            there = self.rows_of(repeat, fixed)
            if repeat in numbers:
                number = numbers[repeat]
                if number > len(there):
                    return []
                fixed = (*fixed, there[number - 1])
            elif depth < shared:
                fixed = (*fixed, rows[depth])
            else:
                break
        return self._nodes(item, fixed)

    def _aim(self, target: XPathNode | str, here: XPathNode) -> Node | None:
        if isinstance(target, FormNode):
            return target.item
        if not isinstance(target, str):
            return None
        found = self.outlook.named(target, here.item if isinstance(here, FormNode) else ROOT)
        return found[0] if found else None

    def instance(self, name: str) -> InstanceNode | None:
        """Return a file of data, or else a list of choices, as nodes."""
        if name not in self._instances:
            file, choices = self.template.files.get(name), self.template.choices.get(name)
            if file is None and choices is None:
                return None
            self._instances[name] = InstanceNode(file.rows) if file is not None else self._nodes_of(choices or ())
        return self._instances[name]

    def _nodes_of(self, choices: Sequence[Choice]) -> InstanceNode:
        return InstanceNode(
            [{"name": choice.name, "label": choice.label(self.language), **choice.extra} for choice in choices]
        )

    def choice_label(self, value: str, question: str) -> str:
        """Return the label of a choice of the named question."""
        for item in self.outlook.by_name.get(question, []):
            if isinstance(item, Question):
                for choice in self.template.choices.get(item.list_name, ()):
                    if choice.name == value:
                        return choice.label(self.language)
        return value

    def scalar(self, question: Question, rows: Rows) -> Scalar:
        """Return the value of a question as expressions see it: empty unless it is relevant."""
        path = path_of(question, rows)
        if path not in self._scalars:
            self._scalars[path] = self._read(question, path)
        return self._scalars[path]

    def _read(self, question: Question, path: str) -> Scalar:
        if not self.relevant.get(path, False):
            return ""
        value = self.json(question, path)
        if value is None:
            return self._preset(question)
        return to_scalar(question, value)

    def json(self, question: Question, path: str) -> Json:
        """Return the stored or computed value; an answer of one's own goes before a computed proposal."""
        stored = self.answers.get(path)
        if question.calculation is None or question.triggers:
            return stored
        if stored is not None and question.kind.asked and question.read_only is None:
            return stored
        return self.calculated.get(path) if path in self.calculated else stored

    def cover(self, item: Node, rows: Rows) -> Json:
        """Return the *not available* said of a whole repeat or matrix around an item, None if there is none."""
        for above in self.outlook.above(item):
            value = self.answers.get(path_of(above, rows[: len(self.outlook.repeats[above])]))
            if is_unavailable(value):
                return value
        return None

    def _preset(self, question: Question) -> Scalar:
        match question.kind:
            case Kind.TODAY:
                return self.today
            case Kind.START | Kind.END:
                return self.now
            case _:
                return ""

    # -- choices and texts -------------------------------------------------------------------------------------

    def choices(self, question: Question, rows: Rows) -> list[Choice]:
        """Return the choices offered, in order, after the filter."""
        listed = choice_list(question.list_name)
        if listed is not None:
            return self._from_rows(listed, question, rows)
        offered: Sequence[Choice] = self.template.choices.get(question.list_name, ())
        for formula in (question.choice_filter, question.search):
            if formula is not None:
                offered = self._filtered(offered, formula, question, rows)
        return list(offered)

    def _filtered(
        self, offered: Sequence[Choice], formula: Formula, question: Question, rows: Rows
    ) -> Sequence[Choice]:
        """Return the choices that a filter keeps; all of them where it cannot be computed."""
        whole = offered is self.template.choices.get(question.list_name)
        if whole and question.list_name not in self._lists:
            self._lists[question.list_name] = self._nodes_of(offered)
        items = (self._lists[question.list_name] if whole else self._nodes_of(offered)).root
        try:
            kept = chosen(items, formula.tree, Context(self, items, FormNode(self, question, rows)))
        except (EvaluationError, RecursionError) as mistake:
            self.failures[path_of(question, rows)] = str(mistake)
            return offered
        places = {node.position() - 1 for node in kept}
        beside = formula is question.search
        return [choice for place, choice in enumerate(offered) if place in places or (beside and choice.row == 0)]

    def _from_rows(self, formula: Formula, question: Question, rows: Rows) -> list[Choice]:
        nodes = self.evaluate(formula.tree, question, rows, path_of(question, rows), [])
        texts = [to_text(node.value()) for node in nodes] if isinstance(nodes, list) else []
        return [Choice(text, {"": text}) for text in dict.fromkeys(texts) if text]

    def text(self, pattern: str, item: Node, rows: Rows) -> str:
        """Return a text with its `${…}` filled: choices by their labels."""
        here = FormNode(self, item, rows)
        return fill(pattern, lambda name: self._shown(name, here), lambda text: self._looked_up(text, here))

    def _looked_up(self, expression: str, here: FormNode) -> str:
        """Return what an expression in a text yields, the expression itself if it cannot be read."""
        try:
            tree = formula_of(expression).tree
        except ExpressionError:
            return expression
        return to_text(self.evaluate(tree, here.item, here.rows, path_of(here.item, here.rows), ""))

    def _shown(self, name: str, here: FormNode) -> str:
        nodes = self.reference(name, here)
        return ", ".join(filter(None, (self._show(node) for node in nodes)))

    def _show(self, node: XPathNode) -> str:
        value = to_text(node.value())
        if isinstance(node, FormNode) and isinstance(node.item, Question) and node.item.kind.chosen:
            return ", ".join(self.choice_label(part, node.item.name) for part in value.split())
        return value
