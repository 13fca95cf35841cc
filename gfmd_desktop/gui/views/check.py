"""Checking a package: one large verdict, the chain of proofs, the command that does it without this program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from ...core import Progress
from .. import icons, look
from .._ui.check_view import Ui_CheckView
from ..context import Context
from ..parts import Card, notice_of
from ..values import moment
from .proofs import TOLD, Proofs, may_compare
from .view import View

_EMPTY, _VERDICT = 0, 1
_SIGNS = {"good": "shield-check", "warning": "shield-alert", "bad": "shield-x"}


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
        self.file: Path | None = None  # as it came; the path is that of a private copy if it came encrypted
        self.path: Path | None = None
        self.examination: Any = None
        self._proofs = Proofs(context, self)
        self._opened = ExitStack()
        self.destroyed.connect(self._opened.close)
        self.ui.empty.pressed.connect(self.choose)
        self.ui.other.clicked.connect(self.choose)
        self.ui.merge.clicked.connect(lambda: self.go.emit("merge", self.path))
        self.ui.trust.clicked.connect(self._on_trust)
        self.ui.doors.opened.connect(lambda key: self.go.emit(*key))
        self.ui.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.ui.command.toPlainText()))
        self._say_empty()

    @property
    def verdict(self) -> Any:
        """Return what is known of the package after checking it; None before."""
        return self.examination.verdict if self.examination is not None else None

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
            return clear, actions.examine_package(clear, ws=workspace, progress=progress)

        self.file = path
        self.context.run(work, self._on_examined)

    def _on_examined(self, found: tuple[Path, Any]) -> None:
        self.path, self.examination = found
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

        kind, sentence = self._proofs.headline(self.verdict)
        look.set_role(self.ui.verdict, kind)
        icons.wear(self.ui.sign, _SIGNS[kind], kind, 48)
        self.ui.verdict_words.setText(sentence)
        facts = self.verdict.facts()
        detail = self.context.words.say(self.verdict.summary, **{**facts, "signed_at": moment(facts["signed_at"])})
        self.ui.verdict_detail.setText(look.leading(detail))
        self.ui.proofs.show_cards(self._proofs.cards(self.examination))
        untold = (one for one in self.verdict.findings if one.code not in TOLD)
        self.ui.findings.show_notices(notice_of(one, self.context.words) for one in untold)
        self.ui.command.setPlainText(actions.openssl_command(self.verdict).shell)
        for widget in (self.ui.label_6, self.ui.label_7, self.ui.command, self.ui.copy):
            widget.setVisible(self.verdict.signature is not None)
        self.ui.merge.setVisible(str(self.verdict.state) == "ok")
        self.ui.trust.setVisible(may_compare(self.verdict))
        doors = list(self._doors())
        self.ui.doors_title.setVisible(bool(doors))
        self.ui.doors.show_cards(doors)

    def _doors(self) -> Iterator[Card]:
        state = str(self.verdict.state)
        if state == "ok":
            yield Card(
                ("cosign", self.path),
                self.tr("Sign beside the sender…"),
                self.tr("See what each signature covers, and put this office's signature beside them."),
                icon="key-round",
            )
        if state in ("ok", "not-trusted"):
            yield Card(
                ("errand", ("receipt", self.file)),
                self.tr("Sign a receipt…"),
                self.tr("Confirm to the sender that the package arrived here, and when."),
                icon="package-check",
            )

    def _on_trust(self) -> None:
        self.go.emit("partners", self.verdict.signer)
