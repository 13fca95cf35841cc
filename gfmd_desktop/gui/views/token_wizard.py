"""The wizard that takes a key on a token or smart card for signing: look at it, choose, done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import errands
from ..parts import Page
from .errand import ErrandOutcome
from .errand_page import ErrandPage
from .wizard_view import WizardView


class TokenView(WizardView):
    """What the first step was told, the second does not ask again."""

    rail = "settings"
    parent_screen = "key"

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Sign with a token or smart card")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Our signature")

    def pages(self, argument: Any) -> Sequence[Page]:
        """Return the steps."""
        self.found = ErrandPage(errands.make("token-keys", self.context), self.known)
        self.use = ChosenKeyPage(errands.make("use-token", self.context), self.known, self.found)
        return (self.found, self.use, ErrandOutcome(self.use))


class ChosenKeyPage(ErrandPage):
    """Lets be chosen among the keys that were found."""

    def __init__(self, errand: errands.Errand, known: dict[str, Any], found: ErrandPage) -> None:
        super().__init__(errand, known)
        self._found = found

    def enter(self) -> None:
        """Ask with the keys that were found."""
        self.errand.subject = self._found.result
        super().enter()
