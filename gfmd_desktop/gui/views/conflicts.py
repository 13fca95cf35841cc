"""Deciding differences: both sides and their ancestor in three columns, one difference at a time, a counter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from ...core import Changes, GfmdError, Json
from .. import look
from .._ui.conflicts_view import Ui_ConflictsView
from ..context import Context
from ..values import moment, value_text
from .view import View

_EMPTY, _MAIN = 0, 1


class ConflictsView(View):
    """Only what differs; leaving with something undecided is said, not forbidden."""

    rail = "exchange"
    parent_screen = "exchange"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ConflictsView()
        self.ui.setupUi(self)
        self.dressed()
        self.conflicts: list[Any] = []
        self.at = 0
        self._value: Json = None
        self._picked = ""
        self.ui.before.clicked.connect(lambda: self._turn(-1))
        self.ui.after.clicked.connect(lambda: self._turn(1))
        self.ui.decide.clicked.connect(self._on_decide)
        self.ui.decision.textChanged.connect(self._on_text)
        self.ui.empty.pressed.connect(lambda: self.go.emit("documents", None))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Decide differences")

    def crumb(self) -> str:
        """Lead back."""
        return self.tr("Exchange")

    def open(self, argument: Any) -> None:
        """List the differences; `argument` may be the path of the one to show."""
        self._read()
        if argument is not None:
            self.at = next((at for at, one in enumerate(self.conflicts) if one.path == argument), 0)
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow merges and answers."""
        if self.isVisible() and {"conflicts", "answers"} & changes.nouns:
            self._read()
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._read()
            self._show()

    def may_leave(self) -> bool:
        """Ask before a decision that was prepared but not taken is left behind."""
        if not self.conflicts or not self.ui.decide.isEnabled():
            return True
        return self.context.dialogs.confirm(
            self.tr("Leave without deciding?"),
            self.tr("You prepared a decision and did not take it. Both answers are kept; you can decide later."),
            self.tr("Leave"),
            dangerous=False,
        )

    def _read(self) -> None:
        from ... import actions

        self.conflicts = list(actions.list_conflicts(self.context.workspace, self.context.language))
        self.at = min(self.at, max(0, len(self.conflicts) - 1))

    def _show(self) -> None:
        self.ui.stack.setCurrentIndex(_MAIN if self.conflicts else _EMPTY)
        self.ui.empty.say(
            "circle-check",
            self.tr("Nothing to decide"),
            self.tr(
                "When a package brings an answer that differs from yours, both are kept and stand here side by side "
                "until a person decides."
            ),
            self.tr("To the documents"),
        )
        if self.conflicts:
            self._show_conflict(self.conflicts[self.at])

    def _show_conflict(self, conflict: Any) -> None:
        left = self.tr("Difference {number} of {count} still to decide")
        self.ui.left.setText(left.format(number=self.at + 1, count=len(self.conflicts)))
        self.ui.where.setText(look.leading(f"\u2068{conflict.title}\u2069 · \u2066{conflict.item}\u2069"))
        self.ui.question.setText(look.leading(conflict.question))
        self.ui.before.setEnabled(self.at > 0)
        self.ui.after.setEnabled(self.at < len(self.conflicts) - 1)
        while (item := self.ui.sides_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for side in conflict.sides:
            who = f" · {side.author}" if side.author != side.office_name else ""
            heading = f"{side.office_name}\n{moment(side.made_at)}{who}"
            self._column(heading, side.value, side.note, self.tr("Take this one"))
        if conflict.ancestor is not None:
            self._column(self.tr("What both began from"), conflict.ancestor, "", self.tr("Go back to this"))
        self._picked, self._value = "", None
        self.ui.note.clear()
        self.ui.problem.clear()
        self.ui.decision.setPlainText(conflict.proposal or "")
        self.ui.decision.setPlaceholderText(self.tr("Take one of the above, or write what shall stand."))
        self._on_text()

    def _column(self, heading: str, value: Json, note: str, action: str) -> None:
        card = QFrame(self.ui.sides)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.GAP_WIDE, look.GAP, look.GAP_WIDE, look.GAP)
        head, body, button = (
            QLabel(look.leading(heading), card),
            QLabel(value_text(value), card),
            QPushButton(action, card),
        )
        head.setProperty("role", "heading")
        for label in (head, body):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button.setAccessibleDescription(heading)
        button.clicked.connect(lambda: self.take(value))
        column.addWidget(head)
        column.addWidget(body)
        if note:
            remark = QLabel(note, card)
            remark.setProperty("role", "small")
            remark.setWordWrap(True)
            column.addWidget(remark)
        column.addStretch(1)
        column.addWidget(button)
        self.ui.sides_layout.addWidget(card, 1)

    def take(self, value: Json) -> None:
        """Prepare one side's value as the decision; it is not taken before the button is pressed."""
        text = value_text(value)
        self._picked, self._value = text, value
        self.ui.decision.setPlainText(text)
        self.ui.decide.setEnabled(not self.context.workspace.read_only)

    def _on_text(self) -> None:
        if self._picked and self.ui.decision.toPlainText() != self._picked:
            self._picked, self._value = "", None
        ready = bool(self.ui.decision.toPlainText().strip())
        self.ui.decide.setEnabled(ready and not self.context.workspace.read_only)

    def _turn(self, by: int) -> None:
        self.at += by
        self._show()

    def _on_decide(self) -> None:
        from ... import actions

        workspace, conflict = self.context.workspace, self.conflicts[self.at]
        try:
            value = self._value
            if not self._picked:
                value = actions.conflict_value(workspace, conflict, self.ui.decision.toPlainText().strip())
            changes = actions.resolve_conflict(workspace, conflict, value, self.ui.note.text().strip())
        except GfmdError as error:
            self.ui.problem.setText(" ".join(self.context.words.error(error)))
            return
        self.ui.decision.clear()
        self.context.tell(changes, self)
        self._read()
        self._show()
