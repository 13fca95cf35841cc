"""Mirror checks between the countries whose packages are here; taking a figure that another country tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import documents, statistics, store
from gfmd_desktop.core import (
    Changes,
    Finding,
    GfmdError,
    NoProgress,
    Observation,
    ObservationKey,
    Place,
    Progress,
    Sharing,
    Words,
)
from gfmd_desktop.documents import Compared, Fill, Grade, Mirror, Record

from .documents import open_document
from .printed_tables import Listing, write_tables
from .records import held_records
from .voices import Voices
from .workspace import Workspace

_NOTHING = NoProgress()
_PROFILE = "extended-migration-profile"


@dataclass(frozen=True, slots=True)
class MirrorCheck:
    """One of the checks MC01 to MC40, with what it compares."""

    id: str
    title: str


def mirror_check_list(language: str) -> tuple[MirrorCheck, ...]:
    """Return the mirror checks with their titles in a language."""
    say = Words(language).say
    return tuple(MirrorCheck(each, say(f"documents.mirror-title-{each.lower()}")) for each in documents.MIRROR_CHECKS)


def mirror_checks(
    ws: Workspace,
    checks: Collection[str] = (),
    countries: Collection[str] = (),
    *,
    language: str = "",
    progress: Progress = _NOTHING,
) -> Mirror:
    """Compare what two countries tell of one thing, over all records, profiles and figures that are here.

    `checks` limits it to some of MC01 to MC40, `countries` to pairs with one of these. Nothing is corrected: what comes
    out is questions to both sides, and proposals (MC40) that a country may take.
    """
    unknown = [each for each in checks if each not in documents.MIRROR_CHECKS]
    if unknown:
        known = f"{documents.MIRROR_CHECKS[0]}–{documents.MIRROR_CHECKS[-1]}"
        raise GfmdError("actions.unknown-check", check=unknown[0], known=known)
    held = held_records(ws, language)
    about = frozenset(countries)
    compiled = about or {each.state.country for each in held if each.state.country}
    with ws.store.read() as work:
        observations = _observations(work, held, compiled)
        datasets = {each.id: each.title for each in work.datasets.all()}
    return documents.mirror(
        held,
        observations,
        checks=checks,
        about=about,
        place=lambda one: _place(one, datasets),
        progress=progress,
    )


def mirror_findings(ws: Workspace, document: str) -> tuple[Finding, ...]:
    """Return what the mirror checks ask about the country of a profile; nothing for other documents."""
    state = open_document(ws, document).state
    if state.template[0] != _PROFILE or not state.country:
        return ()
    return mirror_checks(ws, countries=(state.country,)).findings


def take_mirror(ws: Workspace, document: str, fill: Fill) -> Changes:
    """Type a figure that another country tells into the table of a document, with a note that says whose it is.

    GfmdError `actions.no-table` where no table of the document shows the indicator.
    """
    opened = open_document(ws, document)
    question = next(
        (
            each.question
            for each in opened.interview.asked()
            if each.question.is_table and fill.indicator in documents.indicators_of(each.question)
        ),
        None,
    )
    if question is None or opened.state.country != fill.country:
        raise GfmdError("actions.no-table", indicator=fill.indicator, title=opened.state.title)
    key = ObservationKey(fill.indicator, fill.country, fill.period, fill.counterpart, dims=fill.dims)
    note = f"MC40 ← {fill.by} {fill.told_as} ({fill.source}), OBS_STATUS E"
    return opened.answer(documents.cell_path(question.path, key), f"{fill.value:f}", note)


def _observations(work: store.Work, held: list[Record], compiled: Collection[str]) -> list[Observation]:
    """Return the figures of and about these countries: what was typed into profiles, else what the data say."""
    typed = [one for record in _newest(held) for one in _typed(record)]
    keys = {each.key for each in typed}
    spoken = Voices(work).between(documents.mirrored_indicators(), tuple(sorted(compiled)))
    return [*typed, *(each for each in spoken if each.key not in keys)]


def _newest(held: list[Record]) -> Iterator[Record]:
    """Yield the newest profile of each country."""
    newest: dict[str, Record] = {}
    for each in sorted(held, key=lambda record: (record.state.period[1], record.id)):
        if each.state.template[0] == _PROFILE:
            newest[each.state.country] = each
    yield from newest.values()


def _typed(record: Record) -> Iterator[Observation]:
    for question in record.interview.template.questions():
        if question.is_table:
            found = documents.typed_observations(question.path, record.state.answers, record.state.country)
            yield from (documents.with_unit(each)._replace(sheet=record.title) for each in found)


def _place(one: Observation, datasets: dict[str, str]) -> Place:
    """Return where a figure stands: its country and dataset with the cell, or the profile it was typed into."""
    if not one.dataset:
        return Place(one.ref_area, one.sheet, f"{one.indicator}.{one.time_period}")
    cell = statistics.cell_place(one)
    return Place(f"{one.ref_area} {datasets.get(one.dataset, '')}".strip(), cell.part, cell.spot)


def mirror_tables(compared: Sequence[Compared], fills: Sequence[Fill], language: str) -> tuple[Listing, ...]:
    """Return the checks with their grades, what the two sides tell (widest gaps first), and what could be filled."""
    say = Words(language).say
    return (_grades(compared, language), _gaps(compared, language), _proposals(fills, say))


def write_mirror_report(
    ws: Workspace, found: Mirror, path: Path, *, language: str = "", progress: Progress = _NOTHING
) -> Changes:
    """Print the comparison, for named partners at most, or save it as a workbook."""
    language = language or ws.office.language
    title = Words(language).say("actions.mirror.title")
    tables = mirror_tables(found.compared, found.fills, language)
    return write_tables(ws, title, tables, path, language=language, audience=Sharing.PARTNERS, progress=progress)


def _grades(compared: Sequence[Compared], language: str) -> Listing:
    say = Words(language).say
    asked = [Grade.AGREE, Grade.NEAR, Grade.DIFFER, Grade.FAR, Grade.REMARK]
    columns = [say(f"actions.mirror.{name}") for name in ("check", "meaning", *map(str, asked))]
    counted = Counter((each.check, each.grade) for each in compared)
    ran = [each for each in mirror_check_list(language) if any(check == each.id for check, _ in counted)]
    rows = [(each.id, each.title, *(str(counted[each.id, grade]) for grade in asked)) for each in ran]
    return Listing(say("actions.mirror.grades"), tuple(columns), tuple(rows), shares=(1.2, 3.4, *(1.4,) * 5))


def _gaps(compared: Sequence[Compared], language: str) -> Listing:
    say = Words(language).say
    names = ("check", "pair", "subject", "left", "right", "apart", "grade", "where")
    order = [Grade.FAR, Grade.DIFFER, Grade.REMARK, Grade.NEAR, Grade.AGREE, Grade.VOID]
    rows = [
        (
            each.check,
            f"{each.a} – {each.b}",
            each.subject,
            each.left,
            each.right,
            each.apart,
            say(f"actions.mirror.{each.grade}"),
            f"{each.left_place} | {each.right_place}",
        )
        for each in sorted(compared, key=lambda one: (order.index(one.grade), one.check, one.a, one.b, one.subject))
    ]
    columns = tuple(say(f"actions.mirror.{name}") for name in names)
    shares = (1.3, 1.3, 1.7, 1.4, 1.4, 1.0, 1.7, 2.6)
    return Listing(say("actions.mirror.gaps"), columns, tuple(rows), shares=shares)


def _proposals(fills: Sequence[Fill], say: Callable[..., str]) -> Listing:
    names = ("country", "indicator", "pair", "value", "by", "where")
    rows = [
        (
            each.country,
            f"{each.indicator} {each.period}",
            f"{each.country} – {each.counterpart}",
            f"{each.value:f}",
            f"{each.by} {each.told_as}",
            str(each.source),
        )
        for each in fills
    ]
    columns = tuple(say(f"actions.mirror.{name}") for name in names)
    return Listing(say("actions.mirror.fills"), columns, tuple(rows))
