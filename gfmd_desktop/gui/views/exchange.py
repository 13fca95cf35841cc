"""Exchange: the ways in and out, each a wizard or a screen of its own."""

from __future__ import annotations

from typing import Any

from ...core import Changes
from .._ui.exchange_view import Ui_ExchangeView
from ..context import Context
from ..parts import Card
from .view import View


class ExchangeView(View):
    """Four doors."""

    rail = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ExchangeView()
        self.ui.setupUi(self)
        self.dressed()
        self.ui.cards.opened.connect(lambda screen: self.go.emit(screen, None))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """Show the doors with what waits behind them."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow conflicts and partners."""
        if self.isVisible():
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        conflicts = len(actions.list_conflicts(workspace))
        partners = sum(bool(one.trusted_at) for one in actions.list_partners(workspace))
        self.ui.cards.show_cards(
            (
                Card(
                    "export",
                    self.tr("Hand on a package"),
                    self.tr("Choose documents and for whom; see what stays here and why; sign and save."),
                    icon="send",
                ),
                Card(
                    "check",
                    self.tr("Check or take in a package"),
                    self.tr("See whether it is whole and who signed it, before anything is taken in."),
                    icon="package-check",
                ),
                Card(
                    "conflicts",
                    self.tr("Decide differences"),
                    self.tr("Where two offices answered differently, you decide. Waiting: {count}").format(
                        count=conflicts
                    ),
                    icon="git-merge",
                    tone="warning" if conflicts else "primary",
                    trailing=str(conflicts) if conflicts else "",
                ),
                Card(
                    "partners",
                    self.tr("Partners and trust"),
                    self.tr("Whose signatures are accepted here. Trusted: {count}").format(count=partners),
                    icon="users",
                ),
            )
        )
