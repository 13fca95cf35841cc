"""Computing an expression in a context: a form, a node of it, and the day."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache, partial
from typing import Protocol

from .syntax import Binary, Call, Expression, Filter, Literal, Negation, Number, Path, Reference, Step, walk
from .values import Node, Value, equal, ordered, to_boolean, to_number, unequal


class World(Protocol):
    """What an expression can see of the form around it."""

    @property
    def today(self) -> date:
        """The day of the interview."""

    @property
    def now(self) -> datetime:
        """The moment of the interview, local time."""

    @property
    def language(self) -> str:
        """The language in which labels are read."""

    @property
    def version(self) -> str:
        """The version of the form."""

    @property
    def chance(self) -> random.Random:
        """Where random numbers come from."""

    def root(self) -> Node:
        """Return the node of the whole form."""

    def reference(self, name: str, here: Node) -> list[Node]:
        """Return the nodes of `${name}` as seen from a node: in the same row of a shared repeat, else in all rows."""

    def indexed(self, target: Node | str, choices: list[tuple[Node | str, int]], here: Node) -> list[Node]:
        """Return the target (a name or one of its nodes) in the numbered rows of the repeats given."""

    def instance(self, name: str) -> Node | None:
        """Return the node that holds `root/item` for a list of choices or a file of data."""

    def choice_label(self, value: str, question: str) -> str:
        """Return the label of a choice of the named question, the value itself if there is none."""


class EvaluationError(Exception):
    """An expression that reads well asks for what cannot be computed."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression is computed; `current` stays while predicates move `node`."""

    world: World
    node: Node
    current: Node
    position: int = 0
    size: int = 0


def evaluate(expression: Expression, context: Context) -> Value:
    """Return the value of an expression; EvaluationError if it asks for the impossible."""
    return _RULES[type(expression)](expression, context)


def _number(expression: Number, context: Context) -> Value:
    return float(expression.text)


def _literal(expression: Literal, context: Context) -> Value:
    return expression.text


def _reference(expression: Reference, context: Context) -> Value:
    return context.world.reference(expression.name, context.current)


def _call(expression: Call, context: Context) -> Value:
    from .functions import FUNCTIONS

    function = FUNCTIONS.get(expression.name)
    if function is None or not function.accepts(len(expression.arguments)):
        raise EvaluationError(expression.name)
    if function.lazy is not None:
        return function.lazy(context, expression.arguments)
    return function.call(context, [evaluate(argument, context) for argument in expression.arguments])


def _negation(expression: Negation, context: Context) -> Value:
    return -to_number(evaluate(expression.operand, context))


def _binary(expression: Binary, context: Context) -> Value:
    """Compute a chain such as `a or b or c` from its left end, so that its length does not nest calls."""
    chain: list[Binary] = []
    first: Expression = expression
    while isinstance(first, Binary):
        chain.append(first)
        first = first.left
    value = evaluate(first, context)
    for link in reversed(chain):
        value = _apply(link, value, context)
    return value


def _apply(link: Binary, left: Value, context: Context) -> Value:
    operator = link.operator
    if operator in ("and", "or"):
        if to_boolean(left) is (operator == "or"):
            return operator == "or"
        return to_boolean(evaluate(link.right, context))
    right = evaluate(link.right, context)
    if operator in _ARITHMETIC:
        return _ARITHMETIC[operator](to_number(left), to_number(right))
    return _COMPARISONS[operator](left, right)


def _union(left: Value, right: Value) -> Value:
    if not isinstance(left, list) or not isinstance(right, list):
        raise EvaluationError("|")
    return left + [node for node in right if node not in left]


def _divide(a: float, b: float) -> float:
    if b:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1.0, b)


def _modulo(a: float, b: float) -> float:
    """Return the remainder with the sign of the dividend, as in XPath 1.0."""
    return math.nan if b == 0 or math.isinf(a) or math.isnan(a) or math.isnan(b) else math.fmod(a, b)


def _filter(expression: Filter, context: Context) -> Value:
    nodes = _nodes(evaluate(expression.base, context))
    for predicate in expression.predicates:
        nodes = _keep(nodes, predicate, context)
    return nodes


def _path(expression: Path, context: Context) -> Value:
    if expression.base is not None:
        nodes = _nodes(evaluate(expression.base, context))
    elif expression.absolute:
        return _absolute(expression.steps, context)
    else:
        nodes = [context.node]
    return _follow(nodes, expression.steps, context)


def _absolute(steps: tuple[Step, ...], context: Context) -> list[Node]:
    """Follow a path from the root, whose element the first step names; shared rows are the current ones."""
    root = context.world.root()
    if not steps:
        return [root]
    first, *rest = steps
    if first.axis == "descendant":
        return _follow([root], steps, context)
    nodes = _follow(_within([root], first, context), tuple(rest), context) if first.name != "." else []
    return _same_rows(nodes, context.current)


