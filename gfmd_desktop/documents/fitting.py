"""Whether an answer of one question can be the answer of another, and what several answers give together."""

from __future__ import annotations

from collections.abc import Sequence

from ..core import Json
from ..templates import Kind, Question


def gathered(target: Question, values: Sequence[Json], offered: Sequence[str]) -> Json:
    """Return the one answer that several give: all that were chosen, the last date or number, all texts; None if none.

    Of several single choices the one that stands first in the list (`offered`), of sharing levels the most closed.
    """
    fitting = [value for value in (converted(target, each) for each in values) if fits(target, value, offered)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    match target.kind:
        case Kind.SELECT_ONE:
            chosen = sorted(map(str, fitting), key=offered.index)
            return chosen[-1 if target.extension.get("codelist") == "CONF_LEVEL" else 0]
        case Kind.SELECT_MULTIPLE:
            return [name for name in offered if any(name in value for value in fitting if isinstance(value, list))]
        case Kind.DATE:
            return max(map(str, fitting))
        case Kind.TEXT:
            return "; ".join(dict.fromkeys(map(str, fitting)))
    return fitting[-1]


def converted(question: Question, value: Json) -> Json:
    """Return a single choice as a list, or a list of one as a single choice, where the question wants that."""
    if question.kind is Kind.SELECT_MULTIPLE and isinstance(value, str):
        return [value]
    if question.kind is Kind.SELECT_ONE and isinstance(value, list) and len(value) == 1:
        return value[0]
    return value


def fits(question: Question, value: Json, offered: Sequence[str]) -> bool:
    """Tell whether a value can be the answer of a question that offers these choices."""
    if value is None:
        return False
    if question.kind.chosen:
        many = question.kind is not Kind.SELECT_ONE
        return isinstance(value, list) is many and set(offered).issuperset(
            value if isinstance(value, list) else [value]
        )
    return fits_kind(question, value)


def fits_kind(question: Question, value: Json) -> bool:
    """Tell whether a value is of the question's type."""
    if question.kind is Kind.INTEGER:
        return isinstance(value, int) and not isinstance(value, bool)
    if question.kind in (Kind.TEXT, Kind.DATE, Kind.DECIMAL):
        return isinstance(value, str)
    return False
