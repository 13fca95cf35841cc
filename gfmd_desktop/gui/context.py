"""What every view is given: the open workspace, the jobs, the changes, the dialogs, the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ..core import Changes, GfmdError, Progress
from . import preferences as preferences_file
from .changes import ChangeTeller
from .dialogs import Dialogs
from .jobs import Job, JobRunner
from .preferences import Preferences
from .translation import Translation
from .words import WindowWords

if TYPE_CHECKING:
    from ..actions import Workspace


class Context(QObject):
    """Passed to views, never global; owns the job runner and whatever else outlives a screen."""

    saved = Signal()
    workspace_changed = Signal()
    preferences_changed = Signal()

    def __init__(self, preferences: Preferences, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.dialogs = dialogs
        self.jobs = JobRunner(self)
        self.changes = ChangeTeller(self)
        self.translation = Translation(self)
        self.words = WindowWords(preferences.language)
        self._workspace: Workspace | None = None
        dialogs.words = self.words

    @property
    def workspace(self) -> Workspace:
        """Return the open workspace; views other than the first one exist only while there is one."""
        if self._workspace is None:
            raise RuntimeError("no workspace is open")
        return self._workspace

    @property
    def has_workspace(self) -> bool:
        """Tell whether a workspace is open."""
        return self._workspace is not None

    @property
    def language(self) -> str:
        """Return the language of the window."""
        return self.preferences.language

    def use(self, workspace: Workspace | None) -> None:
        """Work on another workspace; the one before is closed."""
        before, self._workspace = self._workspace, workspace
        if before is not None and before is not workspace:
            before.close()
        self.workspace_changed.emit()

    def remember(self, **changes: Any) -> None:
        """Change and keep preferences."""
        self.remember_all(replace(self.preferences, **changes))

    def remember_all(self, preferences: Preferences) -> None:
        """Replace and keep the preferences."""
        if preferences == self.preferences:
            return
        self.preferences = preferences
        try:
            preferences_file.save(preferences)
        except OSError as error:
            self.dialogs.notice(str(error))
        self.words.speak(preferences.language)
        self.preferences_changed.emit()

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Start long work; `done` gets its result, an error is shown unless `failed` takes it.

        What was begun for a workspace that has been closed meanwhile concerns nobody any more.
        """
        workspace, tell_error = self._workspace, failed or self.dialogs.error
        job = self.jobs.start(work)
        job.succeeded.connect(lambda result: done(result) if self._workspace is workspace else None)
        job.failed.connect(lambda error: tell_error(error) if self._workspace is workspace else None)
        return job

    def tell(self, changes: Changes, initiator: object | None = None) -> Changes:
        """Broadcast what an action changed; everything in it is on disk."""
        self.changes.tell(changes, initiator)
        self.saved.emit()
        return changes

    def attempt(self, action: Callable[[], Any], initiator: object | None = None) -> Any:
        """Do a short action now: broadcast its `Changes`, show its error; None when it was refused."""
        try:
            result = action()
        except GfmdError as error:
            self.dialogs.error(error)
            return None
        if isinstance(result, Changes):
            self.tell(result, initiator)
        return result
