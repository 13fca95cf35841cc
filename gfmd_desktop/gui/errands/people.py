"""Who may open the office's key: several people, each with a passphrase of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core import Changes, Progress
from ..parts import Notice, Outcome
from ..values import person_words
from .errand import Ask, Errand, Kind, Told


class AddPerson(Errand):
    """One more person opens the key."""

    back = "key"
    icon = "users"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Let one more person sign")

    def why(self) -> str:
        """Say that passphrases are not shared."""
        return self.tr(
            "The person opens the same key with a passphrase of their own. Nobody learns another's passphrase; let the "
            "person type theirs here. It holds on this computer."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Let them sign")

    def asks(self) -> Sequence[Ask]:
        """Ask for both passphrases and the function."""
        return (
            self.secret(),
            Ask(
                "person",
                Kind.LINE,
                self.tr("The person's function"),
                self.tr("Such as: deputy focal point. A name is not needed."),
            ),
            Ask("new", Kind.NEW_SECRET, ""),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Add the person."""
        from ... import actions

        return actions.add_person(self.context.workspace, told["secret"], told["person"], told["new"])

    def outcome(self, result: Changes) -> Outcome:
        """Say who can sign."""
        words = self.tr("{person} can open the key now.")
        return Outcome("good", words.format(person=self.isolated(result.summary["person"])))


class ChangePassphrase(Errand):
    """A person chooses another passphrase."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Change your passphrase")

    def why(self) -> str:
        """Say that nothing else changes."""
        return self.tr("Key, certificate and the other people's passphrases stay what they are.")

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Change it")

    def asks(self) -> Sequence[Ask]:
        """Ask for the old and the new one."""
        return (self.secret(), Ask("new", Kind.NEW_SECRET, ""))

    def work(self, told: Told, progress: Progress) -> Any:
        """Change it."""
        from ... import actions

        return actions.change_passphrase(self.context.workspace, told["secret"], told["new"])

    def outcome(self, result: Changes) -> Outcome:
        """Say that the old one opens nothing any more."""
        return Outcome("good", self.tr("The new passphrase holds. The old one opens nothing on this computer."))


class RemovePerson(Errand):
    """A person's passphrase opens the key no longer; `subject` is the person."""

    back = "key"
    icon = "users"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("End a person's access to the key")

    def why(self) -> str:
        """Say what ends."""
        return self.tr("The passphrase of {person} will not open the key on this computer any more.").format(
            person=self.isolated(person_words(str(self.subject or "")))
        )

    def warnings(self) -> Sequence[Notice]:
        """Say what does not end."""
        told = self.tr(
            "The key itself stays the same. If the person may have copied it, renew it and withdraw this one."
        )
        return (Notice("warning", told),)

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("End the access")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase of someone who stays."""
        return (self.secret(),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Remove the person."""
        from ... import actions

        return actions.remove_person(self.context.workspace, told["secret"], str(self.subject or ""))

    def outcome(self, result: Changes) -> Outcome:
        """Say whose access ended."""
        words = self.tr("{person} cannot open the key on this computer any more.")
        return Outcome("good", words.format(person=self.isolated(person_words(result.summary["person"]))))
