"""Cutting an expression into tokens, as XPath 1.0 section 3.7 says, with ODK's `${name}` and typographic quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass

OPERATORS = ("and", "or", "div", "mod")
_BLANK = re.compile(r"[\s\u00a0\u2007\u200b\u200e\u200f\u202f\u2060\ufeff]+")
_NAME = re.compile(r"[^\W\d][\w.\-]*(?::(?!:)[^\W\d][\w.\-]*)?")
_NUMBER = re.compile(r"\d+(?:\.\d*)?|\.\d+")
_REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
_SYMBOL = re.compile(r"::|//|\.\.|!=|<=|>=|[/.\[\](),|+\-=<>*@]")
_SINGLE, _DOUBLE = "'‘’‚‛", '"“”„‟«»'
_TYPED = {"‘": "‘’‛", "’": "‘’‛", "‚": "‘’‛", "‛": "‘’‛", "«": "»", "»": "«»"}
_LOOKALIKES = str.maketrans({"–": "-", "−": "-", "，": ",", "（": "(", "）": ")"})


class ExpressionError(Exception):
    """An expression cannot be read: what is wrong (`reason`, a code), the text found there and its position from 1."""

    def __init__(self, reason: str, found: str, position: int) -> None:
        super().__init__(reason, found, position)
        self.reason = reason
        self.found = found
        self.position = position


@dataclass(frozen=True, slots=True)
class Token:
    """One piece: kind `number`, `text`, `reference`, `name`, `operator`, `symbol` or `end`; position from 1."""

    kind: str
    text: str
    position: int


def tokens(expression: str) -> list[Token]:
    """Return the pieces of an expression, the last of kind `end`; ExpressionError where a piece is none."""
    found: list[Token] = []
    place = 0
    while place < len(expression):
        if blank := _BLANK.match(expression, place):
            place = blank.end()
            continue
        token, place = _next(expression, place, found[-1] if found else None)
        found.append(token)
    found.append(Token("end", "", len(expression) + 1))
    return found


def _next(expression: str, place: int, before: Token | None) -> tuple[Token, int]:
    character = expression[place]
    if character in _SINGLE or character in _DOUBLE:
        return _quoted(expression, place)
    if match := _REFERENCE.match(expression, place):
        return Token("reference", match[1], place + 1), match.end()
    if match := _NUMBER.match(expression, place):
        return Token("number", match[0], place + 1), match.end()
    if match := _NAME.match(expression, place):
        return _word(match, before), match.end()
    if match := _SYMBOL.match(expression.translate(_LOOKALIKES), place):
        kind = "operator" if match[0] == "*" and _operand(before) else "symbol"
        return Token(kind, match[0], place + 1), match.end()
    raise ExpressionError("character", character, place + 1)


def _word(match: re.Match[str], before: Token | None) -> Token:
    """Name or operator: `div` after an operand divides, elsewhere it is a name."""
    kind = "operator" if match[0] in OPERATORS and _operand(before) else "name"
    return Token(kind, match[0], match.start() + 1)


def _operand(before: Token | None) -> bool:
    """Tell whether the token before ends an operand, so that an operator may follow."""
    if before is None or before.kind == "operator":
        return False
    return before.kind != "symbol" or before.text in (")", "]", ".", "..", "*")


def _quoted(expression: str, place: int) -> tuple[Token, int]:
    opening = expression[place]
    closing = _TYPED.get(opening) or (opening if opening in "'\"" else _DOUBLE[1:5])
    ends = [found for mark in closing if (found := expression.find(mark, place + 1)) >= 0]
    if not ends and opening not in "'\"":  # opened with a typographic mark, closed with the plain one
        plain = "'" if opening in _SINGLE else '"'
        ends = [found for found in [expression.find(plain, place + 1)] if found >= 0]
    if not ends:
        raise ExpressionError("quote", opening, place + 1)
    end = min(ends)
    return Token("text", expression[place + 1 : end], place + 1), end + 1
