"""Exchange: the ways in and out, each a wizard or a screen of its own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from ...core import Changes
from .._ui.exchange_view import Ui_ExchangeView
from ..context import Context
from ..parts import Card, CardList
from ..values import moment
from .documents import sharing_words
from .view import View

_SHOWN = 40


class ExchangeView(View):
    """Four doors."""

    rail = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ExchangeView()
        self.ui.setupUi(self)
        self.dressed()
        self.register = CardList(self)
        self.register_title = QLabel(self)
        self.register_title.setProperty("role", "heading")
        layout = self.ui.layout_4
        at = layout.indexOf(self.ui.cards) + 1
        layout.insertWidget(at, self.register_title)
        layout.insertWidget(at + 1, self.register)
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

    def _show_register(self) -> None:
        """List the packages that went out and came in."""
        from ... import actions

        packages = actions.list_packages(self.context.workspace)
        self.register_title.setText(self.tr("Packages sent and received: {count}").format(count=len(packages)))
        self.register_title.setVisible(bool(packages))
        self.register.show_cards(package_card(one) for one in packages[:_SHOWN])

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        self._show_register()
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


def package_card(one: Any) -> Card:
    """Return a package of the register as a card: which way it went, with whom, when, under which name."""
    came = QCoreApplication.translate("Packages", "received from {office}")
    went = QCoreApplication.translate("Packages", "sent, for: {audience}")
    words = came.format(office=one.office_name) if one.received else went.format(audience=sharing_words(one.audience))
    detail = f"{words} · {moment(one.at)} · \u2066{one.digest[:16]}\u2069"
    icon = "package-check" if one.received else "send"
    return Card(one.digest, f"\u2068{one.name}\u2069", detail, icon=icon, opens=False)
