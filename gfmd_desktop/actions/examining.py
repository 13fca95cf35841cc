"""All that can be said of a package before taking it in: its verdict, its place in what came before, its templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gfmd_desktop import merge, packages, store
from gfmd_desktop.core import GfmdError, Json, NoProgress, Progress
from gfmd_desktop.templates import Template, builtin, builtins

from . import contents
from .checking import check_package
from .templates import load_bytes
from .workspace import Workspace

_NOTHING = NoProgress()
_WHOLE = frozenset({packages.State.OK, packages.State.NOT_TRUSTED})


class TemplateState(StrEnum):
    """How a template of a package compares with those here."""

    KNOWN = "known"
    NEW = "new"
    DIFFERS = "differs"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class TemplateSeen:
    """A template in a package. DIFFERS: here the same id and version has another content, which would be kept."""

    member: str
    id: str
    version: str
    state: TemplateState


@dataclass(frozen=True, slots=True)
class History:
    """How a package fits what is known of the offices whose changesets it brings; `came_at`: it came in before."""

    came_at: str = ""
    gaps: tuple[merge.Gap, ...] = ()
    replays: tuple[merge.Replay, ...] = ()
    forks: tuple[merge.Fork, ...] = ()


@dataclass(frozen=True, slots=True)
class Examination:
    """A verdict, and what only a workspace can add to it. Nothing but the verdict is known of what is not whole."""

    verdict: packages.Verdict
    history: History = History()
    templates: tuple[TemplateSeen, ...] = ()

    def to_json(self) -> dict[str, Json]:
        """Return the verdict as JSON values, with `templates` and `history` beside its own."""
        return {
            **self.verdict.to_json(),
            "templates": [
                {"member": each.member, "id": each.id, "version": each.version, "state": str(each.state)}
                for each in self.templates
            ],
            "history": {"came_at": self.history.came_at, **chains_json(self.history)},
        }


def examine_package(
    path: Path, *, ws: Workspace | None = None, trust: Sequence[Path] = (), progress: Progress = _NOTHING
) -> Examination:
    """Check a package and compare it with what is here; without a workspace, with the templates that ship."""
    verdict = check_package(path, ws=ws, trust=trust, progress=progress)
    if verdict.state not in _WHOLE:
        return Examination(verdict)
    with packages.open_package(path, expected=verdict.package) as package:
        found = [(name, _template(package, name)) for name in contents.templates_in(package)]
    if ws is None:
        return Examination(verdict, History(), tuple(_seen(name, template, None) for name, template in found))
    with ws.store.read() as work:
        seen = tuple(_seen(name, template, work) for name, template in found)
        return Examination(verdict, _history(work, verdict), seen)


def chains_json(told: History | merge.MergePlan) -> dict[str, Json]:
    """Return gaps, replays and forks as JSON values."""
    return {
        "gaps": [{"office": each.office, "first": each.first, "last": each.last} for each in told.gaps],
        "replays": [{"office": each.office, "number": each.number, "known": each.known} for each in told.replays],
        "forks": [{"office": each.office, "number": each.number, "roots": list(each.roots)} for each in told.forks],
    }


def _history(work: store.Work, verdict: packages.Verdict) -> History:
    signer = verdict.signature.office_id if verdict.signature else ""
    theirs = _links(verdict.changesets)
    here = merge.plan(merge.Holding(_links(work.changesets.all())), merge.Holding(theirs), signer)
    before = [each for each in work.packages.of_digest(verdict.package) if each.direction is store.Direction.RECEIVED]
    return History(min((each.at for each in before), default=""), here.gaps, here.replays, here.forks)


def _links(found: Iterable[packages.ChangesetVerdict | store.Changeset]) -> tuple[merge.Link, ...]:
    """Return changesets as links of their chains, without what is in them."""
    return tuple(merge.Link(each.office, each.number, each.root, each.previous, each.office) for each in found)


def _template(package: packages.Package, name: str) -> Template | None:
    try:
        return load_bytes(package.read(name), name)
    except GfmdError:  # too large, or no workbook at all
        return None


def _seen(member: str, template: Template | None, work: store.Work | None) -> TemplateSeen:
    if template is None:
        return TemplateSeen(member, "", "", TemplateState.UNREADABLE)
    here = _digests(template, work)
    state = TemplateState.NEW
    if here:
        state = TemplateState.KNOWN if template.digest in here else TemplateState.DIFFERS
    return TemplateSeen(member, template.id, template.version, state)


def _digests(template: Template, work: store.Work | None) -> set[str]:
    """Return the digests under which this id and version is known here."""
    found = set()
    stored = work.templates.get(template.id, template.version) if work else None
    if stored is not None:
        found.add(stored.digest)
    if template.id in builtins() and builtin(template.id).version == template.version:
        found.add(builtin(template.id).digest)
    return found
