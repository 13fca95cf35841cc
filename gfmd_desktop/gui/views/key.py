"""The office's signature: what it is, who opens it, how it is kept from loss, how it ends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...core import Changes
from .. import look
from .._ui.key_view import Ui_KeyView
from ..context import Context
from ..parts import Card, Notice
from ..values import day, person_words
from .key_care import care_notices
from .view import View

_NONE, _KEY = 0, 1


class KeyView(View):
    """Everything on it is an errand of its own; nothing is done here at once."""

    rail = "settings"
    parent_screen = "settings"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_KeyView()
        self.ui.setupUi(self)
        self.dressed()
        for cards in (self.ui.ways, self.ui.people, self.ui.loss, self.ui.succession, self.ui.telling):
            cards.opened.connect(self._on_card)
        self.ui.care.followed.connect(lambda name: self.go.emit("errand", name))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Our signature")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Settings")

    def open(self, argument: Any) -> None:
        """Show the present state."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow the key."""
        if self.isVisible() and "identity" in changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()

    def _show(self) -> None:
        from ... import actions

        info = actions.identity(self.context.workspace)
        self.ui.stack.setCurrentIndex(_NONE if info is None else _KEY)
        if info is None:
            self.ui.ways.show_cards(self._ways())
            return
        words = self.tr("{office}. Valid from {first} until {last}.")
        said = words.format(office=f"\u2068{info.name}\u2069", first=day(info.not_before), last=day(info.not_after))
        self.ui.own_words.setText(look.leading(said))
        self.ui.fingerprint.setText(look.leading(f"\u2066{info.fingerprint_text}\u2069"))
        self.ui.spoken.setText(look.leading(actions.fingerprint_words(info, self.context.language)))
        care = actions.key_care(self.context.workspace)
        if care.token:
            held = self.tr("The key lies on the token {token}.").format(token=f"\u2068{care.token}\u2069")
            self.ui.own_words.setText(look.leading(f"{said} {held}"))
        calm = Notice("good", self.tr("The key is in good care: it holds, and its recovery was rehearsed."))
        self.ui.care.show_notices(care_notices(self.context) or [calm])
        self.ui.telling.show_cards(self._telling())
        self.ui.people.show_cards(self._people(care))
        self.ui.loss.show_cards(self._loss(care))
        self.ui.succession.show_cards(self._succession())

    def _ways(self) -> Iterable[Card]:
        yield Card(
            "identity",
            self.tr("Make a signature"),
            self.tr("A key for this office, with a passphrase, a recovery sheet, and a card for partners."),
            icon="key-round",
        )
        yield _errand(
            "import-key",
            self.tr("Take over a key that was issued to this office"),
            self.tr("A file from your ministry's authority, ending in .p12 or .pfx."),
            "download",
        )
        yield self._token()
        yield _errand(
            "recover",
            self.tr("Bring it back after a loss"),
            self.tr("With the copy of the key and the code on the printed sheet."),
            "history",
        )

    def _token(self) -> Card:
        detail = self.tr("The key lies on it and cannot be copied; it asks for its PIN.")
        return Card(("token", None), self.tr("Sign with a token or smart card…"), detail, icon="key-round")

    def _telling(self) -> Iterable[Card]:
        yield _errand(
            "card",
            self.tr("Our card for partners…"),
            self.tr("To print or to send: office, certificate, and the fingerprint in digits, words and as a code."),
            "send",
        )

    def _people(self, care: Any) -> Iterable[Card]:
        several = len(care.people) > 1
        for person in care.people:
            end = self.tr("End access…") if several else ""
            key = ("errand", ("remove-person", person))
            name = person_words(person)
            yield Card(key, name[0].upper() + name[1:], icon="users", trailing=end, opens=several)
        yield _errand(
            "add-person",
            self.tr("Let one more person sign…"),
            self.tr("With a passphrase of their own to the same key."),
            "plus",
        )
        yield _errand("change-passphrase", self.tr("Change your passphrase…"), "", "key-round")

    def _loss(self, care: Any) -> Iterable[Card]:
        never = self.tr("never")
        made = day(care.recovery_made_at) if care.recovery_made_at else never
        tried = day(care.recovery_rehearsed_at) if care.recovery_rehearsed_at else never
        yield _errand(
            "recovery",
            self.tr("Copy of the key, and sheet with its code…"),
            self.tr("Last made: {day}").format(day=made),
            "hard-drive",
        )
        if care.recovery_made_at:
            said = self.tr("Last rehearsed: {day}").format(day=tried)
            yield _errand("rehearse", self.tr("Rehearse the recovery…"), said, "history")
        yield _errand(
            "recover",
            self.tr("The passphrase is forgotten…"),
            self.tr("With the copy of the key and the code on the sheet you choose a new one."),
            "key-round",
        )
        yield _errand(
            "start-again",
            self.tr("Copy or sheet are lost as well…"),
            self.tr("A new key; every partner has to compare it again. No data are lost."),
            "circle-alert",
            "warning",
        )

    def _succession(self) -> Iterable[Card]:
        from ... import actions

        several = len(actions.own_identities(self.context.workspace)) > 1
        yield _errand(
            "renew",
            self.tr("Renew the key…"),
            self.tr("A new key, and a notice by which partners follow to it."),
            "history",
        )
        if several:
            yield _errand(
                "rewrite-notice",
                self.tr("Write the notice of the present key again…"),
                self.tr("If it was lost on the way, or a partner never had it."),
                "send",
            )
        yield self._token()
        yield _errand(
            "request",
            self.tr("Ask an authority for a certificate…"),
            self.tr("Saves a request for your national authority, or that of the programme."),
            "send",
        )
        yield _errand(
            "answer",
            self.tr("Take in the authority's answer…"),
            self.tr("The certificate that the authority issued for the request."),
            "download",
        )
        yield _errand(
            "withdraw",
            self.tr("Withdraw a certificate…"),
            self.tr("If a key was stolen or copied: nobody shall rely on it any more."),
            "shield-x",
            "bad",
        )

    def _on_card(self, key: Any) -> None:
        self.go.emit(*(key if isinstance(key, tuple) else (key, None)))


def _errand(name: str, title: str, detail: str, icon: str, tone: str = "primary") -> Card:
    return Card(("errand", name), title, detail, icon=icon, tone=tone)
