"""What is due and overdue in the registers, with a way to the record."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ...core import Changes, clock
from .._ui.reminders_view import Ui_RemindersView
from ..context import Context
from ..models.rows import Row
from ..parts import Card
from ..values import joined
from .view import View

if TYPE_CHECKING:
    from ...documents import Reminder

_EMPTY, _MAIN = 0, 1
_HORIZONS = (0, 31, 92, 366)
_WEIGHTS = (2, 3, 4, 2)


class RemindersView(View):
    """Dates by their urgency; a row opens the question that holds its date."""

    rail = "registers"
    parent_screen = "registers"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RemindersView()
        self.ui.setupUi(self)
        self.dressed()
        self._job: Any = None
        self.ui.horizon.activated.connect(lambda _at: self._read())
        self.ui.grid.opened.connect(lambda key: self.go.emit("profile", key))
        self.ui.open_record.clicked.connect(lambda: self.go.emit("profile", self.ui.grid.key()))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Reminders")

    def crumb(self) -> str:
        """Lead back to the registers."""
        return self.tr("Registers")

    def open(self, argument: Any) -> None:
        """List what is due."""
        self.retranslate()

    def refresh(self, changes: Changes) -> None:
        """Follow answers."""
        if self.isVisible() and {"answers", "documents"} & changes.nouns:
            self._read()

    def retranslate(self) -> None:
        """Word everything again."""
        words = (
            self.tr("What is due today"),
            self.tr("The next month"),
            self.tr("The next three months"),
            self.tr("The next year"),
        )
        chosen = max(0, self.ui.horizon.currentIndex())
        self.ui.horizon.clear()
        for days, told in zip(_HORIZONS, words, strict=True):
            self.ui.horizon.addItem(told, days)
        self.ui.horizon.setCurrentIndex(chosen)
        self._read()

    def _read(self) -> None:
        from ... import actions

        workspace, language = self.context.workspace, self.context.language
        until = clock.now().date() + timedelta(days=self.ui.horizon.currentData() or 0)
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.run(lambda _progress: actions.due_reminders(workspace, until, language), self._on_read)

    def _on_read(self, found: Any) -> None:
        self._job = None
        today = clock.now().date()
        self.ui.stack.setCurrentIndex(_MAIN if found else _EMPTY)
        self.ui.empty.say(
            "bell",
            self.tr("Nothing is due"),
            self.tr(
                "Records carry dates that call for something: an agreement that expires, an evaluation, a deadline. "
                "They come here in time, and onto the first page."
            ),
        )
        columns = (self.tr("When"), self.tr("What"), self.tr("Record"), self.tr("State"))
        self.ui.grid.show_rows(columns, [self._row(one, today) for one in sorted(found, key=deadline)], _WEIGHTS)
        self.ui.count.setText(self.tr("Reminders: {count}").format(count=len(found)))

    def _row(self, one: Any, today: date) -> Row:
        day = deadline(one)
        tone = "bad" if day < today else "warning" if one.due <= today else "soft"
        order = (day.isoformat(), one.label, one.title, day.isoformat())
        cells = (day.isoformat(), one.label, one.title, state_words(one, today))
        return Row((one.record, one.path), cells, order, "bell", tone)


def deadline(one: Reminder) -> date:
    """Return the day by which something is to be done: the date itself, or the end of the span that runs from it."""
    return max(one.date, one.due)


def reminder_card(one: Any, today: date) -> Card:
    """Return a reminder as a card that leads to its question."""
    day = deadline(one)
    told = joined(one.label, f"\u2066{day.isoformat()}\u2069")
    tone = "bad" if day < today else "warning"
    return Card((one.record, one.path), one.title, told, icon="bell", tone=tone, trailing=state_words(one, today))


def state_words(one: Any, today: date) -> str:
    """Say how far away the deadline of a reminder is."""
    days = (deadline(one) - today).days
    if days < 0:
        return QCoreApplication.translate("Reminders", "overdue by {days} days").format(days=f"\u2066{-days}\u2069")
    if days == 0:
        return QCoreApplication.translate("Reminders", "today")
    return QCoreApplication.translate("Reminders", "in {days} days").format(days=f"\u2066{days}\u2069")
