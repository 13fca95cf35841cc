"""How complete and how good a document is, by section and by dimension, and the plan to improve its data."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...core import Changes
from .._ui.board_view import Ui_BoardView
from ..context import Context
from .saving import save_tables
from .view import View


class BoardView(View):
    """Three tables: sections, dimensions, and what is not available with its reason; a row leads to its place."""

    rail = "documents"
    parent_screen = "profile"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_BoardView()
        self.ui.setupUi(self)
        self.dressed()
        self._document = ""
        self._title = ""
        self._job: Any = None
        self._paths: tuple[str, ...] = ()
        self.ui.search.textChanged.connect(self.ui.panel.narrow)
        self.ui.panel.opened.connect(self._on_opened)
        self.ui.print_pdf.clicked.connect(lambda: self._save("pdf"))
        self.ui.save_as.clicked.connect(lambda: self._save("xlsx"))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Completeness and quality")

    def crumb(self) -> str:
        """Lead back to the document."""
        return self._title

    def open(self, argument: Any) -> None:
        """Show the board of a document by its id."""
        self._document = str(argument or self._document)
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow answers and figures."""
        if self.isVisible() and {"answers", "documents", "observations"} & changes.nouns:
            self._read()

    def retranslate(self) -> None:
        """Word everything again."""
        self._read()

    def _read(self) -> None:
        nothing = self.tr("Nothing is marked as not available")
        text = self.tr("What a document calls not available, with its reason, stands here as a plan to improve data.")
        self.ui.panel.describe(self.title(), "circle-check", nothing, text)
        for button in (self.ui.print_pdf, self.ui.save_as):
            button.setEnabled(bool(self._document))
        if self._job is not None:
            self._job.cancel()
        if not self._document:
            self.ui.panel.show_tables(())
            return
        workspace, document, language = self.context.workspace, self._document, self.context.language
        self._job = self.context.run(lambda _progress: _board(workspace, document, language), self._on_read)

    def _on_read(self, found: Any) -> None:
        self._job = None
        self._title, self._paths, tables = found
        self.ui.panel.show_tables(tables)
        self.titled.emit()

    def _on_opened(self, table: int, row: int) -> None:
        """Open the section, or the question of a line of the plan by its code."""
        from ... import actions

        if table == 0:
            self.go.emit("profile", (self._document, self._paths[row]))
        elif table == len(self.ui.panel.tables) - 1:
            code = self.ui.panel.tables[table].rows[row][1]
            opened = actions.open_document(self.context.workspace, self._document)
            item = next((one for one in opened.template.walk() if one.code == code), None)
            self.go.emit("profile", (self._document, item.path if item is not None else ""))

    def _save(self, kind: str) -> None:
        """Print or export what the tab shows: the board, or the plan."""
        from ... import actions

        workspace, language = self.context.workspace, self.context.language
        plan = self.ui.panel.tabs.currentIndex() == len(self.ui.panel.tables) - 1
        if plan:
            write = partial(_write_plan, workspace, self._document, language)
            save_tables(self.context, self.ui.panel.tables[-1].title, kind, write)
        else:
            write = partial(actions.write_quality_board, workspace, self._document, language=language)
            save_tables(self.context, self.title(), kind, write)


def _write_plan(workspace: Any, document: str, language: str, path: Any, progress: Any) -> Changes:
    from ... import actions

    return actions.write_improvement_plan(workspace, path, [document], language=language, progress=progress)


def _board(workspace: Any, document: str, language: str) -> tuple[str, tuple[str, ...], tuple[Any, ...]]:
    """Return the title of a document, the paths of the lines by section, and the tables."""
    from ... import actions

    lines = actions.quality_board(workspace, document, language)
    sections = tuple(line.path for line in lines if not line.dimension or line.path)
    title = actions.open_document(workspace, document, language).state.title
    plan = actions.improvement_plan(workspace, [document], language)
    return title, sections, (*actions.quality_tables(lines, language), plan)
