"""The survey sheet as a tree of rows that can be taken out, put elsewhere and written again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..columns import TRANSLATED, read_column
from ..kinds import BEGINS, ENDS
from .keys import Key, key_of


@dataclass(slots=True, eq=False)
class Block:
    """One row, for a group or repeat with all that is in it; `touched` are the overlay's rows that changed it."""

    cells: dict[Key, str]
    end: dict[Key, str] | None = None
    inside: list[Block] = field(default_factory=list)
    above: Block | None = None
    touched: list[int] = field(default_factory=list)

    def walk(self) -> Iterator[Block]:
        """Yield the block and all within it."""
        yield self
        for block in self.inside:
            yield from block.walk()

    def text(self, meaning: str, language: str = "") -> str:
        """Return a cell's text."""
        return self.cells.get((meaning, language), "")

    @property
    def holds(self) -> bool:
        """Tell whether it is a group or a repeat."""
        return " ".join(self.text("type").lower().split()) in BEGINS

    @property
    def repeats(self) -> tuple[int, ...]:
        """The repeats around it, which its answers' paths name."""
        found, above = [], self.above
        while above is not None:
            if BEGINS.get(" ".join(above.text("type").lower().split())) == "repeat":
                found.append(id(above))
            above = above.above
        return tuple(found)


class Table:
    """Rows by the meaning of their columns; keeps the headers as written and learns new ones."""

    def __init__(self, raw: Sequence[Sequence[str]], aliases: Mapping[str, str], default: str) -> None:
        self._default = default
        self.headers: dict[Key, str] = {}
        self.rows: list[dict[Key, str]] = []
        keys: list[Key] = []
        for number, header in enumerate(raw[0] if raw else (), 1):
            column = read_column(number, header, aliases)
            key = self.key(key_of(column.meaning, column.language))
            self.headers.setdefault(key, header)
            keys.append(key)
        for row in raw[1:]:
            cells: dict[Key, str] = {}
            for key, text in zip(keys, row, strict=False):
                if text:
                    cells.setdefault(key, text)
            self.rows.append(cells)

    def key(self, key: Key) -> Key:
        """Return the key with the default language where a text names none."""
        return (key[0], key[1] or self._default) if key[0] in TRANSLATED else key

    def learn(self, key: Key, header: str) -> None:
        """Make sure that there is a column."""
        self.headers.setdefault(key, header)

    def write(self, rows: Sequence[Mapping[Key, str]]) -> tuple[tuple[str, ...], ...]:
        """Return the header and the rows as text."""
        keys = list(self.headers)
        return (tuple(self.headers.values()), *(tuple(row.get(key, "") for key in keys) for row in rows))


def grow(rows: Sequence[dict[Key, str]]) -> tuple[Block, list[Block]]:
    """Return the rows as a tree under an empty block, and the blocks by the number of their row."""
    root = Block({})
    here, by_row = root, []
    for cells in rows:
        written = " ".join(cells.get(("type", ""), "").lower().split())
        if written in ENDS and here.above is not None:
            here.end = cells
            by_row.append(here)
            here = here.above
            continue
        block = Block(cells, above=here)
        here.inside.append(block)
        by_row.append(block)
        if written in BEGINS:
            here = block
    return root, by_row


def flatten(root: Block) -> list[tuple[Block, Mapping[Key, str]]]:
    """Return the rows of a tree in order, each with its block."""
    found: list[tuple[Block, Mapping[Key, str]]] = []
    for block in root.inside:
        found.append((block, block.cells))
        if block.holds:
            found += flatten(block)
            kind = BEGINS[" ".join(block.text("type").lower().split())]
            found.append((block, block.end or {("type", ""): f"end_{kind}", ("name", ""): block.text("name")}))
    return found
