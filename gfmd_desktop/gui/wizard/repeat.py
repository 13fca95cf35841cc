"""A repeat as cards: one per row, to be added and removed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...templates import Node, Question, Repeat
from .. import icons, look
from ..parts import SearchMenu
from .form import Asked, Form
from .missing import Missing, is_absent
from .question import QuestionBox

_OPEN_ROWS = 3
Wire = Callable[[QuestionBox], QuestionBox]


class RowCard(QFrame):
    """One row: its number and first answer, its questions, a button to remove it."""

    def __init__(self, form: Form, repeat: Repeat, path: str, wire: Wire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.repeat, self.path, self._wire = form, repeat, path, wire
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP_WIDE, look.GAP, look.GAP_WIDE, look.GAP)
        self.title = QPushButton(self)
        self.title.setProperty("role", "link")
        self.remove = QToolButton(self)
        icons.wear(self.remove, "trash-2", "soft", 18)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.remove)
        column.addLayout(head)
        self.body = QWidget(self)
        self.body.setProperty("role", "plain")
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, look.GAP_SMALL)
        self._column.setSpacing(look.GAP)
        column.addWidget(self.body)
        self._blocks: list[tuple[str, QWidget]] = []
        for item in repeat.items:
            self._add(item)
        self.title.clicked.connect(lambda: self.body.setVisible(self.body.isHidden()))
        self.remove.clicked.connect(lambda: form.remove_row(path))

    def refresh(self, number: int, conflicts: Collection[str]) -> None:
        """Show the values of the row."""
        for path, widget in self._blocks:
            shown = self.form.relevant(path)
            widget.setVisible(shown)
            if shown and isinstance(widget, QuestionBox):
                widget.refresh(path in conflicts)
            elif shown and isinstance(widget, RepeatBox):
                widget.refresh(conflicts)
        words = QCoreApplication.translate("Repeats", "Entry {number}").format(number=f"\u2068{number}\u2069")
        first = self._first_answer()
        self.title.setText(f"{words}: {first}" if first else words)
        self.title.setAccessibleDescription(QCoreApplication.translate("Repeats", "Open or close the entry"))
        remove = QCoreApplication.translate("Repeats", "Remove entry {number}").format(number=number)
        self.remove.setToolTip(remove)
        self.remove.setAccessibleName(remove)
        self.remove.setVisible(not self.form.read_only)

    def boxes(self) -> Iterator[QuestionBox]:
        """Yield the questions of the row."""
        for _path, widget in self._blocks:
            if isinstance(widget, QuestionBox):
                yield widget
            elif isinstance(widget, RepeatBox):
                yield from widget.boxes()

    def _add(self, item: Node) -> None:
        path = f"{self.path}/{item.path.removeprefix(self.repeat.path + '/')}"
        if isinstance(item, Question):
            if item.kind.asked:
                box = self._wire(QuestionBox(Asked(self.form, item, path), self.body, brief=True))
                self._put(path, box)
        elif isinstance(item, Repeat):
            self._put(path, RepeatBox(self.form, item, path, self._wire, self.body))
        else:
            for inner in item.items:
                self._add(inner)

    def _put(self, path: str, widget: QWidget) -> None:
        self._blocks.append((path, widget))
        self._column.addWidget(widget)

    def _first_answer(self) -> str:
        for path, widget in self._blocks:
            if isinstance(widget, QuestionBox):
                value = self.form.value(path)
                if isinstance(value, str | int) and not isinstance(value, bool):
                    return dict(widget.asked.choices()).get(str(value), str(value))[:60]
        return ""


class RepeatBox(QWidget):
    """The rows of a repeat and the button that adds one."""

    def __init__(self, form: Form, repeat: Repeat, path: str, wire: Wire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.repeat, self.path, self._wire = form, repeat, path, wire
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP_SMALL)
        self.code, self.label, self.empty = QLabel(self), QLabel(self), QLabel(self)
        self.code.setProperty("role", "chip")
        self.label.setProperty("role", "question")
        self.empty.setProperty("role", "soft")
        self.label.setWordWrap(True)
        self.empty.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.code)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.label)
        column.addWidget(self.empty)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.GAP_SMALL)
        column.addLayout(self._rows)
        self.add = QPushButton(self)
        icons.wear(self.add, "plus", "primary", 18)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.add.clicked.connect(lambda: form.add_row(path))
        self.pick = QPushButton(self)
        icons.wear(self.pick, "library", "primary", 18)
        column.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeading)
        self.pick.clicked.connect(self._on_pick)
        self.missing = Missing(self)
        self.missing.told.connect(lambda value: form.answer(path, value))
        column.addWidget(self.missing)
        self.cards: dict[str, RowCard] = {}
        self._say()

    def refresh(self, conflicts: Collection[str]) -> None:
        """Show the rows there are, in their order."""
        self._say()
        rows = list(self.form.rows(self.path))
        for gone in [path for path in self.cards if path not in rows]:
            card = self.cards.pop(gone)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, path in enumerate(rows):
            card = self.cards.get(path) or self._card(path, number, len(rows))
            self._rows.insertWidget(number, card)
            card.refresh(number + 1, conflicts)
        said = self.form.value(self.path)
        self.empty.setVisible(not rows and not is_absent(said))
        self.add.setVisible(self.repeat.count is None and not self.form.read_only and not is_absent(said))
        self.pick.setVisible(bool(self.repeat.extension.get("register")) and self.add.isVisibleTo(self))
        self.missing.setVisible(not rows or is_absent(said))
        self.missing.show_value(said, locked=self.form.read_only)

    def boxes(self) -> Iterator[QuestionBox]:
        """Yield the questions of every row."""
        for card in self.cards.values():
            yield from card.boxes()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "cards"):
            self._say()
        super().changeEvent(event)

    def _card(self, path: str, number: int, rows: int) -> RowCard:
        first_time = not self.cards and rows > _OPEN_ROWS
        card = RowCard(self.form, self.repeat, path, self._wire, self)
        card.body.setVisible(not first_time and (rows <= _OPEN_ROWS or number == rows - 1))
        self.cards[path] = card
        return card

    def _say(self) -> None:
        self.code.setText(f"\u2066{self.repeat.code}\u2069")
        self.label.setText(self.form.label(self.repeat, self.path))
        self.empty.setText(QCoreApplication.translate("Repeats", "No entry yet."))
        self.add.setText(QCoreApplication.translate("Repeats", "Add an entry"))
        self.add.setAccessibleDescription(self.label.text())
        self.missing.describe(self.label.text())
        self.pick.setText(QCoreApplication.translate("Repeats", "Take from the register…"))
        self.pick.setAccessibleDescription(self.label.text())

    def _on_pick(self) -> None:
        offered = self.form.records(self.repeat.extension.get("register", ""))
        if not offered:
            empty = QCoreApplication.translate("Repeats", "There is no such record yet; add it under Registers.")
            self.form.refused.emit(self.path, empty)
            return
        menu = SearchMenu(self.label.text(), offered, self)
        menu.picked.connect(lambda record: self.form.pick_record(self.path, record))
        menu.open_below(self.pick)
