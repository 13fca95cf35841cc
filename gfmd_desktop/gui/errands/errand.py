"""An errand: one short thing to be done, told by what it asks for, what it does, and what came of it.

What is around it is drawn once: as a screen of its own (`views/errand`), as a step of a wizard (`views/errand_page`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QObject

from ...core import Changes, Progress
from ..context import Context
from ..parts import Notice, Outcome

Told = Mapping[str, Any]


class Kind(Enum):
    """What kind of field an errand asks with."""

    LINE = auto()
    CODE = auto()
    SECRET = auto()
    NEW_SECRET = auto()
    FILE = auto()
    NEW_FILE = auto()
    FOLDER = auto()
    CHOICE = auto()
    NUMBER = auto()
    CONSENT = auto()


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked for, told under `name`.

    `value` is what stands there at first (of a new file its name, of a number the usual one), `choices` pairs of value
    and words, `filters` the kinds of file, `limits` the least and the most of a number. What is `optional` may stay
    empty.
    """

    name: str
    kind: Kind
    label: str
    hint: str = ""
    value: Any = None
    filters: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    limits: tuple[int, int] = (1, 1000)
    optional: bool = False


class Errand(QObject):
    """Subclasses word one errand and do its work; `subject` is what it is about, where it is about something."""

    back: ClassVar[str] = "exchange"
    icon: ClassVar[str] = "key-round"

    def __init__(self, context: Context, subject: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.subject = subject

    def title(self) -> str:
        """Name the errand."""
        raise NotImplementedError

    def step(self) -> str:
        """Return a short name for the step of a wizard; empty: the title serves."""
        return ""

    def why(self) -> str:
        """Say in plain words what it is for."""
        raise NotImplementedError

    def action(self) -> str:
        """Return the words of the button; they say what happens."""
        raise NotImplementedError

    def asks(self) -> Sequence[Ask]:
        """Return what is asked for, in this order."""
        return ()

    def warnings(self) -> Sequence[Notice]:
        """Return what has to be known before."""
        return ()

    def work(self, told: Told, progress: Progress) -> Any:
        """Do it, off the GUI thread, with what was told under the names asked for."""
        raise NotImplementedError

    def outcome(self, result: Any) -> Outcome:
        """Word what came of it; a door's key is a file or folder, or a pair of screen and argument."""
        raise NotImplementedError

    def secret(self) -> Ask:
        """Ask for the passphrase that opens the office's key."""
        return Ask("secret", Kind.SECRET, self.tr("Your passphrase"))

    def signing_secret(self) -> Ask:
        """Ask for what signs: the passphrase, or the PIN of the token that holds the key."""
        return Ask("secret", Kind.SECRET, signing_words(self.context))

    def pin(self) -> tuple[Ask, ...]:
        """Ask for the PIN beside the passphrase, where the key lies on a token."""
        token = token_of(self.context)
        return (Ask("pin", Kind.SECRET, signing_words(self.context)),) if token else ()

    def files(self, words: str, patterns: str) -> str:
        """Return a kind of file as the choice of files wants it."""
        return f"{words} ({patterns})"

    def isolated(self, text: object) -> str:
        """Return a path or name that keeps its own direction in a sentence."""
        return f"\u2068{text}\u2069"

    def changes(self, result: Any) -> Changes:
        """Return what the other screens are to be told of."""
        return result if isinstance(result, Changes) else Changes(frozenset())


def token_of(context: Context) -> str:
    """Return the name of the token that holds the office's key; empty if it lies in a file, or there is none."""
    from ... import actions

    info = actions.identity(context.workspace)
    return info.token if info is not None else ""


def signing_words(context: Context) -> str:
    """Return what to ask for where something is signed."""
    token = token_of(context)
    if not token:
        return QCoreApplication.translate("Errand", "Your passphrase")
    return QCoreApplication.translate("Errand", "PIN of {token}").format(token=f"\u2068{token}\u2069")
