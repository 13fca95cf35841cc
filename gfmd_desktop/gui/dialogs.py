"""Every question, notice and file choice; the only user of QMessageBox and QFileDialog."""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from .. import __version__
from ..core import Cancelled, GfmdError
from .words import WindowWords

_LOG = logging.getLogger(__name__)


class Dialogs(QObject):
    """Asks on behalf of the views; tests put one in its place that answers by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.window = parent
        self.words = WindowWords()

    def confirm(self, title: str, text: str, action: str, *, dangerous: bool = True) -> bool:
        """Ask before something that cannot be taken back lightly; Cancel is the default."""
        icon = QMessageBox.Icon.Warning if dangerous else QMessageBox.Icon.Question
        box = self._box(title, title, text, icon)
        yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is yes

    def notice(self, text: str, detail: str = "") -> None:
        """Tell something that needs no decision."""
        self._box(self.tr("Please note"), text, detail, QMessageBox.Icon.Information).exec()

    def error(self, error: BaseException) -> None:
        """Show what was refused and what to do; a fault of ours becomes the crash notice."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, GfmdError):
            self.crash(error)
            return
        text, cure = self.words.error(error)
        self._box(self.tr("This was not done"), text, cure, QMessageBox.Icon.Warning).exec()

    def crash(self, error: BaseException) -> None:
        """Say that the program is at fault, and let the details be copied."""
        _LOG.error("fault of the program", exc_info=error)
        text, cure = self.words.error(error)
        box = self._box(self.tr("A fault of the program"), text, cure, QMessageBox.Icon.Critical)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(crash_details(error))

    def passphrase(self, title: str, text: str) -> str | None:
        """Ask for the passphrase of the office's key; it is shown as dots, and kept nowhere."""
        typed, accepted = QInputDialog.getText(self.window, title, text, QLineEdit.EchoMode.Password)
        return typed if accepted and typed else None

    def open_file(self, title: str, filters: str) -> Path | None:
        """Let a file be chosen; None when the person changed their mind."""
        dialog = QFileDialog(self.window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(filters)
        return self._chosen(dialog)

    def open_files(self, title: str, filters: str) -> list[Path]:
        """Let several files be chosen; none when the person changed their mind."""
        dialog = QFileDialog(self.window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(filters)
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        files = [Path(name) for name in dialog.selectedFiles()]
        dialog.deleteLater()
        return files if accepted else []

    def save_file(self, title: str, filters: str, name: str) -> Path | None:
        """Let a place and name be chosen for a new file; an existing one is confirmed by the dialog."""
        dialog = QFileDialog(self.window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(filters)
        dialog.selectFile(name)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.filterSelected.connect(lambda chosen: _retype(dialog, chosen))
        return self._chosen(dialog)

    def folder(self, title: str) -> Path | None:
        """Let a folder be chosen, such as that of a stick; None when the person changed their mind."""
        dialog = QFileDialog(self.window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(dialog)

    def show_file(self, path: Path) -> None:
        """Open a file or folder with the program that this computer has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.notice(self.tr("This computer has no program for it. It lies here:"), f"\u2068{path}\u2069")

    def _box(self, title: str, text: str, detail: str, icon: QMessageBox.Icon) -> QMessageBox:
        box = QMessageBox(self.window)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(detail)
        box.setIcon(icon)
        return box

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        files = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if accepted and files else None


def _retype(dialog: QFileDialog, chosen: str) -> None:
    """Give the name of a file to be saved the ending of the kind that was chosen."""
    ending = chosen.rpartition("*")[2].rstrip(")")
    name = Path(dialog.selectedFiles()[0]).name if dialog.selectedFiles() else ""
    if name and ending.startswith("."):
        dialog.setDefaultSuffix(ending.lstrip("."))
        dialog.selectFile(name.partition(".")[0] + ending)


def crash_details(error: BaseException) -> str:
    """Return what helps us mend a fault: versions and the trace, without anything of the user's data."""
    trace = "".join(traceback.format_exception(error))
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"GFMD Desktop {__version__}\n{versions}\n\n{trace}"
