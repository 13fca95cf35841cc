"""The screen of an errand: what it asks, then what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import errands
from ..context import Context
from ..parts import EmptyState, Outcome, Page
from .errand_page import ErrandPage
from .page import OutcomePage
from .wizard_view import WizardView


class ErrandView(WizardView):
    """`argument` names the errand, or is a pair of its name and what it is about."""

    rail = "exchange"
    parent_screen = "exchange"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.errand: errands.Errand | None = None
        self.empty = EmptyState(self)
        self.empty.pressed.connect(lambda: self.go.emit("exchange", None))
        self._host.addWidget(self.empty)

    def title(self) -> str:
        """Name the screen by its errand."""
        return self.errand.title() if self.errand is not None else self.tr("Errand")

    def crumb(self) -> str:
        """Lead back to where the errand belongs."""
        return {
            "exchange": self.tr("Exchange"),
            "key": self.tr("Our signature"),
            "partners": self.tr("Partners and trust"),
            "package": self.tr("Register of packages"),
        }[self.parent_screen]

    def open(self, argument: Any) -> None:
        """Begin the errand anew."""
        if argument is None and self.errand is None:
            self.retranslate()
        elif argument is not None:
            super().open(argument)

    def pages(self, argument: Any) -> Sequence[Page]:
        """Return the form and the outcome."""
        name, subject = argument if isinstance(argument, tuple) else (argument, None)
        self.errand = errands.make(name, self.context, subject)
        self.errand.setParent(self)
        self.parent_screen = self.errand.back
        self.rail = "settings" if self.parent_screen == "key" else "exchange"
        self.page = ErrandPage(self.errand, {}, headed=False)
        self.outcome = ErrandOutcome(self.page)
        self.empty.hide()
        return (self.page, self.outcome)

    def retranslate(self) -> None:
        """Word what is shown while there is no errand."""
        words = self.tr("What is to be done with keys and packages is begun from their own screens.")
        self.empty.say("list-checks", self.tr("Nothing to do here"), words, self.tr("To the exchange"))

    def begin(self, pages: Sequence[Page], **_how: Any) -> None:
        """Show them without names of steps: there is only one thing to do."""
        super().begin(pages, named=False)


class ErrandOutcome(OutcomePage):
    """What came of the errand."""

    def __init__(self, page: ErrandPage) -> None:
        super().__init__()
        self._page = page

    def outcome(self) -> Outcome:
        """Ask the errand for its words."""
        return self._page.errand.outcome(self._page.result)
