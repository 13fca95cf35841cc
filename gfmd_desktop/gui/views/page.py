"""What the pages of wizards have in common: work under way, a form of their own, or what came of it all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...core import Changes, Progress
from .. import icons, look
from ..context import Context
from ..jobs import Job
from ..parts import Outcome, OutcomePanel, Page

Form = TypeVar("Form")


class WorkPage(Page):
    """Does long work off the GUI thread and is busy meanwhile; the step is taken when it is done."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Tell whether work of this page is under way."""
        return self._job is not None

    def start(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        refused: Callable[[BaseException], object] | None = None,
        *,
        tell: Callable[[Any], Changes] | None = None,
        advances: bool = True,
    ) -> None:
        """Begin; `done` gets the result, and the next step is shown if it `advances`.

        Every view is told the `Changes` that the result is, or that `tell` makes of it. An error is shown unless
        `refused` takes it; neither that nor cancelling takes the step.
        """
        results: list[Any] = []
        self._job = self.context.run(work, results.append, refused)
        self._job.finished.connect(lambda: self._end(results, done, tell, advances))
        self.changed.emit()

    def _end(
        self,
        results: list[Any],
        done: Callable[[Any], object],
        tell: Callable[[Any], Changes] | None,
        advances: bool,
    ) -> None:
        self._job = None
        for result in results:
            done(result)
        self.changed.emit()
        for result in results:
            changes = tell(result) if tell is not None else result
            if isinstance(changes, Changes):
                self.context.tell(changes)
            if advances:
                self.advance.emit()


class FormPage(WorkPage, Generic[Form]):
    """Sets its form up and keeps it in the window's language."""

    form: ClassVar[Any]
    ui: Form

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = self.form()
        self.ui.setupUi(self)  # type: ignore[attr-defined]
        icons.dress_tree(self)

    def retranslate(self) -> None:
        """Set the texts that the form does not know."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ui"):
            self.ui.retranslateUi(self)  # type: ignore[attr-defined]
            self.retranslate()
        super().changeEvent(event)


class OutcomePage(Page):
    """The last page of a wizard: what came of it, and where one may go from here (`taken` tells a door's key)."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.GAP_WIDE, 0, 0)
        self.panel = OutcomePanel(self)
        self.panel.taken.connect(self.taken)
        column.addWidget(self.panel)
        column.addStretch(1)

    @property
    def may_return(self) -> bool:
        """What was done stays done."""
        return False

    @property
    def may_cancel(self) -> bool:
        """There is nothing left to cancel."""
        return False

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Done")

    def outcome(self) -> Outcome:
        """Word what came of it."""
        raise NotImplementedError

    def enter(self) -> None:
        """Show what came of it."""
        self.panel.say(self.outcome())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language, once there is something to say."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.enter()
