"""Tells every open view what an action changed; each view decides whether that concerns it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ..core import Changes


class ChangeTeller(QObject):
    """Broadcasts `Changes` with the view that caused them (None: nobody in particular)."""

    told = Signal(object, object)

    def tell(self, changes: Changes, initiator: object | None = None) -> None:
        """Broadcast what an action returned."""
        self.told.emit(changes, initiator)
