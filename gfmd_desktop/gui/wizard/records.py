"""A question that is answered by a record of a register: picked by its title, kept by its id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...core import Json
from .choices import ComboField

if TYPE_CHECKING:
    from .form import Asked


class RecordField(ComboField):
    """One of the records that are here; one that came by reference and is not here yet stays as it is."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        self._told = ""
        super().__init__(asked, parent)
        line = self.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(QCoreApplication.translate("Fields", "Type to search in the register"))

    def offered(self) -> Sequence[tuple[str, str]]:
        """Return (id, title) of the records of the registers that the question names."""
        return self.asked.form.records(self.asked.question.extension.get("register", ""))

    def write(self, value: Json) -> None:
        """Show the title of the record."""
        from ... import actions

        super().write(value)
        self._told = ""
        if value is not None and self.box.findData(value) < 0:
            form = self.asked.form
            self._told = actions.record_title(form.context.workspace, str(value), form.language)
            self.box.setEditText(self._told)

    def read(self) -> Json:
        """Return the id of the record whose title stands in the field."""
        if self._told and self.box.currentText().strip() == self._told:
            return self._shown
        return super().read()
