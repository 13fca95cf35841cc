"""Narratives: CommonMark with figures, turned into blocks of the report.

Headings in a narrative stand below the question's own. Links open only web and mail addresses. Raw HTML is printed
as the characters it is made of, and pictures as their description: nothing is fetched or interpreted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .model import Align, Block, BulletList, Cell, Column, Heading, ListItem, Note, Paragraph, Run, Runs, Table

_OPEN, _CLOSE = "\ue000", "\ue001"
_FIGURE = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_SAFE_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_HEADING_LEVEL = 4

Figure = TypeVar("Figure")


def narrative(parts: Iterable[str | Figure], figure: Callable[[Figure], Run]) -> tuple[Block, ...]:
    """Return the blocks of a narrative given as text and figures; `figure` says how a figure is printed."""
    runs: list[Run] = []
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part.replace(_OPEN, "\ufffd").replace(_CLOSE, "\ufffd")
        else:
            text += f"{_OPEN}{len(runs)}{_CLOSE}"
            runs.append(figure(part))
    return tuple(_Reader(runs).blocks(_parser().parse(text)))


def flat(blocks: Iterable[Block]) -> Runs:
    """Return blocks as running text with line ends between them, for where only a line or a cell is."""
    made: list[Run] = []
    for block in blocks:
        made += [*([Run("\n")] if made else []), *_runs(block)]
    return tuple(made)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table")


@dataclass(frozen=True, slots=True)
class _Reader:
    figures: Sequence[Run]

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        i = 0
        while i < len(tokens):
            token = tokens[i]
            end = _end(tokens, i)
            inside = tokens[i + 1 : end]
            if token.type == "heading_open":
                yield Heading(_HEADING_LEVEL, "", "".join(run.text for run in self._inline(inside[0])))
            elif token.type == "paragraph_open":
                yield Paragraph(self._inline(inside[0]))
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                first = int(token.attrs.get("start", 1)) if token.type.startswith("ordered") else 1
                yield BulletList(tuple(self._items(inside, 0)), token.type.startswith("ordered"), first)
            elif token.type == "blockquote_open":
                yield from (_quoted(block) for block in self.blocks(inside))
            elif token.type == "table_open":
                yield self._table(inside)
            elif token.content:
                yield Paragraph((Run(token.content.rstrip("\n")),))
            i = end + 1

    def _items(self, tokens: Sequence[Token], depth: int) -> Iterator[ListItem]:
        i = 0
        while i < len(tokens):
            end = _end(tokens, i)
            inside = tokens[i + 1 : end]
            if tokens[i].type == "list_item_open":
                yield from self._items(inside, depth)
            elif tokens[i].type.endswith("list_open"):
                yield from self._items(inside, depth + 1)
            else:
                yield from (ListItem(_runs(block), depth) for block in self.blocks(tokens[i : end + 1]))
            i = end + 1

    def _table(self, tokens: Sequence[Token]) -> Table:
        columns: list[Column] = []
        rows: list[list[Cell]] = []
        for i, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "th_open":
                columns.append(Column(self._inline(tokens[i + 1]), _align(token)))
            elif token.type == "td_open":
                rows[-1].append(Cell(self._inline(tokens[i + 1])))
        return Table(tuple(columns), tuple(tuple(row) for row in rows[1:]))

    def _inline(self, token: Token) -> Runs:
        strong = emphasis = 0
        link = ""
        made: list[Run] = []
        for child in token.children or ():
            kind = child.type
            if kind in ("strong_open", "strong_close"):
                strong += child.nesting
            elif kind in ("em_open", "em_close"):
                emphasis += child.nesting
            elif kind == "link_open":
                address = str(child.attrs.get("href", ""))
                link = address if _SAFE_LINK.match(address) else ""
            elif kind == "link_close":
                link = ""
            else:
                style = Run("", strong > 0, emphasis > 0, link=link)
                made += self._text(_shown(child), style)
        return tuple(made)

    def _text(self, text: str, style: Run) -> Iterator[Run]:
        for i, piece in enumerate(_FIGURE.split(text)):
            if i % 2:
                figure = self.figures[int(piece)]
                yield replace(figure, strong=style.strong, emphasis=style.emphasis)
            elif piece:
                yield replace(style, text=piece)


def _end(tokens: Sequence[Token], start: int) -> int:
    """Return the position of the token that closes the one at `start`."""
    depth = 0
    for i in range(start, len(tokens)):
        depth += tokens[i].nesting
        if depth <= 0:
            return i
    return len(tokens)


def _shown(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    return token.content


def _align(token: Token) -> Align:
    style = str(token.attrs.get("style", ""))
    return Align.END if "right" in style else Align.CENTRE if "center" in style else Align.START


def _quoted(block: Block) -> Block:
    return Note(block.runs) if isinstance(block, Paragraph) else block


def _runs(block: Block) -> Runs:
    match block:
        case Paragraph() | Note():
            return block.runs
        case Heading():
            return (Run(block.text, strong=True),)
        case Table():
            cells = [run for row in block.rows for cell in row for run in (*cell.runs, Run(" · "))]
            return tuple(cells[:-1])
        case BulletList():
            items = [run for item in block.items for run in (Run("• "), *item.runs, Run("\n"))]
            return tuple(items[:-1])
    return ()
