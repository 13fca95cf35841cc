"""A document that is open: what is asked, the answers, and each answer one durable transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop import documents, statistics, templates
from gfmd_desktop.core import (
    Change,
    Changes,
    Finding,
    GfmdError,
    Json,
    Meta,
    Observation,
    ObservationKey,
    Place,
    clock,
    findings,
    new_id,
)

from .voices import Voices
from .workspace import Workspace, write

_ANSWERS = frozenset({"answers", "documents"})


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question to be shown: its path, permanent code, the question itself, and its label now."""

    path: str
    item: str
    question: templates.Question
    text: str

    def label(self, language: str = "") -> str:
        """Return the label as the interview fills it."""
        return self.text


@dataclass(frozen=True, slots=True)
class Step:
    """One user action that can be undone: the values before and after, by path."""

    before: Mapping[str, Json]
    after: Mapping[str, Json]


class OpenDocument:
    """One document being answered. Not for use from several threads at once."""

    def __init__(
        self,
        ws: Workspace,
        changes: tuple[Change, ...],
        template: templates.Template,
        language: str = "",
        filled: frozenset[str] = frozenset(),
    ) -> None:
        self._ws = ws
        self._filled = filled
        self._spoken: tuple[Observation, ...] | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.template = template
        self._changes = list(changes)
        self.state = documents.state(changes)
        self.interview = self._interview(language or self.state.language)

    @property
    def id(self) -> str:
        """The document's id."""
        return self.state.id

    @property
    def meta(self) -> Mapping[str, Json]:
        """The document's own facts, by path."""
        return self.state.meta

    @property
    def language(self) -> str:
        """The language of labels and messages."""
        return self.interview.language

    # -- what is there -----------------------------------------------------------------------------------------

    def sections(self) -> tuple[documents.Section, ...]:
        """Return the headings in order, with their counts."""
        return self.completeness().sections

    def completeness(self) -> documents.Completeness:
        """Count what is asked and answered; tables that observations fill are answered."""
        return documents.completeness(self.interview, self.filled_tables())

    def questions(self, section: str) -> tuple[AskedQuestion, ...]:
        """Return what is asked directly in a section, matrices and repeats included, sub-sections not."""
        return tuple(
            AskedQuestion(each.path, each.question.code, each.question, self.interview.label(each.path))
            for each in self.interview.asked()
            if (around := documents.sections_around(each.groups)) and around[-1].path == section
        )

    def value(self, path: str) -> Json:
        """Return the answer at a path, translations (`path@fr`) included."""
        return self.state.answers.get(path) if "@" in path else self.interview.value(path)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is missing, wrong, or in conflict."""
        found = self.interview.problems(self.filled_tables())
        clashes = (
            findings.warning("actions.conflict-open", Place(self.state.title, "", each.path), path=each.path)
            for each in self.state.conflicts
        )
        return (*clashes, *found)

    def conflicts(self) -> tuple[documents.Conflict, ...]:
        """Return what offices disagree on."""
        return self.state.conflicts

    def history(self, path: str) -> tuple[Change, ...]:
        """Return what was written at a path, oldest first."""
        with self._ws.store.read() as work:
            return work.changes.history(self.id, path)

    def filled_tables(self) -> frozenset[str]:
        """Return the paths of indicator tables for which there are observations of the document's country."""
        return frozenset(
            each.path
            for each in self.interview.asked()
            if each.question.is_table
            and self._filled.intersection(each.question.extension.get("indicators", "").split())
        )

    def data_gaps(self) -> tuple[documents.DataGap, ...]:
        """Return the plan to improve data: what is not available, and what is required but open."""
        return documents.data_gaps(self.interview, self.filled_tables())

    def table(self, path: str, periods: Iterable[str] = ()) -> documents.IndicatorTable:
        """Return an indicator table: typed cells first, then what the observations that speak say.

        `periods` get rows of their own, empty where nothing is known, so that a person can type into them.
        """
        question = self.interview.question(path)
        known = statistics.catalogue().indicators
        wanted = documents.indicators_of(question)
        with self._ws.store.read() as work:
            spoken = Voices(work).observations(wanted, self.state.country)
        table = documents.indicator_table(
            question,
            path,
            self.state.answers,
            spoken,
            country=self.state.country,
            period=self.state.period,
            dimensions={name: known[name].dimensions for name in wanted if name in known},
        )
        return _with_periods(table, wanted, periods, self.state.country)

    def typed_numbers(self, path: str) -> tuple[Finding, ...]:
        """Return a finding for each number typed into a narrative that equals or contradicts what the data say."""
        text = self.value(path)
        if not isinstance(text, str):
            return ()
        language = path.partition("@")[2] or self.state.language
        found = documents.figures.typed_numbers(documents.figures.parse(text), self._speaking(), language)
        return tuple(documents.figures.typed_findings(found, Place(self.state.title, "", path)))

    def rendered(self, markdown: str, language: str = "") -> documents.figures.Rendered:
        """Return a narrative with its figures as values, each with where it comes from."""
        formatter = documents.LocaleFormatter(language or self.language)
        defaults = documents.Defaults(self.state.country, self.state.period[1])
        parsed = documents.figures.parse(markdown)
        with self._ws.store.read() as work:
            voices = Voices(work, self.state, self.template)
            return documents.figures.render(parsed, voices.observation, formatter, defaults)

    # -- answering ---------------------------------------------------------------------------------------------

    def answer(self, path: str, value: Json, note: str = "") -> Changes:
        """Answer a question (None clears); on disk when this returns."""
        return self.answer_many({path: value}, note)

    def answer_text(self, path: str, value: Json, note: str = "") -> Changes:
        """Answer with text as typed: it is read as the question's type in the document's language."""
        if isinstance(value, str) and "@" not in path and not self._is_cell(path):
            value = templates.read_answer(
                self.interview.question(path), value, self.language, self.interview.choices(path)
            )
        return self.answer(path, value, note)

    def answer_many(self, answers: Mapping[str, Json], note: str = "") -> Changes:
        """Answer several questions in one transaction: all of them or none."""
        before = {path: self.state.answers.get(path) for path in answers}
        changes = self._apply(answers, note)
        self._done.append(Step(before, dict(answers)))
        self._undone.clear()
        return changes

    def not_available(self, path: str, reason: str, note: str = "") -> Changes:
        """Answer that there is no answer, with the reason."""
        return self.answer(path, templates.unavailable(reason, note))

    def add_row(self, repeat_path: str) -> str:
        """Add a row at the end of a repeat; return its path."""
        path, entry, _ = self.interview.add_row(repeat_path, new_id())
        self._write({path: entry}, "")
        if begun := self.interview.defaults(path + "/"):
            self._write(begun, "")
        self._done.append(Step({path: None}, {path: entry}))
        return path

    def remove_row(self, row_path: str) -> Changes:
        """Remove a row with all that is in it; it stays in the history and can be brought back."""
        return self.answer(row_path, None)

    def undo(self) -> Changes | None:
        """Take back the last step of this session by writing what was there before; None if there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return self._apply(step.before, "")

    def redo(self) -> Changes | None:
        """Do again what was undone last; None if there is nothing."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return self._apply(step.after, "")

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is a step to do again."""
        return bool(self._undone)

    # -- inside ------------------------------------------------------------------------------------------------

    def _speaking(self) -> tuple[Observation, ...]:
        """Return the observations of the document's country that speak; read once, as long as it is open."""
        if self._spoken is None:
            with self._ws.store.read() as work:
                self._spoken = Voices(work).observations(self._filled, self.state.country) if self._filled else ()
        return self._spoken

    def _apply(self, answers: Mapping[str, Json], note: str) -> Changes:
        for path, value in answers.items():
            self._require(path)
            if templates.is_unavailable(value):
                templates.unavailable(str(value["na"]))
        self._write(answers, note)
        return Changes(_ANSWERS, self._checked(answers), {"document": self.id, "answers": len(answers)})

    def _write(self, answers: Mapping[str, Json], note: str) -> None:
        """Put answers on the disk, take them into the interview, keep what the form computes once or for partners."""
        if not self.state.review.editable:
            raise GfmdError("actions.document-not-draft", title=self.state.title, state=self.state.review)
        self._keep(answers, note)
        once: dict[str, Json] = {}
        for path, value in answers.items():
            if "@" not in path:
                once |= self.interview.answer(path, value).once
        if once:
            self._keep(once, "")
        stated = self._stated()
        if stated:
            self._keep(stated, "")
            for path, value in stated.items():
                self.interview.answer(path, value)

    def _stated(self) -> dict[str, Json]:
        """Return what `gfmd:keeps` puts on record: a result that partners cannot compute from what they receive."""
        if self.state.owner != self._ws.office.id:
            return {}
        kept = ((each.path, each.extension["keeps"]) for each in self.template.questions() if "keeps" in each.extension)
        now = {path: self.interview.value(source) or None for path, source in kept}
        return {path: value for path, value in now.items() if value != self.state.answers.get(path)}

    def _keep(self, answers: Mapping[str, Json], note: str) -> None:
        with self._ws.store.work() as work:
            made = write(work, self._ws, self.id, answers.items(), note)
        self._changes.extend(made)
        self.state = self.state.after(made) or documents.state(self._changes)

    def _interview(self, language: str) -> templates.Interview:
        answers = {path: value for path, value in self.state.for_interview().items() if "@" not in path}
        now = clock.now()
        return templates.Interview(self.template, answers, now.date(), language=language, now=now.replace(tzinfo=None))

    def _checked(self, paths: Iterable[str]) -> tuple[Finding, ...]:
        return tuple(
            finding
            for path in paths
            if "@" not in path and isinstance(self.interview.item(path), templates.Question) and not self._is_cell(path)
            for finding in self.interview.check(path)
        )

    def _is_cell(self, path: str) -> bool:
        item = self.interview.item(path)
        return isinstance(item, templates.Question) and item.is_table and not path.endswith(item.name)

    def _require(self, path: str) -> None:
        base = path.partition("@")[0]
        if path.startswith(str(Meta.TITLE)[0]) or self.interview.item(base) is None:
            raise GfmdError("actions.unknown-path", path=path)


def _with_periods(
    table: documents.IndicatorTable, indicators: Sequence[str], periods: Iterable[str], country: str
) -> documents.IndicatorTable:
    """Add a row per indicator for each period that has none, at its place."""
    lines = dict(zip(table.rows, table.cells, strict=True))
    for row in (documents.Row(indicator, period) for indicator in indicators for period in periods):
        lines.setdefault(row, tuple(_open_cell(table.question, row, column, country) for column in table.columns))
    order = {indicator: at for at, indicator in enumerate(indicators)}
    rows = tuple(sorted(lines, key=lambda row: (order.get(row.indicator, -1), row.dims, row.time_period)))
    return replace(table, rows=rows, cells=tuple(lines[row] for row in rows))


def _open_cell(question: str, row: documents.Row, column: documents.Column, country: str) -> documents.Cell:
    key = ObservationKey(row.indicator, country, row.time_period, sex=column.sex, age=column.age)
    return documents.Cell(documents.cell_path(question, key), key)
