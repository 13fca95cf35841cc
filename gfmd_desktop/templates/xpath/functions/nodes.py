"""Functions on nodes: counting, rows of repeats, other instances."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..evaluation import Context, EvaluationError, evaluate
from ..syntax import Expression, Reference
from ..values import Node, Value, to_number, to_text
from .registry import Function


def _count(context: Context, values: list[Value]) -> Value:
    return float(len(_set(values[0], "count")))


def _count_non_empty(context: Context, values: list[Value]) -> Value:
    return float(sum(bool(to_text(node.value())) for node in _set(values[0], "count-non-empty")))


def _position(context: Context, values: list[Value]) -> Value:
    """Return the number of a row in its repeat; without argument, the place among the nodes being filtered."""
    if values:
        nodes = _set(values[0], "position")
        return float(nodes[0].position()) if nodes else 0.0
    return float(context.position or context.node.position())


def _last(context: Context, values: list[Value]) -> Value:
    return float(context.size or 1)


def _current(context: Context, values: list[Value]) -> Value:
    return [context.current]


def _instance(context: Context, values: list[Value]) -> Value:
    found = context.world.instance(to_text(values[0]))
    return [] if found is None else [found]


def _pulldata(context: Context, values: list[Value]) -> Value:
    """`pulldata('file', 'column', 'key column', key)`: the column in the first row with that key, empty if none."""
    file, column, key_column, key = (to_text(value) for value in values)
    found = context.world.instance(file.removesuffix(".csv"))
    for root in found.children("root") if found is not None else ():
        for item in (root.matching("item", key_column, key) if key else None) or ():
            return next((to_text(leaf.value()) for leaf in item.children(column)), "")
    return ""


def _search(context: Context, values: list[Value]) -> Value:
    """`search('file', 'matches', 'columns', text, 'column', value)`: whether it finds the choice at hand."""
    texts = [to_text(value) for value in values]
    if len(texts) not in (1, 4, 6):
        raise EvaluationError("search")
    if len(texts) == 6 and _column(context.node, texts[4]) != texts[5]:
        return False
    if len(texts) == 1 or not texts[3]:
        return True
    compare = _SEARCHES.get(texts[1].lower())
    if compare is None:
        raise EvaluationError("search")
    return any(compare(_column(context.node, name.strip()), texts[3]) for name in texts[2].split(","))


def _column(node: Node, name: str) -> str:
    return next((to_text(leaf.value()) for leaf in node.children(name)), "")


_SEARCHES: dict[str, Callable[[str, str], bool]] = {
    "matches": lambda text, wanted: text == wanted,
    "contains": lambda text, wanted: wanted.casefold() in text.casefold(),
    "startswith": lambda text, wanted: text.casefold().startswith(wanted.casefold()),
    "endswith": lambda text, wanted: text.casefold().endswith(wanted.casefold()),
}


def _indexed_repeat(context: Context, arguments: Sequence[Expression]) -> Value:
    """`indexed-repeat(question, repeat, number, …)`: the question in the rows with these numbers."""
    if len(arguments) % 2 == 0:
        raise EvaluationError("indexed-repeat")
    target = _aim(arguments[0], context)
    if target is None:
        return []
    chosen: list[tuple[Node | str, int]] = []
    for repeat, number in zip(arguments[1::2], arguments[2::2], strict=True):
        aim, place = _aim(repeat, context), to_number(evaluate(number, context))
        if aim is None:
            return []
        chosen.append((aim, max(1, int(place)) if abs(place) < 1e9 else 1))
    return context.world.indexed(target, chosen, context.current)


def _aim(expression: Expression, context: Context) -> Node | str | None:
    if isinstance(expression, Reference):
        return expression.name
    nodes = evaluate(expression, context)
    return nodes[0] if isinstance(nodes, list) and nodes else None


def _depend(context: Context, values: list[Value]) -> Value:
    return values[0]


def _name(context: Context, values: list[Value]) -> Value:
    nodes = _set(values[0], "name") if values else [context.node]
    return nodes[0].name if nodes else ""


def _set(value: Value, name: str) -> list[Node]:
    if not isinstance(value, list):
        raise EvaluationError(name)
    return value


TABLE = (
    Function("count", 1, 1, _count),
    Function("count-non-empty", 1, 1, _count_non_empty),
    Function("current", 0, 0, _current),
    Function("depend", 1, None, _depend),
    Function("indexed-repeat", 3, 11, lazy=_indexed_repeat),
    Function("instance", 1, 1, _instance),
    Function("last", 0, 0, _last),
    Function("local-name", 0, 1, _name),
    Function("name", 0, 1, _name),
    Function("position", 0, 1, _position),
    Function("pulldata", 4, 4, _pulldata),
    Function("search", 1, 6, _search),
)
