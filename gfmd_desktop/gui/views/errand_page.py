"""An errand as a step of a wizard; what one step was told, the next does not ask again."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from ..errands import Errand, ErrandForm
from .page import WorkPage


class ErrandPage(WorkPage):
    """Shows the errand's form when the step is reached, and does its work when the forward button is pressed."""

    def __init__(self, errand: Errand, known: MutableMapping[str, Any], *, headed: bool = True) -> None:
        super().__init__(errand.context)
        self.errand = errand
        self.known = known
        self._headed = headed
        self.form: ErrandForm | None = None
        self.result: Any = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def valid(self) -> bool:
        """What is asked for must be there."""
        return self.form is not None and self.form.complete

    def heading(self) -> str:
        """Name the step."""
        return self.errand.step() or self.errand.title()

    def next_words(self) -> str:
        """Say what the button does."""
        return self.errand.action()

    def enter(self) -> None:
        """Ask what is not known yet."""
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = ErrandForm(self.errand, self.context.dialogs, dict(self.known), self, headed=self._headed)
        self.form.changed.connect(self.changed)
        self._column.addWidget(self.form)
        self.form.begin()

    def leave(self) -> bool:
        """Do it; the step is taken when it is done."""
        if self.form is None:
            return False
        told, errand = self.form.told(), self.errand
        self.start(
            lambda progress: errand.work(told, progress),
            lambda result: self._on_done(told, result),
            self._refuse,
            tell=errand.changes,
        )
        return False

    def forget(self) -> None:
        """Empty passphrases and codes."""
        if self.form is not None:
            self.form.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and self.form is not None and self.context.has_workspace:
            self.form.word()
        super().changeEvent(event)

    def _on_done(self, told: dict[str, Any], result: Any) -> None:
        self.result = result
        self.known.update(told)
        self.forget()

    def _refuse(self, error: BaseException) -> None:
        if self.form is not None:
            self.form.problem.setText(" ".join(self.context.words.error(error)))
