"""Registers: documents whose template is a register; until there are such templates, an honest word about them."""

from __future__ import annotations

from typing import Any

from ...core import Changes
from .._ui.registers_view import Ui_RegistersView
from ..context import Context
from ..parts import Card
from .home import when
from .view import View

_EMPTY, _LIST = 0, 1


class RegistersView(View):
    """Agreements, opportunities, focal points: each a document of a template whose id begins with `register`."""

    rail = "registers"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RegistersView()
        self.ui.setupUi(self)
        self.ui.cards.opened.connect(lambda key: self.go.emit("profile", key))
        self.ui.empty.pressed.connect(lambda: self.go.emit("documents", None))

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

    def _show(self) -> None:
        from ... import actions

        documents = [one for one in actions.list_documents(self.context.workspace) if is_register(one.template)]
        self.ui.stack.setCurrentIndex(_LIST if documents else _EMPTY)
        self.ui.empty.say(
            "library",
            self.tr("No register yet"),
            self.tr(
                "Registers keep agreements, partnerships, opportunities and focal points. They are documents like all "
                "others and come as templates: the built-in ones arrive with the next release, and any template whose "
                "id begins with “register” appears here."
            ),
            self.tr("To the documents"),
        )
        self.ui.cards.show_cards(Card(one.id, one.title, when(one.changed_at), icon="library") for one in documents)


def is_register(template: str) -> bool:
    """Tell whether a template is that of a register."""
    return template.lower().startswith("register")
