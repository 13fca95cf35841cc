"""What an expression is made of: a tree of frozen values that prints itself back as XPath."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

PRECEDENCE = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_MARKS = (("'", "'", "'"), ('"', '"', '"'), ("“", "”", "“”„‟"), ("‘", "’", "‘’‛"), ("«", "»", "»"))
_NEGATION = 7
_PRIMARY = 9


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, such as `2.50`."""

    text: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in quotes, without them."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """`${name}`: the question, group or repeat of that name."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function call."""

    name: str
    arguments: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands and what stands between them."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Negation:
    """Minus before an operand."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: axis `child`, `parent`, `self` or `descendant`; name `*` is any."""

    axis: str
    name: str = "*"
    predicates: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the context node, from the root (`absolute`), or from what `base` yields."""

    steps: tuple[Step, ...]
    absolute: bool = False
    base: Expression | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Nodes that satisfy predicates: `${roster}[2]`."""

    base: Expression
    predicates: tuple[Expression, ...]


Expression = Number | Literal | Reference | Call | Binary | Negation | Path | Filter


def to_xpath(expression: Expression) -> str:
    """Write an expression as XPath with as few parentheses as it needs."""
    return _write(expression, 0)


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield the expression and everything in it, outermost first."""
    waiting = [expression]
    while waiting:
        part = waiting.pop()
        yield part
        waiting.extend(reversed(parts(part)))


def operands(expression: Expression) -> tuple[Expression, ...]:
    """Return the operands of a chain such as `a or b or c`, or the parts of any other expression."""
    if not isinstance(expression, Binary):
        return parts(expression)
    found: list[Expression] = []
    first: Expression = expression
    while isinstance(first, Binary):
        found.append(first.right)
        first = first.left
    return (first, *reversed(found))


def parts(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions directly inside one."""
    match expression:
        case Call():
            return expression.arguments
        case Binary():
            return (expression.left, expression.right)
        case Negation():
            return (expression.operand,)
        case Filter():
            return (expression.base, *expression.predicates)
        case Path():
            inner = tuple(predicate for step in expression.steps for predicate in step.predicates)
            return inner if expression.base is None else (expression.base, *inner)
        case _:
            return ()


def _write(expression: Expression, around: int) -> str:
    text, own = _spell(expression)
    return f"({text})" if own < around else text


def _spell(expression: Expression) -> tuple[str, int]:  # noqa: PLR0911 (one way of writing for each kind)
    """Return the text and how tightly its outermost operator binds."""
    match expression:
        case Number():
            return expression.text, _PRIMARY
        case Literal():
            return _quoted(expression.text), _PRIMARY
        case Reference():
            return f"${{{expression.name}}}", _PRIMARY
        case Call():
            inner = ", ".join(_write(argument, 0) for argument in expression.arguments)
            return f"{expression.name}({inner})", _PRIMARY
        case Binary():
            own = PRECEDENCE[expression.operator]
            return f"{_write(expression.left, own)} {expression.operator} {_write(expression.right, own + 1)}", own
        case Negation():
            return f"-{_write(expression.operand, _NEGATION)}", _NEGATION
        case Filter():
            return _write_filtered(expression.base) + _write_predicates(expression.predicates), _PRIMARY
        case Path():
            return _write_path(expression), _PRIMARY


def _quoted(text: str) -> str:
    """Put a text in quotation marks that do not stand in it: plain ones if there are any."""
    for opening, closing, ending in _MARKS:
        if not any(mark in text for mark in ending):
            return f"{opening}{text}{closing}"
    return f"'{text}'"


def _write_filtered(base: Expression) -> str:
    """Write what predicates follow: a path in parentheses, or they would belong to its last step."""
    return f"({_write(base, 0)})" if isinstance(base, Path) else _write(base, _PRIMARY)


def _write_path(path: Path) -> str:
    text = "" if path.base is None else _write_filtered(path.base) if isinstance(path.base, Path) else _base(path.base)
    slash = path.absolute or path.base is not None
    for step in path.steps:
        if step.axis == "descendant":
            text += "//" + step.name
        else:
            text += ("/" if slash else "") + _write_step(step)
        text += _write_predicates(step.predicates)
        slash = True
    return text or "/"


def _base(base: Expression) -> str:
    return _write(base, _PRIMARY)


def _write_step(step: Step) -> str:
    match step.axis:
        case "parent":
            return ".." if step.name == "*" else f"parent::{step.name}"
        case "self":
            return "." if step.name == "*" else f"self::{step.name}"
        case _:
            return step.name


def _write_predicates(predicates: tuple[Expression, ...]) -> str:
    return "".join(f"[{_write(predicate, 0)}]" for predicate in predicates)
