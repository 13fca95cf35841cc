"""A signing key on a token or smart card: found on it, and taken for the office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core import Changes, Progress
from ..parts import Door, Outcome
from ..values import day
from .errand import Ask, Errand, Kind, Told

_LIBRARIES = (
    "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
    "/usr/lib/opensc-pkcs11.so",
    "/Library/OpenSC/lib/opensc-pkcs11.so",
    "C:/Windows/System32/opensc-pkcs11.dll",
    "/usr/lib/softhsm/libsofthsm2.so",
)


class FindTokenKeys(Errand):
    """Looks which keys lie on a token."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Look at a token or smart card")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Token")

    def why(self) -> str:
        """Say what is needed."""
        return self.tr(
            "Put the token in. Its maker delivers a library (PKCS#11) with it; if the program does not find it by "
            "itself, ask whoever gave you the token where it lies. Nothing on the token is changed."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Look at it")

    def asks(self) -> Sequence[Ask]:
        """Ask for library, token and PIN."""
        known = next((path for path in _LIBRARIES if Path(path).is_file()), None)
        kinds = self.files(self.tr("Libraries"), "*.so *.dll *.dylib")
        return (
            Ask("module", Kind.FILE, self.tr("The token's library"), value=known, filters=kinds),
            Ask(
                "token",
                Kind.LINE,
                self.tr("Name or serial number of the token"),
                self.tr("Only if several are put in"),
                optional=True,
            ),
            Ask("pin", Kind.SECRET, self.tr("PIN of the token")),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """List the keys."""
        from ... import actions

        return actions.token_keys(told["module"], told["pin"], told["token"])

    def outcome(self, result: Any) -> Outcome:
        """Say how many there are."""
        kind = "good" if result else "warning"
        return Outcome(kind, self.tr("Keys found: {count}").format(count=len(result)))


class UseToken(Errand):
    """Signs with a key on a token from now on; `subject` are the keys that were found."""

    back = "key"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Sign with a token or smart card")

    def step(self) -> str:
        """Name the step of the wizard."""
        return self.tr("Key")

    def why(self) -> str:
        """Say what the passphrase is still for."""
        return self.tr(
            "The office signs with this key from now on, and the token has to be put in for it. What partners encrypt "
            "for this office is opened with the passphrase, without the token."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Use this key")

    def asks(self) -> Sequence[Ask]:
        """Ask which key, for the passphrase, and where the notice goes if there was a key before."""
        from ... import actions

        keys = tuple((one.key, self._words(one)) for one in self.subject or ())
        first = actions.identity(self.context.workspace) is None
        notice = Ask(
            "notice",
            Kind.NEW_FILE,
            self.tr("The notice for partners"),
            self.tr("Signed by the present key, so that partners follow"),
            f"{self.context.workspace.path.stem}-new-key.asice",
            self.files(self.tr("Packages"), "*.asice"),
        )
        return (
            Ask("key", Kind.CHOICE, self.tr("Which key"), choices=keys),
            Ask("secret", Kind.NEW_SECRET, "") if first else self.secret(),
            *(() if first else (notice,)),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Take the key."""
        from ... import actions

        return actions.use_token(
            self.context.workspace,
            told["module"],
            told["pin"],
            told["secret"],
            token=told["token"],
            key=told["key"],
            notice=told.get("notice"),
            progress=progress,
        )

    def outcome(self, result: Changes) -> Outcome:
        """Say that the token signs."""
        words = self.tr("This office signs with {token} now.").format(token=self.isolated(result.summary["token"]))
        path = result.summary.get("path")
        if not path:
            return Outcome("good", words)
        sent = self.tr("Send this notice to your partners: {path}").format(path=self.isolated(path))
        return Outcome("good", words, (sent,), (Door(self.tr("Open the folder"), Path(path).parent, "folder-open"),))

    def _words(self, one: Any) -> str:
        until = self.tr("valid until {day}").format(day=day(one.valid_until)) if one.valid_until else ""
        office = self.isolated(one.office) if one.office else self.tr("without a certificate")
        return " · ".join(filter(None, (self.isolated(one.label), self.isolated(one.token), office, until)))
