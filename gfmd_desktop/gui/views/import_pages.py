"""The steps of an import: the file, what was understood of it, what would be written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from ...core import Severity
from ...core.findings import refused
from .. import look
from .._ui.import_choose import Ui_ImportChoose
from .._ui.import_proposal import Ui_ImportProposal
from .._ui.import_review import Ui_ImportReview
from ..context import Context
from ..models.cells import CellModel
from ..models.import_answers import answered, tints
from ..parts import Notice, notice_of
from .import_questions import AnswerRow
from .page import FormPage
from .source_panel import prepare_sheet

_FILTER = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv"
_MOST_ROWS, _MOST_COLUMNS = 100_000, 400


class ChoosePage(FormPage[Ui_ImportChoose]):
    """Chooses the file and has it read."""

    form = Ui_ImportChoose

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.draft: Any = None
        self._job: Any = None
        self.ui.browse.clicked.connect(self._on_browse)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Workbook")

    @property
    def valid(self) -> bool:
        """A workbook that was read is needed."""
        return self.draft is not None

    @property
    def busy(self) -> bool:
        """Reading takes its time."""
        return self._job is not None

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a workbook and have a proposal made; the step is taken when it is there."""
        from ... import actions

        self.draft = None
        self.ui.notices.show_notices(())
        self.ui.chosen.setText(f"\u2068{path.name}\u2069")
        workspace = self.context.workspace
        self._job = self.context.run(
            lambda progress: actions.propose_import(workspace, path, sheet, progress=progress),
            self._on_draft,
            self._on_refused,
        )
        self._job.finished.connect(self._on_finished)
        self.changed.emit()

    def _on_browse(self) -> None:
        title, kinds = self.tr("Choose a workbook"), self.tr("Workbooks")
        path = self.context.dialogs.open_file(title, f"{kinds} ({_FILTER})")
        if path is not None:
            self.read(path)

    def _on_draft(self, draft: Any) -> None:
        self.draft = draft

    def _on_refused(self, error: BaseException) -> None:
        text, cure = self.context.words.error(error)
        self.ui.notices.show_notices([Notice("bad", text, cure)])

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()
        if self.draft is not None:
            self.advance.emit()


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
        self.model = CellModel(self)
        prepare_sheet(self.ui.grid, self.model)
        self.ui.sheet.activated.connect(lambda _at: self._paint())

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
        return self._choose.draft is not None and bool(self._choose.draft.proposal.recipe.tables)

    def enter(self) -> None:
        """Show the proposal of the file chosen."""
        if self._shown is not self._choose.draft:
            self._shown = self._choose.draft
            self._list_sheets()
            self._ask()
        self._say()
        self._paint()

    def leave(self) -> bool:
        """Do the import without writing; the step is taken when it is done."""
        from ... import actions

        draft, workspace = self._choose.draft, self.context.workspace
        recipe, aliases = answered(draft.proposal.recipe, {row.key: row.code() for row in self.rows})
        self._job = self.context.run(
            lambda progress: actions.plan_import(workspace, draft, recipe, aliases, progress=progress), self._on_plan
        )
        self._job.finished.connect(self._on_finished)
        self.changed.emit()
        return False

    def retranslate(self) -> None:
        """Word everything again."""
        if self._shown is not None:
            self._say()

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
        self.ui.findings.show_notices(notice_of(finding, words) for finding in proposal.findings)
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

        self.model.show_cells(cell, size, tint=tints(self._shown.proposal.recipe, name))

    def _on_plan(self, plan: Any) -> None:
        self.plan = plan

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()
        if self.plan is not None and self.plan.draft is self._choose.draft:
            self.advance.emit()


class ReviewPage(FormPage[Ui_ImportReview]):
    """What would be written, and what is to be remarked; the last button writes it."""

    form = Ui_ImportReview

    def __init__(self, context: Context, proposal: ProposalPage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._proposal = proposal
        self._job: Any = None
        self.result: Any = None

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Import")

    def next_words(self) -> str:
        """Say what the last button does."""
        return self.tr("Import the figures")

    @property
    def busy(self) -> bool:
        """Writing takes its time."""
        return self._job is not None

    @property
    def valid(self) -> bool:
        """Errors stand against it."""
        plan = self._proposal.plan
        return plan is not None and plan.observations > 0 and not refused(plan.findings)

    def enter(self) -> None:
        """Sum up the dry run."""
        plan = self._proposal.plan
        if plan is None:
            return
        self.ui.title.setText(plan.plan.title or plan.draft.name)
        facts = [plan.plan.publisher, plan.plan.vintage, plan.plan.licence]
        counts = [
            self.tr("Figures: {count}").format(count=plan.observations),
            self.tr("of which missing, with their reason: {count}").format(count=plan.missing),
        ]
        self.ui.summary.setText("\n".join([" · ".join(filter(None, facts)), " · ".join(counts)]).strip())
        words = self.context.words
        order = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
        found = sorted(plan.findings, key=lambda finding: order[finding.severity])
        notices = [notice_of(finding, words) for finding in found]
        calm = Notice("good", self.tr("There is nothing to remark."))
        self.ui.notices.show_notices(notices or [calm])

    def retranslate(self) -> None:
        """Word everything again."""
        self.enter()

    def leave(self) -> bool:
        """Write it; the wizard ends when that is done."""
        from ... import actions

        plan, workspace = self._proposal.plan, self.context.workspace
        self._job = self.context.run(lambda progress: actions.commit_import(workspace, plan, progress), self._on_done)
        self._job.finished.connect(self._on_finished)
        self.changed.emit()
        return False

    def _on_done(self, changes: Any) -> None:
        self.result = changes

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()
        if self.result is not None:
            self.context.tell(self.result)
            self.advance.emit()
