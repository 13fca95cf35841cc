"""What depends on what in a template: the order of computing, and the circles that forbid one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from weakref import WeakKeyDictionary

from .formulas import Formula, formula_of
from .model import Choice, Node, Question, Repeat, Template
from .outlook import Outlook, choice_list
from .wording import names, references

Point = int  # what is computed of an item, as a number: three for each item, in the order of the form
Needs = dict[Point, int]  # what a point reads → of how many repeats around it only its own row


class Aspect(IntEnum):
    """What of an item is computed: whether it is asked, how many rows it has, its value."""

    RELEVANT = 0
    ROWS = 1
    VALUE = 2


class Graph:
    """The dependencies of a template.

    `order` has every point after those it reads, and `rank` says where; `feeds` has for each point those that read it,
    each with the number of repeats in which only the same row is read: a change in one row need not touch the others.
    """

    def __init__(self, template: Template) -> None:
        self.outlook = Outlook(template)
        needs: dict[Point, Needs] = {}
        for place, item in enumerate(self.outlook.order):
            self._add(place * 3, item, needs)
        self.order, found = _sorted(needs)
        self.circles = [tuple(self.item(point) for point in circle) for circle in found]
        self.rank = {point: number for number, point in enumerate(self.order)}
        self.feeds: dict[Point, list[tuple[Point, int]]] = {point: [] for point in needs}
        for point, needed in needs.items():
            for need, rows in needed.items():
                self.feeds[need].append((point, rows))
        self.touches = self._touched()
        self.triggered = self._triggered()

    def item(self, point: Point) -> Node:
        """Return the item of a point."""
        return self.outlook.order[point // 3]

    def point(self, item: Node, aspect: Aspect) -> Point:
        """Return the point of an aspect of an item."""
        return self.outlook.place[item] * 3 + aspect

    def points(self, item: Node) -> Iterator[Point]:
        """Yield what is computed of an item."""
        first = self.outlook.place[item] * 3
        yield first
        if isinstance(item, Repeat):
            yield first + Aspect.ROWS
        elif isinstance(item, Question):
            yield first + Aspect.VALUE

    def _add(self, first: Point, item: Node, needs: dict[Point, Needs]) -> None:
        """Note what the points of an item read."""
        needs[first] = self._around(item)
        self._read(item, item.relevant, needs[first])
        if isinstance(item, Repeat):
            counted = needs[first + Aspect.ROWS] = {first: len(self.outlook.repeats[item])}
            self._read(item, item.count, counted)
        elif isinstance(item, Question):
            valued = needs[first + Aspect.VALUE] = {first: len(self.outlook.repeats[item])}
            if not item.triggers:
                keeps = item.calculation is not None and item.calculation.keeps
                self._read(item, item.calculation, valued, before=keeps)

    def _around(self, item: Node) -> Needs:
        """Return what being relevant reads of the group or the row around."""
        above = next(self.outlook.above(item), None)
        if above is None:
            return {}
        rows = len(self.outlook.repeats[above])
        found = {self.point(above, Aspect.RELEVANT): rows}
        if isinstance(above, Repeat) and above.count is not None:
            found[self.point(above, Aspect.ROWS)] = rows
        return found

    def _read(self, item: Node, formula: Formula | None, needs: Needs, *, before: bool = False) -> None:
        """Add what a formula reads; `before`: not the item itself, whose value is the one from before."""
        if formula is None:
            return
        for other, rows in self.outlook.reads(formula, item):
            if other is not item or not before:
                point = self._point(other)
                needs[point] = min(rows, needs.get(point, rows))

    def _touched(self) -> Mapping[Point, list[tuple[Node, int]]]:
        """Say which items look different (label, choices, required, constraint) when a point changes."""
        found: dict[Point, list[tuple[Node, int]]] = {}
        said = {name: _names_in(choices) for name, choices in self.outlook.template.choices.items()}
        for item in self.outlook.order:
            needs: Needs = {}
            listed = said.get(item.list_name, ()) if isinstance(item, Question) else ()
            for formula in (*_looks(item), *(formula_of(f"${{{name}}}") for name in listed)):
                self._read(item, formula, needs, before=True)
            for point, rows in needs.items():
                found.setdefault(point, []).append((item, rows))
        return found

    def _triggered(self) -> Mapping[Node, list[tuple[Question, int]]]:
        """Say which questions are computed when one is answered, and of how many repeats in its own row only."""
        found: dict[Node, list[tuple[Question, int]]] = {}
        for item in self.outlook.order:
            for name in item.triggers if isinstance(item, Question) else ():
                for trigger in self.outlook.named(name, item)[:1]:
                    shared = min(self.outlook.shared(trigger, item), len(self.outlook.repeats[item]))
                    found.setdefault(trigger, []).append((item, shared))  # type: ignore[arg-type]
        return found

    def _point(self, item: Node) -> Point:
        """Return what of an item others read."""
        first = self.outlook.place[item] * 3
        if isinstance(item, Question):
            return first + Aspect.VALUE
        return first + Aspect.ROWS if isinstance(item, Repeat) else first


def _names_in(choices: Iterable[Choice]) -> tuple[str, ...]:
    """Return the names that the labels of choices refer to."""
    return tuple(dict.fromkeys(name for choice in choices for text in choice.labels.values() for name in names(text)))


def _looks(item: Node) -> Iterator[Formula]:
    """Yield the formulas that decide how an item looks when it is asked."""
    if isinstance(item, Question):
        if item.list_name and (listed := choice_list(item.list_name)) is not None:
            yield listed
        yield from (formula for formula in (item.choice_filter, item.search) if formula is not None)
        if isinstance(item.read_only, Formula):
            yield item.read_only
    if item.constraint is not None:
        yield item.constraint
    if item.required is not None:
        yield item.required
    for name in references(item):
        yield formula_of(f"${{{name}}}")


_GRAPHS: WeakKeyDictionary[Template, Graph] = WeakKeyDictionary()


def graph_of(template: Template) -> Graph:
    """Return the graph of a template, made once."""
    if template not in _GRAPHS:
        _GRAPHS[template] = Graph(template)
    return _GRAPHS[template]


def _sorted(needs: Mapping[Point, Needs]) -> tuple[list[Point], list[Sequence[Point]]]:
    """Return the points in an order of computing, and the circles; most forms are in such an order as written."""
    if all(need < point for point, needed in needs.items() for need in needed):
        return list(needs), []
    sorting = _Sorting(needs)
    return sorting.order, sorting.circles


class _Sorting:
    """Tarjan's strongly connected components, without recursion: what is needed comes first."""

    def __init__(self, needs: Mapping[Point, Iterable[Point]]) -> None:
        self.order: list[Point] = []
        self.circles: list[Sequence[Point]] = []
        self._needs = needs
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
        return iter(sorted(self._needs[point]))

    def _leave(self, point: Point, above: Point | None) -> None:
        if above is not None:
            self._low[above] = min(self._low[above], self._low[point])
        if self._low[point] != self._index[point]:
            return
        component: list[Point] = []
        while not component or component[-1] != point:
            component.append(self._waiting.pop())
            self._held.discard(component[-1])
        component.sort()
        self.order.extend(component)
        if len(component) > 1 or point in self._needs[point]:
            self.circles.append(component)
