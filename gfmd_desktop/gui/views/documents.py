"""The documents of the workspace: profiles, annexes and whatever else has a template."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from ...core import Changes
from .._ui.documents_view import Ui_DocumentsView
from ..context import Context
from ..parts import Card
from ..values import joined, moment
from .registers import is_register
from .view import View

_EMPTY, _LIST = 0, 1


class DocumentsView(View):
    """A list; pressing a document opens it."""

    rail = "documents"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_DocumentsView()
        self.ui.setupUi(self)
        self.dressed()
        self.ui.create.clicked.connect(lambda: self.go.emit("new-document", None))
        self.ui.compare.clicked.connect(lambda: self.go.emit("compare", None))
        self.ui.templates.clicked.connect(lambda: self.go.emit("templates", None))
        self.ui.empty.pressed.connect(lambda: self.go.emit("new-document", None))
        self.ui.cards.opened.connect(lambda key: self.go.emit("profile", key))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Profiles and annexes")

    def open(self, argument: Any) -> None:
        """List the documents."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow documents and answers."""
        if self.isVisible() and {"documents", "answers"} & changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _show(self) -> None:
        from ... import actions

        everything = actions.list_documents(self.context.workspace)
        documents = [card for card in everything if not is_register(card.template)]
        self.ui.create.setEnabled(not self.context.workspace.read_only)
        self.ui.compare.setVisible(len(documents) > 1)
        self.ui.stack.setCurrentIndex(_LIST if documents else _EMPTY)
        self.ui.empty.say(
            "file-text",
            self.tr("No document yet"),
            self.tr(
                "A document is a migration profile, an annex or a register entry: a template that your office fills "
                "in. "
                "Every answer is saved as soon as you leave its field."
            ),
            "" if self.context.workspace.read_only else self.tr("Start a profile or annex"),
        )
        self.ui.count.setText(self.tr("Documents: {count}").format(count=len(documents)))
        self.ui.cards.show_cards(self._card(card) for card in documents)

    def _card(self, card: Any) -> Card:
        country = dict(self._countries()).get(card.country, card.country)
        share = self.tr("{answered} of {asked} answered").format(answered=card.answered, asked=card.asked)
        changed = self.tr("changed {when}").format(when=moment(card.changed_at))
        detail = joined(country, period_words(card.period), share, changed)
        return Card(
            card.id, card.title, detail, share=(card.answered, card.asked), trailing=review_words(str(card.review))
        )

    def _countries(self) -> Any:
        from .. import lists

        return lists.countries(self.context.language)


def period_words(period: tuple[str, str]) -> str:
    """Return a period as years; it stays in order from right to left as well."""
    first, last = period
    if not first and not last:
        return ""
    return f"\u2066{first}–{last}\u2069" if first != last else first


def review_words(review: str) -> str:
    """Return a state of review in words."""
    return {
        "draft": QCoreApplication.translate("Review", "draft"),
        "submitted": QCoreApplication.translate("Review", "submitted"),
        "approved": QCoreApplication.translate("Review", "approved"),
    }.get(review, review)


def review_title(review: str) -> str:
    """Return a state of review as it stands alone, on a button or as a heading."""
    return {
        "draft": QCoreApplication.translate("Review", "Draft"),
        "submitted": QCoreApplication.translate("Review", "Submitted"),
        "approved": QCoreApplication.translate("Review", "Approved"),
    }.get(review, review)


def sharing_words(sharing: str) -> str:
    """Return a sharing level in words."""
    return {
        "public": QCoreApplication.translate("Sharing", "everybody"),
        "partners": QCoreApplication.translate("Sharing", "partners"),
        "internal": QCoreApplication.translate("Sharing", "only this office"),
    }.get(sharing, sharing)
