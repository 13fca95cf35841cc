"""Cutting an expression into tokens, as XPath 1.0 section 3.7 says, with ODK's `${name}` and typographic quotes."""

from __future__ import annotations

import re
from typing import NamedTuple

OPERATORS = ("and", "or", "div", "mod")
_NAME = r"[^\W\d][\w.\-]*"
_PIECE = re.compile(
    rf"""(?P<blank>[\s\u00a0\u2007\u200b\u200e\u200f\u202f\u2060\ufeff]+)
    |(?P<text>'[^']*'|"[^"]*")
    |\$\{{\s*(?P<reference>[^{{}}]*?)\s*\}}
    |(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<name>{_NAME}(?::(?!:){_NAME})?)
    |(?P<symbol>::|//|\.\.|!=|<=|>=|[/.\[\](),|+\-=<>*@–−，（）])
    |(?P<typed>['‘’‚‛"“”„‟«»])""",
    re.VERBOSE,
)
_SINGLE = "'‘’‚‛"
_CLOSING = {"‘": "‘’‛", "’": "‘’‛", "‚": "‘’‛", "‛": "‘’‛", "«": "»", "»": "«»", "'": "'", '"': '"'}
_CLOSING_DOUBLE = "“”„‟"
_LOOKALIKES = str.maketrans({"–": "-", "−": "-", "，": ",", "（": "(", "）": ")"})


class ExpressionError(Exception):
    """An expression cannot be read: what is wrong (`reason`, a code), the text found there and its position from 1."""

    def __init__(self, reason: str, found: str, position: int) -> None:
        super().__init__(reason, found, position)
        self.reason = reason
        self.found = found
        self.position = position


class Token(NamedTuple):
    """One piece: kind `number`, `text`, `reference`, `name`, `operator`, `symbol` or `end`; position from 1."""

    kind: str
    text: str
    position: int


def tokens(expression: str) -> list[Token]:
    """Return the pieces of an expression, the last of kind `end`; ExpressionError where a piece is none."""
    found: list[Token] = []
    place, length = 0, len(expression)
    while place < length:
        match = _PIECE.match(expression, place)
        if match is None:
            raise ExpressionError("character", expression[place], place + 1)
        kind = match.lastgroup
        if kind == "typed":
            token, place = _quoted(expression, place)
            found.append(token)
            continue
        if kind != "blank":
            found.append(_token(match, kind or "", found[-1] if found else None))
        place = match.end()
    found.append(Token("end", "", length + 1))
    return found


def _token(match: re.Match[str], kind: str, before: Token | None) -> Token:
    """Build a token; `div` and `*` after an operand are operators, elsewhere a name and any node."""
    text, position = match[kind], match.start() + 1
    if kind == "text":
        return Token(kind, text[1:-1], position)
    if kind == "symbol":
        text = text.translate(_LOOKALIKES)
    if (text == "*" or (kind == "name" and text in OPERATORS)) and _operand(before):
        kind = "operator"
    return Token(kind, text, position)


def _operand(before: Token | None) -> bool:
    """Tell whether the token before ends an operand, so that an operator may follow."""
    if before is None or before.kind == "operator":
        return False
    return before.kind != "symbol" or before.text in (")", "]", ".", "..", "*")


def _quoted(expression: str, place: int) -> tuple[Token, int]:
    """Read a text in typographic marks, or one that is opened with one and closed with the plain one."""
    opening = expression[place]
    closing = _CLOSING.get(opening, _CLOSING_DOUBLE)
    ends = [found for mark in closing if (found := expression.find(mark, place + 1)) >= 0]
    if not ends and opening not in "'\"":
        plain = "'" if opening in _SINGLE else '"'
        ends = [found for found in [expression.find(plain, place + 1)] if found >= 0]
    if not ends:
        raise ExpressionError("quote", opening, place + 1)
    end = min(ends)
    return Token("text", expression[place + 1 : end], place + 1), end + 1
