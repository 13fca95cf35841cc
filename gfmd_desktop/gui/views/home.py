"""Home: what was done last, what is missing, what came in, and the five promises."""

from __future__ import annotations

from typing import Any

from ...core import Changes
from .. import look
from .._ui.home_view import Ui_HomeView
from ..context import Context
from ..parts import Card
from ..values import moment
from .exchange import package_card
from .view import View

_SHOWN = 5


class HomeView(View):
    """One look at the workspace; everything on it opens the screen it is about."""

    rail = "home"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_HomeView()
        self.ui.setupUi(self)
        self.dressed()
        self._resume: tuple[str, Any] = ("documents", None)
        self.ui.resume_button.clicked.connect(lambda: self.go.emit(*self._resume))
        self.ui.first_document.clicked.connect(lambda: self.go.emit("new-document", None))
        self.ui.first_import.clicked.connect(lambda: self.go.emit("import", None))
        self.ui.first_package.clicked.connect(lambda: self.go.emit("check", None))
        self.ui.missing.opened.connect(lambda key: self.go.emit(*key))
        self.ui.activity.opened.connect(lambda key: self.go.emit(*key))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Home")

    def open(self, argument: Any) -> None:
        """Read the workspace's state."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow whatever changes while the screen is in sight."""
        if self.isVisible():
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        documents = actions.list_documents(workspace)
        datasets = actions.list_datasets(workspace)
        conflicts = len(actions.list_conflicts(workspace))
        self.ui.greeting.setText(look.leading(workspace.office.name))
        empty = not documents and not datasets
        self.ui.first_steps.setVisible(empty)
        self._show_resume(documents)
        self._show_missing(documents, conflicts)
        self._show_activity(documents, datasets)

    def _show_resume(self, documents: Any) -> None:
        last = max(documents, key=lambda card: card.changed_at, default=None)
        self.ui.resume.setVisible(last is not None)
        if last is None:
            return
        self._resume = ("profile", last.id)
        self.ui.resume_title.setText(look.leading(last.title))
        share = self.tr("{answered} of {asked} questions answered").format(answered=last.answered, asked=last.asked)
        changed = self.tr("last change {when}").format(when=moment(last.changed_at))
        self.ui.resume_detail.setText(f"{share} · {changed}")

    def _show_missing(self, documents: Any, conflicts: int) -> None:
        cards = []
        if conflicts:
            text = self.tr("Answers that two offices gave differently: {count}").format(count=conflicts)
            cards.append(Card(("conflicts", None), text, icon="git-merge", tone="warning"))
        for card in documents:
            open_questions = card.asked - card.answered
            if open_questions > 0:
                text = self.tr("Questions without an answer: {count}").format(count=open_questions)
                cards.append(Card(("profile", card.id), card.title, text, share=(card.answered, card.asked)))
        self.ui.missing.show_cards(cards[:_SHOWN])
        self.ui.missing_empty.setVisible(not cards)
        self.ui.missing_empty.setText(self.tr("Nothing: every document is complete, or there is none yet."))

    def _show_activity(self, documents: Any, datasets: Any) -> None:
        own = self.context.workspace.office.id
        entries = [
            (one.imported_at, Card(("statistics", None), one.title, self._came(one, own), icon="file-spreadsheet"))
            for one in datasets
        ]
        for one in documents:
            changed = self.tr("document changed on {when}").format(when=moment(one.changed_at))
            entries.append((one.changed_at, Card(("profile", one.id), one.title, changed, icon="file-text")))
        from ... import actions

        for package in actions.list_packages(self.context.workspace)[:_SHOWN]:
            card = package_card(package)
            entries.append((package.at, Card(("exchange", None), card.title, card.detail, icon=card.icon)))
        entries.sort(key=lambda entry: entry[0], reverse=True)
        self.ui.activity.show_cards(card for _moment, card in entries[:_SHOWN])
        self.ui.activity_empty.setVisible(not entries)
        self.ui.activity_empty.setText(
            self.tr("Nothing yet. Imports, packages from partners and answers will be listed here.")
        )

    def _came(self, dataset: Any, own: str) -> str:
        words = self.tr("imported on {when}") if dataset.office == own else self.tr("came from a partner on {when}")
        return words.format(when=moment(dataset.imported_at))
