"""One package of the register: which way it went, with whom, who can open it, and the receipts for it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...core import Changes
from .. import look
from .._ui.package_view import Ui_PackageView
from ..context import Context
from ..parts import Card
from ..values import moment
from .documents import sharing_words
from .view import View

_EMPTY, _PACKAGE = 0, 1


class PackageView(View):
    """`argument` is the digest that names the package."""

    rail = "exchange"
    parent_screen = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_PackageView()
        self.ui.setupUi(self)
        self.dressed()
        self._digest = ""
        self._receipts: dict[str, Any] = {}
        self.ui.doors.opened.connect(lambda key: self.go.emit(*key))
        self.ui.receipts.opened.connect(self._on_receipt)
        self.ui.empty.pressed.connect(lambda: self.go.emit("exchange", None))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Register of packages")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """Show a package."""
        self._digest = str(argument or self._digest)
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow receipts."""
        if self.isVisible() and "packages" in changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        entries = [one for one in actions.list_packages(workspace) if one.digest == self._digest]
        self.ui.stack.setCurrentIndex(_PACKAGE if entries else _EMPTY)
        self.ui.empty.say(
            "package",
            self.tr("No package chosen"),
            self.tr("Every package that was sent or taken in stands in the register, with its receipts."),
            self.tr("To the exchange"),
        )
        if not entries:
            return
        self.ui.name.setText(look.leading(f"\u2068{entries[0].name}\u2069"))
        facts = [line for entry in entries for line in self._facts(entry)]
        facts.append(self.tr("Name (digest): {digest}").format(digest=f"\u2066{self._digest}\u2069"))
        self.ui.facts.setText(look.leading("\n".join(facts)))
        kept = [one for one in actions.list_receipts(workspace) if one.package == self._digest]
        self._receipts = {one.digest: one for one in kept}
        names = {entry.office: entry.name for entry in actions.trust_overview(workspace)}
        self.ui.receipts.show_cards(self._receipt(one, names) for one in kept)
        self.ui.none.setVisible(not kept)
        self.ui.none.setText(self.tr("None yet."))
        self.ui.doors.show_cards(self._doors(any(one.received for one in entries)))

    def _facts(self, entry: Any) -> Iterable[str]:
        when = moment(entry.at)
        if entry.received:
            office = f"\u2068{entry.office_name}\u2069"
            yield self.tr("Received from {office}, {when}").format(office=office, when=when)
            return
        yield self.tr("Sent, {when}; for: {audience}").format(when=when, audience=sharing_words(entry.audience))
        if entry.recipients:
            names = ", ".join(f"\u2068{name}\u2069" for name in entry.recipients)
            yield self.tr("Only these can open it: {names}").format(names=names)
        else:
            yield self.tr("Everybody can open it; nobody can change it unnoticed")

    def _receipt(self, one: Any, names: dict[str, str]) -> Card:
        office = names.get(one.receiver, one.receiver) or self.tr("an office")
        title = self.tr("{office} confirms that it arrived, {when}")
        both = self.tr("signed by both offices") if one.countersigned else self.tr("signed by the receiver")
        icon, tone = ("package-check", "good") if one.countersigned else ("package-check", "primary")
        said = title.format(office=f"\u2068{office}\u2069", when=moment(one.arrived_at))
        return Card(one.digest, said, both, icon=icon, tone=tone, trailing=self.tr("Save a copy…"))

    def _doors(self, received: bool) -> Iterable[Card]:
        if received:
            yield Card(
                ("errand", "receipt"),
                self.tr("Sign a receipt…"),
                self.tr("Confirm to the sender that it arrived here, and when."),
                icon="key-round",
            )
        yield Card(
            ("errand", "keep-receipt"),
            self.tr("Keep a partner's receipt…"),
            self.tr("It is checked, and kept beside the package it is for."),
            icon="download",
        )

    def _on_receipt(self, digest: str) -> None:
        from ... import actions

        kind, name = self.tr("Packages"), f"{Path(self._receipts[digest].file).stem}-receipt.asice"
        path = self.context.dialogs.save_file(self.tr("Save the receipt"), f"{kind} (*.asice)", name)
        if path is None:
            return
        try:
            path.write_bytes(actions.receipt_file(self.context.workspace, digest))
        except OSError as error:
            self.context.dialogs.notice(self.tr("The receipt could not be saved."), str(error))
