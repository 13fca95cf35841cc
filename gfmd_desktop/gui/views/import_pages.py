"""The steps of an import: the file, what was understood of it, what would be written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from ...core import Severity
from ...core.findings import refused
from .. import icons, lists
from .._ui.import_choose import Ui_ImportChoose
from .._ui.import_review import Ui_ImportReview
from ..context import Context
from ..parts import Notice
from ..places import place_notice
from .import_proposal import ProposalPage
from .import_revision import RevisionPanel
from .page import FormPage

_FILTER = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv"


class ChoosePage(FormPage[Ui_ImportChoose]):
    """Chooses the file and has it read."""

    form = Ui_ImportChoose

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.draft: Any = None
        self.ui.browse.clicked.connect(self._on_browse)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Workbook")

    @property
    def valid(self) -> bool:
        """A workbook that was read is needed."""
        return self.draft is not None

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a workbook and have a proposal made; the step is taken when it is there."""
        from ... import actions

        self.draft = None
        self.ui.notices.show_notices(())
        self.ui.chosen.setText(f"\u2068{path.name}\u2069")
        workspace = self.context.workspace
        self.start(
            lambda progress: actions.propose_import(workspace, path, sheet, progress=progress),
            self._on_draft,
            self._on_refused,
        )

    def take(self, draft: Any) -> None:
        """Go on with a workbook that was read already."""
        self.draft = draft
        self.ui.chosen.setText(f"\u2068{draft.path.name}\u2069")
        self.changed.emit()
        self.advance.emit()

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


class ReviewPage(FormPage[Ui_ImportReview]):
    """What would be written, and what is to be remarked; the last button writes it."""

    place_wanted = Signal(object)
    form = Ui_ImportReview

    def __init__(self, context: Context, proposal: ProposalPage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._proposal = proposal
        self._spoken_of: Any = None
        self.result: Any = None
        self.returned = QPushButton(self)
        icons.wear(self.returned, "download", "primary", 18)
        self.returned.clicked.connect(self._on_returned)
        self.spoken = QComboBox(self)
        self.revision = RevisionPanel(context, self)
        layout = self.ui.layout_6
        back = QHBoxLayout()
        back.addWidget(self.returned)
        back.addWidget(self.spoken)
        back.addStretch(1)
        layout.insertLayout(layout.indexOf(self.ui.notices) + 1, back)
        layout.insertWidget(layout.indexOf(self.ui.notices), self.revision)
        self.ui.notices.followed.connect(self.place_wanted)
        self._say_returned()

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Import")

    def next_words(self) -> str:
        """Say what the last button does."""
        return self.tr("Import the figures")

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
        notices = [place_notice(finding, words, self.tr("Show the cell")) for finding in found]
        calm = Notice("good", self.tr("There is nothing to remark."))
        self.revision.show_revision(self._proposal.revision)
        for widget in (self.returned, self.spoken):
            widget.setVisible(bool(found))
        self._offer_languages(plan.draft)
        self.ui.notices.show_notices(notices or [calm])

    def retranslate(self) -> None:
        """Word everything again."""
        self._say_returned()
        self.revision.retranslate()
        self.enter()

    def _say_returned(self) -> None:
        self.returned.setText(self.tr("Save a copy for the sender with the remarks at their cells…"))
        self.spoken.setAccessibleName(self.tr("Language of the remarks"))
        self.spoken.setToolTip(self.spoken.accessibleName())

    def _offer_languages(self, draft: Any) -> None:
        """Offer the languages of the remarks, the sender's own first chosen."""
        from ... import actions

        if self._spoken_of is not draft:
            self._spoken_of = draft
            self.spoken.clear()
            for tag, name in lists.languages():
                self.spoken.addItem(name, tag)
            self.spoken.setCurrentIndex(self.spoken.findData(actions.sender_language(draft, self.context.language)))

    def _on_returned(self) -> None:
        from ... import actions

        plan, language = self._proposal.plan, self.spoken.currentData()
        name = f"{Path(plan.draft.name).stem}-remarks.xlsx"
        kind = self.tr("Excel workbooks")
        path = self.context.dialogs.save_file(self.tr("Save the copy"), f"{kind} (*.xlsx)", name)
        if path is not None:
            self.context.run(
                lambda _progress: actions.write_returned_workbook(plan, path, language),
                lambda count: self.context.dialogs.notice(
                    self.tr("Remarks written into the copy: {count}").format(count=count), f"\u2068{path}\u2069"
                ),
            )

    def leave(self) -> bool:
        """Write it; the wizard ends when that is done."""
        from ... import actions

        plan, workspace = self._proposal.plan, self.context.workspace
        decision = self.revision.decision()
        self.start(lambda progress: actions.commit_import(workspace, plan, progress, **decision), self._on_done)
        return False

    def _on_done(self, changes: Any) -> None:
        self.result = changes
