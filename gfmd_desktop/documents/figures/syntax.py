"""Figures in a text: `{{REM03 REF_AREA=MDA TIME_PERIOD=2023 | percent 1}}`, and how they are read and written.

figure      = "{{" computation [ "|" format ] "}}"
computation = key | function "(" key { "," key } ")"
key         = INDICATOR { DIMENSION "=" CODE }
function    = sum | difference | ratio | change | average
format      = number [N] | percent [N] | compact [N] | change [N] | plain
"""

from __future__ import annotations

import re
from dataclasses import dataclass

FUNCTIONS = {"sum": (2, 50), "average": (2, 50), "difference": (2, 2), "ratio": (2, 2), "change": (1, 2)}
_USUAL: dict[str, tuple[str, int | None]] = {"ratio": ("percent", 1), "change": ("change", 1)}
FORMATS = ("number", "percent", "compact", "change", "plain")
FIELDS = ("REF_AREA", "TIME_PERIOD", "COUNTERPART_AREA", "FREQ", "SEX", "AGE")
_TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z0-9_][\w:./-]*)|(?P<mark>[=(),|]))")
_INDICATOR = re.compile(r"[A-Z][A-Z0-9_]*")
_DIMENSION = re.compile(r"[A-Z][A-Z0-9_]*")


@dataclass(frozen=True, slots=True)
class Key:
    """Which observation: an indicator and its dimensions as written, in that order; others have their defaults."""

    indicator: str
    dimensions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """How the value is printed: its name, and decimals (None: as published)."""

    name: str = "number"
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: one key, or a function of several; `source` is the text as written, `position` counts from 0."""

    keys: tuple[Key, ...]
    function: str = ""
    format: Format = Format()
    source: str = ""
    position: int = 0


class FigureError(Exception):
    """What is in the braces is no figure: the reason (last part of a code), and the text that is wrong."""

    def __init__(self, reason: str, found: str) -> None:
        super().__init__(reason, found)
        self.reason = reason
        self.found = found


def read_figure(inner: str, source: str = "", position: int = 0) -> Figure:
    """Read what stands between the braces; FigureError says what is wrong."""
    reader = _Reader(inner)
    function, keys = reader.computation()
    format_ = reader.format(function)
    return Figure(keys, function, format_, source or "{{" + inner + "}}", position)


def write_figure(figure: Figure) -> str:
    """Write a figure in its one spelling."""
    keys = ", ".join(_write_key(key) for key in figure.keys)
    body = f"{figure.function}({keys})" if figure.function else keys
    decimals = "" if figure.format.decimals is None else f" {figure.format.decimals}"
    return f"{{{{{body} | {figure.format.name}{decimals}}}}}"


def _write_key(key: Key) -> str:
    return " ".join([key.indicator, *(f"{name}={code}" for name, code in key.dimensions)])


class _Reader:
    def __init__(self, inner: str) -> None:
        self._words = _words(inner)
        self._place = 0

    def computation(self) -> tuple[str, tuple[Key, ...]]:
        word = self._take()
        if not self._is("("):
            return "", (self._key(word),)
        if word not in FUNCTIONS:
            raise FigureError("function", word)
        self._take()
        keys = [self._key(self._take())]
        while self._is(","):
            self._take()
            keys.append(self._key(self._take()))
        if self._take() != ")":
            raise FigureError("parenthesis", word)
        least, most = FUNCTIONS[word]
        if not least <= len(keys) <= most:
            raise FigureError("count", word)
        return word, tuple(keys)

    def format(self, function: str) -> Format:
        if self._ended:
            return Format(*_USUAL.get(function, ("number", None)))
        if (mark := self._take()) != "|":
            raise FigureError("unexpected", mark)
        name = self._take()
        if name not in FORMATS:
            raise FigureError("format", name)
        decimals = None
        if not self._ended:
            text = self._take()
            if not text.isascii() or not text.isdigit() or int(text) > 9:
                raise FigureError("decimals", text)
            decimals = int(text)
        if not self._ended:
            raise FigureError("unexpected", self._take())
        return Format(name, decimals)

    def _key(self, indicator: str) -> Key:
        if not _INDICATOR.fullmatch(indicator):
            raise FigureError("indicator", indicator)
        dimensions: dict[str, str] = {}
        while not self._ended and self._words[self._place] not in ("|", ",", ")"):
            name = self._take()
            if not _DIMENSION.fullmatch(name) or not self._is("="):
                raise FigureError("dimension", name)
            self._take()
            code = self._take()
            if code in ("|", ",", ")", "(", "="):
                raise FigureError("code", name)
            if name in dimensions:
                raise FigureError("twice", name)
            dimensions[name] = code
        return Key(indicator, tuple(dimensions.items()))

    @property
    def _ended(self) -> bool:
        return self._place >= len(self._words)

    def _is(self, mark: str) -> bool:
        return not self._ended and self._words[self._place] == mark

    def _take(self) -> str:
        if self._ended:
            raise FigureError("end", "")
        self._place += 1
        return self._words[self._place - 1]


def _words(inner: str) -> list[str]:
    words: list[str] = []
    place, end = 0, len(inner.rstrip())
    while place < end:
        match = _TOKEN.match(inner, place)
        if match is None:
            raise FigureError("unexpected", inner[place:].strip()[:20])
        words.append(match["word"] or match["mark"])
        place = match.end()
    return words
