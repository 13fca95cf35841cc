"""Whom this office trusts, why, and since when; and the comparing that trust begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ...core import LANGUAGES, Changes, GfmdError
from .. import look
from .._ui.partners_view import Ui_PartnersView
from ..context import Context
from ..parts import Card, Notice
from .standing import standing_card, standing_lines
from .view import View

_LIST, _ONE = 0, 1
_LEAST = 32  # hexadecimal digits a partner has to read out: eight groups of four
_KINDS = {"trusted": "good", "known": "warning", "expired": "warning", "withdrawn": "bad"}
_CHANGED = Changes(frozenset({"partners"}))


class PartnersView(View):
    """Trust is given after the fingerprint was compared out of band, never by opening a file."""

    rail = "exchange"
    parent_screen = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_PartnersView()
        self.ui.setupUi(self)
        self.dressed()
        self.entries: dict[str, Any] = {}
        self._shown: Any = None  # a certificate to be compared, or an entry of the list
        self._give: Callable[..., Any] | None = None
        self.ui.add.clicked.connect(self._on_add)
        for cards in (self.ui.trusted, self.ui.known, self.ui.ended):
            cards.opened.connect(self._on_entry)
        self.ui.ways.opened.connect(lambda key: self.go.emit(*key))
        self.ui.told.textChanged.connect(lambda _text: self._judge())
        self.ui.same.toggled.connect(lambda _on: self._judge())
        self.ui.changed.toggled.connect(lambda _on: self._judge())
        self.ui.drop.clicked.connect(self._back)
        self.ui.trust.clicked.connect(self._on_trust)
        self.ui.untrust.clicked.connect(self._on_untrust)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Partners and trust")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """List whom we trust; `argument` may be a certificate to be compared: a package's signer, or a file."""
        self._back()
        if isinstance(argument, Path):
            self.add(argument)
        elif argument is not None and hasattr(argument, "der"):
            from ... import actions

            give = partial(actions.trust, self.context.workspace, argument)
            self._compare(_Found(argument.office_name, argument.office_id, argument.fingerprint, argument.groups), give)

    def refresh(self, changes: Changes) -> None:
        """Follow notices, authorities and the own key."""
        if self.isVisible() and {"partners", "identity"} & changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()
        if self._shown is not None:
            self._say_one()

    def _back(self) -> None:
        self._shown = self._give = None
        self.ui.told.clear()
        self.ui.stack.setCurrentIndex(_LIST)
        self._show()

    def _show(self) -> None:
        from ... import actions

        found = actions.trust_overview(self.context.workspace)
        self.entries = {entry.fingerprint: entry for entry in found if str(entry.kind) != "own"}
        names = {entry.fingerprint: f"\u2066{entry.fingerprint_text[:9]}\u2069" for entry in found}
        groups = (
            (self.ui.trusted, self.ui.trusted_title, ("trusted",)),
            (self.ui.known, self.ui.known_title, ("known",)),
            (self.ui.ended, self.ui.ended_title, ("expired", "withdrawn")),
        )
        for cards, heading, states in groups:
            chosen = [entry for entry in self.entries.values() if str(entry.state) in states]
            cards.show_cards(standing_card(entry, names) for entry in chosen)
            heading.setVisible(bool(chosen) or cards is self.ui.trusted)
        nobody = self.tr("Nobody yet. Ask a partner for their card, or check a package of theirs.")
        self.ui.none.setText(nobody)
        self.ui.none.setVisible(not self.ui.trusted.buttons)
        self.ui.add.setEnabled(not self.context.workspace.read_only)
        self.ui.alerts.show_notices(self._alerts())
        self.ui.ways.show_cards(self._ways())

    def _alerts(self) -> Iterable[Notice]:
        for entry in self.entries.values():
            if str(entry.state) == "known" and self._former(entry.office, entry.fingerprint) is not None:
                text = self.tr("{office} showed another key than the one trusted here.")
                cure = self.tr("Nothing signed with it is accepted until you asked them and confirmed it.")
                yield Notice("bad", text.format(office=f"\u2068{entry.name}\u2069"), cure)

    def _ways(self) -> Iterable[Card]:
        for name, title, detail, icon in (
            (
                "card",
                self.tr("Our card for partners…"),
                self.tr("So that they can check what this office signs."),
                "send",
            ),
            (
                "notice",
                self.tr("Take in a partner's notice about its key…"),
                self.tr("A new key, or a key that must not be relied upon any more."),
                "history",
            ),
            (
                "authority",
                self.tr("Trust an authority…"),
                self.tr("All offices to which it issued a certificate are trusted then."),
                "shield-check",
            ),
            (
                "revocations",
                self.tr("Take in an authority's list of revoked certificates…"),
                self.tr("By file; nothing is asked over a network."),
                "shield-x",
            ),
        ):
            yield Card(("errand", name), title, detail, icon=icon)

    def _former(self, office: str, fingerprint: str) -> Any:
        """Return the certificate that is trusted so far for the same office, if it is another one."""
        others = (entry for entry in self.entries.values() if office and entry.office == office)
        return next((one for one in others if str(one.state) == "trusted" and one.fingerprint != fingerprint), None)

    def _on_entry(self, fingerprint: str) -> None:
        self._compare(self.entries[fingerprint], None)

    def _on_add(self) -> None:
        title, kind = self.tr("A partner's card or certificate"), self.tr("Cards and certificates")
        path = self.context.dialogs.open_file(title, f"{kind} (*.pdf *.txt *.pem *.crt *.cer *.der)")
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Show a card or certificate file for comparison."""
        from ... import actions

        info = self.context.attempt(lambda: actions.read_certificate(path))
        if info is not None:
            give = partial(actions.trust_certificate, self.context.workspace, path)
            self._compare(_Found(info.name, info.office, info.fingerprint, info.fingerprint_text), give)

    def _compare(self, shown: Any, give: Callable[..., Any] | None) -> None:
        known = self.entries.get(shown.fingerprint)
        self._shown = known if known is not None and str(known.state) == "trusted" else shown
        self._give = None if self._shown is known else give
        self.ui.told.clear()
        self.ui.same.setChecked(False)
        self.ui.changed.setChecked(False)
        self.ui.stack.setCurrentIndex(_ONE)
        self._say_one()
        (self.ui.told if self._give is not None else self.ui.drop).setFocus()

    def _say_one(self) -> None:
        from ... import actions

        shown, may = self._shown, not self.context.workspace.read_only
        self.ui.compare_title.setText(look.leading(f"\u2068{shown.name}\u2069"))
        self.ui.fingerprint.setText(look.leading(f"\u2066{shown.fingerprint_text}\u2069"))
        self.ui.spoken.setText(look.leading(actions.fingerprint_words(shown, self.context.language)))
        entry = shown if hasattr(shown, "state") else None
        self.ui.facts.setVisible(entry is not None)
        if entry is not None:
            self.ui.facts.setText(look.leading("\n".join(standing_lines(entry, {}))))
        self.ui.standing.show_notices(self._standing(shown, entry))
        self.ui.comparing.setVisible(self._give is not None)
        self.ui.trust.setVisible(self._give is not None)
        self.ui.changed.setVisible(self._former(shown.office, shown.fingerprint) is not None)
        self.ui.untrust.setVisible(entry is not None and str(entry.state) in ("trusted", "expired") and may)
        self._judge()

    def _standing(self, shown: Any, entry: Any) -> Iterable[Notice]:
        former = self._former(shown.office, shown.fingerprint)
        if former is not None and (entry is None or str(entry.state) == "known"):
            text = self.tr("This is another key than the one trusted here for this office.")
            cure = self.tr(
                "Somebody may pretend to be them. Ask the office, by a way you know, whether it changed its key."
            )
            yield Notice("bad", text, cure)
        if entry is not None:
            text, cure = {
                "trusted": (self.tr("What is signed with it is accepted here."), ""),
                "known": (
                    self.tr("What is signed with it is not accepted here."),
                    self.tr("To trust it, add their card and compare."),
                ),
                "expired": (self.tr("It was trusted, and has ended."), self.tr("Ask the office for its new card.")),
                "withdrawn": (self.tr("It was withdrawn: nothing signed with it is relied upon."), ""),
            }[str(entry.state)]
            yield Notice(_KINDS[str(entry.state)], text, cure)

    def _judge(self) -> None:
        if self._shown is None or self._give is None:
            return
        told = self.ui.told.text()
        matches = agrees(self._shown.fingerprint, told) or self._spoken(told)
        differs = len(_digits(told)) >= _LEAST and not _letters(told) and not matches
        words = self.tr("This is not the fingerprint of the certificate. Do not trust it.") if differs else ""
        self.ui.problem.setText(words)
        self.ui.problem.setVisible(differs)
        sure = self.ui.same.isChecked() and (self.ui.changed.isHidden() or self.ui.changed.isChecked())
        self.ui.trust.setEnabled(matches and sure and not self.context.workspace.read_only)

    def _spoken(self, told: str) -> bool:
        """Tell whether the twelve words were told, in any of the languages."""
        from ... import actions

        said = told.casefold().replace(",", " ").split()
        return any(
            said == actions.fingerprint_words(self._shown, language).casefold().split() for language in LANGUAGES
        )

    def _on_trust(self) -> None:
        if self._give is None or self._shown is None:
            return
        confirmed = not self.ui.changed.isHidden() and self.ui.changed.isChecked()
        author = self.context.workspace.author
        try:
            self._give(self._shown.fingerprint, author, replace=confirmed)
        except GfmdError as error:
            self.ui.problem.setText(" ".join(self.context.words.error(error)))
            self.ui.problem.show()
            return
        self._done()

    def _on_untrust(self) -> None:
        from ... import actions

        fingerprint = self._shown.fingerprint
        if not self.context.dialogs.confirm(
            self.tr("Trust {office} no longer?").format(office=self._shown.name),
            self.tr("Packages they sign will not be taken in any more. What came from them stays."),
            self.tr("Trust no longer"),
        ):
            return
        forget = actions.remove_authority if str(self._shown.kind) == "authority" else actions.untrust
        if self.context.attempt(lambda: forget(self.context.workspace, fingerprint)) is not None:
            self._done()

    def _done(self) -> None:
        self.context.tell(_CHANGED, self)
        self._back()


@dataclass(frozen=True, slots=True)
class _Found:
    """A certificate from a file or a package that is to be compared."""

    name: str
    office: str
    fingerprint: str
    fingerprint_text: str


def agrees(fingerprint: str, told: str) -> bool:
    """Tell whether what the partner said is the fingerprint, whole, or its beginning and end around an ellipsis."""
    parts = [_digits(part) for part in told.replace("...", "…").split("…")]
    if len(parts) == 1:
        said = parts[0]
        half = len(said) // 2
        whole = said == fingerprint
        return whole or (half >= 16 and fingerprint.startswith(said[:half]) and fingerprint.endswith(said[half:]))
    first, *_between, last = parts
    return len(first) + len(last) >= _LEAST and fingerprint.startswith(first) and fingerprint.endswith(last)


def _digits(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign in "0123456789abcdef")


def _letters(text: str) -> bool:
    """Tell whether words rather than digits are being told."""
    return any(sign.isalpha() and sign not in "abcdef" for sign in text.lower())
