"""The two families of exceptions that have a reader; anything else is our own mistake."""

from __future__ import annotations


class GfmdError(Exception):
    """Something the user can act on: a code that `Words` knows, and what fills its placeholders."""

    def __init__(self, code: str, /, **context: object) -> None:
        super().__init__(code, context)
        self.code = code
        self.context = {name: str(value) for name, value in context.items()}

    def __str__(self) -> str:
        return f"{self.code} {self.context}"


class Cancelled(Exception):
    """The user stopped the work; nothing is said and nothing has changed."""
