"""What depends on what in a template: the order of computing, and the circles that forbid one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
        sorting = _Sorting(self.needs, self.outlook)
        self.order, self.circles = sorting.order, sorting.circles
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


class _Sorting:
    """Tarjan's strongly connected components, without recursion: what is needed comes first."""

    def __init__(self, needs: dict[Point, set[Point]], outlook: Outlook) -> None:
        self.order: list[Point] = []
        self.circles: list[tuple[Point, ...]] = []
        self._outlook = outlook
        self._needs = {point: self._in_form_order(needed) for point, needed in needs.items()}
        self._index: dict[Point, int] = {}
        self._low: dict[Point, int] = {}
        self._waiting: list[Point] = []
        self._held: set[Point] = set()
        for start in needs:
            if start not in self._index:
                self._visit(start)

    def _visit(self, start: Point) -> None:
        work = [(start, self._enter(start))]
        while work:
            point, rest = work[-1]
            need = next(rest, None)
            if need is None:
                work.pop()
                self._leave(point, work[-1][0] if work else None)
            elif need not in self._index:
                work.append((need, self._enter(need)))
            elif need in self._held:
                self._low[point] = min(self._low[point], self._index[need])

    def _enter(self, point: Point) -> Iterator[Point]:
        self._index[point] = self._low[point] = len(self._index)
        self._waiting.append(point)
        self._held.add(point)
        return iter(self._needs[point])

    def _leave(self, point: Point, above: Point | None) -> None:
        if above is not None:
            self._low[above] = min(self._low[above], self._low[point])
        if self._low[point] != self._index[point]:
            return
        component: list[Point] = []
        while not component or component[-1] != point:
            component.append(self._waiting.pop())
            self._held.discard(component[-1])
        component = self._in_form_order(component)
        self.order.extend(component)
        if len(component) > 1 or point in self._needs[point]:
            self.circles.append(tuple(component))

    def _in_form_order(self, points: Iterable[Point]) -> list[Point]:
        return sorted(points, key=lambda point: (self._outlook.place[point[0]], point[1]))
