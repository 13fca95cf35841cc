"""The export wizard: what, what stays, sign, done."""

from __future__ import annotations

from typing import Any

from .._ui.export_view import Ui_ExportView
from ..context import Context
from ..parts import Steps
from .export_pages import DonePage, SignPage, WhatPage, WithheldPage
from .view import View


class ExportView(View):
    """Begins anew each time; `argument` may be the document to hand on."""

    rail = "exchange"
    parent_screen = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ExportView()
        self.ui.setupUi(self)
        self.steps: Steps | None = None

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Hand on a package")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """Begin anew."""
        if self.steps is not None:
            self.ui.host_layout.removeWidget(self.steps)
            self.steps.hide()
            self.steps.deleteLater()
        self.what = WhatPage(self.context, argument or "")
        self.withheld = WithheldPage(self.context, self.what)
        self.sign = SignPage(self.context, self.what)
        self.done = DonePage(self.context, self.sign)
        self.steps = Steps(self)
        self.steps.use([self.what, self.withheld, self.sign, self.done])
        self.steps.cancelled.connect(self._on_closed)
        self.steps.finished.connect(self._on_closed)
        self.sign.ui.make_identity.clicked.connect(lambda: self.go.emit("settings", None))
        self.done.ui.check.clicked.connect(lambda: self.go.emit("check", self.sign.written))
        self.ui.host_layout.addWidget(self.steps)

    def may_leave(self) -> bool:
        """Stay while the package is being written."""
        if self.steps is not None and self.sign.busy:
            self.context.dialogs.notice(self.tr("The package is being written; wait for it, or cancel it above."))
            return False
        return True

    def _on_closed(self) -> None:
        self.go.emit("exchange", None)
