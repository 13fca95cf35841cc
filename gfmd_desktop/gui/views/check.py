"""Checking a package: one large verdict, the chain of proofs, the command that does it without this program."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from ...core import Progress
from .. import icons, look
from .._ui.check_view import Ui_CheckView
from ..context import Context
from ..parts import Card, notice_of
from .view import View

_EMPTY, _VERDICT = 0, 1
_LOOKS = {
    "ok": ("good", "shield-check", "good"),
    "not-trusted": ("warning", "shield-alert", "warning"),
    "not-intact": ("bad", "shield-x", "bad"),
    "refused": ("bad", "shield-x", "bad"),
}


class CheckView(View):
    """Nothing is taken in here; a good verdict leads to the preview of the merge."""

    rail = "exchange"
    parent_screen = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_CheckView()
        self.ui.setupUi(self)
        self.dressed()
        self.path: Path | None = None
        self.verdict: Any = None
        self._opened = ExitStack()
        self.destroyed.connect(self._opened.close)
        self.ui.empty.pressed.connect(self.choose)
        self.ui.other.clicked.connect(self.choose)
        self.ui.merge.clicked.connect(lambda: self.go.emit("merge", self.path))
        self.ui.trust.clicked.connect(self._on_trust)
        self.ui.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.ui.command.toPlainText()))
        self._say_empty()

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Check a package")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """Check a file, or offer to choose one; `argument` may be a path."""
        if isinstance(argument, Path):
            self.check(argument)
        elif self.path is not None and self.verdict is not None:
            self.check(self.path)
        else:
            self._say_empty()

    def retranslate(self) -> None:
        """Word everything again."""
        self._say_empty()
        if self.verdict is not None:
            self._say()

    def choose(self) -> None:
        """Let a package be chosen, and check it."""
        kind = self.tr("Packages")
        path = self.context.dialogs.open_file(self.tr("Choose a package"), f"{kind} (*.asice *.p7m)")
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Check a package off the GUI thread."""
        from ... import actions

        workspace, passphrase = self.context.workspace, ""
        self._opened.close()
        if actions.is_encrypted(path):
            words = self.tr("{file} is encrypted. Passphrase of this office:").format(file=f"\u2068{path.name}\u2069")
            passphrase = self.context.dialogs.passphrase(self.tr("Open an encrypted package"), words) or ""
            if not passphrase:
                return

        def work(progress: Progress) -> tuple[Path, Any]:
            readable = actions.readable(path, workspace, lambda: passphrase, progress)
            clear = self._opened.enter_context(readable)  # the private copy is gone with the next check or this screen
            return clear, actions.check_package(clear, ws=workspace, progress=progress)

        self.context.run(work, self._on_checked)

    def _on_checked(self, found: tuple[Path, Any]) -> None:
        self.path = found[0]
        self._on_verdict(found[1])

    def _on_verdict(self, verdict: Any) -> None:
        self.verdict = verdict
        self.ui.stack.setCurrentIndex(_VERDICT)
        self._say()

    def _say_empty(self) -> None:
        if self.verdict is None:
            self.ui.stack.setCurrentIndex(_EMPTY)
        self.ui.empty.say(
            "package",
            self.tr("Is this package genuine?"),
            self.tr(
                "Choose a package a partner sent. It is only looked at: you learn whether it is whole, who signed it, "
                "and whether you trust them. Nothing is taken in before you say so."
            ),
            self.tr("Choose a package…"),
        )

    def _say(self) -> None:
        from ... import actions

        role, icon, tone = _LOOKS[str(self.verdict.state)]
        look.set_role(self.ui.verdict, role)
        icons.wear(self.ui.sign, icon, tone, 48)
        sentence = {
            "ok": self.tr("Genuine: whole, and signed by an office you trust"),
            "not-trusted": self.tr("Whole, but signed by an office you do not trust yet"),
            "not-intact": self.tr("Not genuine: it was changed after it was signed"),
            "refused": self.tr("This cannot be read as a package"),
        }[str(self.verdict.state)]
        self.ui.verdict_words.setText(sentence)
        detail = self.context.words.say(self.verdict.summary, **self.verdict.facts())
        self.ui.verdict_detail.setText(look.leading(detail))
        self.ui.proofs.show_cards(self._proofs())
        self.ui.findings.show_notices(notice_of(one, self.context.words) for one in self.verdict.findings)
        self.ui.command.setPlainText(actions.openssl_command(self.verdict).shell)
        state = str(self.verdict.state)
        self.ui.merge.setVisible(state == "ok")
        self.ui.trust.setVisible(state == "not-trusted" and self.verdict.signer is not None)

    def _proofs(self) -> list[Card]:
        from ... import actions

        verdict, facts = self.verdict, self.verdict.facts()
        intact = sum(str(member.state) == "intact" for member in verdict.members)
        whole = intact == len(verdict.members) and bool(verdict.members)
        cards = [
            _proof(
                whole,
                self.tr("Its parts are those that were signed"),
                self.tr("{intact} of {members} members agree with the manifest").format(
                    intact=intact, members=len(verdict.members)
                ),
            )
        ]
        signature = verdict.signature
        if signature is not None:
            held = self.tr("{office}, on {when}; fingerprint {fingerprint}").format(
                office=facts["office"],
                when=f"\u2066{facts['signed_at'][:10]}\u2069",
                fingerprint=f"\u2066{facts['fingerprint']}\u2069",
            )
            cards.append(_proof(signature.valid, self.tr("The manifest is signed"), held))
            trusted = self.tr("You compared the fingerprint with the office and accepted it.")
            unknown = self.tr("Compare the fingerprint with the office, by telephone or in person.")
            cards.append(
                _proof(
                    signature.trusted,
                    self.tr("The signer is trusted here"),
                    trusted if signature.trusted else unknown,
                    doubt=not signature.trusted,
                )
            )
        for extra in verdict.cosignatures:
            told = actions.cosignature_facts(extra)
            detail = self.tr("{office}, on {when}; fingerprint {fingerprint}").format(
                office=told["office"],
                when=f"\u2066{told['signed_at'][:10]}\u2069",
                fingerprint=f"\u2066{told['fingerprint']}\u2069",
            )
            title = self.tr("Signed beside, over {members} members").format(members=told["members"])
            cards.append(_proof(extra.signature.valid, title, detail))
        for link in verdict.changesets:
            good = link.signature is not None and link.signature.valid
            words = self.tr("Contribution {number} of its office is signed").format(number=link.number)
            cards.append(_proof(good, words, f"\u2066{link.root[:16]}\u2069"))
        return cards

    def _on_trust(self) -> None:
        self.go.emit("partners", self.verdict.signer)


def _proof(holds: bool, title: str, detail: str, *, doubt: bool = False) -> Card:
    if holds:
        return Card(None, title, detail, icon="circle-check", tone="good", opens=False)
    icon, tone = ("circle-alert", "warning") if doubt else ("circle-x", "bad")
    return Card(None, title, detail, icon=icon, tone=tone, opens=False)
