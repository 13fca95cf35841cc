"""A screen that is a wizard: it begins anew each time, and is not left while it works."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from ..context import Context
from ..parts import Page, Steps
from .page import OutcomePage
from .view import View


class WizardView(View):
    """Subclasses give the pages when the screen is opened, and say what waits while a page works."""

    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._host = QVBoxLayout(self)
        self._host.setContentsMargins(0, 0, 0, 0)
        self.steps: Steps | None = None
        self.known: dict[str, Any] = {}  # what one errand of the wizard was told, so that the next does not ask it

    def pages(self, argument: Any) -> Sequence[Page]:
        """Return the pages for what the screen was opened for."""
        raise NotImplementedError

    def busy_words(self) -> str:
        """Say why the screen cannot be left while a page works."""
        return self.tr("Wait until it is done, or cancel it above.")

    def closed(self) -> None:
        """Put the pages away, and go where the wizard leads when it is finished or left."""
        self.end()
        self.go.emit(self.parent_screen or self.rail, None)

    def finished(self) -> None:
        """Go where the wizard leads after its last step."""
        self.closed()

    @property
    def busy(self) -> bool:
        """Tell whether a page works."""
        return self.steps is not None and any(page.busy for page in self.steps.pages)

    def open(self, argument: Any) -> None:
        """Begin anew, unless work is under way."""
        if not self.busy:
            self.begin(self.pages(argument))

    def begin(self, pages: Sequence[Page], *, wide: Collection[int] = (), named: bool = True) -> None:
        """Show the pages in their order; their names stand above them if they are `named`."""
        self.end()
        self.steps = Steps(self, named=named)
        for page in pages:
            if isinstance(page, OutcomePage):
                page.taken.connect(self._on_taken)
        self.steps.cancelled.connect(self.closed)
        self.steps.finished.connect(self.finished)
        self._host.addWidget(self.steps)
        self.steps.use(pages, wide=wide)

    def end(self) -> None:
        """Put the pages away, with what was typed into them."""
        self.known.clear()
        if self.steps is not None:
            self._host.removeWidget(self.steps)
            self.steps.hide()
            self.steps.deleteLater()
            self.steps = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no passphrase stay in a screen that is not looked at."""
        if not event.spontaneous() and self.steps is not None and not self.busy:
            for page in self.steps.pages:
                page.forget()
        super().hideEvent(event)

    def may_leave(self) -> bool:
        """Stay while a page works."""
        if self.busy:
            self.context.dialogs.notice(self.busy_words())
            return False
        return True

    def _on_taken(self, key: Any) -> None:
        """Open a file or folder that was written, or go to a screen with its argument."""
        if isinstance(key, Path):
            self.context.dialogs.show_file(key)
        else:
            self.go.emit(*key)
