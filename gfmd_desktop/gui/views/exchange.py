"""Exchange: the ways in and out, each a wizard or a screen of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from ...core import Changes
from .._ui.exchange_view import Ui_ExchangeView
from ..context import Context
from ..parts import Card
from ..values import moment
from .documents import sharing_words
from .view import View

_SHOWN = 40


class ExchangeView(View):
    """The doors, what helps on the way, and the register of what went and came."""

    rail = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ExchangeView()
        self.ui.setupUi(self)
        self.dressed()
        for cards in (self.ui.cards, self.ui.on_the_way):
            cards.opened.connect(lambda key: self.go.emit(*key))
        self.ui.register_list.opened.connect(lambda digest: self.go.emit("package", digest))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """Show the doors with what waits behind them."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow conflicts, partners and packages."""
        if self.isVisible():
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _show(self) -> None:
        self.ui.cards.show_cards(self._doors())
        self.ui.on_the_way.show_cards(self._helps())
        self._show_register()

    def _show_register(self) -> None:
        """List the packages that went out and came in."""
        from ... import actions

        packages = actions.list_packages(self.context.workspace)
        receipts = Counter(one.package for one in actions.list_receipts(self.context.workspace))
        self.ui.register_title.setText(self.tr("Packages sent and received: {count}").format(count=len(packages)))
        self.ui.register_title.setVisible(bool(packages))
        self.ui.register_list.show_cards(package_card(one, receipts[one.digest]) for one in packages[:_SHOWN])

    def _doors(self) -> Iterable[Card]:
        from ... import actions

        workspace = self.context.workspace
        conflicts = len(actions.list_conflicts(workspace))
        partners = sum(bool(one.trusted_at) for one in actions.list_partners(workspace))
        yield Card(
            ("export", None),
            self.tr("Hand on a package"),
            self.tr("Choose documents and for whom; see what stays here and why; sign and save."),
            icon="send",
        )
        yield Card(
            ("check", None),
            self.tr("Check or take in a package"),
            self.tr("See whether it is whole and who signed it, before anything is taken in."),
            icon="package-check",
        )
        yield Card(
            ("conflicts", None),
            self.tr("Decide differences"),
            self.tr("Where two offices answered differently, you decide. Waiting: {count}").format(count=conflicts),
            icon="git-merge",
            tone="warning" if conflicts else "primary",
            trailing=str(conflicts) if conflicts else "",
        )
        yield Card(
            ("partners", None),
            self.tr("Partners and trust"),
            self.tr("Whose signatures are accepted here. Trusted: {count}").format(count=partners),
            icon="users",
        )

    def _helps(self) -> Iterable[Card]:
        for name, title, detail, icon in (
            (
                "stick",
                self.tr("Write a package to a stick…"),
                self.tr("Written, read back and compared; you are told when it may be pulled out."),
                "hard-drive",
            ),
            (
                "split",
                self.tr("Cut a package into parts for e-mail…"),
                self.tr("With a list, so that a missing part is noticed."),
                "package",
            ),
            (
                "join",
                self.tr("Join the parts of a package…"),
                self.tr("A part that is missing or damaged is named."),
                "package",
            ),
            (
                "join-signatures",
                self.tr("Join copies that offices signed apart…"),
                self.tr("Their signatures then stand beside each other."),
                "key-round",
            ),
            (
                "keep-receipt",
                self.tr("Keep a partner's receipt…"),
                self.tr("It proves what arrived there, and when."),
                "download",
            ),
        ):
            yield Card(("errand", name), title, detail, icon=icon)


def package_card(one: Any, receipts: int = 0) -> Card:
    """Return a package of the register as a card: which way it went, with whom, when, under which name."""
    came = QCoreApplication.translate("Packages", "received from {office}")
    went = QCoreApplication.translate("Packages", "sent, for: {audience}")
    words = came.format(office=one.office_name) if one.received else went.format(audience=sharing_words(one.audience))
    readers = ", ".join(f"\u2068{name}\u2069" for name in one.recipients)
    encrypted = QCoreApplication.translate("Packages", "encrypted for {names}")
    if readers:
        words = " · ".join((words, encrypted.format(names=readers)))
    detail = f"{words} · {moment(one.at)} · \u2066{one.digest[:16]}\u2069"
    icon = "package-check" if one.received else "send"
    confirmed = QCoreApplication.translate("Packages", "receipts: {count}").format(count=receipts) if receipts else ""
    return Card(one.digest, f"\u2068{one.name}\u2069", detail, icon=icon, trailing=confirmed)
