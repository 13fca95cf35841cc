"""Fields without an editor of their own kind: notes, computed values, consent, files, places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from ...core import Json
from .. import icons
from .field import Field
from .numbers import grouped
from .texts import TextLine

if TYPE_CHECKING:
    from .form import Asked


class NoteField(Field):
    """Only words, which stand in the question's label."""

    def write(self, value: Json) -> None:
        """Show nothing more."""

    def read(self) -> Json:
        """Return nothing."""
        return None

    def commit(self) -> None:
        """Write nothing."""


class ComputedField(NoteField):
    """A value the form computes; it can be read and copied."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.label = QLabel(self)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setWordWrap(True)
        self.column.addWidget(self.label)

    def write(self, value: Json) -> None:
        """Show the value."""
        empty = QCoreApplication.translate("Fields", "Not computed yet")
        self.label.setText(f"\u2068{grouped(str(value))}\u2069" if value not in (None, "") else empty)


class AcknowledgeField(Field):
    """Something to agree to."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.box = QCheckBox(QCoreApplication.translate("Fields", "I have read this"), self)
        self.column.addWidget(self.box)
        self.box.clicked.connect(self.commit)
        self.watch(self.box)

    def write(self, value: Json) -> None:
        """Check the box."""
        self.box.setChecked(value is True)

    def read(self) -> Json:
        """Return true, or None."""
        return True if self.box.isChecked() else None


class FileField(Field):
    """A file kept with the workspace, named by its SHA-256."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.name = QLabel(self)
        self.choose, self.remove = QPushButton(self), QPushButton(self)
        icons.wear(self.choose, "paperclip", "primary", 18)
        icons.wear(self.remove, "x", "soft", 18)
        self.choose.setText(QCoreApplication.translate("Fields", "Attach a file…"))
        self.remove.setText(QCoreApplication.translate("Fields", "Detach"))
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self.column.addLayout(row)
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        self.watch(self.choose)
        self._digest: str | None = None

    def write(self, value: Json) -> None:
        """Show the name of the file."""
        from ... import actions

        self._digest = value if isinstance(value, str) else None
        name = ""
        if self._digest:
            name = actions.source_name(self.asked.form.context.workspace, self._digest) or self._digest
        self.name.setText(f"\u2068{name}\u2069" if name else QCoreApplication.translate("Fields", "No file attached"))
        self.remove.setVisible(bool(self._digest))

    def read(self) -> Json:
        """Return the digest."""
        return self._digest

    def _on_choose(self) -> None:
        from ... import actions

        context = self.asked.form.context
        title = QCoreApplication.translate("Fields", "Attach a file")
        chosen = context.dialogs.open_file(title, QCoreApplication.translate("Fields", "All files (*)"))
        if chosen is None:
            return
        workspace = context.workspace
        context.run(lambda progress: actions.attach_file(workspace, chosen, progress), self._on_attached)

    def _on_attached(self, digest: object) -> None:
        self._digest = str(digest)
        self.commit()
        self.write(self._digest)

    def _on_remove(self) -> None:
        self._digest = None
        self.commit()
        self.write(None)


class PlaceField(TextLine):
    """A place on the globe: latitude, longitude, height, accuracy."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit.setPlaceholderText("47.0105 28.8638 0 0")

    def read(self) -> Json:
        """Return two to four numbers apart by spaces; several points apart by semicolons."""
        text = " ".join(self.edit.text().replace(",", " ").split())
        if not text:
            return None
        for point in filter(None, (part.strip() for part in text.split(";"))):
            numbers = point.split()
            if not 2 <= len(numbers) <= 4 or not all(re.fullmatch(r"-?\d+(\.\d+)?", one) for one in numbers):
                raise ValueError(self._words(point))
            if not (-90 <= float(numbers[0]) <= 90 and -180 <= float(numbers[1]) <= 180):
                raise ValueError(self._words(point))
        return text

    def _words(self, text: str) -> str:
        words = QCoreApplication.translate(
            "Fields", "{text} is not a place; write latitude and longitude in degrees, such as 47.0105 28.8638."
        )
        return words.format(text=text)
