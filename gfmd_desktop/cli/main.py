"""Read the command line, run the command, and turn what it raises into words and an exit code."""

from __future__ import annotations

import argparse
import locale
import logging
import os
import sys
from collections.abc import Sequence

from gfmd_desktop import __version__, importing, sheets
from gfmd_desktop.core import LANGUAGES, Cancelled, GfmdError, Words

from . import (
    demo,
    documents,
    exchange,
    handing,
    identity,
    imports,
    records,
    reports,
    signing,
    statistics,
    templates,
    workbooks,
    workspace,
)
from .commands import Commands
from .session import DONE, REFUSED, Session

ROOMS = (
    workspace,
    identity,
    templates,
    documents,
    records,
    imports,
    statistics,
    workbooks,
    reports,
    exchange,
    signing,
    handing,
    demo,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 1 refused, 2 wrong usage, and for packages 3 not trusted, 4 not intact."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments[:1] == [sheets.FLAG]:  # a frozen program that starts itself to read a workbook
        sheets.serve(arguments[1:])
    if arguments[:1] == [importing.FLAG]:  # and to write what it reads
        return importing.serve(arguments[1:])
    _utf8_streams()
    words = Words(_language(arguments))
    parser = build_parser(words)
    chosen = parser.parse_args(arguments)
    session = Session(words, as_json=getattr(chosen, "json", False), out=sys.stdout, err=sys.stderr)
    try:
        return int(chosen.run(chosen, session))
    except GfmdError as error:
        return session.refuse(error)
    except (Cancelled, KeyboardInterrupt):
        session.err.write("\n" + words.say("cli.cancelled") + "\n")
        return REFUSED
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except Exception:
        # The one broad except of the command line: our own mistake, kept whole for a report, no traceback shown.
        return _crashed(session)


def build_parser(words: Words) -> argparse.ArgumentParser:
    """Return the parser of every command, worded in the user's language."""
    parser = argparse.ArgumentParser(prog="gfmd", description=words.say("cli.description"))
    parser.add_argument("--version", action="version", version=f"gfmd {__version__}")
    parser.add_argument("--messages", choices=LANGUAGES, help=words.say("cli.messages.help"))
    commands = Commands(parser, words)
    for room in ROOMS:
        room.add(commands)
    return parser


def _language(arguments: Sequence[str]) -> str:
    for place, argument in enumerate(arguments):
        if argument.startswith("--messages="):
            return argument.partition("=")[2]
        if argument == "--messages" and place + 1 < len(arguments):
            return arguments[place + 1]
    chosen = os.environ.get("GFMD_LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES")
    chosen = chosen or os.environ.get("LANG") or locale.getlocale()[0] or "en"
    return chosen[:2].lower()


def _utf8_streams() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _crashed(session: Session) -> int:
    from gfmd_desktop.core import places

    log = places.home() / "crash.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(log, encoding="utf-8")
    logger = logging.getLogger("gfmd.crash")
    logger.propagate = False
    logger.addHandler(handler)
    logger.exception("gfmd %s", __version__)
    logger.removeHandler(handler)
    handler.close()
    return session.refuse(GfmdError("cli.crashed", log=log))
