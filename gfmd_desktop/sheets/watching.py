"""Lets whoever waits for a file stop the reading, however deep it is: the readers ask now and then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from ..core import Progress

_watching: ContextVar[Watched | None] = ContextVar("watching", default=None)


class Watched:
    """A progress that remembers its last step, to ask again without going back."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 0, "")

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report, as `Progress` does."""
        self._last = (done, total, text)
        self._progress.step(done, total, text)

    def again(self) -> None:
        """Report the same once more; raises `Cancelled` if the user asked to stop."""
        self._progress.step(*self._last)


@contextmanager
def watched(progress: Progress) -> Iterator[Watched]:
    """Ask this progress while files are read, so that `Cancelled` stops it at once; report through what is given."""
    watching = Watched(progress)
    token = _watching.set(watching)
    try:
        yield watching
    finally:
        _watching.reset(token)


def beat() -> None:
    """Ask whoever watches whether to go on."""
    if (watching := _watching.get()) is not None:
        watching.again()
