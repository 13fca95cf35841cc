"""What a function is: its name, how many arguments it takes, and how it is computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..evaluation import Context
from ..syntax import Expression
from ..values import Scalar, Value, unpack

Call = Callable[[Context, list[Value]], Value]
Lazy = Callable[[Context, Sequence[Expression]], Value]


def _never(context: Context, arguments: list[Value]) -> Value:
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Function:
    """A function; `most` None is any number of arguments; `lazy` gets its arguments unevaluated."""

    name: str
    least: int
    most: int | None
    call: Call = _never
    lazy: Lazy | None = None
    steady: bool = True

    def accepts(self, count: int) -> bool:
        """Tell whether the function takes so many arguments."""
        return self.least <= count and (self.most is None or count <= self.most)


def flat(values: Sequence[Value]) -> list[Scalar]:
    """Return every value, with the nodes of node-sets one by one."""
    found: list[Scalar] = []
    for value in values:
        if isinstance(value, list):
            found.extend(node.value() for node in value)
        else:
            found.append(unpack(value))
    return found
