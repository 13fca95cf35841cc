"""Home: what was done last, what is due, what is missing, what came in, and the five promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...core import Changes, Progress, clock
from .. import look
from .._ui.home_view import Ui_HomeView
from ..context import Context
from ..parts import Card
from ..values import moment
from .exchange import package_card
from .key_care import ending_notices
from .reminders import reminder_card
from .view import View

_SHOWN, _DUE = 5, 3


@dataclass(frozen=True, slots=True)
class Glance:
    """What the page tells, read in one go off the GUI thread; `titles` are those that records give themselves."""

    documents: Any
    titles: Any
    datasets: Any
    packages: Any
    reminders: Any
    conflicts: int


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
        self._job: Any = None
        self._titles: dict[str, str] = {}
        for part in (self.ui.resume, self.ui.due, self.ui.first_steps):
            part.hide()
        self.ui.resume_button.clicked.connect(lambda: self.go.emit(*self._resume))
        self.ui.first_document.clicked.connect(lambda: self.go.emit("new-document", None))
        self.ui.first_import.clicked.connect(lambda: self.go.emit("import", None))
        self.ui.first_package.clicked.connect(lambda: self.go.emit("check", None))
        self.ui.all_due.clicked.connect(lambda: self.go.emit("reminders", None))
        self.ui.reminders.opened.connect(lambda key: self.go.emit("profile", key))
        self.ui.missing.opened.connect(lambda key: self.go.emit(*key))
        self.ui.care.followed.connect(lambda name: self.go.emit("errand", name))
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

    def may_leave(self) -> bool:
        """Give up what is still being read: the next screen has its own work."""
        if self._job is not None:
            self._job.cancel()
        return True

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _show(self) -> None:
        """Read off the GUI thread: the window can be used meanwhile, however much there is."""
        workspace, language = self.context.workspace, self.context.language
        self.ui.greeting.setText(look.leading(workspace.office.name))
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.run(lambda progress: _glance(workspace, language, progress), self._on_read)

    def _on_read(self, glance: Glance) -> None:
        self._job, self._titles = None, glance.titles
        self.ui.first_steps.setVisible(not glance.documents and not glance.datasets)
        self.ui.care.show_notices(ending_notices(self.context))
        self._show_resume(glance.documents)
        self._show_due(glance.reminders)
        self._show_missing(glance.documents, glance.conflicts)
        self._show_activity(glance)

    def _show_due(self, reminders: Any) -> None:
        today = clock.now().date()
        self.ui.due.setVisible(bool(reminders))
        self.ui.reminders.show_cards(reminder_card(one, today) for one in reminders[:_DUE])
        self.ui.due_title.setText(self.tr("Reminders that are due: {count}").format(count=len(reminders)))

    def _show_resume(self, documents: Any) -> None:
        last = max(documents, key=lambda card: card.changed_at, default=None)
        self.ui.resume.setVisible(last is not None)
        if last is None:
            return
        self._resume = ("profile", last.id)
        self.ui.resume_title.setText(look.leading(self._titles.get(last.id, last.title)))
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
                cards.append(
                    Card(
                        ("profile", card.id),
                        self._titles.get(card.id, card.title),
                        text,
                        share=(card.answered, card.asked),
                    )
                )
        self.ui.missing.show_cards(cards[:_SHOWN])
        self.ui.missing_empty.setVisible(not cards)
        self.ui.missing_empty.setText(self.tr("Nothing: every document is complete, or there is none yet."))

    def _show_activity(self, glance: Glance) -> None:
        own = self.context.workspace.office.id
        entries = [
            (one.imported_at, Card(("statistics", None), one.title, self._came(one, own), icon="file-spreadsheet"))
            for one in glance.datasets
        ]
        for one in glance.documents:
            changed = self.tr("document changed on {when}").format(when=moment(one.changed_at))
            title = self._titles.get(one.id, one.title)
            entries.append((one.changed_at, Card(("profile", one.id), title, changed, icon="file-text")))
        for package in glance.packages[:_SHOWN]:
            card = package_card(package)
            entries.append((package.at, Card(("package", card.key), card.title, card.detail, icon=card.icon)))
        entries.sort(key=lambda entry: entry[0], reverse=True)
        self.ui.activity.show_cards(card for _moment, card in entries[:_SHOWN])
        self.ui.activity_empty.setVisible(not entries)
        self.ui.activity_empty.setText(
            self.tr("Nothing yet. Imports, packages from partners and answers will be listed here.")
        )

    def _came(self, dataset: Any, own: str) -> str:
        words = self.tr("imported on {when}") if dataset.office == own else self.tr("came from a partner on {when}")
        return words.format(when=moment(dataset.imported_at))


def _glance(workspace: Any, language: str, progress: Progress) -> Glance:
    """Read what the page tells, one thing after the other, so that it can be given up between them."""
    from ... import actions

    readings: tuple[Callable[[], Any], ...] = (
        lambda: actions.list_documents(workspace),
        lambda: {card.id: card.title for card in actions.list_records(workspace, language=language)},
        lambda: actions.list_datasets(workspace),
        lambda: actions.list_packages(workspace),
        lambda: actions.due_reminders(workspace, language=language),
        lambda: len(actions.list_conflicts(workspace, language)),
    )
    found = []
    for reading in readings:
        progress.step(0, 0)
        found.append(reading())
    return Glance(*found)
