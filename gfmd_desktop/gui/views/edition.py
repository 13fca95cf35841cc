"""The next edition of a document: begun from this one, and every answer that was carried over confirmed or changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...core import Changes
from .. import look
from .._ui.edition_view import Ui_EditionView
from ..context import Context
from ..models.rows import Row
from ..values import value_text
from .view import View

if TYPE_CHECKING:
    from ...actions import Carried

_EMPTY, _MAIN = 0, 1
_WAITING, _EVERYTHING = "unconfirmed", ""
_LONGEST = 300
_WEIGHTS = (3, 5, 5, 3)


class EditionView(View):
    """What nobody has looked at yet comes first; a document that carries nothing can begin its next edition."""

    rail = "documents"
    parent_screen = "profile"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_EditionView()
        self.ui.setupUi(self)
        self.dressed()
        self._document = ""
        self._title = ""
        self._job: Any = None
        self._carried: Sequence[Carried] = ()
        self.ui.grid.wraps = True
        self.ui.show_what.activated.connect(lambda _at: self._show())
        self.ui.grid.chosen.connect(self._on_chosen)
        self.ui.grid.opened.connect(self._on_open)
        self.ui.open_question.clicked.connect(lambda: self._on_open(self.ui.grid.key()))
        self.ui.confirm.clicked.connect(lambda: self._confirm([self.ui.grid.key()]))
        self.ui.confirm_all.clicked.connect(self._on_all)
        self.ui.empty.pressed.connect(self._on_begin)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Next edition")

    def crumb(self) -> str:
        """Lead back to the document."""
        return self._title

    def open(self, argument: Any) -> None:
        """Show what a document carried over, by its id."""
        self._document = str(argument or self._document)
        self.retranslate()

    def refresh(self, changes: Changes) -> None:
        """Follow answers."""
        if self.isVisible() and {"answers", "documents"} & changes.nouns:
            self._read()

    def retranslate(self) -> None:
        """Word everything again."""
        chosen = max(0, self.ui.show_what.currentIndex())
        self.ui.show_what.clear()
        self.ui.show_what.addItem(self.tr("Still to be confirmed"), _WAITING)
        self.ui.show_what.addItem(self.tr("Everything that was carried over"), _EVERYTHING)
        self.ui.show_what.setCurrentIndex(chosen)
        self._read()

    def _read(self) -> None:
        from ... import actions

        if self._job is not None:
            self._job.cancel()
        if not self._document:
            self._show()
            return
        workspace, document = self.context.workspace, self._document
        self._title = actions.open_document(workspace, document).state.title
        self.titled.emit()
        self._job = self.context.run(lambda _progress: actions.carried_answers(workspace, document), self._on_read)

    def _on_read(self, carried: Sequence[Carried]) -> None:
        self._job, self._carried = None, carried
        self._show()

    def _show(self) -> None:
        waiting = sum(one.state == _WAITING for one in self._carried)
        told = self.tr("Carried over from the edition before: {count}; still to be confirmed: {waiting}")
        self.ui.facts.setText(look.leading(told.format(count=len(self._carried), waiting=waiting)))
        wanted = self.ui.show_what.currentData()
        rows = [self._row(one) for one in self._carried if not wanted or one.state == wanted]
        columns = (self.tr("Section"), self.tr("Question"), self.tr("Answer"), self.tr("State"))
        self.ui.grid.show_rows(columns, rows, _WEIGHTS)
        self.ui.stack.setCurrentIndex(_MAIN if rows else _EMPTY)
        for widget in (self.ui.facts, self.ui.show_what):
            widget.setVisible(bool(self._carried))
        for button in (self.ui.confirm_all, self.ui.open_question, self.ui.confirm):
            button.setVisible(bool(rows))
        self.ui.confirm_all.setEnabled(bool(waiting) and not self.context.workspace.read_only)
        if not rows:
            self._say_empty()

    def _say_empty(self) -> None:
        if self._carried:
            text = self.tr("Every answer that came from the edition before was looked at by a person.")
            self.ui.empty.say("circle-check", self.tr("Everything is confirmed"), text)
            return
        words = self.tr(
            "The next edition takes the answers over, moves the period on and raises the number of the edition. Each "
            "answer waits until a person confirms or changes it; what grew old is marked. This document stays as it is."
        )
        action = "" if self.context.workspace.read_only or not self._document else self.tr("Begin the next edition")
        self.ui.empty.say("file-text", self.tr("Nothing was carried over into this document"), words, action)

    def _row(self, one: Carried) -> Row:
        states = {
            "unconfirmed": self.tr("to be confirmed"),
            "confirmed": self.tr("confirmed"),
            "edited": self.tr("changed here"),
        }
        stale = {
            "unavailable": self.tr("was not available: ask again"),
            "old": self.tr("no figure is newer than the edition before"),
        }
        state = ", ".join(filter(None, (states.get(one.state, one.state), stale.get(one.stale, ""))))
        text = " ".join(value_text(one.value).split())
        answer = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        waits = one.state == _WAITING
        icon, tone = ("circle-alert", "warning") if waits else ("circle-check", "good")
        return Row(one.path, (one.section, f"{one.item} {one.label}".strip(), answer, state), icon=icon, tone=tone)

    def _on_chosen(self, key: Any) -> None:
        state = next((one.state for one in self._carried if one.path == key), "")
        self.ui.confirm.setEnabled(state == _WAITING and not self.context.workspace.read_only)

    def _on_open(self, key: Any) -> None:
        if key:
            self.go.emit("profile", (self._document, str(key)))

    def _on_all(self) -> None:
        paths = [one.path for one in self._carried if one.state == _WAITING]
        sure = self.context.dialogs.confirm(
            self.tr("Confirm {count} answers unseen?").format(count=len(paths)),
            self.tr(
                "They are noted as looked at by a person. Those that grew old or were not available are among them."
            ),
            self.tr("Confirm all"),
        )
        if sure:
            self._confirm(paths)

    def _confirm(self, paths: Sequence[Any]) -> None:
        from ... import actions

        workspace, document = self.context.workspace, self._document
        if self.context.attempt(
            lambda: actions.confirm_carried(workspace, document, [str(one) for one in paths]), self
        ):
            self._read()

    def _on_begin(self) -> None:
        from ... import actions

        workspace, document = self.context.workspace, self._document
        made = self.context.attempt(lambda: actions.begin_edition(workspace, document), self)
        if made is not None:
            self.open(made.summary["document"])
