"""Settings of the window, the office's signature, backups and their restoring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...core import Changes
from .. import lists, look
from .._ui.settings_view import Ui_SettingsView
from ..context import Context
from ..parts import Card, Notice, notice_of
from ..preferences import SCALES
from ..values import day, moment
from .key_care import care_notices
from .view import View


class SettingsView(View):
    """What is chosen here holds at once."""

    rail = "settings"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_SettingsView()
        self.ui.setupUi(self)
        self.dressed()
        self._fill_lists()
        self.ui.language.activated.connect(lambda _at: context.remember(language=self.ui.language.currentData()))
        self.ui.theme.activated.connect(lambda _at: context.remember(theme=self.ui.theme.currentData()))
        self.ui.scale.activated.connect(lambda _at: context.remember(scale=self.ui.scale.currentData()))
        self.ui.author.editingFinished.connect(self._on_author)
        self.ui.key.clicked.connect(lambda: self.go.emit("key", None))
        self.ui.care.followed.connect(lambda name: self.go.emit("errand", name))
        self.ui.backup.clicked.connect(self._on_backup)
        self.ui.doctor.clicked.connect(self._on_doctor)
        self.ui.backups.opened.connect(self._on_restore)
        self.ui.close_workspace.clicked.connect(lambda: context.use(None))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Settings")

    def open(self, argument: Any) -> None:
        """Show the present state."""
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow identity and backups."""
        if self.isVisible() and {"identity", "backups"} & changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word the lists again."""
        self._fill_lists()
        if self.context.has_workspace:
            self._show()

    def _fill_lists(self) -> None:
        wanted = self.context.preferences
        themes = (
            ("system", self.tr("as the computer")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
        )
        for box, entries, chosen in (
            (self.ui.language, lists.languages(), wanted.language),
            (self.ui.theme, themes, wanted.theme),
            (self.ui.scale, tuple((scale, f"\u2066{scale}\u00a0%\u2069") for scale in SCALES), wanted.scale),
        ):
            box.clear()
            for key, words in entries:
                box.addItem(words, key)
            box.setCurrentIndex(box.findData(chosen))

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        country = dict(lists.countries(self.context.language)).get(workspace.office.country, workspace.office.country)
        self.ui.office.setText(look.leading(f"{workspace.office.name}, {country}\n\u2068{workspace.path}\u2069"))
        self.ui.author.setText("" if workspace.author == workspace.office.name else workspace.author)
        self.ui.author.setReadOnly(workspace.read_only)
        self._show_key()
        backups = actions.list_backups(workspace.path)
        self.ui.backups.show_cards(self._card(backup) for backup in backups)

    def _show_key(self) -> None:
        from ... import actions

        info = actions.identity(self.context.workspace)
        if info is None:
            none = self.tr("There is none on this computer yet. Without one, packages and reports cannot be signed.")
            self.ui.identity_words.setText(none)
        else:
            words = self.tr("Valid until {day}. Fingerprint: {fingerprint}")
            groups = f"\u2066{info.fingerprint_text}\u2069"
            self.ui.identity_words.setText(words.format(day=day(info.not_after), fingerprint=groups))
        self.ui.care.show_notices(care_notices(self.context))
        self.ui.key.setText(self.tr("Make a signature…") if info is None else self.tr("Key, people and recovery…"))

    def _card(self, backup: Any) -> Card:
        reason = {
            "daily": self.tr("of the day"),
            "manual": self.tr("made by hand"),
            "before-import": self.tr("before an import"),
            "before-merge": self.tr("before a merge"),
            "before-restore": self.tr("before a restore"),
        }.get(backup.reason, backup.reason)
        size = self.tr("{size} MB").format(size=f"\u2066{backup.size / 1_000_000:.1f}\u2069")
        return Card(
            backup.path, moment(backup.made_at), f"{reason} · {size}", icon="history", trailing=self.tr("Restore…")
        )

    def _on_author(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        if not workspace.read_only and self.ui.author.text().strip() != workspace.author:
            actions.set_author(workspace, self.ui.author.text().strip())

    def _on_backup(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        self.context.run(lambda progress: actions.make_backup(workspace, progress), lambda _backup: self._show())

    def _on_doctor(self) -> None:
        from ... import actions

        path = self.context.workspace.path
        self.context.run(lambda _progress: actions.doctor(path), self._on_examined)

    def _on_examined(self, findings: Any) -> None:
        calm = Notice("good", self.tr("The file is sound."))
        notices = [notice_of(finding, self.context.words) for finding in findings]
        self.ui.doctor_notices.show_notices(notices or [calm])

    def _on_restore(self, backup: Path) -> None:
        from ... import actions

        workspace = self.context.workspace
        if not self.context.dialogs.confirm(
            self.tr("Put this backup in place of the present file?"),
            self.tr("The present state is kept as a backup of its own first, so you can come back to it."),
            self.tr("Restore"),
        ):
            return
        path = workspace.path
        workspace.close()
        self.context.run(
            lambda progress: actions.restore_backup(path, backup, progress),
            lambda _kept: self._reopen(path),
            lambda error: self._reopen(path, error),
        )

    def _reopen(self, path: Path, error: BaseException | None = None) -> None:
        from ... import actions

        if error is not None:
            self.context.dialogs.error(error)
        self.context.use(actions.open_workspace(path))
