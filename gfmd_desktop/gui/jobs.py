"""Runs an action off the GUI thread, with progress and cancel; the one place that catches every exception."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from ..core import Cancelled, Progress

_SPEAK_EVERY = 0.05


class Job(QObject):
    """A handle on work in the pool; its signals come on the GUI thread."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.stop.set()


class JobRunner(QObject):
    """Starts work on one pool thread, so that two writers never meet."""

    started = Signal(object)
    idle = Signal()
    _told = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._numbers = itertools.count(1)
        self._jobs: dict[int, Job] = {}
        self._told.connect(self._deliver)

    def start(self, work: Callable[[Progress], Any]) -> Job:
        """Queue `work`; connect to the job's signals before returning to the event loop."""
        number, job = next(self._numbers), Job(self)
        self._jobs[number] = job
        self.started.emit(job)
        self._pool.start(partial(self._run, number, work, job.stop))
        return job

    @property
    def busy(self) -> bool:
        """Tell whether work is queued or running."""
        return bool(self._jobs)

    def shutdown(self) -> None:
        """Cancel everything and wait for the pool thread to end."""
        for job in self._jobs.values():
            job.cancel()
        self._pool.waitForDone()

    def _run(self, number: int, work: Callable[[Progress], Any], stop: threading.Event) -> None:
        try:
            if stop.is_set():
                raise Cancelled
            result = work(_QueuedProgress(partial(self._told.emit, number, "progressed"), stop))
        except Cancelled:
            self._told.emit(number, "cancelled", None)
        except Exception as error:
            self._told.emit(number, "failed", error)
        else:
            self._told.emit(number, "succeeded", result)

    def _deliver(self, number: int, what: str, payload: Any) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        if what == "progressed":
            job.progressed.emit(*payload)
            return
        del self._jobs[number]
        if what == "cancelled":
            job.cancelled.emit()
        elif what == "failed":
            job.failed.emit(payload)
        else:
            job.succeeded.emit(payload)
        job.finished.emit()
        job.deleteLater()
        if not self._jobs:
            self.idle.emit()


class _QueuedProgress:
    """Progress that speaks at most every 50 ms, and always for the last step."""

    def __init__(self, tell: Callable[[tuple[int, int, str]], None], stop: threading.Event) -> None:
        self._tell = tell
        self._stop = stop
        self._spoken = 0.0

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report, and raise `Cancelled` if the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        moment = time.monotonic()
        if moment - self._spoken >= _SPEAK_EVERY or (total and done >= total):
            self._spoken = moment
            self._tell((done, total, text))
