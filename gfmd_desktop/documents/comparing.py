"""Documents side by side by permanent code, also when their templates are overlays of one core."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..core import Json
from ..templates import Interview, Node, Question, Repeat, is_unavailable


@dataclass(frozen=True, slots=True)
class ComparedItem:
    """One item that all templates have: its code, its label in the first, and the answer in each document.

    A repeat's answer is a list of rows, a matrix's or table's a mapping of cells; None where nobody answered. A choice
    that an overlay added counts as the core choice it names.
    """

    code: str
    label: str
    answers: tuple[Json, ...]

    @property
    def same(self) -> bool:
        """Tell whether all documents say the same."""
        return all(answer == self.answers[0] for answer in self.answers)


def compare(interviews: Sequence[Interview], language: str = "") -> tuple[ComparedItem, ...]:
    """Return the items whose code every template has, in the order of the first, with the answers of each document."""
    tables = [_by_code(interview) for interview in interviews]
    if not tables:
        return ()
    shared = [code for code in tables[0] if all(code in table for table in tables[1:])]
    return tuple(
        ComparedItem(
            code,
            tables[0][code].label(language),
            tuple(_answer(interview, table[code]) for interview, table in zip(interviews, tables, strict=True)),
        )
        for code in shared
    )


def _by_code(interview: Interview) -> dict[str, Node]:
    return {code: item for item in interview.template.walk() if (code := item.extension.get("item"))}


def _answer(interview: Interview, item: Node) -> Json:
    if "/" in item.path:  # inside a repeat: told with its rows
        return None
    if isinstance(item, Repeat):
        return _rows(interview, item, item.path)
    if isinstance(item, Question):
        return _cells(interview, item) if item.is_table else _value(interview, item, item.path)
    said = interview.answer_or_cover(item.path)
    if is_unavailable(said):
        return said
    return _inside(interview, item.items, "") or None


def _rows(interview: Interview, repeat: Repeat, path: str) -> Json:
    said = interview.answer_or_cover(path)
    if is_unavailable(said):
        return said
    return [_inside(interview, repeat.items, f"{path}/{row}/") for row in interview.rows(path)] or None


def _inside(interview: Interview, items: Sequence[Node], above: str) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for item in items:
        if isinstance(item, Repeat):
            value = _rows(interview, item, above + item.name)
        elif isinstance(item, Question):
            value = _value(interview, item, above + item.path.rpartition("/")[2])
        else:
            found |= _inside(interview, item.items, above)
            continue
        if value is not None:
            found[item.name] = value
    return found


def _cells(interview: Interview, question: Question) -> Json:
    own = interview.answers()
    if question.path in own:
        return own[question.path]
    begin = f"{question.path}/"
    cells = {path.removeprefix(begin): value for path, value in own.items() if path.startswith(begin)}
    return {name: value for name, value in cells.items() if not name.startswith("@")} or None


def _value(interview: Interview, question: Question, path: str) -> Json:
    value = interview.value(path) if interview.relevant(path) else None
    choices = interview.template.choices.get(question.list_name, ())
    core: Mapping[str, str] = {choice.name: choice.extra.get("core") or choice.name for choice in choices}
    if isinstance(value, list):
        order = list(core)
        names = {core.get(name, name) for name in value}
        return sorted(names, key=lambda name: order.index(name) if name in order else len(order))
    return core.get(value, value) if isinstance(value, str) else value
