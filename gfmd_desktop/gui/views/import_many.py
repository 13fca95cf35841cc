"""Many workbooks at once: each read beside the window, its state in a list, and what it asks answered in the wizard."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core import Finding, Severity
from .. import look
from ..context import Context
from ..models.import_list import ENDINGS, ImportedFile, ImportList, State
from ..models.rows import Row
from ..parts import Grid, Notice, NoticeList, notice_of
from .view import View

_ICONS = {
    State.WAITING: ("file-spreadsheet", "soft"),
    State.READING: ("search", "primary"),
    State.READY: ("circle-check", "good"),
    State.ASKING: ("circle-alert", "warning"),
    State.REFUSED: ("circle-x", "bad"),
    State.KNOWN: ("info", "soft"),
    State.STOPPED: ("minus", "soft"),
    State.IMPORTED: ("circle-check", "primary"),
}
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class ImportManyView(View):
    """Nothing is written before the person says so; then all files that are ready are kept together."""

    rail = "statistics"
    parent_screen = "statistics"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.files = ImportList()
        self._job: Any = None
        self._writing = False
        self.lead, self.summary, self.chosen_title = QLabel(self), QLabel(self), QLabel(self)
        self.add_files, self.add_folder, self.stop = QPushButton(self), QPushButton(self), QPushButton(self)
        self.take, self.ask = QPushButton(self), QPushButton(self)
        self.with_questions = QCheckBox(self)
        self.grid, self.told = Grid(self), NoticeList(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Import several workbooks")

    def crumb(self) -> str:
        """Lead back to the figures."""
        return self.tr("Statistics")

    def open(self, argument: Any) -> None:
        """Go on with the list; `argument` may be paths to add, or the path of a file that the wizard has imported."""
        if isinstance(argument, Path):
            self.files.imported(argument)
        elif argument:
            self._add(argument)
        elif self.files.finished:
            self.files = ImportList()
        self._show()

    def may_leave(self) -> bool:
        """Stay while something is being written."""
        if self._writing:
            self.context.dialogs.notice(self.tr("The import is being written; wait for it, or cancel it above."))
            return False
        return True

    def retranslate(self) -> None:
        """Word everything again."""
        self.lead.setText(
            self.tr("Each file is read by itself and only looked at; nothing is written before you say so.")
        )
        self.add_files.setText(self.tr("Choose files…"))
        self.add_folder.setText(self.tr("Choose a folder…"))
        self.stop.setText(self.tr("Stop reading"))
        self.take.setText(self.tr("Import what is ready"))
        self.ask.setText(self.tr("Answer its questions…"))
        self.with_questions.setText(self.tr("Also files with open questions; what was asked is left out"))
        self.grid.setAccessibleName(self.tr("Files"))
        self._show()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP_HUGE, look.GAP_LARGE, look.GAP_HUGE, look.GAP_LARGE)
        column.setSpacing(look.GAP)
        for label in (self.lead, self.summary):
            label.setWordWrap(True)
        self.lead.setProperty("role", "soft")
        self.chosen_title.setProperty("role", "heading")
        self.take.setProperty("role", "primary")
        column.addWidget(self.lead)
        column.addLayout(_row(self.add_files, self.add_folder, None, self.stop))
        column.addWidget(self.grid, 3)
        column.addWidget(self.summary)
        column.addWidget(self.chosen_title)
        column.addWidget(self.told, 2)
        column.addLayout(_row(self.ask, None, self.with_questions, self.take))

    def _connect(self) -> None:
        self.add_files.clicked.connect(self._on_files)
        self.add_folder.clicked.connect(self._on_folder)
        self.stop.clicked.connect(self._on_stop)
        self.take.clicked.connect(self._on_take)
        self.ask.clicked.connect(lambda: self._on_opened(self.grid.key()))
        self.with_questions.toggled.connect(lambda _on: self._show())
        self.grid.opened.connect(self._on_opened)
        self.grid.chosen.connect(self._on_chosen)

    def _on_files(self) -> None:
        kinds = self.tr("Workbooks")
        filters = f"{kinds} ({' '.join(f'*{ending}' for ending in ENDINGS)})"
        self._add(self.context.dialogs.open_files(self.tr("Choose workbooks"), filters))

    def _on_folder(self) -> None:
        folder = self.context.dialogs.folder(self.tr("Choose a folder of workbooks"))
        if folder is not None:
            self._add(sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.is_file()))

    def _add(self, paths: Iterable[Path]) -> None:
        self.files.add(paths)
        self._read_next()
        self._show()

    def _read_next(self) -> None:
        from ... import actions

        file = self.files.next_waiting()
        if self._job is not None or file is None:
            return
        workspace, before, path = self.context.workspace, self.files.attempts(), file.path
        file.state = State.READING
        self._job = self.context.jobs.start(
            lambda progress: actions.plan_imports(workspace, [path], progress=progress, before=before)
        )
        self._job.succeeded.connect(lambda attempts: file.judge(attempts[0]))
        self._job.failed.connect(lambda error: self._on_fault(file, error))
        self._job.cancelled.connect(lambda: self.files.stop(file))
        self._job.finished.connect(self._on_read)

    def _on_fault(self, file: ImportedFile, error: BaseException) -> None:
        self.files.stop(file)
        self.context.dialogs.error(error)

    def _on_read(self) -> None:
        self._job = None
        if self.context.has_workspace:
            self._read_next()
            self._show()

    def _on_stop(self) -> None:
        self.files.stop_waiting()
        if self._job is not None:
            self._job.cancel()
        self._show()

    def _on_take(self) -> None:
        from ... import actions

        taken = self.files.to_take(self.with_questions.isChecked())
        attempts = [file.attempt for file in taken if file.attempt is not None]
        workspace = self.context.workspace
        self._writing = True
        job = self.context.run(
            lambda progress: actions.commit_imports(workspace, attempts, progress),
            lambda changes: self._on_taken(taken, changes),
        )
        job.finished.connect(self._on_written)
        self._show()

    def _on_taken(self, taken: list[ImportedFile], changes: Any) -> None:
        for file in taken:
            file.state = State.IMPORTED
        self.context.tell(changes)

    def _on_written(self) -> None:
        self._writing = False
        self._show()

    def _on_opened(self, path: Any) -> None:
        file = self.files.of(path)
        if file is not None and file.draft is not None and file.state is not State.IMPORTED and not self._writing:
            self.go.emit("import", file.draft)

    def _on_chosen(self, path: Any) -> None:
        file = self.files.of(path)
        self.ask.setEnabled(file is not None and file.draft is not None and file.state is not State.IMPORTED)
        self.chosen_title.setText("" if file is None else f"\u2068{file.path.name}\u2069")
        self.told.show_notices([] if file is None else self._told(file))

    def _told(self, file: ImportedFile) -> list[Notice]:
        """Return why a file was refused, what it asks, and what is to be remarked."""
        words = self.context.words
        told = []
        if file.error is not None:
            told.append(Notice("bad", *words.error(file.error)))
        if file.draft is not None:
            asked = file.draft.proposal.questions
            told += [Notice("warning", words.say(each.key), _about(each)) for each in asked]
        found: list[Finding] = sorted(file.findings, key=lambda finding: _ORDER[finding.severity])
        return told + [notice_of(finding, words) for finding in found]

    def _show(self) -> None:
        names = self._state_names()
        rows = [
            Row(
                file.path,
                (file.path.name, names[file.state], *file.counts()),
                icon=_ICONS[file.state][0],
                tone=_ICONS[file.state][1],
            )
            for file in self.files
        ]
        columns = (
            self.tr("File"), self.tr("State"), self.tr("Figures"), self.tr("Questions"), self.tr("Remarks")
        )  # fmt: skip
        self.grid.show_rows(columns, rows, (5, 3, 1, 1, 1))
        if not rows:
            self._on_chosen(None)
        self.stop.setEnabled(self.files.busy)
        self.add_files.setEnabled(not self._writing)
        self.add_folder.setEnabled(not self._writing)
        ready = bool(self.files.to_take(self.with_questions.isChecked())) and not self.files.busy
        self.take.setEnabled(ready and not self._writing and self._may_write())
        self._sum_up()

    def _may_write(self) -> bool:
        return self.context.has_workspace and not self.context.workspace.read_only

    def _sum_up(self) -> None:
        count = self.files.count
        parts = (
            (self.tr("imported: {count}"), count(State.IMPORTED)),
            (self.tr("ready: {count}"), count(State.READY)),
            (self.tr("with open questions: {count}"), count(State.ASKING)),
            (self.tr("refused: {count}"), count(State.REFUSED)),
            (self.tr("imported before: {count}"), count(State.KNOWN)),
            (self.tr("not read: {count}"), count(State.WAITING) + count(State.READING) + count(State.STOPPED)),
        )
        told = [words.format(count=f"\u2068{number}\u2069") for words, number in parts if number]
        self.summary.setText(" · ".join(told))

    def _state_names(self) -> dict[State, str]:
        return {
            State.WAITING: self.tr("waiting"),
            State.READING: self.tr("being read"),
            State.READY: self.tr("ready"),
            State.ASKING: self.tr("open questions"),
            State.REFUSED: self.tr("refused"),
            State.KNOWN: self.tr("imported before"),
            State.STOPPED: self.tr("stopped"),
            State.IMPORTED: self.tr("imported"),
        }


def _about(question: Any) -> str:
    """Return what a question is about, and where."""
    parts = (question.subject, str(question.where.part), question.where.spot)
    return " · ".join(f"\u2068{part}\u2069" for part in parts if part)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Put widgets side by side; None is room between them."""
    row = QHBoxLayout()
    row.setSpacing(look.GAP_SMALL)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
