"""Questionnaires: those that ship, those installed, and the one a document was begun with."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gfmd_desktop import store, templates
from gfmd_desktop.core import Changes, Finding, GfmdError, clock, findings

from .files import read_bytes, write_bytes
from .workspace import Workspace

_NOUNS = frozenset({"templates"})


@dataclass(frozen=True, slots=True)
class TemplateCard:
    """A template in a list; `titles` by language. `base` is the template that an overlay which ships stands on."""

    id: str
    version: str
    titles: Mapping[str, str]
    builtin: bool
    base: str = ""

    def title(self, language: str) -> str:
        """Return the title in a language, or in the nearest there is."""
        return self.titles.get(language) or self.titles.get("en") or next(iter(self.titles.values()), self.id)


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """What an XLSForm holds, and everything that is wrong with it."""

    id: str
    version: str
    languages: tuple[str, ...]
    questions: int
    groups: int
    choices: int
    findings: tuple[Finding, ...]

    @property
    def exit_code(self) -> int:
        """Return 1 when an error stands against installing it."""
        return int(findings.refused(self.findings))


def shipped_templates() -> tuple[TemplateCard, ...]:
    """Return the templates that ship with the program: those of its own, then overlays of regions and countries."""
    plain = (templates.builtin_heading(name) for name in templates.builtins())
    cards = tuple(TemplateCard(each.id, each.version, each.titles, True) for each in plain)
    return cards + tuple(map(_overlay_card, templates.shipped_overlays()))


def list_templates(ws: Workspace) -> tuple[TemplateCard, ...]:
    """Return the templates a document can be begun with: shipped, then installed; the newest of each."""
    shipped = shipped_templates()
    known = {(card.id, card.version) for card in shipped}
    with ws.store.read() as work:
        installed = {each.id: each for each in work.templates.all() if (each.id, each.version) not in known}
    own = {card.id for card in shipped}
    return shipped + tuple(
        TemplateCard(each.id, each.version, each.titles, False) for each in installed.values() if each.id not in own
    )


def check_template(path: Path) -> CheckedTemplate:
    """List every defect of an XLSForm, by sheet, row and column; what is sound is counted."""
    loaded = templates.load(path)
    found = loaded.template
    if found is None:
        return CheckedTemplate("", "", (), 0, 0, 0, loaded.findings)
    items = list(found.walk())
    questions = sum(isinstance(item, templates.Question) for item in items)
    choices = sum(len(each) for each in found.choices.values())
    return CheckedTemplate(
        found.id, found.version, found.languages, questions, len(items) - questions, choices, loaded.findings
    )


def install_template(ws: Workspace, path: Path) -> Changes:
    """Keep an XLSForm in the workspace, with the files of data it reads.

    GfmdError `actions.template-unsound` while an error stands against it.
    """
    loaded = templates.load(path)
    if loaded.template is None or findings.refused(loaded.findings):
        errors = [each for each in loaded.findings if each.severity is findings.Severity.ERROR]
        place = str(errors[0].where) if errors else path.name
        raise GfmdError("actions.template-unsound", file=path.name, count=len(errors), first=place)
    with ws.store.work() as work:
        _keep(work, loaded.template, *_body(loaded.template, path))
    return Changes(_NOUNS, loaded.findings, {"template": loaded.template.id, "version": loaded.template.version})


def _body(template: templates.Template, path: Path) -> tuple[str, bytes]:
    """Return name and bytes of what is kept: the file as it came, or a workbook that has its files of data with it."""
    if path.is_dir() or template.files:
        return f"{path.stem}.xlsx", template_bytes(template)
    return path.name, read_bytes(path)


def export_template(template: str, path: Path, ws: Workspace | None = None) -> None:
    """Write a template as an ordinary XLSForm workbook."""
    if ws is None:
        templates.export_xlsx(shipped_template(template), path)
        return
    with ws.store.read() as work:
        write_bytes(path, template_bytes(find_template(work, template)))


def shipped_template(identity: str) -> templates.Template:
    """Return a template that ships with the program, overlays included; GfmdError `actions.unknown-template`."""
    shipped = _shipped(identity)
    if shipped is None:
        raise GfmdError("actions.unknown-template", template=identity)
    return shipped


def _shipped(identity: str) -> templates.Template | None:
    if identity in templates.builtins():
        return templates.builtin(identity)
    return templates.overlay_template(identity) if identity in templates.shipped_overlays() else None


@cache
def _overlay_card(name: str) -> TemplateCard:
    heading = templates.overlay_heading(name)
    return TemplateCard(heading.id, heading.version, heading.titles, True, templates.shipped_overlay(name).overlay.base)


def find_template(work: store.Work, identity: str, version: str = "") -> templates.Template:
    """Return a template by id: that version if it is here, else the newest; shipped ones are always here."""
    shipped = _shipped(identity)
    if shipped is not None and version in ("", shipped.version):
        return shipped
    stored = [each for each in work.templates.all() if each.id == identity]
    chosen = next((each for each in stored if each.version == version), None)
    if chosen is None and shipped is not None:
        return shipped
    chosen = chosen or (stored[-1] if stored else None)
    if chosen is None:
        raise GfmdError("actions.unknown-template", template=identity)
    body = work.templates.body(chosen.id, chosen.version)
    loaded = load_bytes(body or b"", chosen.name)
    if loaded is None:
        raise GfmdError("actions.unknown-template", template=identity)
    return loaded


def keep_template(work: store.Work, template: templates.Template) -> None:
    """Keep the template a document begins with in the workspace, so that an update of the program changes nothing."""
    if work.templates.get(template.id, template.version) is None:
        _keep(work, template, f"{template.id}.xlsx", template_bytes(template))


def template_bytes(template: templates.Template) -> bytes:
    """Return a template as the bytes of an XLSForm workbook."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.xlsx"
        templates.export_xlsx(template, path)
        return path.read_bytes()


def load_bytes(body: bytes, name: str) -> templates.Template | None:
    """Return the template in a workbook's bytes, or None if nothing sound is in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"template{Path(name).suffix or '.xlsx'}"
        path.write_bytes(body)
        return templates.load(path).template


def keep_template_bytes(work: store.Work, body: bytes, name: str) -> bool:
    """Keep a template that came in a package, unless that version is here; tell whether it was new."""
    template = load_bytes(body, name)
    if template is None:
        raise GfmdError("actions.member-invalid", member=name, reason="XLSForm")
    if work.templates.get(template.id, template.version) is not None:
        return False
    _keep(work, template, Path(name).name, body)
    return True


def _keep(work: store.Work, template: templates.Template, name: str, body: bytes) -> None:
    stored = store.StoredTemplate(
        template.id, template.version, name, dict(template.titles), template.digest, clock.stamp(clock.now())
    )
    work.templates.add(stored, body)
