"""What trust is built from: our card for partners, notices about keys, authorities and what they revoked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core import Changes, Progress, Words
from ..parts import Door, Notice, Outcome
from ..values import day
from .errand import Ask, Errand, Kind, Told

_TRUST = Changes(frozenset({"identity", "partners"}))


class WriteCard(Errand):
    """Our card, to print or to send."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Our card for partners")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Card")

    def why(self) -> str:
        """Say what is on it."""
        return self.tr(
            "A page with the office's name, its certificate, and the fingerprint in digits, in words of four languages "
            "and as a code to scan. Hand it over in person or send it; the partner compares the fingerprint with you."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Save the card")

    def asks(self) -> Sequence[Ask]:
        """Ask for the file."""
        stem, kinds = self.context.workspace.path.stem, self.files(self.tr("Cards"), "*.pdf *.txt")
        return (Ask("path", Kind.NEW_FILE, self.tr("The card"), value=f"{stem}-card.pdf", filters=kinds),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Write the card."""
        from ... import actions

        actions.write_card(self.context.workspace, told["path"], Words(self.context.language))
        return told["path"]

    def outcome(self, result: Any) -> Outcome:
        """Say what to do with it."""
        words = self.tr("The card is saved. Print it for a meeting, or send it.")
        doors = (
            Door(self.tr("Open the card"), result, "file-text"),
            Door(self.tr("Open the folder"), result.parent, "folder-open"),
        )
        return Outcome("good", words, (self.isolated(result),), doors)


class FollowNotice(Errand):
    """What a partner tells about its key."""

    back = "partners"
    icon = "users"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Take in a partner's notice about its key")

    def why(self) -> str:
        """Say which notices count."""
        return self.tr(
            "Partners tell of a new key, or that an old one must not be relied upon any more, in a small signed "
            "package. It counts only if an office you trust has signed it, and only about its own keys."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Check and follow it")

    def asks(self) -> Sequence[Ask]:
        """Ask for the notice."""
        kinds = self.files(self.tr("Packages"), "*.asice")
        return (Ask("path", Kind.FILE, self.tr("The notice"), value=self.subject, filters=kinds),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Follow it."""
        from ... import actions

        return actions.apply_notice(self.context.workspace, told["path"], progress)

    def outcome(self, result: Changes) -> Outcome:
        """Say what holds from now on."""
        told = {name: self.isolated(value) for name, value in result.summary.items()}
        if result.summary["kind"] == "successor":
            return Outcome("good", self.tr("{office} has a new key, and it is trusted now.").format(**told))
        words = self.tr("Nothing that {office} signed with its former key is relied upon any more.").format(**told)
        reason = self.tr("Reason given: {reason}").format(**told)
        return Outcome("warning", words, (reason,) if result.summary["reason"] else (), sign="shield-x")

    def changes(self, result: Changes) -> Changes:
        """Trust changed."""
        return _TRUST


class AddAuthority(Errand):
    """An authority whose certificates are accepted."""

    back = "partners"
    icon = "shield-check"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Trust an authority")

    def why(self) -> str:
        """Say what follows."""
        return self.tr(
            "Every office to which this authority issues a certificate is trusted then, without comparing one by one. "
            "Compare the authority's own fingerprint first, by a way other than the file's."
        )

    def warnings(self) -> Sequence[Notice]:
        """Say how much that is."""
        return (
            Notice("warning", self.tr("This trusts many at once. Add only authorities your ministry relies upon.")),
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Trust the authority")

    def asks(self) -> Sequence[Ask]:
        """Ask for certificate and fingerprint."""
        kinds = self.files(self.tr("Certificates"), "*.pem *.crt *.cer *.der")
        return (
            Ask("path", Kind.FILE, self.tr("The authority's own certificate"), filters=kinds),
            Ask(
                "told",
                Kind.CODE,
                self.tr("Its fingerprint, as the authority says it"),
                self.tr("All 64 digits, as published on paper or told on the telephone"),
            ),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Trust it."""
        from ... import actions

        return actions.add_authority(self.context.workspace, told["path"], told["told"])

    def outcome(self, result: Any) -> Outcome:
        """Say whom it vouches for."""
        words = self.tr("Offices to which {authority} issued a certificate are trusted now.")
        door = Door(self.tr("Add its list of revoked certificates…"), ("errand", "revocations"), "shield-x")
        return Outcome("good", words.format(authority=self.isolated(result.name)), (), (door,))

    def changes(self, result: Any) -> Changes:
        """Trust changed."""
        return _TRUST


class AddRevocations(Errand):
    """What an authority revoked."""

    back = "partners"
    icon = "shield-x"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Take in an authority's list of revoked certificates")

    def why(self) -> str:
        """Say where it comes from."""
        return self.tr(
            "Authorities publish which of their certificates must not be relied upon any more. This computer asks "
            "nobody: bring the list as a file (ending in .crl), and bring a new one from time to time."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Take the list in")

    def asks(self) -> Sequence[Ask]:
        """Ask for the list."""
        return (Ask("path", Kind.FILE, self.tr("The list"), filters=self.files(self.tr("Lists"), "*.crl *.pem *.der")),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Take it in."""
        from ... import actions

        return actions.add_revocations(self.context.workspace, told["path"])

    def outcome(self, result: Any) -> Outcome:
        """Say how far it reaches."""
        words = self.tr("The list of {authority} is in force here.").format(authority=self.isolated(result.name))
        facts = (
            self.tr("Issued on {day}").format(day=day(result.revocations_of)),
            self.tr("Certificates revoked: {count}").format(count=result.revoked),
        )
        return Outcome("good", words, facts)

    def changes(self, result: Any) -> Changes:
        """Trust changed."""
        return _TRUST
