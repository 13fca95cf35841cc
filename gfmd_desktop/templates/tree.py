"""The nodes that paths of expressions lead to: places of the form, and lists of choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .model import Choice, Node, Question, Repeat
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

    def value(self) -> Scalar:
        """Return the answer or computed value."""
        return self.state.scalar(self.item, self.rows) if isinstance(self.item, Question) else ""

    def position(self) -> int:
        """Return the number of the row this is, or of its like."""
        return self.state.row_number(self.item, self.rows) if isinstance(self.item, Repeat) else 1


@dataclass(frozen=True, slots=True)
class TextNode:
    """A leaf with a text: the column of a choice."""

    name: str
    text: str
    above: ChoiceNode

    def parent(self) -> XPathNode | None:
        """Return the choice."""
        return self.above

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return nothing: a leaf."""
        return ()

    def value(self) -> Scalar:
        """Return the text."""
        return self.text

    def position(self) -> int:
        """Return 1: there is one of each column."""
        return 1


@dataclass(frozen=True, slots=True, eq=False)
class ChoiceNode:
    """One choice of a list, with its columns inside."""

    choice: Choice
    label: str
    number: int
    above: ListNode | None = None
    name: str = "item"

    def parent(self) -> XPathNode | None:
        """Return the list."""
        return self.above

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return its columns: `name`, `label` and the further ones."""
        columns: Mapping[str, str] = {"name": self.choice.name, "label": self.label, **self.choice.extra}
        return [TextNode(column, text, self) for column, text in columns.items() if name in ("*", column)]

    def value(self) -> Scalar:
        """Return an empty text: a choice has no value of its own."""
        return ""

    def position(self) -> int:
        """Return the place in the list."""
        return self.number


@dataclass(frozen=True, slots=True, eq=False)
class ListNode:
    """`instance('list')` with `root` in it and the choices in that."""

    choices: tuple[tuple[Choice, str], ...]
    name: str = "instance"

    def parent(self) -> XPathNode | None:
        """Return None: nothing is around a list."""
        return None

    def children(self, name: str) -> Sequence[XPathNode]:
        """Return `root`, or within that the choices."""
        if self.name == "instance":
            return [ListNode(self.choices, "root")] if name in ("*", "root") else []
        if name not in ("*", "item"):
            return []
        return [ChoiceNode(choice, label, number, self) for number, (choice, label) in enumerate(self.choices, 1)]

    def value(self) -> Scalar:
        """Return an empty text: a list has no value."""
        return ""

    def position(self) -> int:
        """Return 1: there is one root."""
        return 1
