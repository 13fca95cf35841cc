"""The language of indicator rules: tokens, grammar, syntax tree. Nothing is ever executed; `rules` evaluates the tree.

A rule is clauses separated by `;`, each `E:` or `W:` and a condition: comparisons (chained too), `and`, `or`, `not`,
arithmetic, numbers, `x`, ids of indicators, and the functions adds, near, rel, chg, at, whole, abs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from gfmd_desktop.core import GfmdError, Severity


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in the rule."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Value:
    """`x`: the value under test."""


@dataclass(frozen=True, slots=True)
class Other:
    """The value of another indicator for the same area, period and shared dimensions."""

    indicator: str


@dataclass(frozen=True, slots=True)
class Negated:
    """A number with its sign changed."""

    of: Node


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`left operator right`, operator one of + - * /."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Comparison:
    """A chain such as `0 <= x <= 100`: one operator fewer than operands."""

    operands: tuple[Node, ...]
    operators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Logic:
    """`and` or `or` over conditions."""

    operator: str
    conditions: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """A condition turned round."""

    of: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function with arguments that are values."""

    name: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class At:
    """`at(DIM, CODE)`: the value of the same key with another code on one dimension."""

    dimension: str
    code: str


@dataclass(frozen=True, slots=True)
class Adds:
    """`adds(DIM)`: the categories of a dimension sum to its total."""

    dimension: str


Node = Number | Value | Other | Negated | Arithmetic | Comparison | Logic | Not | Call | At | Adds
_Part = Callable[[], Node]
CONDITIONS = (Comparison, Logic, Not, Adds)
_ARITY = {"near": 3, "rel": 3, "chg": 0, "whole": 1, "abs": 1}
_TRUTHS = frozenset({"near", "rel", "whole"})


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a rule: how much it weighs, its text, its condition."""

    severity: Severity
    text: str
    condition: Node


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


_TOKENS = re.compile(
    r"(?P<space>\s+)|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<operator><=|>=|==|!=|[-+*/<>(),])"
)
_COMPARISONS = ("<=", ">=", "==", "!=", "<", ">")


@cache
def parse_rule(text: str) -> tuple[Clause, ...]:
    """Parse the clauses of a rule; GfmdError `statistics.bad-rule` names clause, place and what is there."""
    return tuple(_clause(part.strip()) for part in text.split(";") if part.strip())


def nodes(node: Node) -> Iterator[Node]:
    """Go through a tree, the node itself first."""
    yield node
    match node:
        case Negated(of) | Not(of):
            yield from nodes(of)
        case Arithmetic(_, left, right):
            yield from nodes(left)
            yield from nodes(right)
        case Comparison(parts, _) | Logic(_, parts) | Call(_, parts):
            for part in parts:
                yield from nodes(part)


def _clause(text: str) -> Clause:
    severities = {"E": Severity.ERROR, "W": Severity.WARNING}
    head, colon, condition = text.partition(":")
    if not colon or head.strip() not in severities:
        raise GfmdError("statistics.bad-rule", clause=text, position=1, found=head.strip() or "…")
    parsed = _Parser(condition.strip()).whole()
    return Clause(severities[head.strip()], condition.strip(), parsed)


def _is_condition(node: Node) -> bool:
    return isinstance(node, CONDITIONS) or (isinstance(node, Call) and node.name in _TRUTHS)


class _Parser:
    """Recursive descent, one method per line of the grammar: or, and, not, comparison, sum, product, factor."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(self._scan())
        self._next = 0

    def whole(self) -> Node:
        node = self._either()
        if self._token.kind != "end" or not _is_condition(node):
            raise self._unexpected()
        return node

    def _either(self) -> Node:
        return self._joined("or", lambda: self._joined("and", self._negation))

    def _joined(self, word: str, part: _Part) -> Node:
        conditions = [part()]
        while self._take("name", word):
            conditions.append(part())
        if len(conditions) == 1:
            return conditions[0]
        if not all(map(_is_condition, conditions)):
            raise self._unexpected()
        return Logic(word, tuple(conditions))

    def _negation(self) -> Node:
        if not self._take("name", "not"):
            return self._comparison()
        node = self._negation()
        if not _is_condition(node):
            raise self._unexpected()
        return Not(node)

    def _comparison(self) -> Node:
        operands, operators = [self._sum()], []
        while self._token.text in _COMPARISONS:
            operators.append(self._advance().text)
            operands.append(self._sum())
        if not operators:
            return operands[0]
        if any(map(_is_condition, operands)):
            raise self._unexpected()
        return Comparison(tuple(operands), tuple(operators))

    def _sum(self) -> Node:
        return self._chain(("+", "-"), lambda: self._chain(("*", "/"), self._factor))

    def _chain(self, operators: tuple[str, ...], part: _Part) -> Node:
        node = part()
        while self._token.kind == "operator" and self._token.text in operators:
            node = Arithmetic(self._advance().text, node, part())
        return node

    def _factor(self) -> Node:
        if self._take("operator", "-"):
            return Negated(self._factor())
        if self._take("operator", "("):
            node = self._either()
            self._need(")")
            return node
        token = self._token
        if token.kind == "number":
            return Number(Decimal(self._advance().text))
        if token.kind == "name" and token.text not in ("and", "or", "not"):
            return self._named()
        raise self._unexpected()

    def _named(self) -> Node:
        token = self._advance()
        if self._take("operator", "("):
            return self._call(token)
        if token.text == "x":
            return Value()
        if re.fullmatch(r"[A-Z]{3}\d\d", token.text):
            return Other(token.text)
        raise self._unexpected(token)

    def _call(self, function: _Token) -> Node:
        if function.text == "adds":
            return Adds(self._last_word())
        if function.text == "at":
            dimension = self._word()
            self._need(",")
            return At(dimension, self._last_word())
        if function.text not in _ARITY:
            raise self._unexpected(function)
        arguments = self._arguments()
        if len(arguments) != _ARITY[function.text] or any(map(_is_condition, arguments)):
            raise self._unexpected(function)
        return Call(function.text, arguments)

    def _arguments(self) -> tuple[Node, ...]:
        arguments: list[Node] = []
        while not self._take("operator", ")"):
            if arguments:
                self._need(",")
            arguments.append(self._sum())
        return tuple(arguments)

    def _word(self) -> str:
        if self._token.kind != "name":
            raise self._unexpected()
        return self._advance().text

    def _last_word(self) -> str:
        word = self._word()
        self._need(")")
        return word

    @property
    def _token(self) -> _Token:
        return self._tokens[self._next]

    def _advance(self) -> _Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _take(self, kind: str, text: str) -> bool:
        taken = (self._token.kind, self._token.text) == (kind, text)
        self._next += taken
        return taken

    def _need(self, text: str) -> None:
        if not self._take("operator", text):
            raise self._unexpected()

    def _unexpected(self, token: _Token | None = None) -> GfmdError:
        token = token or self._token
        return GfmdError("statistics.bad-rule", clause=self._text, position=token.at + 1, found=token.text or "…")

    def _scan(self) -> Iterator[_Token]:
        at = 0
        while at < len(self._text):
            match = _TOKENS.match(self._text, at)
            if not match:
                raise GfmdError("statistics.bad-rule", clause=self._text, position=at + 1, found=self._text[at])
            if match.lastgroup != "space":
                yield _Token(match.lastgroup or "", match[0], at)
            at = match.end()
        yield _Token("end", "", at)
