"""Signing beside another office, and joining copies that offices signed apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core import Changes, Progress
from ..parts import Door, Outcome
from .errand import Ask, Errand, Kind, Told


class _Signed(Errand):
    """What both end with: a package with more signatures than before."""

    icon = "key-round"

    def target_ask(self, name: str) -> Ask:
        """Ask where the package is written."""
        kinds = self.files(self.tr("Packages"), "*.asice")
        return Ask("target", Kind.NEW_FILE, self.tr("The package with the signatures"), value=name, filters=kinds)

    def signed(self, words: str, path: Path, *facts: str) -> Outcome:
        """Say what it is called and how it travels."""
        written = self.tr("File: {path}").format(path=self.isolated(path))
        doors = (
            Door(self.tr("Check it now"), ("check", path), "package-check"),
            Door(self.tr("Write it to a stick…"), ("errand", ("stick", path)), "hard-drive"),
            Door(self.tr("Open the folder"), path.parent, "folder-open"),
        )
        return Outcome("good", words, (*facts, written), doors, sign="shield-check")


class Cosign(_Signed):
    """Puts our signature beside the others; `subject` is the package, its verdict, and the documents covered."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Sign beside the sender")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Sign")

    def why(self) -> str:
        """Say what stays the same."""
        return self.tr(
            "The package and its name stay what they are; it gains a signature, which anybody can check like the first."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Sign and save")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase and the file."""
        name = Path(self.subject[0]).stem if self.subject else self.tr("package")
        return (self.signing_secret(), self.target_ask(f"{name}-cosigned.asice"))

    def work(self, told: Told, progress: Progress) -> Any:
        """Sign beside."""
        from ... import actions

        path, verdict, documents = self.subject
        signer = actions.unlock(self.context.workspace, told["secret"])
        return actions.cosign_package(
            path, verdict, signer, target=told["target"], documents=documents, progress=progress
        )

    def outcome(self, result: Changes) -> Outcome:
        """Say how much is covered."""
        covered = self.tr("Members covered: {count}").format(count=result.summary["members"])
        words = self.tr("This office's signature stands beside the others.")
        return self.signed(words, Path(result.summary["path"]), covered)


class JoinSignatures(_Signed):
    """Brings together the signatures of two copies of one package."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Join copies that offices signed apart")

    def why(self) -> str:
        """Say what is joined."""
        return self.tr(
            "Two offices each signed beside on a copy of their own. If both are copies of the same package, the "
            "signatures of the second are put beside those of the first. Nothing is signed anew."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Join the signatures")

    def asks(self) -> Sequence[Ask]:
        """Ask for both copies and the file."""
        kinds = self.files(self.tr("Packages"), "*.asice")
        return (
            Ask("first", Kind.FILE, self.tr("One copy"), value=self.subject, filters=kinds),
            Ask("second", Kind.FILE, self.tr("The other copy"), filters=kinds),
            self.target_ask(f"{self.tr('package')}-joined.asice"),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Join them."""
        from ... import actions

        copies = (told["first"], told["second"])
        return actions.join_cosigned(self.context.workspace, copies, told["target"], progress=progress)

    def outcome(self, result: Changes) -> Outcome:
        """Say whose signatures were added."""
        offices = ", ".join(self.isolated(office) for office in result.summary["added"])
        words = self.tr("The signatures stand beside each other.")
        return self.signed(words, Path(result.summary["path"]), self.tr("Added: {offices}").format(offices=offices))
