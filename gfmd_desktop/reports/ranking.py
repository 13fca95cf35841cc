"""Which counterpart areas a table lists: aggregates on top, then the largest, without those that have nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gfmd_desktop.statistics import areas, period_bounds

from .marks import Sourced

MOST_COLUMNS = 9
_MOST_ROWS = 15


@dataclass(frozen=True, slots=True)
class Ranking:
    """The areas of one indicator in the order of print, and how many are left out for being smaller or zero."""

    cells: Mapping[tuple[str, str], Sourced]
    periods: tuple[str, ...]
    aggregates: tuple[str, ...]
    listed: tuple[str, ...]
    left: int
    zeros: int

    @property
    def shown(self) -> tuple[str, ...]:
        """The areas that have a row."""
        return self.aggregates + self.listed

    @property
    def first(self) -> Sourced:
        """One observation, for what all of them share."""
        return next(iter(self.cells.values()))

    def found(self, partner: str, period: str) -> Sourced | None:
        """Return the observation of an area and period."""
        return self.cells.get((partner, period))

    def largest(self, count: int) -> list[tuple[str, Decimal]]:
        """Return the largest areas of the last period with their values; aggregates are none of them."""
        sized = [(partner, _value(self.found(partner, self.periods[-1]))) for partner in self.listed[:count]]
        return [(partner, value) for partner, value in sized if value]


def rank(series: Sequence[Sourced], name: Callable[[str], str]) -> Ranking | None:
    """Rank the counterpart areas by their last period, then by name; None when there is none but the total."""
    cells = {(one.observation.counterpart_area, one.observation.time_period): one for one in series}
    partners = {partner for partner, _ in cells}
    if not partners - {"_T"}:
        return None
    periods = tuple(periods_of(series)[-MOST_COLUMNS:])
    known = [partner for partner in partners if any(_value(cells.get((partner, each))) for each in periods)]

    def order(partner: str) -> tuple[bool, bool, Decimal, str]:
        latest = _value(cells.get((partner, periods[-1])))
        return partner != "_T", latest is None, -(latest or Decimal(0)), name(partner)

    known.sort(key=order)
    single = [partner for partner in known if not areas().is_aggregate(partner)]
    grouped = tuple(partner for partner in known if areas().is_aggregate(partner))
    left = max(0, len(single) - _MOST_ROWS)
    return Ranking(cells, periods, grouped, tuple(single[:_MOST_ROWS]), left, len(partners) - len(known))


def periods_of(series: Iterable[Sourced]) -> list[str]:
    """Return the periods of a series in the order of time."""
    return sorted({one.observation.time_period for one in series}, key=_begins)


def _begins(period: str) -> tuple[str, str]:
    bounds = period_bounds(period)
    return (bounds[0].isoformat() if bounds else period), period


def _value(one: Sourced | None) -> Decimal | None:
    return one.observation.value if one else None
