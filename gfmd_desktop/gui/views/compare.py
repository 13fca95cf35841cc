"""Two documents side by side on the items their questionnaires have in common, whatever their overlays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...core import Changes, Json, Progress
from .._ui.compare_view import Ui_CompareView
from ..context import Context
from ..models.rows import Row
from ..values import value_text
from .view import View

if TYPE_CHECKING:
    from ...actions import OpenDocument
    from ...templates import Node

_EMPTY, _MAIN = 0, 1
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Pair:
    """One item: its code, its question, and what each document says in words."""

    code: str
    label: str
    said: tuple[str, str]
    same: bool


class CompareView(View):
    """Items in the order of the first document; what differs is marked and can be shown alone."""

    rail = "documents"
    parent_screen = "profile"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_CompareView()
        self.ui.setupUi(self)
        self.dressed()
        self.pairs: tuple[Pair, ...] = ()
        self._titles: dict[str, str] = {}
        self._job: Any = None
        self.ui.grid.wraps = True
        for box in (self.ui.first, self.ui.second):
            box.activated.connect(lambda _at: self._read())
        for check in (self.ui.different, self.ui.answered):
            check.toggled.connect(lambda _on: self._show())
        self.ui.search.textChanged.connect(lambda _text: self._show())
        self.ui.grid.opened.connect(self._on_opened)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Compare documents")

    def crumb(self) -> str:
        """Lead back to the document."""
        return self._titles.get(str(self.ui.first.currentData()), "")

    def open(self, argument: Any) -> None:
        """Compare a document, named by its id, with the one that is most like it."""
        from ... import actions

        cards = actions.list_documents(self.context.workspace)
        self._titles = {card.id: card.title for card in cards}
        first = str(argument or self.ui.first.currentData() or "")
        kind = next((card.template for card in cards if card.id == first), "")
        alike = sorted((card for card in cards if card.id != first), key=lambda card: card.template != kind)
        for box in (self.ui.first, self.ui.second):
            box.clear()
            for card in cards:
                box.addItem(card.title, card.id)
        self.ui.first.setCurrentIndex(max(0, self.ui.first.findData(first)))
        self.ui.second.setCurrentIndex(self.ui.second.findData(alike[0].id) if alike else -1)
        self._read()
        self.titled.emit()

    def refresh(self, changes: Changes) -> None:
        """Follow answers."""
        if self.isVisible() and {"answers", "documents"} & changes.nouns:
            self._read()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.ui.first.count():
            self._read()

    def _read(self) -> None:
        chosen = [str(box.currentData()) for box in (self.ui.first, self.ui.second) if box.currentData()]
        if self._job is not None:
            self._job.cancel()
        if len(set(chosen)) < 2:
            self.pairs = ()
            self._show()
            return
        workspace, language = self.context.workspace, self.context.language
        self._job = self.context.run(lambda progress: _compared(workspace, chosen, language, progress), self._on_read)

    def _on_read(self, pairs: tuple[Pair, ...]) -> None:
        self._job, self.pairs = None, pairs
        self._show()

    def _show(self) -> None:
        wanted = self.ui.search.text().casefold().split()
        shown = [pair for pair in self.pairs if self._passes(pair, wanted)]
        columns = (self.tr("Item"), self.tr("Question"), self.ui.first.currentText(), self.ui.second.currentText())
        rows = [
            Row(
                pair.code,
                (pair.code, pair.label, *pair.said),
                icon="circle-check" if pair.same else "columns-2",
                tone="good" if pair.same else "warning",
            )
            for pair in shown
        ]
        self.ui.grid.show_rows(columns, rows, (2, 5, 5, 5))
        different = sum(not pair.same for pair in self.pairs)
        told = self.tr("Items in common: {count}; different: {different}")
        self.ui.count.setText(told.format(count=len(self.pairs), different=different))
        self.ui.stack.setCurrentIndex(_MAIN if rows else _EMPTY)
        if not rows:
            self._say_empty()

    def _passes(self, pair: Pair, wanted: list[str]) -> bool:
        if self.ui.different.isChecked() and pair.same:
            return False
        if self.ui.answered.isChecked() and not any(pair.said):
            return False
        text = f"{pair.code} {pair.label} {' '.join(pair.said)}".casefold()
        return all(word in text for word in wanted)

    def _say_empty(self) -> None:
        if self.pairs:
            self.ui.empty.say("search", self.tr("Nothing found"), self.tr("No item passes what you chose above."))
            return
        words = self.tr("Choose two documents. They may come from different overlays: items are found by their code.")
        self.ui.empty.say("columns-2", self.tr("Nothing in common"), words)

    def _on_opened(self, code: str) -> None:
        from ... import actions

        opened = actions.open_document(self.context.workspace, str(self.ui.first.currentData()))
        item = next((one for one in opened.template.walk() if one.code == code), None)
        if item is not None:
            self.go.emit("profile", (opened.id, item.path))


def _compared(workspace: Any, chosen: list[str], language: str, progress: Progress) -> tuple[Pair, ...]:
    from ... import actions

    opened = [actions.open_document(workspace, one, language) for one in chosen]
    progress.step(0, 0)
    items = [{item.code: item for item in one.template.walk() if item.code} for one in opened]
    found = []
    for one in actions.compare_documents(workspace, chosen, language):
        progress.step(0, 0)
        words = [
            _words(document, table[one.code], answer, language)
            for document, table, answer in zip(opened, items, one.answers, strict=True)
        ]
        found.append(Pair(one.code, one.label, (words[0], words[1]), one.same))
    return tuple(found)


def _words(document: OpenDocument, item: Node, answer: Json, language: str) -> str:
    """Return an answer as a person reads it: figures filled, choices by their labels, rows and cells a line each."""
    from ...documents import tell

    if answer is None:
        return ""
    if isinstance(answer, dict) and "na" in answer:
        return value_text(answer)
    told = tell(document.interview, item, language) or _cells(document, item, answer, language)
    if "{{" in told:
        told = document.rendered(told, language).text
    return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"


def _cells(document: OpenDocument, item: Node, answer: Json, language: str) -> str:
    """Return a matrix or a table a cell a line: under the labels of row and column, or the names of the figures."""
    if not isinstance(answer, dict):
        return value_text(answer)
    cells = {cell.name: (row, cell) for row in getattr(item, "items", ()) for cell in getattr(row, "items", ())}
    lines = []
    for name, value in answer.items():
        row, cell = cells.get(name, (None, None))
        label = name if cell is None else f"{row.label(language)}, {cell.label(language)}"
        offered = document.template.choices.get(getattr(cell, "list_name", ""), ())
        lines.append(f"{label}: {value_text(value, {one.name: one.label(language) for one in offered})}")
    return "\n".join(lines)
