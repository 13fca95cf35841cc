"""What the frame knows of a screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ...core import Changes
from .. import icons
from ..context import Context
from ..parts import Notice


class View(QWidget):
    """A screen of the content area; it asks the frame for another one by name, never by class."""

    go = Signal(str, object)
    titled = Signal()
    side_changed = Signal()

    rail = "home"
    parent_screen = ""
    has_side = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("role", "page")
        context.changes.told.connect(self._on_told)

    def title(self) -> str:
        """Return what the header says."""
        return ""

    def crumb(self) -> str:
        """Return where the title belongs; pressed, it leads to `parent_screen`."""
        return ""

    def guidance(self) -> str:
        """Return what helps here."""
        return ""

    def notices(self) -> Sequence[Notice]:
        """Return the findings shown at the side."""
        return ()

    def open(self, argument: Any) -> None:
        """Show the screen, for the thing named by the argument if it is about one."""

    def follow(self, key: object) -> None:
        """Go where a finding at the side leads."""

    def refresh(self, changes: Changes) -> None:
        """Show what changed, if it concerns this screen."""

    def may_leave(self) -> bool:
        """Tell whether another screen may be opened now; may ask."""
        return True

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            ui = getattr(self, "ui", None)
            if ui is not None:
                ui.retranslateUi(self)
            if self.context.has_workspace:
                self.retranslate()
                self.titled.emit()
                self.side_changed.emit()
        super().changeEvent(event)

    def dressed(self) -> None:
        """Set the icons that the form asks for, after setupUi."""
        icons.dress_tree(self)

    def _on_told(self, changes: Changes, initiator: object) -> None:
        if initiator is not self:
            self.refresh(changes)
