"""Starting the program: quickly, with a workspace, and its own test of being complete."""

import subprocess
import sys

from gfmd_desktop import app


def test_the_program_finds_itself_complete(tmp_path):
    command = [sys.executable, "-m", "gfmd_desktop.app", "--self-test"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "complete" in done.stdout


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
