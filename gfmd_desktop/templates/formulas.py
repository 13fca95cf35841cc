"""Expressions of a form with what they read: names in `${…}`, functions, and whether paths lead elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .wording import names
from .xpath import Expression, parse, walk
from .xpath.syntax import Call, Filter, Literal, Path, Reference, operands


@dataclass(frozen=True, slots=True)
class Formula:
    """An expression as written and as read.

    `names` are those of its `${…}`, once each; `calls` its function calls. Where it reads other places `by_paths`, or
    by the number of a row, the names do not tell all, nor in which rows.
    """

    text: str
    tree: Expression
    names: tuple[str, ...]
    calls: tuple[Call, ...]
    by_paths: bool

    @property
    def keeps(self) -> bool:
        """Tell whether it may look at the value it had: `once(…)`."""
        return any(call.name == "once" for call in self.calls)


@lru_cache(maxsize=16384)
def formula_of(text: str, *, of_choices: bool = False) -> Formula:
    """Read an expression, `of_choices` where relative paths lead to columns of choices; ExpressionError."""
    tree = parse(text)
    pieces = tuple(walk(tree))
    calls = tuple(piece for piece in pieces if isinstance(piece, Call))
    named = dict.fromkeys((*(each.name for each in pieces if isinstance(each, Reference)), *_quoted(calls)))
    return Formula(text, tree, tuple(named), calls, _wanders(tree, of_choices))


def _quoted(calls: tuple[Call, ...]) -> Iterator[str]:
    """Yield the names that `jr:choice-name(…, '${question}')` has in quotes."""
    for call in calls:
        if call.name == "jr:choice-name":
            for argument in call.arguments:
                if isinstance(argument, Literal):
                    yield from names(argument.text)


def _wanders(tree: Expression, in_list: bool) -> bool:
    """Tell whether an expression reads places that it does not name; `in_list`: its paths begin at a choice."""
    match tree:
        case Path():
            return _path_wanders(tree, in_list)
        case Filter():
            return True
        case Call(name="current" | "indexed-repeat"):
            return True
        case _:
            return any(_wanders(part, in_list) for part in operands(tree))


def _path_wanders(path: Path, in_list: bool) -> bool:
    inner = [predicate for step in path.steps for predicate in step.predicates]
    if isinstance(path.base, Call) and path.base.name == "instance":
        return any(_wanders(part, True) for part in (*path.base.arguments, *inner))
    itself = not inner and len(path.steps) == 1 and path.steps[0].axis == "self"
    if path.absolute or path.base is not None or not (in_list or itself):
        return True
    return any(_wanders(part, in_list) for part in inner)
