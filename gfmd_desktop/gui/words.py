"""What the user reads for each finding and error code, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..core import Finding, GfmdError, Words


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
        worded = self._words.finding(finding)
        return worded.text, worded.cure

    def error(self, error: BaseException) -> tuple[str, str]:
        """Return what happened, and what to do; for errors of ours only that one happened."""
        if isinstance(error, GfmdError):
            worded = self._words.error(error)
            return worded.text, worded.cure
        return (
            QCoreApplication.translate("Errors", "The program met a fault of its own."),
            QCoreApplication.translate("Errors", "Nothing you saved is lost. Copy the details and send them to us."),
        )

    def say(self, key: str, **values: object) -> str:
        """Return any other text of the tables."""
        return self._words.say(key, **values)
