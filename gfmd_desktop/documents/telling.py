"""An answer, a row, a whole matrix told in plain words: drafts of narratives begin with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..core import Json
from ..templates import Interview, Node, Question, Repeat, is_unavailable


def tell(interview: Interview, item: Node, language: str, only: Sequence[str] = ()) -> str:
    """Return what a document says at an item, as Markdown in a language; empty where nobody answered.

    `only` keeps to questions whose names begin with one of these.
    """
    if isinstance(item, Question):
        return words(interview, item, item.path, language)
    if isinstance(item, Repeat):
        rows = (
            _line(interview, item.items, f"{item.path}/{row}/", language, only) for row in interview.rows(item.path)
        )
        return "\n".join(f"- {row}" for row in rows if row)
    lines = []
    for part in item.items:
        said = _line(interview, (part,), "", language, only)
        if said:
            label = part.label(language) if not isinstance(part, Question) else ""
            lines.append(f"- {label}: {said}" if label else f"- {said}")
    return "\n".join(lines)


def words(interview: Interview, question: Question, path: str, language: str) -> str:
    """Return an answer in words: labels of choices, texts as they are; empty where there is none."""
    value = interview.value(path) if interview.relevant(path) else None
    if value is None or is_unavailable(value):
        return ""
    labels = {choice.name: choice.label(language) for choice in interview.template.choices.get(question.list_name, ())}
    if isinstance(value, list):
        return ", ".join(labels.get(str(each), str(each)) for each in value)
    return _plain(labels.get(value, value) if isinstance(value, str) else value)


def _plain(value: Json) -> str:
    return "" if isinstance(value, dict | bool) else str(value)


def _line(interview: Interview, items: Sequence[Node], above: str, language: str, only: Sequence[str]) -> str:
    return "; ".join(_said(interview, items, above, language, only))


def _said(interview: Interview, items: Sequence[Node], above: str, language: str, only: Sequence[str]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Question):
            if item.takes_answer and (not only or item.name.startswith(tuple(only))):
                told = words(interview, item, above + item.path.rpartition("/")[2], language)
                if told:
                    yield f"{item.label(language)}: {told}"
        elif not isinstance(item, Repeat):
            yield from _said(interview, item.items, above, language, only)
