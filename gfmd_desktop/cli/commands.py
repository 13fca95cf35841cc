"""Adding commands: each has its help and its options' help in the word tables, and a function that runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError, Words

from .session import Session

Run = Callable[[argparse.Namespace, Session], int]


class _Subparsers(Protocol):
    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add a parser."""


class Command:
    """One command being described; options take their help from `cli.<command>.<option>` or `cli.option.<option>`."""

    def __init__(self, parser: argparse.ArgumentParser, name: str, words: Words) -> None:
        self.parser = parser
        self._name = name
        self._words = words

    def argument(self, name: str, **options: Any) -> Command:
        """Add a positional argument, shown in capitals."""
        options.setdefault("metavar", name.upper().replace("_", "-"))
        self.parser.add_argument(name, help=self._help(name), **options)
        return self

    def option(self, *names: str, **options: Any) -> Command:
        """Add an option."""
        self.parser.add_argument(*names, help=self._help(names[-1].lstrip("-")), **options)
        return self

    def workspace(self) -> Command:
        """Add the workspace file as first argument."""
        return self.argument("workspace", type=Path)

    def json(self) -> Command:
        """Add `--json`."""
        return self.option("--json", action="store_true")

    def passphrase(self) -> Command:
        """Add `--passphrase-file`, and `--pin-file` for keys on a token."""
        return self.option("--passphrase-file", type=Path).option("--pin-file", type=Path)

    def _help(self, option: str) -> str:
        own = f"cli.{self._name}.{option}"
        return self._words.say(own if self._words.knows(own) else f"cli.option.{option}")


class Commands:
    """The commands of one level."""

    def __init__(
        self, parser: argparse.ArgumentParser, words: Words, prefix: str = "", *, required: bool = True
    ) -> None:
        self._levels: _Subparsers = parser.add_subparsers(
            title=words.say("cli.commands"), metavar="COMMAND", required=required, dest=f"command{prefix.count('.')}"
        )
        self._words = words
        self._prefix = prefix

    def add(self, name: str, run: Run) -> Command:
        """Add a command that `run` carries out."""
        command = self._parser(name)
        command.parser.set_defaults(run=run)
        return command

    def group(self, name: str) -> Commands:
        """Add a command that has commands of its own."""
        return Commands(self._parser(name).parser, self._words, f"{self._prefix}{name}.")

    def on_workspace(self, name: str, run: Run) -> Commands:
        """Add a command that takes the workspace, runs by itself, and has commands of its own after the workspace."""
        command = self._parser(name).workspace().json()
        command.parser.set_defaults(run=run)
        return Commands(command.parser, self._words, f"{self._prefix}{name}.", required=False)

    def _parser(self, name: str) -> Command:
        key = f"{self._prefix}{name}"
        told = self._words.say(f"cli.{key}.help")
        return Command(self._levels.add_parser(name, help=told, description=told), key, self._words)


def codes(given: str | None) -> tuple[str, ...]:
    """Return the codes of an option that may name several, with commas between."""
    return tuple(code.strip() for code in (given or "").split(",") if code.strip())


def passphrase(chosen: argparse.Namespace, session: Session, *, twice: bool = False) -> str:
    """Return the passphrase from `--passphrase-file` (its first line) or ask for it on the terminal."""
    if chosen.passphrase_file is not None:
        return first_line(chosen.passphrase_file)
    given = _asked(session, "cli.passphrase-prompt")
    if twice and _asked(session, "cli.passphrase-again") != given:
        raise GfmdError("cli.passphrases-differ")
    return given


def new_passphrase(chosen: argparse.Namespace, session: Session) -> str:
    """Return a new passphrase from `--new-passphrase-file` or, typed twice, from the terminal."""
    if chosen.new_passphrase_file is not None:
        return first_line(chosen.new_passphrase_file)
    given = _asked(session, "cli.new-passphrase-prompt")
    if _asked(session, "cli.passphrase-again") != given:
        raise GfmdError("cli.passphrases-differ")
    return given


def recovery_code(chosen: argparse.Namespace, session: Session) -> str:
    """Return the printed recovery code from `--code-file`, or as it is typed from the sheet."""
    return first_line(chosen.code_file) if chosen.code_file is not None else _asked(session, "cli.code-prompt")


def pin(chosen: argparse.Namespace, session: Session, token: str) -> str:
    """Return a token's PIN from `--pin-file` or the terminal; empty where the key lies on no token."""
    if not token:
        return ""
    if chosen.pin_file is not None:
        return first_line(chosen.pin_file)
    return _asked(session, "cli.pin-prompt", token=token)


def signing_secret(chosen: argparse.Namespace, session: Session, workspace: actions.Workspace | None) -> str:
    """Return what opens the office's key for signing: the passphrase, or the PIN of the token that holds the key."""
    own = actions.identity(workspace) if workspace else None
    return pin(chosen, session, own.token) if own and own.token else passphrase(chosen, session)


def _asked(session: Session, prompt: str, **values: object) -> str:
    import getpass
    import sys

    if not sys.stdin.isatty():
        raise GfmdError("cli.passphrase-needed")
    return getpass.getpass(session.words.say(prompt, **values) + " ")


def first_line(path: Path) -> str:
    """Return the first line of a secret file; GfmdError if it is unreadable or empty."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GfmdError("cli.passphrase-file", path=path, reason=error) from error
    if not lines or not lines[0]:
        raise GfmdError("cli.passphrase-file-empty", path=path)
    return lines[0]
