"""Work off the GUI thread: results, errors, cancel, and what the context makes of them."""

import threading

import pytest

from gfmd_desktop.core import Changes, GfmdError
from gfmd_desktop.gui.jobs import JobRunner
from gfmd_desktop.gui.parts import ProgressPanel


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    made.shutdown()


def test_a_result_comes_back_on_the_gui_thread(qtbot, runner):
    seen = []
    job = runner.start(lambda progress: threading.current_thread())
    job.succeeded.connect(lambda result: seen.append((result, threading.current_thread())))
    with qtbot.waitSignal(job.finished):
        pass
    worker, listener = seen[0]
    assert worker is not threading.main_thread()
    assert listener is threading.main_thread()
    assert not runner.busy


def test_jobs_run_one_after_the_other(qtbot, runner):
    running, most = [], []

    def work(progress):
        running.append(1)
        most.append(len(running))
        running.pop()

    with qtbot.waitSignal(runner.idle):
        for _ in range(8):
            runner.start(work)
    assert most == [1] * 8


def test_cancel_stops_at_the_next_step(qtbot, runner):
    held, reached = threading.Event(), threading.Event()

    def work(progress):
        reached.set()
        held.wait(10)
        progress.step(1, 2)
        raise AssertionError("a cancelled step must not return")

    job = runner.start(work)
    reached.wait(10)
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        held.set()


def test_the_last_step_is_always_told(qtbot, runner):
    steps = []

    def work(progress):
        for done in range(1, 101):
            progress.step(done, 100, "reading")

    job = runner.start(work)
    job.progressed.connect(lambda *step: steps.append(step))
    with qtbot.waitSignal(job.finished):
        pass
    assert steps[-1] == (100, 100, "reading")
    assert len(steps) < 100


def test_an_error_is_shown_by_the_context(qtbot, context, dialogs):
    dialogs.answers = ["error"]

    def work(progress):
        raise GfmdError("core.resource-missing", name="x")

    with qtbot.waitSignal(context.run(work, print).finished):
        pass
    assert dialogs.told[0].code == "core.resource-missing"


def test_attempt_broadcasts_changes(qtbot, context):
    told = Changes(frozenset({"documents"}))
    with qtbot.waitSignals([context.changes.told, context.saved]):
        assert context.attempt(lambda: told) is told


def test_shutdown_waits_for_the_thread(qapp):
    runner = JobRunner()
    ended, reached = [], threading.Event()

    def work(progress):
        reached.set()
        try:
            while True:
                progress.step(0, 0)
        finally:
            ended.append(True)

    runner.start(work)
    reached.wait(10)
    runner.shutdown()
    assert ended == [True]


def test_the_panel_shows_how_much_is_left_and_stops(qtbot, runner):
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    asked, shown = threading.Event(), threading.Event()

    def work(progress):
        progress.step(1, 4, "reading stock.xlsx")
        asked.wait(10)
        progress.step(2, 4)

    job = runner.start(work)
    panel.follow(job)
    qtbot.waitUntil(lambda: panel.isVisible() and "stock.xlsx" in panel.text.text())
    assert "25" in panel.text.text()
    panel.stop.click()
    with qtbot.waitSignal(job.cancelled):
        asked.set()
    assert not panel.isVisible()
    assert not shown.is_set()