def _within(nodes: list[Node], step: Step, context: Context) -> list[Node]:
    for predicate in step.predicates:
        nodes = _keep(nodes, predicate, context)
    return nodes


def _same_rows(nodes: list[Node], here: Node) -> list[Node]:
    """Return those of the nodes that share most rows with this one: JavaRosa binds absolute paths to their row."""
    around = _ancestors(here)
    shared = [len(around & _ancestors(node)) for node in nodes]
    most = max(shared, default=0)
    return [node for node, count in zip(nodes, shared, strict=True) if count == most]


def _ancestors(node: Node) -> set[Node]:
    found: set[Node] = set()
    above = node.parent()
    while above is not None:
        found.add(above)
        above = above.parent()
    return found


def _follow(nodes: list[Node], steps: tuple[Step, ...], context: Context) -> list[Node]:
    for step in steps:
        found: dict[Node, None] = {}
        for node in nodes:
            found.update(dict.fromkeys(_within(_candidates(node, step, context), step, context)))
        nodes = list(found)
    return nodes


def _candidates(node: Node, step: Step, context: Context) -> list[Node]:
    """Return where a step leads; of a list only those that the first predicate cannot but keep, if it tells."""
    if step.predicates and step.axis == "child":
        narrowed = _narrowed(node, step.name, step.predicates[0], context)
        if narrowed is not None:
            return narrowed
    return _take(node, step)


def chosen(items: Node, predicate: Expression, context: Context) -> list[Node]:
    """Return the items of a list that satisfy a predicate."""
    narrowed = _narrowed(items, "item", predicate, context)
    return _keep(list(items.children("item")) if narrowed is None else narrowed, predicate, context)


def _narrowed(node: Node, name: str, predicate: Expression, context: Context) -> list[Node] | None:
    """Return the children whose column has the text that a predicate asks for, None if it does not ask for one."""
    asked = _equality(predicate)
    if asked is None:
        return None
    column, wanted = asked
    value = evaluate(wanted, context)
    if isinstance(value, list):
        value = value[0].value() if len(value) == 1 else ""
    if not isinstance(value, str) or not value:
        return None
    found = node.matching(name, column, value)
    return None if found is None else list(found)


@lru_cache(maxsize=1024)
def _equality(predicate: Expression) -> tuple[str, Expression] | None:
    """Return the column and what it must equal, where a predicate is (a chain of `and` with) such a comparison."""
    if any(isinstance(part, Call) and part.name in ("position", "last") for part in walk(predicate)):
        return None
    for part in _all_of(predicate):
        if isinstance(part, Binary) and part.operator == "=":
            for column, wanted in ((part.left, part.right), (part.right, part.left)):
                if isinstance(wanted, Reference | Literal) and (name := _column(column)):
                    return name, wanted
    return None


def _all_of(predicate: Expression) -> Iterator[Expression]:
    while isinstance(predicate, Binary) and predicate.operator == "and":
        yield predicate.right
        predicate = predicate.left
    yield predicate


def _column(expression: Expression) -> str:
    """Return the name of the one child that a path leads to, else nothing."""
    if not isinstance(expression, Path) or expression.absolute or expression.base or len(expression.steps) != 1:
        return ""
    step = expression.steps[0]
    return step.name if step.axis == "child" and step.name != "*" and not step.predicates else ""


def _take(node: Node, step: Step) -> list[Node]:
    match step.axis:
        case "child":
            return list(node.children(step.name))
        case "self":
            return [node] if step.name in ("*", node.name) else []
        case "parent":
            above = node.parent()
            return [above] if above is not None and step.name in ("*", above.name) else []
        case _:
            return _descendants(node, step.name)


def _descendants(node: Node, name: str) -> list[Node]:
    found: list[Node] = []
    for child in node.children("*"):
        if name in ("*", child.name):
            found.append(child)
        found.extend(_descendants(child, name))
    return found


def _keep(nodes: list[Node], predicate: Expression, context: Context) -> list[Node]:
    kept: list[Node] = []
    for position, node in enumerate(nodes, 1):
        value = evaluate(predicate, replace(context, node=node, position=position, size=len(nodes)))
        wanted = value == position if isinstance(value, float) else to_boolean(value)
        if wanted:
            kept.append(node)
    return kept


def _nodes(value: Value) -> list[Node]:
    if not isinstance(value, list):
        raise EvaluationError("node-set")
    return value


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "div": _divide,
    "mod": _modulo,
}
_COMPARISONS: dict[str, Callable[[Value, Value], Value]] = {
    "=": equal,
    "!=": unequal,
    "|": _union,
    **{operator: partial(ordered, operator) for operator in ("<", "<=", ">", ">=")},
}
_RULES: dict[type, Callable[..., Value]] = {
    Number: _number,
    Literal: _literal,
    Reference: _reference,
    Call: _call,
    Negation: _negation,
    Binary: _binary,
    Filter: _filter,
    Path: _path,
}
