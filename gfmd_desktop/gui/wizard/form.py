"""The document being answered, as the question widgets see it: words in the window's language, values, effects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ...core import Changes, Finding, GfmdError, Json
from ...templates import Question, Repeat
from ..context import Context

if TYPE_CHECKING:
    from ...actions import OpenDocument, RecordCard
    from ...templates import Group


class Form(QObject):
    """Passes answers to the open document; each is on disk when `answer` returns."""

    answered = Signal(str)
    refused = Signal(str, str)

    def __init__(self, context: Context, document: OpenDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.document = document
        self._titles: dict[str, str] = {}
        self._records: Sequence[RecordCard] | None = None

    @property
    def language(self) -> str:
        """Return the language of the questions: that of the window, if the template has it."""
        return self.context.language

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be answered."""
        return self.context.workspace.read_only

    def label(self, item: Question | Repeat | Group, path: str) -> str:
        """Return the words of a question as it stands at a path, with references filled."""
        return self.document.interview.label(path or item.path, self.language) or item.name

    def hint(self, item: Question | Repeat | Group, path: str) -> str:
        """Return the hint of a question."""
        return self.document.interview.hint(path, self.language)

    def guidance(self, item: Question, path: str) -> str:
        """Return the guidance of a question."""
        return self.document.interview.guidance(path, self.language)

    def relevant(self, path: str) -> bool:
        """Tell whether a question or group is asked at present."""
        return self.document.interview.relevant(path)

    def required(self, path: str) -> bool:
        """Tell whether an answer is needed at present."""
        return self.document.interview.required(path)

    def value(self, path: str) -> Json:
        """Return an answer."""
        return self.document.value(path)

    def locked(self, path: str) -> bool:
        """Tell whether the question may not be changed by hand."""
        return self.read_only or self.document.interview.read_only(path)

    def problem(self, path: str) -> str:
        """Return what is wrong with the answer at a path, in words; empty when nothing is or there is no answer."""
        if self.value(path) in (None, "", []):
            return ""
        return " ".join(" ".join(self.context.words.finding(found)) for found in self.document.interview.check(path))

    def rows(self, path: str) -> Sequence[str]:
        """Return the paths of the rows of a repeat, in their order."""
        return tuple(f"{path}/{row}" for row in self.document.interview.rows(path))

    def figure_text(self, markdown: str, language: str = "") -> str:
        """Return a text with its figures as values, written as the language writes numbers."""
        return self.document.rendered(markdown, language or self.document.state.language).text

    def answer(self, path: str, value: Json, note: str = "") -> bool:
        """Write an answer; False when it was refused, with the words told by `refused`."""
        return self._done(path.partition("@")[0], lambda: self.document.answer(path, value, note))

    def answer_many(self, path: str, answers: Mapping[str, Json]) -> bool:
        """Write several answers at once, all or none."""
        return self._done(path, lambda: self.document.answer_many(answers))

    def add_row(self, path: str) -> bool:
        """Add a row to a repeat."""
        return self._done(path, lambda: self.document.add_row(path))

    def remove_row(self, path: str) -> bool:
        """Remove a row; what it held stays in the history."""
        return self._done(path, lambda: self.document.remove_row(path))

    def undo(self) -> bool:
        """Take the last answer of this sitting back."""
        return self._done("", self.document.undo)

    def redo(self) -> bool:
        """Write again what was taken back."""
        return self._done("", self.document.redo)

    def office_names(self) -> Mapping[str, str]:
        """Return the names of this office and of the partners known here, by office id."""
        from ... import actions

        workspace = self.context.workspace
        partners = {card.office: card.name for card in actions.list_partners(workspace)}
        return partners | {workspace.office.id: workspace.office.name}

    def dataset_titles(self) -> dict[str, str]:
        """Return the titles of the imports, by id."""
        from ... import actions

        if not self._titles:
            self._titles = {card.id: card.title for card in actions.list_datasets(self.context.workspace)}
        return self._titles

    def records(self, registers: str) -> Sequence[tuple[str, str]]:
        """Return (id, title) of the records of registers, named as a question does (`REG-AGR REG-PRJ`)."""
        from ... import actions

        if self._records is None:
            self._records = actions.list_records(self.context.workspace, language=self.language)
        wanted = registers.upper().split()
        return [
            (card.id, card.title) for card in self._records if card.register in wanted and card.id != self.document.id
        ]

    def pick_record(self, path: str, record: str) -> None:
        """Take a record into a repeat by reference; the document is read again, for other answers may come along."""
        from ... import actions

        workspace, document = self.context.workspace, self.document.id
        self.context.attempt(lambda: actions.pick_record(workspace, document, path, record))

    def findings(self) -> Sequence[Finding]:
        """Return what is to be remarked about the document."""
        return self.document.findings()

    def _done(self, path: str, action: Callable[[], Any]) -> bool:
        try:
            result = action()
        except GfmdError as error:
            self.refused.emit(path, " ".join(filter(None, self.context.words.error(error))))
            return False
        if result is None:
            return False
        changes = result if isinstance(result, Changes) else Changes(frozenset({"answers"}))
        self.context.tell(changes, self.parent())  # the view shows its own answers by itself
        self.answered.emit(path)
        return True


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """One question at one path of one document."""

    form: Form
    question: Question
    path: str

    @property
    def label(self) -> str:
        """Return the question's words."""
        return self.form.label(self.question, self.path)

    @property
    def hint(self) -> str:
        """Return the hint."""
        return self.form.hint(self.question, self.path)

    @property
    def guidance(self) -> str:
        """Return the guidance."""
        return self.form.guidance(self.question, self.path)

    def choices(self) -> Sequence[tuple[str, str]]:
        """Return (name, label) of the choices offered at present."""
        language = self.form.language
        offered = self.form.document.interview.choices(self.path)
        return tuple((choice.name, choice.label(language)) for choice in offered)
