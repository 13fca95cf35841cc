"""Reading an expression: a Pratt parser over the whole grammar of XPath 1.0 that ODK uses."""

from __future__ import annotations

from functools import lru_cache

from .syntax import (
    PRECEDENCE,
    Binary,
    Call,
    Expression,
    Filter,
    Literal,
    Negation,
    Number,
    Path,
    Reference,
    Step,
)
from .tokens import ExpressionError, Token, tokens

_DEEPEST = 60
_LONGEST = 5000
_PLAIN = str.maketrans("‘’“”", "''\"\"")
_AXES = ("child", "parent", "self", "descendant", "descendant-or-self")


@lru_cache(maxsize=4096)
def parse(expression: str) -> Expression:
    """Read an expression; ExpressionError says what is wrong and where.

    Typographic quotation marks are taken as they pair; where they do not, each for the plain one, as pyxform does.
    """
    try:
        return _read(expression)
    except ExpressionError:
        plain = expression.translate(_PLAIN)
        if plain == expression:
            raise
        try:
            return _read(plain)
        except ExpressionError:
            pass
        raise


def _read(expression: str) -> Expression:
    parser = _Parser(tokens(expression))
    tree = parser.expression()
    parser.finish()
    return tree


class _Parser:
    def __init__(self, pieces: list[Token]) -> None:
        self._pieces = pieces
        self._place = 0
        self._depth = 0
        self._long = 0

    @property
    def _now(self) -> Token:
        return self._pieces[self._place]

    def finish(self) -> None:
        if self._now.kind != "end":
            raise self._unexpected()

    def expression(self, floor: int = 0) -> Expression:
        """Read operands joined by operators that bind more tightly than `floor`."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ExpressionError("deep", self._now.text, self._now.position)
        left = self._unary()
        while (own := self._binds()) > floor:
            self._long += 1
            if self._long > _LONGEST:
                raise ExpressionError("deep", self._now.text, self._now.position)
            operator = self._take().text
            left = Binary(operator, left, self.expression(own))
        self._depth -= 1
        return left

    def _binds(self) -> int:
        token = self._now
        return PRECEDENCE.get(token.text, 0) if token.kind in ("operator", "symbol") else 0

    def _unary(self) -> Expression:
        if not self._is("-"):
            return self._path()
        self._take()
        return Negation(self.expression(PRECEDENCE["*"]))

    def _path(self) -> Expression:
        if self._is("/") or self._is("//"):
            return self._absolute()
        if self._starts_step():
            return Path(self._steps())
        primary = self._primary()
        if predicates := self._predicates():
            primary = Filter(primary, predicates)
        if self._is("/") or self._is("//"):
            return Path(self._more_steps(), base=primary)
        return primary

    def _absolute(self) -> Expression:
        if self._is("/"):
            self._take()
            if not self._starts_step():
                return Path((), absolute=True)
            return Path(self._steps(), absolute=True)
        return Path(self._more_steps(), absolute=True)

    def _steps(self) -> tuple[Step, ...]:
        return (self._step("child"), *self._more_steps())

    def _more_steps(self) -> tuple[Step, ...]:
        steps: list[Step] = []
        while self._is("/") or self._is("//"):
            axis = "descendant" if self._take().text == "//" else "child"
            steps.append(self._step(axis))
        return tuple(steps)

    def _step(self, axis: str) -> Step:
        token = self._take()
        if token.text in (".", "..") and token.kind == "symbol" and axis == "child":
            return Step("self" if token.text == "." else "parent", "*", self._predicates())
        if token.kind == "name" and self._is("::") and axis == "child":
            axis, token = self._axis(token)
        if token.kind == "name" or token.text == "*":
            name = self._node_test(token)
            return Step(axis, name, self._predicates())
        raise ExpressionError("unexpected" if token.kind != "end" else "end", token.text, token.position)

    def _axis(self, token: Token) -> tuple[str, Token]:
        if token.text not in _AXES:
            raise ExpressionError("axis", token.text, token.position)
        self._take()
        return token.text.removesuffix("-or-self"), self._take()

    def _node_test(self, token: Token) -> str:
        """`node()` stands for any node."""
        if token.text == "node" and self._is("("):
            self._take()
            self._expect(")")
            return "*"
        return token.text

    def _predicates(self) -> tuple[Expression, ...]:
        predicates: list[Expression] = []
        while self._is("["):
            self._take()
            predicates.append(self.expression())
            self._expect("]")
        return tuple(predicates)

    def _primary(self) -> Expression:
        token = self._take()
        match token.kind:
            case "number":
                return Number(token.text)
            case "text":
                return Literal(token.text)
            case "reference" if token.text:
                return Reference(token.text)
            case "name":
                return self._call(token)
        if token.text == "(" and token.kind == "symbol":
            inner = self.expression()
            self._expect(")")
            return inner
        raise ExpressionError("unexpected" if token.kind != "end" else "end", token.text, token.position)

    def _call(self, name: Token) -> Call:
        self._expect("(")
        arguments: list[Expression] = []
        while not self._is(")"):
            if arguments:
                self._expect(",")
            arguments.append(self.expression())
        self._take()
        return Call(name.text, tuple(arguments))

    def _starts_step(self) -> bool:
        token = self._now
        if token.kind == "symbol":
            return token.text in (".", "..", "*")
        after = self._pieces[min(self._place + 1, len(self._pieces) - 1)]
        return token.kind == "name" and not (after.kind == "symbol" and after.text == "(" and token.text != "node")

    def _is(self, text: str) -> bool:
        return self._now.kind == "symbol" and self._now.text == text

    def _take(self) -> Token:
        token = self._now
        self._place = min(self._place + 1, len(self._pieces) - 1)
        return token

    def _expect(self, text: str) -> None:
        if not self._is(text):
            raise self._unexpected()
        self._take()

    def _unexpected(self) -> ExpressionError:
        token = self._now
        return ExpressionError("unexpected" if token.kind != "end" else "end", token.text, token.position)
