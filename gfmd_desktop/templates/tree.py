"""The nodes that paths of expressions lead to: places of the form, and lists of choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .model import Node, Question, Repeat
from .outlook import ROOT
from .xpath import Node as XPathNode
from .xpath import Scalar

if TYPE_CHECKING:
    from .state import State


@dataclass(frozen=True, slots=True)
class FormNode:
    """An item in certain rows; of a repeat, one row (its id is the last of `rows`)."""

    state: State
    item: Node
    rows: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the item."""
        return self.item.name

    def parent(self) -> FormNode | None:
        """Return the group, row or form around it."""
        if self.item is ROOT:
            return None
        above = self.state.outlook.parent[self.item]
        depth = len(self.state.outlook.repeats[self.item])
        return FormNode(self.state, above, self.rows[:depth])

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return the relevant nodes of a name inside, `*` for all."""
        inside = self.state.outlook.inside.get(self.item, ())
        return [node for item in inside if name in ("*", item.name) for node in self.state.nodes_in(item, self.rows)]

    def matching(self, name: str, column: str, text: str) -> Sequence[XPathNode] | None:
        """Return None: rows of a repeat are looked at one by one."""
        return None

    def value(self) -> Scalar:
        """Return the answer or computed value."""
        return self.state.scalar(self.item, self.rows) if isinstance(self.item, Question) else ""

    def position(self) -> int:
        """Return the number of the row this is, or of its like."""
        return self.state.row_number(self.item, self.rows) if isinstance(self.item, Repeat) else 1


@dataclass(frozen=True, slots=True)
class TextNode:
    """A leaf with a text: a column of an item."""

    name: str
    text: str
    above: ItemNode

    def parent(self) -> XPathNode | None:
        """Return the item."""
        return self.above

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return nothing: a leaf."""
        return ()

    def matching(self, name: str, column: str, text: str) -> Sequence[XPathNode] | None:
        """Return None: a leaf knows nothing of its like."""
        return None

    def value(self) -> Scalar:
        """Return the text."""
        return self.text

    def position(self) -> int:
        """Return 1: there is one of each column."""
        return 1


@dataclass(frozen=True, slots=True, eq=False)
class ItemNode:
    """One choice of a list or row of a file, with its columns inside."""

    columns: Mapping[str, str]
    number: int
    above: ListNode
    name: str = "item"

    def parent(self) -> XPathNode | None:
        """Return the list."""
        return self.above

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return its columns; of a choice, `name`, `label` and the further ones."""
        if name != "*":
            return [TextNode(name, self.columns[name], self)] if name in self.columns else ()
        return [TextNode(column, text, self) for column, text in self.columns.items()]

    def matching(self, name: str, column: str, text: str) -> Sequence[XPathNode] | None:
        """Return None: what is inside is looked at one by one."""
        return None

    def value(self) -> Scalar:
        """Return an empty text: an item has no value of its own."""
        return ""

    def position(self) -> int:
        """Return the place in the list."""
        return self.number


class ListNode:
    """`root` of a list: its items, made when first asked for and found by the text of a column."""

    name = "root"

    def __init__(self, rows: Sequence[Mapping[str, str]], above: InstanceNode) -> None:
        self.items = [ItemNode(row, number, self) for number, row in enumerate(rows, 1)]
        self._above = above
        self._indexes: dict[str, dict[str, list[XPathNode]]] = {}

    def parent(self) -> XPathNode | None:
        """Return the instance."""
        return self._above

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return the items."""
        return self.items if name in ("*", "item") else ()

    def matching(self, name: str, column: str, text: str) -> Sequence[XPathNode] | None:
        """Return the items with this text in a column, without looking at the others."""
        if name not in ("*", "item"):
            return ()
        if column not in self._indexes:
            index = self._indexes[column] = {}
            for item in self.items:
                index.setdefault(item.columns.get(column, ""), []).append(item)
        return self._indexes[column].get(text, ())

    def value(self) -> Scalar:
        """Return an empty text: a list has no value."""
        return ""

    def position(self) -> int:
        """Return 1: there is one root."""
        return 1


class InstanceNode:
    """`instance('list')`, with `root` in it."""

    name = "instance"

    def __init__(self, rows: Sequence[Mapping[str, str]]) -> None:
        self.root = ListNode(rows, self)

    def parent(self) -> XPathNode | None:
        """Return None: nothing is around an instance."""
        return None

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return `root`."""
        return [self.root] if name in ("*", "root") else []

    def matching(self, name: str, column: str, text: str) -> Sequence[XPathNode] | None:
        """Return None: a root has no columns."""
        return None

    def value(self) -> Scalar:
        """Return an empty text: an instance has no value."""
        return ""

    def position(self) -> int:
        """Return 1: there is one of each name."""
        return 1
