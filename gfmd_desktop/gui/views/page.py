"""A wizard page that owns a form."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from .. import icons
from ..context import Context
from ..parts import Page

Form = TypeVar("Form")


class FormPage(Page, Generic[Form]):
    """Sets its form up and keeps it in the window's language."""

    form: ClassVar[Any]
    ui: Form

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = self.form()
        self.ui.setupUi(self)  # type: ignore[attr-defined]
        icons.dress_tree(self)

    def retranslate(self) -> None:
        """Set the texts that the form does not know."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ui"):
            self.ui.retranslateUi(self)  # type: ignore[attr-defined]
            self.retranslate()
        super().changeEvent(event)
