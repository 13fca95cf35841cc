"""What a document took from others: filling it, what changed at the origin since, and answers without a place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...core import Changes
from .. import look
from ..context import Context
from ..parts import SearchMenu
from ..values import value_text
from .registers import is_register
from .view import View

_LONGEST = 400
Act = tuple[str, Callable[[QPushButton], object]]


class OriginsView(View):
    """Nothing is replaced by itself: each revised answer is taken or kept by a person."""

    rail = "documents"
    parent_screen = "review"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._document = ""
        self._title = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setProperty("role", "page")
        scroll.setWidgetResizable(True)
        outer.addWidget(scroll)
        inside = QWidget(scroll)
        inside.setProperty("role", "page")
        scroll.setWidget(inside)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(look.GAP_HUGE, look.GAP_LARGE, look.GAP_HUGE, look.GAP_LARGE)
        self._column.setSpacing(look.GAP)
        self.source, self.fill = QComboBox(inside), QPushButton(inside)
        self.fill.clicked.connect(self._on_fill)
        self.lines: list[QWidget] = []
        self.buttons: list[QPushButton] = []

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Origins and drawer")

    def crumb(self) -> str:
        """Lead back to the review."""
        return self._title

    def open(self, argument: Any) -> None:
        """Show a document by its id."""
        self._document = str(argument or self._document)
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow answers of the documents it came from."""
        if self.isVisible():
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()

    def _show(self) -> None:
        from ... import actions

        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget not in (self.source, self.fill):
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        self.fill.setText(self.tr("Fill what is open from this document"))
        self.source.setAccessibleName(self.tr("Document to fill from"))
        cards = actions.list_documents(self.context.workspace)
        self._title = next((card.title for card in cards if card.id == self._document), "")
        others = [card for card in cards if card.id != self._document and not is_register(card.template)]
        self._offer(others if self._document else ())
        if self._title:
            workspace, language = self.context.workspace, self.context.language
            self._list_revised(actions.prefill_changes(workspace, self._document))
            self._list_drawer(actions.drawer(workspace, self._document, language))
        self._column.addStretch(1)
        self.titled.emit()

    def _offer(self, cards: Sequence[Any]) -> None:
        chosen = self.source.currentData()
        self.source.clear()
        for card in cards:
            self.source.addItem(card.title, card.id)
        self.source.setCurrentIndex(max(0, self.source.findData(chosen)))
        for widget in (self.source, self.fill):
            widget.setVisible(bool(cards))
            widget.setEnabled(not self.context.workspace.read_only)
            self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)

    def _list_revised(self, revised: Sequence[Any]) -> None:
        from ... import actions

        opened = actions.open_document(self.context.workspace, self._document, self.context.language)
        self._words(self.tr("Changed at the origin since: {count}").format(count=len(revised)), "heading")
        for one in revised:
            told = self.tr("here: {old} – at the origin now: {new}").format(
                old=f"\u2068{_short(value_text(one.old))}\u2069", new=f"\u2068{_short(value_text(one.new))}\u2069"
            )
            if one.by_how_much:
                told += "\n" + self.tr("Difference: {number}").format(number=f"\u2066{one.by_how_much}\u2069")
            if one.edited:
                told += "\n" + self.tr("The text was edited here; taking the new one replaces it.")
            decide = partial(actions.decide_prefill, self.context.workspace, self._document, one.path)
            take, keep = partial(self._do, partial(decide, take=True)), partial(self._do, partial(decide, take=False))
            label = opened.interview.label(one.path) or one.label
            name = f"{one.row}: {label}" if one.row else label
            self._card(f"\u2066{one.item}\u2069  {name}", told, ((self.tr("Take"), take), (self.tr("Keep"), keep)))

    def _list_drawer(self, drawn: Sequence[Any]) -> None:
        from ... import actions

        self._words(self.tr("Answers without a place in this template: {count}").format(count=len(drawn)), "heading")
        if drawn:
            self._words(self.tr("They are kept and never printed. Copy what you need before putting one away."), "soft")
        for one in drawn:
            take = partial(actions.take_from_drawer, self.context.workspace, self._document, one.path)
            name = one.label or f"\u2066{one.path}\u2069"
            put = partial(self._choose_question, take)
            acts = ((self.tr("Put at a question…"), put), (self.tr("Put away"), partial(self._do, take)))
            self._card(name, _short(value_text(one.value)), acts)

    def _choose_question(self, take: Callable[[str], object], button: QPushButton) -> None:
        """Offer the questions that have no answer yet; the one chosen gets the answer of the drawer."""
        from ... import actions

        opened = actions.open_document(self.context.workspace, self._document, self.context.language)
        open_ones = (
            one for one in opened.interview.asked() if one.question.takes_answer and opened.value(one.path) is None
        )
        entries = [(one.path, f"{one.question.code}  {opened.interview.label(one.path)}") for one in open_ones]
        menu = SearchMenu(self.tr("At which question?"), entries, self)
        menu.picked.connect(lambda path: self._do(partial(take, path)))
        menu.open_below(button)

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(look.leading(text), self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(label)
        return label

    def _card(self, title: str, text: str, acts: Sequence[Act]) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        for words, role in ((title, "heading"), (text, "soft")):
            label = QLabel(look.leading(words), card)
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        for name, act in acts:
            button = QPushButton(name, card)
            button.setAccessibleDescription(title)
            button.setEnabled(not self.context.workspace.read_only)
            button.clicked.connect(lambda _checked=False, act=act, button=button: act(button))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        self._column.addWidget(card)

    def _do(self, act: Callable[[], object], _button: QPushButton | None = None) -> None:
        self.context.attempt(act, self)
        self._show()

    def _on_fill(self) -> None:
        from ... import actions

        source = self.source.currentData()
        if source:
            self._do(lambda: actions.prefill(self.context.workspace, self._document, source))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
