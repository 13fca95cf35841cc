"""The wizard that gives an office its signature: passphrase, recovery, rehearsal, card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import errands
from ..parts import Door, Outcome, Page
from .errand_page import ErrandPage
from .page import OutcomePage
from .wizard_view import WizardView

_AFTER = ("recovery", "rehearse", "card")


class IdentityView(WizardView):
    """What is done stays done: the wizard may be left after each step, and the rest done later."""

    rail = "settings"
    parent_screen = "key"

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Make the signature of this office")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Our signature")

    def pages(self, argument: Any) -> Sequence[Page]:
        """Return a step for each errand; what one was told, the next does not ask again."""
        from ... import actions

        made = actions.identity(self.context.workspace) is not None
        first = () if made else (ErrandPage(errands.make("make-key", self.context), self.known),)
        later = (LaterPage(errands.make(name, self.context), self.known) for name in _AFTER)
        self.pages_shown = (*first, *later)
        return (*self.pages_shown, ReadyPage())


class LaterPage(ErrandPage):
    """A step that may be done later."""

    @property
    def may_return(self) -> bool:
        """The step before is done, and stays so."""
        return False

    def cancel_words(self) -> str:
        """Say that the rest can wait."""
        return self.tr("Later")


class ReadyPage(OutcomePage):
    """The office can sign, and a loss would not hurt."""

    def outcome(self) -> Outcome:
        """Say what comes next."""
        words = self.tr("This office can sign, and its key would survive a loss.")
        facts = (
            self.tr("Lock the copy of the key and the printed sheet away, in two places."),
            self.tr("Give your card to partners, so that they can check what you sign."),
        )
        door = Door(self.tr("Partners and trust"), ("partners", None), "users")
        return Outcome("good", words, facts, (door,), sign="shield-check")
