"""Before an import is written: what it changes of what is held, and what a person decides about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from .. import lists, look
from ..context import Context
from ..models.rows import Row
from ..parts import Grid
from .differing import change_words, figure_words, what_words

_LATER, _REPLACE, _SPEAK = "later", "replace", "speak"
_HEIGHT = 220


class RevisionPanel(QFrame):
    """Shows the differences by cell; `decision` is what the last button is to do about them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.revision: Any = None
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP, look.GAP_SMALL, look.GAP, look.GAP)
        self.heading, self.against, self.ask = QLabel(self), QLabel(self), QLabel(self)
        self.heading.setProperty("role", "heading")
        self.choice, self.grid = QComboBox(self), Grid(self)
        self.grid.setFixedHeight(_HEIGHT)
        for label in (self.heading, self.against, self.ask):
            label.setWordWrap(True)
        for widget in (self.heading, self.against, self.grid, self.ask, self.choice):
            column.addWidget(widget)

    def show_revision(self, revision: Any) -> None:
        """Show what differs; nothing where the file repeats nothing that is held."""
        self.revision = revision
        self.setVisible(revision is not None and bool(revision.against))
        if not self.isHidden():
            self.retranslate()

    def decision(self) -> dict[str, Any]:
        """Return what `commit_import` is to be told."""
        from ... import actions

        chosen = self.choice.currentData()
        if self.isHidden() or chosen in (None, _LATER):
            return {}
        if chosen == _REPLACE:
            return {"replaces": self.revision.predecessor.id}
        return {"speaks": actions.differing_places(self.revision)}

    def retranslate(self) -> None:
        """Word everything, keeping what is chosen."""
        revision = self.revision
        if revision is None:
            return
        self.heading.setText(
            self.tr("What this workbook changes")
            if revision.changed
            else self.tr("This workbook repeats what you hold; no figure differs")
        )
        self.against.setText(look.leading("\n".join(self._against(each) for each in revision.against)))
        self.grid.setVisible(bool(revision.differences))
        self.grid.setAccessibleName(self.tr("Figures that differ"))
        label = lists.labeller(self.context.language)
        columns = (self.tr("Figure"), self.tr("Held"), self.tr("In this workbook"), self.tr("Change"))
        rows = [
            Row(
                number,
                (
                    what_words(each.after, label),
                    figure_words(each.before, label),
                    figure_words(each.after, label),
                    change_words(each.by, each.share),
                ),
            )
            for number, each in enumerate(revision.differences)
        ]
        self.grid.show_rows(columns, rows, (5, 2, 2, 2))
        self._offer()

    def _against(self, each: Any) -> str:
        words = self.tr("{title} ({file}): the same {same}, different {changed}, no longer there {gone}")
        counts = {"same": each.same, "changed": each.changed, "gone": each.gone}
        isolated = {name: f"\u2068{count}\u2069" for name, count in counts.items()}
        return words.format(title=f"\u2068{each.card.title}\u2069", file=f"\u2068{each.card.file}\u2069", **isolated)

    def _offer(self) -> None:
        before = self.choice.currentData()
        self.choice.clear()
        self.choice.addItem(self.tr("Keep both; where they differ, decide later"), _LATER)
        if self.revision.predecessor is not None:
            title = f"\u2068{self.revision.predecessor.title}\u2069"
            words = self.tr("It takes the place of “{title}”, which counts no more").format(title=title)
            self.choice.addItem(words, _REPLACE)
        if self.revision.changed:
            self.choice.addItem(self.tr("Keep both; where they differ, this workbook speaks"), _SPEAK)
        self.choice.setCurrentIndex(max(0, self.choice.findData(before)))
        self.ask.setText(self.tr("What is to hold?"))
        self.choice.setAccessibleName(self.ask.text())
