"""Reading an XLSForm: its sound part as a template, and everything that is wrong with it, in one pass."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..core import Finding, GfmdError, Place, findings
from .checking import check
from .choices import read_choices
from .columns import SETTINGS_ALIASES
from .drafts import Outline
from .forms import FormSheet, form_of, read_form, read_tables, sheet_of
from .items import Builder
from .kinds import Kind
from .languages import Languages
from .model import Template


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading a form: what can be shown of it, and all findings; an error forbids installing it."""

    template: Template | None
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Tell whether the template may be used."""
        return self.template is not None and not findings.refused(self.findings)


def load(path: Path | str, *, checked: bool = False) -> Loaded:
    """Read an XLSForm from .xlsx, .xls or a folder with survey.csv, choices.csv and settings.csv.

    `checked` says that references and circles were looked at before, as for what ships: that takes half the time.
    GfmdError `templates.no-survey`, `templates.too-large`, `templates.not-utf8`, or those of `sheets`.
    """
    path = Path(path)
    if not path.exists():
        raise GfmdError("templates.absent", file=path.name)
    return _load(read_form(path), path.stem, checked=checked)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a form says of itself: its id, its version, and its title by language."""

    id: str
    version: str
    titles: Mapping[str, str]


def load_heading(path: Path) -> Heading:
    """Read only the settings of a form in a folder, which is quick."""
    sheet = sheet_of(path.name, "settings", read_tables(path, ["settings"]).get("settings", []), SETTINGS_ALIASES)
    settings = _settings(sheet)
    titles = _titles(sheet, Languages((sheet,), settings.get("default_language", "")))
    return Heading(settings.get("form_id") or path.name, settings.get("version", ""), titles)


def load_tables(tables: Mapping[str, Iterable[tuple[int, Mapping[int, str]]]], name: str) -> Loaded:
    """Read a form from tables by sheet name: rows of (number, texts by column number), header first."""
    return _load(form_of(tables, name), name)


def _load(form: Mapping[str, FormSheet], name: str, *, checked: bool = False) -> Loaded:
    survey, choice_sheet, setting_sheet = form["survey"], form["choices"], form["settings"]
    if "type" not in survey.numbers:
        where = Place(survey.file, survey.name)
        return Loaded(None, (*survey.findings, findings.error("templates.no-type-column", where)))
    settings = _settings(setting_sheet)
    languages = Languages((survey, choice_sheet), settings.get("default_language", ""))
    outline = Outline(survey)
    several = {draft.list_name for draft in outline.walk() if draft.kind in (Kind.SELECT_MULTIPLE, Kind.RANK)}
    choices = read_choices(choice_sheet, languages, settings, several)
    built = Builder(survey, languages).build(outline)
    template = Template(
        id=settings.get("form_id") or name,
        version=settings.get("version", ""),
        titles=_titles(setting_sheet, languages),
        languages=languages.tags,
        default_language=languages.default,
        items=built.items,
        choices=choices.lists,
        settings=settings,
        sheets={sheet.name: sheet.raw for sheet in form.values() if sheet.raw},
        digest=_digest(form),
    )
    found = (
        *outline.findings,
        *choices.findings,
        *setting_sheet.findings,
        *languages.findings,
        *built.findings,
        *_identity_findings(setting_sheet, settings),
        *(() if checked else check(template, survey)),
    )
    return Loaded(template, tuple(sorted(found, key=_place)))


def _settings(sheet: FormSheet) -> dict[str, str]:
    if not sheet.rows:
        return {}
    return {meaning: text for (meaning, language), text in sheet.rows[0].cells.items() if not language}


def _titles(sheet: FormSheet, languages: Languages) -> dict[str, str]:
    return languages.texts(sheet.rows[0], "form_title") if sheet.rows else {}


def _identity_findings(sheet: FormSheet, settings: Mapping[str, str]) -> Iterator[Finding]:
    where = Place(sheet.file, "settings")
    for key in ("form_id", "version"):
        if not settings.get(key):
            yield findings.warning("templates.no-identity", where, setting=key)


def _digest(form: Mapping[str, FormSheet]) -> str:
    """Return the SHA-256 of the sheets' texts: the same for a workbook and for the CSV files made from it."""
    canonical = json.dumps(
        {sheet.name: sheet.raw for sheet in form.values() if sheet.raw},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


def _place(finding: Finding) -> tuple[int, int, str]:
    order = ("survey", "choices", "settings")
    part = order.index(finding.where.part) if finding.where.part in order else len(order)
    digits = "".join(filter(str.isdigit, finding.where.spot))
    return part, int(digits or 0), finding.where.spot
