"""Takes turns between what is measured and its yardstick, and prints medians and their ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """Return how long the work takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(title: str, ours: Callable[[], float], yardstick: Callable[[], float], *, rounds: int = 5) -> float:
    """Measure both in turn, after one round that does not count; print and return the median ratio."""
    ours(), yardstick()
    pairs = [(ours(), yardstick()) for _ in range(rounds)]
    ratio = statistics.median(mine / other for mine, other in pairs)
    mine, other = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"{title}: {mine * 1000:.2f} ms against {other * 1000:.2f} ms, ratio {ratio:.2f}")
    return ratio


def percentile(values: list[float], share: float) -> float:
    """Return the value below which the share of all values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
