"""Two documents side by side on the items their questionnaires have in common, whatever their overlays."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...core import Changes
from .._ui.compare_view import Ui_CompareView
from ..context import Context
from .registers import is_register
from .saving import save_tables
from .view import View


class CompareView(View):
    """Answers in words, and figures with their difference; a row leads to its question in the first document."""

    rail = "documents"
    parent_screen = "profile"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_CompareView()
        self.ui.setupUi(self)
        self.dressed()
        self._titles: dict[str, str] = {}
        self._job: Any = None
        for box in (self.ui.first, self.ui.second):
            box.activated.connect(lambda _at: self._read())
        self.ui.different.toggled.connect(lambda _on: self._read())
        self.ui.search.textChanged.connect(self.ui.panel.narrow)
        self.ui.panel.opened.connect(self._on_opened)
        self.ui.print_pdf.clicked.connect(lambda: self._save("pdf"))
        self.ui.save_as.clicked.connect(lambda: self._save("xlsx"))

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
        first = str(argument or self.ui.first.currentData() or "")
        kind = next((card.template for card in cards if card.id == first), "")
        offered = [card for card in cards if is_register(card.template) is is_register(kind)]
        self._titles = {card.id: card.title for card in offered}
        alike = sorted((card for card in offered if card.id != first), key=lambda card: card.template != kind)
        for box in (self.ui.first, self.ui.second):
            box.clear()
            for card in offered:
                box.addItem(card.title, card.id)
        self.ui.first.setCurrentIndex(max(0, self.ui.first.findData(first)))
        other = next((card.id for card in alike if card.id != self.ui.first.currentData()), None)
        self.ui.second.setCurrentIndex(self.ui.second.findData(other))
        self._read()
        self.titled.emit()

    def refresh(self, changes: Changes) -> None:
        """Follow answers."""
        if self.isVisible() and {"answers", "documents"} & changes.nouns:
            self._read()

    def retranslate(self) -> None:
        """Word everything again."""
        self._read()

    def _chosen(self) -> list[str]:
        chosen = (self.ui.first.currentData(), self.ui.second.currentData())
        return list(dict.fromkeys(str(one) for one in chosen if one))

    def _read(self) -> None:
        from ... import actions

        words = self.tr("Choose two documents. They may come from different overlays: items are found by their code.")
        self.ui.panel.describe(self.tr("Answers side by side"), "columns-2", self.tr("Nothing to compare"), words)
        if self._job is not None:
            self._job.cancel()
        chosen = self._chosen()
        ready = len(chosen) == 2
        for button in (self.ui.print_pdf, self.ui.save_as):
            button.setEnabled(ready)
        if not ready:
            self.ui.panel.show_tables(())
            return
        everything = not self.ui.different.isChecked()
        work = partial(actions.comparison, self.context.workspace, chosen, self.context.language, everything=everything)
        self._job = self.context.run(lambda _progress: work(), self._on_read)

    def _on_read(self, tables: Any) -> None:
        self._job = None
        self.ui.panel.show_tables(tables)

    def _on_opened(self, table: int, row: int) -> None:
        from ... import actions

        code = self.ui.panel.tables[table].rows[row][0]
        opened = actions.open_document(self.context.workspace, str(self.ui.first.currentData()))
        item = next((one for one in opened.template.walk() if one.code == code), None)
        if item is not None:
            self.go.emit("profile", (opened.id, item.path))

    def _save(self, kind: str) -> None:
        from ... import actions

        everything = not self.ui.different.isChecked()
        workspace, language = self.context.workspace, self.context.language
        write = partial(actions.write_comparison, workspace, self._chosen(), language=language, everything=everything)
        save_tables(self.context, self.title(), kind, write)
