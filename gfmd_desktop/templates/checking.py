"""What is wrong between the rows of a form: references, functions, lists, circles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..core import Finding, findings
from .forms import FormSheet
from .formulas import Formula
from .graph import Graph, graph_of
from .model import Node, Question, Template
from .outlook import Outlook, choice_list, formulas
from .wording import names, texts
from .xpath import FUNCTIONS, UNSUPPORTED, Expression, PatternError, longest_text
from .xpath.syntax import Literal


def check(template: Template, sheet: FormSheet) -> Iterator[Finding]:
    """Yield the findings about a whole template."""
    graph = graph_of(template)
    for item in graph.outlook.order:
        yield from _Checker(graph, sheet, item).check()
    for circle in graph.circles:
        yield _circle(sheet, circle)


class _Checker:
    """Checks one item."""

    def __init__(self, graph: Graph, sheet: FormSheet, item: Node) -> None:
        self._outlook: Outlook = graph.outlook
        self._template = graph.outlook.template
        self._sheet = sheet
        self._item = item

    def check(self) -> Iterator[Finding]:
        if isinstance(self._item, Question):
            yield from self._list(self._item)
        elif not self._item.items:
            yield self._say("empty-group", "type", serious=False, name=self._item.name)
        for meaning, formula in formulas(self._item):
            for name in formula.names:
                yield from self._reference(meaning, name)
            yield from self._functions(meaning, formula)
        told = [(meaning, name) for meaning, text in texts(self._item) for name in names(text)]
        told += [("trigger", name) for name in getattr(self._item, "triggers", ())]
        for meaning, name in dict.fromkeys(told):
            yield from self._reference(meaning, name)

    def _list(self, question: Question) -> Iterator[Finding]:
        name = question.list_name
        if not question.kind.chosen or not name:
            return
        if choice_list(name) is not None:
            yield from self._reference("type", name[2:-1].strip())
        elif name not in self._template.choices:
            yield self._say("list-unknown", "type", list=name, name=question.name)

    def _reference(self, meaning: str, name: str) -> Iterator[Finding]:
        if name.startswith("last-saved#"):
            yield self._say("function-device", meaning, serious=False, column=meaning, function="last-saved")
            return
        candidates = self._outlook.named(name, self._item)
        if not candidates:
            yield self._say("reference-unknown", meaning, column=meaning, reference=name, near=self._nearest(name))
        elif len(candidates) > 1:
            rows = ", ".join(str(item.row) for item in candidates)
            yield self._say("reference-ambiguous", meaning, column=meaning, reference=name, rows=rows)

    def _nearest(self, name: str) -> str:
        """Return a name that differs only in its case, or nothing."""
        near = next((known for known in self._outlook.by_name if known.lower() == name.lower()), "")
        return f"→ ${{{near}}}" if near else ""

    def _functions(self, meaning: str, formula: Formula) -> Iterator[Finding]:
        for part in formula.calls:
            function = FUNCTIONS.get(part.name)
            if part.name in UNSUPPORTED:
                code = f"function-{UNSUPPORTED[part.name]}"
                yield self._say(code, meaning, serious=False, column=meaning, function=part.name)
            elif function is None:
                yield self._say("function-unknown", meaning, column=meaning, function=part.name)
            elif not function.accepts(len(part.arguments)):
                count = len(part.arguments)
                yield self._say("function-arguments", meaning, column=meaning, function=part.name, count=count)
            elif part.name == "regex":
                yield from self._pattern(meaning, part.arguments[1])

    def _pattern(self, meaning: str, argument: Expression) -> Iterator[Finding]:
        if isinstance(argument, Literal):
            try:
                longest_text(argument.text)
            except PatternError:
                yield self._say("pattern-broken", meaning, serious=False, column=meaning, pattern=argument.text)

    def _say(self, what: str, meaning: str, serious: bool = True, **context: object) -> Finding:
        build = findings.error if serious else findings.warning
        where = self._sheet.place(self._item.row, meaning)
        return build(f"templates.{what}", where, row=self._item.row, **context)


def _circle(sheet: FormSheet, items: Sequence[Node]) -> Finding:
    """Name the items that go round, once each, in the order of the form."""
    round_trip = list(dict.fromkeys(items))
    first = next((item for item in round_trip if isinstance(item, Question)), round_trip[0])
    names_of = " → ".join(item.name for item in [*round_trip[:8], round_trip[0]])
    where = sheet.place(first.row, "calculation" if "calculation" in sheet.numbers else "relevant")
    return findings.error("templates.circle", where, row=first.row, names=names_of)
