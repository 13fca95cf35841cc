"""Tables that hold several measures or units in one column: each pair of them is an indicator of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..core import Block
from .frames import Frame
from .grid import Grid
from .labels import TOTAL, Labels
from .naming import Named, named, own_id
from .recipe import Column, Measure, Table
from .vocabulary import best_measure, power_of_ten, unit_words

MEASURED = ("MEASURE", "UNIT", "UNIT_MULT")
Dims = tuple[tuple[str, str], ...]
Meant = tuple[str, str, int]  # indicator, unit, power of ten
Told = Callable[[str], None]


def measures_of(grid: Grid, frame: Frame, columns: Sequence[Column], title: str) -> tuple[Measure, ...]:
    """Return what each measure and unit of the sheet's top means, in the order in which they come."""
    spots = {column.role: column.column for column in columns if column.role in MEASURED}
    if not spots:
        return ()
    rows = range(frame.first, frame.last + 1)
    filled = (row for row in rows if any(grid.cell(row, column) for column in frame.numeric))
    measure, unit, mult = (spots.get(role, 0) for role in MEASURED)
    said = {(grid.text(row, measure), grid.text(row, unit), grid.text(row, mult)) for row in filled}
    return _told_apart([_measure(*texts, title) for texts in sorted(said)])


def _measure(text: str, unit: str, mult: str, title: str) -> Measure:
    what: Named = named(best_measure({"": text}), title, unit_words(unit))
    power = power_of_ten(mult) if mult else None
    return Measure(text, unit, mult, what.indicator, what.unit, what.mult if power is None else power, what.name)


def _told_apart(found: Sequence[Measure]) -> tuple[Measure, ...]:
    """Give two measures that would mean the same indicator different ones: all but the first become their own."""
    taken: dict[str, tuple[str, str]] = {}
    kept = []
    for one in found:
        pair = (one.text, one.unit_text)
        text = " ".join(filter(None, pair))
        free = taken.setdefault(one.indicator, pair) == pair or not text
        kept.append(one if free else replace(one, indicator=own_id(text), name=text))
        taken.setdefault(kept[-1].indicator, pair)
    return tuple(kept)


class Measuring:
    """Gives observations the indicator and unit that their measure means, which is no dimension any more."""

    def __init__(self, table: Table, labels: Labels, told: Told) -> None:
        self._meant = {(one.text, one.unit_text, one.mult_text): one for one in table.measures}
        self._labels, self._told = labels, told
        self._known: dict[Dims, tuple[Meant | None, Dims]] = {}

    def block(self, block: Block) -> Block:
        """Return a block of observations with what is measured told by their measures."""
        found = [self._of(dims) for dims in block.dims]
        usual = zip(block.indicator, block.unit_measure, block.unit_mult, strict=True)
        meant = [one or own for (one, _), own in zip(found, usual, strict=True)]
        return block._replace(
            indicator=[one[0] for one in meant],
            unit_measure=[one[1] for one in meant],
            unit_mult=[one[2] for one in meant],
            dims=[dims for _, dims in found],
        )

    def _of(self, dims: Dims) -> tuple[Meant | None, Dims]:
        if dims not in self._known:
            self._known[dims] = self._find(dims)
        return self._known[dims]

    def _find(self, dims: Dims) -> tuple[Meant | None, Dims]:
        codes = dict(dims)
        measure, unit, mult = (self._text(name, codes.get(name, "")) for name in MEASURED)
        one = self._meant.get((measure, unit, mult))
        if one is None:
            self._told(" · ".join(filter(None, (measure, unit, mult))))
            return None, dims
        return (one.indicator, one.unit, one.mult), tuple(pair for pair in dims if pair[0] not in MEASURED)

    def _text(self, name: str, code: str) -> str:
        return "" if code in ("", TOTAL) else self._labels.texts.get((name, code), code)
