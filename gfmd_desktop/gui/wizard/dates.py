"""Fields of days and hours: typed as ISO 8601, or picked from a calendar."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from ...core import Json
from .. import icons
from .field import Field
from .numbers import NUMBER_WIDTH

if TYPE_CHECKING:
    from .form import Asked


class DateField(Field):
    """A day."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText("2026-01-31")
        self.edit.setMaximumWidth(NUMBER_WIDTH)
        self.button = QToolButton(self)
        icons.wear(self.button, "chevron-down", "soft", 18)
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setToolTip(self.tr("Calendar"))
        self.button.clicked.connect(self._on_calendar)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.watch(self.edit)
        self.edit.returnPressed.connect(self.commit)

    def write(self, value: Json) -> None:
        """Show the day."""
        self.edit.setText("" if value is None else str(value))

    def read(self) -> Json:
        """Return the day as ISO 8601; day, month and year in the other order are understood with points."""
        text = self.edit.text().strip()
        if not text:
            return None
        for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"):
            try:
                return datetime.strptime(text, form).date().isoformat()
            except ValueError:
                continue
        raise ValueError(self.tr("{text} is not a day; write it as 2026-01-31.").format(text=text))

    def _on_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        shown = QDate.fromString(self.edit.text(), Qt.DateFormat.ISODate)
        if shown.isValid():
            calendar.setSelectedDate(shown)
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        calendar.clicked.connect(menu.close)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _on_picked(self, day: QDate) -> None:
        self.edit.setText(day.toString(Qt.DateFormat.ISODate))
        self.commit()


class TimeField(Field):
    """An hour, or a day with an hour."""

    example = "14:30"

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.example)
        self.edit.setMaximumWidth(NUMBER_WIDTH)
        self.column.addWidget(self.edit)
        self.watch(self.edit)

    def write(self, value: Json) -> None:
        """Show the hour."""
        self.edit.setText("" if value is None else str(value))

    def read(self) -> Json:
        """Return ISO 8601."""
        text = self.edit.text().strip()
        if not text:
            return None
        try:
            return self.parse(text)
        except ValueError as problem:
            words = self.tr("{text} cannot be understood; write it as {example}.")
            raise ValueError(words.format(text=text, example=self.example)) from problem

    def parse(self, text: str) -> str:
        """Return the canonical spelling of an hour."""
        return time.fromisoformat(text).isoformat()


class DateTimeField(TimeField):
    """A day and an hour."""

    example = "2026-01-31T14:30"

    def parse(self, text: str) -> str:
        """Return the canonical spelling of a day with its hour."""
        moment = datetime.fromisoformat(text.replace(" ", "T", 1))
        date.fromisoformat(text[:10])
        return moment.isoformat()
