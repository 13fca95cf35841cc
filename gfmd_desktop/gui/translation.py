"""Switches the window's language and direction while it is open."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ..core import is_right_to_left
from . import icons


class Translation(QObject):
    """Holds the installed translators; every widget hears LanguageChange when one is exchanged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str) -> None:
        """Install the texts of a language and turn the window to its direction."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        for translator in self._installed:
            application.removeTranslator(translator)
        self._installed.clear()
        self.language = language
        QLocale.setDefault(QLocale(language))
        rtl = is_right_to_left(language)
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        system = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for place in (f"{system}/qtbase_{language}.qm", f":/i18n/gfmd_{language}.qm"):
            translator = QTranslator(self)
            if translator.load(place):
                application.installTranslator(translator)
                self._installed.append(translator)
        icons.dress_all()
