"""Keys end and are followed by others: renewal, an authority's certificate, withdrawal; partners hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core import Changes, Progress
from ..parts import Door, Notice, Outcome
from .errand import Ask, Errand, Kind, Told


class _Telling(Errand):
    """What ends with a notice that has to reach every partner."""

    back = "key"

    def notice_ask(self, name: str) -> Ask:
        """Ask where the notice is written."""
        return Ask(
            "notice",
            Kind.NEW_FILE,
            self.tr("The notice for partners"),
            self.tr("A small signed package; send it to everybody who has your card"),
            f"{self.context.workspace.path.stem}-{name}.asice",
            self.files(self.tr("Packages"), "*.asice"),
        )

    def told_outcome(self, words: str, result: Changes, *facts: str) -> Outcome:
        """Say that the notice has to be sent."""
        path = Path(result.summary["path"])
        sent = self.tr("Send this notice to your partners: {path}").format(path=self.isolated(path))
        doors = (
            Door(self.tr("Open the folder"), path.parent, "folder-open"),
            Door(self.tr("Write it to a stick…"), ("errand", ("stick", path)), "hard-drive"),
        )
        return Outcome("good", words, (*facts, sent), doors)


class Renew(_Telling):
    """The office's next key."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Renew the key")

    def why(self) -> str:
        """Say how partners follow."""
        return self.tr(
            "A new key takes the place of the present one. The notice is signed with the present key: partners who "
            "trust it follow to the new one without comparing again. What was signed before stays valid."
        )

    def warnings(self) -> Sequence[Notice]:
        """Say what has to be made anew."""
        told = self.tr("The recovery sheet is for the present key: prepare and rehearse a new one afterwards.")
        return (Notice("note", told),)

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Renew the key")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase and the notice's place."""
        return (self.secret(), *self.pin(), self.notice_ask("new-key"))

    def work(self, told: Told, progress: Progress) -> Any:
        """Renew."""
        from ... import actions

        workspace, pin = self.context.workspace, told.get("pin", "")
        return actions.renew_identity(workspace, told["secret"], told["notice"], progress, pin=pin)

    def outcome(self, result: Changes) -> Outcome:
        """Tell the new fingerprint."""
        return self.told_outcome(self.tr("The office has a new key."), result, _groups(result))


class RewriteNotice(_Telling):
    """The notice of the present key, once more."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Write the notice of the present key again")

    def why(self) -> str:
        """Say when it is wanted."""
        return self.tr("If the notice of the last renewal was lost, or a partner never had it: it is signed once more.")

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Write the notice")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase and the notice's place."""
        return (self.secret(), *self.pin(), self.notice_ask("new-key"))

    def work(self, told: Told, progress: Progress) -> Any:
        """Write it."""
        from ... import actions

        workspace, pin = self.context.workspace, told.get("pin", "")
        return actions.rewrite_notice(workspace, told["secret"], told["notice"], progress=progress, pin=pin)

    def outcome(self, result: Changes) -> Outcome:
        """Say that it has to be sent."""
        return self.told_outcome(self.tr("The notice is written and signed."), result)


class RequestCertificate(Errand):
    """A request to an authority."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Ask an authority for a certificate")

    def why(self) -> str:
        """Say what the authority does with it."""
        return self.tr(
            "The file holds the public half of the office's key and its name. Your national authority, or that of the "
            "programme, answers with a certificate; partners who trust the authority then trust this office."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Save the request")

    def asks(self) -> Sequence[Ask]:
        """Ask for the passphrase and the file."""
        return (
            self.secret(),
            *self.pin(),
            Ask(
                "path",
                Kind.NEW_FILE,
                self.tr("The request"),
                value=f"{self.context.workspace.path.stem}.csr",
                filters=self.files(self.tr("Certificate requests"), "*.csr"),
            ),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Write the request."""
        from ... import actions

        pin = told.get("pin", "")
        return actions.request_certificate(self.context.workspace, told["secret"], told["path"], pin=pin)

    def outcome(self, result: Changes) -> Outcome:
        """Say where it has to go."""
        path = Path(result.summary["path"])
        fact = self.tr("Send this file to the authority: {path}").format(path=self.isolated(path))
        words = self.tr("The request is saved. When the answer comes, take it in under the signature of this office.")
        return Outcome("good", words, (fact,), (Door(self.tr("Open the folder"), path.parent, "folder-open"),))


class TakeAnswer(_Telling):
    """What the authority issued."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Take in the authority's answer")

    def why(self) -> str:
        """Say that the key stays."""
        return self.tr(
            "The key stays the same, its certificate becomes the one that the authority issued. The notice is signed "
            "under the present certificate, so that partners follow."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Take it in")

    def asks(self) -> Sequence[Ask]:
        """Ask for the answer, the passphrase and the notice's place."""
        kinds = self.files(self.tr("Certificates"), "*.pem *.crt *.cer *.der *.p7b")
        answer = Ask("answer", Kind.FILE, self.tr("The authority's answer"), filters=kinds)
        return (answer, self.secret(), *self.pin(), self.notice_ask("certificate"))

    def work(self, told: Told, progress: Progress) -> Any:
        """Take the certificate in."""
        from ... import actions

        workspace, pin = self.context.workspace, told.get("pin", "")
        return actions.import_certificate(workspace, told["secret"], told["answer"], told["notice"], progress, pin=pin)

    def outcome(self, result: Changes) -> Outcome:
        """Tell the new fingerprint."""
        return self.told_outcome(self.tr("The authority's certificate is in use."), result, _groups(result))


class Withdraw(_Telling):
    """Nobody shall rely on one of the office's certificates any more."""

    icon = "shield-x"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Withdraw a certificate")

    def why(self) -> str:
        """Say when to do it."""
        return self.tr(
            "If a key was stolen or copied, partners must hear that nothing signed with it counts any more. Renew the "
            "key first; then withdraw the former one."
        )

    def warnings(self) -> Sequence[Notice]:
        """Say that it cannot be taken back."""
        return (
            Notice("warning", self.tr("A partner who took the notice in cannot take it back. Data are not touched.")),
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Write the withdrawal")

    def asks(self) -> Sequence[Ask]:
        """Ask which, why, and for the passphrase."""
        choices = tuple((one.fingerprint, self._words(one, at)) for at, one in enumerate(self._own()))
        return (
            Ask("fingerprint", Kind.CHOICE, self.tr("Which certificate"), choices=choices),
            Ask("reason", Kind.LINE, self.tr("Reason, as partners shall read it")),
            Ask("consent", Kind.CONSENT, self.tr("Nothing signed with this certificate shall be relied upon any more")),
            self.signing_secret(),
            self.notice_ask("withdrawal"),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Write the withdrawal."""
        from ... import actions

        return actions.withdraw_key(
            self.context.workspace, told["secret"], told["notice"], told["fingerprint"], told["reason"], progress
        )

    def outcome(self, result: Changes) -> Outcome:
        """Say that it has to be sent."""
        return self.told_outcome(self.tr("The withdrawal is written and signed."), result)

    def _own(self) -> Sequence[Any]:
        from ... import actions

        return actions.own_identities(self.context.workspace)

    def _words(self, info: Any, at: int) -> str:
        which = self.tr("a former one") if at else self.tr("the present one")
        held = f"\u2066{info.not_before[:10]} – {info.not_after[:10]}\u2069"
        return f"{which} · {held} · \u2066{info.fingerprint_text[:19]} …\u2069"


def _groups(result: Changes) -> str:
    return f"\u2066{result.summary['fingerprint_text']}\u2069"
