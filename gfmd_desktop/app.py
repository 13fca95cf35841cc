"""Starts the desktop program: preferences, look, main window, event loop."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from .gui.main_window import MainWindow
    from .gui.preferences import Preferences

READ_SHEET = "--gfmd-read-sheet"  # sheets.FLAG: a frozen program starts itself with it to read a workbook
FILL_SPOOL = "--gfmd-fill-spool"  # importing.FLAG: and with this one to write what it reads


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `gfmd-desktop [WORKSPACE]`; returns the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [READ_SHEET]:
        from . import sheets

        sheets.serve(given[1:])
    if given[:1] == [FILL_SPOOL]:
        from . import importing

        return importing.serve(given[1:])
    options = _parser().parse_args(given)
    from .gui import preferences

    wanted = preferences.load()
    _scale(wanted.scale)
    if options.self_test:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = _application()
    window = _window(application, wanted)
    if options.self_test:
        return self_test(application, window)
    if options.quit_when_usable:
        _close_when_usable(window, options.workspace is not None)
    window.show()
    if options.workspace is not None:
        _open(window, options.workspace)
    return application.exec()


def self_test(application: QApplication, window: MainWindow) -> int:
    """Show the window unseen, load every screen and every shipped file kind; 0 when all of it is there."""
    from importlib import import_module

    from .core import GfmdError, resources
    from .gui import screens

    window.show()
    application.processEvents()
    try:
        for module, name in screens.SCREENS.values():
            getattr(import_module(f"gfmd_desktop.gui.views.{module}"), name)
        for folder in ("words", "fonts", "templates"):
            resources.folder(folder)
    except (ImportError, AttributeError, GfmdError) as problem:
        print(f"GFMD Desktop {__version__}: a part is missing: {problem}", file=sys.stderr)
        return 1
    finally:
        window.close()
    print(f"GFMD Desktop {__version__}: the window opens and its parts are complete")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gfmd-desktop", description="Open the window of GFMD Desktop.")
    parser.add_argument("workspace", nargs="?", type=Path, help="a workspace file (.gfmd) to open")
    parser.add_argument("--self-test", action="store_true", help="check that the program is complete, and end")
    parser.add_argument("--quit-when-usable", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"GFMD Desktop {__version__}")
    return parser


def _scale(percent: int) -> None:
    """Set the size of everything; Qt reads it once, before the application exists."""
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def _application() -> QApplication:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QCoreApplication.setApplicationName("GFMD Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    return QApplication(sys.argv[:1])


def _window(application: QApplication, wanted: Preferences) -> MainWindow:
    from .gui import look
    from .gui._ui import resources_rc  # noqa: F401 (registers icons and translations)
    from .gui.context import Context
    from .gui.dialogs import Dialogs
    from .gui.main_window import MainWindow

    look.apply(application, wanted.theme)
    dialogs = Dialogs()
    context = Context(wanted, dialogs)
    context.translation.speak(wanted.language)
    window = MainWindow(context)
    dialogs.window = window
    context.setParent(window)
    sys.excepthook = lambda _kind, error, _trace: dialogs.crash(error)
    logging.basicConfig(level=logging.WARNING)
    return window


def _close_when_usable(window: MainWindow, workspace: bool) -> None:
    """End the program once the window is painted; with a workspace, once its home screen is (for measurements)."""
    from .gui.painted import when_painted

    def painted() -> None:
        when_painted(window.view if workspace else window, window.close)

    if workspace:
        window.context.workspace_changed.connect(lambda: painted() if window.context.has_workspace else None)
    else:
        painted()


def _open(window: MainWindow, path: Path) -> None:
    def opened(_progress: object) -> object:
        from . import actions  # loaded beside the event loop: the window is painted meanwhile

        return actions.open_workspace(path)

    window.context.run(opened, window.context.use)


if __name__ == "__main__":
    sys.exit(main())
