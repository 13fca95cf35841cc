"""When a passphrase or a computer is lost: a copy of the key, a code on paper, and the rehearsal of using both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core import Changes, Progress, Words
from ..parts import Door, Notice, Outcome
from .errand import Ask, Errand, Kind, Told


class _WithKit(Errand):
    """What needs the copy of the key and the code from the sheet."""

    back = "key"

    def _kit_and_code(self, kit: Any) -> tuple[Ask, Ask]:
        kinds = self.files(self.tr("Copies of a key"), "*.json")
        return (
            Ask("kit", Kind.FILE, self.tr("The copy of the key"), value=kit, filters=kinds),
            Ask("code", Kind.CODE, self.tr("The code on the sheet")),
        )


class MakeRecovery(Errand):
    """Writes the copy of the key and the sheet with the code that opens it."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Prepare for a loss")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Recovery")

    def why(self) -> str:
        """Say what is written and where it belongs."""
        return self.tr(
            "Two things are made: a copy of the key, for a stick, and a sheet with a code, for the printer. Keep them "
            "locked away in two places: together they open the key without any passphrase, one alone is of no use."
        )

    def warnings(self) -> Sequence[Notice]:
        """Say that an earlier sheet ends, if there is one."""
        from ... import actions

        if not actions.key_care(self.context.workspace).recovery_made_at:
            return ()
        return (Notice("note", self.tr("An earlier sheet will open nothing on this computer any more. Destroy it.")),)

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Write copy and sheet")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase and two places."""
        stem = self.context.workspace.path.stem
        return (
            self.secret(),
            Ask(
                "kit",
                Kind.NEW_FILE,
                self.tr("The copy of the key"),
                self.tr("Best at once on a stick that stays in a safe"),
                f"{stem}-key.json",
                self.files(self.tr("Copies of a key"), "*.json"),
            ),
            Ask(
                "sheet",
                Kind.NEW_FILE,
                self.tr("The sheet with the code"),
                self.tr("Print it, then delete the file"),
                f"{stem}-recovery.pdf",
                self.files(self.tr("Sheets"), "*.pdf"),
            ),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Write both."""
        from ... import actions

        words = Words(self.context.language)
        return actions.make_recovery(self.context.workspace, told["secret"], told["kit"], told["sheet"], words)

    def outcome(self, result: Changes) -> Outcome:
        """Say that it has to be rehearsed."""
        facts = (
            self.tr("Copy of the key: {path}").format(path=self.isolated(result.summary["kit"])),
            self.tr("Sheet to print: {path}").format(path=self.isolated(result.summary["sheet"])),
        )
        words = self.tr("Copy and sheet are written. Print the sheet now, and try once whether both are of use.")
        doors = (
            Door(self.tr("Open the sheet"), Path(result.summary["sheet"]), "file-text"),
            Door(self.tr("Rehearse the recovery…"), ("errand", ("rehearse", str(result.summary["kit"]))), "history"),
        )
        return Outcome("warning", words, facts, doors)


class Rehearse(_WithKit):
    """Does aside what a loss would need; `subject` may be the path of the copy."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Rehearse the recovery")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Rehearsal")

    def why(self) -> str:
        """Say that nothing is changed."""
        return self.tr(
            "Type the code from the printed sheet, as you would after a loss. Aside and with the copy alone, the key "
            "is opened, something is signed, encrypted and decrypted, and compared. Nothing is changed."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Rehearse now")

    def asks(self) -> Sequence[Ask]:
        """Ask for copy and code."""
        return self._kit_and_code(self.subject)

    def work(self, told: Told, progress: Progress) -> Any:
        """Rehearse."""
        from ... import actions

        return actions.rehearse_recovery(self.context.workspace, told["kit"], told["code"])

    def outcome(self, result: Any) -> Outcome:
        """Say that it works."""
        words = self.tr("The recovery works. Lock copy and sheet away, in two places.")
        return Outcome("good", words, (self.tr("Key of {office}").format(office=result.name),))

    def changes(self, result: Any) -> Changes:
        """Tell that the state of the recovery changed."""
        return Changes(frozenset({"identity"}))


class Recover(_WithKit):
    """Brings the key back after a loss."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Bring the signature back after a loss")

    def why(self) -> str:
        """Say what is needed."""
        return self.tr(
            "With the copy of the key and the code from the printed sheet the office signs again as before: partners "
            "need not be told. You choose a new passphrase."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Bring it back")

    def asks(self) -> Sequence[Ask]:
        """Ask for copy, code and a new passphrase."""
        return (*self._kit_and_code(None), Ask("secret", Kind.NEW_SECRET, ""))

    def work(self, told: Told, progress: Progress) -> Any:
        """Recover."""
        from ... import actions

        return actions.recover_identity(self.context.workspace, told["kit"], told["code"], told["secret"])

    def outcome(self, result: Any) -> Outcome:
        """Say that it is the key of before."""
        words = self.tr("The signature is back. It is the same as before the loss.")
        return Outcome("good", words, (f"\u2066{result.fingerprint_text}\u2069",))

    def changes(self, result: Any) -> Changes:
        """Tell that there is an identity now."""
        return Changes(frozenset({"identity"}))


class StartAgain(Errand):
    """A new key where the present one cannot be opened any more."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Begin again with a new key")

    def why(self) -> str:
        """Say when it is the last way."""
        return self.tr(
            "Only if nobody's passphrase opens the key, and copy or sheet are lost as well. Documents, figures and "
            "history are not touched, and what was signed stays valid. The old key's files are put aside, not deleted."
        )

    def warnings(self) -> Sequence[Notice]:
        """Say what it costs."""
        told = self.tr("Nothing vouches for the new key: every partner has to compare its fingerprint with you again.")
        return (Notice("warning", told),)

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Make a new key")

    def asks(self) -> Sequence[Ask]:
        """Ask whether it is really so, and for a new passphrase."""
        lost = self.tr("Nobody can open the present key any more")
        return (Ask("consent", Kind.CONSENT, lost), Ask("secret", Kind.NEW_SECRET, ""))

    def work(self, told: Told, progress: Progress) -> Any:
        """Make the key."""
        from ... import actions

        return actions.create_identity(self.context.workspace, told["secret"], progress, after_loss=True)

    def outcome(self, result: Changes) -> Outcome:
        """Say what partners need."""
        words = self.tr("This office has a new key. Give its card to all partners.")
        doors = (
            Door(self.tr("Save the card…"), ("errand", "card"), "send"),
            Door(self.tr("Prepare for a loss…"), ("errand", "recovery"), "hard-drive"),
        )
        return Outcome("good", words, (), doors)
