"""What the catalogue's rules say of an import, and how many observations of which kind it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from ..core import Block, Finding, Observation, Place, Progress, Severity, findings
from ..statistics import Screen, areas, catalogue, check
from .gathering import Twin, of_area

_SHOWN = 200  # findings of one kind; the rest is counted
_UNKNOWN = "statistics.unknown-indicator"  # an indicator of the workspace, which has been told already


class Counting:
    """Counts observations as they stream by, and looks which areas the rules need to see."""

    def __init__(self, *, rules: bool) -> None:
        self._screen = Screen(catalogue()) if rules else None
        self._areas: Counter[str] = Counter()
        self._missing = 0

    def add(self, block: Block) -> None:
        """Count some that are kept."""
        self._areas.update(block.ref_area)
        self._missing += block.value.count(None)
        if self._screen is not None:
            self._screen.add(block)

    def met(self, twin: Twin) -> None:
        """Count a figure that takes the place of a missing one."""
        if twin.kept.value is None and twin.other.value is not None:
            self._missing -= 1
            if self._screen is not None:
                self._screen.add(Block.of([twin.other]))

    @property
    def counts(self) -> dict[str, int]:
        """How many there are, how many are missing, how many speak of no single country."""
        aggregates = sum(count for area, count in self._areas.items() if not areas().is_country(area))
        return {"observations": self._areas.total(), "missing": self._missing, "aggregates": aggregates}

    def doubtful(self) -> list[str]:
        """Return the areas for which a rule may object."""
        return sorted(self._screen.areas()) if self._screen is not None else []


def broken_rules(
    kept: Collection[Observation], doubtful: Iterable[str], file: str, progress: Progress
) -> list[Finding]:
    """Return what the rules object to, area by area; as warnings, because the figures are as they were published."""
    seen: Counter[str] = Counter()
    found: list[Finding] = []
    last: dict[str, Finding] = {}
    for area in doubtful:
        for each in check(of_area(kept, area), catalogue(), lambda one: Place(file, one.sheet, one.cell), progress):
            seen[each.code] += each.code != _UNKNOWN
            if each.code != _UNKNOWN and seen[each.code] <= _SHOWN:
                found.append(replace(each, severity=max(each.severity, Severity.WARNING, key=_lenient)))
            last[each.code] = each
    for code, count in seen.items():
        if count > _SHOWN:
            where = Place(file, last[code].where.part)
            found.append(findings.note("importing.more-broken-rules", where, count=count - _SHOWN, rule=code))
    return found


def _lenient(severity: Severity) -> int:
    return list(Severity).index(severity)
