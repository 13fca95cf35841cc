"""What narrows a list of records: country, date, and the fields of a register, each a chip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from .. import lists
from ..context import Context
from ..parts import Flow, SearchMenu

if TYPE_CHECKING:
    from ...templates import Question, Template

_COUNTRY, _DUE = "@country", "@due"
_HORIZONS = {"overdue": -1, "month": 31, "quarter": 92, "year": 366}


@dataclass
class Wanted:
    """What the chips say: a country, how soon a date is due, and fields with a value each."""

    country: str = ""
    due: str = ""
    fields: dict[str, str] = field(default_factory=dict)

    def lets(self, country: str, dates: Iterable[date], today: date) -> bool:
        """Tell whether a record passes by its country and its dates to be reminded of."""
        if self.country and country != self.country:
            return False
        if not self.due:
            return True
        last = today + timedelta(days=_HORIZONS[self.due])
        first = today if self.due != "overdue" else date.min
        return any(first <= day <= last for day in dates)


class RecordFilters(QObject):
    """Draws the chips and tells when one was changed."""

    changed = Signal()

    def __init__(self, context: Context, flow: Flow, parent: QObject) -> None:
        super().__init__(parent)
        self.context, self.flow = context, flow
        self.wanted = Wanted()
        self._template: Template | None = None
        self._countries: tuple[str, ...] = ()

    def offer(self, template: Template | None, countries: Iterable[str]) -> None:
        """Draw the chips for the fields of a register, or for all registers together."""
        self._template, self._countries = template, tuple(sorted(set(countries)))
        known = {question.name for question in self._fields()}
        self.wanted.fields = {name: value for name, value in self.wanted.fields.items() if name in known}
        self.flow.clear()
        country = self.country_words(self.wanted.country) if self.wanted.country else self.tr("all")
        self._chip(self.tr("Country: {choice}").format(choice=country), self._choose_country)
        due = self.due_words().get(self.wanted.due, "")
        self._chip(self.tr("Date: {choice}").format(choice=due), self._choose_due)
        for name, value in self.wanted.fields.items():
            words = self.tr("{field}: {choice}").format(field=self._label(name), choice=self._choice(name, value))
            self._chip(words, lambda chip, name=name: self._choose_value(chip, name))
        if known:
            self._chip(self.tr("Filter by a field…"), self._choose_field)
        if self.wanted != Wanted():
            clear = QPushButton(self.tr("Show all"), self.flow)
            clear.setProperty("role", "link")
            clear.clicked.connect(self._on_clear)
            self.flow.add(clear)

    def choose(self, name: str, value: str) -> None:
        """Let through what has a value in a field (`@country`, `@due` or a question); an empty one lets all through."""
        if name == _COUNTRY:
            self.wanted.country = value
        elif name == _DUE:
            self.wanted.due = value
        elif value:
            self.wanted.fields[name] = value
        else:
            self.wanted.fields.pop(name, None)
        self._tell()

    def due_words(self) -> Mapping[str, str]:
        """Return what the filter by date offers."""
        return {
            "": self.tr("any"),
            "overdue": self.tr("overdue"),
            "month": self.tr("within a month"),
            "quarter": self.tr("within three months"),
            "year": self.tr("within a year"),
        }

    def country_words(self, code: str) -> str:
        """Return the name of a country."""
        return dict(lists.countries(self.context.language)).get(code, code)

    def _tell(self) -> None:
        self.offer(self._template, self._countries)
        self.changed.emit()

    def _chip(self, words: str, pressed: Any) -> None:
        chip = QPushButton(words, self.flow)
        chip.setProperty("role", "filter")
        chip.setAccessibleName(words)
        chip.clicked.connect(lambda _checked=False: pressed(chip))
        self.flow.add(chip)

    def _menu(self, chip: QPushButton, name: str, entries: Iterable[tuple[str, str]], picked: Any) -> None:
        menu = SearchMenu(name, entries, self.flow)
        menu.picked.connect(picked)
        menu.open_below(chip)

    def _choose_country(self, chip: QPushButton) -> None:
        entries = [("", self.tr("all")), *((code, self.country_words(code)) for code in self._countries)]
        self._menu(chip, self.tr("Country"), entries, lambda code: self.choose(_COUNTRY, code))

    def _choose_due(self, chip: QPushButton) -> None:
        self._menu(chip, self.tr("Date"), self.due_words().items(), lambda code: self.choose(_DUE, code))

    def _choose_field(self, chip: QPushButton) -> None:
        entries = [(question.name, self._label(question.name)) for question in self._fields()]
        self._menu(chip, self.tr("Field"), entries, lambda name: self._choose_value(self.flow, name))

    def _choose_value(self, beside: Any, name: str) -> None:
        entries = [("", self.tr("all")), *self._choices(name)]
        self._menu(beside, self._label(name), entries, lambda value: self.choose(name, value))

    def _fields(self) -> list[Question]:
        """Return the questions that are answered by choosing, outside of repeats."""
        if self._template is None:
            return []
        asked = (question for question in self._template.questions() if "/" not in question.path)
        return [question for question in asked if question.list_name]

    def _choices(self, name: str) -> list[tuple[str, str]]:
        question = next((one for one in self._fields() if one.name == name), None)
        if question is None or self._template is None:
            return []
        offered = self._template.choices.get(question.list_name, ())
        return [(choice.name, choice.label(self.context.language)) for choice in offered]

    def _label(self, name: str) -> str:
        question = next((one for one in self._fields() if one.name == name), None)
        return question.label(self.context.language) if question is not None else name

    def _choice(self, name: str, value: str) -> str:
        return dict(self._choices(name)).get(value, value)

    def _on_clear(self) -> None:
        self.wanted = Wanted()
        self._tell()
