"""Records that share all their labels: kept apart by a number where each is a record of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from ..core import Observation

RECORD = "RECORD"  # the dimension that numbers them; the first has none


def numbered(stream: Iterator[Observation], told: Callable[[Observation], None]) -> Iterator[Observation]:
    """Yield the observations of a table, those whose key came before with `RECORD` 2, 3 … added; `told` hears of them.

    A list of places may hold several records for the same place and nationality: each counts, none replaces another.
    """
    seen: Counter[tuple[object, ...]] = Counter()
    for one in stream:
        key = (*one[:3], *one[4:9])
        seen[key] += 1
        if seen[key] == 1:
            yield one
            continue
        told(one)
        yield one._replace(dims=tuple(sorted((*one.dims, (RECORD, str(seen[key]))))))
