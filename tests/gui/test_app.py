"""Starting the program: quickly, with a workspace, and its own test of being complete."""

import subprocess
import sys

from PySide6.QtWidgets import QApplication

from gfmd_desktop import app
from gfmd_desktop.gui import screens
from gfmd_desktop.gui.main_window import MainWindow


def test_the_program_finds_itself_complete(tmp_path):
    command = [sys.executable, "-m", "gfmd_desktop.app", "--self-test"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "complete" in done.stdout


def test_a_missing_screen_is_told_and_the_program_ends(qtbot, context, monkeypatch, capsys):
    window = MainWindow(context)
    qtbot.addWidget(window)
    monkeypatch.setitem(screens.SCREENS, "home", ("no_such_module", "HomeView"))
    assert app.self_test(QApplication.instance(), window) == 1
    assert "no_such_module" in capsys.readouterr().err
    assert not window.isVisible()


def test_the_first_window_needs_none_of_the_heavy_libraries():
    code = (
        "import sys; from gfmd_desktop import app; from gfmd_desktop.gui.preferences import Preferences;"
        "a = app._application(); w = app._window(a, Preferences()); w.show();"
        "print([m for m in ('sqlalchemy', 'lxml', 'reportlab', 'gfmd_desktop.actions') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_workspace_may_be_named():
    assert app._parser().parse_args(["office.gfmd"]).workspace.name == "office.gfmd"
    assert app._parser().parse_args([]).workspace is None


def test_the_program_ends_by_itself_once_it_is_usable(workspace_file):
    command = [sys.executable, "-m", "gfmd_desktop.app", "--quit-when-usable"]
    for arguments in ([], [str(workspace_file)]):
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, timeout=60)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_home_screen_is_there_when_the_program_ends_by_itself(qtbot, context, workspace_file):
    window = MainWindow(context)
    qtbot.addWidget(window)
    seen = []
    context.workspace_changed.connect(lambda: seen.append(context.has_workspace))
    app._close_when_usable(window, workspace=True)
    window.show()
    app._open(window, workspace_file)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert seen == [True, False]
    assert not context.has_workspace


def test_the_flag_is_no_business_of_the_help():
    assert "usable" not in app._parser().format_help()
