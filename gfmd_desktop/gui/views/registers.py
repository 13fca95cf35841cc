"""Registers: every record of the office and its partners, searched, filtered, sorted, opened and begun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidgetItem

from ...core import Changes, Progress, Sharing, clock
from .._ui.registers_view import Ui_RegistersView
from ..context import Context
from ..models.rows import Row
from ..parts import SearchMenu
from .record_filters import RecordFilters
from .reminders import deadline
from .view import View

if TYPE_CHECKING:
    from ...actions import RecordCard
    from ...templates import Template

_EMPTY, _LIST = 0, 1
_CODE = Qt.ItemDataRole.UserRole
_SOON_MS, _FIELDS = 250, 2
_ROOM = 900


@dataclass(frozen=True, slots=True)
class Found:
    """What a search brought: records in all registers, those that pass the fields, and their dates."""

    records: Sequence[RecordCard]
    passing: frozenset[str]
    dates: dict[str, list[date]]


class RegistersView(View):
    """The registers on the leading side with how many of their records were found, the records beside them."""

    rail = "registers"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RegistersView()
        self.ui.setupUi(self)
        self.dressed()
        self.register = ""
        self._job: Any = None
        self._found = Found((), frozenset(), {})
        self._titles: dict[str, str] = {}
        self._template: Template | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        self.filters = RecordFilters(context, self.ui.filters, self)
        self.filters.changed.connect(self._read)
        self._connect()

    def _connect(self) -> None:
        self.ui.search.textChanged.connect(lambda _text: self._soon.start())
        self.ui.search.returnPressed.connect(self._read)
        self.ui.registers.currentItemChanged.connect(self._on_register)
        self.ui.grid.opened.connect(lambda key: self.go.emit("profile", key))
        self.ui.create.clicked.connect(self._on_create)
        self.ui.empty.pressed.connect(self._on_create)
        self.ui.reminders.clicked.connect(lambda: self.go.emit("reminders", None))
        self.ui.reports.clicked.connect(lambda: self.go.emit("register-reports", None))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Registers")

    def open(self, argument: Any) -> None:
        """List the records; `argument` may be the id of a register's template."""
        if isinstance(argument, str):
            self.register = argument
        self._list_registers()
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow documents and answers."""
        if self.isVisible() and {"documents", "answers", "templates"} & changes.nouns:
            self._list_registers()
            self._read()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._list_registers()
            self._read()

    def show_register(self, template: str) -> None:
        """Keep to one register, or show all of them (an empty id)."""
        for at in range(self.ui.registers.count()):
            if self.ui.registers.item(at).data(_CODE) == template:
                self.ui.registers.setCurrentRow(at)

    def begin(self, template: str) -> None:
        """Begin a record and open it; its own title field names it from then on."""
        from ... import actions

        workspace, language = self.context.workspace, self.context.language
        made = self.context.attempt(
            lambda: actions.create_document(workspace, template, language=language, sharing=Sharing.PARTNERS), self
        )
        if made is not None:
            self.go.emit("profile", made.summary["document"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where there is little room."""
        super().resizeEvent(event)
        if self._found.records and (event.oldSize().width() < _ROOM) is not self._narrow():
            self._show()

    # -- what is there -----------------------------------------------------------------------------------------

    def _list_registers(self) -> None:
        from ... import actions

        language = self.context.language
        cards = [card for card in actions.list_templates(self.context.workspace) if is_register(card.id)]
        self._titles = {card.id: card.title(language) for card in cards}
        chosen = self.ui.registers
        chosen.blockSignals(True)
        chosen.clear()
        for code in ("", *sorted(self._titles, key=lambda one: self._titles[one].casefold())):
            item = QListWidgetItem(chosen)
            item.setData(_CODE, code)
            if code == self.register:
                chosen.setCurrentItem(item)
        chosen.blockSignals(False)
        self._count()
        self._fetch_template()
        self.ui.create.setEnabled(not self.context.workspace.read_only)

    def _count(self) -> None:
        for at in range(self.ui.registers.count()):
            item = self.ui.registers.item(at)
            code = item.data(_CODE)
            count = sum(not code or card.register.lower() == code for card in self._found.records)
            name = self._titles.get(code, "") if code else self.tr("All registers")
            item.setText(f"{name}  \u2068{count}\u2069" if count else name)

    def _fetch_template(self) -> None:
        from ...templates import builtin, builtins

        self._template = builtin(self.register) if self.register in builtins() else None

    def _read(self) -> None:
        """Search off the GUI thread; a search that was still under way is given up."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
        find, fields = self.ui.search.text().strip(), dict(self.filters.wanted.fields)
        workspace, register, language = self.context.workspace, self.register, self.context.language
        self._job = self.context.run(
            lambda progress: _search(workspace, find, register, fields, language, progress), self._on_found
        )

    def _on_found(self, found: Found) -> None:
        self._job = None
        self._found = found
        self._count()
        self.filters.offer(self._template, (card.country for card in found.records))
        self._show()

    def _show(self) -> None:
        shown = self._shown()
        columns, weights = [self.tr("Title")], [6]
        asked = self._columns(shown)
        if not self.register:
            columns.append(self.tr("Register"))
            weights.append(3)
        columns += [label for _name, label in asked] + [self.tr("Next date"), self.tr("Country"), self.tr("Changed")]
        weights += [3] * len(asked) + [3, 3, 2]
        kept = len(columns) - 2 * self._narrow()
        rows = [self._row(card, asked, kept) for card in shown]
        self.ui.grid.show_rows(columns[:kept], rows, weights[:kept])
        self.ui.count.setText(self.tr("Records found: {count}").format(count=len(shown)))
        self.ui.stack.setCurrentIndex(_LIST if shown else _EMPTY)
        if not shown:
            self._say_empty()

    def _shown(self) -> list[RecordCard]:
        today, wanted = clock.now().date(), self.filters.wanted
        return [
            card
            for card in self._found.records
            if (not self.register or card.register.lower() == self.register)
            and (not wanted.fields or card.id in self._found.passing)
            and wanted.lets(card.country, self._found.dates.get(card.id, ()), today)
        ]

    def _columns(self, shown: Sequence[RecordCard]) -> list[tuple[str, str]]:
        """Return the choice questions of the register that most of its records answer: they tell records apart."""
        if self._template is None:
            return []
        asked = [one for one in self._template.questions() if one.list_name and "/" not in one.path]
        told = {one.name: sum(one.name in card.told for card in shown) for one in asked}
        best = sorted(asked, key=lambda one: -told[one.name])[:_FIELDS]
        return [(one.name, one.label(self.context.language)) for one in best if told[one.name]]

    def _narrow(self) -> bool:
        """Tell whether there is no room for country and day of change."""
        return self.width() < _ROOM

    def _row(self, card: RecordCard, asked: Sequence[tuple[str, str]], columns: int) -> Row:
        dates = self._found.dates.get(card.id, [])
        told = [card.told.get(name, "") for name, _label in asked]
        register = [] if self.register else [self._titles.get(card.register.lower(), card.register)]
        country = self.filters.country_words(card.country)
        day = min(dates).isoformat() if dates else ""
        overdue = bool(dates) and min(dates) < clock.now().date()
        cells = (card.title, *register, *told, day, country, card.changed_at[:10])
        return Row(card.id, cells[:columns], icon="bell" if overdue else "", tone="bad")

    def _say_empty(self) -> None:
        searched = bool(self.ui.search.text().strip()) or self.filters.wanted != type(self.filters.wanted)()
        if searched:
            text = self.tr("No record says this. Try fewer words, another register, or take a filter away.")
            self.ui.empty.say("search", self.tr("Nothing found"), text)
            return
        words = self.tr(
            "Registers keep partnerships, agreements, legal opportunities, focal points and more: one record each, "
            "filled in like a profile. Profiles and annexes take records from here instead of repeating them."
        )
        action = "" if self.context.workspace.read_only else self.tr("Add a record")
        self.ui.empty.say("library", self.tr("No record yet"), words, action)

    # -- what is done ------------------------------------------------------------------------------------------

    def _on_soon(self) -> None:
        if self.context.has_workspace:
            self._read()

    def _on_register(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.register = item.data(_CODE)
            self._fetch_template()
            self.filters.offer(self._template, (card.country for card in self._found.records))
            self._read() if self.filters.wanted.fields else self._show()

    def _on_create(self) -> None:
        if self.register:
            self.begin(self.register)
            return
        entries = sorted(self._titles.items(), key=lambda entry: entry[1].casefold())
        menu = SearchMenu(self.tr("In which register?"), entries, self)
        menu.picked.connect(self.begin)
        menu.open_below(self.ui.create)


def is_register(template: str) -> bool:
    """Tell whether a template is that of a register."""
    return template.lower().startswith(("reg-", "register"))


def _search(
    workspace: Any, find: str, register: str, fields: dict[str, str], language: str, progress: Progress
) -> Found:
    from ... import actions

    progress.step(0, 0)
    everything = actions.list_records(workspace, find=find, language=language)
    records = [card for card in everything if is_register(card.register)]
    progress.step(0, 0)
    passing = actions.list_records(workspace, register, find=find, where=fields, language=language) if fields else ()
    progress.step(0, 0)
    dates: dict[str, list[date]] = {}
    for one in actions.due_reminders(workspace, date.max):
        dates.setdefault(one.record, []).append(deadline(one))
    return Found(records, frozenset(card.id for card in passing), dates)
