"""What every question's field has in common: it shows a value and tells a new one when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...core import Json
from .. import look

if TYPE_CHECKING:
    from .form import Asked


class Field(QWidget):
    """Holds one answer; `committed` tells the JSON value (None: cleared) when the person leaves the field.

    `moved` tells that another part of it is at hand, and so another history.
    """

    committed = Signal(object)
    entered = Signal()
    refused = Signal(str)
    moved = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        self._shown: Json = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.GAP_TINY)

    @property
    def path(self) -> str:
        """Return where the value is kept: the question's path, or that of the text in another language."""
        return self.asked.path

    def past(self) -> tuple[str, str]:
        """Return the path whose history is shown, and what to call it where the question alone does not say it."""
        return self.path, ""

    def show_value(self, value: Json) -> None:
        """Show an answer; a field in which somebody is typing is left alone."""
        if self._typing() and value == self._shown:
            return
        self._shown = value
        self.write(value)

    def write(self, value: Json) -> None:
        """Put a value into the widgets."""
        raise NotImplementedError

    def read(self) -> Json:
        """Return the value the widgets hold; ValueError with words when it cannot be understood."""
        raise NotImplementedError

    def commit(self) -> None:
        """Tell the value if it differs from the one shown."""
        try:
            value = self.read()
        except ValueError as problem:
            self.refused.emit(str(problem))
            return
        if value != self._shown:
            self._shown = value
            self.committed.emit(value)

    def refreshed(self) -> None:
        """Look again at what the field depends on, such as its choices."""

    def watch(self, *editors: QWidget) -> None:
        """Name the widgets after the question; the page sees when they lose the focus."""
        for editor in editors:
            if not editor.accessibleName():
                editor.setAccessibleName(self.asked.label)
            editor.setAccessibleDescription(self.asked.hint)
        if editors:
            self.setFocusProxy(editors[0])

    def _typing(self) -> bool:
        proxy = self.focusProxy()
        return proxy is not None and proxy.hasFocus()


def field_of(widget: QWidget | None) -> Field | None:
    """Return the field that a widget belongs to."""
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget
