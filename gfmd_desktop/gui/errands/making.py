"""An office gets its key: made here, or taken over from an authority."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core import Progress
from ..parts import Door, Outcome
from .errand import Ask, Errand, Kind, Told


class _Making(Errand):
    """What both ways to a key have in common."""

    back = "key"

    def _made(self, words: str) -> Outcome:
        from ... import actions

        info = actions.require_identity(self.context.workspace)
        fingerprint = self.tr("Fingerprint: {groups}").format(groups=f"\u2066{info.fingerprint_text}\u2069")
        door = Door(self.tr("Prepare for a loss…"), ("errand", "recovery"), "hard-drive")
        return Outcome("good", words, (fingerprint,), (door,))


class MakeKey(_Making):
    """A new key for this office."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Make the signature of this office")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Passphrase")

    def why(self) -> str:
        """Say what the key is."""
        return self.tr(
            "Packages and reports are signed with a key that stays on this computer. Only a passphrase opens it; it is "
            "kept nowhere. Choose several words that do not belong together."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Make the signature")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase."""
        return (Ask("secret", Kind.NEW_SECRET, ""),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Make key and certificate."""
        from ... import actions

        return actions.create_identity(self.context.workspace, told["secret"], progress)

    def outcome(self, result: Any) -> Outcome:
        """Say what comes next."""
        return self._made(self.tr("This office can sign now."))


class ImportKey(_Making):
    """A key that an authority issued as a file."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Take over a key that was issued to this office")

    def why(self) -> str:
        """Say which files fit."""
        return self.tr(
            "If your ministry's authority gave you a key as a file (PKCS#12, ending in .p12 or .pfx), it is taken over "
            "and kept under a passphrase of your own. The file itself is only read; keep it locked away."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Take the key over")

    def asks(self) -> Sequence[Ask]:
        """Ask for the file, its password, and the passphrase from now on."""
        return (
            Ask("file", Kind.FILE, self.tr("The file"), filters=self.files(self.tr("Keys"), "*.p12 *.pfx")),
            Ask("password", Kind.SECRET, self.tr("The password that came with the file"), optional=True),
            Ask("secret", Kind.NEW_SECRET, ""),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Take the key over."""
        from ... import actions

        workspace = self.context.workspace
        return actions.import_identity(workspace, told["file"], told["password"], told["secret"], progress)

    def outcome(self, result: Any) -> Outcome:
        """Say what comes next."""
        return self._made(self.tr("The key was taken over. This office can sign now."))
