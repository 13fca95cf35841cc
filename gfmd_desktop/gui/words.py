"""What the user reads for each finding and error code, in the window's language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ..core import Finding, GfmdError, Place, Words, is_right_to_left

_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"
_RIGHT_TO_LEFT = "\u200f"


class WindowWords:
    """The word tables in the language the window speaks at the moment."""

    def __init__(self, language: str = "en") -> None:
        self._words = Words(language)

    @property
    def language(self) -> str:
        """Return the language of the texts."""
        return self._words.language

    def speak(self, language: str) -> None:
        """Change the language."""
        self._words = Words(language)

    def finding(self, finding: Finding) -> tuple[str, str]:
        """Return what was found, and what to do about it."""
        context = tuple((name, self._kept(text)) for name, text in finding.context)
        where = Place(*(self._kept(step) for step in (finding.where.file, finding.where.part, finding.where.spot)))
        worded = self._words.finding(replace(finding, context=context, where=where))
        return self._led(worded.text), self._led(worded.cure)

    def error(self, error: BaseException) -> tuple[str, str]:
        """Return what happened, and what to do; for errors of ours only that one happened."""
        if isinstance(error, GfmdError):
            context = {name: self._kept(text) for name, text in error.context.items()}
            worded = self._words.error(GfmdError(error.code, **context))
            return worded.text, worded.cure
        return (
            QCoreApplication.translate("Errors", "The program met a fault of its own."),
            QCoreApplication.translate("Errors", "Nothing you saved is lost. Copy the details and send them to us."),
        )

    def say(self, key: str, **values: object) -> str:
        """Return any other text of the tables."""
        return self._words.say(key, **{name: self._kept(str(value)) for name, value in values.items()})

    def _led(self, text: str) -> str:
        """Let a sentence run in its own language's direction, though it begins with a name in another script."""
        return f"{_RIGHT_TO_LEFT}{text}" if text and is_right_to_left(self.language) else text

    def _kept(self, text: str) -> str:
        """Keep what fills a placeholder in one piece where the sentence around it runs from right to left."""
        if not is_right_to_left(self.language) or not text:
            return text
        plain = not any("\u0590" <= sign <= "\u08ff" for sign in text)
        return f"{_LEFT_TO_RIGHT if plain else _FIRST_STRONG}{text}{_END}"
