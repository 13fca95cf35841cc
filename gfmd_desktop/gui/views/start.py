"""The first screen: begin a workspace, open one, or return to one opened lately."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ...core import Progress
from .. import icons, lists
from .._ui.start_view import Ui_StartView
from ..context import Context
from ..parts import Card, Steps
from .start_pages import IdentityPage, LanguagePage, OfficePage, PlacePage

_WELCOME, _WIZARD = 0, 1


class StartView(QWidget):
    """Shown while no workspace is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_StartView()
        self.ui.setupUi(self)
        for tag, name in lists.languages():
            self.ui.language.addItem(name, tag)
        self._show_language()
        self.ui.language.activated.connect(self._on_language)
        self.ui.create.clicked.connect(self.begin)
        self.ui.open.clicked.connect(self._on_open)
        self.ui.recent.opened.connect(lambda path: self.open(Path(path)))
        context.preferences_changed.connect(self._show_language)
        context.jobs.started.connect(self.ui.progress.follow)
        self.steps: Steps | None = None
        self._show_recent()
        icons.dress_tree(self)

    def begin(self) -> None:
        """Start the wizard of a new workspace."""
        if self.steps is not None:
            self.steps.deleteLater()
        self.steps = Steps(self)
        self.office = OfficePage(self.context)
        self.place = PlacePage(self.context, self.office)
        self.identity = IdentityPage(self.context)
        self.steps.use([LanguagePage(self.context), self.office, self.place, self.identity])
        self.steps.cancelled.connect(lambda: self.ui.stack.setCurrentIndex(_WELCOME))
        self.steps.finished.connect(self._create)
        self.ui.wizard_layout.addWidget(self.steps)
        self.ui.stack.setCurrentIndex(_WIZARD)

    def open(self, path: Path) -> None:
        """Open a workspace file; one that cannot be opened is explained."""
        from ... import actions

        self.setEnabled(False)
        self.context.run(lambda _progress: actions.open_workspace(path), self.context.use, self._refused)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ui"):
            self.ui.retranslateUi(self)
            self._show_recent()
        super().changeEvent(event)

    def _create(self) -> None:
        from ... import actions

        path, country, office = self.place.path, self.office.ui.country.code(), self.office.ui.office.text().strip()
        author, language = self.office.ui.author.text().strip(), self.context.language
        passphrase = self.identity.passphrase

        def work(progress: Progress) -> Any:
            workspace = actions.create_workspace(path, country, office, language=language, author=author)
            if passphrase:
                actions.create_identity(workspace, passphrase, progress)
            return workspace

        self.setEnabled(False)
        self.context.run(work, self._created, self._refused)

    def _created(self, workspace: Any) -> None:
        self.identity.forget()
        self.context.use(workspace)

    def _refused(self, error: BaseException) -> None:
        self.setEnabled(True)
        self.context.dialogs.error(error)

    def _on_open(self) -> None:
        chosen = self.context.dialogs.open_file(self.tr("Open a workspace"), self.tr("Workspaces (*.gfmd)"))
        if chosen is not None:
            self.open(chosen)

    def _on_language(self, at: int) -> None:
        self.context.remember(language=self.ui.language.itemData(at))

    def _show_language(self) -> None:
        self.ui.language.setCurrentIndex(self.ui.language.findData(self.context.language))

    def _show_recent(self) -> None:
        recent = [entry for entry in self.context.preferences.recent if Path(entry.path).exists()]
        self.ui.recent_heading.setVisible(bool(recent))
        self.ui.recent.show_cards(
            Card(entry.path, entry.office, f"\u2068{entry.path}\u2069", icon="house", trailing=entry.opened_at[:10])
            for entry in recent
        )
