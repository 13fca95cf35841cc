"""A window without a screen: fresh home, dialogs that answer from a list, a runner that is always shut down."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from gfmd_desktop.gui import look
from gfmd_desktop.gui._ui import resources_rc  # noqa: F401 (registers icons and translations)
from gfmd_desktop.gui.context import Context
from gfmd_desktop.gui.dialogs import Dialogs
from gfmd_desktop.gui.preferences import Preferences


def pytest_collection_modifyitems(items):
    for item in items:  # the offscreen platform says so of every window with a smallest size
        if "gui" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("GFMD_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def no_unanswered_dialogs(monkeypatch):
    def refuse(dialog):
        pytest.fail(f"unexpected dialog: {dialog.windowTitle()}: {getattr(dialog, 'text', str)()}")

    monkeypatch.setattr(QDialog, "exec", refuse)


class AnsweringDialogs(Dialogs):
    """Gives the answers a test has laid ready; an unexpected question or error fails the test."""

    def __init__(self):
        super().__init__()
        self.answers = []
        self.told = []

    def _next(self, question):
        assert self.answers, f"unexpected question: {question}"
        self.told.append(question)
        return self.answers.pop(0)

    def confirm(self, title, text, action, *, dangerous=True):
        return self._next(title)

    def notice(self, text, detail=""):
        self.told.append(text)

    def error(self, error):
        if "error" in self.answers:
            self.answers.remove("error")
            self.told.append(error)
            return
        raise AssertionError(f"unexpected error: {error!r} {self.words.error(error)}") from error

    def passphrase(self, title, text):
        return self._next(title)

    def open_file(self, title, filters) -> Path | None:
        return self._next(title)

    def folder(self, title) -> Path | None:
        return self._next(title)

    def show_file(self, path):
        self.told.append(path)

    def save_file(self, title, filters, name) -> Path | None:
        return self._next(title)


@pytest.fixture
def dialogs(qapp):
    return AnsweringDialogs()


@pytest.fixture
def context(qapp, dialogs):
    """A context without a workspace; English, light."""
    look.apply(qapp, "light")
    built = Context(Preferences(language="en", theme="light"), dialogs)
    built.translation.speak("en")
    yield built
    built.jobs.shutdown()
    built.use(None)
    built.translation.speak("en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


from tests.gui.offices import keyed, made_offices, partner_file, theirs  # noqa: E402, F401 (fixtures of all tests here)
from tests.gui.screens import made, window, workspace_file  # noqa: E402, F401 (fixtures of all tests here)
