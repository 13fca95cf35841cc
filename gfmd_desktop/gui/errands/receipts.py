"""Receipts: the receiver signs for what arrived, the sender signs beside it, and both keep it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core import Changes, Progress
from ..parts import Door, Outcome
from ..values import moment
from .errand import Ask, Errand, Kind, Told


class _Receipt(Errand):
    """What the three have in common."""

    back = "exchange"
    icon = "package-check"

    def facts(self, result: Changes) -> tuple[str, ...]:
        """Return what the receipt says."""
        told = result.summary
        return (
            self.tr("Package: {file}").format(file=self.isolated(told["file"])),
            self.tr("Name (digest): {digest}").format(digest=f"\u2066{told['package']}\u2069"),
            self.tr("Arrived: {when}").format(when=moment(told["arrived_at"])),
        )

    def to_send(self, result: Changes) -> tuple[Door, ...]:
        """Return the way to the file."""
        return (Door(self.tr("Open the folder"), Path(result.summary["path"]).parent, "folder-open"),)

    def receipt_ask(self) -> Ask:
        """Ask which receipt."""
        kinds = self.files(self.tr("Packages"), "*.asice")
        return Ask("path", Kind.FILE, self.tr("The receipt"), value=self.subject, filters=kinds)


class WriteReceipt(_Receipt):
    """Signs for a package that came in; `subject` may be its path."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Sign a receipt for a package")

    def why(self) -> str:
        """Say what it proves."""
        return self.tr(
            "The receipt names the package by its digest and says when it arrived here. It is signed by this office, a "
            "copy is kept in the register, and the file goes back to the sender."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Sign the receipt")

    def asks(self) -> Sequence[Ask]:
        """Ask for the package, the receipt's file and the passphrase."""
        kinds = self.tr("Packages")
        stem = Path(self.subject).name.split(".")[0] if self.subject else self.tr("package")
        return (
            Ask(
                "package",
                Kind.FILE,
                self.tr("The package that came"),
                "",
                self.subject,
                self.files(kinds, "*.asice *.p7m"),
            ),
            Ask(
                "path", Kind.NEW_FILE, self.tr("The receipt"), "", f"{stem}-receipt.asice", self.files(kinds, "*.asice")
            ),
            self.signing_secret(),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Check the package and sign for it."""
        from ... import actions

        workspace, secret = self.context.workspace, told["secret"]
        signer = actions.unlock(workspace, secret)
        with actions.readable(told["package"], workspace, lambda: secret, progress) as package:
            return actions.write_receipt(workspace, package, told["path"], signer, progress)

    def outcome(self, result: Changes) -> Outcome:
        """Say that it has to be sent back."""
        words = self.tr("The receipt is signed and kept. Send it back to the sender.")
        sent = self.tr("File: {path}").format(path=self.isolated(result.summary["path"]))
        return Outcome("good", words, (*self.facts(result), sent), self.to_send(result))


class KeepReceipt(_Receipt):
    """A receipt that came back."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Keep a partner's receipt")

    def why(self) -> str:
        """Say what is looked at."""
        return self.tr(
            "A partner confirms that a package arrived. The receipt is checked like a package and kept in the "
            "register, beside the package it is for."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Check and keep it")

    def asks(self) -> Sequence[Ask]:
        """Ask for the receipt."""
        return (self.receipt_ask(),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Keep it."""
        from ... import actions

        return actions.keep_receipt(self.context.workspace, told["path"], progress)

    def outcome(self, result: Changes) -> Outcome:
        """Offer to sign beside it."""
        words = self.tr("The receipt is genuine, and kept.")
        again = Door(self.tr("Sign beside it…"), ("errand", ("countersign", result.summary["path"])), "key-round")
        doors = () if result.summary["countersigned"] else (again,)
        return Outcome("good", words, self.facts(result), doors)


class Countersign(_Receipt):
    """The sender signs beside the receiver."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Sign beside a partner's receipt")

    def why(self) -> str:
        """Say what both then hold."""
        return self.tr(
            "With both signatures, sender and receiver hold the same proof of what was handed over and when. Send the "
            "file back to the receiver afterwards."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Sign beside it")

    def asks(self) -> Sequence[Ask]:
        """Ask for the receipt and the passphrase."""
        return (self.receipt_ask(), self.signing_secret())

    def work(self, told: Told, progress: Progress) -> Any:
        """Sign beside it."""
        from ... import actions

        signer = actions.unlock(self.context.workspace, told["secret"])
        return actions.countersign_receipt(self.context.workspace, told["path"], signer, progress)

    def outcome(self, result: Changes) -> Outcome:
        """Say that it has to go back."""
        words = self.tr("Both offices have signed. Send the file back to the receiver.")
        return Outcome("good", words, self.facts(result), self.to_send(result))
