"""Reading an XLSForm: its sound part as a template, and everything that is wrong with it, in one pass."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..core import Finding, GfmdError, Place, findings
from .attached import Attachments, Tables
from .checking import check
from .choices import read_choices
from .columns import SETTINGS_ALIASES
from .drafts import Outline
from .file_choices import FileChoices, literal
from .forms import NAMES, FormSheet, form_of, read_tables, sheet_of
from .formulas import Formula, formula_of
from .items import Builder
from .kinds import Kind
from .languages import Languages
from .model import Choice, Node, Template, walk
from .outlook import formulas
from .wording import lookups, texts
from .xpath import ExpressionError

_READING = ("pulldata", "instance")


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
    return _Loading(read_tables(path, NAMES), path.name, path.stem, path).load(checked=checked)


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
    return _Loading({sheet: list(rows) for sheet, rows in tables.items()}, name, name).load()


class _Loading:
    """Reads one form; every step leaves its findings."""

    def __init__(self, tables: Tables, file: str, name: str, path: Path | None = None) -> None:
        self._form = form_of(tables, file)
        self._name = name
        self._attachments = Attachments(tables, path)
        self._findings: list[Finding] = []

    def load(self, *, checked: bool = False) -> Loaded:
        survey, setting_sheet = self._form["survey"], self._form["settings"]
        if "type" not in survey.numbers:
            where = Place(survey.file, survey.name)
            return Loaded(None, (*survey.findings, findings.error("templates.no-type-column", where)))
        settings = _settings(setting_sheet)
        outline = Outline(survey)
        settings = {**outline.settings, **settings}
        languages = Languages((survey, self._form["choices"]), settings.get("default_language", ""))
        choices = self._choices(outline, languages, settings)
        built = Builder(survey, languages).build(outline)
        self._data(built.items, choices)
        sheets = {sheet.name: sheet.raw for sheet in self._form.values() if sheet.raw} | self._attachments.sheets()
        template = Template(
            id=settings.get("form_id") or self._name,
            version=settings.get("version", ""),
            titles=_titles(setting_sheet, languages) or _said(outline.settings.get("form_title", "")),
            languages=languages.tags,
            default_language=languages.default,
            items=built.items,
            choices=choices,
            settings=settings,
            sheets=sheets,
            digest=_digest(sheets),
            files=self._attachments.files,
        )
        found = (
            *outline.findings,
            *self._findings,
            *self._attachments.findings,
            *setting_sheet.findings,
            *languages.findings,
            *built.findings,
            *_identity_findings(setting_sheet, settings),
            *(() if checked else check(template, survey)),
        )
        return Loaded(template, tuple(sorted(found, key=_place)))

    def _choices(
        self, outline: Outline, languages: Languages, settings: Mapping[str, str]
    ) -> Mapping[str, tuple[Choice, ...]]:
        """Return the lists of the choices sheets and those made of files."""
        several = {draft.list_name for draft in outline.walk() if draft.kind in (Kind.SELECT_MULTIPLE, Kind.RANK)}
        lists: dict[str, tuple[Choice, ...]] = {}
        for name in ("external_choices", "choices"):
            twice = {"allow_choice_duplicates": "yes"} if name == "external_choices" else {}  # filters tell them apart
            read = read_choices(self._form[name], languages, {**settings, **twice}, several)
            lists |= read.lists
            self._findings += read.findings
        filed = FileChoices(self._form["survey"], self._attachments, lists)
        filed.read_all(outline)
        self._findings += filed.findings
        return lists | filed.lists

    def _data(self, items: Sequence[Node], lists: Collection[str]) -> None:
        """Find the files that `pulldata()` and `instance()` read; the latter may mean a list of choices."""
        for item in walk(items):
            for meaning, formula in (*formulas(item), *_looked_up(item)):
                for call in formula.calls:
                    name = literal(call)
                    if call.name not in _READING or not name or (call.name == "instance" and name in lists):
                        continue
                    if self._attachments.find(name) is None and call.name == "pulldata":
                        where = self._form["survey"].place(item.row, meaning)
                        context = {"row": item.row, "column": meaning, "function": "pulldata", "file": name}
                        self._findings.append(findings.warning("templates.function-external-data", where, **context))


def _looked_up(item: Node) -> Iterator[tuple[str, Formula]]:
    """Yield the expressions with which the texts of an item look something up; what cannot be read stays text."""
    for meaning, text in texts(item):
        for expression in lookups(text):
            with suppress(ExpressionError):
                yield meaning, formula_of(expression)


def _settings(sheet: FormSheet) -> dict[str, str]:
    if not sheet.rows:
        return {}
    return {meaning: text for (meaning, language), text in sheet.rows[0].cells.items() if not language}


def _titles(sheet: FormSheet, languages: Languages) -> dict[str, str]:
    return languages.texts(sheet.rows[0], "form_title") if sheet.rows else {}


def _said(title: str) -> dict[str, str]:
    return {"": title} if title else {}


def _identity_findings(sheet: FormSheet, settings: Mapping[str, str]) -> Iterator[Finding]:
    where = Place(sheet.file, "settings")
    for key in ("form_id", "version"):
        if not settings.get(key):
            yield findings.warning("templates.no-identity", where, setting=key)


def _digest(sheets: Mapping[str, Sequence[Sequence[str]]]) -> str:
    """Return the SHA-256 of the sheets' texts: the same for a workbook and for the CSV files made from it."""
    canonical = json.dumps(sheets, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _place(finding: Finding) -> tuple[int, int, str]:
    order = NAMES
    part = order.index(finding.where.part) if finding.where.part in order else len(order)
    digits = "".join(filter(str.isdigit, finding.where.spot))
    return part, int(digits or 0), finding.where.spot
