"""One open workspace, and what concerns it as a whole: making, opening, backing up, looking after it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from gfmd_desktop import store
from gfmd_desktop.core import Change, Finding, GfmdError, Json, NoProgress, Office, Progress, clock, new_id
from gfmd_desktop.documents import log
from gfmd_desktop.statistics import areas

_NOTHING = NoProgress()
_AUTHOR = "author"


class Workspace:
    """One open `.gfmd` file: its store, the office it belongs to, the function of the person who works."""

    def __init__(self, opened: store.Store, author: str) -> None:
        self.store = opened
        self.office: Office = opened.office
        self.author = author

    @property
    def path(self) -> Path:
        """The workspace file."""
        if self.store.path is None:
            raise GfmdError("actions.needs-file")
        return self.store.path

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be written."""
        return self.store.read_only

    @property
    def held_by(self) -> store.Holder | None:
        """Who else has it open for writing."""
        return self.store.held_by

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is doubtful about where the workspace lies or who has it."""
        return self.store.findings

    def close(self) -> None:
        """Close the file and let others write."""
        self.store.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_workspace(path: Path, country: str, office_name: str, language: str = "en", author: str = "") -> Workspace:
    """Make the workspace of an office; GfmdError for an unknown country (ISO 3166-1 alpha-3) or an empty name."""
    name = " ".join(office_name.split())
    if not name:
        raise GfmdError("actions.office-needs-name")
    country = _country(country)
    office = Office(new_id(), name, country, language)
    made = store.Store.create(_with_suffix(path), office, _now(), author=author)
    with made.work() as work:
        work.settings.put(_AUTHOR, author)
    return Workspace(made, author or name)


def open_workspace(path: Path, *, read_only: bool = False, author: str = "", take_over: bool = False) -> Workspace:
    """Open a workspace; when another program writes to it, it is open for reading and says who that is.

    The first opening of a day for writing makes a verified backup.
    """
    now = _now()
    opened = store.Store.open(path, now, author=author, read_only=read_only, take_over=take_over)
    with opened.read() as work:
        known = str(work.settings.get(_AUTHOR, "")) or opened.office.name
        worth_keeping = work.changes.count() or work.datasets.count()
    workspace = Workspace(opened, author or known)
    if not opened.read_only and worth_keeping and store.due(path, now):
        try:
            store.backup(path, now, reason="daily")
        except BaseException:
            workspace.close()
            raise
    return workspace


def set_author(ws: Workspace, author: str) -> None:
    """Remember the function under which changes are made from now on."""
    with ws.store.work() as work:
        work.settings.put(_AUTHOR, author)
    ws.author = author or ws.office.name


def make_backup(ws: Workspace, progress: Progress = _NOTHING, reason: str = "manual") -> store.Backup:
    """Copy the workspace beside itself and check the copy."""
    return store.backup(ws.path, _now(), reason=reason, progress=progress)


def list_backups(path: Path) -> tuple[store.Backup, ...]:
    """Return the backups of a workspace, the newest first."""
    return store.backups(path)


def restore_backup(path: Path, backup: Path, progress: Progress = _NOTHING) -> Path:
    """Put a backup in place of a workspace that is closed; return where the present state is kept."""
    return store.restore(path, backup, _now(), progress)


def doctor(path: Path, progress: Progress = _NOTHING) -> tuple[Finding, ...]:
    """Return what is wrong or risky about a workspace file."""
    return store.doctor(path, progress)


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return ISO 3166-1 alpha-3 codes with names in a language, sorted by name."""
    known = areas()
    named = ((area.code, known.name(area.code, language)) for area in known if area.kind == "country")
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))


def write(
    work: store.Work, ws: Workspace, document: str, answers: Iterable[tuple[str, Json]], note: str = ""
) -> tuple[Change, ...]:
    """Append the changes that give paths their values, in the caller's transaction; return those that were needed.

    A value that already stands alone at its path needs none.
    """
    now = _now()
    made: list[Change] = []
    for path, value in answers:
        row = log.is_row(path)
        base = work.changes.under(document, path) if row else work.changes.heads(document, path)
        if not row and _stands(base, value):
            continue
        fresh = [
            Change(new_id(), document, each.path, each.value, each.parents, ws.office.id, ws.author, now, note)
            for each in log.writes(base, document, path, value)
        ]
        work.changes.append(fresh)
        made += fresh
    return tuple(made)


def _stands(heads: tuple[Change, ...], value: Json) -> bool:
    if not heads:
        return value is None
    return len(heads) == 1 and log.canonical(heads[0].value) == log.canonical(value)


def _country(code: str) -> str:
    area = areas().resolve_code(code.strip().upper(), "iso3")
    if area is None or area.kind != "country":
        raise GfmdError("actions.unknown-country", code=code)
    return area.code


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == ".gfmd" else path.with_name(path.name + ".gfmd")


def _now() -> str:
    return clock.stamp(clock.now())
