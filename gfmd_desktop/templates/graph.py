"""What depends on what in a template: the order of computing, and the circles that forbid one."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from weakref import WeakKeyDictionary

from .model import Node, Question, Repeat, Template
from .outlook import Outlook, formulas
from .wording import references
from .xpath import parse


class Aspect(IntEnum):
    """What of an item is computed: whether it is asked, how many rows it has, its value."""

    RELEVANT = 0
    ROWS = 1
    VALUE = 2


Point = tuple[Node, Aspect]


class Graph:
    """The dependencies of a template, sorted: `order` has every point after those it depends on."""

    def __init__(self, template: Template) -> None:
        self.outlook = Outlook(template)
        self.needs: dict[Point, set[Point]] = {}
        for item in self.outlook.order:
            self._add(item)
        self.order, self.circles = _sorted(self.needs, self.outlook)
        self.rank = {point: number for number, point in enumerate(self.order)}
        self.feeds: dict[Point, list[Point]] = {point: [] for point in self.order}
        for point, needed in self.needs.items():
            for need in needed:
                self.feeds[need].append(point)
        self.touches = self._touched()

    def _add(self, item: Node) -> None:
        relevant = self._read(item, ("relevant",))
        for above in list(self.outlook.above(item))[:1]:
            relevant.add((above, Aspect.RELEVANT))
            if isinstance(above, Repeat):
                relevant.add((above, Aspect.ROWS))
        self.needs[item, Aspect.RELEVANT] = relevant
        if isinstance(item, Repeat):
            self.needs[item, Aspect.ROWS] = {(item, Aspect.RELEVANT), *self._read(item, ("repeat_count",))}
        if isinstance(item, Question):
            self.needs[item, Aspect.VALUE] = {(item, Aspect.RELEVANT), *self._read(item, ("calculation",))}

    def _read(self, item: Node, meanings: tuple[str, ...]) -> set[Point]:
        found: set[Point] = set()
        for meaning, formula in formulas(item):
            if meaning in meanings:
                for other in self.outlook.meant(formula.tree, item):
                    found.add(_point(other))
                if (meaning != "calculation" and _names_itself(formula.text, item)) or (
                    meaning == "calculation" and _names_itself(formula.text, item) and "once(" not in formula.text
                ):
                    found.add(_point(item))
        return found

    def _touched(self) -> dict[Point, set[Node]]:
        """Say which items look different (label, choices, required, constraint) when a point changes."""
        found: dict[Point, set[Node]] = {}
        for item in self.outlook.order:
            read: set[Node] = set()
            for meaning, formula in formulas(item):
                if meaning in ("constraint", "required", "read_only", "choice_filter"):
                    read |= self.outlook.meant(formula.tree, item)
            for name in references(item):
                read |= self.outlook.meant(parse(f"${{{name}}}"), item)
            for other in read:
                found.setdefault(_point(other), set()).add(item)
        return found


def _point(item: Node) -> Point:
    if isinstance(item, Repeat):
        return item, Aspect.ROWS
    return item, Aspect.VALUE if isinstance(item, Question) else Aspect.RELEVANT


def _names_itself(text: str, item: Node) -> bool:
    return f"${{{item.name}}}" in text.replace(" ", "")


_GRAPHS: WeakKeyDictionary[Template, Graph] = WeakKeyDictionary()


def graph_of(template: Template) -> Graph:
    """Return the graph of a template, made once."""
    if template not in _GRAPHS:
        _GRAPHS[template] = Graph(template)
    return _GRAPHS[template]


def _sorted(needs: dict[Point, set[Point]], outlook: Outlook) -> tuple[list[Point], list[tuple[Point, ...]]]:
    """Return the points in order, those of a circle in the form's order, and the circles (Tarjan, without recursion)."""
    index: dict[Point, int] = {}
    low: dict[Point, int] = {}
    waiting: list[Point] = []
    held: set[Point] = set()
    order: list[Point] = []
    circles: list[tuple[Point, ...]] = []
    for start in needs:
        if start in index:
            continue
        work = [(start, iter(_in_form_order(needs[start], outlook)))]
        index[start] = low[start] = len(index)
        waiting.append(start)
        held.add(start)
        while work:
            point, rest = work[-1]
            need = next(rest, None)
            if need is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[point])
                if low[point] == index[point]:
                    _close(point, waiting, held, needs, outlook, order, circles)
            elif need not in index:
                index[need] = low[need] = len(index)
                waiting.append(need)
                held.add(need)
                work.append((need, iter(_in_form_order(needs[need], outlook))))
            elif need in held:
                low[point] = min(low[point], index[need])
    return order, circles


def _close(
    point: Point,
    waiting: list[Point],
    held: set[Point],
    needs: dict[Point, set[Point]],
    outlook: Outlook,
    order: list[Point],
    circles: list[tuple[Point, ...]],
) -> None:
    """Take a finished component from the stack."""
    component: list[Point] = []
    while not component or component[-1] != point:
        component.append(waiting.pop())
        held.discard(component[-1])
    component = _in_form_order(component, outlook)
    order.extend(component)
    if len(component) > 1 or point in needs[point]:
        circles.append(tuple(component))


def _in_form_order(points: Iterable[Point], outlook: Outlook) -> list[Point]:
    return sorted(points, key=lambda point: (outlook.place[point[0]], point[1]))
