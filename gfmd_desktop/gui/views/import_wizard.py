"""The import wizard: file, proposal, dry run, writing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .._ui.import_view import Ui_ImportView
from ..context import Context
from ..parts import Steps
from .import_pages import ChoosePage, ReviewPage
from .import_proposal import ProposalPage
from .view import View


class ImportView(View):
    """Begins anew each time it is opened; `argument` may be a file, or the draft of one of many that has questions."""

    rail = "statistics"
    parent_screen = "statistics"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ImportView()
        self.ui.setupUi(self)
        self.steps: Steps | None = None
        self._one_of_many: Path | None = None

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Import a workbook")

    def crumb(self) -> str:
        """Lead back to the figures."""
        return self.tr("Statistics")

    def open(self, argument: Any) -> None:
        """Begin anew, unless work is under way."""
        if self.steps is not None:
            if self.context.jobs.busy:
                return
            self.ui.host_layout.removeWidget(self.steps)
            self.steps.hide()
            self.steps.deleteLater()
        self.choose = ChoosePage(self.context)
        self.proposal = ProposalPage(self.context, self.choose)
        self.review = ReviewPage(self.context, self.proposal)
        self.steps = Steps(self)
        self.steps.use([self.choose, self.proposal, self.review], wide=(1,))
        self.review.place_wanted.connect(self._on_place)
        self.steps.cancelled.connect(self._on_cancelled)
        self.steps.finished.connect(self._on_finished)
        self.ui.host_layout.addWidget(self.steps)
        self._one_of_many = None
        if isinstance(argument, Path):
            self.choose.read(argument)
        elif argument is not None:
            self._one_of_many = argument.path
            self.choose.take(argument)

    def may_leave(self) -> bool:
        """Stay while something is being written."""
        if self.steps is not None and self.review.busy:
            self.context.dialogs.notice(self.tr("The import is being written; wait for it, or cancel it above."))
            return False
        return True

    def _on_place(self, where: Any) -> None:
        """Show the cell that a remark is about, on the sheet as it was understood."""
        if self.steps is not None:
            self.steps.turn_to(1)
            self.proposal.show_place(where)

    def _on_cancelled(self) -> None:
        self.go.emit("statistics" if self._one_of_many is None else "import-many", None)

    def _on_finished(self) -> None:
        count = self.review.result.summary["observations"]
        if self._one_of_many is not None:
            self.go.emit("import-many", self._one_of_many)
            return
        self.go.emit("statistics", None)
        self.context.dialogs.notice(self.tr("Figures imported: {count}").format(count=count))
