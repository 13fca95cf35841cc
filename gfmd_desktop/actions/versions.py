"""A document on its way to a new version of its template, and the drawer of answers that have no place there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import sheets, store, templates
from gfmd_desktop.core import Changes, Finding, GfmdError, Json, Meta, clock, findings

from .documents import find_document, open_document
from .opened import OpenDocument
from .overlays import any_template
from .templates import find_template, keep_template
from .workspace import Workspace, write

_NOUNS = frozenset({"documents", "answers", "templates"})


@dataclass(frozen=True, slots=True)
class UpgradePlan:
    """What moving a document to another version would do; `findings` are about the mapping file."""

    document: str
    before: templates.Template
    after: templates.Template
    moves: tuple[templates.Moved, ...]
    stays: tuple[str, ...]
    homeless: Mapping[str, str]
    writes: Mapping[str, Json]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """An answer in the drawer: where it was given, the question as it then read, the answer."""

    path: str
    label: str
    value: Json


def plan_upgrade(ws: Workspace, document: str, target: Path | str, mapping: Path | None = None) -> UpgradePlan:
    """Say what becomes of each answer in another version of the template (a file, `id` or `id@version`)."""
    after = any_template(target, ws)
    opened = open_document(ws, document)
    before = opened.template
    renaming, found = templates.proposed(before, after), tuple[Finding, ...]()
    if mapping is not None:
        renaming, found = templates.read_renaming(mapping, before, after)
    with ws.store.read() as work:
        earlier = _earlier(work, opened.id)
    plan = templates.plan_move(opened.state.answers, before, after, renaming, earlier)
    return UpgradePlan(opened.id, before, after, plan.moves, plan.stays, plan.homeless, plan.writes, found)


def upgrade_document(ws: Workspace, plan: UpgradePlan) -> Changes:
    """Carry out a plan in one transaction: template, moved answers; what has no place stays in the drawer.

    GfmdError `actions.mapping-unsound` while an error stands against the mapping, `actions.document-not-draft`.
    """
    if findings.refused(plan.findings):
        errors = [each for each in plan.findings if findings.refused([each])]
        raise GfmdError("actions.mapping-unsound", count=len(errors), first=str(errors[0].where))
    opened = open_document(ws, plan.document)
    if not opened.state.review.editable:
        raise GfmdError("actions.document-not-draft", title=opened.state.title, state=opened.state.review)
    version = {"id": plan.after.id, "version": plan.after.version}
    note = f"{plan.before.id}@{plan.before.version} → {plan.after.id}@{plan.after.version}"
    with ws.store.work() as work:
        keep_template(work, plan.after)
        made = write(work, ws, plan.document, [(Meta.TEMPLATE, version), *plan.writes.items()], note)
    told = {"document": plan.document, "moved": len(plan.moves), "homeless": len(plan.homeless), **version}
    return Changes(_NOUNS, plan.findings, told | {"changes": len(made)})


def write_mapping(before: Path | str, after: Path | str, output: Path, ws: Workspace | None = None) -> Changes:
    """Write the mapping of two versions as a workbook to be completed."""
    made = templates.mapping_sheets(any_template(before, ws), any_template(after, ws))
    sheets.write_table(output, made)
    return Changes(summary={"path": str(output), "rows": len(made["mapping"]) - 1})


def drawer(ws: Workspace, document: str, language: str = "") -> tuple[Drawn, ...]:
    """Return the answers that have no place in the document's template, with the questions of earlier versions."""
    opened = open_document(ws, document, language)
    homeless = opened.interview.homeless()
    if not homeless:
        return ()
    with ws.store.read() as work:
        earlier = _earlier(work, opened.id)
    now = clock.now().date()
    asked = [templates.Interview(each, opened.state.answers, now, language=opened.language) for each in earlier]
    return tuple(Drawn(path, _label(asked, path), value) for path, value in homeless.items())


def take_from_drawer(ws: Workspace, document: str, path: str, target: str = "") -> Changes:
    """Put an answer of the drawer at a question that has none, or away if no target is named.

    GfmdError `actions.not-in-drawer`, `actions.place-taken`, `actions.not-fitting`, and those of answering.
    """
    opened = open_document(ws, document)
    homeless = opened.interview.homeless()
    if path not in homeless:
        raise GfmdError("actions.not-in-drawer", path=path)
    if not opened.state.review.editable:
        raise GfmdError("actions.document-not-draft", title=opened.state.title, state=opened.state.review)
    changes: dict[str, Json] = {path: None}
    if target:
        if opened.interview.value(target) is not None:
            raise GfmdError("actions.place-taken", path=target)
        changes = {target: _fitted(opened, target, homeless[path]), path: None}
    with ws.store.work() as work:
        write(work, ws, find_document(work, document), changes.items(), f"{path} → {target}" if target else path)
    return Changes(_NOUNS, open_document(ws, document).findings() if target else (), {"path": path, "target": target})


def _fitted(opened: OpenDocument, target: str, value: Json) -> Json:
    """Return an answer of the drawer as the question at a path takes it; one for several choices gets a list of one."""
    question = opened.interview.question(target)
    fitting = templates.fitted(opened.template, question, value) if question.takes_answer else None
    if fitting is None:
        raise GfmdError("actions.not-fitting", path=target, label=opened.interview.label(target), value=_told(value))
    return fitting


def _told(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _earlier(work: store.Work, document: str) -> tuple[templates.Template, ...]:
    """Return the versions the document had, the latest first."""
    named = [change.value for change in reversed(work.changes.history(document, Meta.TEMPLATE)) if change.value]
    versions = dict.fromkeys((str(each.get("id", "")), str(each.get("version", ""))) for each in named)
    kept = (pair for pair in versions if work.templates.get(*pair) is not None or pair[0] in templates.builtins())
    return tuple(find_template(work, *pair) for pair in kept)


def _label(asked: list[templates.Interview], path: str) -> str:
    origin = ("", "")
    if templates.is_aside(path):
        origin, path = templates.aside_origin(path)
    own = sorted(asked, key=lambda each: (each.template.id, each.template.version) != origin)
    return next((each.label(path) for each in own if each.item(path) is not None), "")
