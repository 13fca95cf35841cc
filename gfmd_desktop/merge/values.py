"""What is merged and what comes of it, as values: nothing here knows files, signatures or a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..core import Change, Dataset, Finding, findings
from ..documents.log import Conflict


@dataclass(frozen=True, slots=True)
class Link:
    """One changeset of an office's chain.

    `root` names it, `previous` is the root of number n-1 (empty for the first). `signer` is the office whose
    certificate signed its bytes. `datasets` are ids and digests that the office vouches for; `withheld` counts the
    changes that were kept back from us.
    """

    office: str
    number: int
    root: str
    previous: str
    signer: str
    changes: tuple[Change, ...] = ()
    datasets: tuple[tuple[str, str], ...] = ()
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class Holding:
    """All that one side has: `changes` beside those in its links (not sealed yet), datasets, SHA-256 of sources."""

    links: tuple[Link, ...] = ()
    changes: tuple[Change, ...] = ()
    datasets: tuple[Dataset, ...] = ()
    sources: frozenset[str] = frozenset()

    def log(self) -> Iterator[Change]:
        """Yield every change, sealed or not; one that is in both places comes twice."""
        yield from self.changes
        for link in self.links:
            yield from link.changes


@dataclass(frozen=True, slots=True)
class Gap:
    """Changesets of an office that nobody has brought yet: numbers `first` to `last`."""

    office: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Replay:
    """A package whose newest changeset of an office is older than what is here."""

    office: str
    number: int
    known: int


@dataclass(frozen=True, slots=True)
class Fork:
    """Two or more changesets of an office claim one number; `roots` sorted."""

    office: str
    number: int
    roots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentNews:
    """What a merge brings to one document: is it new here, how many changes, by which offices."""

    document: str
    new: bool
    changes: int
    offices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do. Nothing is in it that a finding of severity error speaks against.

    `changes` in an order with parents first; `conflicts` that would arise or grow; `settled` those of ours that the
    other side has decided.
    """

    changes: tuple[Change, ...] = ()
    datasets: tuple[Dataset, ...] = ()
    sources: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    documents: tuple[DocumentNews, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Conflict, ...] = ()
    gaps: tuple[Gap, ...] = ()
    replays: tuple[Replay, ...] = ()
    forks: tuple[Fork, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def refused(self) -> bool:
        """Tell whether something must not be merged; then nothing of the package should be."""
        return findings.refused(self.findings)

    @property
    def nothing_new(self) -> bool:
        """Tell whether everything in it is here already."""
        return not (self.changes or self.datasets or self.sources or self.links)


def by_id(changes: Iterable[Change]) -> dict[str, Change]:
    """Return the changes by id."""
    return {change.id: change for change in changes}
