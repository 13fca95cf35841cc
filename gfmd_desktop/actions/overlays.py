"""Overlays: made, checked, compared with their base, applied; documents of different overlays side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gfmd_desktop import documents, sheets, templates
from gfmd_desktop.core import Changes, Finding, GfmdError, findings

from .documents import open_document
from .files import write_bytes
from .templates import find_template, keep_template, template_bytes
from .workspace import Workspace

_DEEPEST = 8  # core, region, country, district, …: more is a circle


@dataclass(frozen=True, slots=True)
class CheckedOverlay:
    """An overlay with its base: what the two compose, and everything that is wrong, by the overlay's rows."""

    overlay: templates.Overlay
    base: templates.Template
    template: templates.Template | None
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Tell whether the composed template may be used."""
        return self.template is not None and not findings.refused(self.findings)

    @property
    def differences(self) -> tuple[templates.Difference, ...]:
        """What the composed template changes in its base."""
        return templates.differences(self.base, self.template) if self.template is not None else ()


def check_overlay(overlay: Path | str, ws: Workspace | None = None, bases: Sequence[Path] = ()) -> CheckedOverlay:
    """Apply an overlay (a file, a folder, or the name of one that ships) to its base without keeping anything.

    The base is looked for among the files in `bases`, what ships, and what is installed; it may be an overlay itself.
    """
    return _check(overlay, ws, tuple(bases), 0)


def apply_overlay(
    overlay: Path | str, ws: Workspace | None = None, bases: Sequence[Path] = (), output: Path | None = None
) -> Changes:
    """Keep the composed template in the workspace, write it as an XLSForm, or both.

    GfmdError `actions.template-unsound` while an error stands against it.
    """
    checked = check_overlay(overlay, ws, bases)
    if checked.template is None or not checked.sound:
        errors = [each for each in checked.findings if findings.refused([each])]
        place = str(errors[0].where) if errors else str(overlay)
        raise GfmdError("actions.template-unsound", file=Path(overlay).name, count=len(errors), first=place)
    if output is not None:
        write_bytes(output, template_bytes(checked.template))
    if ws is not None:
        with ws.store.work() as work:
            keep_template(work, checked.template)
    told = {"template": checked.template.id, "version": checked.template.version, "path": str(output or "")}
    return Changes(frozenset({"templates"}), checked.findings, told)


def make_overlay(
    base: Path | str, identity: str, output: Path, *, edited: Path | None = None, ws: Workspace | None = None
) -> Changes:
    """Write an overlay workbook for a base: empty with all columns, or what an edited copy of the base changes."""
    known = _base(str(base), "", ws, (), 0) if not Path(base).exists() else _template(Path(base), ws, (), 0)
    changed = None if edited is None else _form(edited)
    made = templates.make_overlay(known, identity, known.version, changed)
    sheets.write_table(output, made.sheets)
    found = made.findings if edited is None else tuple(_in_file(each, edited.name) for each in made.findings)
    return Changes(findings=found, summary={"path": str(output), "rows": len(made.sheets["overlay"]) - 1})


def _in_file(finding: Finding, name: str) -> Finding:
    """Return a finding that names the file a person edited."""
    return replace(finding, where=replace(finding.where, file=name))


def template_differences(
    before: Path | str, after: Path | str, ws: Workspace | None = None
) -> tuple[templates.Difference, ...]:
    """Return what differs between two templates, each an id, an XLSForm or an overlay."""
    return templates.differences(any_template(before, ws), any_template(after, ws))


def compare_documents(ws: Workspace, chosen: Sequence[str], language: str = "") -> tuple[documents.ComparedItem, ...]:
    """Return the items that the templates of all documents have in common, by code, with each document's answer."""
    opened = [open_document(ws, document, language) for document in chosen]
    return documents.compare([each.interview for each in opened], language)


def any_template(named: Path | str, ws: Workspace | None = None) -> templates.Template:
    """Return a template by file (a form or an overlay), `id` or `id@version`."""
    path = Path(named)
    if path.exists():
        return _template(path, ws, (), 0)
    identity, _, version = str(named).partition("@")
    found = _base(identity, version, ws, (), 0)
    if version and found.version != version:
        raise GfmdError("actions.unknown-template", template=named)
    return found


def _check(overlay: Path | str, ws: Workspace | None, bases: tuple[Path, ...], depth: int) -> CheckedOverlay:
    shipped = str(overlay) in templates.shipped_overlays() and not Path(overlay).exists()
    read = templates.shipped_overlay(str(overlay)) if shipped else templates.read_overlay(Path(overlay))
    base = _base(read.overlay.base, read.overlay.base_version, ws, bases, depth)
    composed = templates.compose(base, read.overlay)
    return CheckedOverlay(read.overlay, base, composed.template, (*read.findings, *composed.findings))


def _base(identity: str, version: str, ws: Workspace | None, bases: tuple[Path, ...], depth: int) -> templates.Template:
    """Return the template an overlay stands on; GfmdError `actions.unknown-template`, `actions.overlay-circle`."""
    if depth > _DEEPEST:
        raise GfmdError("actions.overlay-circle", template=identity)
    for path in bases:
        template = _template(path, ws, tuple(each for each in bases if each != path), depth + 1)
        if template.id == identity:
            return template
    if identity in templates.shipped_overlays() and version in ("", templates.overlay_heading(identity).version):
        return templates.overlay_template(identity)
    if identity in templates.builtins() and version in ("", templates.builtin(identity).version):
        return templates.builtin(identity)
    if ws is not None:
        with ws.store.read() as work:
            return find_template(work, identity, version)
    if identity in templates.builtins():
        return templates.builtin(identity)
    raise GfmdError("actions.unknown-template", template=identity)


def _template(path: Path, ws: Workspace | None, bases: tuple[Path, ...], depth: int) -> templates.Template:
    """Return the template of a file: an XLSForm, or an overlay applied to its base."""
    if not templates.is_overlay(path):
        return _form(path)
    checked = _check(path, ws, bases, depth)
    if checked.template is None or not checked.sound:
        errors = [each for each in checked.findings if findings.refused([each])]
        place = str(errors[0].where) if errors else path.name
        raise GfmdError("actions.template-unsound", file=path.name, count=len(errors), first=place)
    return checked.template


def _form(path: Path) -> templates.Template:
    loaded = templates.load(path)
    if loaded.template is None or not loaded.sound:
        errors = [each for each in loaded.findings if findings.refused([each])]
        place = str(errors[0].where) if errors else path.name
        raise GfmdError("actions.template-unsound", file=path.name, count=len(errors), first=place)
    return loaded.template
