"""How long work reports and is stopped."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Passed as the last argument to everything that may take longer than a blink."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report `done` of `total` (0 when unknown); raises `Cancelled` if the user asked to stop."""


class NoProgress:
    """Progress for callers that show none."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say nothing and never stop."""
