"""Registers: documents whose template is that of a register, such as agreements, opportunities, focal points."""

from __future__ import annotations

from typing import Any

from ...core import Changes
from .._ui.registers_view import Ui_RegistersView
from ..context import Context
from ..parts import Card
from ..values import moment
from .view import View

_EMPTY, _LIST = 0, 1


class RegistersView(View):
    """A list of registers, and the way to begin one; without a register template it says so."""

    rail = "registers"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RegistersView()
        self.ui.setupUi(self)
        self.ui.cards.opened.connect(lambda key: self.go.emit("profile", key))
        self.dressed()
        self.ui.empty.pressed.connect(self._on_begin)
        self.ui.create.clicked.connect(self._on_begin)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Registers")

    def open(self, argument: Any) -> None:
        """List register documents."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow documents."""
        if self.isVisible() and "documents" in changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _on_begin(self) -> None:
        self.go.emit("new-document", "registers")

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        documents = [one for one in actions.list_documents(workspace) if is_register(one.template)]
        possible = any(is_register(card.id) for card in actions.list_templates(workspace)) and not workspace.read_only
        self.ui.stack.setCurrentIndex(_LIST if documents else _EMPTY)
        self.ui.create.setEnabled(possible)
        words = self.tr(
            "Registers keep agreements, partnerships, opportunities and focal points. Each is a document of a register "
            "template and is filled in like a profile."
        )
        absent = self.tr("There is no register template in this workspace; install one, and it appears here.")
        self.ui.empty.say(
            "library",
            self.tr("No register yet"),
            words if possible else f"{words} {absent}",
            self.tr("Begin a register") if possible else "",
        )
        self.ui.cards.show_cards(Card(one.id, one.title, moment(one.changed_at), icon="library") for one in documents)


def is_register(template: str) -> bool:
    """Tell whether a template is that of a register."""
    return template.lower().startswith(("reg-", "register"))
