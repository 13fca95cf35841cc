"""The export wizard: what, what stays, for whose eyes, sign, done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..parts import Page
from .export_pages import DonePage, ReadersPage, SignPage, WhatPage, WithheldPage
from .wizard_view import WizardView


class ExportView(WizardView):
    """Begins anew each time; `argument` may be the document to hand on."""

    rail = "exchange"
    parent_screen = "exchange"

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Hand on a package")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def busy_words(self) -> str:
        """Say that the package is being written."""
        return self.tr("The package is being written; wait for it, or cancel it above.")

    def pages(self, argument: Any) -> Sequence[Page]:
        """Return the steps."""
        self.what = WhatPage(self.context, argument or "")
        self.withheld = WithheldPage(self.context, self.what)
        self.readers = ReadersPage(self.context)
        self.sign = SignPage(self.context, self.what, self.readers)
        self.done = DonePage(self.sign, self.readers)
        self.sign.ui.make_identity.clicked.connect(lambda: self.go.emit("identity", None))
        return (self.what, self.withheld, self.readers, self.sign, self.done)
