"""What taking a package in would bring, shown before it is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import look
from .._ui.merge_view import Ui_MergeView
from ..context import Context
from ..parts import Notice, notice_of
from .merge_words import document_cards, named, names_of
from .view import View

_EMPTY, _PREVIEW = 0, 1


class MergeView(View):
    """Preview, then one button; what differs is decided afterwards, one by one."""

    rail = "exchange"
    parent_screen = "check"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_MergeView()
        self.ui.setupUi(self)
        self.dressed()
        self.preview: Any = None
        self._job: Any = None
        self._decided = True
        self.ui.apply.clicked.connect(self._on_apply)
        self.ui.cancel.clicked.connect(self._on_not_now)
        self.ui.empty.pressed.connect(lambda: self.go.emit("check", None))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Take in a package")

    def crumb(self) -> str:
        """Lead back to the check."""
        return self.tr("Check a package")

    def open(self, argument: Any) -> None:
        """Work out what a package would bring; `argument` is its path."""
        from ... import actions

        self.preview, self._decided = None, True
        self.ui.stack.setCurrentIndex(_EMPTY)
        if not isinstance(argument, Path):
            text = self.tr("A package is checked first, then you see what it would bring, then you decide.")
            self.ui.empty.say("git-merge", self.tr("No package chosen"), text, self.tr("Check a package"))
            return
        self.ui.empty.say("git-merge", self.tr("The package is being compared with this workspace…"), argument.name)
        workspace = self.context.workspace
        self.context.run(lambda progress: actions.plan_merge(workspace, argument, progress), self._on_preview)

    def may_leave(self) -> bool:
        """Stay while it is being taken in; ask before what could be taken in is left lying."""
        if self._job is not None:
            self.context.dialogs.notice(self.tr("The package is being taken in; wait for it, or cancel it above."))
            return False
        if self._decided:
            return True
        self._decided = self.context.dialogs.confirm(
            self.tr("Leave without taking the package in?"),
            self.tr("Nothing of it is here yet. The file stays where it is; you can check it again at any time."),
            self.tr("Leave"),
            dangerous=False,
        )
        return self._decided

    def retranslate(self) -> None:
        """Word the preview again."""
        if self.preview is not None:
            self._say()

    def _on_not_now(self) -> None:
        self._decided = True
        self.go.emit("exchange", None)

    def _on_preview(self, preview: Any) -> None:
        self.preview = preview
        self._decided = not preview.allowed or not any(preview.counts.values()) or self.context.workspace.read_only
        self.ui.stack.setCurrentIndex(_PREVIEW)
        self._say()

    def _say(self) -> None:
        preview, counts = self.preview, self.preview.counts
        signer = preview.verdict.signer
        office = signer.office_name if signer is not None else ""
        words = self.tr("{file}, from {office}").format(file=f"\u2068{preview.path.name}\u2069", office=office)
        self.ui.package.setText(look.leading(words))
        lines = (
            self.tr("New documents: {count}").format(count=counts["documents"]),
            self.tr("New answers and decisions: {count}").format(count=counts["changes"]),
            self.tr("New imports with their figures: {count}").format(count=counts["datasets"]),
            self.tr("New source workbooks: {count}").format(count=counts["sources"]),
            self.tr("Differences to decide: {count}").format(count=counts["conflicts"]),
        )
        self.ui.counts.setText("\n".join(lines))
        names = names_of(self.context, preview.plan)
        self.ui.documents.show_cards(document_cards(preview.plan, names) if preview.plan is not None else ())
        notices = [named(notice_of(finding, self.context.words), names) for finding in preview.findings]
        nothing = preview.allowed and not any(counts.values())
        if nothing:
            notices.insert(0, Notice("note", self.tr("All of it is here already; taking it in changes nothing.")))
        self.ui.notices.show_notices(notices)
        self.ui.apply.setEnabled(preview.allowed and not self.context.workspace.read_only)

    def _on_apply(self) -> None:
        from ... import actions

        workspace, preview = self.context.workspace, self.preview
        self.ui.apply.setEnabled(False)
        self._job = self.context.run(
            lambda progress: actions.apply_merge(workspace, preview, progress), self._on_applied, self._on_refused
        )
        self._job.finished.connect(self._on_finished)
        self._outcome: Any = None

    def _on_applied(self, changes: Any) -> None:
        self._outcome = changes

    def _on_refused(self, error: BaseException) -> None:
        self.ui.apply.setEnabled(True)
        self.context.dialogs.error(error)

    def _on_finished(self) -> None:
        self._job = None
        if self._outcome is None:
            self.ui.apply.setEnabled(True)
            return
        self._decided = True
        self.context.tell(self._outcome)
        waiting = self._outcome.summary["conflicts"]
        if waiting:
            self.go.emit("conflicts", None)
        else:
            self.context.dialogs.notice(self.tr("The package was taken in. There is no difference to decide."))
            self.go.emit("documents", None)
