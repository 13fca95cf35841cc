"""Computing what an answer changes, and nothing else: cell after cell, each after those it reads.

A cell is a point of the graph in certain rows. What reads it waits, by rank, until all it reads is done; if its own
value then stays as it was, nothing behind it is touched.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator

from ..core import Json
from .graph import Aspect, Point
from .model import Node, Question, Repeat
from .outlook import ROOT
from .rows import path_of
from .scalars import to_json
from .state import Rows, State
from .xpath import to_boolean, to_number

_MOST_ROWS = 10_000.0


def compute_all(state: State) -> None:
    """Compute everything of a state that was just made."""
    computing = Computing(state)
    for point in state.graph.order:
        for rows in state.all_rows(state.graph.item(point)):
            computing.compute(point, rows)


class Computing:
    """One computation after a change; it keeps what was there before, by path, and what looks different."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._graph = state.graph
        self._outlook = state.outlook
        self.relevant: dict[str, bool | None] = {}
        self.calculated: dict[str, Json] = {}
        self._touched: dict[tuple[Node, Rows], None] = {}
        self._pulled: set[Node] = set()  # triggers under way, so that a circle of them ends
        self._ranks: list[int] = []
        self._waiting: dict[int, set[Rows]] = {}
        self._rules: dict[int, Callable[[Node, Rows], bool]] = {
            Aspect.RELEVANT: self._relevance,
            Aspect.ROWS: self._count,
            Aspect.VALUE: self._value,
        }

    def answered(self, question: Question, rows: Rows) -> None:
        """Compute what depends on the answer to a question."""
        point = self._graph.point(question, Aspect.VALUE)
        if not self._state.stands(question, rows):
            return
        self.compute(point, rows)
        self._spread(point, rows)
        self._run()
        self._trigger(question, rows)

    def _trigger(self, question: Question, rows: Rows) -> None:
        """Compute and store what waits for a question to be answered; that may be waited for in turn."""
        for item, shared in self._graph.triggered.get(question, ()):
            for own in list(self._state.all_rows(item, rows[:shared])):
                path = path_of(item, own)
                if item in self._pulled or not self._state.relevant.get(path) or item.calculation is None:
                    continue
                value = to_json(item, self._state.evaluate(item.calculation.tree, item, own, path, ""))
                if value != self._state.answers.get(path):
                    self._state.answers[path] = self._state.once[path] = value
                    self._pulled.add(item)
                    self.answered(item, own)
                    self._pulled.discard(item)

    def row_changed(self, repeat: Repeat, rows: Rows) -> None:
        """Compute what depends on a row (its id is the last of `rows`) that came, went or moved."""
        outer = rows[:-1]
        before = self._state.stored_rows(repeat, outer)
        self._state.take_row(repeat, rows)
        now = self._state.stored_rows(repeat, outer)
        if before == now or not self._state.stands(repeat, outer):
            return
        for point, inner in self._cells(repeat, rows):
            if rows[-1] in before:
                self._spread(point, inner, depth=len(rows))
            if rows[-1] in now:
                self._wait(point, inner)
            else:
                self._drop(point, inner)
        point = self._graph.point(repeat, Aspect.ROWS)
        self.compute(point, outer)
        self._spread(point, outer)
        self._run()

    def touched(self) -> Iterator[tuple[Node, Rows]]:
        """Yield the items, with their rows, that read something that changed when they are shown."""
        for item, within in self._touched:
            for rows in self._state.all_rows(item, within):
                yield item, rows

    def compute(self, point: Point, rows: Rows) -> bool:
        """Compute a cell; tell whether anything changed."""
        return self._rules[point % 3](self._graph.item(point), rows)

    # -- which cells -------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while self._ranks:
            rank = heapq.heappop(self._ranks)
            point, parts = self._graph.order[rank], self._waiting.pop(rank)
            for rows in self._rows(self._graph.item(point), parts):
                if self.compute(point, rows):
                    self._spread(point, rows, after=rank)

    def _rows(self, item: Node, parts: set[Rows]) -> Iterator[Rows]:
        """Return all rows of an item below those given, once each."""
        if len(parts) == 1:
            return self._state.all_rows(item, *parts)
        return iter(dict.fromkeys(rows for part in parts for rows in self._state.all_rows(item, part)))

    def _spread(self, point: Point, rows: Rows, *, after: int = -1, depth: int = 1_000) -> None:
        """Let wait what reads a cell that changed; `depth`: nothing that deep in its rows, for they are gone."""
        for feed, shared in self._graph.feeds[point]:
            if shared < depth and self._graph.rank[feed] > after:
                self._wait(feed, rows[:shared])
        for item, shared in self._graph.touches.get(point, ()):
            if shared < depth:
                self._touched[item, rows[:shared]] = None

    def _wait(self, point: Point, within: Rows) -> None:
        rank = self._graph.rank[point]
        parts = self._waiting.get(rank)
        if parts is None:
            self._waiting[rank] = {within}
            heapq.heappush(self._ranks, rank)
        else:
            parts.add(within)

    def _cells(self, repeat: Repeat, rows: Rows) -> Iterator[tuple[Point, Rows]]:
        """Yield all cells inside a row."""
        for item in self._outlook.below(repeat):
            for inner in self._state.all_rows(item, rows):
                for point in self._graph.points(item):
                    yield point, inner

    def _drop(self, point: Point, rows: Rows) -> None:
        """Take away what was computed in a row that is gone."""
        state, path = self._state, path_of(self._graph.item(point), rows)
        self.relevant.setdefault(path, state.relevant.pop(path, None))
        if path in state.calculated:
            self.calculated[path] = state.calculated.pop(path)
        for table in (state.counts, state.lacking, state.failures):
            table.pop(path, None)
        state.forget(path)

    # -- what is computed --------------------------------------------------------------------------------------

    def _relevance(self, item: Node, rows: Rows) -> bool:
        state, path = self._state, path_of(item, rows)
        now = self._inside_relevant(item, rows)
        if now and item.relevant is not None:
            now = to_boolean(state.evaluate(item.relevant.tree, item, rows, path, True))
        before = state.relevant.get(path)
        if before is now:
            return False
        state.relevant[path] = now
        self.relevant.setdefault(path, before)
        state.forget(path)
        return True

    def _inside_relevant(self, item: Node, rows: Rows) -> bool:
        """Tell whether what is around an item is relevant, and its row one that counts."""
        above = self._outlook.parent[item]
        if above is ROOT:
            return True
        if isinstance(above, Repeat):
            rows, row = rows[:-1], rows[-1]
            if above.count is not None and row not in self._state.rows_of(above, rows):
                return False
        return self._state.relevant.get(path_of(above, rows), False)

    def _count(self, item: Node, rows: Rows) -> bool:
        if not isinstance(item, Repeat) or item.count is None:
            return True
        state, path = self._state, path_of(item, rows)
        number = to_number(state.evaluate(item.count.tree, item, rows, path, 0.0))
        count = int(max(0.0, min(number, _MOST_ROWS))) if number == number else 0  # noqa: PLR0124
        before = state.counts.get(path)
        state.counts[path] = count
        state.lacking.pop(path, None)
        lack = count - len(state.stored_rows(item, rows))
        if lack > 0 and state.relevant.get(path, False):
            state.lacking[path] = lack
        return before != count

    def _value(self, item: Node, rows: Rows) -> bool:
        if not isinstance(item, Question):
            return False
        state, path = self._state, path_of(item, rows)
        state.forget(path)
        if item.calculation is None or item.triggers:
            return True
        value = None
        if state.relevant.get(path):
            value = to_json(item, state.evaluate(item.calculation.tree, item, rows, path, ""))
        before = state.calculated.get(path)
        state.calculated[path] = value
        if value is not None and item.calculation.keeps and state.answers.get(path) != value:
            state.once[path] = value
        if before != value:
            self.calculated.setdefault(path, before)
        return before != value or path in self.relevant
