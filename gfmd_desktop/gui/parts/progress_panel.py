"""What long work shows: what is being done to which file, how much is left, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from .. import look
from ..jobs import Job
from .elided import ElidedLabel

_SHOW_AFTER_MS = 300


class ProgressPanel(QFrame):
    """Appears when a job takes longer than a blink, and goes with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP_LARGE, look.GAP_SMALL, look.GAP_LARGE, look.GAP_SMALL)
        row.setSpacing(look.GAP_WIDE)
        self.text, self.bar, self.stop = ElidedLabel(self), QProgressBar(self), QPushButton(self)
        self.bar.setTextVisible(False)
        row.addWidget(self.text, 2)
        row.addWidget(self.bar, 3)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self._on_stop)
        self._job: Job | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SHOW_AFTER_MS)
        self._late.timeout.connect(self.show)
        self._retranslate()
        self.hide()

    def follow(self, job: Job) -> None:
        """Show the progress of a job that has just been started."""
        self._job = job
        self.text.setText(self.tr("Working…"))
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        self._late.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.stop.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress"))

    def _on_progress(self, done: int, total: int, text: str) -> None:
        if self.sender() is not self._job:
            return
        self.bar.setRange(0, min(total, 2**31 - 1))
        self.bar.setValue(min(done, total))
        share = f"\u2068{100 * done // total}\u00a0%\u2069" if total else ""
        self.text.setText(" · ".join(part for part in (text or self.tr("Working…"), share) if part))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
            self.text.setText(self.tr("Stopping; nothing will be changed…"))

    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._late.stop()
            self._job = None
            self.hide()
