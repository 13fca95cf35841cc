"""Plans a merge: the union of two logs, with everything that a person should see before it is done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..core import Change, Dataset, Finding, Meta, Place, findings
from ..documents import log
from .chains import look
from .values import DocumentNews, Fork, Gap, Holding, Link, MergePlan, Replay, by_id


def plan(mine: Holding, theirs: Holding, sender: str = "") -> MergePlan:
    """Return what merging `theirs` into `mine` would do; nothing is changed.

    `sender` is the office that signed the package: only its chain is expected to be newer than ours, those it
    relays (our own among them) may well be older.

    What must not come in is left out and named in a finding of severity error; `MergePlan.refused` tells. Changes
    on their side count only within a link, because only its signature says whose they are.
    """
    found: list[Finding] = []
    links = _rightful(theirs.links, found)
    known = by_id(mine.log())
    fresh = _fresh_changes(known, links, found)
    datasets = _fresh_datasets(mine, theirs.datasets, links, found)
    gaps, replays, forks = look(mine.links, links, sender)
    before, after = _disputes(known, fresh)
    found += [*_chain_notes(gaps, replays, forks), *_withheld(links), *_foreign(known, fresh)]
    return MergePlan(
        changes=fresh,
        datasets=datasets,
        sources=tuple(sorted(theirs.sources - mine.sources)),
        links=_fresh_links(mine, links, fresh),
        documents=tuple(_news(known, fresh)),
        conflicts=tuple(each for place, each in after.items() if before.get(place) != each),
        settled=tuple(each for place, each in before.items() if place not in after),
        gaps=gaps,
        replays=replays,
        forks=forks,
        findings=tuple(found),
    )


def merged(mine: Holding, planned: MergePlan) -> Holding:
    """Return what this side has once the plan is carried out: the union, in an order that is the same for everyone."""
    links: dict[tuple[str, int, str], Link] = {}
    for link in (*mine.links, *planned.links):
        place = (link.office, link.number, link.root)
        links[place] = _fuller(links[place], link) if place in links else link
    datasets = {each.id: each for each in (*mine.datasets, *planned.datasets)}
    return Holding(
        tuple(links[place] for place in sorted(links)),
        mine.changes,
        tuple(datasets[name] for name in sorted(datasets)),
        mine.sources | frozenset(planned.sources),
    )


def _rightful(links: Iterable[Link], found: list[Finding]) -> tuple[Link, ...]:
    """Return the links that hold nothing but what their signer may say."""
    kept = []
    for link in links:
        foreign = next((change for change in link.changes if change.office != link.office), None)
        claimed = foreign.office if foreign else link.office
        if claimed == link.signer and not foreign:
            kept.append(link)
            continue
        place = Place(link.office, str(link.number), foreign.path if foreign else "")
        found.append(findings.error("merge.wrong-author", place, office=claimed, signer=link.signer))
    return tuple(kept)


def _fresh_changes(known: dict[str, Change], links: Iterable[Link], found: list[Finding]) -> tuple[Change, ...]:
    fresh: dict[str, Change] = {}
    twisted: set[str] = set()
    for change in (change for link in links for change in link.changes):
        here = known.get(change.id) or fresh.setdefault(change.id, change)
        if not log.same_change(here, change):
            found.append(findings.error("merge.changed-entry", _place(change), id=change.id, office=change.office))
            twisted.add(change.id)
    for name in twisted:
        fresh.pop(name, None)
    circle = {change.id for change in log.circular([*known.values(), *fresh.values()])} & fresh.keys()
    for name in sorted(circle):
        found.append(findings.error("merge.circular", _place(fresh[name]), id=name, office=fresh[name].office))
    return log.in_order(change for name, change in fresh.items() if name not in circle)


def _fresh_datasets(
    mine: Holding, theirs: Iterable[Dataset], links: Iterable[Link], found: list[Finding]
) -> tuple[Dataset, ...]:
    here = {each.id: each for each in mine.datasets}
    vouched = {(link.office, *named) for link in (*mine.links, *links) for named in link.datasets}
    fresh = []
    for each in sorted(theirs, key=lambda dataset: dataset.id):
        place = Place(each.office, each.title, each.id)
        if each.id in here and here[each.id].digest != each.digest:
            found.append(findings.error("merge.changed-dataset", place, title=each.title, office=each.office))
        elif (each.office, each.id, each.digest) not in vouched:
            found.append(findings.error("merge.dataset-not-vouched", place, title=each.title, office=each.office))
        elif each.id not in here:
            fresh.append(each)
    return tuple(fresh)


def _fresh_links(mine: Holding, links: Iterable[Link], fresh: Iterable[Change]) -> tuple[Link, ...]:
    known = {(link.office, link.number, link.root) for link in mine.links}
    new = {change.id for change in fresh}
    return tuple(
        link
        for link in sorted(links, key=lambda link: (link.office, link.number, link.root))
        if (link.office, link.number, link.root) not in known or any(change.id in new for change in link.changes)
    )


def _fuller(one: Link, other: Link) -> Link:
    """Put together two copies of a changeset from which different parts were withheld."""
    changes = {change.id: change for change in (*one.changes, *other.changes)}
    total = one.withheld + len(one.changes)
    return Link(
        one.office,
        one.number,
        one.root,
        one.previous,
        one.signer,
        tuple(changes[name] for name in sorted(changes)),
        one.datasets,
        total - len(changes),
    )


def _disputes(
    known: dict[str, Change], fresh: Iterable[Change]
) -> tuple[dict[tuple[str, str], log.Conflict], dict[tuple[str, str], log.Conflict]]:
    """Return the conflicts of the touched documents before and after."""
    touched = {change.document for change in fresh}
    mine = [change for change in known.values() if change.document in touched]
    before, after = log.conflicts(mine), log.conflicts([*mine, *fresh])
    return {(each.document, each.path): each for each in before}, {(each.document, each.path): each for each in after}


def _news(known: dict[str, Change], fresh: Iterable[Change]) -> Iterator[DocumentNews]:
    there = {change.document for change in known.values()}
    groups: dict[str, list[Change]] = defaultdict(list)
    for change in fresh:
        groups[change.document].append(change)
    for document, group in sorted(groups.items()):
        offices = tuple(sorted({change.office for change in group}))
        yield DocumentNews(document, document not in there, len(group), offices)


def _chain_notes(gaps: Iterable[Gap], replays: Iterable[Replay], forks: Iterable[Fork]) -> Iterator[Finding]:
    for gap in gaps:
        place = Place(gap.office)
        yield findings.warning("merge.gap", place, office=gap.office, first=gap.first, last=gap.last)
    for old in replays:
        place = Place(old.office)
        yield findings.note("merge.replay", place, office=old.office, number=old.number, known=old.known)
    for fork in forks:
        place = Place(fork.office, str(fork.number))
        yield findings.warning("merge.fork", place, office=fork.office, number=fork.number)


def _withheld(links: Iterable[Link]) -> Iterator[Finding]:
    for link in links:
        if link.withheld:
            place = Place(link.office, str(link.number))
            yield findings.note("merge.withheld", place, office=link.office, number=link.number, count=link.withheld)


def _foreign(known: dict[str, Change], fresh: tuple[Change, ...]) -> Iterator[Finding]:
    """Say which documents of one office another office has written in: the owner should look before merging."""
    everything = [*known.values(), *fresh]
    owners = {
        document: {head.value for head in group}
        for (document, path), group in log.heads(each for each in everything if each.path == Meta.OWNER).items()
        if path == Meta.OWNER
    }
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for change in fresh:
        if change.document in owners and change.office not in owners[change.document]:
            counts[change.document, change.office] += 1
    for (document, office), count in sorted(counts.items()):
        yield findings.warning("merge.others-wrote", Place(document), office=office, count=count)


def _place(change: Change) -> Place:
    return Place(change.office, change.document, change.path)
