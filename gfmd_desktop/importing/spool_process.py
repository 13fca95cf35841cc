"""A spool filled by a process of its own, beside the one that reads the workbook: two cores for one import.

Started as `python -m gfmd_desktop.importing.spool_process FOLDER`, or in a frozen program as
`<program> --gfmd-fill-spool FOLDER`. It takes one JSON value a line: `["add", block]`, `["replace", number, block]` or
`["settle"]`, which it answers with `{}`, or with `{"error": reason}` when the disk is full. When nothing more can come
it removes the folder: also when the program was killed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from ..core import Block, GfmdError
from .spool_file import SpoolFile

FLAG = "--gfmd-fill-spool"
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_PATIENCE = 10.0  # seconds for a process to end that has nothing more to do
_DIMS = Block._fields.index("dims")


class SpoolProcess:
    """Does what `SpoolFile` does, in another process; OSError when none can be started."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [*_command(), str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )  # fmt: skip

    def add(self, block: Block) -> None:
        """Write some more; GfmdError `importing.no-room` when the disk is full."""
        self._say("add", _lean(block))

    def replace(self, number: int, block: Block) -> None:
        """Put the only observation of a block in the place of another one of the same key."""
        self._say("replace", number, _lean(block))

    def settle(self) -> None:
        """Wait until all is written that was said."""
        self._say("settle")
        self._answer()

    def close(self) -> None:
        """Let the process remove its file and end."""
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                _open(stream).close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _say(self, *message: object) -> None:
        try:
            stream = _open(self._process.stdin)
            stream.write(json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n")
            stream.flush()
        except OSError:
            self._answer()
            raise GfmdError("importing.no-room", reason=FLAG) from None

    def _answer(self) -> None:
        """Take the answer; GfmdError when the process tells of a problem, or has ended."""
        line = _open(self._process.stdout).readline()
        told = json.loads(line) if line else {"error": FLAG}
        if "error" in told:
            raise GfmdError("importing.no-room", reason=told["error"])


def serve(arguments: Sequence[str]) -> int:
    """Fill a spool with what comes over the standard input; returns the exit code."""
    file = SpoolFile(Path(arguments[0]))
    try:
        for line in sys.stdin.buffer:
            what, *rest = json.loads(line)
            if what == "settle":
                file.settle()
                _reply({})
            elif what == "add":
                file.add(_whole(rest[0]))
            else:
                file.replace(rest[0], _whole(rest[1]))
    except GfmdError as problem:
        _reply({"error": str(dict(problem.context).get("reason", problem.code))})
        return 1
    finally:
        file.close()
    return 0


def _reply(value: object) -> None:
    sys.stdout.buffer.write(json.dumps(value).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def _lean(block: Block) -> list[Any]:
    """Return the size of a block and its fields, a single value where all are the same."""
    return [block.size, *([field[0]] if field.count(field[0]) == block.size else list(field) for field in block)]


def _whole(told: list[Any]) -> Block:
    size, *fields = told
    fields[_DIMS] = [tuple([(name, code) for name, code in dims]) for dims in fields[_DIMS]]
    return Block._make([field * size if len(field) == 1 else field for field in fields])


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise BrokenPipeError
    return stream


def _command() -> list[str]:
    """Return how to start the process; a frozen program starts itself with a flag that its start looks for."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", __name__]


if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:]))
