"""What is missing or wrong in the answers of an interview."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal

from ..core import Finding, Json, Place, findings
from .answers import NOT_AVAILABLE, type_finding
from .kinds import Kind
from .model import Group, Node, Question, Repeat, pick
from .rows import path_of
from .scalars import is_unavailable
from .state import State
from .xpath import to_boolean


class Inspector:
    """Inspects questions one by one; messages are the template's, in one language."""

    def __init__(self, state: State, language: str, filled: Collection[str]) -> None:
        self._state = state
        self._language = language
        self._filled = frozenset(filled)
        self._tables: frozenset[str] | None = None

    def inspect(self, question: Question, rows: tuple[str, ...]) -> Iterator[Finding]:
        """Yield the findings about one question in one row."""
        path = path_of(question, rows)
        if not question.takes_answer:
            return
        value = self._state.json(question, path)
        where = self._where(question, path)
        if value is None:
            in_table = question.is_table and (path in self._filled or path in self._typed_in())
            if not in_table and self._state.cover(question, rows) is None:
                yield from self._missing(question, rows, path, where)
        elif is_unavailable(value):
            yield from _reason(value, where)
        elif wrong := type_finding(question, value, where, self._text(question.labels, question, rows)):
            yield wrong
        else:
            yield from self._range(question, rows, value, where)
            yield from self._choices(question, rows, value, where)
            yield from self._constraint(question, rows, path, where)

    def _typed_in(self) -> frozenset[str]:
        """Return the paths of tables with a typed cell; looked up once, when first asked for."""
        if self._tables is None:
            answers = self._state.answers.items()
            self._tables = frozenset(path.rpartition("/")[0] for path, value in answers if value is not None)
        return self._tables

    def inspect_repeat(self, repeat: Repeat, rows: tuple[str, ...]) -> Iterator[Finding]:
        """Yield the findings about a repeat as a whole: no rows though required, or its own rule broken."""
        path = path_of(repeat, rows)
        value = self._state.answers.get(path)
        where = self._where(repeat, path)
        if is_unavailable(value):
            yield from _reason(value, where)
        elif not self._state.rows_of(repeat, rows):
            yield from self._missing(repeat, rows, path, where)
        else:
            yield from self._constraint(repeat, rows, path, where)

    def inspect_matrix(self, matrix: Group, rows: tuple[str, ...]) -> Iterator[Finding]:
        """Yield the findings about a matrix as a whole: nothing answered though required, or its own rule broken."""
        path = path_of(matrix, rows)
        value = self._state.answers.get(path)
        where = self._where(matrix, path)
        if is_unavailable(value):
            yield from _reason(value, where)
        elif self._state.cover(matrix, rows) is not None:
            return
        elif not self._answered(matrix, rows):
            yield from self._missing(matrix, rows, path, where)
        else:
            yield from self._constraint(matrix, rows, path, where)

    def _answered(self, group: Group, rows: tuple[str, ...]) -> bool:
        """Tell whether a person answered anything in a group."""
        for item in group.items:
            if isinstance(item, Group):
                if self._answered(item, rows):
                    return True
            elif self._state.answers.get(path_of(item, rows)) is not None:
                return True
        return False

    def row_findings(self, missing: Mapping[str, int]) -> Iterator[Finding]:
        """Yield a finding for each repeat that lacks rows."""
        for path, count in missing.items():
            yield findings.warning("templates.rows-missing", Place(spot=path), count=count)

    def _missing(self, question: Node, rows: tuple[str, ...], path: str, where: Place) -> Iterator[Finding]:
        if question.required is None:
            return
        if to_boolean(self._state.evaluate(question.required.tree, question, rows, path, False)):
            message = self._text(question.required_messages, question, rows)
            code = "templates.required-message" if message else "templates.required"
            yield findings.warning(code, where, message=message, **self._named(question, rows))

    def _range(self, question: Question, rows: tuple[str, ...], value: Json, where: Place) -> Iterator[Finding]:
        """Yield a finding for a number outside the range, or between two of its steps."""
        if question.kind is not Kind.RANGE:
            return
        start, end, step = question.bounds
        number = Decimal(str(value))
        if not min(start, end) <= number <= max(start, end) or (step and (number - start) % step):
            context = {"text": value, "start": start, "end": end, "step": step}
            yield findings.error("templates.out-of-range", where, **context, **self._named(question, rows))

    def _choices(self, question: Question, rows: tuple[str, ...], value: Json, where: Place) -> Iterator[Finding]:
        if not question.kind.chosen or not question.list_name:
            return
        offered = {choice.name for choice in self._state.choices(question, rows)}
        if question.or_other:
            offered.add("other")
        for name in value if isinstance(value, list) else [value]:
            if name not in offered:
                yield findings.error("templates.choice-withdrawn", where, text=name, **self._named(question, rows))

    def _constraint(self, question: Node, rows: tuple[str, ...], path: str, where: Place) -> Iterator[Finding]:
        if question.constraint is None:
            return
        if not to_boolean(self._state.evaluate(question.constraint.tree, question, rows, path, True)):
            message = self._text(question.constraint_messages, question, rows)
            code = "templates.constraint-message" if message else "templates.constraint"
            context = {"message": message, "rule": question.constraint.text, **self._named(question, rows)}
            yield findings.error(code, where, **context)

    def _where(self, item: Node, path: str) -> Place:
        groups = list(self._state.outlook.above(item))
        section = self._text(groups[-1].labels, groups[-1], ()) if groups else ""
        return Place(part=section, spot=path)

    def _named(self, question: Node, rows: tuple[str, ...]) -> dict[str, str]:
        return {"question": question.code, "label": self._text(question.labels, question, rows)}

    def _text(self, texts: Mapping[str, str], item: Node, rows: tuple[str, ...]) -> str:
        return self._state.text(pick(texts, self._language), item, rows)


def _reason(value: Json, where: Place) -> Iterator[Finding]:
    if value["na"] not in NOT_AVAILABLE:
        yield findings.error("templates.reason-unknown", where, reason=value["na"])
