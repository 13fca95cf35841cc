"""The outcome of running a recipe: observations, findings, and what the dataset is called."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..core import Finding, Observation, Place, Progress, Severity, address
from .gathering import digest_of
from .spool import Spool

_SPOTS = 12  # cells named in one finding; the rest is counted


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator of the workspace that the catalogue lacks."""

    id: str
    name: str
    unit: str
    unit_mult: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. `observations` have no dataset id yet; those held out are only in `findings`.

    `observations` are a tuple, or read from a temporary file each time when they are many.

    `labels` names the codes of the workspace's own dimensions, `indicators` its own indicators.
    """

    observations: Collection[Observation]
    findings: tuple[Finding, ...]
    summary: Mapping[str, int]
    title: str
    publisher: str
    vintage: str
    licence: str
    notes: tuple[str, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def file(self) -> Path | None:
        """The temporary SQLite file of many observations, its view `observation` as `spool` says; None for a few."""
        return self.observations.path if isinstance(self.observations, Spool) else None

    def digest(self, progress: Progress | None = None) -> str:
        """Return the digest of the observations."""
        return digest_of(self.observations, progress)


class Ledger:
    """Gathers findings of one sheet: the same thing said once, with all its cells."""

    def __init__(self, file: str, sheet: str) -> None:
        self._file, self._sheet = file, sheet
        self._spots: dict[tuple[str, Severity, tuple[tuple[str, str], ...]], list[str]] = defaultdict(list)
        self._more: Counter[tuple[str, Severity, tuple[tuple[str, str], ...]]] = Counter()
        self._first: dict[tuple[str, Severity, tuple[tuple[str, str], ...]], tuple[int, int]] = {}

    def add(self, code: str, severity: Severity, row: int, column: int, *, beside: str = "", **context: object) -> None:
        """Note something about a cell; `beside` is said of this cell alone, the context makes findings differ."""
        told = tuple((name, str(value)) for name, value in context.items())
        spots = self._spots[code, severity, told]
        self._first.setdefault((code, severity, told), (row, column))
        if len(spots) > _SPOTS:
            self._more[code, severity, told] += 1
        else:
            spots.append(address(row, column) + (f" ({beside})" if beside else ""))

    def _place_of(self, item: tuple[tuple[str, Severity, tuple[tuple[str, str], ...]], object]) -> tuple[object, ...]:
        (code, severity, told), _ = item
        return (*self._first[code, severity, told], code, told)

    def findings(self) -> list[Finding]:
        """Return the findings in the order of their first cells, each with its cells and their number."""
        return [
            Finding(
                code,
                severity,
                Place(self._file, self._sheet, _spots(spots)),
                (*told, ("cells", _spots(spots)), ("count", str(len(spots) + self._more[code, severity, told]))),
            )
            for (code, severity, told), spots in sorted(self._spots.items(), key=self._place_of)
        ]


def _spots(spots: list[str]) -> str:
    return ", ".join(spots[:_SPOTS]) + (", …" if len(spots) > _SPOTS else "")
