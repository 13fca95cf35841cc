"""A layout that changed since its recipe was made: old and new side by side, and at most three decisions about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from .. import look
from ..context import Context
from ..models.corrections import IGNORE, corrected, understood
from ..models.rows import Row
from ..parts import Grid
from ..places import position

_AS_PROPOSED = "proposed"
_OTHER_TABLE, _LEAVE_OUT, _RENAMED = "other", "leave", "renamed"
_ALTERNATIVES = {"moved": _OTHER_TABLE, "new": _LEAVE_OUT, "missing": _RENAMED}
_MOST_ROWS = 6


class LayoutPanel(QFrame):
    """One list for all that moved, one for what is new, one for what is missing; `decided` tells of a choice."""

    decided = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._draft: Any = None
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.GAP, look.GAP_SMALL, look.GAP, look.GAP)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self._column.addWidget(self.heading)
        self._parts: list[QWidget] = []
        self.choices: dict[str, QComboBox] = {}
        self.hide()

    def show_draft(self, draft: Any) -> None:
        """Show how a draft's layout differs from its recipe; nothing where it does not."""
        self._draft = draft
        self.retranslate()
        self.setVisible(bool(draft.proposal.decisions))

    def retranslate(self) -> None:
        """Word everything, keeping what is chosen."""
        chosen = {what: box.currentData() for what, box in self.choices.items()}
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.choices = [], {}
        self.heading.setText(self.tr("The layout changed since the recipe was made"))
        for decision in self._draft.proposal.decisions if self._draft is not None else ():
            self._add(decision, chosen.get(str(decision.what)))

    def recipe(self) -> Any:
        """Return the recipe that the choices make."""
        from ... import actions

        proposal = self._draft.proposal
        if self._chose("moved"):
            return proposal.fresh
        recipe = proposal.recipe
        if self._chose("missing"):
            pairs = [pair for pair in self._pairs("missing") if pair.new.columns]
            recipe = actions.take_renamed(self._draft, pairs).proposal.recipe
        if self._chose("new"):
            for sheet, column in self._columns_of_new():
                recipe = _left_out(recipe, sheet, column)
        return recipe

    def _chose(self, what: str) -> bool:
        return what in self.choices and self.choices[what].currentData() == _ALTERNATIVES[what]

    def _pairs(self, what: str) -> list[Any]:
        return [pair for each in self._draft.proposal.decisions if str(each.what) == what for pair in each.pairs]

    def _columns_of_new(self) -> Iterator[tuple[str, int]]:
        for pair in self._pairs("new"):
            ends = [position(f"{letters}1") for letters in pair.new.columns.split(":")]
            first, last = (end[1] if end is not None else 0 for end in (ends[0], ends[-1]))
            yield from ((pair.sheet, column) for column in range(first, last + 1) if column)

    def _add(self, decision: Any, chosen: Any) -> None:
        what = str(decision.what)
        names, alternatives = self._words(what)
        title, grid, choice = QLabel(names, self), Grid(self), QComboBox(self)
        title.setWordWrap(True)
        grid.setAccessibleName(names)
        choice.setAccessibleName(names)
        columns = (self.tr("As the recipe knows it"), self.tr("In this workbook"))
        pairs = enumerate(decision.pairs)
        grid.show_rows(columns, [Row(number, (str(pair.old) or "–", str(pair.new) or "–")) for number, pair in pairs])
        lines = min(len(decision.pairs), _MOST_ROWS) + 1
        grid.setFixedHeight((lines + 1) * look.ROW_HEIGHT)
        choice.addItem(alternatives[0], _AS_PROPOSED)
        if what != "missing" or any(pair.new.columns for pair in decision.pairs):
            choice.addItem(alternatives[1], _ALTERNATIVES[what])
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.activated.connect(lambda _at: self.decided.emit())
        self.choices[what] = choice
        for widget in (title, grid, choice):
            self._column.addWidget(widget)
            self._parts.append(widget)

    def _words(self, what: str) -> tuple[str, tuple[str, str]]:
        return {
            "moved": (
                self.tr("Moved"),
                (self.tr("read them where they stand now"), self.tr("another table: do without the recipe")),
            ),
            "new": (self.tr("New"), (self.tr("read them as proposed"), self.tr("leave them out"))),
            "missing": (
                self.tr("Missing"),
                (self.tr("they are gone"), self.tr("the columns beside them are the same, renamed")),
            ),
        }[what]


def _left_out(recipe: Any, sheet: str, column: int) -> Any:
    """Return a recipe that does not read a column of a sheet."""
    table = next((one for one in recipe.tables if one.sheet == sheet), None)
    if table is None:
        return recipe
    state = understood(recipe, sheet, table.first, column)
    return corrected(recipe, sheet, column, replace(state, role=IGNORE), lambda _at: "")
