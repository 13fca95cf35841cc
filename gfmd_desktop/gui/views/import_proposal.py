"""What was understood of a workbook: the sheet, the reasons, the questions, and a person's corrections."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QWidget

from ...core import GfmdError, Place, Progress
from .. import look
from .._ui.import_proposal import Ui_ImportProposal
from ..context import Context
from ..models.cells import CellModel
from ..models.corrections import Understood, corrected, understood
from ..models.import_answers import answered, tints
from ..parts import Notice
from ..places import place_notice, position
from .import_corrections import CorrectionPanel
from .import_layout import LayoutPanel
from .import_questions import AnswerRow
from .page import FormPage
from .source_panel import prepare_sheet

if TYPE_CHECKING:
    from .import_pages import ChoosePage

_MOST_ROWS, _MOST_COLUMNS = 100_000, 400


class ProposalPage(FormPage[Ui_ImportProposal]):
    """The sheet painted with what was understood, the reasons beside it, and one list of questions."""

    form = Ui_ImportProposal

    def __init__(self, context: Context, choose: ChoosePage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._choose = choose
        self._shown: Any = None
        self._job: Any = None
        self.rows: list[AnswerRow] = []
        self.plan: Any = None
        self.revision: Any = None
        self.recipe: Any = None
        self.model = CellModel(self)
        prepare_sheet(self.ui.grid, self.model)
        self.correction = CorrectionPanel(context, self)
        self.correction.corrected.connect(self.correct)
        self.layout_panel = LayoutPanel(context, self)
        self.layout_panel.decided.connect(self._on_decided)
        self.ui.layout_8.insertWidget(0, self.correction)
        self.ui.layout_8.insertWidget(0, self.layout_panel)
        self.ui.layout_8.addLayout(self._recipe_buttons())
        self.ui.grid.selectionModel().currentChanged.connect(lambda index, _before: self._on_cell(index))
        self.ui.sheet.activated.connect(lambda _at: self._paint())
        self.ui.findings.followed.connect(self.show_place)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("What it says")

    @property
    def busy(self) -> bool:
        """The dry run takes its time."""
        return self._job is not None

    @property
    def valid(self) -> bool:
        """Something must have been understood."""
        return self._choose.draft is not None and bool(self.recipe is not None and self.recipe.tables)

    def enter(self) -> None:
        """Show the proposal of the file chosen."""
        if self._shown is not self._choose.draft:
            self._shown = self._choose.draft
            self.recipe = self._shown.proposal.recipe
            self.layout_panel.show_draft(self._shown)
            self._list_sheets()
            self._ask()
        self._say()
        self._paint()

    def leave(self) -> bool:
        """Do the import without writing; the step is taken when it is done."""
        from ... import actions

        draft, workspace = self._choose.draft, self.context.workspace
        recipe, aliases = answered(self.recipe, {row.key: row.code() for row in self.rows})

        def judged(progress: Progress) -> tuple[Any, Any]:
            plan = actions.plan_import(workspace, draft, recipe, aliases, progress=progress)
            return plan, actions.compare_import(workspace, plan, progress)

        self._job = self.context.run(judged, self._on_plan)
        self._job.finished.connect(self._on_finished)
        self.changed.emit()
        return False

    def retranslate(self) -> None:
        """Word everything again."""
        self._say_recipes()
        if self._shown is not None:
            self.layout_panel.retranslate()
            self._say()

    def correct(self, column: int, wanted: Understood) -> None:
        """Read a column of the sheet shown as a person says."""
        name = self.ui.sheet.currentData()
        sheet = self._shown.workbook.sheet(name)
        head = wanted.header[1]
        try:
            self.recipe = corrected(
                self.recipe, name, column, wanted, lambda at: sheet.cell(head, at).text if head else ""
            )
        except GfmdError as error:
            self.context.dialogs.error(error)
            return
        self.plan = None
        self._paint()
        self.changed.emit()

    def _on_decided(self) -> None:
        """Read the sheet as the choices about its layout say."""
        self.recipe, self.plan = self.layout_panel.recipe(), None
        self._paint()
        self.changed.emit()

    def show_place(self, where: Place) -> None:
        """Show the first cell that a place names."""
        at = self.ui.sheet.findData(where.part)
        cell = position(where.spot)
        if at >= 0:
            self.ui.sheet.setCurrentIndex(at)
            self._paint()
        if at >= 0 and cell is not None:
            index = self.model.index(cell[0] - 1, cell[1] - 1)
            self.ui.grid.setCurrentIndex(index)
            self.ui.grid.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
            self.ui.grid.setFocus()

    def _on_cell(self, index: QModelIndex) -> None:
        name = self.ui.sheet.currentData()
        if index.isValid() and self.recipe is not None and name:
            row, column = index.row() + 1, index.column() + 1
            self.correction.show_column(column, understood(self.recipe, name, row, column))

    def _recipe_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.load, self.save = QPushButton(self), QPushButton(self)
        self.load.clicked.connect(self._on_load)
        self.save.clicked.connect(self._on_save)
        for button in (self.load, self.save):
            button.setProperty("role", "link")
            row.addWidget(button)
        row.addStretch(1)
        self._say_recipes()
        return row

    def _say_recipes(self) -> None:
        self.load.setText(self.tr("Load a recipe…"))
        self.save.setText(self.tr("Save the recipe…"))

    def _on_save(self) -> None:
        from ... import actions

        recipe, _aliases = answered(self.recipe, {row.key: row.code() for row in self.rows})
        kind = self.tr("Recipes")
        name = f"{Path(self._shown.name).stem}.recipe.json"
        path = self.context.dialogs.save_file(self.tr("Save the recipe"), f"{kind} (*.json)", name)
        if path is not None:
            self.context.attempt(lambda: actions.save_recipe(recipe, path))

    def _on_load(self) -> None:
        from ... import actions

        kind = self.tr("Recipes")
        path = self.context.dialogs.open_file(self.tr("Load a recipe"), f"{kind} (*.json)")
        if path is None:
            return
        workspace, file = self.context.workspace, self._shown.path
        self._job = self.context.run(
            lambda progress: actions.propose_import(workspace, file, recipe=path, progress=progress), self._on_again
        )
        self._job.finished.connect(self._on_loaded)
        self.changed.emit()

    def _on_again(self, draft: Any) -> None:
        self._choose.draft, self.plan = draft, None
        self.enter()

    def _on_loaded(self) -> None:
        self._job = None
        self.changed.emit()

    def _list_sheets(self) -> None:
        self.ui.sheet.clear()
        for role in self._shown.proposal.sheets:
            self.ui.sheet.addItem(role.name, role.name)
        chosen = [role.name for role in self._shown.proposal.sheets if role.chosen]
        if chosen:
            self.ui.sheet.setCurrentIndex(self.ui.sheet.findData(chosen[0]))

    def _ask(self) -> None:
        while (item := self.ui.questions_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [AnswerRow(self.context, question) for question in self._shown.proposal.questions]
        for row in self.rows:
            self.ui.questions_layout.addWidget(row)

    def _say(self) -> None:
        proposal, words = self._shown.proposal, self.context.words
        reasons = [
            Notice("good" if reason.confidence >= 0.8 else "note", words.say(reason.key, **reason.values()))
            for reason in proposal.reasons
        ]
        if self._shown.already_imported:
            reasons.insert(
                0,
                Notice(
                    "warning",
                    self.tr("This very file was imported before."),
                    self.tr("Importing it again adds a second dataset with the same figures."),
                ),
            )
        self.ui.reasons.show_notices(reasons)
        self.ui.questions_title.setVisible(bool(self.rows))
        self.ui.no_questions.setVisible(not self.rows)
        self.ui.no_questions.setText(
            self.tr("There is no question: everything was understood.")
            if proposal.recipe.tables
            else self.tr("No table of figures was found in this workbook.")
        )
        self.ui.findings.show_notices(
            place_notice(finding, words, self.tr("Show the cell")) for finding in proposal.findings
        )
        self._draw_legend()

    def _draw_legend(self) -> None:
        self.ui.legend.clear()
        for token, name in (
            ("sheet_title", self.tr("title")),
            ("sheet_header", self.tr("header")),
            ("sheet_label", self.tr("labels")),
            ("sheet_figure", self.tr("figures")),
            ("sheet_note", self.tr("notes")),
        ):
            sample = QLabel(f" {name} ", self.ui.legend)
            palette = sample.palette()
            palette.setColor(sample.backgroundRole(), look.color(token))
            sample.setPalette(palette)
            sample.setAutoFillBackground(True)
            self.ui.legend.add(sample)

    def _paint(self) -> None:
        name = self.ui.sheet.currentData()
        if self._shown is None or not name:
            return
        sheet = self._shown.workbook.sheet(name)
        size = (min(sheet.rows, _MOST_ROWS), min(sheet.columns, _MOST_COLUMNS))

        def cell(row: int, column: int) -> tuple[str, bool]:
            found = sheet.cell(row, column)
            return found.text, found.kind == "number"

        self.model.show_cells(cell, size, tint=tints(self.recipe, name))

    def _on_plan(self, judged: tuple[Any, Any]) -> None:
        self.plan, self.revision = judged

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()
        if self.plan is not None and self.plan.draft is self._choose.draft:
            self.advance.emit()
