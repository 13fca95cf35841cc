"""Whose signatures are accepted here: our own certificate to hand out, partners' fingerprints to compare."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ...core import Changes, GfmdError
from .. import look
from .._ui.partners_view import Ui_PartnersView
from ..context import Context
from ..parts import Card
from .view import View

_LEAST = 32  # hexadecimal digits a partner has to read out: eight groups of four


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
        self._infos: dict[str, Any] = {}
        self._give: Any = None
        self._shown: tuple[str, str, str, bool] | None = None
        self.ui.add.clicked.connect(self._on_add)
        self.ui.save_own.clicked.connect(self._on_save_own)
        self.ui.partners.opened.connect(self._on_partner)
        self.ui.told.textChanged.connect(lambda _text: self._judge())
        self.ui.same.toggled.connect(lambda _on: self._judge())
        self.ui.drop.clicked.connect(lambda: self._compare(None))
        self.ui.trust.clicked.connect(self._on_trust)
        self.ui.untrust.clicked.connect(self._on_untrust)
        self._compare(None)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Partners and trust")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """List partners; `argument` may be the certificate of a package's signer, to be compared."""
        self._show()
        if argument is not None and hasattr(argument, "der"):
            from ... import actions

            self._give = partial(actions.trust, self.context.workspace, argument)
            self._compare((argument.office_name, argument.groups, argument.fingerprint, False))
        else:
            self._compare(None)

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()
            self._compare(self._shown)

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        own = actions.identity(workspace)
        self.ui.save_own.setVisible(own is not None)
        self.ui.own_fingerprint.setVisible(own is not None)
        if own is not None:
            words = self.tr("{office}, valid until {day}. Read these groups to your partner:")
            said = words.format(office=own.name, day=f"\u2066{own.not_after[:10]}\u2069")
            self.ui.own_words.setText(look.leading(said))
            self.ui.own_fingerprint.setText(look.leading(f"\u2066{own.fingerprint_text}\u2069"))
        else:
            self.ui.own_words.setText(self.tr("This office has no signature on this computer yet; see Settings."))
        partners = actions.list_partners(workspace)
        self._infos = {info.fingerprint: info for info in partners}
        self.ui.partners.show_cards(self._card(info) for info in partners)
        self.ui.none.setVisible(not partners)
        self.ui.none.setText(self.tr("None yet. Ask a partner for their certificate, or check a package of theirs."))

    def _card(self, info: Any) -> Card:
        trusted = bool(info.trusted_at)
        since = self.tr("trusted since {day}").format(day=f"\u2066{info.trusted_at[:10]}\u2069")
        state = since if trusted else self.tr("not trusted")
        icon, tone = ("shield-check", "good") if trusted else ("shield-alert", "warning")
        fingerprint = f"\u2066{info.fingerprint_text[:39]} …\u2069"
        return Card(info.fingerprint, info.name, fingerprint, icon=icon, tone=tone, trailing=state)

    def _on_partner(self, fingerprint: str) -> None:
        info = self._infos[fingerprint]
        self._give = None
        self._compare((info.name, info.fingerprint_text, info.fingerprint, bool(info.trusted_at)))

    def _on_add(self) -> None:
        kind = self.tr("Certificates")
        path = self.context.dialogs.open_file(self.tr("A partner's certificate"), f"{kind} (*.pem *.crt *.cer *.der)")
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Show a certificate file for comparison."""
        from ... import actions

        info = self.context.attempt(lambda: actions.read_certificate(path))
        if info is not None:
            self._give = partial(actions.trust_certificate, self.context.workspace, path)
            self._compare((info.name, info.fingerprint_text, info.fingerprint, False))

    def _on_save_own(self) -> None:
        from ... import actions

        name = f"{self.context.workspace.path.stem}.pem"
        kind = self.tr("Certificates")
        path = self.context.dialogs.save_file(self.tr("Save our certificate"), f"{kind} (*.pem)", name)
        if path is not None:
            self.context.attempt(lambda: actions.export_certificate(self.context.workspace, path))

    def _compare(self, shown: tuple[str, str, str, bool] | None) -> None:
        self._shown = shown
        self.ui.compare.setVisible(shown is not None)
        self.ui.told.clear()
        self.ui.same.setChecked(False)
        self.ui.problem.clear()
        if shown is None:
            return
        name, groups, _plain, trusted = shown
        self.ui.compare_title.setText(look.leading(name))
        said = " ".join(self._words(_plain))
        self.ui.fingerprint.setText(look.leading(f"\u2066{groups}\u2069") + (f"\n{look.leading(said)}" if said else ""))
        for widget in (self.ui.told, self.ui.same, self.ui.trust):
            widget.setVisible(not trusted and self._give is not None)
        self.ui.untrust.setVisible(trusted)
        self._judge()

    def _words(self, fingerprint: str) -> tuple[str, ...]:
        """Return the fingerprint as words of the window's language, easier to say on the telephone."""
        from ... import actions

        info: Any = SimpleNamespace(fingerprint=fingerprint)
        return tuple(actions.fingerprint_words(info, self.context.language).split())

    def _judge(self) -> None:
        if self._shown is None:
            return
        told = _digits(self.ui.told.text())
        matches = len(told) >= _LEAST and agrees(self._shown[2], self.ui.told.text())
        differs = len(told) >= _LEAST and not matches
        words = self.tr("This is not the fingerprint of the certificate. Do not trust it.") if differs else ""
        self.ui.problem.setText(words)
        self.ui.trust.setEnabled(matches and self.ui.same.isChecked() and not self.context.workspace.read_only)

    def _on_trust(self) -> None:
        if self._give is None or self._shown is None:
            return
        try:
            self._give(self._shown[2])
        except GfmdError as error:
            self.ui.problem.setText(" ".join(self.context.words.error(error)))
            return
        self._done()

    def _on_untrust(self) -> None:
        from ... import actions

        if self._shown is None or not self.context.dialogs.confirm(
            self.tr("Trust {office} no longer?").format(office=self._shown[0]),
            self.tr("Packages they sign will not be taken in any more. What came from them stays."),
            self.tr("Trust no longer"),
        ):
            return
        actions.untrust(self.context.workspace, self._shown[2])
        self._done()

    def _done(self) -> None:
        self.context.tell(Changes(frozenset({"partners"})), self)
        self._compare(None)
        self._show()


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
